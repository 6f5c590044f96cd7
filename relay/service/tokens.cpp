#include "core/analysis/token_addresses.h"
#include "relay/service/secrets.h"
#include "relay/service/service.h"

#include <algorithm>

namespace postern::relay {

namespace {

constexpr std::size_t mostAddresses = 100;

TokenInfo describeToken(const Token &token)
{
    const auto timeOf = [](std::int64_t seconds) { return Time(std::chrono::seconds(seconds)); };
    TokenInfo info{token.id, token.label, token.role, timeOf(token.createdAt), std::nullopt, {}, std::nullopt, {}};
    if (token.expiresAt)
        info.expires = timeOf(*token.expiresAt);
    if (token.lastUsed)
        info.lastUsed = timeOf(*token.lastUsed);
    for (const std::string &address : token.addresses)
        info.addresses.emplace_back(address);
    return info;
}

bool covers(const std::vector<EntryValue> &addresses, std::string_view peer)
{
    const auto address = Address::parse(peer);
    return address && std::ranges::any_of(addresses, [&](const EntryValue &value) {
               return value.value() && value.value()->contains(*address);
           });
}

void checkAddresses(const std::vector<EntryValue> &addresses, std::vector<Fault> &faults)
{
    if (addresses.size() > mostAddresses)
        faults.push_back({"addresses", "too-many", "A token has at most 100 addresses."});
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        if (!addresses[i].value())
            faults.push_back({"addresses[" + std::to_string(i) + ']', "address-syntax",
                              explain(parseValue(addresses[i].text()), addresses[i].text())});
    }
}

/// The finding `api-blocked` where who asks would not be on the list, and did not acknowledge it.
std::optional<Problem> lockedOut(const std::vector<EntryValue> &addresses,
                                 const std::vector<Acknowledgement> &acknowledged, const std::string &peer)
{
    const auto self = Address::parse(peer); // the relay's own command line has none
    std::optional<Finding> finding = self ? tokenLockout(addresses, *self) : std::nullopt;
    if (!finding || standing({*finding}, acknowledged).empty())
        return std::nullopt;
    Problem problem = makeProblem(422, "findings", "The change has findings that stand against it");
    problem.reply = ChangeReply{};
    problem.reply->state = "refused";
    problem.reply->reason = "findings";
    problem.reply->findings = {std::move(*finding)};
    return problem;
}

std::vector<std::string> canonical(const std::vector<EntryValue> &addresses)
{
    std::vector<std::string> texts;
    for (const EntryValue &address : addresses) {
        std::string text = address.value()->toString();
        std::erase(text, ' ');
        if (std::ranges::find(texts, text) == texts.end())
            texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace

Result<Caller> Service::authenticate(std::string_view token, std::string_view peer)
{
    const Error refused{ErrorCode::Unauthorized, "the token is missing, wrong, revoked or expired", {}};
    if (token.empty())
        return refused;
    const auto found = m_tokens.find(sha256Hex(token));
    if (!found)
        return found.error().code == ErrorCode::NotFound ? refused : found.error();
    const auto role = parseRole(found->role);
    if (!role)
        return refused;
    if (const auto info = describeToken(*found); !info.addresses.empty() && !covers(info.addresses, peer))
        return Error{ErrorCode::Forbidden, "this token may not be used from " + std::string(peer), {}};
    m_used[found->id] =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    return Caller{found->id, found->organization, *role, found->label, std::string(peer)};
}

void Service::storeLastUses()
{
    if (m_used.empty())
        return;
    if (m_tokens.noteUsed(m_used))
        m_used.clear();
}

Answer<std::vector<TokenInfo>> Service::tokens(const Caller &caller)
{
    storeLastUses();
    const auto found = m_tokens.list(caller.organization);
    if (!found)
        return problemOf(found.error());
    std::vector<TokenInfo> infos;
    for (const Token &token : *found)
        infos.push_back(describeToken(token));
    return infos;
}

Result<TokenInfo> Service::addToken(std::int64_t organization, std::string_view role, std::string_view label,
                                    std::optional<Time> expires, const std::vector<EntryValue> &addresses)
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
    token.addresses = canonical(addresses);
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
    checkAddresses(request.addresses, faults);
    if (!faults.empty())
        return problemOf({ErrorCode::InvalidInput, {}, std::move(faults)});
    if (auto problem = lockedOut(request.addresses, request.acknowledged, caller.peer))
        return std::move(*problem);
    Transaction transaction(*m_database);
    auto added = addToken(caller.organization, request.role, request.label, request.expires, request.addresses);
    if (!added)
        return problemOf(added.error());
    m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "token-new", std::nullopt,
                                             added->id + " " + added->role + " " + added->label});
    if (const Status done = transaction.commit(); !done)
        return problemOf(done.error());
    return std::move(added).value();
}

Answer<TokenInfo> Service::updateToken(const Caller &caller, const std::string &id, const TokenUpdate &update)
{
    std::vector<Fault> faults;
    checkAddresses(update.addresses, faults);
    if (!faults.empty())
        return problemOf({ErrorCode::InvalidInput, {}, std::move(faults)});
    // Another token's list may leave out who asks: what it is used from is elsewhere.
    if (id == caller.token) {
        if (auto problem = lockedOut(update.addresses, update.acknowledged, caller.peer))
            return std::move(*problem);
    }
    Transaction transaction(*m_database);
    auto token = m_tokens.find(caller.organization, id);
    if (!token)
        return problemOf(token.error());
    token.value().addresses = canonical(update.addresses);
    (void)m_tokens.setAddresses(id, token->addresses); // what fails makes the transaction fail
    const std::string list = joinWords(token->addresses);
    m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "token-addresses", std::nullopt,
                                             id + ' ' + (list.empty() ? "from anywhere" : list)});
    if (const Status done = transaction.commit(); !done)
        return problemOf(done.error());
    return describeToken(*token);
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

} // namespace postern::relay
