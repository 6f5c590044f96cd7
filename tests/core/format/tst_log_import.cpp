#include "core/format/log_lines.h"
#include "tests/support/log_bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTime>

#include <zlib.h>

using namespace postern;

class LogImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSendersOfAnOrdinaryLog();
    void readsOurOwnLog();
    void forgedNamesAreNobodys_data();
    void forgedNamesAreNobodys();
    void dovecotTellsWhy();
    void yearsAreFound();
    void readsStamps_data();
    void readsStamps();
    void gapsAreTold();
    void readsGzip();
    void longLinesAreCut();
    void guesserOfManyPasswords();
    void messagesWithoutQueueLines();
    void unreadableFileIsNamed();

private:
    std::string write(const char *name, const QByteArray &text)
    {
        return m_bench.write(QString::fromLatin1(name), text);
    }
    LogImport import(const QByteArray &text, int year = 2026) { return m_bench.import(importPostfixLog, text, year); }
    samples::LogBench m_bench;
};

void LogImportTest::readsSendersOfAnOrdinaryLog()
{
    const LogImport log = import(
        "Oct  9 09:00:00 mx1 postfix/smtpd[11]: connect from mail.acme.example[192.0.2.17]\n"
        "Oct  9 09:00:01 mx1 postfix/smtpd[11]: 4A1B2C: client=mail.acme.example[192.0.2.17], sasl_method=PLAIN, "
        "sasl_username=Billing\n"
        "Nov 20 09:00:01 mx1 postfix/submission/smtpd[12]: 4X9zz: client=unknown[192.0.2.17], sasl_method=LOGIN, "
        "sasl_username=billing, sasl_sender=x@acme.example\n"
        "Nov 20 10:00:01 mx1 postfix/submission/smtpd[12]: 4X9za: client=unknown[2001:db8::5], sasl_method=LOGIN, "
        "sasl_username=bill@acme.example\n"
        "Nov 20 10:00:02 mx1 postfix/smtpd[13]: 4X9zb: client=mail.other.example[198.51.100.1]\n"
        "Nov 20 10:00:03 mx1 postfix/smtpd[13]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: "
        "UGFzc3dvcmQ6, sasl_username=billing\n"
        "Nov 20 10:00:04 mx1 postfix/smtpd[13]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: "
        "Connection lost to authentication server, sasl_username=billing\n"
        "Nov 20 10:00:05 mx1 postfix/smtpd[13]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: x\n"
        "Nov 20 10:00:06 mx1 postfix/qmgr[14]: 4X9zb: from=<a@b>, size=1, nrcpt=1 (queue active)\n"
        "Nov 20 10:00:07 mx1 kernel: oops\n"
        "nonsense\n");
    QCOMPARE(log.lines, std::size_t(11));
    QCOMPARE(log.matched, std::size_t(5));
    QCOMPARE(log.rows.size(), std::size_t(4));
    const ActivityRow *row = samples::findRow(log, "billing", "192.0.2.17", Outcome::Accepted);
    QVERIFY(row);
    QCOMPARE(row->count, std::uint64_t(2));
    QVERIFY(row->firstSeen == samples::at("2026-10-09T09:00:01Z"));
    QVERIFY(row->lastSeen == samples::at("2026-11-20T09:00:01Z"));
    QVERIFY(row->days == 2U);
    QCOMPARE(row->months,
             (std::vector<MonthIndex>{monthOf(samples::day("2026-10-01")), monthOf(samples::day("2026-11-01"))}));
    QVERIFY(samples::findRow(log, "bill@acme.example", "2001:db8::5", Outcome::Accepted));
    QVERIFY(samples::findRow(log, "billing", "203.0.113.9", Outcome::BadPassword));
    QVERIFY(samples::findRow(log, "billing", "203.0.113.9", Outcome::Deferred));
    QCOMPARE(log.coverage.nodes.size(), std::size_t(1));
    QCOMPARE(log.coverage.nodes[0].node, std::string("mx1"));
    QVERIFY(log.coverage.nodes[0].from == samples::at("2026-10-09T09:00:00Z"));
    QVERIFY(log.coverage.nodes[0].to == samples::at("2026-11-20T10:00:07Z"));
}

