#include "relay/store/accounts.h"
#include "relay/store/notices.h"
#include "relay/store/organizations.h"
#include "relay/store/records.h"
#include "relay/store/schema.h"
#include "tests/relay/support/test_store.h"

#include <QTest>

using namespace postern;
using namespace postern::relay;

namespace {

constexpr std::int64_t day = 86400;

struct Fixture
{
    Fixture()
    {
        auto created = Database::create(store.file());
        if (created)
            database = std::move(created).value();
        if (!database || !migrate(*database))
            return;
        organizations.emplace(*database);
        notices.emplace(*database);
        organization = organizations->add("acme").value();
        now = organizations->now().value();
        account.id = "acc_1";
        account.username = "billing";
        account.allowlist.enabled = true;
        account.allowlist.entries = {entry("ent_0", "203.0.113.0/24", Expected::Standby),
                                     entry("ent_1", "198.51.100.7", Expected::Standby),
                                     entry("ent_2", "192.0.2.1", Expected::Rare)};
    }
    static Entry entry(const char *id, const char *value, Expected expected)
    {
        return {id, EntryValue(value), {}, {}, {}, expected};
    }
    /// Stored as revision `number`, so many days ago.
    bool put(std::int64_t number, std::int64_t daysAgo)
    {
        Transaction transaction(*database);
        AccountChanges changes;
        changes.put = {account};
        Revision revision;
        revision.number = number;
        revision.actor = "me";
        revision.state = "confirmed";
        const Status written = Accounts(*database, "UTC").write(organization, changes, false);
        std::string content; // as the service writes it, the ids are in it as JSON texts
        for (const Entry &one : account.allowlist.entries)
            content.append("{\"id\":\"").append(one.id).append("\"}");
        Records(*database).addRevision(organization, revision, {{account.id, content}});
        Query(*database, "UPDATE revision SET at = unixepoch() - ? WHERE number = ?")
            .bind(daysAgo * day)
            .bind(number)
            .run();
        return written && transaction.commit();
    }
    SeenEvent seen(const char *address, Outcome outcome, int daysAgo = 0) const
    {
        return {"billing", *Address::parse(address), Method::Password, outcome, now - std::chrono::days(daysAgo), {}};
    }
    /// "kind address detail" of what was not told yet; told now.
    std::vector<std::string> told()
    {
        const auto all = notices->untold(100);
        std::vector<std::string> texts;
        for (const Notice &one : all.value())
            texts.push_back(one.kind + " " + one.address + ": " + one.detail);
        return notices->told(*all) ? texts : std::vector<std::string>{"failed"};
    }
    tests::TestStore store;
    std::unique_ptr<Database> database;
    std::optional<Organizations> organizations;
    std::optional<Notices> notices;
    std::int64_t organization = 0;
    Time now{};
    Account account;
};

using Texts = std::vector<std::string>;

} // namespace

class TestStoreNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void expiry();
    void standby();
    void watchedAfterKeep();
};

void TestStoreNotices::expiry()
{
    Fixture fixture;
    const Date today = std::chrono::floor<std::chrono::days>(fixture.now);
    fixture.account.allowlist.entries[0].expires = today + std::chrono::days(7);
    fixture.account.allowlist.entries[1].expires = today + std::chrono::days(8);
    QVERIFY(fixture.put(2, 0));
    const auto onDay = [&](int later) {
        for (const int left : {14, 7, 1})
            fixture.notices->expiring(formatDate(today + std::chrono::days(later + left)), left);
        return fixture.told();
    };
    const std::string last = formatDate(today + std::chrono::days(7));
    QCOMPARE(onDay(0), Texts{"expiry 203.0.113.0/24: its last day is " + last + ", in 7 days"});
    QCOMPARE(onDay(0), Texts{}); // once
    QCOMPARE(onDay(6), Texts{"expiry 203.0.113.0/24: its last day is " + last + ", in 1 day"});
}

void TestStoreNotices::standby()
{
    Fixture fixture;
    QVERIFY(fixture.put(2, 200));
    Evidence evidence(*fixture.database);
    SeenBatch batch{"mx1", {fixture.seen("203.0.113.9", Outcome::Accepted, 100)}, "p", {}, fixture.now, false};
    batch.from = fixture.now - std::chrono::days(100);
    QVERIFY(evidence.record(batch));
    fixture.notices->unproven(fixture.now);
    QCOMPARE(fixture.told(), Texts{}); // 100 days say nothing of 180
    batch.events.clear();
    batch.from = fixture.now - std::chrono::days(300);
    QVERIFY(evidence.record(batch));
    fixture.account.allowlist.entries.push_back(Fixture::entry("ent_3", "192.0.2.99", Expected::Standby));
    QVERIFY(fixture.put(3, 10)); // not there 180 days ago
    fixture.notices->unproven(fixture.now);
    QCOMPARE(fixture.told(), Texts{"standby-unproven 198.51.100.7: no mail came from this standby entry for 180 days:"
                                   " try it, or take it off"});
    Query(*fixture.database, "UPDATE notice SET at = at - ?").bind(60 * day).run();
    fixture.notices->unproven(fixture.now);
    QCOMPARE(fixture.told(), Texts{});
    QVERIFY(fixture.database->takeFailure());
}

void TestStoreNotices::watchedAfterKeep()
{
    Fixture fixture;
    QVERIFY(fixture.put(2, 100));
    QVERIFY(Evidence(*fixture.database)
                .record({"mx1", {fixture.seen("192.0.2.1", Outcome::Accepted)}, "p", {}, fixture.now, false}));
    const SeenEvent refusal = fixture.seen("192.0.2.1", Outcome::Blocked);
    fixture.notices->refused(refusal);
    fixture.notices->refused(refusal);
    QCOMPARE(fixture.told(), Texts{"sender-refused 192.0.2.1: used to send and is refused now"});
    fixture.account.allowlist.entries.pop_back();
    QVERIFY(fixture.put(3, 13)); // told again, though the same was told already: now a change is the reason
    fixture.notices->refused(refusal);
    fixture.notices->refused(refusal);
    QCOMPARE(fixture.told(), Texts{"sender-refused 192.0.2.1: used to send and is refused since revision 3"});
    fixture.notices->refused(fixture.seen("192.0.2.200", Outcome::Blocked));
    QCOMPARE(fixture.told().front().substr(0, 18), std::string("password-elsewhere"));
}

QTEST_GUILESS_MAIN(TestStoreNotices)
#include "tst_store_notices.moc"
