#include "relay/store/accounts.h"
#include "relay/store/evidence.h"
#include "relay/store/organizations.h"
#include "relay/store/records.h"
#include "relay/store/schema.h"
#include "relay/store/transfer.h"
#include "tests/relay/support/test_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::relay;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    Fixture()
    {
        auto created = Database::create(file());
        if (created)
            database = std::move(created).value();
        if (!database || !migrate(*database))
            return;
        Organizations organizations(*database);
        const auto added = organizations.add("acme");
        organization = added ? *added : 0;
        const auto other = organizations.add("other");
        stranger = other ? *other : 0;
    }
    std::string file() const { return store.file(); }
    bool put(const std::string &username, const std::string &appliance = {})
    {
        AccountChanges changes;
        Account account;
        account.id = "acc_" + username;
        account.username = username;
        if (!appliance.empty())
            account.ipAuth = IpAuth{EntryValue(appliance), {}};
        changes.put.push_back(account);
        Transaction transaction(*database);
        return Accounts(*database, "UTC").write(organization, changes, false) && transaction.commit();
    }
    tests::TestStore store;
    std::unique_ptr<Database> database;
    std::int64_t organization = 0;
    std::int64_t stranger = 0;
};

Time at(const char *text)
{
    return parseTime(text).value_or(Time{});
}

SeenEvent seen(const std::string &account, const char *address, const char *time, Outcome outcome = Outcome::Accepted,
               Method method = Method::Password)
{
    return {account, Address::parse(address).value_or(Address()), method, outcome, at(time), {}};
}

SeenBatch batch(std::vector<SeenEvent> events, std::string positions, const char *to)
{
    return {"mx1", std::move(events), std::move(positions), std::nullopt, at(to), false};
}

} // namespace

class TestStoreRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyKnowsEveryTable();
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void countsDaysAndMonths();
    void positionsGoWithTheEvents();
    void twoReadersOfOneLog();
    void namesThatAreNone();
    void appliancesAreAttributed();
    void coverageAndGaps();
    void pagesOfActivity();
    void forgets();
    void domainsOfSenders();
    void oldLogs();
    void fault_F53_tokens();
    void revisionsAreRebuilt();
    void fault_F12_requests();
};

void TestStoreRecords::copyKnowsEveryTable()
{
    Fixture fixture;
    std::set<std::string> tables;
    for (const QString &table : fixture.database->handle().tables()) {
        if (!table.startsWith(QLatin1String("sqlite_")))
            tables.insert(table.toStdString());
    }
    QCOMPARE(std::set<std::string>(tablesInOrder().begin(), tablesInOrder().end()), tables);
}

void TestStoreRecords::countsDaysAndMonths()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    QVERIFY(evidence.record(batch({seen("billing", "192.0.2.1", "2026-10-30T10:00:00Z"),
                                   seen("billing", "192.0.2.1", "2026-10-30T11:00:00Z"),
                                   seen("billing", "::ffff:192.0.2.1", "2026-11-02T11:00:00Z"),
                                   seen("billing", "192.0.2.1", "2026-11-02T12:00:00Z", Outcome::Blocked)},
                                  "p1", "2026-11-02T12:00:01Z")));
    QVERIFY(
        evidence.record(batch({seen("billing", "192.0.2.1", "2026-11-03T00:00:00Z")}, "p2", "2026-11-03T00:00:01Z")));
    const auto rows = evidence.activityOf(fixture.organization, {"acc_billing"});
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{2});
    const ActivityRow &row = rows.value()[0];
    QVERIFY(row.outcome == Outcome::Accepted);
    QCOMPARE(row.count, std::uint64_t{4});
    QCOMPARE(row.days, std::optional(std::uint32_t{3}));
    QCOMPARE(row.months.size(), std::size_t{2});
    QCOMPARE(formatTime(row.firstSeen), std::string("2026-10-30T10:00:00Z"));
    QCOMPARE(formatTime(row.lastSeen), std::string("2026-11-03T00:00:00Z"));
    QVERIFY(evidence.activityOf(fixture.stranger, {"acc_billing"})->empty());
}

