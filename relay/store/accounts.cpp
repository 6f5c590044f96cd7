#include "relay/store/accounts.h"

#include <unordered_map>

namespace postern::relay {

namespace {

std::optional<Date> dateOf(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : parseDate(query.text(column));
}

/// Where the rows of an account go: its place, and which of its two states was chosen.
struct Chosen
{
    std::size_t index = 0;
    bool pending = false;
};
using ChosenRows = std::unordered_map<std::int64_t, Chosen>;

/// The account that a child row belongs to; nullptr where it belongs to the other state.
Account *ownerOf(Configuration &configuration, const ChosenRows &rows, const Query &query)
{
    const auto found = rows.find(query.integer(0));
    if (found == rows.end() || found->second.pending != query.boolean(1))
        return nullptr;
    return &configuration.accounts[found->second.index];
}

void loadChildren(Database &database, std::int64_t organization, Configuration &configuration, const ChosenRows &rows)
{
    Query entries(database, "SELECT e.account_id, e.pending, e.id, e.value, e.remark, e.expires, e.reviewed, e.expected"
                            " FROM account_state s CROSS JOIN entry e USING (account_id, pending)"
                            " WHERE s.organization_id = ? ORDER BY e.account_id, e.pending, e.position");
    entries.bind(organization).run();
    while (entries.next()) {
        if (Account *account = ownerOf(configuration, rows, entries))
            account->allowlist.entries.push_back({entries.text(2), EntryValue(entries.text(3)), entries.text(4),
                                                  dateOf(entries, 5), dateOf(entries, 6),
                                                  parseExpected(entries.text(7)).value_or(Expected::Rare)});
    }
    Query senders(database, "SELECT e.account_id, e.pending, e.pattern"
                            " FROM account_state s CROSS JOIN sender e USING (account_id, pending)"
                            " WHERE s.organization_id = ? AND e.position >= 0"
                            " ORDER BY e.account_id, e.pending, e.position");
    senders.bind(organization).run();
    while (senders.next()) {
        if (Account *account = ownerOf(configuration, rows, senders))
            account->senders.push_back(senders.text(2));
    }
    Query appliances(database, "SELECT e.account_id, e.pending, e.address, e.device"
                               " FROM account_state s CROSS JOIN ip_auth e USING (account_id, pending)"
                               " WHERE s.organization_id = ?");
    appliances.bind(organization).run();
    while (appliances.next()) {
        if (Account *account = ownerOf(configuration, rows, appliances))
            account->ipAuth = IpAuth{EntryValue(appliances.text(2)), appliances.text(3)};
    }
    Query keepOut(database, "SELECT k.account_id, k.value FROM account a CROSS JOIN keep_out k ON k.account_id = a.id"
                            " WHERE a.organization_id = ? ORDER BY k.account_id, k.position");
    keepOut.bind(organization).run();
    while (keepOut.next()) {
        const auto found = rows.find(keepOut.integer(0));
        if (found != rows.end())
            configuration.accounts[found->second.index].allowlist.keepOut.emplace_back(keepOut.text(1));
    }
}

} // namespace

Result<Configuration> Accounts::load(std::int64_t organization, StoredState state)
{
    Configuration configuration;
    ChosenRows rows;
    const char *sql =
        state == StoredState::Confirmed
            ? "SELECT s.account_id, s.pending, a.public_id, s.username, s.description, a.suspended,"
              " a.password_hash IS NOT NULL, s.enabled, s.observe"
              " FROM account_state s CROSS JOIN account a ON a.id = s.account_id"
              " WHERE s.organization_id = ? AND NOT s.pending ORDER BY s.account_id"
            : "SELECT s.account_id, s.pending, a.public_id, s.username, s.description, a.suspended,"
              " a.password_hash IS NOT NULL, s.enabled, s.observe"
              " FROM account_state s CROSS JOIN account a ON a.id = s.account_id"
              " WHERE s.organization_id = ? AND NOT s.deleted AND (s.pending OR NOT EXISTS"
              " (SELECT 1 FROM account_state p WHERE p.account_id = s.account_id AND p.pending)) ORDER BY s.account_id";
    Query states(m_database, sql);
    states.bind(organization).run();
    while (states.next()) {
        rows.emplace(states.integer(0), Chosen{configuration.accounts.size(), states.boolean(1)});
        Account account;
        account.id = states.text(2);
        account.username = states.text(3);
        account.description = states.text(4);
        account.state = states.boolean(5) ? AccountState::Suspended : AccountState::Active;
        account.passwordSet = states.boolean(6);
        account.allowlist.enabled = states.boolean(7);
        account.allowlist.observe = states.boolean(8);
        configuration.accounts.push_back(std::move(account));
    }
    loadChildren(m_database, organization, configuration, rows);
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return configuration;
}

Result<std::set<std::string>> Accounts::taken(std::int64_t organization, std::string_view kind,
                                              const std::set<std::string> &keys)
{
    std::set<std::string> result;
    Query query(m_database, "SELECT 1 FROM claim WHERE kind = ? AND key = ? AND organization_id <> ?");
    for (const std::string &key : keys) {
        if (query.bind(kind).bind(key).bind(organization).run() && query.next())
            result.insert(key);
    }
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return result;
}

Result<std::int64_t> Accounts::ownerOf(std::string_view username)
{
    Query query(m_database, "SELECT organization_id FROM claim WHERE kind = 'username' AND key = ?");
    const bool found = query.bind(username).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, "there is no account " + std::string(username), {}};
    return query.integer(0);
}

Result<std::map<std::string, std::string>> Accounts::hashes(std::int64_t organization)
{
    std::map<std::string, std::string> hashes;
    Query query(m_database, "SELECT public_id, password_hash FROM account WHERE organization_id = ?"
                            " AND password_hash IS NOT NULL");
    query.bind(organization).run();
    while (query.next())
        hashes.emplace(query.text(0), query.text(1));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return hashes;
}

Result<std::vector<std::string>> Accounts::pending(std::int64_t organization)
{
    std::vector<std::string> ids;
    Query query(m_database, "SELECT a.public_id FROM account_state s JOIN account a ON a.id = s.account_id"
                            " WHERE s.organization_id = ? AND s.pending ORDER BY a.id");
    query.bind(organization).run();
    while (query.next())
        ids.push_back(query.text(0));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return ids;
}

} // namespace postern::relay
