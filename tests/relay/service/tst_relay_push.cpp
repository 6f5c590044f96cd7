#include "tests/relay/service/api_fixture.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::relay;
using namespace postern::tests;

namespace {

std::string update(const std::string &id, const std::string &members)
{
    return R"({"op":"update_account","account":")" + id + "\"," + members + "}";
}

std::string addEntry(const std::string &id, const std::string &value)
{
    return R"({"op":"add_entry","account":")" + id + R"(","entry":{"value":")" + value + R"("}})";
}

std::string deleteEntry(const std::string &account, const std::string &entry)
{
    return R"({"op":"delete_entry","account":")" + account + R"(","entry":")" + entry + R"("})";
}

} // namespace

class TestRelayPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void confirmedAtOnce();
    void dryRunWritesNothing();
    void fault_F05_staleBase();
    void fault_F11_allOrNothing_data();
    void fault_F11_allOrNothing();
    void fault_F11_faultsOfAllKinds();
    void fault_F12_retryAppliesOnce();
    void findingsAreRefused();
    void aNewSenderSinceTheAcknowledgement();
    void fault_F15_threeStates();
    void fault_F17_oneApplianceAddress();
    void fault_F44_repeatedKeys();
    void namesAndSendersAreFolded();
    void historyIsKept();
};

void TestRelayPush::confirmedAtOnce()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const Response pushed =
        api.push(1, R"({"op":"add_account","account":{"username":"billing","password":"a long enough one"}})",
                 R"("note":"first","confirm_within_s":120)");
    QCOMPARE(pushed.status, 200);
    const ChangeReply reply = replyIn(pushed);
    QCOMPARE(reply.state, std::string("confirmed")); // adding narrows nothing: there is no window
    QCOMPARE(reply.revision, std::int64_t{2});
    QCOMPARE(headerOf(pushed, "ETag"), std::string("\"2\""));
    QCOMPARE(reply.now.size(), std::size_t{1});
    QCOMPARE(reply.now[0].account, std::string("billing"));
    const Configuration now = api.configuration();
    QCOMPARE(now.accounts.size(), std::size_t{1});
    QVERIFY(now.accounts[0].passwordSet);
    QVERIFY(isRelayId(now.accounts[0].id));
    QCOMPARE(api.send("POST", "/v1/changes", api.body({}, {})).status, 428);
    // What is remembered after a push is what a fresh start reads.
    QVERIFY(!api.addAccount(2, "other", R"({"value":"192.0.2.1","remark":"HQ"},{"value":"2001:db8::/48"})").empty());
    const Configuration remembered = api.configuration();
    QVERIFY(api.restart());
    QVERIFY(api.configuration() == remembered);
}

void TestRelayPush::dryRunWritesNothing()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"},{"value":"192.0.2.2"})");
    QVERIFY(api.saw("billing", "192.0.2.2"));
    const std::string entry = api.configuration().accounts[0].allowlist.entries[1].id;
    const Response planned = api.push(2, deleteEntry(id, entry), {}, "key", true);
    QCOMPARE(planned.status, 200);
    const ChangeReply reply = replyIn(planned);
    QCOMPARE(reply.state, std::string("planned"));
    QCOMPARE(reply.revision, std::int64_t{2});
    QVERIFY(std::ranges::count(codesOf(reply.findings), "all-senders-blocked") == 1);
    QCOMPARE(reply.now.size(), std::size_t{1});
    QCOMPARE(api.configuration().accounts[0].allowlist.entries.size(), std::size_t{2});
    QCOMPARE(api.revision(), std::int64_t{2});
    // The key was not used up by asking.
    QCOMPARE(api.push(2, addEntry(id, "192.0.2.3"), {}, "key").status, 200);
}

void TestRelayPush::fault_F05_staleBase()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"})");
    QCOMPARE(api.push(2, addEntry(id, "192.0.2.2")).status, 200);
    const Configuration before = api.configuration();
    const Response stale = api.push(2, addEntry(id, "192.0.2.3"), {}, "key");
    QCOMPARE(stale.status, 412);
    QCOMPARE(headerOf(stale, "ETag"), std::string("\"3\""));
    QCOMPARE(problemIn(stale).reply->reason, std::string("stale"));
    QCOMPARE(problemIn(stale).reply->revision, std::int64_t{3});
    QVERIFY(api.configuration() == before);
    // The same push over the new base goes through: its key is free.
    QCOMPARE(api.push(3, addEntry(id, "192.0.2.3"), {}, "key").status, 200);
}