void TestStoreRecords::positionsGoWithTheEvents()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    {
        Evidence evidence(*fixture.database);
        QCOMPARE(evidence.positions("mx1").value(), std::string());
        QVERIFY(evidence.record(
            batch({seen("billing", "192.0.2.1", "2026-11-02T10:00:00Z")}, "after one", "2026-11-02T10:00:01Z")));
        // A batch that cannot be stored leaves neither its events nor its position behind.
        const bool server = tests::TestStore::onPostgres();
        if (server)
            fixture.database->run("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                                  " 'BEGIN RAISE ''meant''; END'");
        fixture.database->run(
            server ? "CREATE TRIGGER refuse BEFORE UPDATE ON coverage EXECUTE FUNCTION refuse()"
                   : "CREATE TRIGGER refuse BEFORE UPDATE ON coverage BEGIN SELECT raise(ABORT, 'meant'); END");
        QVERIFY(!evidence.record(
            batch({seen("billing", "192.0.2.1", "2026-11-02T11:00:00Z")}, "after two", "2026-11-02T11:00:01Z")));
        fixture.database->run(server ? "DROP TRIGGER refuse ON coverage" : "DROP TRIGGER refuse");
        QVERIFY(fixture.database->takeFailure());
    }
    fixture.database.reset();
    auto again = Database::open(fixture.file());
    QVERIFY(again);
    Evidence evidence(*again.value());
    QCOMPARE(evidence.positions("mx1").value(), std::string("after one"));
    QCOMPARE(evidence.activityOf(fixture.organization, {"acc_billing"}).value().at(0).count, std::uint64_t{1});
}

void TestStoreRecords::twoReadersOfOneLog()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    SeenBatch read = batch({seen("billing", "192.0.2.1", "2026-11-02T10:00:00Z")}, "after one", "2026-11-02T10:00:01Z");
    read.before = std::string();
    QVERIFY(evidence.record(read));
    const Status again = evidence.record(read); // the other daemon, with the same lines
    QVERIFY(!again && again.error().code == ErrorCode::Stale);
    QCOMPARE(evidence.activityOf(fixture.organization, {"acc_billing"}).value().at(0).count, std::uint64_t{1});
    read.before = "after one";
    QVERIFY(evidence.record(read));
    QCOMPARE(evidence.activityOf(fixture.organization, {"acc_billing"}).value().at(0).count, std::uint64_t{2});
}

void TestStoreRecords::namesThatAreNone()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    QVERIFY(evidence.record(batch({seen("x, sasl_username=billing", "192.0.2.1", "2026-11-02T10:00:00Z"),
                                   seen("nobody", "192.0.2.1", "2026-11-02T10:00:00Z", Outcome::BadPassword)},
                                  "p", "2026-11-02T10:00:01Z")));
    QVERIFY(evidence.activity(fixture.organization, {})->rows.empty());
}

void TestStoreRecords::appliancesAreAttributed()
{
    Fixture fixture;
    QVERIFY(fixture.put("scanner", "192.0.2.5"));
    Evidence evidence(*fixture.database);
    const auto denied = [](const char *address) {
        return seen({}, address, "2026-11-02T10:00:00Z", Outcome::RelayDenied, Method::IpAuth);
    };
    QVERIFY(
        evidence.record(batch({seen("scanner", "192.0.2.5", "2026-11-01T10:00:00Z", Outcome::Accepted, Method::IpAuth),
                               denied("192.0.2.5"), denied("192.0.2.99")},
                              "p", "2026-11-02T10:00:01Z")));
    QVERIFY(fixture.put("scanner")); // the binding is gone; who had it is still known
    QVERIFY(evidence.record(batch({denied("192.0.2.5")}, "p", "2026-11-02T10:00:02Z")));
    const auto found = evidence.activity(fixture.organization, {{}, Outcome::RelayDenied, {}, {}, 10});
    QVERIFY(found);
    QCOMPARE(found->rows.size(), std::size_t{1});
    QCOMPARE(found->rows[0].account, std::string("scanner"));
    QCOMPARE(found->rows[0].count, std::uint64_t{2});
}

