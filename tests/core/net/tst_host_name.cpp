#include "core/net/host_name.h"

#include <QTest>

using namespace postern;

class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
};

void TestHostName::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("host"); // empty: neither name nor address
    const auto row = [](const char *text, const char *host) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(host);
    };
    row("mail.example.org", "mail.example.org");
    row("MAIL.example.org.", "mail.example.org.");
    row("localhost", "localhost");
    row("m\xc3\xbcller.example", "xn--mller-kva.example");
    row("_smtp.example", "_smtp.example");
    row("192.0.2.1", "192.0.2.1");
    row("2001:DB8::1", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("::ffff:192.0.2.1", "192.0.2.1");
    row("010.0.0.1", "");
    row("127.1", "");
    row("1", "");
    row("0x7f000001", "");
    row("192.0.2.256", "");
    row("[192.0.2.1]", "");
    row("fe80::1%eth0", "");
    row("", "");
    row(" mail.example", "");
    row("mail..example", "");
    row("-mail.example", "");
    row("mail.example/path", "");
    row("mail.example:25", "");
    row("user@mail.example", "");
    QTest::newRow("label of 64") << QString(64, QLatin1Char('a')) + QStringLiteral(".example") << QByteArray();
    QTest::newRow("line end") << QStringLiteral("mail.example\r\nEHLO x") << QByteArray();
}

void TestHostName::hosts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, host);
    QCOMPARE(hostOf(text), host);
}

QTEST_GUILESS_MAIN(TestHostName)
#include "tst_host_name.moc"
