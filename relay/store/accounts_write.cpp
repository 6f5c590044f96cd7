#include "relay/store/accounts.h"

#include "relay/store/organizations.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace postern::relay {

namespace {

/// The position of a sender that the organization implies; load() passes it over.
constexpr std::int64_t impliedSender = -1;

constexpr UInt128 mappedFirst = UInt128{0xffff} << 32;
constexpr UInt128 mappedLast = mappedFirst | 0xffffffffU;

std::string hex32(UInt128 number)
{
    std::string text(32, '0');
    for (std::size_t i = 32; i-- > 0; number >>= 4)
        text[i] = "0123456789abcdef"[static_cast<unsigned>(number & 15)];
    return text;
}

QTimeZone zoneOf(std::string_view name)
{
    const QTimeZone zone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate toQDate(Date day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

std::int64_t firstSecondAfter(Date day, std::string_view timeZone)
{
    return toQDate(day).addDays(1).startOfDay(zoneOf(timeZone)).toSecsSinceEpoch();
}

Date dayAt(Time time, std::string_view timeZone)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), zoneOf(timeZone));
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(moment.date())));
}

bool isTimeZone(std::string_view name)
{
    return QTimeZone(QByteArray(name.data(), static_cast<qsizetype>(name.size()))).isValid();
}

std::vector<std::pair<std::string, std::string>> hexRanges(const Interval &interval)
{
    UInt128 first = interval.first.number();
    UInt128 last = interval.last.number();
    if (interval.first.family() == Family::IPv4)
        return {{hex32(mappedFirst | first), hex32(mappedFirst | last)}};
    if (first > mappedLast || last < mappedFirst)
        return {{hex32(first), hex32(last)}};
    std::vector<std::pair<std::string, std::string>> pieces;
    if (first < mappedFirst)
        pieces.emplace_back(hex32(first), hex32(mappedFirst - 1));
    if (last > mappedLast)
        pieces.emplace_back(hex32(mappedLast + 1), hex32(last));
    return pieces;
}

AddressSet keepOutOf(const Allowlist &list)
{
    std::vector<Interval> intervals;
    for (const EntryValue &value : list.keepOut) {
        if (value.value())
            intervals.push_back(value.value()->interval());
    }
    return AddressSet::of(std::move(intervals));
}

std::int64_t Accounts::rowOf(std::int64_t organization, std::string_view id)
{
    Query query(m_database, "SELECT id FROM account WHERE public_id = ? AND organization_id = ?");
    return query.bind(id).bind(organization).run() && query.next() ? query.integer(0) : 0;
}

void Accounts::collectKeys(std::int64_t row, Keys &keys)
{
    Query usernames(m_database, "SELECT username FROM account_state WHERE account_id = ? AND username IS NOT NULL");
    usernames.bind(row).run();
    while (usernames.next())
        keys.usernames.insert(usernames.text(0));
    Query addresses(m_database, "SELECT address FROM ip_auth WHERE account_id = ?");
    addresses.bind(row).run();
    while (addresses.next())
        keys.addresses.insert(addresses.text(0));
}

void Accounts::collectPendingKeys(std::int64_t organization, Keys &keys)
{
    std::vector<std::int64_t> rows;
    Query query(m_database, "SELECT account_id FROM account_state WHERE organization_id = ? AND pending");
    query.bind(organization).run();
    while (query.next())
        rows.push_back(query.integer(0));
    for (const std::int64_t row : rows)
        collectKeys(row, keys);
}

bool Accounts::claim(std::int64_t organization, std::string_view kind, std::string_view key)
{
    Query insert(m_database,
                 "INSERT INTO claim (kind, key, organization_id) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO NOTHING");
    if (!insert.bind(kind).bind(key).bind(organization).run())
        return true; // the failure sticks
    if (insert.changed() == 1)
        return true;
    Query owner(m_database, "SELECT 1 FROM claim WHERE kind = ? AND key = ? AND organization_id = ?");
    return owner.bind(kind).bind(key).bind(organization).run() && owner.next();
}

