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
    void tokenAddresses();
    void tokenAddressesThatLockOut();
    void organizationWithDomains();
    void theHostItself();
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

void TestRelayApi::tokenAddresses()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const auto made = readTokenInfo(
        api.post("/v1/tokens", R"({"label":"job","role":"viewer","addresses":["127.0.0.0/8","2001:db8::1"]})").body);
    QVERIFY(made);
    QCOMPARE(made->addresses.size(), std::size_t{2});
    QVERIFY(!made->lastUsed);
    api.token = made->token;
    QCOMPARE(api.get("/v1/relay").status, 200);
    api.peer = "192.0.2.1";
    const Response blocked = api.get("/v1/relay");
    QCOMPARE(blocked.status, 403);
    QCOMPARE(problemIn(blocked).type, std::string("address-blocked"));
    api.peer = "2001:db8::1";
    QCOMPARE(api.get("/v1/relay").status, 200);
    // Its use is known, also after a restart.
    api.token = api.admin();
    for (int i = 0; i < 2; ++i) {
        const auto listed = readTokens(api.get("/v1/tokens").body);
        QVERIFY(listed);
        const auto found = std::ranges::find(*listed, made->id, &TokenInfo::id);
        QVERIFY(found != listed->end() && found->lastUsed);
        QCOMPARE(found->addresses, made->addresses);
        QVERIFY(api.restart());
    }
    const Response wrong = api.post("/v1/tokens", R"({"label":"x","role":"viewer","addresses":["010.0.0.1"]})");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(pathsOf(problemIn(wrong)), std::vector<std::string>{"addresses[0]"});
}

void TestRelayApi::tokenAddressesThatLockOut()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string list = R"({"label":"x","role":"admin","addresses":["192.0.2.0/24"])";
    const Response refused = api.post("/v1/tokens", list + "}");
    QCOMPARE(refused.status, 422);
    QCOMPARE(codesOf(problemIn(refused).reply->findings), std::vector<std::string>{"api-blocked"});
    QVERIFY(problemIn(refused).reply->findings[0].message.find("127.0.0.1") != std::string::npos);
    const auto tokens = [&] { return readTokens(api.get("/v1/tokens").body).value(); };
    QCOMPARE(tokens().size(), std::size_t{1});
    QCOMPARE(api.post("/v1/tokens", list + R"(,"acknowledged":[{"code":"api-blocked"}]})").status, 201);
    // The list of the token that asks.
    const std::string own = tokens()[0].label == "admin" ? tokens()[0].id : tokens()[1].id;
    const std::string elsewhere = R"({"addresses":["192.0.2.0/24"])";
    QCOMPARE(api.post("/v1/tokens/" + own, elsewhere + "}").status, 422);
    QCOMPARE(api.post("/v1/tokens/" + own, R"({"addresses":["127.0.0.1"]})").status, 200);
    QCOMPARE(api.get("/v1/relay").status, 200);
    QCOMPARE(api.post("/v1/tokens/" + own, elsewhere + R"(,"acknowledged":[{"code":"api-blocked"}]})").status, 200);
    QCOMPARE(api.get("/v1/relay").status, 403);
    api.peer = "192.0.2.9";
    QCOMPARE(api.post("/v1/tokens/" + own, R"({"addresses":[]})").status, 200);
    api.peer = "127.0.0.1";
    QCOMPARE(api.get("/v1/relay").status, 200);
    QVERIFY(api.get("/v1/audit").body.find("token-addresses") != std::string::npos);
    // Another organization's token does not exist.
    api.token = api.otherToken();
    QCOMPARE(api.post("/v1/tokens/" + own, R"({"addresses":[]})").status, 404);
    QCOMPARE(api.send("DELETE", "/v1/tokens/" + own, {}).status, 404);
}