void LogImportTest::readsOurOwnLog()
{
    const LogImport log = import(
        "Nov 20 10:00:00 mx1 postern/ipauth/smtpd[1]: 4X1: info: END-OF-MESSAGE from unknown[127.0.0.5]: "
        "postern-ipauth "
        "account=scanner; from=<a@b> to=<c@d> proto=ESMTP helo=<x>\n"
        "Nov 20 10:00:01 mx1 postern/submission/smtpd[2]: NOQUEUE: reject: MAIL from unknown[127.0.0.3]: 450 4.7.1 "
        "<billing#held>: SASL login name rejected: This address is not allowed yet; from=<a@b> proto=ESMTP helo=<x>\n"
        "Nov 20 10:00:02 mx1 postern/submission/smtpd[2]: NOQUEUE: reject: MAIL from unknown[127.0.0.3]: 554 5.7.1 "
        "<billing>: SASL login name rejected: This account is suspended on the relay; from=<a@b> proto=ESMTP helo=<x>\n"
        "Nov 20 10:00:03 mx1 postern/submission/smtpd[2]: NOQUEUE: reject: MAIL from unknown[127.0.0.3]: 553 5.7.1 "
        "<x@other.example>: Sender address rejected: not owned by user billing; from=<x@other.example> proto=ESMTP\n"
        "Nov 20 10:00:04 mx1 postern/ipauth/smtpd[1]: NOQUEUE: reject: RCPT from unknown[127.0.0.6]: 554 5.7.1 "
        "<a@b>: Relay access denied; from=<a@b> to=<a@b> proto=ESMTP helo=<x>\n");
    QCOMPARE(log.rows.size(), std::size_t(4));
    const ActivityRow *scanner = samples::findRow(log, "scanner", "127.0.0.5", Outcome::Accepted);
    QVERIFY(scanner && scanner->method == Method::IpAuth);
    QVERIFY(samples::findRow(log, "billing", "127.0.0.3", Outcome::Deferred));
    QVERIFY(samples::findRow(log, "billing", "127.0.0.3", Outcome::Suspended));
    QVERIFY(samples::findRow(log, "billing", "127.0.0.3", Outcome::SenderRefused));
}

void LogImportTest::forgedNamesAreNobodys_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("the words twice in a failure")
        << QByteArray("warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, "
                      "sasl_username=x, sasl_username=billing");
    QTest::newRow("a whole accepting line as the name")
        << QByteArray("warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, "
                      "sasl_username=4X1: client=unknown[192.0.2.1], sasl_method=PLAIN, sasl_username=billing");
    QTest::newRow("within a greeting") << QByteArray(
        "NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 <a>: Relay access denied; "
        "helo=<4X1: client=unknown[192.0.2.1], sasl_method=PLAIN, sasl_username=billing>");
    QTest::newRow("without a method") << QByteArray("4X1: client=unknown[203.0.113.9], sasl_username=billing");
    QTest::newRow("no address") << QByteArray("4X1: client=unknown[billing], sasl_method=PLAIN, sasl_username=billing");
    QTest::newRow("address after a blank")
        << QByteArray("4X1: client=a b[192.0.2.1], sasl_method=PLAIN, sasl_username=billing");
}

void LogImportTest::forgedNamesAreNobodys()
{
    QFETCH(QByteArray, message);
    const LogImport log = import("Nov 20 10:00:00 mx1 postfix/smtpd[1]: " + message + "\n");
    for (const ActivityRow &row : log.rows)
        QVERIFY2(row.account != "billing", row.address.toString().c_str());
}

void LogImportTest::dovecotTellsWhy()
{
    const std::string dovecot =
        write("dovecot.log",
              "2026-11-20T11:00:00+0100 auth-worker(77): Info: conn unix:auth-worker (uid=1): auth-worker<1>: "
              "sql(billing,203.0.113.9,<abc>): allow_nets check failed: IP 203.0.113.9 not in allowed networks\n"
              "2026-11-20T11:00:00+0100 auth: Info: sql(crm,203.0.113.9): Password mismatch (given password: x)\n"
              "2026-11-20T11:00:10+0100 auth-worker(77): Info: sql(press#suspended,203.0.113.9): allow_nets check "
              "failed: x\n");
    const QByteArray failed = ": SASL PLAIN authentication failed: UGFz, sasl_username=";
    const std::string postfix =
        write("mail.log", "Nov 20 10:00:02 mx1 postern/submission/smtpd[2]: warning: unknown[203.0.113.9]" + failed +
                              "billing\n"
                              "Nov 20 10:00:02 mx1 postern/submission/smtpd[2]: warning: unknown[203.0.113.9]" +
                              failed +
                              "crm\n"
                              "Nov 20 10:00:12 mx1 postern/submission/smtpd[2]: warning: unknown[203.0.113.9]" +
                              failed +
                              "press\n"
                              "Nov 20 12:00:02 mx1 postern/submission/smtpd[2]: warning: unknown[203.0.113.9]" +
                              failed + "billing\n");
    LogOptions options;
    options.year = 2026;
    const Result<LogImport> log = importPostfixLog({postfix, dovecot}, options);
    QVERIFY(bool(log));
    QCOMPARE(samples::findRow(*log, "billing", "203.0.113.9", Outcome::Blocked)->count, std::uint64_t(1));
    QCOMPARE(samples::findRow(*log, "billing", "203.0.113.9", Outcome::BadPassword)->count,
             std::uint64_t(1)); // two hours later
    QVERIFY(samples::findRow(*log, "crm", "203.0.113.9", Outcome::BadPassword));
    QVERIFY(samples::findRow(*log, "press", "203.0.113.9", Outcome::Suspended));
    QCOMPARE(log->coverage.nodes.size(), std::size_t(1)); // Dovecot's own file names no host
}

