#include "tests/core/smtp/probe_bench.h"
#include "tests/support/cut_proxy.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace postern;
using namespace postern::test;

class TestProbeFaults : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;

private Q_SLOTS:
    void fault_F29_F30_limits_data();
    void fault_F29_F30_limits();
    void fault_F31_injected_data();
    void fault_F31_injected();
    void fault_F32_noTls_data();
    void fault_F32_noTls();
    void fault_F34_certificates_data();
    void fault_F34_certificates();
    void fault_F34_exactKeyOnly();
    void fault_F35_slowDrip();
    void fault_F35_cancelAtOnce();
    void fault_F36_cutAnywhere_data();
    void fault_F36_cutAnywhere();
    void fault_F36_cutWithinTls();
    void fault_F37_escaped();
    void fault_F38_controlCharacters_data();
    void fault_F38_controlCharacters();
    void fault_F39_echoedSecret();
};

void TestProbeFaults::fault_F29_F30_limits_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::newRow("endless banner line") << QByteArray("220 ") + QByteArray(300000, 'x') << QByteArray();
    QTest::newRow("2,049 bytes") << QByteArray("220 ") + QByteArray(2043, 'x') + "\r\n" << QByteArray();
    QTest::newRow("endless EHLO lines") << QByteArray("220 hi\r\n") << QByteArray("250-x\r\n").repeated(200000);
    QTest::newRow("64 KiB in few lines") << QByteArray("220 hi\r\n")
                                         << (QByteArray("250-") + QByteArray(2000, 'y') + "\r\n").repeated(99);
}

void TestProbeFaults::fault_F29_F30_limits()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArray, ehlo);
    FakeSmtp server;
    server.banner = banner;
    server.ehlo = ehlo;
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("protocol"));
    QVERIFY(everything(report).size() < 300000);
    QVERIFY(!server.clear.contains("STARTTLS"));
}

void TestProbeFaults::fault_F31_injected_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("laterSegment");
    for (const int size : {1, 2, 13, 512, 4096}) {
        QTest::addRow("%d bytes", size) << QByteArray("250-AUTH PLAIN\r\n").repeated(300).left(size) << false;
        QTest::addRow("%d bytes in a later segment", size)
            << QByteArray("250-AUTH PLAIN\r\n").repeated(300).left(size) << true;
    }
}

void TestProbeFaults::fault_F31_injected()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, laterSegment);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.handshakes = false;
    server.startTls = "220 go on\r\n" + (laterSegment ? QByteArray() : extra);
    server.afterHello = extra;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    if (extra.size() < 6 && laterSegment) // too little to be told from a slow handshake: it ends without using them
        request.limits.step = 300;
    const ProbeReport report = m_bench.run(request);
    if (extra.size() < 6 && laterSegment)
        QVERIFY(report.cause == ProbeCause::Injected || report.cause == ProbeCause::Silent);
    else
        QCOMPARE(toString(report.cause), QStringLiteral("injected"));
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(!report.extensions.contains(QStringLiteral("AUTH PLAIN")));
}

void TestProbeFaults::fault_F32_noTls_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QByteArray>("startTls");
    QTest::addColumn<QString>("cause");
    const QByteArray offered = "250-relay.test\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n";
    QTest::newRow("not offered") << QByteArray("250-relay.test\r\n250 AUTH PLAIN\r\n") << QByteArray()
                                 << "starttls-missing";
    QTest::newRow("offered in a longer word")
        << QByteArray("250-relay.test\r\n250 XSTARTTLS\r\n") << QByteArray() << "starttls-missing";
    QTest::newRow("refused for now") << offered << QByteArray("454 4.7.0 TLS not available\r\n") << "starttls-missing";
    QTest::newRow("refused") << offered << QByteArray("502 5.5.1 no\r\n") << "starttls-missing";
    QTest::newRow("235 instead") << offered << QByteArray("235 welcome\r\n") << "protocol";
    QTest::newRow("250 instead") << offered << QByteArray("250 ok\r\n") << "protocol";
    QTest::newRow("334 instead") << offered << QByteArray("334 VXNlcm5hbWU6\r\n") << "protocol";
    QTest::newRow("only HELO") << QByteArray("502 what\r\n") << QByteArray() << "starttls-missing";
    QTest::newRow("a word before it") << QByteArray("250-relay.test\r\n250 NO STARTTLS\r\n") << QByteArray()
                                      << "starttls-missing";
    QTest::newRow("in the greeting line") << QByteArray("250 STARTTLS\r\n") << QByteArray() << "starttls-missing";
    QTest::newRow("overwritten on the way")
        << QByteArray("250-relay.test\r\n250-AUTH PLAIN\r\n250 XXXXXXXX\r\n") << QByteArray() << "starttls-missing";
    QTest::newRow("220 in another line") << offered << QByteArray("220-go\r\n250 on\r\n") << "protocol";
    QTest::newRow("221 instead") << offered << QByteArray("221 bye\r\n") << "protocol";
    QTest::newRow("354 instead") << offered << QByteArray("354 go on\r\n") << "protocol";
    QTest::newRow("530 instead") << offered << QByteArray("530 sign in first\r\n") << "starttls-missing";
    QTest::newRow("421 instead") << offered << QByteArray("421 closing\r\n") << "starttls-missing";
    QTest::newRow("no reply but a cut") << offered << QByteArray("2") << "closed";
    QTest::newRow("no code") << offered << QByteArray("go on\r\n") << "protocol";
    QTest::newRow("three letters") << offered << QByteArray("OK \r\n") << "protocol";
    QTest::newRow("235 and then 220") << offered << QByteArray("235 ok\r\n220 go on\r\n") << "protocol";
}

