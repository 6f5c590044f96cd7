#include "relay/postfix/log_lines.h"
#include "relay/postfix/log_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <random>

using namespace postern;
using namespace postern::relay;
using namespace std::chrono_literals;

namespace {

const Time now = *parseTime("2026-11-24T12:00:00Z");

// Written by Postfix 3.7 and Dovecot 2.3 for the attempts that the names tell.
constexpr const char *mailLog =
    "Nov 23 22:59:20 relay postfix-postern/master[21610]: daemon started -- version 3.7.11\n"
    "Nov 23 22:59:50 relay postern/submission/smtpd[21614]: connect from unknown[127.0.0.2]\n"
    "Nov 23 22:59:50 relay postern/submission/smtpd[21614]: 9A8051124D0: client=unknown[127.0.0.2], "
    "sasl_method=PLAIN, sasl_username=billing\n"
    "Nov 23 22:59:50 relay postfix-postern/qmgr[21612]: 9A8051124D0: from=<a@Acme.example>, size=419, nrcpt=1 (queue "
    "active)\n"
    "Nov 23 22:59:52 relay postern/submission/smtpd[21614]: warning: unknown[127.0.0.3]: SASL PLAIN authentication "
    "failed: (reason unavailable), sasl_username=billing\n"
    "Nov 23 23:00:02 relay postern/submission/smtpd[21614]: NOQUEUE: reject: MAIL from unknown[127.0.0.2]: 553 5.7.1 "
    "<x@other.example>: Sender address rejected: not owned by user open; from=<x@other.example> proto=ESMTP helo=<vm>\n"
    "Nov 23 23:00:03 relay postern/ipauth/smtpd[21618]: 09B901124D3: client=unknown[127.0.0.5]\n"
    "Nov 23 23:00:03 relay postern/ipauth/smtpd[21618]: 09B901124D3: info: END-OF-MESSAGE from unknown[127.0.0.5]: "
    "postern-ipauth account=billing; from=<a@acme.example> to=<r@example.net> proto=ESMTP helo=<vm>\n"
    "Nov 23 23:00:03 relay postfix-postern/qmgr[21612]: 09B901124D3: from=<a@acme.example>, size=417, nrcpt=1 (queue "
    "active)\n"
    "Nov 23 23:00:04 relay postern/ipauth/smtpd[21618]: NOQUEUE: reject: RCPT from unknown[127.0.0.6]: 554 5.7.1 "
    "<r@example.net>: Relay access denied; from=<a@acme.example> to=<r@example.net> proto=ESMTP helo=<vm>\n"
    "Nov 23 23:00:05 relay postern/submission/smtpd[6899]: NOQUEUE: reject: MAIL from unknown[127.0.0.7]: 450 4.7.1 "
    "<billing#held>: SASL login name rejected: This address is not allowed by a change that is not kept yet, try again "
    "later; from=<a@example.test> proto=ESMTP helo=<t>\n"
    "Nov 23 23:00:06 relay postern/ipauth/smtpd[6899]: NOQUEUE: reject: RCPT from unknown[127.0.0.8]: 450 4.7.1 "
    "<unknown[127.0.0.8]>: Client host rejected: This address is not allowed by a change that is not kept yet, try "
    "again "
    "later; from=<a@example.test> to=<r@example.net> proto=ESMTP helo=<t>\n"
    "Nov 23 23:00:07 relay postern/ipauth/smtpd[6899]: NOQUEUE: reject: RCPT from unknown[::1]: 554 5.7.1 "
    "<unknown[::1]>: Client host rejected: This account is suspended on the relay; from=<a@example.test> "
    "to=<r@example.net> proto=ESMTP helo=<t>\n"
    "Nov 23 23:00:08 relay postern/smtps/smtpd[6899]: NOQUEUE: reject: MAIL from unknown[127.0.0.2]: 554 5.7.1 "
    "<susp>: SASL login name rejected: This account is suspended on the relay; from=<a@example.test> proto=ESMTP "
    "helo=<t>\n"
    "Nov 23 23:00:09 relay postern/smtps/smtpd[6899]: NOQUEUE: reject: MAIL from unknown[127.0.0.2]: 554 5.7.1 "
    "<gone>: SASL login name rejected: This account no longer exists on the relay; from=<a@example.test> proto=ESMTP "
    "helo=<t>\n"
    "Nov 23 23:00:10 relay postern/submission/smtpd[6899]: NOQUEUE: reject: CONNECT from unknown[127.0.0.2]: 451 4.3.5 "
    "<unknown[127.0.0.2]>: Client host rejected: Server configuration error; proto=SMTP\n";

constexpr const char *dovecotLog =
    "2026-11-23T22:59:18+0000 master: Info: Dovecot v2.3.19.1 (9b53102964) starting up without any protocols\n"
    "2026-11-23T22:59:50+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<3>: "
    "sql(billing,127.0.0.3): allow_nets check failed: IP 127.0.0.3 not in allowed networks\n"
    "2026-11-23T22:59:50+0000 auth: Info: sql(billing,127.0.0.3): allow_nets check failed: IP 127.0.0.3 not in allowed "
    "networks\n"
    "2026-11-23T22:59:52+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<4>: "
    "sql(billing,127.0.0.4): allow_nets check failed: IP 127.0.0.4 not in allowed networks\n"
    "2026-11-23T22:59:52+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<4>: "
    "sql(billing,127.0.0.4): Password mismatch\n"
    "2026-11-23T22:59:52+0000 auth: Info: sql(billing,127.0.0.4): allow_nets check failed: IP 127.0.0.4 not in allowed "
    "networks\n"
    "2026-11-23T22:59:54+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<5>: "
    "sql(billing#held,127.0.0.2): Password mismatch\n"
    "2026-11-23T22:59:56+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<6>: "
    "sql(susp#suspended,127.0.0.2): allow_nets check failed: IP 127.0.0.2 not in allowed networks\n"
    "2026-11-23T22:59:56+0000 auth: Info: sql(susp#suspended,127.0.0.2): allow_nets check failed: IP 127.0.0.2 not in "
    "allowed networks\n"
    "2026-11-23T23:00:00+0000 auth-worker(22128): Info: conn unix:auth-worker (pid=22126,uid=103): auth-worker<8>: "
    "sql(nobody,127.0.0.2): unknown user\n";

std::string text(const MailEvent &event)
{
    return event.account + ' ' + event.address.toString() + ' ' + std::string(toString(event.method)) + ' ' +
           std::string(toString(event.outcome)) + ' ' + formatTime(event.time) + ' ' + event.senderDomain;
}

QStringList texts(const std::vector<MailEvent> &events)
{
    QStringList list;
    for (const auto &event : events)
        list << QString::fromStdString(text(event));
    list.sort();
    return list;
}

const QStringList expected = {
    QStringLiteral(" 127.0.0.6 ip_auth relay_denied 2026-11-23T23:00:04Z "),
    QStringLiteral(" 127.0.0.8 ip_auth deferred 2026-11-23T23:00:06Z "),
    QStringLiteral(" ::1 ip_auth suspended 2026-11-23T23:00:07Z "),
    QStringLiteral("billing 127.0.0.2 password accepted 2026-11-23T22:59:50Z acme.example"),
    QStringLiteral("billing 127.0.0.2 password bad_password 2026-11-23T22:59:54Z "),
    QStringLiteral("billing 127.0.0.3 password blocked 2026-11-23T22:59:50Z "),
    QStringLiteral("billing 127.0.0.4 password bad_password 2026-11-23T22:59:52Z "),
    QStringLiteral("billing 127.0.0.5 ip_auth accepted 2026-11-23T23:00:03Z acme.example"),
    QStringLiteral("billing 127.0.0.7 password deferred 2026-11-23T23:00:05Z "),
    QStringLiteral("open 127.0.0.2 password sender_refused 2026-11-23T23:00:02Z "),
    QStringLiteral("susp 127.0.0.2 password suspended 2026-11-23T22:59:56Z "),
    QStringLiteral("susp 127.0.0.2 password suspended 2026-11-23T23:00:08Z "),
};

void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | mode));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class LogReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir *m_folder = nullptr;
    QString m_mail;
    QString m_dovecot;
    LogSource m_source;
    LogReader::Tick m_tick{};

    // Polls until nothing more comes, far enough apart for every held line to be decided.
    std::vector<MailEvent> drain(LogReader &reader, bool *lost = nullptr)
    {
        std::vector<MailEvent> all;
        for (int i = 0; i < 6; ++i) {
            const auto batch = reader.poll(now, m_tick += 3s);
            if (!batch)
                return {};
            all.insert(all.end(), batch->events.begin(), batch->events.end());
            if (lost)
                *lost = *lost || batch->linesLost;
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = new QTemporaryDir;
        m_mail = m_folder->filePath(QStringLiteral("mail.log"));
        m_dovecot = m_folder->filePath(QStringLiteral("dovecot.log"));
        m_source = {m_mail.toStdString(), m_dovecot.toStdString(), true, 0min};
        m_tick = {};
    }
    void cleanup() { delete m_folder; }

    void everyRuleOfTheFeed()
    {
        write(m_mail, mailLog);
        write(m_dovecot, dovecotLog);
        LogReader reader(m_source, {});
        const auto batch = reader.poll(now, m_tick);
        QVERIFY(batch);
        QCOMPARE(texts(batch->events), expected);
        QCOMPARE(formatTime(batch->firstLine.value()), std::string("2026-11-23T22:59:20Z"));
        QCOMPARE(formatTime(batch->lastLine.value()), std::string("2026-11-23T23:00:10Z"));
        QVERIFY(!batch->linesLost);
        QVERIFY(drain(reader).empty());
    }

    void filesThatAreNotThereYetAreNoError()
    {
        LogReader reader(m_source, {});
        QVERIFY(drain(reader).empty());
        write(m_mail, mailLog);
        write(m_dovecot, dovecotLog);
        bool lost = false;
        QCOMPARE(texts(drain(reader, &lost)), expected);
        QVERIFY(!lost);
    }

    void postgresqlLogsFromTheAuthProcess()
    {
        m_source.authWorkers = false;
        write(m_dovecot,
              "2026-11-23T15:02:18+0100 auth: Info: sql(billing#suspended,127.0.0.2): allow_nets check failed: "
              "IP 127.0.0.2 not in allowed networks\n"
              "2026-11-23T15:02:19+0100 auth: Info: sql(billing,127.0.0.3,<Ab1>): allow_nets check failed: IP "
              "127.0.0.3 not in allowed networks\n"
              "2026-11-23T15:02:20+0100 auth: Info: sql(billing,127.0.0.3,<Ab1>): Password mismatch\n");
        LogReader reader(m_source, {});
        QCOMPARE(texts(drain(reader)),
                 (QStringList{QStringLiteral("billing 127.0.0.2 password suspended 2026-11-23T14:02:18Z "),
                              QStringLiteral("billing 127.0.0.3 password bad_password 2026-11-23T14:02:20Z ")}));
    }

    // The word of a wrong password may be written a moment after the refused address was read.
    void anAttemptWaitsForItsPassword()
    {
        const QList<QByteArray> lines = QByteArray(dovecotLog).split('\n');
        LogReader reader(m_source, {});
        write(m_dovecot, lines[3] + '\n');
        auto batch = reader.poll(now, m_tick);
        QVERIFY(batch && batch->events.empty());
        const LogPositions before = batch->positions;
        write(m_dovecot, lines[4] + '\n');
        batch = reader.poll(now, m_tick + 1s);
        QVERIFY(batch);
        QCOMPARE(texts(batch->events), QStringList{expected[6]});
        QVERIFY(batch->positions != before);

        write(m_dovecot, lines[1] + '\n');
        batch = reader.poll(now, m_tick + 2s);
        QVERIFY(batch && batch->events.empty());
        batch = reader.poll(now, m_tick + 4s);
        QVERIFY(batch);
        QCOMPARE(texts(batch->events), QStringList{expected[5]});
    }

    void acceptedMailWaitsForItsSenderButNotForEver()
    {
        const QList<QByteArray> lines = QByteArray(mailLog).split('\n');
        LogReader reader(m_source, {});
        write(m_mail, lines[2] + '\n');
        auto batch = reader.poll(now, m_tick);
        QVERIFY(batch && batch->events.empty());
        batch = reader.poll(now, m_tick + 2s);
        QVERIFY(batch);
        QCOMPARE(texts(batch->events),
                 QStringList{QStringLiteral("billing 127.0.0.2 password accepted 2026-11-23T22:59:50Z ")});
    }

    // Whatever was written when, and whenever the daemon ended: each event comes exactly once.
    void restartsAndPartialLinesChangeNothing()
    {
        std::mt19937 random(20261123);
        for (int round = 0; round < 50; ++round) {
            QTemporaryDir folder;
            const QString mail = folder.filePath(QStringLiteral("mail.log"));
            const QString dovecot = folder.filePath(QStringLiteral("dovecot.log"));
            const LogSource source{mail.toStdString(), dovecot.toStdString(), true, 0min};
            QByteArray mailRest(mailLog);
            QByteArray dovecotRest(dovecotLog);
            LogPositions positions;
            std::vector<MailEvent> all;
            int idle = 0;
            while (idle < 3) {
                LogReader reader(source, positions);
                for (int polls = int(random() % 3); polls >= 0; --polls) {
                    const int some = int(random() % 700);
                    idle = mailRest.isEmpty() && dovecotRest.isEmpty() ? idle + 1 : 0;
                    write(mail, mailRest.left(some));
                    mailRest.remove(0, some);
                    write(dovecot, dovecotRest.left(some / 2));
                    dovecotRest.remove(0, some / 2);
                    const auto batch = reader.poll(now, m_tick += idle > 0 ? 3s : 0s);
                    QVERIFY(batch);
                    QVERIFY(!batch->linesLost);
                    all.insert(all.end(), batch->events.begin(), batch->events.end());
                    positions = *LogPositions::fromText(batch->positions.toText());
                }
            }
            LogReader last(source, positions);
            const auto rest = drain(last);
            all.insert(all.end(), rest.begin(), rest.end());
            QCOMPARE(texts(all), expected);
        }
    }

    void rotationByRenaming_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<QString>("rotatedName");
        QTest::newRow("while it is read") << false << QStringLiteral("mail.log.1");
        QTest::newRow("while the daemon is stopped") << true << QStringLiteral("mail.log.1");
        QTest::newRow("by Postfix itself") << true << QStringLiteral("mail.log.20261123-230007");
    }
    void rotationByRenaming()
    {
        QFETCH(bool, restarted);
        QFETCH(QString, rotatedName);
        const QByteArray log(mailLog);
        const auto half = log.indexOf("Nov 23 23:00:03");
        const auto later = log.indexOf("Nov 23 23:00:06");
        write(m_mail, log.left(half));
        write(m_dovecot, dovecotLog);
        auto reader = std::make_unique<LogReader>(m_source, LogPositions{});
        auto batch = reader->poll(now, m_tick);
        QVERIFY(batch);
        auto all = batch->events;
        if (restarted)
            reader.reset();
        write(m_mail, log.mid(half, later - half)); // written after the last poll, before the rotation
        QVERIFY(QFile::rename(m_mail, m_folder->filePath(rotatedName)));
        write(m_mail, log.mid(later));
        if (restarted)
            reader = std::make_unique<LogReader>(m_source, batch->positions);
        bool lost = false;
        const auto rest = drain(*reader, &lost);
        all.insert(all.end(), rest.begin(), rest.end());
        QCOMPARE(texts(all), expected);
        QVERIFY(!lost);
    }

    void cutLogIsReadFromItsStartAndSaidSo_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<bool>("grown");
        QTest::newRow("shorter") << false << false;
        QTest::newRow("shorter, after a restart") << true << false;
        QTest::newRow("grown longer again") << false << true;
        QTest::newRow("grown longer again, after a restart") << true << true;
    }
    void cutLogIsReadFromItsStartAndSaidSo()
    {
        QFETCH(bool, restarted);
        QFETCH(bool, grown);
        const QByteArray log(mailLog);
        write(m_mail, grown ? log.left(log.indexOf("Nov 23 22:59:52")) : log);
        auto reader = std::make_unique<LogReader>(m_source, LogPositions{});
        const auto batch = reader->poll(now, m_tick);
        QVERIFY(batch && !batch->events.empty());
        const QByteArray rest = log.mid(log.indexOf("Nov 23 23:00:02"));
        write(m_mail, rest, QIODevice::Truncate);
        if (restarted)
            reader = std::make_unique<LogReader>(m_source, batch->positions);
        bool lost = false;
        QStringList found = texts(drain(*reader, &lost));
        QVERIFY(lost);
        QVERIFY(found.contains(QStringLiteral("open 127.0.0.2 password sender_refused 2026-11-23T23:00:02Z ")));
        QCOMPARE(found.size(), 7);
    }

    void removedLogIsAGap()
    {
        write(m_mail, mailLog);
        LogPositions positions;
        {
            LogReader reader(m_source, {});
            const auto batch = reader.poll(now, m_tick);
            QVERIFY(batch);
            positions = batch->positions;
        }
        QVERIFY(QFile::remove(m_mail));
        LogReader reader(m_source, positions);
        bool lost = false;
        QVERIFY(drain(reader, &lost).empty());
        QVERIFY(!lost); // nothing there yet: it may be between two names
        write(m_mail,
              "Nov 24 08:00:00 relay postern/ipauth/smtpd[6]: NOQUEUE: reject: RCPT from unknown[127.0.0.9]: 554 "
              "5.7.1 <r@example.net>: Relay access denied; from=<> to=<r@example.net> proto=SMTP\n");
        QCOMPARE(texts(drain(reader, &lost)),
                 QStringList{QStringLiteral(" 127.0.0.9 ip_auth relay_denied 2026-11-24T08:00:00Z ")});
        QVERIFY(lost);
    }

    void textThatImitatesTheLogNamesNobody_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("two user names") << QByteArray(
            "Nov 23 23:00:02 relay postern/submission/smtpd[1]: 9A8: client=unknown[127.0.0.2], sasl_method=PLAIN, "
            "sasl_username=x, sasl_username=victim\n");
        QTest::newRow("a sender that speaks like Postfix") << QByteArray(
            "Nov 23 23:00:02 relay postern/submission/smtpd[1]: NOQUEUE: reject: MAIL from unknown[127.0.0.2]: 553 "
            "5.7.1 "
            "<x>: Sender address rejected: not owned by user victim; from=<y>: Sender address rejected: not owned by "
            "user mallory; from=<x> proto=ESMTP helo=<vm>\n");
        QTest::newRow("a recipient that speaks like Postfix") << QByteArray(
            "Nov 23 23:00:02 relay postern/ipauth/smtpd[1]: NOQUEUE: reject: RCPT from unknown[127.0.0.2]: 504 5.5.2 "
            "<x@y>: Relay access denied; from=<a>: Recipient address rejected; from=<> to=<x> proto=ESMTP helo=<vm>\n");
        QTest::newRow("another program") << QByteArray(
            "Nov 23 23:00:02 relay evil/submission/smtpd[1]: 9A8: client=unknown[127.0.0.2], sasl_method=PLAIN, "
            "sasl_username=victim\n");
        QTest::newRow("no address") << QByteArray(
            "Nov 23 23:00:02 relay postern/submission/smtpd[1]: 9A8: client=unknown[unknown], sasl_method=PLAIN, "
            "sasl_username=victim\n");
        QTest::newRow("no date") << QByteArray("Foo 23 23:00:02 relay postern/submission/smtpd[1]: 9A8: "
                                               "client=unknown[127.0.0.2], sasl_method=PLAIN, sasl_username=victim\n");
        QTest::newRow("bytes") << QByteArray("\0\xff\xfe[[]]: <>:\n", 12);
        QTest::newRow("empty") << QByteArray("\n\n\n");
    }
    void textThatImitatesTheLogNamesNobody()
    {
        QFETCH(QByteArray, line);
        write(m_mail, line);
        write(m_dovecot, line);
        LogReader reader(m_source, {});
        QVERIFY(drain(reader).empty());
    }

    // Cut anywhere, and with any byte changed: no crash, and never a name that the line does not hold.
    void damagedLinesAreHarmless()
    {
        for (const QByteArray &log : {QByteArray(mailLog), QByteArray(dovecotLog)}) {
            for (const QByteArray &line : log.split('\n')) {
                for (qsizetype i = 0; i < line.size(); ++i) {
                    QByteArray damaged = line;
                    damaged[i] = char(damaged[i] ^ 0x15);
                    for (const std::string &one : {line.left(i).toStdString(), damaged.toStdString()}) {
                        const auto mail = parseMailLine(one, now, 0min);
                        QVERIFY(!mail || one.find(mail->account) != std::string::npos);
                        const auto login = parseLoginLine(one);
                        QVERIFY(!login || (!login->account.empty() && one.find(login->account) != std::string::npos));
                    }
                }
            }
        }
    }

    void aLineWithoutEndStaysWithinBounds()
    {
        const QByteArray block(256 * 1024, 'x');
        for (int i = 0; i < 12; ++i)
            write(m_mail, block);
        LogReader reader(m_source, {});
        QVERIFY(drain(reader).empty());
        write(m_mail, QByteArray("\n") + mailLog);
        QCOMPARE(drain(reader).size(), std::size_t(8));
    }

    void theYearOfALine_data()
    {
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QString>("today");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("time");
        QTest::newRow("this year") << QStringLiteral("Jan  2 03:04:05") << QStringLiteral("2026-11-24T12:00:00Z") << 0
                                   << QStringLiteral("2026-01-02T03:04:05Z");
        QTest::newRow("the year before") << QStringLiteral("Dec 31 23:59:59") << QStringLiteral("2026-01-01T00:00:10Z")
                                         << 0 << QStringLiteral("2025-12-31T23:59:59Z");
        QTest::newRow("a clock a little ahead")
            << QStringLiteral("Jan  1 00:00:01") << QStringLiteral("2025-12-31T23:59:59Z") << 0
            << QStringLiteral("2026-01-01T00:00:01Z");
        QTest::newRow("leap day") << QStringLiteral("Feb 29 12:00:00") << QStringLiteral("2026-11-24T12:00:00Z") << 0
                                  << QStringLiteral("2024-02-29T12:00:00Z");
        QTest::newRow("zone ahead of UTC")
            << QStringLiteral("Nov 24 01:30:00") << QStringLiteral("2026-11-24T12:00:00Z") << 120
            << QStringLiteral("2026-11-23T23:30:00Z");
    }
    void theYearOfALine()
    {
        QFETCH(QString, stamp);
        QFETCH(QString, today);
        QFETCH(int, offset);
        QFETCH(QString, time);
        const auto found = mailLineTime(stamp.toStdString() + " relay x", *parseTime(today.toStdString()),
                                        std::chrono::minutes(offset));
        QVERIFY(found);
        QCOMPARE(QString::fromStdString(formatTime(*found)), time);
    }

    void positionsAsText()
    {
        const LogPositions positions{{1, 2, 18446744073709551615ULL}, {4, 5, 6}};
        QCOMPARE(LogPositions::fromText(positions.toText()), std::optional(positions));
        for (const char *bad : {"", "1", "1 2 3 4 5", "1 2 3 4 5 6 7", "1 2 3 4 5 x", "-1 2 3 4 5 6"})
            QVERIFY2(!LogPositions::fromText(bad), bad);
    }
};

QTEST_GUILESS_MAIN(LogReaderTest)
#include "tst_log_reader.moc"
