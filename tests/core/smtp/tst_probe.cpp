#include "tests/core/smtp/probe_bench.h"

using namespace postern;
using namespace postern::test;

class TestProbe : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;

private Q_SLOTS:
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
    void ux_U49_transcriptIsWhatWentOver_data();
    void ux_U49_transcriptIsWhatWentOver();
    void startedAgainWhileRunning();
    void cancelledByWhoIsTold();
    void causes_data();
    void causes();
};

void TestProbe::startTlsToTheEnd()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.mailFrom = QStringLiteral("a@relay.test");
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("accepted"));
    QVERIFY(report.ok);
    QCOMPARE(stepsOf(report).join(QLatin1Char(' ')),
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
    server.identity = m_bench.identity;
    server.implicitTls = true;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::Implicit;
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(stepsOf(report).join(QLatin1Char(' ')),
             QStringLiteral("resolve connect tls certificate banner ehlo auth quit"));
    QVERIFY(report.ok);
    QVERIFY(server.clear.isEmpty());
}

void TestProbe::sendsOneMarkedMessage()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    const ProbeReport report = m_bench.run(request);
    QVERIFY(report.ok);
    QCOMPARE(stepsOf(report).mid(6),
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
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::None;
    request.username.reset();
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = m_bench.run(request);
    QVERIFY(report.ok);
    QCOMPARE(stepsOf(report).join(QLatin1Char(' ')), QStringLiteral("resolve connect banner ehlo mail rcpt quit"));
    QVERIFY2(report.verdict.startsWith(QStringLiteral("Without a password")), qPrintable(report.verdict));
}

void TestProbe::loginMechanism()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
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
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QVERIFY2(report.ok, qPrintable(report.verdict));
    QCOMPARE(answers, QByteArrayList({"billing", canary}));
}

void TestProbe::sourceAddress()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.source = Address::parse("127.0.0.17");
    const ProbeReport report = m_bench.run(request);
    QVERIFY2(report.ok, qPrintable(report.verdict));
    QCOMPARE(server.lastPeer, QHostAddress(QStringLiteral("127.0.0.17")));
    QCOMPARE(report.localAddress, QStringLiteral("127.0.0.17"));

    request.source = Address::parse("192.0.2.1");
    const ProbeReport foreign = m_bench.run(request);
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
    wish.issuer = &m_bench.authority;
    server.identity = makeIdentity(wish);
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.host = QStringLiteral("localhost");
    const ProbeReport report = m_bench.run(request);
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
    const ProbeRequest request = m_bench.requestFor(server);
    server.close();
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("refused"));
    QCOMPARE(stepsOf(report), QStringList({QStringLiteral("resolve"), QStringLiteral("connect!")}));
}

void TestProbe::implicitTlsOnAPlainPort()
{
    FakeSmtp server;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::Implicit;
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("tls-mode"));
    QVERIFY2(report.verdict.contains(QStringLiteral("wants STARTTLS")), qPrintable(report.verdict));
    QCOMPARE(stepsOf(report),
             QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("tls!")}));
}

void TestProbe::startTlsOnATlsPort()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.implicitTls = true;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.limits.step = 300;
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("tls-mode"));
    QVERIFY2(report.verdict.contains(QStringLiteral("wants TLS from the start")), qPrintable(report.verdict));
    QCOMPARE(stepsOf(report),
             QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("banner!")}));
    QCOMPARE(server.connections, 2);

    // Silent to both.
    FakeSmtp dead;
    dead.banner.clear();
    dead.listenLocally();
    ProbeRequest again = m_bench.requestFor(dead);
    again.limits.step = 300;
    QCOMPARE(toString(m_bench.run(again).cause), QStringLiteral("silent"));
}

void TestProbe::oldTlsIsNamed()
{
    FakeSmtp server;
    server.handshakes = false;
    server.afterHello = QByteArray::fromHex("15030100020246"); // alert: protocol version
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("tls-version"));
    QCOMPARE(stepsOf(report).last(), QStringLiteral("tls!"));
}

void TestProbe::ux_U49_transcriptIsWhatWentOver_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<bool>("send");
    QTest::addColumn<QByteArray>("refusedAt");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2"})
        QTest::newRow(mechanism) << QByteArray(mechanism) << true << QByteArray();
    QTest::newRow("taken back") << QByteArray("PLAIN") << false << QByteArray();
    QTest::newRow("refused sign-in") << QByteArray("LOGIN") << true << QByteArray("AUTH");
    QTest::newRow("refused recipient") << QByteArray("PLAIN") << true << QByteArray("RCPT");
}

