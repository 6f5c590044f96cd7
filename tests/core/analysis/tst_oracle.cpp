#include "tests/support/finding_bench.h"

#include "core/analysis/remedy.h"

#include <QTest>

#include <map>
#include <set>

using namespace postern;
using namespace postern::samples;

// The findings about who is refused against a second opinion that asks address by address and day by day, and shares
// nothing with the analysis but the values: no sets, no matching of entries, no classes.
namespace {

const Date today = day("2026-11-23");

enum class Rhythm { Daily, Weekly, Monthly, Quarterly, Yearly, Stopped, Once };

/// The days on which a sender of this kind sent, among the last 800.
std::vector<Date> calendar(Chance &chance, Rhythm kind)
{
    std::vector<Date> days;
    const auto every = [&](int step, int jitter, int from, int to) {
        for (int ago = from; ago <= to; ago += step)
            days.push_back(today - std::chrono::days(std::max(0, ago + chance.upTo(2 * jitter) - jitter)));
    };
    switch (kind) {
    case Rhythm::Daily:
        every(1, 0, chance.upTo(3), 800);
        break;
    case Rhythm::Weekly:
        every(7, 2, chance.upTo(7), 800);
        break;
    case Rhythm::Monthly:
        every(30, 3, chance.upTo(30), 800);
        break;
    case Rhythm::Quarterly:
        every(91, 5, 31 + chance.upTo(60), 800);
        break;
    case Rhythm::Yearly:
        every(365, 5, 40 + chance.upTo(300), 800);
        break;
    case Rhythm::Stopped:
        every(30, 3, 200 + chance.upTo(200), 790);
        break;
    case Rhythm::Once:
        days.push_back(today - std::chrono::days(31 + chance.upTo(760)));
        break;
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

ActivityRow rowOf(const std::string &account, const Address &from, const std::vector<Date> &days, bool tellsMonths)
{
    ActivityRow row;
    row.account = account;
    row.address = from;
    row.count = 2 * days.size();
    row.firstSeen = days.front() + std::chrono::hours(8);
    row.lastSeen = days.back() + std::chrono::hours(17);
    if (tellsMonths) {
        row.days = static_cast<std::uint32_t>(days.size());
        for (const Date &date : days) {
            if (row.months.empty() || row.months.back() != monthOf(date))
                row.months.push_back(monthOf(date));
        }
    }
    return row;
}

/// One of 1,400 senders made beforehand: making a calendar takes longer than analysing it.
ActivityRow anySender(Chance &chance, const std::string &account, const Address &from)
{
    static const std::vector<ActivityRow> pool = [] {
        std::vector<ActivityRow> rows;
        Chance own(1);
        for (int i = 0; i < 1400; ++i)
            rows.push_back(rowOf({}, {}, calendar(own, static_cast<Rhythm>(i % 7)), i % 4 != 0));
        return rows;
    }();
    ActivityRow row = chance.of(pool);
    row.account = account;
    row.address = from;
    return row;
}

/// DESIGN section 3, "Class of a sender on a given day", read once more.
std::string opinionOnClass(const ActivityRow &row)
{
    const auto dayOf = [](Time time) { return std::chrono::floor<std::chrono::days>(time); };
    const double since = static_cast<double>((today - dayOf(row.lastSeen)).count());
    if (since <= 30)
        return "current";
    std::set<int> months(row.months.begin(), row.months.end());
    months.insert(monthOf(dayOf(row.firstSeen)));
    months.insert(monthOf(dayOf(row.lastSeen)));
    if (months.size() == 1)
        return "once";
    double longest = 0;
    if (row.months.empty()) {
        const double span = static_cast<double>((dayOf(row.lastSeen) - dayOf(row.firstSeen)).count());
        longest = std::max(31.0, span / (static_cast<double>(row.count) - 1));
    } else {
        std::optional<Date> before;
        for (const int month : months) {
            const Date first(std::chrono::year(month / 12) / (month % 12 + 1) / 1);
            if (before)
                longest = std::max(longest, static_cast<double>((first - *before).count()));
            before = first;
        }
    }
    return since <= 1.5 * longest + 31 ? "recurring" : "stopped";
}

bool entryHolds(const Allowlist &list, const Address &address)
{
    for (const Entry &entry : list.entries) {
        const bool inForce = !entry.expires || *entry.expires >= today;
        const Interval &interval = entry.value.value()->interval();
        if (inForce && interval.first.family() == address.family() && interval.first <= address &&
            address <= interval.last)
            return true;
    }
    return false;
}

bool letsIn(const Account &account, const Address &address)
{
    return account.state == AccountState::Active &&
           (!account.allowlist.enabled || entryHolds(account.allowlist, address));
}

bool keptOut(const Account &account, const Address &address)
{
    for (const EntryValue &value : account.allowlist.keepOut) {
        if (value.value()->contains(address))
            return true;
    }
    return false;
}

using Named = std::map<std::string, std::set<std::string>>; ///< code -> addresses

/// Who must be named for one account, by code.
Named opinion(const Bench &bench, const Account &base, const Account *draft)
{
    Named named;
    std::set<std::string> inUse;
    bool anyInUse = false;
    bool anyLeft = false;
    std::set<std::string> lockedOut;
    const bool gone = !draft || draft->state == AccountState::Suspended;
    for (const ActivityRow &row : bench.rows) {
        if (row.account != base.username || row.outcome != Outcome::Accepted)
            continue;
        const std::string senderClass = opinionOnClass(row);
        const bool use = senderClass == "current" || senderClass == "recurring";
        const std::string text = row.address.toString();
        if (row.method == Method::IpAuth) {
            const bool bound =
                base.state == AccountState::Active && base.ipAuth && base.ipAuth->single() == row.address;
            bool sends = draft && !gone && draft->ipAuth && draft->ipAuth->single() == row.address;
            for (const Account &other : bench.draft.accounts) {
                if (other.id != base.id && other.state == AccountState::Active && other.ipAuth &&
                    other.ipAuth->single() == row.address)
                    sends = true;
            }
            if (bound && use && !sends)
                named["appliance-cut-off"].insert(text);
            continue;
        }
        if (!letsIn(base, row.address))
            continue;
        const Account &deciding = draft ? *draft : base;
        if (use && !keptOut(deciding, row.address))
            inUse.insert(text);
        if (gone)
            continue;
        const bool after = letsIn(*draft, row.address);
        anyInUse = anyInUse || use;
        anyLeft = anyLeft || (use && after);
        if (after || keptOut(*draft, row.address))
            continue;
        const int ago = static_cast<int>((today - std::chrono::floor<std::chrono::days>(row.lastSeen)).count());
        const bool listedBefore = base.allowlist.enabled;
        if (use || (senderClass == "once" && listedBefore && ago <= 400))
            lockedOut.insert(text);
        else if (senderClass == "stopped" || !listedBefore)
            named["sender-blocked-old"].insert(text);
        if (bench.context.self == row.address)
            named["self-blocked"].insert(text);
    }
    if (!lockedOut.empty())
        named[anyInUse && !anyLeft ? "all-senders-blocked" : "sender-blocked"] = lockedOut;
    const bool renamed = draft && draft->username != base.username;
    if (base.state == AccountState::Active && (gone || renamed) && !inUse.empty())
        named["account-in-use"] = inUse;
    return named;
}

Named said(const std::vector<Finding> &findings, const std::string &account)
{
    static const std::set<std::string> about{"sender-blocked", "all-senders-blocked", "sender-blocked-old",
                                             "self-blocked",   "account-in-use",      "appliance-cut-off"};
    Named named;
    for (const Finding &finding : findings) {
        if (finding.account != account || !about.contains(finding.code))
            continue;
        for (const Affected &affected : finding.addresses)
            named[finding.code].insert(affected.address.toString());
    }
    return named;
}

Bench randomPlan(Chance &chance)
{
    std::vector<Account> accounts;
    for (int i = 0; i < 3; ++i) {
        Account made = account("user" + std::to_string(i));
        randomSettings(chance, made);
        for (int k = chance.upTo(5); k > 0; --k)
            made.allowlist.entries.push_back(randomEntry(chance, "ent_" + std::to_string(k), today));
        accounts.push_back(std::move(made));
    }
    Bench bench(std::move(accounts));
    if (!chance.once(4))
        bench.context.self = address("192.0.2." + std::to_string(chance.upTo(31)));
    for (Account &one : bench.draft.accounts) {
        if (chance.once(2))
            randomSettings(chance, one);
        std::vector<Entry> &entries = one.allowlist.entries;
        std::erase_if(entries, [&chance](const Entry &) { return chance.once(3); });
        if (chance.once(3))
            entries.push_back(randomEntry(chance, "~1", today));
        if (!entries.empty() && chance.once(4))
            entries.front().expires = today + std::chrono::days(chance.upTo(20) - 10);
        if (chance.once(10))
            one.username += "-renamed";
    }
    std::erase_if(bench.draft.accounts, [&chance](const Account &) { return chance.once(10); });
    for (const Account &one : bench.base.accounts) {
        std::set<Address> used;
        for (int i = chance.upTo(8); i > 0; --i) {
            const Address from = chance.once(4) ? address("2001:db8::" + std::to_string(chance.upTo(9)))
                                                : address("192.0.2." + std::to_string(chance.upTo(31)));
            if (!used.insert(from).second)
                continue;
            ActivityRow row = anySender(chance, one.username, from);
            if (chance.once(6))
                row.outcome = static_cast<Outcome>(1 + chance.upTo(5));
            bench.rows.push_back(std::move(row));
        }
        if (one.ipAuth && chance.once(2)) {
            ActivityRow row = anySender(chance, one.username, *one.ipAuth->single());
            row.method = Method::IpAuth;
            bench.rows.push_back(std::move(row));
        }
    }
    return bench;
}

} // namespace

class TestOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_F14_everyLockoutIsNamedAndNoOther();
    void calendarsAreClassed_data();
    void calendarsAreClassed();
    void theRemedyRemovesTheFinding();
    void whatWasSoBeforeIsNone();
};

void TestOracle::fault_F14_everyLockoutIsNamedAndNoOther()
{
    std::map<std::string, int> times;
    for (std::uint32_t seed = 0; seed < 10000; ++seed) {
        Chance chance(seed);
        const Bench bench = randomPlan(chance);
        const std::vector<Finding> findings = bench.findings();
        for (const Account &base : bench.base.accounts) {
            const Named expected = opinion(bench, base, bench.draft.findById(base.id));
            const Named actual = said(findings, base.username);
            if (actual != expected) {
                for (const auto &[code, addresses] : expected) {
                    for (const std::string &text : addresses)
                        qWarning("expected %s %s", code.c_str(), text.c_str());
                }
                for (const auto &[code, addresses] : actual) {
                    for (const std::string &text : addresses)
                        qWarning("actual %s %s", code.c_str(), text.c_str());
                }
                QFAIL(qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(QString::fromStdString(base.username))));
            }
            for (const auto &[code, addresses] : actual)
                ++times[code];
        }
        for (const Finding &finding : findings) {
            for (const Affected &affected : finding.addresses) {
                const auto row = std::find_if(bench.rows.begin(), bench.rows.end(), [&](const ActivityRow &one) {
                    return one.account == finding.account && one.address == affected.address &&
                           one.lastSeen == affected.lastSeen && one.count == affected.count;
                });
                QVERIFY(row != bench.rows.end());
                QCOMPARE(affected.senderClass, opinionOnClass(*row));
            }
        }
    }
    // Chance must have come by each of them often enough to mean something.
    for (const char *code : {"sender-blocked", "all-senders-blocked", "sender-blocked-old", "self-blocked",
                             "account-in-use", "appliance-cut-off"})
        QVERIFY2(times[code] >= 100, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(code)).arg(times[code])));
}