void TestRelayApi::organizationWithDomains()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", {}, false);
    const auto organization = api.service().organization("acme");
    QVERIFY(organization);
    const auto count = [&api](const char *table) {
        const auto database = Database::open(api.file());
        return database ? [&] {
            Query query(*database.value(), table);
            return query.run() && query.next() ? query.integer(0) : -1;
        }() : -1;
    };
    const char *patterns = "SELECT count(*) FROM relay_sender WHERE username = 'billing'"
                           " AND pattern IN ('@acme.example', '@acme.test')";
    QCOMPARE(count(patterns), 0);
    QVERIFY(!api.service().limitOrganization(organization->id, {"acme.example"}, "root"));
    QVERIFY(api.service().limitOrganization(organization->id, {"@acme.example", "@acme.test"}, "root"));
    QCOMPARE(count(patterns), 2);
    QCOMPARE(count("SELECT count(*) FROM relay_sasl_access WHERE username = 'billing' AND action = 'DUNNO'"), 1);
    const auto info = readRelayInfo(api.get("/v1/relay").body);
    QVERIFY(info && info->senderDomains.size() == 2);
    // Nobody sees the implied ones as the account's own, and they follow what is pushed.
    QVERIFY(api.configuration().accounts[0].senders.empty());
    const auto senders = [&](const std::string &list) {
        return api.push(api.revision(), R"({"op":"update_account","account":")" + id + R"(","senders":)" + list + "}",
                        R"("acknowledged":[{"code":"senders-narrowed","account":"billing"},)"
                        R"({"code":"senders-opened","account":"billing"}])");
    };
    const Response outside = senders(R"(["a@acme.example","a@other.example"])");
    QCOMPARE(outside.status, 422);
    QCOMPARE(pathsOf(problemIn(outside)), std::vector<std::string>{"changes[0].senders[1]"});
    QCOMPARE(senders(R"(["a@acme.example"])").status, 200);
    QCOMPARE(count(patterns), 0);
    QCOMPARE(count("SELECT count(*) FROM relay_sender WHERE username = 'billing'"), 1);
    QCOMPARE(senders("[]").status, 200);
    QCOMPARE(count(patterns), 2);
    QCOMPARE(senders(R"(["a@acme.example"])").status, 200);
    QVERIFY(!api.service().limitOrganization(organization->id, {"@acme.test"}, "root"));
    QVERIFY(api.service().limitOrganization(organization->id, {}, "root"));
    QCOMPARE(senders(R"(["a@other.example"])").status, 200);
}

void TestRelayApi::theHostItself()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string id = api.addAccount(1, "billing", R"({"value":"192.0.2.1"})");
    QVERIFY(api.saw("billing", "192.0.2.1"));
    const auto organization = api.service().organization("acme");
    QVERIFY(organization);
    QVERIFY(!api.service().openAccount("nobody", "root"));
    const auto opened = api.service().openAccount("Billing", "root");
    QVERIFY(opened);
    QCOMPARE(*opened, std::int64_t{3});
    QVERIFY(!api.configuration().accounts[0].allowlist.enabled);
    QCOMPARE(api.configuration().accounts[0].allowlist.entries.size(), std::size_t{1});
    QVERIFY(!api.service().revertFromHost(organization->id, std::nullopt, "root"));
    QVERIFY(api.service().revertFromHost(organization->id, 2, "root"));
    QVERIFY(api.configuration().accounts[0].allowlist.enabled);
    // What is applied and not kept stands in the way of opening, until it is taken back.
    const Response applied = api.push(4, R"({"op":"delete_account","account":")" + id + R"("})",
                                      R"("confirm_within_s":60,"acknowledged":[{"code":"account-in-use",)"
                                      R"("account":"billing","addresses":["192.0.2.1"]}])");
    QCOMPARE(replyIn(applied).state, std::string("applied"));
    QVERIFY(!api.service().openAccount("billing", "root"));
    QVERIFY(api.service().revertFromHost(organization->id, std::nullopt, "root"));
    QCOMPARE(api.configuration().accounts.size(), std::size_t{1});
    QVERIFY(api.service().openAccount("billing", "root"));
    const auto hashes = api.service().accountsWithHashes(organization->id);
    QVERIFY(hashes && hashes->size() == 1 && hashes.value()[0].hash.starts_with("{SHA512-CRYPT}"));
    const std::string audit = api.get("/v1/audit").body;
    QVERIFY(audit.find("relay host (root)") != std::string::npos);
    // The audit is only added to, also behind the daemon's back.
    QVERIFY(!api.sql("DELETE FROM audit"));
    QVERIFY(!api.sql("UPDATE audit SET actor = 'nobody'"));
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
