#include "core/smtp/probe.h"
#include "tests/support/fake_smtp.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace postern;
using postern::test::CertificateWish;
using postern::test::FakeSmtp;
using postern::test::Identity;
using postern::test::makeIdentity;

namespace {

const QByteArray canary = "canary-7f3kQz!x";

QString everything(const ProbeReport &report)
{
    QString all = report.verdict + QLatin1Char('\n') + report.messageId + report.extensions.join(QLatin1Char('\n'));
    for (const ProbeStep &step : report.steps)
        all += toString(step.id) + step.reply + step.detail;
    for (const TranscriptLine &line : report.transcript)
        all += line.text;
    return all;
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

    Identity m_authority;
    Identity m_identity;

    ProbeRequest requestFor(const FakeSmtp &server) const
    {
        ProbeRequest request;
        request.host = QStringLiteral("127.0.0.1");
        request.port = server.serverPort();
        request.ca = {m_authority.certificate};
        request.username = QStringLiteral("billing");
        request.password = canary;
        request.limits.step = 3000;
        request.limits.hello = 500;
        return request;
    }

    ProbeReport run(const ProbeRequest &request)
    {
        SmtpProbe probe;
        QSignalSpy finished(&probe, &SmtpProbe::finished);
        QSignalSpy steps(&probe, &SmtpProbe::stepFinished);
        probe.start(request);
        if (!finished.wait(20000))
            return {};
        const auto report = finished.first().first().value<ProbeReport>();
        [&] { QCOMPARE(steps.size(), report.steps.size()); }();
        [&] { QVERIFY(!everything(report).contains(QString::fromLatin1(canary))); }();
        return report;
    }

    static QStringList namesOf(const ProbeReport &report)
    {
        QStringList names;
        for (const ProbeStep &step : report.steps)
            names << toString(step.id) + (step.ok ? QString() : QStringLiteral("!"));
        return names;
    }

private Q_SLOTS:
    void initTestCase();
    void startTlsToTheEnd();
    void implicitTlsOrder();
    void sendsOneMarkedMessage();
    void withoutPassword();
    void loginMechanism();
    void sourceAddress();
    void bothFamiliesAreTried();
    void refusedConnection();
    void implicitTlsOnAPlainPort();
    void startTlsOnATlsPort();
    void oldTlsIsNamed();
    void secondEhloDecides();
    void causes_data();
    void causes();
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
    void fault_F37_escaped();
    void fault_F38_controlCharacters_data();
    void fault_F38_controlCharacters();
    void fault_F39_echoedSecret();
};

void TestProbe::initTestCase()
{
    CertificateWish wish;
    wish.name = QStringLiteral("Test Authority");
    wish.authority = true;
    m_authority = makeIdentity(wish);
    CertificateWish leaf;
    leaf.issuer = &m_authority;
    m_identity = makeIdentity(leaf);
}

void TestProbe::startTlsToTheEnd()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.mailFrom = QStringLiteral("a@relay.test");
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("accepted"));
    QVERIFY(report.ok);
    QCOMPARE(namesOf(report).join(QLatin1Char(' ')),
             QStringLiteral("resolve connect banner ehlo tls certificate auth mail rcpt quit"));
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(server.encrypted.contains("AUTH PLAIN " + QByteArray("\0billing\0" + canary, 0).toBase64()) ||
            server.encrypted.contains("AUTH PLAIN "));
    QVERIFY(server.encrypted.contains("RSET\r\nQUIT\r\n"));
    QVERIFY(server.messages.isEmpty());
    QVERIFY(report.messageId.isEmpty());
    QVERIFY2(report.verdict.contains(QStringLiteral("none was sent")), qPrintable(report.verdict));
}

void TestProbe::implicitTlsOrder()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.implicitTls = true;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.tls = TlsMode::Implicit;
    const ProbeReport report = run(request);
    QCOMPARE(namesOf(report).join(QLatin1Char(' ')),
             QStringLiteral("resolve connect tls certificate banner ehlo auth quit"));
    QVERIFY(report.ok);
    QVERIFY(server.clear.isEmpty());
}

void TestProbe::sendsOneMarkedMessage()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    const ProbeReport report = run(request);
    QVERIFY(report.ok);
    QCOMPARE(namesOf(report).mid(6),
             QStringList({QStringLiteral("auth"), QStringLiteral("mail"), QStringLiteral("rcpt"),
                          QStringLiteral("data"), QStringLiteral("quit")}));
    QCOMPARE(server.messages.size(), 1);
    QVERIFY(server.messages.first().contains(report.messageId.toLatin1()));
    QVERIFY(server.messages.first().contains("X-Postern-Test: "));
}