void TestProbe::ux_U49_transcriptIsWhatWentOver()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(bool, send);
    QFETCH(QByteArray, refusedAt);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.ehloOverTls = "250-relay.test\r\n250 AUTH " + mechanism + "\r\n";
    if (refusedAt == "RCPT")
        server.answers["RCPT"] = "550-5.1.1 No such user\r\n550 5.1.1 here\r\n";
    int asked = 0;
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        const int rounds = mechanism == "LOGIN" ? 2 : mechanism == "CRAM-MD5" ? 1 : 0;
        if ((!line.startsWith("AUTH") && asked == 0) || asked > rounds)
            return false;
        server.say(socket, asked++ < rounds      ? "334 " + QByteArray("<1.2@relay.test>").toBase64() + "\r\n"
                           : refusedAt == "AUTH" ? QByteArray("535 5.7.8 no\r\n")
                                                 : QByteArray("235 ok\r\n"));
        return true;
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.passwordIsToken = mechanism == "XOAUTH2";
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = send;
    request.source = Address::parse("127.0.0.19");
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(report.ok, refusedAt.isEmpty());
    // The path is the one that it reports on.
    QCOMPARE(server.lastPeer.toString(), QStringLiteral("127.0.0.19"));
    QCOMPARE(report.localAddress, QStringLiteral("127.0.0.19"));
    QByteArrayList told;
    for (const TranscriptLine &line : report.transcript) {
        if (line.side != TranscriptLine::Side::Note)
            told << (line.side == TranscriptLine::Side::Client ? "C: " : "S: ") + line.text.toUtf8();
    }
    QTRY_VERIFY(server.dialogue.contains("C: QUIT"));
    QByteArrayList went = server.dialogue;
    if (!refusedAt.isEmpty() && went.last().startsWith("S: 221"))
        went.removeLast(); // after a refusal the farewell is not waited for
    QCOMPARE(told.size(), went.size());
    int hidden = 0;
    for (qsizetype i = 0; i < went.size(); ++i) {
        if (!told[i].contains("characters hidden")) {
            QCOMPARE(told[i], went[i]);
            continue;
        }
        ++hidden;
        const QByteArray shown = told[i].left(told[i].indexOf('('));
        QVERIFY(went[i].startsWith(shown));
        QCOMPARE(told[i], shown + '(' + QByteArray::number(went[i].size() - shown.size()) + " characters hidden)");
    }
    QCOMPARE(hidden, mechanism == "LOGIN" ? 2 : 1);
}

void TestProbe::startedAgainWhileRunning()
{
    FakeSmtp silent;
    silent.banner.clear();
    silent.listenLocally();
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    probe.start(m_bench.requestFor(silent));
    QTRY_COMPARE(silent.connections, 1);
    probe.start(m_bench.requestFor(server));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(toString(finished[0].first().value<ProbeReport>().cause), QStringLiteral("cancelled"));
    QCOMPARE(toString(finished[1].first().value<ProbeReport>().cause), QStringLiteral("accepted"));
}

void TestProbe::cancelledByWhoIsTold()
{
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    for (int step = 0; step <= static_cast<int>(ProbeStepId::Rcpt); ++step) {
        for (const bool destroy : {false, true}) {
            auto probe = std::make_unique<SmtpProbe>();
            QSignalSpy finished(probe.get(), &SmtpProbe::finished);
            bool told = false;
            connect(probe.get(), &SmtpProbe::stepFinished, this, [&](const ProbeStep &one) {
                if (static_cast<int>(one.id) != step || told)
                    return;
                told = true;
                if (destroy)
                    probe.reset();
                else
                    probe->cancel();
            });
            ProbeRequest request = m_bench.requestFor(server);
            request.rcptTo = QStringLiteral("b@relay.test");
            probe->start(request);
            QTRY_VERIFY(told);
            if (!destroy) {
                QTRY_COMPARE(finished.size(), 1);
                QCOMPARE(toString(finished.first().first().value<ProbeReport>().cause), QStringLiteral("cancelled"));
            }
        }
    }
    QVERIFY(server.messages.isEmpty());
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
    server.identity = m_bench.identity;
    server.answers[verb] = reply;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    if (!password)
        request.username.reset();
    if (listWouldRefuse >= 0)
        request.listWouldRefuse = listWouldRefuse == 1;
    request.mailFrom = QStringLiteral("a@b.test");
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), cause);
    QCOMPARE(stepsOf(report).last(), step + QLatin1Char('!'));
    QVERIFY(report.verdict.endsWith(QLatin1Char('.')));
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