void TestOracle::calendarsAreClassed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("classes");
    QTest::addColumn<bool>("lockout");
    QTest::newRow("daily") << static_cast<int>(Rhythm::Daily) << QStringList{QStringLiteral("current")} << true;
    QTest::newRow("weekly") << static_cast<int>(Rhythm::Weekly) << QStringList{QStringLiteral("current")} << true;
    QTest::newRow("monthly") << static_cast<int>(Rhythm::Monthly)
                             << QStringList{QStringLiteral("current"), QStringLiteral("recurring")} << true;
    QTest::newRow("quarterly") << static_cast<int>(Rhythm::Quarterly)
                               << QStringList{QStringLiteral("current"), QStringLiteral("recurring")} << true;
    QTest::newRow("yearly") << static_cast<int>(Rhythm::Yearly) << QStringList{QStringLiteral("recurring")} << true;
    QTest::newRow("stopped") << static_cast<int>(Rhythm::Stopped) << QStringList{QStringLiteral("stopped")} << false;
    QTest::newRow("once") << static_cast<int>(Rhythm::Once) << QStringList{QStringLiteral("once")} << false;
}

void TestOracle::calendarsAreClassed()
{
    QFETCH(int, kind);
    QFETCH(QStringList, classes);
    QFETCH(bool, lockout);
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Chance chance(seed);
        const ActivityRow row =
            rowOf("billing", address("192.0.2.1"), calendar(chance, static_cast<Rhythm>(kind)), true);
        const QString senderClass = QString::fromUtf8(toString(classOf(row, today)).data());
        QVERIFY2(classes.contains(senderClass), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(senderClass)));
        // An open account is restricted: who is in use is a lockout, the rest one line of advice.
        Bench bench({account("billing")});
        bench.is().allowlist.enabled = true;
        bench.list() = {entry("203.0.113.1")};
        bench.rows = {row};
        QCOMPARE(bench.has("all-senders-blocked"), lockout);
        QCOMPARE(bench.has("sender-blocked-old"), !lockout);
    }
}

