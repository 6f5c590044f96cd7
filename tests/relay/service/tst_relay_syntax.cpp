#include "tests/relay/service/api_fixture.h"

#include <QFile>
#include <QTest>

using namespace postern;
using namespace postern::tests;

/// What is an address to the model is one to the API, in the same canonical form.
class TestRelaySyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fault_F65_api_data();
    void fault_F65_api();

private:
    ApiFixture m_api;
    int m_row = 0;
};

void TestRelaySyntax::initTestCase()
{
    QVERIFY(m_api.ready());
}

void TestRelaySyntax::fault_F65_api_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("canonical");
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/support/ip-syntax.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    int line = 1;
    while (!file.atEnd()) {
        const QList<QByteArray> columns = file.readLine().chopped(1).split('\t');
        QCOMPARE(columns.size(), 4);
        QTest::addRow("line %d: %s", ++line, columns[0].constData()) << columns[0] << columns[1] << columns[2];
    }
    QCOMPARE(line, 200);
}

void TestRelaySyntax::fault_F65_api()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, canonical);
    // The table has the escapes of JSON.
    const std::string username = "row" + std::to_string(++m_row);
    const std::int64_t revision = m_api.revision();
    const std::string changes = R"({"op":"add_account","account":{"username":")" + username +
                                R"(","password":"a long enough one","allowlist":{"entries":[{"value":")" +
                                input.toStdString() + R"("}]}}})";
    // A broad one is an exposure, which is acknowledged here: what counts is how it is read.
    std::string acknowledged = R"("acknowledged":[)";
    for (const char *code : {"broad-segment", "shared-cloud", "unreachable-only", "opened"})
        acknowledged += R"({"code":")" + std::string(code) + R"(","account":")" + username + R"("},)";
    acknowledged.back() = ']';
    const relay::Response response = m_api.push(revision, changes, acknowledged);
    const Configuration configuration = m_api.configuration();
    const Account *account = configuration.find(username);
    if (verdict == "reject") {
        QCOMPARE(response.status, 422);
        QVERIFY(!account);
        QCOMPARE(configuration.revision, revision);
        const std::vector<Fault> faults = problemIn(response).faults;
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().path, std::string("changes[0].account.allowlist.entries[0].value"));
        const std::string &code = faults.front().code;
        QVERIFY2(code == "address-syntax" || code == "range-reversed" || code == "range-mixed-family", code.c_str());
        return;
    }
    QVERIFY2(response.status == 200, response.body.c_str());
    QVERIFY(account);
    QCOMPARE(account->allowlist.entries.size(), std::size_t(1));
    const EntryValue &value = account->allowlist.entries.front().value;
    QCOMPARE(QByteArray::fromStdString(value.text()), canonical);
    const Kind kind = value.value()->kind();
    QCOMPARE(verdict, QByteArray(kind == Kind::Address ? "address" : kind == Kind::Segment ? "cidr" : "range"));
}

QTEST_GUILESS_MAIN(TestRelaySyntax)
#include "tst_relay_syntax.moc"
