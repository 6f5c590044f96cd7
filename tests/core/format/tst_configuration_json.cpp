#include "core/format/configuration_json.h"

#include <QTest>

#include <algorithm>

using namespace postern;

namespace {

constexpr std::string_view document = R"({"revision": 42, "accounts": [{
  "id": "acc_7f3k", "username": "billing", "description": "Billing server", "state": "suspended",
  "password_set": true, "senders": ["billing@acme.example", "@acme.example"],
  "allowlist": {"enabled": true, "observe": false, "keep_out": ["192.0.2.9"], "entries": [
    {"id": "ent_1", "value": "203.0.113.7/24", "remark": "HQ", "expires": null, "reviewed": "2026-11-01",
     "expected": "regular"}]},
  "ip_auth": {"address": "198.51.100.7", "device": "Scanner, 3rd floor"}}]})";

std::vector<std::string> pathsOf(const Error &error)
{
    std::vector<std::string> paths;
    for (const Fault &fault : error.faults)
        paths.push_back(fault.path + ":" + fault.code);
    return paths;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string out;
    for (const std::string &text : texts)
        out += text + "\n";
    return out;
}

std::string account(const std::string &members)
{
    return R"({"accounts":[{"username":"a")" + members + "}]}";
}

} // namespace

class ConfigurationJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeDocument()
    {
        const Result<Configuration> read = readConfiguration(document);
        QVERIFY(bool(read));
        QCOMPARE(read->revision, 42);
        const Account &account = read->accounts.at(0);
        QCOMPARE(account.id, std::string("acc_7f3k"));
        QCOMPARE(account.username, std::string("billing"));
        QCOMPARE(account.description, std::string("Billing server"));
        QVERIFY(account.state == AccountState::Suspended);
        QVERIFY(account.passwordSet);
        QCOMPARE(account.senders.size(), std::size_t(2));
        QVERIFY(account.allowlist.enabled);
        QCOMPARE(account.allowlist.keepOut.at(0).text(), std::string("192.0.2.9"));
        const Entry &entry = account.allowlist.entries.at(0);
        QCOMPARE(entry.value.text(), std::string("203.0.113.0/24"));
        QVERIFY(!entry.expires);
        QVERIFY(entry.reviewed == parseDate("2026-11-01"));
        QVERIFY(entry.expected == Expected::Regular);
        QCOMPARE(account.ipAuth->single()->toString(), std::string("198.51.100.7"));
        QCOMPARE(account.ipAuth->device, std::string("Scanner, 3rd floor"));
    }
    void whatIsWrittenIsRead()
    {
        const Configuration first = *readConfiguration(document);
        for (const bool pretty : {false, true}) {
            const Result<Configuration> second = readConfiguration(writeConfiguration(first, pretty));
            QVERIFY(bool(second));
            QVERIFY(*second == first);
        }
        ConfigurationPage page{first, "cursor"};
        const Result<ConfigurationPage> back = readConfigurationPage(writeConfigurationPage(page));
        QVERIFY(bool(back));
        QVERIFY(back->configuration == first);
        QCOMPARE(back->next, std::string("cursor"));
        page.next.clear();
        QVERIFY(readConfigurationPage(writeConfigurationPage(page))->next.empty());
    }
    void onlyNameAndValueAreRequired()
    {
        const Result<Configuration> read = readConfiguration(
            R"({"accounts":[{"username":"Billing","allowlist":{"entries":[{"value":"192.0.2.1"}]}}]})");
        QVERIFY(bool(read));
        Account expected;
        expected.username = "billing"; // capitals are folded
        expected.passwordSet = true;
        expected.allowlist.entries.resize(1);
        expected.allowlist.entries[0].value = EntryValue("192.0.2.1");
        QVERIFY(read->accounts.at(0) == expected);
        QCOMPARE(read->revision, 0);
    }
    void wrongTextIsKept()
    {
        const Result<Configuration> read = readConfiguration(
            R"({"accounts":[{"username":"no name!","senders":["x"],"ip_auth":{"address":"192.0.2.0/24"},)"
            R"("allowlist":{"entries":[{"value":"10.0.0.256"},{"value":"a\u0000b"}]}}]})");
        QVERIFY(bool(read));
        const Account &account = read->accounts.at(0);
        QCOMPARE(account.username, std::string("no name!"));
        QCOMPARE(account.allowlist.entries.at(0).value.text(), std::string("10.0.0.256"));
        QVERIFY(!account.allowlist.entries.at(0).value.value());
        QCOMPARE(account.allowlist.entries.at(1).value.text(), std::string("a\0b", 3));
        QVERIFY(!account.ipAuth->single());
        const Result<Configuration> again = readConfiguration(writeConfiguration(*read));
        QVERIFY(bool(again));
        QVERIFY(*again == *read);
    }

    void allFaultsAreToldByPath()
    {
        const Result<Configuration> read = readConfiguration(R"({"revision":1.0,"x":1,"accounts":[
            {"username":5,"state":"off","senders":["a",1],"allowlist":{"enabled":"yes","entries":[
                {"remark":"no value"},{"value":7},{"value":"192.0.2.1","expires":"2026-02-30","expected":"often"}]}},
            {"description":null,"ip_auth":{"device":"x"}},
            {"username":"b","user\u006eame":"c","allowlist":[]}, 3]})");
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Unreadable);
        QCOMPARE(QString::fromStdString(joined(pathsOf(read.error()))),
                 QStringLiteral("revision:wrong-type\n"
                                "x:unknown-key\n"
                                "accounts[0].username:wrong-type\n"
                                "accounts[0].state:unknown-value\n"
                                "accounts[0].senders[1]:wrong-type\n"
                                "accounts[0].allowlist.enabled:wrong-type\n"
                                "accounts[0].allowlist.entries[0].value:missing\n"
                                "accounts[0].allowlist.entries[1].value:wrong-type\n"
                                "accounts[0].allowlist.entries[2].expires:date\n"
                                "accounts[0].allowlist.entries[2].expected:unknown-value\n"
                                "accounts[1].description:wrong-type\n"
                                "accounts[1].ip_auth.address:missing\n"
                                "accounts[1].username:missing\n"
                                "accounts[2].username:repeated-key\n"
                                "accounts[2].allowlist:wrong-type\n"
                                "accounts[3]:wrong-type\n"));
    }
    void fault_F45_numbersAreExactOrRefused_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("fine");
        QTest::newRow("0") << QByteArray("0") << true;
        QTest::newRow("-0") << QByteArray("-0") << true;
        QTest::newRow("2^53+1") << QByteArray("9007199254740993") << true;
        QTest::newRow("int64 max") << QByteArray("9223372036854775807") << true;
        for (const char *bad : {"9223372036854775808", "18446744073709551616", "1e3", "1.0", "1e999", "-1", "NaN",
                                "null", "\"1\"", "true", "[]", "{}"})
            QTest::newRow(bad) << QByteArray(bad) << false;
    }
    void fault_F45_numbersAreExactOrRefused()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, fine);
        const Result<Configuration> read =
            readConfiguration(("{\"accounts\":[],\"revision\":" + number + "}").toStdString());
        QCOMPARE(bool(read), fine);
        if (fine)
            QCOMPARE(QByteArray::number(qlonglong(read->revision)), number == "-0" ? QByteArray("0") : number);
        else
            QCOMPARE(read.error().faults.at(0).path, std::string("revision"));
    }
    void idsAreThereOnce()
    {
        const Result<Configuration> read = readConfiguration(
            R"({"accounts":[{"id":"a","username":"a"},{"id":"a","username":"b"},{"username":"c","allowlist":{"entries":[)"
            R"({"id":"e","value":"::1"},{"id":"e","value":"::2"},{"value":"::3"},{"value":"::4"}]}}]})");
        QVERIFY(!read);
        QCOMPARE(joined(pathsOf(read.error())), std::string("accounts[1]:repeated-id\n"
                                                            "accounts[2].allowlist.entries[1]:repeated-id\n"));
    }
    void textsHaveNoControlCharacters()
    {
        QVERIFY(bool(readConfiguration(account(R"(,"description":"a\tb\r\nc")"))));
        for (const char *escape : {"\\u0000", "\\u001b", "\\u007f"}) {
            const Result<Configuration> read =
                readConfiguration(account(",\"description\":\"a" + std::string(escape) + "\""));
            QVERIFY(!read);
            QCOMPARE(read.error().faults.at(0).code, std::string("control"));
        }
    }

    void repliesMayKnowMore()
    {
        const std::string newer = R"({"accounts":[{"username":"a","colour":{"deep":[1]}}],"revision":1,"mood":"fine"})";
        QVERIFY(bool(readConfiguration(newer, UnknownFields::Ignore)));
        QVERIFY(!readConfiguration(newer));
        const Result<Configuration> repeated =
            readConfiguration(R"({"accounts":[],"new":{"x":1,"x":2}})", UnknownFields::Ignore);
        QVERIFY(!repeated);
        QCOMPARE(repeated.error().faults.at(0).path, std::string("new.x"));
    }

    void newPasswords_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("kind"); // -1: none, -2: refused
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *name, const char *members, int kind, const char *secret) {
            QTest::newRow(name) << QByteArray(members) << kind << QByteArray(secret);
        };
        row("none", "", -1, "");
        row("chosen", R"(,"password":"correct horse")", int(NewPassword::Kind::Chosen), "correct horse");
        row("to be generated", R"(,"generate_password":true)", int(NewPassword::Kind::Generated), "");
        row("not to be generated", R"(,"generate_password":false)", -1, "");
        row("hash", R"(,"password_hash":"{SHA512-CRYPT}$6$x")", int(NewPassword::Kind::Hash), "{SHA512-CRYPT}$6$x");
        row("two", R"(,"password":"x","generate_password":true)", -2, "");
        row("two others", R"(,"password":"x","password_hash":"y")", -2, "");
        row("only in a request", R"(,"password":"x","generated":true)", -2, "");
    }
    void newPasswords()
    {
        QFETCH(QByteArray, members);
        QFETCH(int, kind);
        QFETCH(QByteArray, secret);
        const Result<Configuration> read = readConfiguration(account(members.toStdString()));
        QCOMPARE(bool(read), kind != -2);
        if (!read)
            return;
        const std::optional<NewPassword> &password = read->accounts.at(0).newPassword;
        QCOMPARE(password ? int(password->kind) : -1, kind);
        if (password)
            QCOMPARE(QByteArray::fromStdString(password->secret), secret);
        const std::string written = writeConfiguration(*read);
        QVERIFY(secret.isEmpty() || written.find(secret.toStdString()) == std::string::npos);
        QVERIFY(written.find("\"password\"") == std::string::npos);
    }
    void faultsNameNoSecret()
    {
        const std::string secret = "\"hunter2-canary\"";
        const Result<Configuration> read = readConfiguration(
            account(",\"password\":" + secret + ",\"password\":" + secret + ",\"password_hash\":[" + secret + "]"));
        QVERIFY(!read);
        QVERIFY(read.error().detail.find("canary") == std::string::npos);
        for (const Fault &fault : read.error().faults)
            QVERIFY((fault.path + fault.message).find("canary") == std::string::npos);
        const Result<Configuration> broken = readConfiguration("{\"accounts\":[{\"password\":" + secret);
        QVERIFY(!broken);
        QVERIFY(broken.error().detail.find("canary") == std::string::npos);
    }

    void readOnlyPartsComeFromTheBase()
    {
        Configuration base = *readConfiguration(R"({"accounts":[{"id":"acc_1","username":"a","password_set":false},
            {"id":"acc_2","username":"b","password_set":true}]})");
        Configuration draft = *readConfiguration(R"({"accounts":[{"id":"acc_1","username":"a","password_set":true},
            {"id":"acc_2","username":"b","password_set":false},{"username":"c","password_set":true}]})");
        adoptReadOnly(base, draft);
        QVERIFY(!draft.accounts[0].passwordSet);
        QVERIFY(draft.accounts[1].passwordSet);
        QVERIFY(!draft.accounts[2].passwordSet);
    }
    void localIdsStayHere()
    {
        Configuration configuration = *readConfiguration(document);
        configuration.accounts[0].id = "~1";
        configuration.accounts[0].allowlist.entries[0].id = "~2";
        const std::string written = writeConfiguration(configuration);
        QVERIFY(written.find('~') == std::string::npos);
        QVERIFY(written.find("\"id\"") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ConfigurationJsonTest)
#include "tst_configuration_json.moc"