void TestRelayPush::fault_F11_allOrNothing_data()
{
    QTest::addColumn<int>("bad");
    QTest::newRow("1") << 1;
    QTest::newRow("10") << 10;
    QTest::newRow("500") << 500;
}

void TestRelayPush::fault_F11_allOrNothing()
{
    QFETCH(int, bad);
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", {}, false);
    std::string changes;
    std::vector<std::string> expected;
    const int every = 1000 / bad;
    for (int i = 0; i < 1000; ++i) {
        const bool wrong = i % every == every / 2;
        changes +=
            (i == 0 ? "" : ",") +
            addEntry(id, wrong ? "10.0.0.256" : "10.1." + std::to_string(i / 256) + "." + std::to_string(i % 256));
        if (wrong)
            expected.push_back("changes[" + std::to_string(i) + "].entry.value");
    }
    const Response refused = api.push(2, changes);
    QCOMPARE(refused.status, 422);
    const Problem problem = problemIn(refused);
    QVERIFY(pathsOf(problem) == expected);
    QCOMPARE(problem.faults[0].code, std::string("address-syntax"));
    QCOMPARE(api.revision(), std::int64_t{2});
    QVERIFY(api.configuration().accounts[0].allowlist.entries.empty());
}

void TestRelayPush::fault_F11_faultsOfAllKinds()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"})");
    const Response refused = api.push(
        2, addEntry("acc_nobody", "192.0.2.2") + "," + addEntry(id, "192.0.2.9-192.0.2.1") + "," +
               deleteEntry(id, "ent_none") + "," + update(id, R"("senders":["not a sender"])") + "," +
               R"({"op":"add_account","account":{"username":"a b","ip_auth":{"address":"10.0.0.0/8","device":""}}},)" +
               R"({"op":"add_account","account":{"username":"billing","password":"a long enough one"}})");
    QCOMPARE(refused.status, 422);
    const Problem problem = problemIn(refused);
    std::vector<std::string> paths = pathsOf(problem);
    std::ranges::sort(paths);
    QCOMPARE(paths, (std::vector<std::string>{"changes[0].account", "changes[1].entry.value", "changes[2].entry",
                                              "changes[3].senders[0]", "changes[4].account.ip_auth.address",
                                              "changes[4].account.username"}));
    // What only the whole shows is in the same reply.
    QVERIFY(problem.reply);
    for (const char *code : {"username-taken", "range-reversed", "sender-syntax", "username-syntax"})
        QVERIFY2(std::ranges::count(codesOf(problem.reply->findings), code) == 1, code);
    QCOMPARE(api.revision(), std::int64_t{2});
}

void TestRelayPush::fault_F12_retryAppliesOnce()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string add =
        R"({"op":"add_account","account":{"username":"billing","password":"a canary of a password"}})";
    const Response first = api.push(1, add, {}, "key-1");
    QCOMPARE(first.status, 200);
    const Response again = api.push(1, add, {}, "key-1");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(api.revision(), std::int64_t{2});
    QVERIFY(api.restart());
    QCOMPARE(api.push(1, add, {}, "key-1").body, first.body);
    const Response other = api.push(2, update("acc_x", R"("description":"x")"), {}, "key-1");
    QCOMPARE(other.status, 422);
    QCOMPARE(problemIn(other).type, std::string("idempotency-mismatch"));
    QCOMPARE(api.revision(), std::int64_t{2});
    // The same key of another organization is another key; the body itself is stored nowhere.
    QVERIFY(!api.databaseBytes().contains("a canary of a password"));
    api.token = api.otherToken();
    QCOMPARE(api.push(1, R"({"op":"add_account","account":{"username":"theirs","password":"a long enough one"}})", {},
                      "key-1")
                 .status,
             200);
}