void TestProbe::withoutPassword()
{
    FakeSmtp server;
    server.ehlo = "250 relay.test\r\n";
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.tls = TlsMode::None;
    request.username.reset();
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = run(request);
    QVERIFY(report.ok);
    QCOMPARE(namesOf(report).join(QLatin1Char(' ')), QStringLiteral("resolve connect banner ehlo mail rcpt quit"));
    QVERIFY2(report.verdict.startsWith(QStringLiteral("Without a password")), qPrintable(report.verdict));
}

void TestProbe::loginMechanism()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.ehloOverTls = "250-relay.test\r\n250 AUTH LOGIN\r\n";
    QByteArrayList answers;
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        if (line == "AUTH LOGIN") {
            socket.write("334 VXNlcm5hbWU6\r\n");
            return true;
        }
        if (line.startsWith("EHLO") || line == "QUIT" || line == "STARTTLS")
            return false;
        answers << QByteArray::fromBase64(line);
        socket.write(answers.size() == 1 ? "334 UGFzc3dvcmQ6\r\n" : "235 ok\r\n");
        return true;
    };
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QVERIFY2(report.ok, qPrintable(report.verdict));
    QCOMPARE(answers, QByteArrayList({"billing", canary}));
}

void TestProbe::sourceAddress()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.source = Address::parse("127.0.0.17");
    const ProbeReport report = run(request);
    QVERIFY2(report.ok, qPrintable(report.verdict));
    QCOMPARE(server.lastPeer, QHostAddress(QStringLiteral("127.0.0.17")));
    QCOMPARE(report.localAddress, QStringLiteral("127.0.0.17"));

    request.source = Address::parse("192.0.2.1");
    const ProbeReport foreign = run(request);
    QCOMPARE(toString(foreign.cause), QStringLiteral("refused"));
    QVERIFY2(foreign.verdict.contains(QStringLiteral("192.0.2.1 is not an address of this computer")),
             qPrintable(foreign.verdict));
}

void TestProbe::bothFamiliesAreTried()
{
    FakeSmtp server;
    CertificateWish wish;
    wish.name = QStringLiteral("localhost");
    wish.alternatives = {QStringLiteral("DNS:localhost")};
    wish.issuer = &m_authority;
    server.identity = makeIdentity(wish);
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.host = QStringLiteral("localhost");
    const ProbeReport report = run(request);
    QVERIFY2(report.ok, qPrintable(report.verdict));
    QVERIFY(report.steps.value(1).detail.contains(QStringLiteral("127.0.0.1 answered")));
    if (report.steps.value(0).detail.contains(QStringLiteral("::1")))
        QVERIFY2(report.steps.value(1).detail.contains(QStringLiteral("::1 refused")),
                 qPrintable(report.steps.value(1).detail));
}

void TestProbe::refusedConnection()
{
    FakeSmtp server;
    server.listenLocally();
    const ProbeRequest request = requestFor(server);
    server.close();
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("refused"));
    QCOMPARE(namesOf(report), QStringList({QStringLiteral("resolve"), QStringLiteral("connect!")}));
}

void TestProbe::implicitTlsOnAPlainPort()
{
    FakeSmtp server;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.tls = TlsMode::Implicit;
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("tls-mode"));
    QVERIFY2(report.verdict.contains(QStringLiteral("wants STARTTLS")), qPrintable(report.verdict));
    QCOMPARE(namesOf(report),
             QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("tls!")}));
}

void TestProbe::startTlsOnATlsPort()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.implicitTls = true;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.limits.step = 300;
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("tls-mode"));
    QVERIFY2(report.verdict.contains(QStringLiteral("wants TLS from the start")), qPrintable(report.verdict));
    QCOMPARE(namesOf(report),
             QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("banner!")}));
    QCOMPARE(server.connections, 2);

    // Silent to both.
    FakeSmtp dead;
    dead.banner.clear();
    dead.listenLocally();
    ProbeRequest again = requestFor(dead);
    again.limits.step = 300;
    QCOMPARE(toString(run(again).cause), QStringLiteral("silent"));
}

void TestProbe::oldTlsIsNamed()
{
    FakeSmtp server;
    server.handshakes = false;
    server.afterHello = QByteArray::fromHex("15030100020246"); // alert: protocol version
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("tls-version"));
    QCOMPARE(namesOf(report).last(), QStringLiteral("tls!"));
}