void TestOracle::theRemedyRemovesTheFinding()
{
    const auto number = [](const Bench &bench, const Finding &wanted) {
        const std::vector<Finding> all = bench.findings();
        return std::count_if(all.begin(), all.end(), [&wanted](const Finding &one) {
            return one.code == wanted.code && one.account == wanted.account && one.entry == wanted.entry;
        });
    };
    std::map<std::string, int> times;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        Chance chance(seed);
        Bench plan = randomPlan(chance);
        if (seed % 5 == 0) { // nothing is known
            plan.coverage = {};
            plan.rows.clear();
        }
        const ActivityLog log(plan.rows);
        for (const Finding &finding : plan.findings()) {
            const auto draft = remediedPlan(finding, plan.base, plan.draft, log, plan.coverage, plan.context);
            if (!finding.account.empty()) {
                const Account *was = plan.base.find(finding.account);
                const Account *is = was ? plan.draft.findById(was->id) : plan.draft.find(finding.account);
                QCOMPARE(hasRemedy(finding, was, is), draft.has_value());
            }
            if (!draft || std::any_of(finding.addresses.begin(), finding.addresses.end(),
                                      [](const Affected &affected) { return affected.isNew; }))
                continue;
            Bench after = plan;
            after.draft = *draft;
            QVERIFY2(number(after, finding) < number(plan, finding),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(finding.message))));
            ++times[finding.code];
        }
    }
    for (const char *code :
         {"sender-blocked", "all-senders-blocked", "sender-blocked-old", "self-blocked", "entry-expires",
          "entry-unproven", "closed", "opened", "account-in-use", "appliance-cut-off", "ip-auth-set", "ip-auth-taken",
          "senders-opened", "duplicate", "shadowed", "adjacent", "evidence-missing"})
        QVERIFY2(times[code] > 0, code);
}

void TestOracle::whatWasSoBeforeIsNone()
{
    for (std::uint32_t seed = 0; seed < 2000; ++seed) {
        Chance chance(seed);
        const Bench plan = randomPlan(chance);
        for (const Configuration &state : {plan.base, plan.draft}) {
            Bench same = plan;
            same.base = state;
            same.draft = state;
            QVERIFY2(same.findings().empty(), qPrintable(QString::number(seed)));
            // A change that lets nobody in or out says nothing about what was wrong already.
            for (Account &account : same.draft.accounts)
                account.description += " (checked)";
            const std::vector<Finding> findings = same.findings();
            QVERIFY2(findings.empty(),
                     qPrintable(QStringLiteral("seed %1: %2")
                                    .arg(seed)
                                    .arg(QString::fromStdString(findings.empty() ? "" : findings.front().code))));
        }
    }
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