void TestRelayPush::findingsAreRefused()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"},{"value":"192.0.2.16/28"})");
    QVERIFY(api.saw("billing", "192.0.2.1"));
    QVERIFY(api.saw("billing", "192.0.2.17"));
    QVERIFY(api.saw("billing", "192.0.2.99", Outcome::Blocked));
    const std::string change = deleteEntry(id, api.configuration().accounts[0].allowlist.entries[1].id);
    const Response refused = api.push(2, change);
    QCOMPARE(refused.status, 422);
    const Problem problem = problemIn(refused);
    QCOMPARE(problem.type, std::string("findings"));
    QCOMPARE(problem.reply->state, std::string("refused"));
    const auto found = std::ranges::find(problem.reply->findings, "sender-blocked", &Finding::code);
    QVERIFY(found != problem.reply->findings.end());
    QCOMPARE(found->account, std::string("billing"));
    QCOMPARE(found->addresses.size(), std::size_t{1});
    QCOMPARE(found->addresses[0].address.toString(), std::string("192.0.2.17"));
    QCOMPARE(found->addresses[0].count, std::uint64_t{1});
    QCOMPARE(api.revision(), std::int64_t{2});

    QCOMPARE(api.push(2, change, R"("acknowledged":[{"code":"sender-blocked","account":"billing"}])").status, 422);
    QCOMPARE(api.push(2, change,
                      R"("acknowledged":[{"code":"sender-blocked","account":"other","addresses":["192.0.2.17"]}])")
                 .status,
             422);
    const Response pushed = api.push(
        2, change, R"("acknowledged":[{"code":"sender-blocked","account":"billing","addresses":["192.0.2.17"]}])");
    QCOMPARE(pushed.status, 200);
    QCOMPARE(replyIn(pushed).now[0].sentence, std::string("1 address may send with the password, over SMTP."));
}

void TestRelayPush::aNewSenderSinceTheAcknowledgement()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"},{"value":"192.0.2.16/28"})");
    QVERIFY(api.saw("billing", "192.0.2.1"));
    QVERIFY(api.saw("billing", "192.0.2.17"));
    const std::string change = deleteEntry(id, api.configuration().accounts[0].allowlist.entries[1].id);
    const std::string acknowledged =
        R"("acknowledged":[{"code":"sender-blocked","account":"billing","addresses":["192.0.2.17"]}])";
    QVERIFY(api.saw("billing", "192.0.2.18"));
    const Response refused = api.push(2, change, acknowledged);
    QCOMPARE(refused.status, 422);
    QCOMPARE(codesOf(problemIn(refused).reply->findings), std::vector<std::string>{"sender-blocked"});
    QCOMPARE(api.revision(), std::int64_t{2});
}

void TestRelayPush::fault_F15_threeStates()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"})");
    QVERIFY(api.saw("billing", "192.0.2.1"));
    const auto list = [&api] { return api.configuration().accounts[0].allowlist; };
    const auto sentence = [](const Response &response) {
        const ChangeReply reply = replyIn(response);
        return reply.now.empty() ? std::string() : reply.now[0].sentence;
    };
    // Off, entries kept.
    const Response off =
        api.push(2, update(id, R"("enabled":false)"), R"("acknowledged":[{"code":"opened","account":"billing"}])");
    QCOMPARE(off.status, 200);
    QVERIFY(QByteArray::fromStdString(sentence(off)).startsWith("ANY address"));
    QVERIFY(!list().enabled);
    QCOMPARE(list().entries.size(), std::size_t{1});
    // On again, with what was kept.
    QCOMPARE(api.push(3, update(id, R"("enabled":true)")).status, 200);
    QCOMPARE(list().entries.size(), std::size_t{1});
    // The last entry deleted while it is on: closed, which is neither off nor a silent open.
    const std::string all =
        R"("acknowledged":[{"code":"closed","account":"billing"},{"code":"all-senders-blocked","account":"billing","addresses":["192.0.2.1"]}])";
    const Response closed = api.push(4, deleteEntry(id, list().entries[0].id), all);
    QCOMPARE(closed.status, 200);
    QVERIFY(QByteArray::fromStdString(sentence(closed)).startsWith("Nobody"));
    QVERIFY(list().enabled && list().entries.empty());
}

