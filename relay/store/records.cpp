#include "relay/store/records.h"

#include "relay/store/organizations.h"

namespace postern::relay {

namespace {

constexpr const char *selectRevision =
    "SELECT number, at, actor, peer, note, state, reverts, summary FROM revision WHERE organization_id = ? ";

Revision revisionOf(const Query &query)
{
    return {query.integer(0), query.integer(1),         query.text(2), query.text(3), query.text(4),
            query.text(5),    query.optionalInteger(6), query.text(7)};
}

constexpr const char *selectToken =
    "SELECT id, organization_id, role, label, created_at, expires_at, addresses, last_used FROM token"
    " WHERE revoked_at IS NULL AND (expires_at IS NULL OR unixepoch() < expires_at) ";

Token tokenOf(const Query &query)
{
    return {query.text(0),    query.integer(1),         query.text(2),          query.text(3),
            query.integer(4), query.optionalInteger(5), wordsOf(query.text(6)), query.optionalInteger(7)};
}

} // namespace

Status Tokens::add(const Token &token, std::string_view hash)
{
    Query(m_database, "INSERT INTO token (id, organization_id, hash, role, label, created_at, expires_at, addresses)"
                      " VALUES (?, ?, ?, ?, ?, unixepoch(), ?, ?)")
        .bind(token.id)
        .bind(token.organization)
        .bind(hash)
        .bind(token.role)
        .bind(token.label)
        .bindOptional(token.expiresAt)
        .bind(joinWords(token.addresses))
        .run();
    return m_database.takeFailure();
}

Result<Token> Tokens::find(std::string_view hash)
{
    Query query(m_database, (std::string(selectToken) + "AND hash = ?").c_str());
    const bool found = query.bind(hash).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, "there is no such token", {}};
    return tokenOf(query);
}

Result<std::vector<Token>> Tokens::list(std::int64_t organization)
{
    std::vector<Token> tokens;
    Query query(m_database, (std::string(selectToken) + "AND organization_id = ? ORDER BY created_at, id").c_str());
    query.bind(organization).run();
    while (query.next())
        tokens.push_back(tokenOf(query));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return tokens;
}

Result<Token> Tokens::find(std::int64_t organization, std::string_view id)
{
    Query query(m_database, (std::string(selectToken) + "AND organization_id = ? AND id = ?").c_str());
    const bool found = query.bind(organization).bind(id).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, "there is no such token", {}};
    return tokenOf(query);
}

Status Tokens::setAddresses(std::string_view id, const std::vector<std::string> &addresses)
{
    Query(m_database, "UPDATE token SET addresses = ? WHERE id = ?").bind(joinWords(addresses)).bind(id).run();
    return m_database.takeFailure();
}

Status Tokens::noteUsed(const std::map<std::string, std::int64_t> &used)
{
    Transaction transaction(m_database);
    // Another daemon may know of a later use.
    Query query(m_database, "UPDATE token SET last_used = ? WHERE id = ? AND (last_used IS NULL OR last_used < ?)");
    for (const auto &[id, at] : used)
        query.bind(at).bind(id).bind(at).run();
    return transaction.commit();
}

Status Tokens::revoke(std::int64_t organization, std::string_view id)
{
    Query query(m_database, "UPDATE token SET revoked_at = unixepoch() WHERE organization_id = ? AND id = ?"
                            " AND revoked_at IS NULL");
    const bool found = query.bind(organization).bind(id).run() && query.changed() == 1;
    if (Status done = m_database.takeFailure(); !done)
        return done;
    if (!found)
        return Error{ErrorCode::NotFound, "there is no such token", {}};
    return Nothing{};
}

void Records::addRevision(std::int64_t organization, const Revision &revision,
                          const std::vector<RevisionAccount> &accounts)
{
    Query(m_database, "INSERT INTO revision (organization_id, number, at, actor, peer, note, state, reverts, summary)"
                      " VALUES (?, ?, unixepoch(), ?, ?, ?, ?, ?, ?)")
        .bind(organization)
        .bind(revision.number)
        .bind(revision.actor)
        .bind(revision.peer)
        .bind(revision.note)
        .bind(revision.state)
        .bindOptional(revision.reverts)
        .bind(revision.summary)
        .run();
    Query insert(m_database, "INSERT INTO revision_account (organization_id, number, account, content)"
                             " VALUES (?, ?, ?, ?)");
    for (const RevisionAccount &account : accounts)
        insert.bind(organization).bind(revision.number).bind(account.account).bindOptional(account.content).run();
}

