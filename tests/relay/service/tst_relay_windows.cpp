#include "tests/relay/service/api_fixture.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::relay;
using namespace postern::tests;
using namespace std::chrono_literals;

namespace {

/// An account with two entries and the change that takes away the second in a window of 60 s.
struct Narrowing
{
    explicit Narrowing(ApiFixture &fixture) : api(fixture)
    {
        account = api.addAccount(1, "billing", R"({"value":"192.0.2.1"},{"value":"192.0.2.2"})");
        const Configuration now = api.configuration();
        if (now.accounts.empty() || !api.saw("billing", "192.0.2.1"))
            return;
        entry = now.accounts[0].allowlist.entries[1].id;
        before = now;
    }
    Response push(const std::string &key = {})
    {
        return api.push(2, R"({"op":"delete_entry","account":")" + account + R"(","entry":")" + entry + R"("})",
                        R"("confirm_within_s":60)", key);
    }
    std::size_t entries() { return api.configuration().accounts.at(0).allowlist.entries.size(); }
    ApiFixture &api;
    std::string account;
    std::string entry;
    Configuration before;
};

std::string update(const std::string &id, const std::string &members)
{
    return R"({"op":"update_account","account":")" + id + "\"," + members + "}";
}

} // namespace

class TestRelayWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void keep();
    void fault_F09_confirmTwice();
    void fault_F09_confirmLate();
    void fault_F09_confirmAnother();
    void fault_F10_secondPush();
    void fault_F10_containmentIsNotBlocked();
    void revertMakesANewRevision();
    void fault_F08_lapsesAlone();
    void fault_F07_lapsedWhileNothingRan();
    void fault_F06_clockJumps();
    void extend();
    void anotherDaemonExtends();
    void whatIsKeptOutNeverReturns();
    void keepingOutIsNotBlocked();
    void retryOfAnAppliedPush();
    void aNewAccountGoesWithItsWindow();
};

void TestRelayWindows::keep()
{
    ApiFixture api;
    Narrowing narrowing(api);
    const Response pushed = narrowing.push();
    QCOMPARE(pushed.status, 200);
    const ChangeReply reply = replyIn(pushed);
    QCOMPARE(reply.state, std::string("applied"));
    QCOMPARE(reply.secondsLeft.value_or(0), 60);
    QVERIFY(reply.confirmBy);
    QCOMPARE(narrowing.entries(), std::size_t{1}); // what is in force is told
    const auto page = readRevisionPage(api.get("/v1/revisions").body);
    QVERIFY(page && page->pending);
    QCOMPARE(page->pending->revision, std::int64_t{3});
    const Response kept = api.post("/v1/revisions/3/confirm", {});
    QCOMPARE(kept.status, 200);
    QCOMPARE(replyIn(kept).state, std::string("confirmed"));
    QCOMPARE(api.revision(), std::int64_t{3});
    QVERIFY(api.restart());
    QCOMPARE(narrowing.entries(), std::size_t{1});
    api.pass(2min);
    api.service().tick();
    QCOMPARE(narrowing.entries(), std::size_t{1});
}

void TestRelayWindows::fault_F09_confirmTwice()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    const Response first = api.post("/v1/revisions/3/confirm", {});
    const Response second = api.post("/v1/revisions/3/confirm", {});
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(api.revision(), std::int64_t{3});
}

void TestRelayWindows::fault_F09_confirmLate()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    api.pass(61s);
    const Response late = api.post("/v1/revisions/3/confirm", {});
    QCOMPARE(late.status, 410);
    QCOMPARE(problemIn(late).reply->reason, std::string("lapsed"));
    QCOMPARE(narrowing.entries(), std::size_t{2});
    QCOMPARE(api.post("/v1/revisions/3/revert", {}).status, 410);
}

void TestRelayWindows::fault_F09_confirmAnother()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    for (const char *path : {"/v1/revisions/2/confirm", "/v1/revisions/4/confirm", "/v1/revisions/2/revert"}) {
        const Response refused = api.post(path, {});
        QCOMPARE(refused.status, 409);
        QVERIFY(problemIn(refused).secondsLeft.value_or(0) > 0);
    }
    QCOMPARE(readRevisionPage(api.get("/v1/revisions").body)->pending->revision, std::int64_t{3});
}