void TestRelayPush::fault_F17_oneApplianceAddress()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string first = api.addAccount(1, "first", {}, false);
    const std::string second = api.addAccount(2, "second", {}, false);
    const auto bind = [](const std::string &id, const std::string &address) {
        return update(id, R"("ip_auth":{"address":")" + address + R"(","device":"Scanner"})");
    };
    const auto ack = [](const std::string &name) {
        return R"("acknowledged":[{"code":"ip-auth-set","account":")" + name + R"("}])";
    };
    QCOMPARE(api.push(3, bind(first, "192.0.2.1"), ack("first")).status, 200);
    for (const char *form : {"192.0.2.1", "::ffff:192.0.2.1", "::ffff:c000:201"}) {
        const Response taken = api.push(4, bind(second, form), ack("second"));
        QCOMPARE(taken.status, 422);
        QCOMPARE(codesOf(problemIn(taken).reply->findings), std::vector<std::string>{"ip-auth-taken"});
    }
    api.token = api.otherToken();
    const Response foreign = api.push(
        1,
        R"({"op":"add_account","account":{"username":"theirs","password":"a long enough one","ip_auth":{"address":"192.0.2.1","device":""}}})",
        ack("theirs"));
    QCOMPARE(foreign.status, 422);
    QVERIFY(std::ranges::count(codesOf(problemIn(foreign).reply->findings), "ip-auth-taken") == 1);
    QCOMPARE(QByteArray::fromStdString(foreign.body).count("first"), 0);
}

void TestRelayPush::fault_F44_repeatedKeys()
{
    ApiFixture api;
    QVERIFY(api.ready());
    for (const char *body : {R"({"changes":[],"changes":[]})", R"({"changes":[],"ch\u0061nges":[]})",
                             R"({"changes":[],"unknown":1})", R"({"changes":{}})", "{", "", "[]"}) {
        const Response refused = api.send("POST", "/v1/changes", body, {{"if-match", "\"1\""}});
        QCOMPARE(refused.status, 422);
    }
    QCOMPARE(api.send("POST", "/v1/changes", api.body({}, {}), {{"if-match", "\"one\""}}).status, 422);
    QCOMPARE(api.revision(), std::int64_t{1});
}

void TestRelayPush::namesAndSendersAreFolded()
{
    ApiFixture api;
    QVERIFY(api.ready());
    QCOMPARE(api.push(1, R"({"op":"add_account","account":{"username":"BiLLing","password":"a long enough one",)"
                         R"("senders":["Bill@Acme.Example","bill@acme.example","@ACME.example"]}})")
                 .status,
             200);
    const Account account = api.configuration().accounts[0];
    QCOMPARE(account.username, std::string("billing"));
    QCOMPARE(account.senders, (std::vector<std::string>{"bill@acme.example", "@acme.example"}));
}

void TestRelayPush::historyIsKept()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"})");
    const Configuration second = api.configuration();
    QCOMPARE(api.push(2, addEntry(id, "192.0.2.2"), R"("note":"for the new site")").status, 200);
    const auto page = readRevisionPage(api.get("/v1/revisions").body);
    QVERIFY(page);
    QCOMPARE(page->revisions.size(), std::size_t{3});
    QCOMPARE(page->revisions[0].revision, std::int64_t{3});
    QCOMPARE(page->revisions[0].note, std::string("for the new site"));
    QCOMPARE(page->revisions[0].peer, std::string("127.0.0.1"));
    QCOMPARE(page->revisions[0].summary, std::string("add 192.0.2.2 to billing"));
    QVERIFY(!page->pending);
    const auto old = readConfiguration(api.get("/v1/revisions/2").body);
    QVERIFY(old);
    QVERIFY(*old == second);
    const auto next = readRevisionPage(api.get("/v1/revisions?limit=1&after=3").body);
    QCOMPARE(next->revisions.size(), std::size_t{1});
    QCOMPARE(next->revisions[0].revision, std::int64_t{2});
    QCOMPARE(next->next, std::string("2"));
    const auto audit = readAuditPage(api.get("/v1/audit?limit=1").body);
    QVERIFY(audit);
    QCOMPARE(audit->entries.size(), std::size_t{1});
    QCOMPARE(audit->entries[0].action, std::string("push"));
    QCOMPARE(readAuditPage(api.get("/v1/audit?after=" + audit->next).body)->entries.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestRelayPush)
#include "tst_relay_push.moc"
