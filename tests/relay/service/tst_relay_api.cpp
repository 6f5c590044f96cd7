#include "tests/relay/service/api_fixture.h"

#include <QTest>

using namespace postern;
using namespace postern::relay;
using namespace postern::tests;

class TestRelayApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokenIsNeeded();
    void fault_F52_tooManyWrongTokens();
    void fault_F52_wrongTokensAreAnsweredLate();
    void roles();
    void whatIsKnownIsNotSentAgain();
    void organizationsDoNotMeet();
    void tokensAreShownOnce();
    void relayDescribesItself();
    void pagesAreOfOneRevision();
    void decisions();
    void activityWithItsCoverage();
    void routesThatAreNone();
    void queryIsStrict();
};

void TestRelayApi::tokenIsNeeded()
{
    ApiFixture api;
    QVERIFY(api.ready());
    QCOMPARE(api.get("/v1/relay").status, 200);
    for (const char *token : {"", "wrong", "pst_"}) {
        api.token = token;
        const Response refused = api.get("/v1/relay");
        QCOMPARE(refused.status, 401);
        QCOMPARE(headerOf(refused, "WWW-Authenticate"), std::string("Bearer"));
        QCOMPARE(problemIn(refused).type, std::string("unauthorized"));
    }
}

void TestRelayApi::fault_F52_tooManyWrongTokens()
{
    ApiFixture api;
    QVERIFY(api.ready());
    api.token = "wrong";
    for (int i = 0; i < 10; ++i)
        QCOMPARE(api.get("/v1/relay").status, 401);
    const Response refused = api.get("/v1/relay");
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerOf(refused, "Retry-After"), std::string("60"));
    // Who has a token is not kept out by one who guesses from the same address, and neither is another address.
    api.token = api.admin();
    QCOMPARE(api.get("/v1/relay").status, 200);
    api.token = "wrong";
    api.peer = "127.0.0.9";
    QCOMPARE(api.get("/v1/relay").status, 401);
}

void TestRelayApi::fault_F52_wrongTokensAreAnsweredLate()
{
    using namespace std::chrono_literals;
    ApiFixture api;
    QVERIFY(api.ready());
    api.token = "pst_aaaaone";
    for (const auto delay : {2s, 4s, 8s, 15s, 15s}) {
        QCOMPARE(api.get("/v1/relay").delay.count(), std::chrono::milliseconds(delay).count());
        api.token += 'x';
    }
    // Another beginning is another guess; the count is of the address.
    api.token = "pst_bbbb";
    QCOMPARE(api.get("/v1/relay").delay.count(), 2000);
    api.pass(61s);
    api.token = "pst_aaaaone";
    QCOMPARE(api.get("/v1/relay").delay.count(), 2000);
    // No token is no guess, and a right one never waits.
    api.token = {};
    QCOMPARE(api.get("/v1/relay").delay.count(), 0);
    QCOMPARE(api.get("/v1/relay").status, 401);
    api.token = api.admin();
    QCOMPARE(api.get("/v1/relay").delay.count(), 0);
}

void TestRelayApi::whatIsKnownIsNotSentAgain()
{
    ApiFixture api;
    QVERIFY(api.ready());
    for (const char *path : {"/v1/configuration", "/v1/accounts"}) {
        QCOMPARE(headerOf(api.get(path), "ETag"), std::string("\"1\""));
        for (const char *tags : {"\"1\"", "W/\"1\"", "\"7\", \"1\"", "*"}) {
            const Response same = api.send("GET", path, {}, {{"if-none-match", tags}});
            QCOMPARE(same.status, 304);
            QCOMPARE(same.body, std::string());
            QCOMPARE(headerOf(same, "ETag"), std::string("\"1\""));
        }
        QCOMPARE(api.send("GET", path, {}, {{"if-none-match", "\"2\""}}).status, 200);
    }
    QVERIFY(!api.addAccount(1, "billing", {}, false).empty());
    QCOMPARE(api.send("GET", "/v1/configuration", {}, {{"if-none-match", "\"1\""}}).status, 200);
}

void TestRelayApi::roles()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string viewer = api.newToken("viewer");
    const std::string operatorToken = api.newToken("operator");
    const std::string add = R"({"op":"add_account","account":{"username":"billing","password":"a long enough one"}})";
    api.token = viewer;
    QCOMPARE(api.get("/v1/configuration").status, 200);
    QCOMPARE(api.push(1, add).status, 403);
    QCOMPARE(api.push(1, add, {}, {}, true).status, 200);
    QCOMPARE(api.post("/v1/revisions/1/confirm", {}).status, 403);
    QCOMPARE(api.get("/v1/tokens").status, 403);
    api.token = operatorToken;
    const std::string hash =
        R"({"op":"add_account","account":{"username":"old","password_hash":"{SHA512-CRYPT}$6$saltsaltsalt$0123456789abcdefghijkl"}})";
    QCOMPARE(api.push(1, hash).status, 403);
    QCOMPARE(api.push(1, add).status, 200);
    QCOMPARE(api.get("/v1/tokens").status, 403);
    QCOMPARE(api.post("/v1/tokens", R"({"label":"x","role":"admin"})").status, 403);
    api.token = api.admin();
    QCOMPARE(api.push(2, hash).status, 200);
}

