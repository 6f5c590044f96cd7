#include "core/domain/decision.h"
#include "relay/store/accounts.h"
#include "relay/store/organizations.h"
#include "relay/store/schema.h"
#include "tests/relay/support/login_query.h"
#include "tests/relay/support/test_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <random>
#include <thread>

using namespace postern;
using namespace postern::relay;
using namespace std::chrono_literals;

namespace {

/// A relay's database with one organization, and a reader beside it.
struct Fixture
{
    Fixture()
    {
        auto created = Database::create(file());
        if (created)
            database = std::move(created).value();
        if (!database || !migrate(*database))
            return;
        organizations.emplace(*database);
        accounts.emplace(*database, "UTC");
        const auto added = organizations->add("acme");
        const auto other = organizations->add("other");
        if (added && other) {
            organization = *added;
            stranger = *other;
        }
        reader.emplace(store.folder());
        const auto now = organizations->now();
        if (now)
            today = dayAt(*now, "UTC");
    }
    std::string file() const { return store.file(); }
    bool ready() const { return organization > 0 && reader && reader->good(); }

    bool put(std::vector<Account> all, bool inWindow = false, std::vector<std::string> removed = {})
    {
        AccountChanges changes;
        for (const Account &account : all)
            changes.hashes.emplace(account.id, "{PLAIN}x");
        changes.put = std::move(all);
        changes.removed = std::move(removed);
        Transaction transaction(*database);
        if (!accounts->write(organization, changes, inWindow))
            return false;
        if (inWindow)
            organizations->openWindow(organization, 2, "me", 60);
        return bool(transaction.commit());
    }
    void setWindow(int fromNow, int toNow)
    {
        Query(*database,
              "UPDATE organization SET applied_at = unixepoch() + ?, deadline = unixepoch() + ? WHERE id = ?")
            .bind(std::int64_t{fromNow})
            .bind(std::int64_t{toNow})
            .bind(organization)
            .run();
    }
    bool finish(bool keep)
    {
        Transaction transaction(*database);
        organizations->closeWindow(organization);
        if (keep)
            accounts->keep(organization);
        else
            accounts->revert(organization);
        return bool(transaction.commit());
    }
    std::string login(const std::string &username, const std::string &address) const
    {
        return reader->login(username, address);
    }

    tests::TestStore store;
    std::unique_ptr<Database> database;
    std::optional<Organizations> organizations;
    std::optional<Accounts> accounts;
    std::optional<tests::LoginQuery> reader;
    std::int64_t organization = 0;
    std::int64_t stranger = 0;
    Date today{};
};

Account account(const std::string &username, const std::vector<std::string> &entries = {}, bool enabled = true)
{
    Account made;
    made.id = "acc_" + username;
    made.username = username;
    made.passwordSet = true;
    made.allowlist.enabled = enabled;
    for (const std::string &value : entries)
        made.allowlist.entries.push_back(
            {"ent_" + std::to_string(made.allowlist.entries.size()), EntryValue(value), {}, {}, {}, Expected::Rare});
    return made;
}

Account withAppliance(Account made, const std::string &address)
{
    made.ipAuth = IpAuth{EntryValue(address), "Scanner"};
    return made;
}

} // namespace

class TestStoreViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void fault_F15_statesOfAList();
    void families();
    void ipv6AroundTheMappedBlock();
    void expiry();
    void suspensionIsOutsideTheStates();
    void appliances();
    void windowHolds();
    void windowEndsByTheClock();
    void keepAndRevert();
    void keptOutIsRefusedHard();
    void deletedInAWindow();
    void namesSwapped();
    void fault_F17_claims();
    void fault_F17_race();
    void loadsWhatWasStored();
    void fault_F16_agreesWithTheDecision();
    void filesCanBeReadByTheServers();
};