void TestRelayWindows::fault_F10_secondPush()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    const std::string admin = api.token;
    api.token = api.newToken("operator");
    const Response second =
        api.push(3, R"({"op":"add_entry","account":")" + narrowing.account + R"(","entry":{"value":"192.0.2.9"}})");
    QCOMPARE(second.status, 409);
    const Problem problem = problemIn(second);
    QCOMPARE(problem.type, std::string("pending"));
    QVERIFY(QByteArray::fromStdString(problem.owner).startsWith("admin ("));
    QVERIFY(problem.secondsLeft.value_or(0) > 50);
    api.token = api.otherToken(); // another organization is not concerned
    QCOMPARE(
        api.push(1, R"({"op":"add_account","account":{"username":"theirs","password":"a long enough one"}})").status,
        200);
    api.token = admin;
    QCOMPARE(api.post("/v1/revisions/3/confirm", {}).status, 200);
    QCOMPARE(api.push(3, R"({"op":"add_entry","account":")" + narrowing.account + R"(","entry":{"value":"192.0.2.9"}})")
                 .status,
             200);
    // A revert never undoes that later one.
    QCOMPARE(api.post("/v1/revisions/3/revert", {}).status, 409);
    QCOMPARE(narrowing.entries(), std::size_t{2});
}

void TestRelayWindows::fault_F10_containmentIsNotBlocked()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    const std::string contain =
        update(narrowing.account, R"("state":"suspended","password":"another long one","keep_out":["192.0.2.2"])");
    const Response planned = api.push(3, contain, {}, {}, true);
    QCOMPARE(planned.status, 200);
    std::string acknowledged;
    for (const Finding &finding : replyIn(planned).findings) {
        if (!needsAcknowledgement(finding))
            continue;
        std::string addresses;
        for (const Affected &affected : finding.addresses)
            addresses += (addresses.empty() ? "\"" : ",\"") + affected.address.toString() + "\"";
        acknowledged += (acknowledged.empty() ? R"({"code":")" : R"(,{"code":")") + finding.code + R"(","account":")" +
                        finding.account + R"(","addresses":[)" + addresses + "]}";
    }
    const Response contained = api.push(3, contain, R"("confirm_within_s":60,"acknowledged":[)" + acknowledged + "]");
    QCOMPARE(contained.status, 200);
    QCOMPARE(replyIn(contained).state, std::string("confirmed"));
    QCOMPARE(replyIn(contained).revision, std::int64_t{4});
    // The window of revision 3 goes on, and what it ends with does not take the containment back.
    api.pass(61s);
    const Configuration after = api.configuration();
    QCOMPARE(after.revision, std::int64_t{5});
    QCOMPARE(after.accounts[0].allowlist.entries.size(), std::size_t{1}); // 192.0.2.2 is kept out now
    QVERIFY(after.accounts[0].state == AccountState::Suspended);
    QCOMPARE(after.accounts[0].allowlist.keepOut.size(), std::size_t{1});
    const auto stored = readConfiguration(api.get("/v1/revisions/5").body);
    QVERIFY(stored && *stored == after);
}

void TestRelayWindows::revertMakesANewRevision()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    const Response reverted = api.post("/v1/revisions/3/revert", {});
    QCOMPARE(reverted.status, 200);
    QCOMPARE(replyIn(reverted).revision, std::int64_t{4});
    Configuration after = api.configuration();
    QCOMPARE(after.revision, std::int64_t{4});
    after.revision = narrowing.before.revision;
    QVERIFY(after == narrowing.before);
    const auto page = readRevisionPage(api.get("/v1/revisions").body);
    QCOMPARE(page->revisions[0].reverts.value_or(0), std::int64_t{3});
    QCOMPARE(page->revisions[1].state, std::string("reverted"));
    QVERIFY(!page->pending);
    QCOMPARE(readAuditPage(api.get("/v1/audit?limit=1").body)->entries[0].action, std::string("revert"));
    QCOMPARE(api.post("/v1/revisions/3/confirm", {}).status, 410);
}

void TestRelayWindows::fault_F08_lapsesAlone()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    api.pass(59s);
    api.service().tick();
    QCOMPARE(narrowing.entries(), std::size_t{1});
    api.pass(1s);
    api.service().tick();
    QCOMPARE(narrowing.entries(), std::size_t{2});
    const auto audit = readAuditPage(api.get("/v1/audit?limit=1").body);
    QCOMPARE(audit->entries[0].action, std::string("lapse"));
    QCOMPARE(audit->entries[0].actor, std::string("relay"));
    QVERIFY(QByteArray::fromStdString(audit->entries[0].detail).contains("revision 3 of admin ("));
    const auto notices = api.service().untoldNotices(10);
    QCOMPARE(notices->size(), std::size_t{1});
    QCOMPARE(notices->front().kind, std::string("lapsed"));
    QVERIFY(QByteArray::fromStdString(notices->front().detail).contains("revision 3 of admin ("));
}

