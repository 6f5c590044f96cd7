#include "relay/service/log_line.h"
#include "relay/service/secrets.h"
#include "relay/service/worker.h"
#include "tests/relay/service/api_fixture.h"

#include <QTest>

#include <crypt.h>
#include <future>
#include <set>

using namespace postern;
using namespace postern::relay;
using namespace postern::tests;

class TestRelaySecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digests();
    void randomNames();
    void fault_F53_storedForms();
    void hashesThatAreBrought_data();
    void hashesThatAreBrought();
    void fault_F55_noSecretStaysBehind();
    void logLinesCannotBeForged();
    void workerDropsWhatWaits();
};

void TestRelaySecrets::digests()
{
    QCOMPARE(sha256Hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hmacHex("Jefe", "what do ya want for nothing?"),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QVERIFY(sameSecret("abc", "abc"));
    QVERIFY(!sameSecret("abc", "abd"));
    QVERIFY(!sameSecret("abc", "abcd"));
}

void TestRelaySecrets::randomNames()
{
    std::set<std::string> names;
    for (int i = 0; i < 1000; ++i)
        names.insert(randomName("acc_", 12).value());
    QCOMPARE(names.size(), std::size_t{1000});
    const std::string token = newToken().value();
    QVERIFY(token.starts_with("pst_"));
    QVERIFY((token.size() - 4) * 5 >= 256);
}

void TestRelaySecrets::fault_F53_storedForms()
{
    const auto generated = passwordHash({NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWX23"});
    QVERIFY(generated);
    QVERIFY(generated->starts_with("{SHA512-CRYPT}$6$"));
    const std::string hash = generated->substr(14);
    crypt_data data = {};
    QCOMPARE(std::string(::crypt_r("ABCDEFGHIJKLMNOPQRSTUVWX23", hash.c_str(), &data)), hash);
    QVERIFY(std::string(::crypt_r("ABCDEFGHIJKLMNOPQRSTUVWX24", hash.c_str(), &data)) != hash);
    QVERIFY(passwordHash({NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWX23"}).value() != *generated);
    const auto chosen = passwordHash({NewPassword::Kind::Chosen, "correct horse battery"});
    QVERIFY(chosen);
    QVERIFY2(chosen->starts_with("{ARGON2ID}$argon2id$v=19$m=19456,t=2,p=1$"), chosen->c_str());

    // Many at once, on all cores: each is the hash of its own.
    std::vector<NewPassword> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWX" + std::to_string(22 + i)});
    std::vector<const NewPassword *> all;
    for (const NewPassword &one : many)
        all.push_back(&one);
    const auto hashes = passwordHashes(all);
    for (std::size_t i = 0; i < many.size(); ++i) {
        const std::string each = hashes[i].value().substr(14);
        QCOMPARE(std::string(::crypt_r(many[i].secret.c_str(), each.c_str(), &data)), each);
    }
    QVERIFY(passwordHashes({}).empty());
}

void TestRelaySecrets::hashesThatAreBrought_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("sha512") << QByteArray("{SHA512-CRYPT}$6$saltsalt$0123456789012345678901") << true;
    QTest::newRow("blowfish") << QByteArray("{BLF-CRYPT}$2y$05$abcdefghijklmnopqrstuv0123456789012345678901234567890")
                              << true;
    QTest::newRow("ssha256") << QByteArray("{SSHA256}SoB4UP2+D6yhPMSlXx0KfKQy5IxH7I0bKFVXyWJZc1Q=") << true;
    QTest::newRow("argon") << QByteArray("{ARGON2ID}$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo")
                           << true;
    QTest::newRow("argon over Dovecot's memory")
        << QByteArray("{ARGON2ID}$argon2id$v=19$m=262144,t=3,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo") << false;
    QTest::newRow("clear text") << QByteArray("{PLAIN}secretsecretsecretsecret") << false;
    QTest::newRow("no scheme") << QByteArray("$6$saltsalt$0123456789012345678901") << false;
    QTest::newRow("other hash") << QByteArray("{SHA512-CRYPT}$5$saltsalt$0123456789012345678901") << false;
    QTest::newRow("line end") << QByteArray("{SHA512-CRYPT}$6$saltsalt$0123456789012345678901\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("only a scheme") << QByteArray("{SSHA}") << false;
}

void TestRelaySecrets::hashesThatAreBrought()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, taken);
    const auto hash = passwordHash({NewPassword::Kind::Hash, text.toStdString()});
    QCOMPARE(bool(hash), taken);
    if (hash)
        QCOMPARE(QByteArray::fromStdString(*hash), text);
}

void TestRelaySecrets::fault_F55_noSecretStaysBehind()
{
    ApiFixture api;
    QVERIFY(api.ready());
    const std::string add =
        R"({"op":"add_account","account":{"username":"billing","password":"CANARYCANARYCANARY234567AB"%}})";
    for (const char *more : {"", R"(,"generated":true)"}) {
        std::string change = add;
        change.replace(change.find('%'), 1, more);
        if (*more != 0)
            change.replace(change.find("billing"), 7, "another");
        const Response answer = api.push(api.revision(), change, {}, std::string("key") + more);
        QCOMPARE(answer.status, 200);
        QVERIFY(!QByteArray::fromStdString(answer.body).contains("CANARY"));
    }
    for (const char *path : {"/v1/configuration", "/v1/accounts", "/v1/revisions", "/v1/revisions/2", "/v1/audit"})
        QVERIFY(!QByteArray::fromStdString(api.get(path).body).contains("CANARY"));
    QVERIFY(!api.databaseBytes().contains("CANARY"));
    QVERIFY(!api.databaseBytes().contains(QByteArray::fromStdString(api.admin())));
}

void TestRelaySecrets::logLinesCannotBeForged()
{
    QCOMPARE(formatLogLine("request", {{"path", "/v1/relay"}, {"status", "200"}}),
             std::string("event=request path=/v1/relay status=200"));
    QCOMPARE(formatLogLine("request", {{"path", "/a\nevent=forged \"x\""}}),
             std::string("event=request path=\"/a\\x0aevent=forged \\\"x\\\"\""));
    QCOMPARE(formatLogLine("request", {{"path", ""}}), std::string("event=request path=\"\""));
}

void TestRelaySecrets::workerDropsWhatWaits()
{
    std::promise<void> started;
    std::promise<void> release;
    std::atomic<int> ran{0};
    bool last = false;
    Worker worker(2, std::chrono::hours(1), {});
    QVERIFY(worker.post([&] {
        started.set_value();
        release.get_future().wait();
        ++ran;
    }));
    started.get_future().wait();
    QVERIFY(worker.post([&] { ++ran; }));
    QVERIFY(worker.post([&] { ++ran; }));
    QVERIFY(!worker.post([&] { ++ran; })); // the queue is full
    auto stopped = std::async(std::launch::async, [&] { worker.stop([&] { last = true; }); });
    QTRY_VERIFY(!worker.post({}));
    release.set_value();
    stopped.get();
    QVERIFY(ran >= 1);
    QVERIFY(last);
    QVERIFY(!worker.post([] {}));
}

QTEST_GUILESS_MAIN(TestRelaySecrets)
#include "tst_relay_secrets.moc"