void TestStoreViews::fault_F15_statesOfAList()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    Account observing = account("observing", {"192.0.2.1"}, false);
    observing.allowlist.observe = true;
    QVERIFY(fixture.put(
        {account("open", {"192.0.2.1"}, false), observing, account("restricted", {"192.0.2.1"}), account("closed")}));
    QCOMPARE(fixture.login("open", "198.51.100.9"), std::string("yes"));
    QCOMPARE(fixture.login("observing", "198.51.100.9"), std::string("yes"));
    QCOMPARE(fixture.login("restricted", "192.0.2.1"), std::string("yes"));
    QCOMPARE(fixture.login("restricted", "198.51.100.9"), std::string("no"));
    QCOMPARE(fixture.login("closed", "192.0.2.1"), std::string("no"));
    QCOMPARE(fixture.login("nobody", "192.0.2.1"), std::string("unknown"));
    std::vector<std::string> states;
    Query query(*fixture.database, "SELECT list_state FROM account_state ORDER BY account_id");
    query.run();
    while (query.next())
        states.push_back(query.text(0));
    QCOMPARE(states, (std::vector<std::string>{"open", "observing", "restricted", "closed"}));
    // Off and on again: the entries were never gone.
    QVERIFY(fixture.put({account("restricted", {"192.0.2.1"}, false)}));
    QCOMPARE(fixture.login("restricted", "198.51.100.9"), std::string("yes"));
    QCOMPARE(fixture.accounts->load(fixture.organization, StoredState::InForce)
                 ->find("restricted")
                 ->allowlist.entries.size(),
             std::size_t{1});
    QVERIFY(fixture.put({account("restricted", {"192.0.2.1"}, true)}));
    QCOMPARE(fixture.login("restricted", "198.51.100.9"), std::string("no"));
}

void TestStoreViews::families()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({account("range", {"203.0.113.10-203.0.113.20", "2001:db8::10-2001:db8::20"}),
                         account("mapped", {"::ffff:192.0.2.1"}), account("segment", {"203.0.113.77/24"})}));
    QCOMPARE(fixture.login("range", "203.0.113.9"), std::string("no"));
    QCOMPARE(fixture.login("range", "203.0.113.10"), std::string("yes"));
    QCOMPARE(fixture.login("range", "::ffff:203.0.113.20"), std::string("yes"));
    QCOMPARE(fixture.login("range", "203.0.113.21"), std::string("no"));
    QCOMPARE(fixture.login("range", "2001:db8::1f"), std::string("yes"));
    QCOMPARE(fixture.login("range", "2001:db8::21"), std::string("no"));
    QCOMPARE(fixture.login("mapped", "192.0.2.1"), std::string("yes"));
    QCOMPARE(fixture.login("segment", "203.0.113.0"), std::string("yes"));
}

void TestStoreViews::ipv6AroundTheMappedBlock()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({account("all6", {"::/0"}), account("wide6", {"::/64"}), account("all4", {"0.0.0.0/0"}),
                         account("range6", {"::1-2001:db8::1"})}));
    for (const char *name : {"all6", "wide6", "range6"}) {
        QCOMPARE(fixture.login(name, "192.0.2.1"), std::string("no"));
        QCOMPARE(fixture.login(name, "0.0.0.0"), std::string("no"));
        QCOMPARE(fixture.login(name, "255.255.255.255"), std::string("no"));
        QCOMPARE(fixture.login(name, "::5"), std::string("yes"));
        QCOMPARE(fixture.login(name, "::fffe:ffff:ffff"), std::string("yes"));
        QCOMPARE(fixture.login(name, "::1:0:0:0"), std::string("yes"));
    }
    QCOMPARE(fixture.login("all6", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), std::string("yes"));
    QCOMPARE(fixture.login("all4", "192.0.2.1"), std::string("yes"));
    QCOMPARE(fixture.login("all4", "2001:db8::1"), std::string("no"));
    const auto pieces = hexRanges(Value::parse("::/0")->interval());
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].second, std::string("00000000000000000000fffeffffffff"));
    QCOMPARE(pieces[1].first, std::string("00000000000000000001000000000000"));
}