void LogImportTest::yearsAreFound()
{
    const QByteArray text = "Dec 30 10:00:00 mx1 a: x\nDec 31 23:59:59 mx1 a: x\nJan  1 00:00:00 mx1 a: x\n"
                            "Dec 31 23:59:59 mx1 a: late\nJan  2 00:00:00 mx1 a: x\n";
    const LogImport log = import(text, 2026);
    QVERIFY(log.coverage.nodes.at(0).from == samples::at("2025-12-30T10:00:00Z"));
    QVERIFY(log.coverage.nodes.at(0).to == samples::at("2026-01-02T00:00:00Z"));

    LogOptions options;
    options.until = samples::at("2026-11-23T00:00:00Z");
    const std::string path = write("mail.log", "Nov 22 10:00:00 mx1 a: x\n");
    QVERIFY(importPostfixLog({path}, options)->coverage.nodes.at(0).to == samples::at("2026-11-22T10:00:00Z"));
    const std::string later = write("later.log", "Dec  5 10:00:00 mx1 a: x\n");
    QVERIFY(importPostfixLog({later}, options)->coverage.nodes.at(0).to == samples::at("2025-12-05T10:00:00Z"));
    options.utcOffsetMinutes = 60;
    QVERIFY(importPostfixLog({path}, options)->coverage.nodes.at(0).to == samples::at("2026-11-22T09:00:00Z"));
}

void LogImportTest::readsStamps_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("utc"); // empty: none
    QTest::newRow("traditional") << QByteArray("Nov  3 14:02:01 x") << QByteArray("2026-11-03T14:02:01Z");
    QTest::newRow("UTC") << QByteArray("2025-11-03T14:02:01Z x") << QByteArray("2025-11-03T14:02:01Z");
    QTest::newRow("fraction and offset") << QByteArray("2025-11-03T14:02:01.123456+01:00 x")
                                         << QByteArray("2025-11-03T13:02:01Z");
    QTest::newRow("offset without colon")
        << QByteArray("2025-11-03T14:02:01-0230 x") << QByteArray("2025-11-03T16:32:01Z");
    QTest::newRow("blank and no zone") << QByteArray("2025-11-03 14:02:01 x") << QByteArray("2025-11-03T14:02:01Z");
    for (const char *bad :
         {"", "Nov", "Nov 33 14:02:01 x", "Nev  3 14:02:01 x", "Nov  3 24:02:01 x", "Nov  3 14-02-01 x",
          "2025-13-03T14:02:01Z x", "2025-11-03T14:02:01", "2025-11-03T14:02:01+1 x", "2025-02-30T14:02:01Z x"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void LogImportTest::readsStamps()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, utc);
    const std::optional<LogStamp> stamp = parseLogStamp(line.toStdString());
    LogYears years;
    years.anchor(2026, {});
    const std::optional<Time> time = stamp ? years.timeOf(*stamp, 0) : std::nullopt;
    QCOMPARE(time.has_value(), !utc.isEmpty());
    if (time)
        QCOMPARE(QByteArray::fromStdString(formatTime(*time)), utc);
}

void LogImportTest::gapsAreTold()
{
    const std::string first =
        write("1", "Nov  1 00:00:00 mx1 a: x\nNov  2 00:00:00 mx1 a: x\nNov  5 00:00:00 mx1 a: x\n"
                   "Nov  1 00:00:00 mx2 a: x\n");
    const std::string second = write("2", "Nov  5 12:00:00 mx1 a: x\nNov  3 00:00:00 mx2 a: x\n");
    LogOptions options;
    options.year = 2026;
    const Result<LogImport> log = importPostfixLog({second, first}, options);
    QVERIFY(bool(log));
    QCOMPARE(log->coverage.nodes.size(), std::size_t(2));
    const Coverage::Node &mx1 = log->coverage.nodes[0];
    QVERIFY(mx1.from == samples::at("2026-11-01T00:00:00Z") && mx1.to == samples::at("2026-11-05T12:00:00Z"));
    QCOMPARE(mx1.gaps.size(), std::size_t(1));
    QVERIFY(mx1.gaps[0].from == samples::at("2026-11-02T00:00:00Z"));
    QVERIFY(mx1.gaps[0].to == samples::at("2026-11-05T00:00:00Z"));
    QCOMPARE(log->coverage.nodes[1].gaps.size(), std::size_t(1));
}

