#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"

#include <random>

/// Small configurations, logs and chance for the tests of core.
namespace postern::samples {

inline Date day(std::string_view text)
{
    return *parseDate(text);
}
inline Time at(std::string_view text)
{
    return *parseTime(text);
}
inline Address address(std::string_view text)
{
    return *Address::parse(text);
}

inline Entry entry(std::string_view value, std::string id = {})
{
    Entry made;
    made.id = std::move(id);
    made.value = EntryValue(value);
    return made;
}

/// Active, with a password; on with these entries, or open where there are none.
inline Account account(std::string username, std::vector<std::string> values = {})
{
    Account made;
    made.id = "acc_" + username;
    made.username = std::move(username);
    made.passwordSet = true;
    made.allowlist.enabled = !values.empty();
    for (const std::string &value : values)
        made.allowlist.entries.push_back(entry(value, "ent_" + value));
    return made;
}

inline Configuration configuration(std::vector<Account> accounts)
{
    Configuration made;
    made.revision = 42;
    made.accounts = std::move(accounts);
    return made;
}

/// Mail between two days, at noon.
inline ActivityRow seen(std::string account, std::string_view from, Date first, Date last, std::uint64_t count = 10,
                        Method method = Method::Password, Outcome outcome = Outcome::Accepted)
{
    ActivityRow row;
    row.account = std::move(account);
    row.address = address(from);
    row.method = method;
    row.outcome = outcome;
    row.count = count;
    row.firstSeen = first + std::chrono::hours(12);
    row.lastSeen = last + std::chrono::hours(12);
    return row;
}

/// One node whose log covers so many days up to `today`.
inline Coverage covering(Date today, int days)
{
    Coverage coverage;
    coverage.nodes.push_back({"mx1", today - std::chrono::days(days), today, {}});
    return coverage;
}

class Chance
{
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool once(int in) { return upTo(in - 1) == 0; }
    template <typename T> const T &of(const std::vector<T> &items)
    {
        return items[static_cast<std::size_t>(upTo(static_cast<int>(items.size()) - 1))];
    }

private:
    std::mt19937 m_engine;
};

/// A value in a universe so small that chance makes overlaps, doubles and gaps of both families.
inline std::string randomValue(Chance &chance)
{
    const std::string base = chance.once(4) ? "2001:db8::" : "192.0.2.";
    const auto end = [&](int number) {
        static const char *hex = "0123456789abcdef";
        return base.front() == '1' ? base + std::to_string(number)
                                   : base + std::string(1, hex[number / 16]) + std::string(1, hex[number % 16]);
    };
    const int low = chance.upTo(31);
    switch (chance.upTo(3)) {
    case 0:
        return end(low);
    case 1:
        return end(low) + (base.front() == '1' ? "/" + std::to_string(28 + chance.upTo(4))
                                               : "/" + std::to_string(124 + chance.upTo(4)));
    default:
        return end(low) + "-" + end(low + chance.upTo(31 - low));
    }
}

inline Entry randomEntry(Chance &chance, std::string id, Date today)
{
    Entry made = entry(randomValue(chance), std::move(id));
    if (chance.once(3))
        made.remark = "remark " + std::to_string(chance.upTo(3));
    if (chance.once(4))
        made.expires = today + std::chrono::days(chance.upTo(40) - 10);
    if (chance.once(4))
        made.reviewed = today - std::chrono::days(chance.upTo(300));
    made.expected = static_cast<Expected>(chance.upTo(2));
    return made;
}

inline void randomSettings(Chance &chance, Account &made)
{
    made.state = chance.once(8) ? AccountState::Suspended : AccountState::Active;
    made.allowlist.enabled = !chance.once(3);
    made.allowlist.observe = chance.once(4);
    made.senders.clear();
    if (chance.once(4))
        made.senders = {"bill@acme.example", "@acme.example"};
    if (chance.once(4))
        made.allowlist.keepOut = {EntryValue("192.0.2." + std::to_string(chance.upTo(31)))};
    made.ipAuth.reset();
    if (chance.once(4))
        made.ipAuth = IpAuth{EntryValue("198.51.100." + std::to_string(chance.upTo(9))), "Scanner"};
}

} // namespace postern::samples