void TestStoreViews::expiry()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    Account made = account("timed", {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"});
    made.allowlist.entries[0].expires = fixture.today;
    made.allowlist.entries[1].expires = fixture.today - std::chrono::days(1);
    made.allowlist.entries[2].expires = fixture.today - std::chrono::days(1);
    made.allowlist.entries[2].value = EntryValue("192.0.2.4/32");
    QVERIFY(fixture.put({made}));
    QCOMPARE(fixture.login("timed", "192.0.2.1"), std::string("yes"));
    QCOMPARE(fixture.login("timed", "192.0.2.2"), std::string("no"));
    QCOMPARE(fixture.login("timed", "192.0.2.4"), std::string("yes")); // the entry that lasts counts
    // The day ends where the relay is.
    const Date day = *parseDate("2026-10-25");
    QCOMPARE(firstSecondAfter(day, "UTC"), std::int64_t{1792972800});
    QCOMPARE(firstSecondAfter(day, "Europe/Berlin"), std::int64_t{1792969200});
    QCOMPARE(firstSecondAfter(*parseDate("2026-10-24"), "Europe/Berlin"), std::int64_t{1792879200});
    QCOMPARE(dayAt(Time(1792969199s), "Europe/Berlin"), day);
    QCOMPARE(dayAt(Time(1792969200s), "Europe/Berlin"), day + std::chrono::days(1));
}

void TestStoreViews::suspensionIsOutsideTheStates()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({withAppliance(account("billing", {"192.0.2.1"}), "192.0.2.5")}));
    Account after = withAppliance(account("billing", {"192.0.2.2"}), "192.0.2.5");
    after.state = AccountState::Suspended;
    QVERIFY(fixture.put({after}, true));
    QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("suspended"));
    QVERIFY(QByteArray::fromStdString(fixture.reader->appliance("192.0.2.5")).startsWith("554 5.7.1"));
    fixture.setWindow(-60, -1);
    QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("suspended"));
    QVERIFY(fixture.finish(false));
    QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("suspended"));
}

void TestStoreViews::appliances()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({withAppliance(account("a"), "192.0.2.5"), withAppliance(account("b"), "2001:DB8:0::5")}));
    QCOMPARE(fixture.reader->appliance("192.0.2.5"), std::string("OK"));
    QCOMPARE(fixture.reader->appliance("2001:db8::5"), std::string("OK"));
    QCOMPARE(fixture.reader->appliance("192.0.2"), std::string());
    QCOMPARE(fixture.reader->appliance("192.0.2.6"), std::string());
    // Moved in a window: the new holder has it, also after it is kept.
    QVERIFY(fixture.put({account("a"), withAppliance(account("b"), "192.0.2.5")}, true));
    QCOMPARE(fixture.reader->appliance("192.0.2.5"), std::string("OK"));
    QVERIFY(QByteArray::fromStdString(fixture.reader->appliance("2001:db8::5")).startsWith("450 4.7.1"));
    QVERIFY(fixture.finish(true));
    QCOMPARE(fixture.reader->appliance("192.0.2.5"), std::string("OK"));
    QCOMPARE(fixture.reader->appliance("2001:db8::5"), std::string());
}

void TestStoreViews::windowHolds()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({account("billing", {"192.0.2.1", "192.0.2.2"}), account("other", {"192.0.2.1"})}));
    QVERIFY(fixture.put({account("billing", {"192.0.2.2", "192.0.2.3"})}, true));
    QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("held"));
    QCOMPARE(fixture.login("billing", "192.0.2.2"), std::string("yes"));
    QCOMPARE(fixture.login("billing", "192.0.2.3"), std::string("yes"));
    QCOMPARE(fixture.login("billing", "192.0.2.4"), std::string("no"));
    QCOMPARE(fixture.login("other", "192.0.2.1"), std::string("yes"));
}

void TestStoreViews::windowEndsByTheClock()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({account("billing", {"192.0.2.1"})}));
    QVERIFY(fixture.put({account("billing", {"192.0.2.2"}), account("fresh", {"192.0.2.9"})}, true));
    QCOMPARE(fixture.login("fresh", "192.0.2.9"), std::string("yes"));
    // Past the deadline, or the clock set back: no process of ours is needed for the confirmed state to hold.
    for (const auto &[from, to] : {std::pair(-60, 0), std::pair(10, 70)}) {
        fixture.setWindow(from, to);
        QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("yes"));
        QCOMPARE(fixture.login("billing", "192.0.2.2"), std::string("no"));
        QCOMPARE(fixture.login("fresh", "192.0.2.9"), std::string("unknown"));
    }
}