void TestStoreRecords::coverageAndGaps()
{
    Fixture fixture;
    Evidence evidence(*fixture.database);
    QVERIFY(evidence.coverage()->empty());
    SeenBatch first = batch({}, "p", "2026-11-02T10:00:00Z");
    first.from = at("2026-10-01T00:00:00Z");
    QVERIFY(evidence.record(first));
    SeenBatch lost = batch({}, "p", "2026-11-02T13:00:00Z");
    lost.linesLost = true;
    QVERIFY(evidence.record(lost));
    const auto coverage = evidence.coverage();
    QVERIFY(coverage);
    QCOMPARE(coverage->nodes.size(), std::size_t{1});
    QCOMPARE(formatTime(coverage->nodes[0].from), std::string("2026-10-01T00:00:00Z"));
    QCOMPARE(formatTime(coverage->nodes[0].to), std::string("2026-11-02T13:00:00Z"));
    QCOMPARE(coverage->nodes[0].gaps.size(), std::size_t{1});
    QCOMPARE(formatTime(coverage->nodes[0].gaps[0].from), std::string("2026-11-02T10:00:00Z"));
}

void TestStoreRecords::pagesOfActivity()
{
    Fixture fixture;
    QVERIFY(fixture.put("one") && fixture.put("two"));
    Evidence evidence(*fixture.database);
    std::vector<SeenEvent> events;
    for (int i = 1; i <= 7; ++i) {
        events.push_back(seen("one", ("192.0.2." + std::to_string(i)).c_str(), "2026-11-02T10:00:00Z"));
        events.push_back(seen("two", ("192.0.2." + std::to_string(i)).c_str(), "2026-11-03T10:00:00Z"));
    }
    QVERIFY(evidence.record(batch(events, "p", "2026-11-03T10:00:01Z")));
    ActivityFilter filter;
    filter.limit = 4;
    std::set<std::string> known;
    int pages = 0;
    do {
        const auto page = evidence.activity(fixture.organization, filter);
        QVERIFY(page);
        for (const ActivityRow &row : page->rows)
            QVERIFY(known.insert(row.account + row.address.toString()).second);
        filter.after = page->next;
        ++pages;
    } while (!filter.after.empty());
    QCOMPARE(known.size(), std::size_t{14});
    QCOMPARE(pages, 4);
    QCOMPARE(evidence.activity(fixture.organization, {"two", {}, {}, {}, 100})->rows.size(), std::size_t{7});
    QCOMPARE(evidence.activity(fixture.organization, {{}, {}, at("2026-11-03T00:00:00Z"), {}, 100})->rows.size(),
             std::size_t{7});
    QVERIFY(evidence.activity(fixture.stranger, {})->rows.empty());
    QCOMPARE(evidence.activity(fixture.organization, {{}, {}, {}, "nonsense", 100}).error().code,
             ErrorCode::InvalidInput);
}

void TestStoreRecords::forgets()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    QVERIFY(evidence.record(batch(
        {seen("billing", "192.0.2.1", "2024-01-01T10:00:00Z"), seen("billing", "192.0.2.2", "2026-11-02T10:00:00Z")},
        "p", "2026-11-02T10:00:01Z")));
    QVERIFY(evidence.forget(at("2024-09-01T00:00:00Z")));
    const auto rows = evidence.activityOf(fixture.organization, {"acc_billing"});
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows.value()[0].address.toString(), std::string("192.0.2.2"));
}

void TestStoreRecords::domainsOfSenders()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    const auto sent = [](const char *address, const char *domain, Outcome outcome = Outcome::Accepted) {
        SeenEvent event = seen("billing", address, "2026-11-02T10:00:00Z", outcome);
        event.senderDomain = domain;
        return event;
    };
    QVERIFY(evidence.record(
        batch({sent("192.0.2.1", "b.example"), sent("192.0.2.1", "a.example"), sent("192.0.2.1", "b.example"),
               sent("192.0.2.2", ""), sent("192.0.2.1", "c.example", Outcome::SenderRefused)},
              "p", "2026-11-02T10:00:01Z")));
    const auto rows = evidence.activityOf(fixture.organization, {"acc_billing"});
    QCOMPARE(rows->size(), std::size_t{3});
    QCOMPARE(rows.value()[0].domains, (std::vector<std::string>{"a.example", "b.example"}));
    QCOMPARE(rows.value()[0].count, std::uint64_t{3});
    QVERIFY(rows.value()[1].domains.empty() && rows.value()[2].domains.empty());
}