void TestProbe::secondEhloDecides()
{
    FakeSmtp server; // F33
    server.identity = m_identity;
    server.ehlo = "250-relay.test\r\n250-AUTH PLAIN\r\n250-OLD\r\n250 STARTTLS\r\n";
    server.ehloOverTls = "250-relay.test\r\n250 NEW\r\n";
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("auth-not-offered"));
    QCOMPARE(report.extensions, QStringList({QStringLiteral("NEW")}));
    QVERIFY(!server.encrypted.contains("AUTH"));
}

void TestProbe::causes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("password");
    QTest::addColumn<int>("listWouldRefuse"); // -1: not known
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("step");
    const QByteArray footer = "; client 127.0.0.1, at Nov 23 15:02:05\r\n";
    const auto row = [](const char *name, const char *verb, const QByteArray &reply, bool password, int would,
                        const char *cause, const char *step) {
        QTest::newRow(name) << QByteArray(verb) << reply << password << would << QString::fromLatin1(cause)
                            << QString::fromLatin1(step);
    };
    row("bare 535", "AUTH", "535 5.7.8 Error: authentication failed: (reason unavailable)" + footer, true, -1,
        "auth-failed", "auth");
    row("bare 535, list lets in", "AUTH", "535 5.7.8 Error: authentication failed" + footer, true, 0, "auth-failed",
        "auth");
    row("bare 535, list would refuse", "AUTH", "535 5.7.8 Error: authentication failed" + footer, true, 1, "ambiguous",
        "auth");
    row("535 speaks of the IP", "AUTH", "535 5.7.8 Your IP address is not allowed\r\n", true, -1, "not-on-list",
        "auth");
    row("535 names the address", "AUTH", "535 5.7.1 [127.0.0.1] is not permitted here\r\n", true, 1, "not-on-list",
        "auth");
    row("550 speaks of the IP", "AUTH", "550 IP not whitelisted\r\n", true, -1, "not-on-list", "auth");
    row("554 at MAIL names the IP", "MAIL", "554 5.7.1 IP 127.0.0.1 not authorised\r\n", true, -1, "not-on-list",
        "mail");
    row("suspended", "AUTH", "535 5.7.13 Account is disabled\r\n", true, -1, "suspended", "auth");
    row("454 at AUTH", "AUTH", "454 4.7.0 Temporary authentication failure\r\n", true, -1, "try-later", "auth");
    row("504 at AUTH", "AUTH", "504 5.5.4 Unrecognized authentication type\r\n", true, -1, "mechanism", "auth");
    row("held in the window", "MAIL", "450 4.7.1 <billing#held>: SASL login name rejected: not kept yet" + footer, true,
        -1, "try-later", "mail");
    row("sender refused", "MAIL", "553 5.7.1 <a@b.test>: Sender address rejected: not owned by user billing" + footer,
        true, -1, "sender-refused", "mail");
    row("sender refused at RCPT", "RCPT",
        "553 5.7.1 <a@b.test>: Sender address rejected: not owned by user billing" + footer, true, -1, "sender-refused",
        "rcpt");
    row("recipient refused", "RCPT",
        "550 5.1.1 <b@relay.test>: no such user at this address, check your address" + footer, true, -1,
        "recipient-refused", "rcpt");
    row("relay denied without password", "RCPT", "554 5.7.1 <b@relay.test>: Relay access denied" + footer, false, -1,
        "ip-auth-inactive", "rcpt");
    row("530 without password", "RCPT", "530 5.7.0 Authentication required\r\n", false, -1, "ip-auth-inactive", "rcpt");
    row("530 at MAIL without password", "MAIL", "530 5.7.0 Authentication required\r\n", false, -1, "ip-auth-inactive",
        "mail");
    row("exim's relay not permitted", "RCPT", "550 relay not permitted\r\n", false, -1, "ip-auth-inactive", "rcpt");
    row("suspended appliance", "RCPT",
        "554 5.7.1 <unknown[127.0.0.1]>: Client host rejected: This account is suspended on the relay" + footer, false,
        -1, "suspended", "rcpt");
    row("greylisted", "RCPT", "450 4.2.0 Greylisted, try again in 5 minutes\r\n", true, -1, "try-later", "rcpt");
    row("cut at AUTH", "AUTH", "", true, -1, "closed", "auth");
    row("cut at MAIL", "MAIL", "", true, -1, "closed", "mail");
    row("nonsense at MAIL", "MAIL", "354 go on\r\n", true, -1, "protocol", "mail");
    row("answers twice", "MAIL", "250 ok\r\n250 ok\r\n", true, -1, "protocol", "rcpt");
}