void Records::setRevisionState(std::int64_t organization, std::int64_t number, std::string_view state)
{
    Query(m_database, "UPDATE revision SET state = ? WHERE organization_id = ? AND number = ?")
        .bind(state)
        .bind(organization)
        .bind(number)
        .run();
}

Result<std::vector<Revision>> Records::revisions(std::int64_t organization, std::int64_t before, int limit)
{
    std::vector<Revision> revisions;
    Query query(m_database,
                (std::string(selectRevision) + "AND (CAST(? AS BIGINT) = 0 OR number < ?) ORDER BY number DESC LIMIT ?")
                    .c_str());
    query.bind(organization).bind(before).bind(before).bind(std::int64_t{limit}).run();
    while (query.next())
        revisions.push_back(revisionOf(query));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return revisions;
}

Result<Revision> Records::revision(std::int64_t organization, std::int64_t number)
{
    Query query(m_database, (std::string(selectRevision) + "AND number = ?").c_str());
    const bool found = query.bind(organization).bind(number).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, "there is no such revision", {}};
    return revisionOf(query);
}

Result<std::vector<std::string>> Records::contents(std::int64_t organization, std::int64_t number)
{
    std::vector<std::string> contents;
    Query query(m_database, "SELECT r.content FROM revision_account r WHERE r.organization_id = ? AND r.number ="
                            " (SELECT max(l.number) FROM revision_account l WHERE l.organization_id = r.organization_id"
                            " AND l.account = r.account AND l.number <= ?) AND r.content IS NOT NULL"
                            " ORDER BY r.account");
    query.bind(organization).bind(number).run();
    while (query.next())
        contents.push_back(query.text(0));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return contents;
}

void Records::addAudit(std::int64_t organization, const AuditRow &row)
{
    Query(m_database, "INSERT INTO audit (organization_id, at, actor, peer, action, revision, detail)"
                      " VALUES (?, unixepoch(), ?, ?, ?, ?, ?)")
        .bind(organization)
        .bind(row.actor)
        .bind(row.peer)
        .bind(row.action)
        .bindOptional(row.revision)
        .bind(row.detail)
        .run();
}

Result<std::vector<AuditRow>> Records::audit(std::int64_t organization, std::int64_t before, int limit)
{
    std::vector<AuditRow> rows;
    Query query(m_database, "SELECT id, at, actor, peer, action, revision, detail FROM audit WHERE organization_id = ?"
                            " AND (CAST(? AS BIGINT) = 0 OR id < ?) ORDER BY id DESC LIMIT ?");
    query.bind(organization).bind(before).bind(before).bind(std::int64_t{limit}).run();
    while (query.next())
        rows.push_back({query.integer(0), query.integer(1), query.text(2), query.text(3), query.text(4),
                        query.optionalInteger(5), query.text(6)});
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return rows;
}

void Records::addRequest(std::int64_t organization, std::string_view key, const PastRequest &request)
{
    Query(m_database, "DELETE FROM idempotency WHERE at < unixepoch() - 172800").run();
    Query(m_database, "INSERT INTO idempotency (organization_id, key, mac, at, status, reply)"
                      " VALUES (?, ?, ?, unixepoch(), ?, ?)")
        .bind(organization)
        .bind(key)
        .bind(request.mac)
        .bind(std::int64_t{request.status})
        .bind(request.reply)
        .run();
}

Result<std::optional<PastRequest>> Records::request(std::int64_t organization, std::string_view key)
{
    Query query(m_database, "SELECT mac, status, reply FROM idempotency WHERE organization_id = ? AND key = ?");
    const bool found = query.bind(organization).bind(key).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return std::optional<PastRequest>();
    return std::optional(PastRequest{query.text(0), static_cast<int>(query.integer(1)), query.text(2)});
}

} // namespace postern::relay