void TestRelayWindows::fault_F07_lapsedWhileNothingRan()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    QVERIFY(api.sql("UPDATE organization SET applied_at = applied_at - 100, deadline = deadline - 100"
                    " WHERE deadline IS NOT NULL"));
    QVERIFY(api.restart());
    // Finished before the first answer, whatever that is.
    QCOMPARE(narrowing.entries(), std::size_t{2});
    QCOMPARE(api.revision(), std::int64_t{4});
}

void TestRelayWindows::fault_F06_clockJumps()
{
    for (const char *jump : {"applied_at = applied_at - 86400, deadline = deadline - 86400",
                             "applied_at = applied_at + 86400, deadline = deadline + 86400"}) {
        ApiFixture api;
        Narrowing narrowing(api);
        QCOMPARE(narrowing.push().status, 200);
        // To the views it is the same whether the clock or the times are moved.
        QVERIFY(api.sql((std::string("UPDATE organization SET ") + jump + " WHERE deadline IS NOT NULL").c_str()));
        api.pass(10s);
        api.service().tick();
        QCOMPARE(narrowing.entries(), std::size_t{1});
        const auto page = readRevisionPage(api.get("/v1/revisions").body);
        QVERIFY(page && page->pending);
        QVERIFY(page->pending->secondsLeft >= 48 && page->pending->secondsLeft <= 50);
        api.pass(50s);
        api.service().tick();
        QCOMPARE(narrowing.entries(), std::size_t{2});
    }
}

void TestRelayWindows::extend()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    api.pass(50s);
    QCOMPARE(api.post("/v1/revisions/3/extend", R"({"confirm_within_s":29})").status, 422);
    const Response extended = api.post("/v1/revisions/3/extend", R"({"confirm_within_s":300})");
    QCOMPARE(extended.status, 200);
    QCOMPARE(replyIn(extended).secondsLeft.value_or(0), 300);
    api.pass(200s);
    api.service().tick();
    QCOMPARE(narrowing.entries(), std::size_t{1});
    api.pass(101s);
    QCOMPARE(api.post("/v1/revisions/3/extend", R"({"confirm_within_s":300})").status, 410);
    QCOMPARE(narrowing.entries(), std::size_t{2});
}

void TestRelayWindows::anotherDaemonExtends()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    api.service().tick();
    // What a second daemon on this database writes.
    QVERIFY(api.sql("UPDATE organization SET applied_at = unixepoch(), deadline = unixepoch() + 600"
                    " WHERE deadline IS NOT NULL"));
    api.service().tick();
    api.pass(100s);
    api.service().tick();
    QCOMPARE(narrowing.entries(), std::size_t{1});
    const auto page = readRevisionPage(api.get("/v1/revisions").body);
    QVERIFY(page && page->pending);
    QVERIFY(page->pending->secondsLeft >= 498 && page->pending->secondsLeft <= 500);
    api.pass(501s);
    QCOMPARE(narrowing.entries(), std::size_t{2});
}

void TestRelayWindows::whatIsKeptOutNeverReturns()
{
    ApiFixture api;
    const std::string id =
        api.addAccount(1, "billing", R"({"value":"192.0.2.1"},{"value":"192.0.2.2"},{"value":"192.0.2.3"})");
    const Configuration now = api.configuration();
    QVERIFY(api.saw("billing", "192.0.2.1"));
    const auto drop = [&](std::size_t entry) {
        return R"({"op":"delete_entry","account":")" + id + R"(","entry":")" +
               now.accounts[0].allowlist.entries[entry].id + R"("})";
    };
    // One entry is only taken off, the other is taken off and kept out: a window for the one, none for the other.
    const Response pushed = api.push(2, drop(1) + "," + drop(2) + "," + update(id, R"("keep_out":["192.0.2.3"])"),
                                     R"("confirm_within_s":60)");
    QCOMPARE(pushed.status, 200);
    QCOMPARE(replyIn(pushed).state, std::string("applied"));
    api.pass(61s);
    const Configuration after = api.configuration();
    QCOMPARE(after.accounts[0].allowlist.entries.size(), std::size_t{2});
    QCOMPARE(after.accounts[0].allowlist.entries[1].value.text(), std::string("192.0.2.2"));
    QCOMPARE(after.accounts[0].allowlist.keepOut.size(), std::size_t{1});
    // Alone it needs no window at all.
    const Response alone =
        api.push(4, drop(1) + "," + update(id, R"("keep_out":["192.0.2.2","192.0.2.3"])"), R"("confirm_within_s":60)");
    QCOMPARE(alone.status, 200);
    QCOMPARE(replyIn(alone).state, std::string("confirmed"));
}