void TestStoreViews::keepAndRevert()
{
    for (const bool keep : {true, false}) {
        Fixture fixture;
        QVERIFY(fixture.ready());
        QVERIFY(fixture.put({account("billing", {"192.0.2.1"})}));
        QVERIFY(fixture.put({account("billing", {"192.0.2.2"}), account("fresh", {"192.0.2.9"})}, true));
        QCOMPARE(fixture.accounts->pending(fixture.organization).value().size(), std::size_t{2});
        QVERIFY(fixture.finish(keep));
        QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string(keep ? "no" : "yes"));
        QCOMPARE(fixture.login("billing", "192.0.2.2"), std::string(keep ? "yes" : "no"));
        QCOMPARE(fixture.login("fresh", "192.0.2.9"), std::string(keep ? "yes" : "unknown"));
        QVERIFY(fixture.accounts->pending(fixture.organization).value().empty());
        QCOMPARE(fixture.accounts->load(fixture.organization, StoredState::InForce)->accounts.size(),
                 std::size_t{keep ? 2U : 1U});
    }
}

void TestStoreViews::keptOutIsRefusedHard()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(
        fixture.put({withAppliance(account("billing", {"192.0.2.0/24"}), "198.51.100.7"), account("open", {}, false)}));
    Account narrowed = account("billing", {"192.0.2.1"});
    narrowed.allowlist.entries[0].id = "ent_new";
    narrowed.allowlist.keepOut = {EntryValue("192.0.2.9"), EntryValue("198.51.100.0/24")};
    Account restricted = account("open", {"192.0.2.1"});
    restricted.allowlist.keepOut = {EntryValue("2001:db8::/32"), EntryValue("192.0.2.1")};
    QVERIFY(fixture.put({narrowed, restricted}, true));
    QCOMPARE(fixture.login("billing", "192.0.2.8"), std::string("held"));
    QCOMPARE(fixture.login("billing", "192.0.2.9"), std::string("no"));
    QCOMPARE(fixture.reader->appliance("198.51.100.7"), std::string());
    QCOMPARE(fixture.login("open", "192.0.2.2"), std::string("held"));
    QCOMPARE(fixture.login("open", "2001:db8::7"), std::string("no"));
    QCOMPARE(fixture.login("open", "192.0.2.1"), std::string("yes")); // an entry lets it in
    QVERIFY(fixture.finish(false));
    QCOMPARE(fixture.login("billing", "192.0.2.9"), std::string("yes")); // within an entry that came back
    QCOMPARE(fixture.login("open", "2001:db8::7"), std::string("yes"));  // an open list lets in everybody
    QCOMPARE(fixture.reader->appliance("198.51.100.7"), std::string());  // the binding itself was taken off for good
}

void TestStoreViews::deletedInAWindow()
{
    for (const bool keep : {true, false}) {
        Fixture fixture;
        QVERIFY(fixture.ready());
        QVERIFY(fixture.put({account("billing", {"192.0.2.1"}), account("other")}));
        QVERIFY(fixture.put({}, true, {"acc_billing"}));
        QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string("held"));
        QCOMPARE(fixture.accounts->load(fixture.organization, StoredState::InForce)->accounts.size(), std::size_t{1});
        QCOMPARE(fixture.accounts->load(fixture.organization, StoredState::Confirmed)->accounts.size(), std::size_t{2});
        QVERIFY(fixture.finish(keep));
        QCOMPARE(fixture.login("billing", "192.0.2.1"), std::string(keep ? "unknown" : "yes"));
    }
}

void TestStoreViews::namesSwapped()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    Account first = account("first", {"192.0.2.1"});
    Account second = account("second", {"192.0.2.2"});
    QVERIFY(fixture.put({first, second}));
    std::swap(first.username, second.username);
    QVERIFY(fixture.put({first, second}, true));
    QCOMPARE(fixture.login("second", "192.0.2.1"), std::string("yes"));
    QVERIFY(fixture.finish(true));
    QCOMPARE(fixture.login("second", "192.0.2.1"), std::string("yes"));
    QCOMPARE(fixture.login("first", "192.0.2.2"), std::string("yes"));
    QCOMPARE(fixture.login("first", "192.0.2.1"), std::string("no"));
    std::swap(first.username, second.username);
    QVERIFY(fixture.put({first, second})); // at once, too
    QCOMPARE(fixture.login("first", "192.0.2.1"), std::string("yes"));
}