void TestProbe::causes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reply);
    QFETCH(bool, password);
    QFETCH(int, listWouldRefuse);
    QFETCH(QString, cause);
    QFETCH(QString, step);
    FakeSmtp server;
    server.identity = m_identity;
    server.answers[verb] = reply;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    if (!password)
        request.username.reset();
    if (listWouldRefuse >= 0)
        request.listWouldRefuse = listWouldRefuse == 1;
    request.mailFrom = QStringLiteral("a@b.test");
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), cause);
    QCOMPARE(namesOf(report).last(), step + QLatin1Char('!'));
    QVERIFY(report.verdict.endsWith(QLatin1Char('.')));
}

void TestProbe::fault_F29_F30_limits_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::newRow("endless banner line") << QByteArray("220 ") + QByteArray(300000, 'x') << QByteArray();
    QTest::newRow("2,049 bytes") << QByteArray("220 ") + QByteArray(2043, 'x') + "\r\n" << QByteArray();
    QTest::newRow("endless EHLO lines") << QByteArray("220 hi\r\n") << QByteArray("250-x\r\n").repeated(200000);
    QTest::newRow("64 KiB in few lines") << QByteArray("220 hi\r\n")
                                         << (QByteArray("250-") + QByteArray(2000, 'y') + "\r\n").repeated(99);
}

void TestProbe::fault_F29_F30_limits()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArray, ehlo);
    FakeSmtp server;
    server.banner = banner;
    server.ehlo = ehlo;
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("protocol"));
    QVERIFY(everything(report).size() < 300000);
    QVERIFY(!server.clear.contains("STARTTLS"));
}

void TestProbe::fault_F31_injected_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("laterSegment");
    for (const int size : {1, 2, 13, 512, 4096}) {
        QTest::addRow("%d bytes", size) << QByteArray("250-AUTH PLAIN\r\n").repeated(300).left(size) << false;
        QTest::addRow("%d bytes in a later segment", size)
            << QByteArray("250-AUTH PLAIN\r\n").repeated(300).left(size) << true;
    }
}

void TestProbe::fault_F31_injected()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, laterSegment);
    FakeSmtp server;
    server.identity = m_identity;
    server.handshakes = false;
    server.startTls = "220 go on\r\n" + (laterSegment ? QByteArray() : extra);
    server.afterHello = extra;
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    if (extra.size() < 6 && laterSegment) // too little to be told from a slow handshake: it ends without using them
        request.limits.step = 300;
    const ProbeReport report = run(request);
    if (extra.size() < 6 && laterSegment)
        QVERIFY(report.cause == ProbeCause::Injected || report.cause == ProbeCause::Silent);
    else
        QCOMPARE(toString(report.cause), QStringLiteral("injected"));
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(!report.extensions.contains(QStringLiteral("AUTH PLAIN")));
}

void TestProbe::fault_F32_noTls_data()
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
}

void TestProbe::fault_F32_noTls()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QByteArray, startTls);
    QFETCH(QString, cause);
    FakeSmtp server;
    server.ehlo = ehlo;
    server.startTls = startTls;
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), cause);
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(!server.clear.contains("MAIL"));
    QVERIFY(!server.clear.contains(canary.toBase64()));
}

void TestProbe::fault_F34_certificates_data()
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

void TestProbe::fault_F34_certificates()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    CertificateWish other;
    other.name = QStringLiteral("Unknown Authority");
    other.authority = true;
    const Identity unknown = makeIdentity(other);
    CertificateWish wish;
    wish.issuer = kind == QLatin1String("self") ? nullptr : kind == QLatin1String("unknown") ? &unknown : &m_authority;
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
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("certificate"));
    QVERIFY2(report.verdict.contains(words), qPrintable(report.verdict));
    QCOMPARE(namesOf(report).last(), QStringLiteral("certificate!"));
    QVERIFY(server.encrypted.isEmpty());
    QVERIFY(!report.chain.isEmpty());
}

void TestProbe::fault_F34_exactKeyOnly()
{
    FakeSmtp server;
    server.identity = makeIdentity({.name = QStringLiteral("self.test"), .alternatives = {}});
    server.listenLocally();
    ProbeRequest request = requestFor(server);
    request.pin = pinOf(server.identity.certificate);
    QCOMPARE(request.pin.size(), 32);
    QVERIFY(run(request).ok);

    server.identity = makeIdentity({.name = QStringLiteral("self.test"), .alternatives = {}});
    server.encrypted.clear();
    const ProbeReport changed = run(request);
    QCOMPARE(toString(changed.cause), QStringLiteral("certificate"));
    QVERIFY(changed.certificate.changed);
    QVERIFY(server.encrypted.isEmpty());
}

