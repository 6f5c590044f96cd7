#include "relay/http/message.h"

#include <QTest>

using namespace postern::relay;

class TestHttpMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void queryValues();
    void gzipIsAskedFor_data();
    void gzipIsAskedFor();
};

void TestHttpMessage::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path"); // empty: must be refused
    QTest::newRow("plain") << QByteArray("/v1/relay") << QByteArray("/v1/relay");
    QTest::newRow("escape") << QByteArray("/v1/%61ccounts") << QByteArray("/v1/accounts");
    QTest::newRow("plus stays in a path") << QByteArray("/a+b") << QByteArray("/a+b");
    QTest::newRow("cut escape") << QByteArray("/v1/%4") << QByteArray();
    QTest::newRow("no hex digit") << QByteArray("/v1/%4g") << QByteArray();
    QTest::newRow("escaped NUL") << QByteArray("/v1/%00") << QByteArray();
    QTest::newRow("escaped line end") << QByteArray("/v1/%0d%0aX: y") << QByteArray();
    QTest::newRow("absolute form") << QByteArray("https://elsewhere/v1") << QByteArray();
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray();
    QTest::newRow("repeated name") << QByteArray("/a?x=1&x=2") << QByteArray();
}

void TestHttpMessage::targets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    const auto parsed = parseTarget(target.toStdString());
    QCOMPARE(parsed.has_value(), !path.isEmpty());
    if (parsed)
        QCOMPARE(QByteArray::fromStdString(parsed->path), path);
}

void TestHttpMessage::queryValues()
{
    const auto parsed = parseTarget("/v1/accounts?q=a%26b+c&limit=5&flag");
    QVERIFY(parsed);
    QCOMPARE(parsed->query.size(), std::size_t{3});
    QCOMPARE(parsed->query.at("q"), std::string("a&b c"));
    QCOMPARE(parsed->query.at("limit"), std::string("5"));
    QCOMPARE(parsed->query.at("flag"), std::string());
}

void TestHttpMessage::gzipIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << QByteArray("") << false;
    QTest::newRow("plain") << QByteArray("gzip") << true;
    QTest::newRow("several") << QByteArray("br, GZIP;q=0.5") << true;
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0, br") << false;
    QTest::newRow("refused with digits") << QByteArray("gzip; q=0.000") << false;
    QTest::newRow("little") << QByteArray("gzip;q=0.001") << true;
    QTest::newRow("others") << QByteArray("br, deflate, identity") << false;
    QTest::newRow("longer word") << QByteArray("gzipped") << false;
}

void TestHttpMessage::gzipIsAskedFor()
{
    QFETCH(QByteArray, header);
    QTEST(acceptsGzip(header.toStdString()), "taken");
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_http_message.moc"
