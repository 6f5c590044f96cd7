#include "relay/service/secrets.h"
#include "relay/service/service.h"

#include <algorithm>

namespace postern::relay {

namespace {

Time atSecond(std::int64_t seconds)
{
    return Time(std::chrono::seconds(seconds));
}

TokenInfo describeToken(const Token &token)
{
    TokenInfo info{token.id, token.label, token.role, atSecond(token.createdAt), std::nullopt, {}};
    if (token.expiresAt)
        info.expires = atSecond(*token.expiresAt);
    return info;
}

} // namespace

Answer<RevisionPage> Service::revisions(const Caller &caller, std::int64_t before, int limit)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    const auto found = m_records.revisions(caller.organization, before, limit + 1);
    const auto now = m_organizations.now();
    if (!found || !now)
        return problemOf(found ? now.error() : found.error());
    RevisionPage page;
    for (const Revision &revision : *found) {
        if (page.revisions.size() == static_cast<std::size_t>(limit)) {
            page.next = std::to_string(page.revisions.back().revision);
            break;
        }
        page.revisions.push_back({revision.number, atSecond(revision.at), revision.actor, revision.peer, revision.note,
                                  revision.state, revision.reverts, revision.summary});
    }
    if (const auto &window = organization->window) {
        auto losses = lossesOfRevert(*organization);
        if (!losses)
            return problemOf(losses.error());
        page.pending = PendingInfo{window->revision, window->owner, *now + std::chrono::seconds(window->secondsLeft),
                                   static_cast<int>(window->secondsLeft), std::move(losses).value()};
    }
    return page;
}

Answer<Configuration> Service::revision(const Caller &caller, std::int64_t number)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    if (const auto known = m_records.revision(caller.organization, number); !known)
        return problemOf(known.error());
    const auto contents = m_records.contents(caller.organization, number);
    if (!contents)
        return problemOf(contents.error());
    Configuration configuration;
    configuration.revision = number;
    for (const std::string &content : *contents) {
        auto read = readConfiguration(content, UnknownFields::Ignore);
        if (!read)
            return problemOf({ErrorCode::Internal, "a revision cannot be read: " + read.error().detail, {}});
        for (Account &account : read.value().accounts)
            configuration.accounts.push_back(std::move(account));
    }
    std::ranges::sort(configuration.accounts, {}, &Account::username);
    return configuration;
}

Answer<AuditPage> Service::audit(const Caller &caller, std::int64_t before, int limit)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    const auto rows = m_records.audit(caller.organization, before, limit + 1);
    if (!rows)
        return problemOf(rows.error());
    AuditPage page;
    std::int64_t last = 0;
    for (const AuditRow &row : *rows) {
        if (page.entries.size() == static_cast<std::size_t>(limit)) {
            page.next = std::to_string(last);
            break;
        }
        last = row.id;
        page.entries.push_back({atSecond(row.at), row.actor, row.peer, row.action, row.revision, row.detail});
    }
    return page;
}

Answer<std::vector<TokenInfo>> Service::tokens(const Caller &caller)
{
    const auto found = m_tokens.list(caller.organization);
    if (!found)
        return problemOf(found.error());
    std::vector<TokenInfo> infos;
    for (const Token &token : *found)
        infos.push_back(describeToken(token));
    return infos;
}

Result<TokenInfo> Service::addToken(std::int64_t organization, std::string_view role, std::string_view label,
                                    std::optional<Time> expires)
{
    const auto secret = newToken();
    const auto id = randomName("tok_", 10);
    const auto now = m_organizations.now();
    if (!secret || !id || !now)
        return !secret ? secret.error() : !id ? id.error() : now.error();
    Token token;
    token.id = *id;
    token.organization = organization;
    token.role = role;
    token.label = label;
    token.createdAt = now->time_since_epoch().count();
    if (expires)
        token.expiresAt = expires->time_since_epoch().count();
    if (const Status done = m_tokens.add(token, sha256Hex(*secret)); !done)
        return done.error();
    TokenInfo info = describeToken(token);
    info.token = *secret;
    return info;
}

Answer<TokenInfo> Service::addToken(const Caller &caller, const TokenRequest &request)
{
    std::vector<Fault> faults;
    if (request.label.empty() || request.label.size() > 100)
        faults.push_back({"label", "label", "A label has 1 to 100 bytes."});
    const auto now = m_organizations.now();
    if (!now)
        return problemOf(now.error());
    if (request.expires && *request.expires <= *now)
        faults.push_back({"expires", "past", "This time has gone by."});
    if (!faults.empty())
        return problemOf({ErrorCode::InvalidInput, {}, std::move(faults)});
    Transaction transaction(*m_database);
    auto added = addToken(caller.organization, request.role, request.label, request.expires);
    if (!added)
        return problemOf(added.error());
    m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "token-new", std::nullopt,
                                             added->id + " " + added->role + " " + added->label});
    if (const Status done = transaction.commit(); !done)
        return problemOf(done.error());
    return std::move(added).value();
}

Answer<Nothing> Service::revokeToken(const Caller &caller, const std::string &id)
{
    Transaction transaction(*m_database);
    if (const Status done = m_tokens.revoke(caller.organization, id); !done)
        return problemOf(done.error());
    m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "token-revoked", std::nullopt, id});
    if (const Status done = transaction.commit(); !done)
        return problemOf(done.error());
    return Nothing{};
}

Result<std::int64_t> Service::addOrganization(std::string_view name)
{
    Transaction transaction(*m_database);
    const auto id = m_organizations.add(name);
    if (!id)
        return id;
    Revision first;
    first.number = 1;
    first.actor = "relay";
    first.state = "confirmed";
    first.summary = "the organization is made";
    m_records.addRevision(*id, first, {});
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return id;
}

} // namespace postern::relay