void TestProbe::fault_F35_slowDrip()
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
    ProbeRequest request = requestFor(server);
    request.limits.step = 600;
    const ProbeReport report = run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("silent"));
    QCOMPARE(namesOf(report).last(), QStringLiteral("banner!"));
    QVERIFY(report.steps.last().milliseconds >= 590);
}

void TestProbe::fault_F35_cancelAtOnce()
{
    FakeSmtp server;
    server.banner.clear();
    server.listenLocally();
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    probe.start(requestFor(server));
    QTRY_COMPARE(server.connections, 1);
    QElapsedTimer clock;
    clock.start();
    probe.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 200);
    QCOMPARE(toString(finished.first().first().value<ProbeReport>().cause), QStringLiteral("cancelled"));
}

void TestProbe::fault_F36_cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("atEhlo");
    const QByteArray banner = "220 relay.test ESMTP\r\n";
    for (qsizetype at = 0; at < banner.size(); ++at)
        QTest::addRow("banner, byte %d", int(at)) << banner.left(at) << false;
    const QByteArray ehlo = "250-relay.test\r\n250 STARTTLS\r\n";
    for (qsizetype at = 0; at < ehlo.size(); ++at)
        QTest::addRow("EHLO, byte %d", int(at)) << ehlo.left(at) << true;
}

void TestProbe::fault_F36_cutAnywhere()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, atEhlo);
    FakeSmtp server;
    if (atEhlo) {
        server.onLine = [&](QSslSocket &socket, const QByteArray &) {
            socket.write(reply);
            socket.disconnectFromHost();
            return true;
        };
    } else {
        server.onConnection = [&](QSslSocket &socket) {
            socket.write(reply);
            socket.disconnectFromHost();
        };
    }
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("closed"));
    QCOMPARE(namesOf(report).last(), atEhlo ? QStringLiteral("ehlo!") : QStringLiteral("banner!"));
}

void TestProbe::fault_F37_escaped()
{
    FakeSmtp server;
    server.banner = "220 \x1b[31mred\x07 \xff\xfe <b>bold</b> \xe2\x80\xae gnp.exe \xc2\x85\r\n";
    server.ehlo = "250-relay\x08\r\n250 X\x1b\r\n";
    server.listenLocally();
    const ProbeReport report = run(requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("starttls-missing"));
    for (const QChar c : everything(report)) {
        QVERIFY(c == QLatin1Char('\n') || c.category() != QChar::Other_Control);
        QVERIFY(c.category() != QChar::Other_Format);
    }
    QVERIFY(report.steps.value(2).reply.contains(QStringLiteral("\\x1b[31mred\\x07 \\xff\\xfe <b>bold</b> \\u{202e}")));
}

void TestProbe::fault_F38_controlCharacters_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"host", "user", "sender", "recipient", "ehlo"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestProbe::fault_F38_controlCharacters()
{
    QFETCH(QString, field);
    FakeSmtp server;
    server.listenLocally();
    for (int byte = 0; byte <= 127; byte = byte == 31 ? 127 : byte + 1) {
        ProbeRequest request = requestFor(server);
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
        const ProbeReport report = run(request);
        QVERIFY(!report.ok);
        QVERIFY(report.steps.isEmpty());
        QVERIFY(!report.verdict.isEmpty());
    }
    QCOMPARE(server.connections, 0);
}

void TestProbe::fault_F39_echoedSecret()
{
    FakeSmtp server;
    server.identity = m_identity;
    server.onLine = [](QSslSocket &socket, const QByteArray &line) {
        if (!line.startsWith("AUTH"))
            return false;
        const QByteArray encoded = line.mid(11);
        socket.write("535-you said " + encoded + "\r\n535 and that is " +
                     QByteArray::fromBase64(encoded).split('\0').last() + "\r\n");
        return true;
    };
    server.listenLocally();
    const ProbeReport report = run(requestFor(server)); // run() looks for the clear password
    QCOMPARE(toString(report.cause), QStringLiteral("auth-failed"));
    const QString all = everything(report);
    QVERIFY(!all.contains(QString::fromLatin1(canary.toBase64(QByteArray::OmitTrailingEquals))));
    QVERIFY(!all.contains(
        QString::fromLatin1((QByteArray(1, '\0') + "billing" + QByteArray(1, '\0') + canary).toBase64())));
    QVERIFY(all.contains(QStringLiteral("characters hidden)")));
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
