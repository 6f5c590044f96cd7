#include "tests/core/smtp/probe_bench.h"

using namespace postern;
using namespace postern::test;

/// What a hostile server says, and what could be slipped to it: F37, F38, F39.
class TestProbeText : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;

private Q_SLOTS:
    void fault_F37_escaped();
    void fault_F37_corpus_data();
    void fault_F37_corpus();
    void fault_F38_controlCharacters_data();
    void fault_F38_controlCharacters();
    void fault_F39_echoedSecret_data();
    void fault_F39_echoedSecret();
};

void TestProbeText::fault_F37_escaped()
{
    FakeSmtp server;
    server.banner = "220 \x1b[31mred\x07 \xff\xfe <b>bold</b> \xe2\x80\xae gnp.exe \xc2\x85\r\n";
    server.ehlo = "250-relay\x08\r\n250 X\x1b\r\n";
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), QStringLiteral("starttls-missing"));
    QVERIFY(report.steps.value(2).reply.contains(QStringLiteral("\\x1b[31mred\\x07 \\xff\\xfe <b>bold</b> \\u{202e}")));
}

void TestProbeText::fault_F37_corpus_data()
{
    QTest::addColumn<QByteArray>("junk");
    QTest::addColumn<QByteArray>("place");
    QByteArrayList corpus;
    for (int byte = 1; byte < 32; ++byte) { // all controls that end no line
        if (byte != '\n')
            corpus << "a" + QByteArray(1, char(byte)) + "b";
    }
    corpus << QByteArray("nul\0here", 8) << "delete\x7f"
           << "c1 \xc2\x80 \xc2\x9b[31m \xc2\x9f";
    corpus << "\x1b[2J\x1b[H"
           << "\x1b]0;title\x07"
           << "\x1b]8;;http://evil.test\x1b\\link\x1b]8;;\x1b\\"
           << "\x1bP+q544e\x1b\\";
    for (const char *mark : {"\xe2\x80\xaa", "\xe2\x80\xab",     "\xe2\x80\xac", "\xe2\x80\xad", "\xe2\x80\xae", // bidi
                             "\xe2\x81\xa6", "\xe2\x81\xa7",     "\xe2\x81\xa8", "\xe2\x81\xa9", "\xd8\x9c",
                             "\xe2\x80\x8e", "\xe2\x80\x8f",     "\xe2\x80\x8b", "\xe2\x80\x8d", "\xef\xbb\xbf",
                             "\xc2\xad",     "\xe2\x81\xa0",                      // invisible
                             "\xe2\x80\xa8", "\xe2\x80\xa9",                      // line ends
                             "\xee\x80\x80", "\xf3\xa0\x81\x81", "\xef\xbf\xbe"}) // private, tags, no character
        corpus << "user" + QByteArray(mark) + "fdp.exe";
    for (const char *broken : {"\xff", "\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80",
                               "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\x80", "\xe2\x82", "\xc3"})
        corpus << "latin" + QByteArray(broken) + "1";
    corpus << "<script>alert(1)</script>"
           << "<img src=http://evil.test/x>"
           << "&lt;&#x1b;&nbsp;"
           << "<a href=\"file:///etc/passwd\">here</a>"
           << "%1 %2 %s %n"
           << "\\x1b \\n \\u{202e}";
    const QByteArrayList places{"banner", "EHLO", "AUTH", "MAIL", "RCPT"};
    int row = 0;
    for (const QByteArray &junk : corpus) {
        // Early and late in the dialogue, each place in turn: over 200 replies.
        for (int i = 0; i < 3; ++i, ++row)
            QTest::addRow("%03d", row) << junk << places[(row + i) % places.size()];
    }
    QVERIFY(row >= 200);
}

void TestProbeText::fault_F37_corpus()
{
    QFETCH(QByteArray, junk);
    QFETCH(QByteArray, place);
    FakeSmtp server;
    server.ehlo = server.ehloOverTls;
    if (place == "banner")
        server.banner = "554-5.3.2 " + junk + "\r\n554 " + junk + "\r\n";
    else if (place == "EHLO")
        server.ehlo = "250-" + junk + "\r\n250-X" + junk + "\r\n250 AUTH " + junk + "\r\n";
    else
        server.answers[place] = "550-5.7.1 " + junk + "\r\n550 " + junk + "\r\n";
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::None;
    request.rcptTo = QStringLiteral("b@relay.test");
    const ProbeReport report = m_bench.run(request);
    QVERIFY(!report.ok);
    bool toldIt = false;
    const QString all = everything(report);
    for (const QChar c : all) {
        QVERIFY2(c == QLatin1Char('\n') || c.category() != QChar::Other_Control, qPrintable(all));
        QVERIFY(c.category() != QChar::Other_Format && c.category() != QChar::Other_PrivateUse &&
                c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph);
    }
    for (const TranscriptLine &line : report.transcript) {
        QVERIFY(!line.text.contains(QLatin1Char('\n')));
        toldIt = toldIt || line.side == TranscriptLine::Side::Server;
    }
    QVERIFY(toldIt);
    // A name that is looked at, and a name that is only shown, mean the same line.
    if (junk.startsWith('<') && place != "EHLO")
        QVERIFY(all.contains(QString::fromLatin1(junk))); // as it is: plain text
}

