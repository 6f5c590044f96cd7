#include "core/smtp/test_lines.h"

#include <QProcess>
#include <QTest>

using namespace postern;

class TestTestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void aShellTakesEachWordLiterally();
    void holdsNoPassword();
    void senderOfATest();
};

void TestTestLines::senderOfATest()
{
    QCOMPARE(testSender(QStringLiteral("mail.example.org")), QStringLiteral("postern-test@mail.example.org"));
    QCOMPARE(testSender(QStringLiteral("192.0.2.1")), QStringLiteral("postern-test@[192.0.2.1]"));
    QCOMPARE(testSender(QStringLiteral("[2001:db8::1]")), QStringLiteral("postern-test@[IPv6:2001:db8::1]"));
    QCOMPARE(testSender(QStringLiteral("m\u00fcller.example")), QStringLiteral("postern-test@xn--mller-kva.example"));
}

void TestTestLines::lines_data()
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<int>("tls");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, TestTool tool, TlsMode tls, bool signedIn, const char *to, const char *line) {
        QTest::newRow(name) << static_cast<int>(tool) << static_cast<int>(tls) << signedIn << QString::fromLatin1(to)
                            << QString::fromLatin1(line);
    };
    row("posternctl", TestTool::Posternctl, TlsMode::StartTls, true, "",
        "posternctl smtp-test mail.test:587 --tls starttls --username billing --password-file -");
    row("posternctl, appliance", TestTool::Posternctl, TlsMode::None, false, "b@x.test",
        "posternctl smtp-test mail.test:587 --tls none --rcpt-to b@x.test");
    row("swaks", TestTool::Swaks, TlsMode::StartTls, true, "",
        "swaks --server mail.test --port 587 --tls --auth --auth-user billing --quit-after AUTH");
    row("swaks, TLS from the start", TestTool::Swaks, TlsMode::Implicit, true, "b@x.test",
        "swaks --server mail.test --port 587 --tls-on-connect --auth --auth-user billing --to b@x.test --quit-after "
        "RCPT");
    row("openssl", TestTool::Openssl, TlsMode::StartTls, true, "",
        "openssl s_client -connect mail.test:587 -starttls smtp -crlf -quiet");
    row("openssl, TLS from the start", TestTool::Openssl, TlsMode::Implicit, true, "",
        "openssl s_client -connect mail.test:587 -crlf -quiet");
    row("openssl cannot", TestTool::Openssl, TlsMode::None, false, "", "");
}

void TestTestLines::lines()
{
    QFETCH(int, tool);
    QFETCH(int, tls);
    QFETCH(bool, signedIn);
    QFETCH(QString, recipient);
    QFETCH(QString, line);
    ProbeRequest request;
    request.host = QStringLiteral("mail.test");
    request.tls = static_cast<TlsMode>(tls);
    request.rcptTo = recipient;
    if (signedIn)
        request.username = QStringLiteral("billing");
    QCOMPARE(testLine(static_cast<TestTool>(tool), request), line);
    request.host = QStringLiteral("::1");
    if (!line.isEmpty() && static_cast<TestTool>(tool) != TestTool::Swaks)
        QVERIFY(testLine(static_cast<TestTool>(tool), request).contains(QStringLiteral("'[::1]:587'")));
}

void TestTestLines::aShellTakesEachWordLiterally()
{
    ProbeRequest request;
    request.host = QStringLiteral("mail.test");
    request.username = QStringLiteral("o'brien $(touch /nowhere) `x` \"; rm -r *");
    request.rcptTo = QStringLiteral("b&c@x.test");
    const QString line = testLine(TestTool::Posternctl, request);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + line});
    QVERIFY(shell.waitForFinished());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'));
    QVERIFY(words.contains(*request.username));
    QVERIFY(words.contains(request.rcptTo));
}

void TestTestLines::holdsNoPassword()
{
    ProbeRequest request;
    request.host = QStringLiteral("mail.test");
    request.username = QStringLiteral("billing");
    request.password = "canary-7f3kQz";
    for (const TestTool tool : {TestTool::Posternctl, TestTool::Swaks, TestTool::Openssl})
        QVERIFY(!testLine(tool, request).contains(QStringLiteral("canary")));
}

QTEST_GUILESS_MAIN(TestTestLines)
#include "tst_test_lines.moc"