void Accounts::release(std::int64_t organization, const Keys &keys)
{
    Query usernames(m_database, "DELETE FROM claim WHERE kind = 'username' AND key = ? AND organization_id = ?"
                                " AND NOT EXISTS (SELECT 1 FROM account_state s WHERE s.username = claim.key)");
    for (const std::string &key : keys.usernames)
        usernames.bind(key).bind(organization).run();
    Query addresses(m_database, "DELETE FROM claim WHERE kind = 'address' AND key = ? AND organization_id = ?"
                                " AND NOT EXISTS (SELECT 1 FROM ip_auth i WHERE i.address = claim.key)");
    for (const std::string &key : keys.addresses)
        addresses.bind(key).bind(organization).run();
}

void Accounts::writeContained(std::int64_t row, const Account &account, const AccountChanges &changes)
{
    Query(m_database, "UPDATE account SET suspended = ? WHERE id = ?")
        .bind(account.state == AccountState::Suspended)
        .bind(row)
        .run();
    const auto hash = changes.hashes.find(account.id);
    if (hash != changes.hashes.end())
        Query(m_database, "UPDATE account SET password_hash = ? WHERE id = ?").bind(hash->second).bind(row).run();
    Query(m_database, "DELETE FROM keep_out WHERE account_id = ?").bind(row).run();
    Query(m_database, "DELETE FROM keep_range WHERE account_id = ?").bind(row).run();
    Query range(m_database, "INSERT INTO keep_range (account_id, lo, hi) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    std::int64_t position = 0;
    for (const EntryValue &value : account.allowlist.keepOut) {
        Query(m_database, "INSERT INTO keep_out (account_id, position, value) VALUES (?, ?, ?)")
            .bind(row)
            .bind(position++)
            .bind(value.text())
            .run();
        if (!value.value())
            continue;
        for (const auto &[lo, hi] : hexRanges(value.value()->interval()))
            range.bind(row).bind(lo).bind(hi).run();
    }
    takeOffForGood(row, account);
}

/// What the change takes off and keeps out goes from every stored state at once, so that no timer brings it back:
/// entries that lie within the keep-out addresses, and a binding to one of them.
void Accounts::takeOffForGood(std::int64_t row, const Account &account)
{
    if (account.allowlist.keepOut.empty())
        return;
    const AddressSet keptOut = keepOutOf(account.allowlist);
    std::set<std::string> wanted;
    for (const Entry &entry : account.allowlist.entries)
        wanted.insert(entry.id);
    struct Gone
    {
        bool pending;
        std::string id;
        EntryValue value;
    };
    std::vector<Gone> gone;
    Query entries(m_database, "SELECT pending, id, value FROM entry WHERE account_id = ?");
    entries.bind(row).run();
    while (entries.next()) {
        const EntryValue value(entries.text(2));
        if (!wanted.contains(entries.text(1)) && value.value() && keptOut.contains(value.value()->interval()))
            gone.push_back({entries.boolean(0), entries.text(1), value});
    }
    for (const Gone &entry : gone) {
        Query(m_database, "DELETE FROM entry WHERE account_id = ? AND pending = ? AND id = ?")
            .bind(row)
            .bind(entry.pending)
            .bind(entry.id)
            .run();
        for (const auto &[lo, hi] : hexRanges(entry.value.value()->interval()))
            Query(m_database, "DELETE FROM allow_range WHERE account_id = ? AND pending = ? AND lo = ? AND hi = ?"
                              " AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.account_id = allow_range.account_id"
                              " AND e.pending = allow_range.pending AND e.value = ?)")
                .bind(row)
                .bind(entry.pending)
                .bind(lo)
                .bind(hi)
                .bind(entry.value.text())
                .run();
    }
    Query bound(m_database, "SELECT pending, address FROM ip_auth WHERE account_id = ?");
    bound.bind(row).run();
    std::vector<bool> unbound;
    while (bound.next()) {
        const auto address = Address::parse(bound.text(1));
        const bool stays = account.ipAuth && account.ipAuth->single() == address;
        if (address && !stays && keptOut.contains(*address))
            unbound.push_back(bound.boolean(0));
    }
    for (const bool pending : unbound)
        Query(m_database, "DELETE FROM ip_auth WHERE account_id = ? AND pending = ?").bind(row).bind(pending).run();
}

void Accounts::writeRanges(std::int64_t row, const Account &account, bool pending)
{
    // The same range may stand in several entries: the one that lasts longest counts.
    std::map<std::pair<std::string, std::string>, std::optional<std::int64_t>> ranges;
    for (const Entry &entry : account.allowlist.entries) {
        if (!entry.value.value())
            continue;
        std::optional<std::int64_t> until;
        if (entry.expires)
            until = firstSecondAfter(*entry.expires, m_timeZone);
        for (const auto &piece : hexRanges(entry.value.value()->interval())) {
            const auto [place, isNew] = ranges.emplace(piece, until);
            if (!isNew && place->second && (!until || *until > *place->second))
                place->second = until;
        }
    }
    Query insert(m_database,
                 "INSERT INTO allow_range (account_id, pending, lo, hi, expires_at) VALUES (?, ?, ?, ?, ?)");
    for (const auto &[range, until] : ranges)
        insert.bind(row).bind(pending).bind(range.first).bind(range.second).bindOptional(until).run();
}

void Accounts::writeState(std::int64_t organization, std::int64_t row, const Account &account, bool pending, Date today)
{
    Query(m_database, "INSERT INTO account_state (account_id, pending, organization_id, username, list_state,"
                      " description, enabled, observe) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row)
        .bind(pending)
        .bind(organization)
        .bind(account.username)
        .bind(toString(listState(account.allowlist, today)))
        .bind(account.description)
        .bind(account.allowlist.enabled)
        .bind(account.allowlist.observe)
        .run();
    Query entries(m_database, "INSERT INTO entry (account_id, pending, position, id, value, remark, expires, reviewed,"
                              " expected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    const auto dateText = [](const std::optional<Date> &date) {
        return date ? std::optional(formatDate(*date)) : std::nullopt;
    };
    for (const Entry &entry : account.allowlist.entries)
        entries.bind(row)
            .bind(pending)
            .bind(position++)
            .bind(entry.id)
            .bind(entry.value.text())
            .bind(entry.remark)
            .bindOptional(dateText(entry.expires))
            .bindOptional(dateText(entry.reviewed))
            .bind(toString(entry.expected))
            .run();
    writeRanges(row, account, pending);
    Query senders(m_database, "INSERT INTO sender (account_id, pending, pattern, position) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT DO NOTHING");
    position = 0;
    for (const std::string &sender : account.senders)
        senders.bind(row).bind(pending).bind(foldUsername(sender)).bind(position++).run();
    if (account.senders.empty()) {
        for (const std::string &domain : m_domains)
            senders.bind(row).bind(pending).bind(domain).bind(impliedSender).run();
    }
    if (account.ipAuth && account.ipAuth->single())
        Query(m_database, "INSERT INTO ip_auth (account_id, pending, address, device) VALUES (?, ?, ?, ?)")
            .bind(row)
            .bind(pending)
            .bind(account.ipAuth->single()->toString())
            .bind(account.ipAuth->device)
            .run();
}

void Accounts::limitSenders(std::int64_t organization, const std::vector<std::string> &domains)
{
    Query(m_database, "DELETE FROM sender WHERE position < 0"
                      " AND account_id IN (SELECT id FROM account WHERE organization_id = ?)")
        .bind(organization)
        .run();
    Query insert(m_database, "INSERT INTO sender (account_id, pending, pattern, position)"
                             " SELECT s.account_id, s.pending, CAST(? AS TEXT), CAST(? AS BIGINT) FROM account_state s"
                             " WHERE s.organization_id = ? AND s.username IS NOT NULL AND NOT EXISTS (SELECT 1"
                             " FROM sender e WHERE e.account_id = s.account_id AND e.pending = s.pending"
                             " AND e.position >= 0)");
    for (const std::string &domain : domains)
        insert.bind(domain).bind(impliedSender).bind(organization).run();
}

Status Accounts::write(std::int64_t organization, const AccountChanges &changes, bool inWindow)
{
    Query clock(m_database, "SELECT unixepoch()");
    const std::int64_t now = clock.run() && clock.next() ? clock.integer(0) : 0;
    const Date today = dayAt(Time(std::chrono::seconds(now)), m_timeZone);
    Query limit(m_database, "SELECT domains FROM organization WHERE id = ?");
    m_domains = limit.bind(organization).run() && limit.next() ? wordsOf(limit.text(0)) : std::vector<std::string>();

    std::vector<Fault> faults;
    for (const Account &account : changes.put) {
        if (!claim(organization, "username", account.username))
            faults.push_back({account.id, "username-taken", "This name is not available on this relay."});
        if (account.ipAuth && account.ipAuth->single() &&
            !claim(organization, "address", account.ipAuth->single()->toString()))
            faults.push_back({account.id, "ip-auth-taken", "This address is in use on this relay."});
    }
    if (!faults.empty())
        return Error{ErrorCode::InvalidInput, "in use on this relay", std::move(faults)};

    Keys old;
    std::vector<std::int64_t> putRows;
    std::vector<std::int64_t> removedRows;
    Query insert(m_database, "INSERT INTO account (organization_id, public_id) VALUES (?, ?)");
    for (const Account &account : changes.put) {
        std::int64_t row = rowOf(organization, account.id);
        if (row == 0 && insert.bind(organization).bind(account.id).run())
            row = insert.lastId();
        putRows.push_back(row);
    }
    for (const std::string &id : changes.removed)
        removedRows.push_back(rowOf(organization, id));

    // All old rows go before the first new one comes: names and addresses may pass from one account to another.
    Query clear(m_database, "DELETE FROM account_state WHERE account_id = ? AND pending = ?");
    for (const auto *rows : {&putRows, &removedRows}) {
        for (const std::int64_t row : *rows) {
            collectKeys(row, old);
            clear.bind(row).bind(inWindow).run();
        }
    }
    for (const std::int64_t row : removedRows) {
        if (inWindow)
            Query(m_database, "INSERT INTO account_state (account_id, pending, organization_id, deleted, username)"
                              " VALUES (?, ?, ?, ?, NULL)")
                .bind(row)
                .bind(true)
                .bind(organization)
                .bind(true)
                .run();
        else
            Query(m_database, "DELETE FROM account WHERE id = ?").bind(row).run();
    }
    for (std::size_t i = 0; i < putRows.size(); ++i) {
        writeContained(putRows[i], changes.put[i], changes);
        writeState(organization, putRows[i], changes.put[i], inWindow, today);
    }
    release(organization, old);
    return m_database.takeFailure();
}

void Accounts::contain(std::int64_t organization, const AccountChanges &changes)
{
    Keys old;
    for (const Account &account : changes.put) {
        const std::int64_t row = rowOf(organization, account.id);
        collectKeys(row, old);
        writeContained(row, account, changes);
    }
    release(organization, old);
}

void Accounts::keep(std::int64_t organization)
{
    Keys old;
    collectPendingKeys(organization, old);
    Query(m_database, "DELETE FROM account WHERE id IN"
                      " (SELECT account_id FROM account_state WHERE organization_id = ? AND pending AND deleted)")
        .bind(organization)
        .run();
    Query(m_database, "DELETE FROM account_state WHERE NOT pending AND account_id IN"
                      " (SELECT account_id FROM account_state WHERE organization_id = ? AND pending)")
        .bind(organization)
        .run();
    Query(m_database, "UPDATE account_state SET pending = ? WHERE organization_id = ? AND pending")
        .bind(false)
        .bind(organization)
        .run();
    release(organization, old);
}

void Accounts::revert(std::int64_t organization)
{
    Keys old;
    collectPendingKeys(organization, old);
    Query(m_database, "DELETE FROM account_state WHERE organization_id = ? AND pending").bind(organization).run();
    Query(m_database, "DELETE FROM account WHERE organization_id = ?"
                      " AND NOT EXISTS (SELECT 1 FROM account_state s WHERE s.account_id = account.id)")
        .bind(organization)
        .run();
    release(organization, old);
}

} // namespace postern::relay