void TestStoreRecords::oldLogs()
{
    Fixture fixture;
    QVERIFY(fixture.put("billing"));
    Evidence evidence(*fixture.database);
    SeenBatch live = batch({seen("billing", "192.0.2.1", "2026-11-02T10:00:00Z")}, "p", "2026-11-02T10:00:01Z");
    live.from = at("2026-11-02T09:00:00Z");
    QVERIFY(evidence.record(live));

    OldEvidence old;
    old.known = evidence.known().value();
    QVERIFY(old.known.nodes[0].to == Time::max());
    old.rows = {{"billing",
                 *Address::parse("192.0.2.1"),
                 Method::Password,
                 Outcome::Accepted,
                 5,
                 at("2026-09-01T10:00:00Z"),
                 at("2026-10-05T10:00:00Z"),
                 4,
                 {24320, 24321},
                 {"acme.example"}},
                {"billing",
                 *Address::parse("192.0.2.7"),
                 Method::Password,
                 Outcome::Blocked,
                 1,
                 at("2026-09-01T10:00:00Z"),
                 at("2026-09-01T10:00:00Z"),
                 {},
                 {}},
                {"nobody",
                 *Address::parse("192.0.2.7"),
                 Method::Password,
                 Outcome::Accepted,
                 1,
                 at("2026-09-01T10:00:00Z"),
                 at("2026-09-01T10:00:00Z"),
                 {},
                 {}}};
    old.coverage.nodes = {{"mx1", at("2026-09-01T00:00:00Z"), at("2026-10-06T00:00:00Z"), {}},
                          {"mx2", at("2026-09-01T00:00:00Z"), at("2026-10-06T00:00:00Z"), {}}};
    const auto loaded = evidence.load(old);
    QVERIFY(loaded);
    QCOMPARE(loaded->taken, std::size_t{2});
    QCOMPARE(loaded->unknown, std::size_t{1});
    const auto rows = evidence.activityOf(fixture.organization, {"acc_billing"});
    QCOMPARE(rows->size(), std::size_t{2});
    QCOMPARE(rows.value()[0].count, std::uint64_t{6});
    QCOMPARE(rows.value()[0].days, std::optional(std::uint32_t{5}));
    QCOMPARE(rows.value()[0].months.size(), std::size_t{3});
    QCOMPARE(rows.value()[0].domains, std::vector<std::string>{"acme.example"});
    QCOMPARE(formatTime(rows.value()[0].firstSeen), std::string("2026-09-01T10:00:00Z"));
    QVERIFY(!rows.value()[1].days); // the source did not tell

    // A gap stands between the old log and the daemon's, and the daemon reads on where it was.
    auto coverage = evidence.coverage();
    QCOMPARE(coverage->nodes.size(), std::size_t{2});
    QCOMPARE(formatTime(coverage->nodes[0].from), std::string("2026-09-01T00:00:00Z"));
    QCOMPARE(coverage->nodes[0].gaps.size(), std::size_t{1});
    QCOMPARE(formatTime(coverage->nodes[0].gaps[0].from), std::string("2026-10-06T00:00:00Z"));
    QCOMPARE(evidence.positions("mx1").value(), std::string("p"));
    QCOMPARE(evidence.load(old).error().code, ErrorCode::Stale);

    // What lies in the gap closes it.
    old.rows.clear();
    old.known = evidence.known().value();
    old.coverage.nodes = {{"mx1", at("2026-10-06T03:00:00Z"), at("2026-11-02T08:59:00Z"), {}}};
    QVERIFY(evidence.load(old));
    QVERIFY(evidence.coverage()->nodes[0].gaps.empty());

    // Where only old logs were known, a daemon that begins later leaves a gap before it.
    SeenBatch begun = batch({}, "p", "2026-11-03T00:00:00Z");
    begun.node = "mx2";
    QVERIFY(evidence.record(begun));
    coverage = evidence.coverage();
    QCOMPARE(coverage->nodes[1].gaps.size(), std::size_t{1});
    QCOMPARE(formatTime(coverage->nodes[1].gaps[0].to), std::string("2026-11-03T00:00:00Z"));
    // What is too old is not known any more.
    QVERIFY(evidence.forget(at("2026-11-02T00:00:00Z")));
    QCOMPARE(formatTime(evidence.coverage()->nodes[0].from), std::string("2026-11-02T00:00:00Z"));
    QCOMPARE(evidence.activityOf(fixture.organization, {"acc_billing"})->size(), std::size_t{1});
}