void TestProbeText::fault_F38_controlCharacters_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"host", "user", "sender", "recipient", "ehlo", "mechanism"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestProbeText::fault_F38_controlCharacters()
{
    QFETCH(QString, field);
    FakeSmtp server;
    server.listenLocally();
    for (int byte = 0; byte <= 127; byte = byte == 31 ? 127 : byte + 1) {
        for (const int where : {0, 1, 2}) { // in front, within, at the end
            const QString good = field == QLatin1String("host")        ? QStringLiteral("127.0.0.1")
                                 : field == QLatin1String("mechanism") ? QStringLiteral("PLAIN")
                                                                       : QStringLiteral("ab@x.test");
            const QString bad = QString(good).insert(where == 2 ? good.size() : where, QChar(byte));
            ProbeRequest request = m_bench.requestFor(server);
            if (field == QLatin1String("host"))
                request.host = bad;
            else if (field == QLatin1String("user"))
                request.username = bad;
            else if (field == QLatin1String("sender"))
                request.mailFrom = bad;
            else if (field == QLatin1String("recipient"))
                request.rcptTo = bad;
            else if (field == QLatin1String("mechanism"))
                request.mechanism = bad.toLatin1();
            else
                request.ehloName = bad;
            const auto why = whyNotProbed(request);
            QVERIFY(why.has_value());
            QVERIFY(why->contains(field == QLatin1String("user")   ? QStringLiteral("user name")
                                  : field == QLatin1String("ehlo") ? QStringLiteral("EHLO name")
                                                                   : field));
            const ProbeReport report = m_bench.run(request);
            QVERIFY(!report.ok);
            QVERIFY(report.steps.isEmpty());
            QCOMPARE(report.verdict, *why);
        }
    }
    QCOMPARE(server.connections, 0);
    // What is no command may stand in a password, what ends a line may not.
    for (const char byte : {'\0', '\r', '\n'}) {
        ProbeRequest request = m_bench.requestFor(server);
        request.password = QByteArray("secret") + byte + "RSET";
        const auto why = whyNotProbed(request);
        QVERIFY(why.has_value() && !why->contains(QStringLiteral("RSET")));
    }
}

void TestProbeText::fault_F39_echoedSecret_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("password");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2"}) {
        QTest::addRow("%s", mechanism) << QByteArray(mechanism) << canary;
        // So long that it does not fit into the command line.
        QTest::addRow("%s, long", mechanism) << QByteArray(mechanism) << canary + QByteArray(480, 'z');
    }
}

/// The server repeats everything that it was told since AUTH, as it came and decoded, whole and in its parts.
void TestProbeText::fault_F39_echoedSecret()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, password);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.ehloOverTls = "250-relay.test\r\n250 AUTH " + mechanism + "\r\n";
    QByteArrayList told;
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        if (told.isEmpty() && !line.startsWith("AUTH"))
            return false;
        if (line == "QUIT" || line == "*")
            return false;
        const QByteArray given = line.startsWith("AUTH ") ? line.mid(5 + mechanism.size()).trimmed() : line;
        told << given;
        const bool first = told.size() == 1;
        if (given.isEmpty() || (mechanism == "LOGIN" && told.size() == 2)) {
            server.say(socket,
                       "334 " + QByteArray(mechanism == "CRAM-MD5" ? "<1@relay.test>" : "").toBase64() + "\r\n");
            return true;
        }
        if (mechanism == "SCRAM-SHA-256" && first) {
            const QByteArray nonce = QByteArray::fromBase64(given).split('=').last();
            server.say(socket, "334 " + ("r=" + nonce + "x,s=c2FsdHNhbHQ=,i=4096").toBase64() + "\r\n");
            return true;
        }
        const QByteArray plain = QByteArray::fromBase64(given);
        QByteArray reply;
        for (const QByteArray &part : {given, plain, plain.split('\0').last(), plain.split(' ').last(),
                                       plain.split('\x01').value(1), plain.split(',').last()})
            reply += "535-you said " + part.left(1500) + "\r\n";
        server.say(socket, reply + "535 and that is all\r\n");
        return true;
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.password = password;
    request.mechanism = mechanism;
    request.passwordIsToken = mechanism == "XOAUTH2";
    const ProbeReport report = m_bench.run(request); // m_bench.run() looks for the clear password
    QVERIFY(!report.ok);
    const QString all = everything(report);
    QVERIFY2(all.contains(QStringLiteral("you said")), qPrintable(all));
    for (const QByteArray &line : std::as_const(told)) {
        const QByteArray plain = QByteArray::fromBase64(line);
        if (plain.isEmpty() || plain == "billing")
            continue;
        QVERIFY2(!all.contains(QString::fromLatin1(line).remove(QLatin1Char('='))), qPrintable(all));
        if (mechanism == "CRAM-MD5" || mechanism == "SCRAM-SHA-256") // a digest is enough to guess at
            QVERIFY2(!all.contains(QString::fromLatin1(plain.split(' ').last().split(',').last())), qPrintable(all));
    }
    for (const QByteArray &form :
         {password, password.toBase64(QByteArray::OmitTrailingEquals), QByteArray(password.toHex())})
        QVERIFY(!all.contains(QString::fromLatin1(form)));
    QVERIFY(all.contains(QStringLiteral("characters hidden)")));
}

QTEST_GUILESS_MAIN(TestProbeText)
#include "tst_probe_text.moc"