void TestStoreViews::fault_F17_claims()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    QVERIFY(fixture.put({withAppliance(account("billing"), "192.0.2.5")}));
    const auto writeOther = [&](Account made, std::string &code) {
        AccountChanges changes;
        made.id = "acc_other";
        changes.put.push_back(std::move(made));
        Transaction transaction(*fixture.database);
        const Status done = fixture.accounts->write(fixture.stranger, changes, false);
        code = done || done.error().faults.empty() ? std::string() : done.error().faults[0].code;
        return done && transaction.commit();
    };
    std::string code;
    QVERIFY(!writeOther(account("billing"), code));
    QCOMPARE(code, std::string("username-taken"));
    QVERIFY(!writeOther(withAppliance(account("theirs"), "::ffff:192.0.2.5"), code));
    QCOMPARE(code, std::string("ip-auth-taken"));
    QCOMPARE(fixture.accounts->taken(fixture.stranger, "username", {"billing", "theirs"}).value(),
             std::set<std::string>{"billing"});
    QVERIFY(fixture.accounts->taken(fixture.organization, "username", {"billing"}).value().empty());

    // A name given up in a window is still claimed, because the window may end without it being kept.
    Account renamed = account("invoices");
    renamed.id = "acc_billing";
    QVERIFY(fixture.put({renamed}, true));
    QVERIFY(!writeOther(account("billing"), code));
    QVERIFY(!writeOther(account("invoices"), code));
    QVERIFY(fixture.finish(true));
    QVERIFY(writeOther(withAppliance(account("billing"), "192.0.2.5"), code));
}

void TestStoreViews::fault_F17_race()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    const int races = qEnvironmentVariableIntValue("POSTERN_TEST_FULL") == 1 ? 1000 : 20;
    struct Runner
    {
        std::int64_t organization;
        const char *before;
        const char *after;
        std::vector<std::string> outcomes;
    };
    // The same address, written in two ways by two organizations, over connections and threads of their own.
    Runner runners[] = {{fixture.organization, "", "/32", {}}, {fixture.stranger, "::ffff:", "", {}}};
    std::barrier start(2);
    const auto run = [&](Runner &runner) {
        const auto database = Database::open(fixture.file());
        for (int i = 0; i < races; ++i) {
            const std::string number = std::to_string(i);
            const std::string address = "10.0." + std::to_string(i / 250) + '.' + std::to_string(i % 250);
            Account made = withAppliance(account("race" + number + (*runner.before ? "b" : "a")),
                                         runner.before + address + runner.after);
            AccountChanges changes;
            changes.put.push_back(std::move(made));
            start.arrive_and_wait();
            if (!database) {
                runner.outcomes.push_back("no connection");
                continue;
            }
            Transaction transaction(*database.value());
            Status done = Accounts(*database.value(), "UTC").write(runner.organization, changes, false);
            if (done)
                done = transaction.commit();
            runner.outcomes.push_back(done                          ? "bound"
                                      : done.error().faults.empty() ? done.error().detail
                                                                    : done.error().faults[0].code);
        }
    };
    std::thread other([&] { run(runners[1]); });
    run(runners[0]);
    other.join();
    for (std::size_t i = 0; i < static_cast<std::size_t>(races); ++i) {
        const std::set<std::string> both{runners[0].outcomes[i], runners[1].outcomes[i]};
        QCOMPARE(both, (std::set<std::string>{"bound", "ip-auth-taken"}));
    }
    Query bindings(*fixture.database, "SELECT count(*), count(DISTINCT address) FROM ip_auth");
    QVERIFY(bindings.run() && bindings.next());
    QCOMPARE(bindings.integer(0), std::int64_t{races});
    QCOMPARE(bindings.integer(1), std::int64_t{races});
}

void TestStoreViews::loadsWhatWasStored()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    Account made = withAppliance(account("billing", {"203.0.113.0/24", "2001:db8::1"}), "192.0.2.5");
    made.description = "Rechnungen \xc3\xa4\xc3\xb6\xc3\xbc, 'quoted'";
    made.senders = {"bill@acme.example", "@acme.example"};
    made.allowlist.keepOut = {EntryValue("192.0.2.77")};
    made.allowlist.entries[1].remark = "line\none\ttab";
    made.allowlist.entries[1].expires = parseDate("2031-01-02");
    made.allowlist.entries[1].reviewed = parseDate("2026-11-01");
    made.allowlist.entries[1].expected = Expected::Standby;
    QVERIFY(fixture.put({made}));
    const auto loaded = fixture.accounts->load(fixture.organization, StoredState::InForce);
    QVERIFY(loaded);
    QCOMPARE(loaded->accounts.size(), std::size_t{1});
    QVERIFY(loaded->accounts[0] == made);
}