void TestProbeFaults::fault_F32_noTls()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QByteArray, startTls);
    QFETCH(QString, cause);
    FakeSmtp server;
    server.ehlo = ehlo;
    server.startTls = startTls;
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), cause);
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(!server.clear.contains("MAIL"));
    QVERIFY(!server.clear.contains(canary.toBase64()));
}

void TestProbeFaults::fault_F34_certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << "expired"
                             << "expired on";
    QTest::newRow("not yet valid") << "future"
                                   << "not valid before";
    QTest::newRow("self-signed") << "self"
                                 << "signed by itself";
    QTest::newRow("wrong host") << "host"
                                << "it is for other.test, not for 127.0.0.1";
    QTest::newRow("unknown authority") << "unknown"
                                       << "Unknown Authority";
    QTest::newRow("short key") << "short"
                               << "too short (1024 bits)";
    QTest::newRow("SHA-1") << "sha1"
                           << "SHA-1";
}

void TestProbeFaults::fault_F34_certificates()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    CertificateWish other;
    other.name = QStringLiteral("Unknown Authority");
    other.authority = true;
    const Identity unknown = makeIdentity(other);
    CertificateWish wish;
    wish.issuer = kind == QLatin1String("self")      ? nullptr
                  : kind == QLatin1String("unknown") ? &unknown
                                                     : &m_bench.authority;
    if (kind == QLatin1String("expired"))
        wish.validForDays = -1;
    if (kind == QLatin1String("future"))
        wish.validFromDays = 5;
    if (kind == QLatin1String("host")) {
        wish.name = QStringLiteral("other.test");
        wish.alternatives = {QStringLiteral("DNS:other.test")};
    }
    wish.rsaBits = kind == QLatin1String("short") ? 1024 : 0;
    wish.sha1 = kind == QLatin1String("sha1");

    // Weak keys and digests cannot be served under the system's security level, so they are judged alone.
    if (wish.rsaBits != 0 || wish.sha1) {
        const Identity weak = makeIdentity(wish);
        const CertificateJudgement judgement = judgeCertificate(weak.chain, {}, {}, QStringLiteral("relay.test"));
        QVERIFY(!judgement.trusted);
        QVERIFY2(judgement.reason().contains(words), qPrintable(judgement.reason()));
        return;
    }
    FakeSmtp server;
    server.identity = makeIdentity(wish);
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("certificate"));
    QVERIFY2(report.verdict.contains(words), qPrintable(report.verdict));
    QCOMPARE(stepsOf(report).last(), QStringLiteral("certificate!"));
    QVERIFY(server.encrypted.isEmpty());
    QVERIFY(!report.chain.isEmpty());
}

void TestProbeFaults::fault_F34_exactKeyOnly()
{
    FakeSmtp server;
    server.identity = makeIdentity({.name = QStringLiteral("self.test"), .alternatives = {}});
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.pin = pinOf(server.identity.certificate);
    QCOMPARE(request.pin.size(), 32);
    QVERIFY(m_bench.run(request).ok);

    server.identity = makeIdentity({.name = QStringLiteral("self.test"), .alternatives = {}});
    server.encrypted.clear();
    const ProbeReport changed = m_bench.run(request);
    QCOMPARE(toString(changed.cause), QStringLiteral("certificate"));
    QVERIFY(changed.certificate.changed);
    QVERIFY(server.encrypted.isEmpty());
}

void TestProbeFaults::fault_F35_slowDrip()
{
    FakeSmtp server;
    server.onConnection = [](QSslSocket &socket) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, sent = 0]() mutable {
            socket.write(sent++ == 0 ? "220 " : "x");
            socket.flush();
        });
        timer->start(50);
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.limits.step = 600;
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("silent"));
    QCOMPARE(stepsOf(report).last(), QStringLiteral("banner!"));
    QVERIFY(report.steps.last().milliseconds >= 590);
}

void TestProbeFaults::fault_F35_cancelAtOnce()
{
    FakeSmtp server;
    server.banner.clear();
    server.listenLocally();
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    probe.start(m_bench.requestFor(server));
    QTRY_COMPARE(server.connections, 1);
    QElapsedTimer clock;
    clock.start();
    probe.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 200);
    QCOMPARE(toString(finished.first().first().value<ProbeReport>().cause), QStringLiteral("cancelled"));
}

