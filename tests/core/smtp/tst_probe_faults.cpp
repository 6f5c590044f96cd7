#include "tests/core/smtp/probe_bench.h"
#include "tests/support/cut_proxy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <malloc.h>

#include <algorithm>
#include <utility>

using namespace postern;
using namespace postern::test;

class TestProbeFaults : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;
    void endless(const QByteArray &first, const QByteArray &chunk, const char *words);

private Q_SLOTS:
    void fault_F29_F30_edges_data();
    void fault_F29_F30_edges();
    void fault_F29_endlessLine();
    void fault_F30_endlessLines();
    void fault_F31_injected_data();
    void fault_F31_injected();
    void fault_F31_everySize();
    void fault_F32_noTls_data();
    void fault_F32_noTls();
    void fault_F33_forgetsWhatWasOffered_data();
    void fault_F33_forgetsWhatWasOffered();
    void fault_F35_slowDrip_data();
    void fault_F35_slowDrip();
    void fault_F35_wholeTest();
    void fault_F35_cancelAtOnce_data();
    void fault_F35_cancelAtOnce();
    void fault_F36_cutAnywhere_data();
    void fault_F36_cutAnywhere();
    void fault_F36_cutWithinTls();
};

void TestProbeFaults::fault_F29_F30_edges_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<bool>("taken");
    const QByteArray hello = "220 hi\r\n";
    const QByteArray last = "250 STARTTLS\r\n";
    QTest::newRow("2,048 bytes") << QByteArray("220 ") + QByteArray(2042, 'x') + "\r\n" << QByteArray() << true;
    QTest::newRow("2,049 bytes") << QByteArray("220 ") + QByteArray(2043, 'x') + "\r\n" << QByteArray() << false;
    QTest::newRow("100 lines") << hello << QByteArray("250-x\r\n").repeated(99) + last << true;
    QTest::newRow("101 lines") << hello << QByteArray("250-x\r\n").repeated(100) + last << false;
    QTest::newRow("64 KiB in few lines") << hello << (QByteArray("250-") + QByteArray(2000, 'y') + "\r\n").repeated(99)
                                         << false;
}

void TestProbeFaults::fault_F29_F30_edges()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArray, ehlo);
    QFETCH(bool, taken);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.banner = banner;
    if (!ehlo.isEmpty())
        server.ehlo = ehlo;
    server.listenLocally();
    const ProbeReport report = m_bench.run(m_bench.requestFor(server));
    QCOMPARE(toString(report.cause), taken ? QStringLiteral("accepted") : QStringLiteral("protocol"));
    QVERIFY(everything(report).size() < 300000);
    QCOMPARE(server.clear.contains("STARTTLS"), taken);
}