void TestRelayApi::organizationsDoNotMeet()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", {}, false);
    QVERIFY(!id.empty());
    QVERIFY(api.saw("billing", "192.0.2.1"));
    api.token = api.otherToken();
    QVERIFY(api.configuration().accounts.empty());
    QCOMPARE(api.configuration().revision, std::int64_t{1});
    QCOMPARE(QByteArray::fromStdString(api.get("/v1/activity").body).count("192.0.2.1"), 0);
    QCOMPARE(QByteArray::fromStdString(api.get("/v1/revisions").body).count("billing"), 0);
    QCOMPARE(QByteArray::fromStdString(api.get("/v1/audit").body).count("billing"), 0);
    QCOMPARE(api.get("/v1/revisions/2").status, 404);
    QCOMPARE(pathsOf(problemIn(api.push(1, R"({"op":"delete_account","account":")" + id + R"("})"))),
             std::vector<std::string>{"changes[0].account"});
    // A name of another organization is taken, and whose it is stays unsaid.
    const Response taken =
        api.push(1, R"({"op":"add_account","account":{"username":"billing","password":"a long enough one"}})");
    QCOMPARE(taken.status, 422);
    QCOMPARE(codesOf(problemIn(taken).reply->findings), std::vector<std::string>{"username-taken"});
    QCOMPARE(QByteArray::fromStdString(taken.body).count("acme"), 0);
}

void TestRelayApi::tokensAreShownOnce()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const Response made = api.post("/v1/tokens", R"({"label":"backup job","role":"viewer"})");
    QCOMPARE(made.status, 201);
    const auto token = readTokenInfo(made.body);
    QVERIFY(token);
    QVERIFY(token->token.size() > 50);
    const auto listed = readTokens(api.get("/v1/tokens").body);
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t{2});
    QVERIFY(listed.value()[0].token.empty() && listed.value()[1].token.empty());
    QVERIFY(!api.databaseBytes().contains(QByteArray::fromStdString(token->token)));
    api.token = token->token;
    QCOMPARE(api.get("/v1/relay").status, 200);
    api.token = api.admin();
    QCOMPARE(api.send("DELETE", "/v1/tokens/" + token->id, {}).status, 204);
    QCOMPARE(api.send("DELETE", "/v1/tokens/" + token->id, {}).status, 404);
    api.token = token->token;
    QCOMPARE(api.get("/v1/relay").status, 401);
    api.token = api.admin();
    QCOMPARE(api.post("/v1/tokens", R"({"label":"","role":"owner"})").status, 422);
    QCOMPARE(api.post("/v1/tokens", R"({"label":"late","role":"viewer","expires":"2020-01-01T00:00:00Z"})").status,
             422);
}

void TestRelayApi::relayDescribesItself()
{
    ApiFixture api;
    QVERIFY(api.ready());
    api.peer = "::ffff:192.0.2.77";
    const auto info = readRelayInfo(api.get("/v1/relay").body);
    QVERIFY(info);
    QCOMPARE(info->name, std::string("test relay"));
    QCOMPARE(info->api, std::string("1.0"));
    QCOMPARE(info->observedAddress->toString(), std::string("192.0.2.77"));
    QCOMPARE(info->limits.maxEntries.value_or(0), 10U);
    QCOMPARE(info->role, std::string("admin"));
    QVERIFY(info->evidence.empty());
    QCOMPARE(headerOf(api.get("/v1/configuration"), "ETag"), std::string("\"1\""));
}

void TestRelayApi::pagesAreOfOneRevision()
{
    ApiFixture api;
    QVERIFY(api.ready());
    std::string changes;
    for (int i = 0; i < 25; ++i)
        changes += std::string(i == 0 ? "" : ",") + R"({"op":"add_account","account":{"username":"user)" +
                   std::to_string(i) + R"(","description":"Site )" + std::to_string(i % 5) +
                   R"(","password_hash":"{SHA512-CRYPT}$6$saltsaltsalt$0123456789abcdefghijkl"}})";
    QCOMPARE(api.push(1, changes).status, 200);
    std::set<std::string> names;
    std::string after;
    int pages = 0;
    do {
        const auto page = readConfigurationPage(api.get("/v1/accounts?limit=10&after=" + after).body);
        QVERIFY(page);
        QCOMPARE(page->configuration.revision, std::int64_t{2});
        for (const Account &account : page->configuration.accounts)
            QVERIFY(names.insert(account.username).second);
        after = page->next;
        ++pages;
    } while (!after.empty());
    QCOMPARE(names.size(), std::size_t{25});
    QCOMPARE(pages, 3);
    const auto found = readConfigurationPage(api.get("/v1/accounts?q=SITE%203").body);
    QVERIFY(found);
    QCOMPARE(found->configuration.accounts.size(), std::size_t{5});

    const auto first = readConfigurationPage(api.get("/v1/accounts?limit=10").body);
    QVERIFY(first);
    QVERIFY(!api.addAccount(2, "late", {}, false).empty());
    const Response stale = api.get("/v1/accounts?limit=10&after=" + first->next);
    QCOMPARE(stale.status, 412);
    QCOMPARE(headerOf(stale, "ETag"), std::string("\"3\""));
    QCOMPARE(api.get("/v1/accounts?limit=2001").status, 422);
}