void TestProbeFaults::fault_F36_cutAnywhere_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("in the clear") << false;
    QTest::newRow("over TLS") << true;
}

void TestProbeFaults::fault_F36_cutAnywhere()
{
    QFETCH(bool, tls);
    FakeSmtp server;
    server.identity = m_bench.identity;
    if (!tls)
        server.ehlo = server.ehloOverTls;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = tls ? TlsMode::StartTls : TlsMode::None;
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    QSet<QString> stages;
    int cuts = 0;
    for (qint64 at = 0;; at += tls ? 5 : 1) {
        server.cutAfter = at;
        const ProbeReport report = m_bench.run(request);
        if (report.ok)
            break; // all was said before the cut, or only the word of farewell was missing
        ++cuts;
        QVERIFY(cuts < 1000);
        QCOMPARE(toString(report.cause), QStringLiteral("closed"));
        QVERIFY(stepsOf(report).last().endsWith(QLatin1Char('!')));
        QVERIFY(at == 0 || !report.transcript.isEmpty());
        stages << stepsOf(report).last();
    }
    QVERIFY(stages.contains(QStringLiteral("banner!")) && stages.contains(QStringLiteral("auth!")) &&
            stages.contains(QStringLiteral("data!")));
    QVERIFY(cuts > (tls ? 40 : 200));
}

void TestProbeFaults::fault_F36_cutWithinTls()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.implicitTls = true;
    server.listenLocally();
    for (qint64 at = 0; at < 1500; at += 61) {
        CutProxy proxy(server.serverPort(), at);
        ProbeRequest request = m_bench.requestFor(server);
        request.port = proxy.serverPort();
        request.tls = TlsMode::Implicit;
        const ProbeReport report = m_bench.run(request);
        if (report.ok)
            continue;
        QVERIFY2(report.cause == ProbeCause::Closed || report.cause == ProbeCause::Protocol,
                 qPrintable(toString(report.cause) + report.verdict));
        QVERIFY(stepsOf(report).last().endsWith(QLatin1Char('!')));
    }
}

void TestProbeFaults::fault_F37_escaped()
{
    FakeSmtp server;
    server.banner = "220 \x1b[31mred\x07 \xff\xfe <b>bold</b> \xe2\x80\xae gnp.exe \xc2\x85\r\n";
    server.ehlo = "250-relay\x08\r\n250 X\x1b\r\n";
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("starttls-missing"));
    for (const QChar c : everything(report)) {
        QVERIFY(c == QLatin1Char('\n') || c.category() != QChar::Other_Control);
        QVERIFY(c.category() != QChar::Other_Format);
    }
    QVERIFY(report.steps.value(2).reply.contains(QStringLiteral("\\x1b[31mred\\x07 \\xff\\xfe <b>bold</b> \\u{202e}")));
}

void TestProbeFaults::fault_F38_controlCharacters_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"host", "user", "sender", "recipient", "ehlo"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestProbeFaults::fault_F38_controlCharacters()
{
    QFETCH(QString, field);
    FakeSmtp server;
    server.listenLocally();
    for (int byte = 0; byte <= 127; byte = byte == 31 ? 127 : byte + 1) {
        ProbeRequest request = m_bench.requestFor(server);
        const QString bad = QStringLiteral("a") + QChar(byte) + QStringLiteral("b@x.test");
        if (field == QLatin1String("host"))
            request.host = QStringLiteral("127.0.0.1") + QChar(byte) + QStringLiteral(".test");
        else if (field == QLatin1String("user"))
            request.username = bad;
        else if (field == QLatin1String("sender"))
            request.mailFrom = bad;
        else if (field == QLatin1String("recipient"))
            request.rcptTo = bad;
        else
            request.ehloName = bad;
        QVERIFY(whyNotProbed(request).has_value());
        const ProbeReport report = m_bench.run(request);
        QVERIFY(!report.ok);
        QVERIFY(report.steps.isEmpty());
        QVERIFY(!report.verdict.isEmpty());
    }
    QCOMPARE(server.connections, 0);
}

void TestProbeFaults::fault_F39_echoedSecret()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.onLine = [](QSslSocket &socket, const QByteArray &line) {
        if (!line.startsWith("AUTH"))
            return false;
        const QByteArray encoded = line.mid(11);
        socket.write("535-you said " + encoded + "\r\n535 and that is " +
                     QByteArray::fromBase64(encoded).split('\0').last() + "\r\n");
        return true;
    };
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server)); // m_bench.run() looks for the clear password
    QCOMPARE(toString(report.cause), QStringLiteral("auth-failed"));
    const QString all = everything(report);
    QVERIFY(!all.contains(QString::fromLatin1(canary.toBase64(QByteArray::OmitTrailingEquals))));
    QVERIFY(!all.contains(
        QString::fromLatin1((QByteArray(1, '\0') + "billing" + QByteArray(1, '\0') + canary).toBase64())));
    QVERIFY(all.contains(QStringLiteral("characters hidden)")));
}

QTEST_GUILESS_MAIN(TestProbeFaults)
#include "tst_probe_faults.moc"