void TestProbeFaults::endless(const QByteArray &first, const QByteArray &chunk, const char *words)
{
    FakeSmtp server; // says `first`, and then `chunk` for as long as somebody listens
    qint64 said = 0;
    qint64 most = 0;
    bool closed = false;
    QElapsedTimer clock;
    const auto memory = [] { return static_cast<qint64>(mallinfo2().uordblks); };
    qint64 before = 0;
    server.onConnection = [&](QSslSocket &socket) {
        connect(&socket, &QSslSocket::disconnected, this, [&] { closed = true; });
        before = memory();
        clock.start();
        socket.write(first);
        const auto more = [&] {
            said += socket.write(chunk);
            most = std::max(most, memory() - before);
        };
        connect(&socket, &QSslSocket::bytesWritten, this, [&, more] {
            if (socket.bytesToWrite() < chunk.size() && said < 1000000000)
                more();
        });
        more();
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    const ProbeReport report = m_bench.run(request);
    const qint64 took = clock.elapsed();
    QCOMPARE(toString(report.cause), QStringLiteral("protocol"));
    QVERIFY2(report.verdict.contains(QString::fromLatin1(words)), qPrintable(report.verdict));
    QVERIFY2(took <= 1000, qPrintable(QString::number(took)));
    QTRY_VERIFY_WITH_TIMEOUT(closed, 1000);
    QVERIFY(said < 50000000); // the rest of the gigabyte was never taken
    QVERIFY(!server.clear.contains("STARTTLS"));
    QVERIFY(everything(report).size() < 300000);
    if (before > 0) // a sanitizer's allocator tells nothing
        QVERIFY2(most <= 1024 * 1024, qPrintable(QString::number(most)));
}

void TestProbeFaults::fault_F29_endlessLine()
{
    endless("220 ", QByteArray(16384, 'x'), "longer than 2,048 bytes");
}

void TestProbeFaults::fault_F30_endlessLines()
{
    endless({}, QByteArray("220-x\r\n").repeated(2048), "more than 100 lines");
    endless({}, (QByteArray("220-") + QByteArray(2000, 'y') + "\r\n").repeated(8), "longer than 64 KiB");
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

void TestProbeFaults::fault_F31_everySize()
{
    const QByteArray junk = QByteArray("250-AUTH PLAIN\r\n").repeated(300);
    const QByteArray go = "220 go on\r\n";
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.startTls.clear();
    QByteArray all;
    qsizetype split = 0;
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        if (line != "STARTTLS")
            return false;
        socket.write(all.left(split));
        socket.flush();
        socket.write(all.mid(split));
        return true;
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    const bool full = qEnvironmentVariableIntValue("POSTERN_TEST_FULL") == 1;
    for (int size = 1; size <= 4096; size += full || size < 40 ? 1 : 97) {
        all = go + junk.left(size);
        // Somewhere in the reply, so that the rest of it comes along with what does not belong to it.
        split = size % go.size();
        const ProbeReport report = m_bench.run(request);
        QVERIFY2(report.cause == ProbeCause::Injected,
                 qPrintable(QStringLiteral("%1: %2").arg(size).arg(report.verdict)));
        QVERIFY(!report.extensions.contains(QStringLiteral("AUTH PLAIN")));
    }
    QVERIFY(!server.clear.contains("AUTH"));
    QVERIFY(server.encrypted.isEmpty());
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

void TestProbeFaults::fault_F33_forgetsWhatWasOffered_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("cause");
    const QByteArray old = "250-relay.test\r\n250-AUTH PLAIN\r\n250-OLD\r\n250-SMTPUTF8\r\n250 STARTTLS\r\n";
    QTest::newRow("AUTH is gone") << old << QByteArray("250-relay.test\r\n250 NEW\r\n") << "auth-not-offered";
    QTest::newRow("another AUTH") << old << QByteArray("250-relay.test\r\n250-NEW\r\n250 AUTH NTLM\r\n") << "mechanism";
    QTest::newRow("SMTPUTF8 is gone") << old << QByteArray("250-relay.test\r\n250-NEW\r\n250 AUTH PLAIN\r\n")
                                      << "sender-refused";
    QTest::newRow("AUTH only now") << QByteArray("250-relay.test\r\n250-OLD\r\n250 STARTTLS\r\n")
                                   << QByteArray("250-relay.test\r\n250-NEW\r\n250-SMTPUTF8\r\n250 AUTH PLAIN\r\n")
                                   << "accepted";
    QTest::newRow("refuses EHLO") << old << QByteArray("502 no\r\n") << "protocol";
}

void TestProbeFaults::fault_F33_forgetsWhatWasOffered()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, cause);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.ehlo = before;
    server.ehloOverTls = after;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.mailFrom = QStringLiteral("b\u00fcro@relay.test");
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), cause);
    QCOMPARE(server.clear.count("EHLO"), 1);
    QCOMPARE(server.encrypted.count("EHLO"), 1);
    QVERIFY(!report.extensions.contains(QStringLiteral("OLD")));
    QCOMPARE(report.extensions.contains(QStringLiteral("NEW")), after.contains("NEW"));
    QCOMPARE(server.encrypted.contains("AUTH"), after.contains("AUTH PLAIN"));
}