void TestStoreViews::fault_F16_agreesWithTheDecision()
{
    Fixture fixture;
    QVERIFY(fixture.ready());
    std::mt19937 random(20261123);
    const auto upTo = [&random](std::uint32_t most) {
        return std::uniform_int_distribution<std::uint32_t>(0, most)(random);
    };
    // A small universe around the edges, so that most values meet: 198.51.100.0/24, 2001:db8::/120, ::/104.
    const auto address = [&]() {
        switch (upTo(3)) {
        case 0:
            return Address::v6((UInt128{0x20010db8} << 96) | upTo(255));
        case 1:
            return Address::v6((UInt128{upTo(1)} << 48) | (UInt128{0xfffe + upTo(1) * 2} << 32) | upTo(255));
        default:
            return Address::v4(0xc6336400U | upTo(255));
        }
    };
    const auto value = [&]() {
        const Address a = address();
        const Address b = address();
        if (a.family() == b.family() && upTo(1) == 0)
            return Value::range(std::min(a, b), std::max(a, b));
        const int bits = bitsOf(a.family());
        return upTo(2) == 0 ? Value::address(a)
                            : Value::segment(a, bits - static_cast<int>(upTo(a.family() == Family::IPv4 ? 10 : 90)));
    };
    std::vector<Account> all;
    for (int i = 0; i < 60; ++i) {
        Account made = account("a" + std::to_string(i), {}, upTo(5) != 0);
        for (std::uint32_t j = upTo(4); j > 0; --j)
            made.allowlist.entries.push_back(
                {"ent_" + std::to_string(j),
                 EntryValue(value()),
                 {},
                 upTo(3) == 0 ? std::optional(fixture.today - std::chrono::days(1)) : std::nullopt,
                 {},
                 Expected::Rare});
        all.push_back(std::move(made));
    }
    QVERIFY(fixture.put(all));
    for (int i = 0; i < 3000; ++i) {
        const Account &one = all[upTo(59)];
        const Address from = address();
        const bool allowed = decide(one, from, Door::WithPassword, fixture.today).allowed;
        const std::string answer = fixture.login(one.username, from.toString());
        QVERIFY2(answer == (allowed ? "yes" : "no"),
                 (one.username + " from " + from.toString() + ": " + answer).c_str());
    }
}

void TestStoreViews::filesCanBeReadByTheServers()
{
    if (tests::TestStore::onPostgres())
        QSKIP("a server's files are its own");
    QTemporaryDir dir;
    const std::string file = dir.filePath(QStringLiteral("relay.db")).toStdString();
    QCOMPARE(Database::open(file).error().code, ErrorCode::NotFound);
    {
        // Postfix makes an empty file where there is none: that is no database.
        QFile empty(QString::fromStdString(file));
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }
    QCOMPARE(Database::open(file).error().code, ErrorCode::NotFound);
    {
        const auto database = Database::create(file);
        QVERIFY(database);
        QVERIFY(migrate(*database.value()).value());
        QVERIFY(!migrate(*database.value()).value());
        Query synchronous(*database.value(), "PRAGMA synchronous");
        QVERIFY(synchronous.run() && synchronous.next());
        QCOMPARE(synchronous.integer(0), std::int64_t{2}); // FULL
        QVERIFY(!Database::create(file));
    }
    // Closed cleanly, the log stays: readers that may not write need it.
    const QString name = QString::fromStdString(file);
    QVERIFY(QFile::exists(name + QStringLiteral("-wal")));
    const auto groupWrites = QFileDevice::WriteGroup | QFileDevice::ReadGroup;
    QCOMPARE(QFileInfo(name + QStringLiteral("-shm")).permissions() & groupWrites, groupWrites);
    QCOMPARE(QFileInfo(name).permissions() & groupWrites, QFileDevice::Permissions(QFileDevice::ReadGroup));
    QVERIFY(!(QFileInfo(name).permissions() & QFileDevice::ReadOther));

    const auto database = Database::open(file);
    QVERIFY(database);
    Query(*database.value(), "UPDATE relay_meta SET v = '99' WHERE k = 'migration'").run();
    QCOMPARE(migrate(*database.value()).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestStoreViews)
#include "tst_store_views.moc"
