#include "relay/store/organizations.h"

namespace postern::relay {

namespace {

constexpr const char *selectOrganization =
    "SELECT id, name, revision, applied_revision, applied_by, applied_at, deadline - unixepoch(),"
    "       applied_at <= unixepoch() AND unixepoch() < deadline, deadline, domains FROM organization ";

} // namespace

Result<std::int64_t> Organizations::add(std::string_view name)
{
    Query query(m_database, "INSERT INTO organization (name) VALUES (?)");
    query.bind(name).run();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return query.lastId();
}

Result<Organization> Organizations::find(std::int64_t id)
{
    Query query(m_database, (std::string(selectOrganization) + "WHERE id = ?").c_str());
    query.bind(id).run();
    return read(query);
}

Result<Organization> Organizations::find(std::string_view name)
{
    Query query(m_database, (std::string(selectOrganization) + "WHERE name = ?").c_str());
    query.bind(name).run();
    return read(query);
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(word.size() < text.size() ? word.size() + 1 : word.size());
        if (!word.empty())
            words.emplace_back(word);
    }
    return words;
}

std::string joinWords(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Result<std::vector<Organization>> Organizations::list()
{
    std::vector<Organization> organizations;
    Query query(m_database, (std::string(selectOrganization) + "ORDER BY name").c_str());
    query.run();
    while (query.next())
        organizations.push_back(organizationOf(query));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return organizations;
}

void Organizations::setDomains(std::int64_t id, const std::vector<std::string> &domains)
{
    Query(m_database, "UPDATE organization SET domains = ? WHERE id = ?").bind(joinWords(domains)).bind(id).run();
}

Result<Organization> Organizations::read(Query &query)
{
    const bool found = query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, "there is no such organization", {}};
    return organizationOf(query);
}

Organization Organizations::organizationOf(const Query &query)
{
    Organization organization{query.integer(0), query.text(1), query.integer(2), std::nullopt, wordsOf(query.text(9))};
    if (!query.isNull(5))
        organization.window = Window{query.integer(3), query.text(4),     query.integer(5),
                                     query.integer(6), !query.boolean(7), query.integer(8)};
    return organization;
}

Result<std::vector<std::int64_t>> Organizations::withWindow()
{
    std::vector<std::int64_t> ids;
    Query query(m_database, "SELECT id FROM organization WHERE deadline IS NOT NULL");
    query.run();
    while (query.next())
        ids.push_back(query.integer(0));
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return ids;
}

Result<std::string> Organizations::setting(std::string_view key)
{
    Query query(m_database, "SELECT v FROM setting WHERE k = ?");
    const bool found = query.bind(key).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return found ? query.text(0) : std::string();
}

Status Organizations::setSetting(std::string_view key, std::string_view value)
{
    Query(m_database, "INSERT INTO setting (k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v")
        .bind(key)
        .bind(value)
        .run();
    return m_database.takeFailure();
}

Result<Time> Organizations::now()
{
    Query query(m_database, "SELECT unixepoch()");
    query.run();
    const bool found = query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return Time(std::chrono::seconds(found ? query.integer(0) : 0));
}

void Organizations::setRevision(std::int64_t id, std::int64_t revision)
{
    Query(m_database, "UPDATE organization SET revision = ? WHERE id = ?").bind(revision).bind(id).run();
}

void Organizations::openWindow(std::int64_t id, std::int64_t revision, std::string_view owner, std::int64_t seconds)
{
    Query(m_database, "UPDATE organization SET applied_at = unixepoch(), deadline = unixepoch() + ?,"
                      " applied_revision = ?, applied_by = ? WHERE id = ?")
        .bind(seconds)
        .bind(revision)
        .bind(owner)
        .bind(id)
        .run();
}

bool Organizations::closeWindowInTime(std::int64_t id, std::int64_t revision)
{
    Query query(m_database, "UPDATE organization SET applied_at = NULL, deadline = NULL, applied_revision = NULL,"
                            " applied_by = NULL"
                            " WHERE id = ? AND applied_revision = ? AND applied_at <= unixepoch()"
                            " AND unixepoch() < deadline");
    return query.bind(id).bind(revision).run() && query.changed() == 1;
}

void Organizations::closeWindow(std::int64_t id)
{
    Query(m_database, "UPDATE organization SET applied_at = NULL, deadline = NULL, applied_revision = NULL,"
                      " applied_by = NULL WHERE id = ?")
        .bind(id)
        .run();
}

bool Organizations::moveWindow(std::int64_t id, std::int64_t revision, std::int64_t secondsLeft)
{
    Query query(m_database, "UPDATE organization SET applied_at = unixepoch(), deadline = unixepoch() + ?"
                            " WHERE id = ? AND applied_revision = ?");
    return query.bind(secondsLeft).bind(id).bind(revision).run() && query.changed() == 1;
}

} // namespace postern::relay