namespace {

/// Sends `bytes` one by one, `every` milliseconds.
void drip(QSslSocket &socket, const QByteArray &bytes, int every)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, bytes, sent = qsizetype(0)]() mutable {
        if (sent == bytes.size()) {
            timer->stop();
            return;
        }
        socket.write(bytes.mid(sent++, 1));
        socket.flush();
    });
    timer->start(every);
}

} // namespace

void TestProbeFaults::fault_F35_slowDrip_data()
{
    QTest::addColumn<QByteArray>("verb"); // "": the greeting
    QTest::addColumn<QString>("step");
    QTest::newRow("greeting") << QByteArray() << "banner!";
    QTest::newRow("EHLO") << QByteArray("EHLO") << "ehlo!";
    QTest::newRow("AUTH") << QByteArray("AUTH") << "auth!";
    QTest::newRow("MAIL") << QByteArray("MAIL") << "mail!";
    QTest::newRow("RCPT") << QByteArray("RCPT") << "rcpt!";
    QTest::newRow("DATA") << QByteArray("DATA") << "data!";
    QTest::newRow("end of the message") << QByteArray(".") << "data!";
}

void TestProbeFaults::fault_F35_slowDrip()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, step);
    QCOMPARE(ProbeLimits().step, 10000);
    QCOMPARE(ProbeLimits().whole, 60000);
    // In the long form at its true speed, else twenty times faster: a byte is never late, the step is.
    const int scale = qEnvironmentVariableIntValue("POSTERN_TEST_FULL") == 1 ? 1 : 20;
    const QByteArray bytes = "220 " + QByteArray(2000, 'x');
    FakeSmtp server;
    server.ehlo = server.ehloOverTls;
    if (verb.isEmpty())
        server.onConnection = [&](QSslSocket &socket) { drip(socket, bytes, 9000 / scale); };
    else
        server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
            if (line != verb && !line.startsWith(verb + ' '))
                return false;
            drip(socket, bytes, 9000 / scale);
            return true;
        };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::None;
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    request.limits.step = ProbeLimits().step / scale;
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("silent"));
    QCOMPARE(stepsOf(report).last(), step);
    QVERIFY(report.steps.last().milliseconds >= request.limits.step - 10);
}

void TestProbeFaults::fault_F35_wholeTest()
{
    FakeSmtp server; // each answer comes in time, all of them together do not
    server.ehlo = server.ehloOverTls;
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        drip(socket, line.startsWith("EHLO") ? server.ehlo : server.answers.value(line.left(4)), 10);
        return true;
    };
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = TlsMode::None;
    request.rcptTo = QStringLiteral("b@relay.test");
    request.limits.whole = 1200; // EHLO alone takes 0.7 s
    QElapsedTimer clock;
    clock.start();
    const ProbeReport report = m_bench.run(request);
    QCOMPARE(toString(report.cause), QStringLiteral("silent"));
    QVERIFY(stepsOf(report).last().endsWith(QLatin1Char('!')));
    QVERIFY(report.steps.size() > 3);
    QVERIFY(clock.elapsed() >= 1190);
    for (const ProbeStep &one : report.steps)
        QVERIFY(one.milliseconds < request.limits.step);
}