void TestRelayWindows::keepingOutIsNotBlocked()
{
    ApiFixture api;
    Narrowing narrowing(api);
    QCOMPARE(narrowing.push().status, 200);
    const std::string first = narrowing.before.accounts[0].allowlist.entries[0].id;
    const std::string drop =
        R"({"op":"delete_entry","account":")" + narrowing.account + R"(","entry":")" + first + R"("})";
    const std::string keepOut = update(narrowing.account, R"("keep_out":["192.0.2.0/31"])");
    QCOMPARE(api.push(3, drop).status, 409);
    const Response planned = api.push(3, drop + "," + keepOut, {}, {}, true);
    std::string acknowledged;
    for (const Finding &finding : replyIn(planned).findings) {
        if (needsAcknowledgement(finding))
            acknowledged += (acknowledged.empty() ? "" : ",") + std::string(R"({"code":")") + finding.code +
                            R"(","account":")" + finding.account + R"(","addresses":["192.0.2.1"]})";
    }
    const Response contained = api.push(3, drop + "," + keepOut, R"("acknowledged":[)" + acknowledged + "]");
    QCOMPARE(contained.status, 200);
    QCOMPARE(replyIn(contained).state, std::string("confirmed"));
    QCOMPARE(narrowing.entries(), std::size_t{0});
    api.pass(61s); // what the window took off comes back, what is kept out does not
    const Configuration after = api.configuration();
    QCOMPARE(after.accounts[0].allowlist.entries.size(), std::size_t{1});
    QCOMPARE(after.accounts[0].allowlist.entries[0].value.text(), std::string("192.0.2.2"));
}

void TestRelayWindows::retryOfAnAppliedPush()
{
    ApiFixture api;
    Narrowing narrowing(api);
    const Response first = narrowing.push("key");
    QCOMPARE(narrowing.push("key").body, first.body); // not refused by its own window
    api.pass(61s);
    QCOMPARE(narrowing.entries(), std::size_t{2});
    QCOMPARE(narrowing.push("key").body, first.body); // nor applied anew after it
    QCOMPARE(narrowing.entries(), std::size_t{2});
}

void TestRelayWindows::aNewAccountGoesWithItsWindow()
{
    ApiFixture api;
    Narrowing narrowing(api);
    const std::string rename = update(narrowing.account, R"("username":"invoices")");
    const std::string add = R"({"op":"add_account","account":{"username":"fresh","password":"a long enough one"}})";
    const Response planned = api.push(2, rename + "," + add, {}, {}, true);
    QCOMPARE(planned.status, 200);
    std::string acknowledged;
    for (const Finding &finding : replyIn(planned).findings) {
        if (needsAcknowledgement(finding))
            acknowledged += (acknowledged.empty() ? "" : ",") + std::string(R"({"code":")") + finding.code +
                            R"(","account":")" + finding.account + R"(","addresses":["192.0.2.1"]})";
    }
    QCOMPARE(api.push(2, rename + "," + add, R"("confirm_within_s":60,"acknowledged":[)" + acknowledged + "]").status,
             200);
    QCOMPARE(api.configuration().accounts.size(), std::size_t{2});
    api.token = api.otherToken();
    for (const char *name : {"billing", "invoices", "fresh"})
        QCOMPARE(api.push(1, R"({"op":"add_account","account":{"username":")" + std::string(name) +
                                 R"(","password":"a long enough one"}})")
                     .status,
                 422);
    api.token = api.admin();
    api.pass(61s);
    QCOMPARE(api.configuration().accounts.size(), std::size_t{1});
    QCOMPARE(api.configuration().accounts[0].username, std::string("billing"));
    api.token = api.otherToken();
    QCOMPARE(
        api.push(1, R"({"op":"add_account","account":{"username":"fresh","password":"a long enough one"}})").status,
        200);
}

QTEST_GUILESS_MAIN(TestRelayWindows)
#include "tst_relay_windows.moc"