void LogImportTest::readsGzip()
{
    const std::string path = m_bench.filePath(QStringLiteral("mail.log.1.gz")).toStdString();
    const gzFile file = gzopen(path.c_str(), "wb");
    QVERIFY(file);
    const std::string line = "2026-11-20T10:00:00+00:00 mx1 postfix/smtps/smtpd[1]: 4X1: client=unknown[192.0.2.1], "
                             "sasl_method=PLAIN, sasl_username=billing\n";
    for (int i = 0; i < 5000; ++i)
        gzwrite(file, line.data(), static_cast<unsigned>(line.size()));
    gzclose(file);
    const Result<LogImport> log = importPostfixLog({path}, {});
    QVERIFY(bool(log));
    QCOMPARE(log->lines, std::size_t(5000));
    QCOMPARE(log->rows.at(0).count, std::uint64_t(5000));

    QFile cut(QString::fromStdString(path));
    QVERIFY(cut.open(QIODevice::ReadWrite));
    QVERIFY(cut.resize(cut.size() / 2));
    cut.close();
    const Result<LogImport> half = importPostfixLog({path}, {});
    QVERIFY(!half); // half a log would be told as a whole one
    QVERIFY(half.error().detail.find(path) != std::string::npos);
}

void LogImportTest::longLinesAreCut()
{
    const QByteArray good = "Nov 20 10:00:00 mx1 postfix/smtpd[1]: 4X1: client=unknown[192.0.2.1], sasl_method=PLAIN, "
                            "sasl_username=billing\n";
    const LogImport log =
        import(good + "Nov 20 10:00:00 mx1 postfix/smtpd[1]: " + QByteArray(1 << 20, 'x') + "\n" + good);
    QCOMPARE(log.lines, std::size_t(3));
    QCOMPARE(log.rows.at(0).count, std::uint64_t(2));
}

void LogImportTest::guesserOfManyPasswords()
{
    // Of each attempt both say a word; of every third Dovecot says that the address was the reason.
    QByteArray text;
    constexpr int attempts = 30000;
    for (int i = 0; i < attempts; ++i) {
        const QByteArray time = QTime(0, 0).addSecs(i).toString(QStringLiteral("'Nov 23 'HH:mm:ss")).toLatin1();
        text += time + " mx1 dovecot: auth: sql(billing,203.0.113.9): " +
                (i % 3 == 0 ? "allow_nets check failed: x\n" : "Password mismatch\n");
        text += time + " mx1 postfix/smtpd[9]: warning: unknown[203.0.113.9]: SASL PLAIN authentication failed: x, "
                       "sasl_username=billing\n";
    }
    const LogImport log = import(text);
    QCOMPARE(samples::findRow(log, "billing", "203.0.113.9", Outcome::Blocked)->count, std::uint64_t(attempts / 3));
    QCOMPARE(samples::findRow(log, "billing", "203.0.113.9", Outcome::BadPassword)->count,
             std::uint64_t(attempts - attempts / 3));
}

void LogImportTest::messagesWithoutQueueLines()
{
    QByteArray text;
    const auto queued = [&text](int id) {
        text += "Nov 23 10:00:00 mx1 postfix/smtpd[9]: 4A" + QByteArray::number(id) +
                ": client=unknown[192.0.2.1], sasl_method=PLAIN, sasl_username=billing\n";
    };
    constexpr int messages = 120000;
    for (int i = 0; i < messages; ++i)
        queued(i);
    // The senders of those that came last are still known, in whatever order they are told.
    for (const int id : {messages - 1, messages - 30000})
        text += "Nov 23 10:00:00 mx1 postfix/qmgr[2]: 4A" + QByteArray::number(id) + ": from=<x@d" +
                QByteArray::number(id) + ".example>, size=1, nrcpt=1 (queue active)\n";
    const LogImport log = import(text);
    QCOMPARE(log.rows.at(0).count, std::uint64_t(messages));
    QCOMPARE(log.rows.at(0).domains, (std::vector<std::string>{"d119999.example", "d90000.example"}));
}

void LogImportTest::unreadableFileIsNamed()
{
    const Result<LogImport> log = importPostfixLog({"/nonexistent/mail.log"}, {});
    QVERIFY(!log);
    QVERIFY(log.error().code == ErrorCode::Unreadable);
    QVERIFY(log.error().detail.find("/nonexistent/mail.log") != std::string::npos);
}

QTEST_GUILESS_MAIN(LogImportTest)
#include "tst_log_import.moc"