void TestProbeFaults::fault_F35_cancelAtOnce_data()
{
    QTest::addColumn<QByteArray>("verb"); // what the server does not answer to; "": the greeting
    for (const char *verb : {"", "EHLO", "STARTTLS", "hello", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"})
        QTest::newRow(*verb ? verb : "greeting") << QByteArray(verb);
}

void TestProbeFaults::fault_F35_cancelAtOnce()
{
    QFETCH(QByteArray, verb);
    FakeSmtp server;
    server.identity = m_bench.identity;
    bool waiting = false;
    if (verb.isEmpty())
        server.onConnection = [&](QSslSocket &) { waiting = true; };
    server.onLine = [&](QSslSocket &socket, const QByteArray &line) {
        if (verb == "hello" && server.startTls.isEmpty()) // a part of its hello that looks like a line
            return true;
        if (verb == "hello" && line == "STARTTLS") { // TLS that never begins
            socket.write(std::exchange(server.startTls, QByteArray()));
            QTimer::singleShot(50, &server, [&] { waiting = true; });
            return true;
        }
        const bool here = !verb.isEmpty() && line.startsWith(verb);
        waiting = waiting || here;
        return here;
    };
    server.listenLocally();
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    ProbeRequest request = m_bench.requestFor(server);
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    probe.start(request);
    QTRY_VERIFY(waiting);
    QTest::qWait(20);
    probe.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 200);
    QCOMPARE(toString(finished.first().first().value<ProbeReport>().cause), QStringLiteral("cancelled"));
    QVERIFY(server.messages.isEmpty() || verb == "QUIT");
}

void TestProbeFaults::fault_F36_cutAnywhere_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed, in the clear") << false << false;
    QTest::newRow("reset, in the clear") << false << true;
    QTest::newRow("closed, over TLS") << true << false;
    QTest::newRow("reset, over TLS") << true << true;
}

void TestProbeFaults::fault_F36_cutAnywhere()
{
    QFETCH(bool, tls);
    QFETCH(bool, reset);
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.reset = reset;
    if (!tls)
        server.ehlo = server.ehloOverTls;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.tls = tls ? TlsMode::StartTls : TlsMode::None;
    request.rcptTo = QStringLiteral("b@relay.test");
    request.send = true;
    const bool full = qEnvironmentVariableIntValue("POSTERN_TEST_FULL") == 1;
    QSet<QString> stages;
    int cuts = 0;
    for (qint64 at = 0;; at += tls && !full ? 5 : 1) {
        server.cutAfter = at;
        const ProbeReport report = m_bench.run(request);
        if (report.ok)
            break; // all was said before the cut, or only the word of farewell was missing
        ++cuts;
        QVERIFY(cuts < 1000);
        QVERIFY2(report.cause == ProbeCause::Closed,
                 qPrintable(QStringLiteral("%1: %2").arg(at).arg(everything(report))));
        QVERIFY(stepsOf(report).last().endsWith(QLatin1Char('!')));
        QVERIFY(at == 0 || reset || !report.transcript.isEmpty());
        stages << stepsOf(report).last();
    }
    // A reset behind the greeting's first bytes can be here before anybody looked: then the connection never held.
    for (const char *stage : {reset ? "connect!" : "banner!", "ehlo!", "auth!", "mail!", "rcpt!", "data!"})
        QVERIFY2(stages.contains(QLatin1String(stage)), stage);
    QVERIFY(cuts > (tls && !full ? 40 : 200));
}

void TestProbeFaults::fault_F36_cutWithinTls()
{
    FakeSmtp server; // on the wire, so within records and the handshake, too
    server.identity = m_bench.identity;
    server.implicitTls = true;
    server.listenLocally();
    const int step = qEnvironmentVariableIntValue("POSTERN_TEST_FULL") == 1 ? 1 : 29;
    QSet<QString> stages;
    for (qint64 at = 0;; at += step) {
        CutProxy proxy(server.serverPort(), at);
        ProbeRequest request = m_bench.requestFor(server);
        request.port = proxy.serverPort();
        request.tls = TlsMode::Implicit;
        const ProbeReport report = m_bench.run(request);
        if (report.ok)
            break;
        QVERIFY(at < 10000);
        QVERIFY2(report.cause == ProbeCause::Closed || report.cause == ProbeCause::Protocol,
                 qPrintable(toString(report.cause) + report.verdict));
        QVERIFY(stepsOf(report).last().endsWith(QLatin1Char('!')));
        stages << stepsOf(report).last();
    }
    QVERIFY(stages.contains(QStringLiteral("tls!")) && stages.contains(QStringLiteral("auth!")));
}

QTEST_GUILESS_MAIN(TestProbeFaults)
#include "tst_probe_faults.moc"