void TestStoreRecords::fault_F53_tokens()
{
    Fixture fixture;
    Tokens tokens(*fixture.database);
    const std::string hash(64, 'a');
    const std::string old(64, 'b');
    QVERIFY(tokens.add({"tok_1", fixture.organization, "admin", "first", 0, std::nullopt}, hash));
    QVERIFY(tokens.add({"tok_2", fixture.organization, "viewer", "old", 0, std::int64_t{1000}}, old));
    QVERIFY(!tokens.add({"tok_3", fixture.organization, "viewer", "clear text", 0, std::nullopt}, "pst_secret"));
    QCOMPARE(tokens.find(hash)->role, std::string("admin"));
    QCOMPARE(tokens.find(old).error().code, ErrorCode::NotFound);
    QCOMPARE(tokens.list(fixture.organization)->size(), std::size_t{1});
    QCOMPARE(tokens.revoke(fixture.stranger, "tok_1").error().code, ErrorCode::NotFound);
    QVERIFY(tokens.revoke(fixture.organization, "tok_1"));
    QCOMPARE(tokens.find(hash).error().code, ErrorCode::NotFound);
    QCOMPARE(tokens.revoke(fixture.organization, "tok_1").error().code, ErrorCode::NotFound);
}

void TestStoreRecords::revisionsAreRebuilt()
{
    Fixture fixture;
    Records records(*fixture.database);
    {
        Transaction transaction(*fixture.database);
        const auto add = [&](std::int64_t number, std::vector<RevisionAccount> accounts) {
            Revision revision;
            revision.number = number;
            revision.actor = "me";
            revision.state = "confirmed";
            records.addRevision(fixture.organization, revision, accounts);
        };
        add(1, {{"a", "a1"}, {"b", "b1"}});
        add(2, {{"a", "a2"}, {"c", "c2"}});
        add(3, {{"b", std::nullopt}});
        QVERIFY(transaction.commit());
    }
    QCOMPARE(records.contents(fixture.organization, 1).value(), (std::vector<std::string>{"a1", "b1"}));
    QCOMPARE(records.contents(fixture.organization, 2).value(), (std::vector<std::string>{"a2", "b1", "c2"}));
    QCOMPARE(records.contents(fixture.organization, 3).value(), (std::vector<std::string>{"a2", "c2"}));
    QCOMPARE(records.revisions(fixture.organization, 3, 10)->size(), std::size_t{2});
    QCOMPARE(records.revisions(fixture.organization, 0, 1).value().at(0).number, std::int64_t{3});
    QCOMPARE(records.revision(fixture.stranger, 1).error().code, ErrorCode::NotFound);
}

void TestStoreRecords::fault_F12_requests()
{
    Fixture fixture;
    Records records(*fixture.database);
    {
        Transaction transaction(*fixture.database);
        records.addRequest(fixture.organization, "key", {"mac", 200, "reply"});
        QVERIFY(transaction.commit());
    }
    QVERIFY(!records.request(fixture.stranger, "key").value());
    const auto age = [&](std::int64_t seconds) {
        Query(*fixture.database, "UPDATE idempotency SET at = unixepoch() - ?").bind(seconds).run();
        Transaction transaction(*fixture.database);
        records.addRequest(fixture.stranger, std::to_string(seconds), {"mac", 200, "reply"});
        QVERIFY(transaction.commit());
    };
    age(86400); // a day: kept
    QCOMPARE(records.request(fixture.organization, "key").value()->reply, std::string("reply"));
    age(200000);
    QVERIFY(!records.request(fixture.organization, "key").value());
}

QTEST_GUILESS_MAIN(TestStoreRecords)
#include "tst_store_records.moc"