void TestRelayApi::decisions()
{
    ApiFixture api;
    QVERIFY(api.ready());
    QVERIFY(!api.addAccount(1, "billing", R"({"value":"192.0.2.0/28"})").empty());
    const auto ask = [&api](const std::string &body) {
        const auto reply = readDecisionReply(api.post("/v1/decisions", body).body);
        return reply ? (reply->allowed ? "yes " : "no ") + reply->reason + " " + reply->entry : "unreadable";
    };
    QCOMPARE(ask(R"({"account":"billing","address":"192.0.2.9"})"), std::string("yes listed 192.0.2.0/28"));
    QCOMPARE(ask(R"({"account":"Billing","address":"192.0.2.99"})"), std::string("no off-list "));
    QCOMPARE(ask(R"({"account":"billing","address":"192.0.2.9","with_password":false})"),
             std::string("no no-ip-auth "));
    QCOMPARE(ask(R"({"account":"nobody","address":"192.0.2.9"})"), std::string("no unknown-account "));
    QCOMPARE(api.post("/v1/decisions", R"({"account":"billing","address":"192.0.2.0/24"})").status, 422);
    QCOMPARE(api.post("/v1/decisions", R"({"account":"billing","address":"010.0.0.1"})").status, 422);
    QCOMPARE(api.post("/v1/decisions", R"({"account":"billing"})").status, 422);
}

void TestRelayApi::activityWithItsCoverage()
{
    ApiFixture api;
    QVERIFY(api.ready());
    QVERIFY(!api.addAccount(1, "billing", {}, false).empty());
    QVERIFY(api.saw("billing", "192.0.2.1"));
    QVERIFY(api.saw("billing", "192.0.2.3", Outcome::Blocked));
    const auto all = readActivityPage(api.get("/v1/activity").body);
    QVERIFY(all);
    QCOMPARE(all->rows.size(), std::size_t{2});
    QCOMPARE(all->evidence.nodes.size(), std::size_t{1});
    QCOMPARE(all->evidence.days(), 400);
    const auto blocked = readActivityPage(api.get("/v1/activity?account=billing&outcome=blocked").body);
    QVERIFY(blocked);
    QCOMPARE(blocked->rows.size(), std::size_t{1});
    QCOMPARE(blocked->rows[0].address.toString(), std::string("192.0.2.3"));
    // The log is read on although nothing happens: the coverage says so at once.
    const Time later = all->evidence.nodes[0].to + std::chrono::hours(1);
    api.service().noteCovered("mx1", later);
    const auto covered = readActivityPage(api.get("/v1/activity").body);
    QVERIFY(covered->evidence.nodes[0].to == later);
    QCOMPARE(api.get("/v1/activity?outcome=lost").status, 422);
    QCOMPARE(api.get("/v1/activity?after=nonsense").status, 422);
}

void TestRelayApi::routesThatAreNone()
{
    ApiFixture api;
    QVERIFY(api.ready());
    for (const char *path : {"/", "/v1", "/v2/relay", "/v1/relay/", "/v1/revisions/x", "/v1/revisions/0",
                             "/v1/revisions/99999999999999999999", "/v1/revisions/1/destroy"})
        QCOMPARE(api.get(path).status, 404);
    const Response response = api.send("DELETE", "/v1/configuration", {});
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "Allow"), std::string("GET"));
    QCOMPARE(api.get("/v1/changes").status, 405);
    QCOMPARE(api.get("/v1/revisions/77").status, 404);
}

void TestRelayApi::queryIsStrict()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const Response response = api.get("/v1/accounts?limit=ten&sort=name");
    QCOMPARE(response.status, 422);
    QCOMPARE(pathsOf(problemIn(response)), (std::vector<std::string>{"query.limit", "query.sort"}));
    QCOMPARE(api.post("/v1/changes?dry_run=maybe", "{}").status, 422);
}

QTEST_GUILESS_MAIN(TestRelayApi)
#include "tst_relay_api.moc"
