#include "tests/core/smtp/probe_bench.h"

#include <functional>

using namespace postern;
using namespace postern::test;

/// UX row U48: what goes wrong at a server, and the sentence that a person reads.
class TestSentences : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;

    struct Script
    {
        const char *name;
        std::function<void(FakeSmtp &, ProbeRequest &)> set;
        const char *cause;
        QString sentence; ///< %p stands for the port
    };
    QList<Script> scripts() const;

private Q_SLOTS:
    void ux_U48_sentences_data();
    void ux_U48_sentences();
};

QList<TestSentences::Script> TestSentences::scripts() const
{
    const auto answer = [](const char *verb, const char *reply) {
        return [verb, reply](FakeSmtp &server, ProbeRequest &) { server.answers[verb] = reply; };
    };
    const auto withIdentity = [](const CertificateWish &wish) {
        return [wish](FakeSmtp &server, ProbeRequest &) { server.identity = makeIdentity(wish); };
    };
    const auto nobody = [](const char *verb, const char *reply) {
        return [verb, reply](FakeSmtp &server, ProbeRequest &request) {
            request.username.reset();
            server.answers[verb] = reply;
        };
    };
    CertificateWish expired;
    expired.issuer = &m_bench.authority;
    expired.validForDays = -1;
    const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).date().toString(Qt::ISODate);
    CertificateWish other;
    other.issuer = &m_bench.authority;
    other.name = QStringLiteral("other.test");
    other.alternatives = {QStringLiteral("DNS:other.test")};
    static constexpr const char *footer = "; client 127.0.0.1, at Nov 23 15:02:05";
    static const QByteArray bare535 = QByteArray("535 5.7.8 Error: authentication failed") + footer + "\r\n";

    return {
        {"no such name", [](FakeSmtp &, ProbeRequest &request) { request.host = QStringLiteral("nothing.invalid"); },
         "unresolved", QStringLiteral("The name nothing.invalid leads to no address: there is no such name.")},
        {"refused", [](FakeSmtp &server, ProbeRequest &) { server.close(); }, "refused",
         QStringLiteral("No connection to 127.0.0.1 on port %p: 127.0.0.1 refused the connection.")},
        {"silent",
         [](FakeSmtp &server, ProbeRequest &request) {
             server.banner.clear();
             request.limits.step = 200;
         },
         "silent", QStringLiteral("The server took the connection on port %p but never greeted.")},
        {"silent later",
         [](FakeSmtp &server, ProbeRequest &request) {
             request.limits.step = 400;
             server.onLine = [](QSslSocket &, const QByteArray &line) { return line.startsWith("MAIL"); };
         },
         "silent", QStringLiteral("The server stopped answering at the sender.")},
        {"no mail server", [](FakeSmtp &server, ProbeRequest &) { server.banner = "SSH-2.0-OpenSSH_9.2\r\n"; },
         "not-smtp", QStringLiteral("What answers on port %p of 127.0.0.1 is no mail server.")},
        {"465 taken for 587",
         [](FakeSmtp &server, ProbeRequest &request) {
             server.implicitTls = true;
             request.limits.step = 300;
         },
         "tls-mode", QStringLiteral("Port %p wants TLS from the start; you chose STARTTLS.")},
        {"587 taken for 465", [](FakeSmtp &, ProbeRequest &request) { request.tls = TlsMode::Implicit; }, "tls-mode",
         QStringLiteral("Port %p begins in the clear and wants STARTTLS; you chose TLS from the start.")},
        {"TLS that is too old",
         [](FakeSmtp &server, ProbeRequest &) {
             server.handshakes = false;
             server.afterHello = QByteArray::fromHex("15030100020246");
         },
         "tls-version",
         QStringLiteral(
             "The server and this computer share no safe TLS version: it offers only one that is too old, or "
             "ciphers that are (TLS 1.2 or later is needed).")},
        {"STARTTLS missing", [](FakeSmtp &server, ProbeRequest &) { server.ehlo = "250 relay.test\r\n"; },
         "starttls-missing", QStringLiteral("The server offers no STARTTLS on port %p, so nothing was sent.")},
        {"STARTTLS refused",
         [](FakeSmtp &server, ProbeRequest &) { server.startTls = "454 4.7.0 TLS not available\r\n"; },
         "starttls-missing", QStringLiteral("The server offers STARTTLS but refused it (454), so nothing was sent.")},
        {"injected", [](FakeSmtp &server, ProbeRequest &) { server.startTls = "220 go on\r\n250-AUTH PLAIN\r\n"; },
         "injected",
         QStringLiteral(
             "The server sent data before encryption began; somebody on the way may have put it there, so the "
             "test was stopped and nothing was sent.")},
        {"certificate by itself", withIdentity({}), "certificate",
         QStringLiteral(
             "The certificate of 127.0.0.1 is not trusted: it is signed by itself, so nobody vouches for it. "
             "Nothing was sent.")},
        {"certificate expired", withIdentity(expired), "certificate",
         QStringLiteral("The certificate of 127.0.0.1 is not trusted: it expired on %1. Nothing was sent.")
             .arg(yesterday)},
        {"certificate of another", withIdentity(other), "certificate",
         QStringLiteral("The certificate of 127.0.0.1 is not trusted: it is for other.test, not for 127.0.0.1. Nothing "
                        "was sent.")},
        {"certificate changed",
         [](FakeSmtp &, ProbeRequest &request) {
             request.ca.clear();
             request.pin = QByteArray(32, 'x');
         },
         "certificate",
         QStringLiteral("The certificate of 127.0.0.1 is not trusted: its key is not the one that was accepted before. "
                        "Nothing was sent.")},
        {"AUTH not before TLS", [](FakeSmtp &, ProbeRequest &request) { request.tls = TlsMode::None; },
         "auth-not-offered",
         QStringLiteral("The server offers no sign-in without TLS; choose STARTTLS or TLS from the start.")},
        {"AUTH not at all", [](FakeSmtp &server, ProbeRequest &) { server.ehloOverTls = "250 relay.test\r\n"; },
         "auth-not-offered",
         QStringLiteral("The server offers no sign-in on port %p; mail with a password goes to its submission port.")},
        {"mechanism unknown",
         [](FakeSmtp &server, ProbeRequest &) { server.ehloOverTls = "250-relay.test\r\n250 AUTH GSSAPI NTLM\r\n"; },
         "mechanism",
         QStringLiteral("The server offers no way to sign in that can be used here: it offers GSSAPI NTLM.")},
        {"wrong password",
         [](FakeSmtp &server, ProbeRequest &request) {
             server.answers["AUTH"] = bare535;
             request.listWouldRefuse = false;
         },
         "auth-failed",
         QStringLiteral(
             "The user name or password of billing is wrong (535); the list would let this address (127.0.0.1) in.")},
        {"535 that says nothing", answer("AUTH", bare535.constData()), "auth-failed",
         QStringLiteral(
             "The server refused the sign-in of billing (535): the user name or password is wrong, or the server "
             "does not let this address (127.0.0.1) in and does not say so.")},
        {"not on the list", answer("AUTH", "535 5.7.8 Your IP 127.0.0.1 is not allowed\r\n"), "not-on-list",
         QStringLiteral("This address (127.0.0.1) is not on the list for billing (535).")},
        {"not on the list, said later", answer("MAIL", "550 5.7.1 IP not allowed\r\n"), "not-on-list",
         QStringLiteral("Signed in as billing, but this address (127.0.0.1) is not on the list for billing (550).")},
        {"cannot tell apart",
         [](FakeSmtp &server, ProbeRequest &request) {
             server.answers["AUTH"] = bare535;
             request.listWouldRefuse = true;
         },
         "ambiguous",
         QStringLiteral(
             "The server refused the sign-in of billing (535) and does not say why: the list would refuse this "
             "address (127.0.0.1) even with the right password, so the password cannot be judged from here.")},
        {"suspended", answer("AUTH", "535 5.7.13 User account suspended\r\n"), "suspended",
         QStringLiteral("The account billing is suspended on the server (535).")},
        {"IP authentication not active", nobody("RCPT", "554 5.7.1 <b@relay.test>: Relay access denied\r\n"),
         "ip-auth-inactive",
         QStringLiteral(
             "The server does not let this address (127.0.0.1) send without a password (554): IP authentication "
             "is not active for it.")},
        {"sign-in wanted", nobody("MAIL", "530 5.7.0 Authentication required\r\n"), "ip-auth-inactive",
         QStringLiteral(
             "The server does not let this address (127.0.0.1) send without a password (530): IP authentication "
             "is not active for it.")},
        {"sender not allowed", answer("MAIL", "553 5.7.1 <a@b.test>: Sender address rejected: not owned by user\r\n"),
         "sender-refused",
         QStringLiteral("Signed in as billing, but the server does not let this account send as a@b.test (553).")},
        {"recipient refused", answer("RCPT", "550 5.1.1 No such user\r\n"), "recipient-refused",
         QStringLiteral("Signed in as billing, but the server takes no mail for b@relay.test (550).")},
        {"greylisted", answer("RCPT", "450 4.2.0 Greylisted\r\n"), "try-later",
         QStringLiteral("Signed in as billing, but the server puts off the recipient for now (450); try again in a few "
                        "minutes.")},
        {"busy", [](FakeSmtp &server, ProbeRequest &) { server.banner = "421 4.3.2 Too many connections\r\n"; },
         "try-later", QStringLiteral("The server takes no mail at the moment (421); try again in a few minutes.")},
        {"turned away", [](FakeSmtp &server, ProbeRequest &) { server.banner = "554 5.7.1 No service\r\n"; }, "closed",
         QStringLiteral("The server turns this computer away (554) before anything is asked.")},
        {"hung up", answer("MAIL", ""), "closed", QStringLiteral("The server closed the connection at the sender.")},
        {"endless line", [](FakeSmtp &server, ProbeRequest &) { server.banner = "220 " + QByteArray(5000, 'x'); },
         "protocol",
         QStringLiteral(
             "The server broke the protocol at the greeting: a line of its reply is longer than 2,048 bytes.")},
        {"message accepted", [](FakeSmtp &, ProbeRequest &request) { request.send = true; }, "accepted",
         QStringLiteral("Signed in as billing, and the server accepted one test message to b@relay.test.")},
    };
}

void TestSentences::ux_U48_sentences_data()
{
    QTest::addColumn<int>("index");
    const auto all = scripts();
    QVERIFY(all.size() >= 30);
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << int(i);
}

void TestSentences::ux_U48_sentences()
{
    QFETCH(int, index);
    const Script script = scripts().at(index);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.mailFrom = QStringLiteral("a@b.test");
    request.rcptTo = QStringLiteral("b@relay.test");
    script.set(server, request);
    const ProbeReport report = m_bench.run(request);
    QString expected = script.sentence;
    expected.replace(QStringLiteral("%p"), QString::number(request.port));
    QCOMPARE(report.verdict, expected);
    QCOMPARE(toString(report.cause), QString::fromLatin1(script.cause));
    QCOMPARE(report.ok, report.cause == ProbeCause::Accepted);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
