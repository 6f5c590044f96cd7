#include "core/format/activity_csv.h"
#include "tests/support/log_bench.h"

#include <QTest>

using namespace postern;

/// Old logs of Exim and Exchange.
class ForeignLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exim();
    void eximThroughSyslog();
    void eximForgedNamesAreNobodys_data();
    void eximForgedNamesAreNobodys();
    void exchange();
    void exchangeClientsCannotForge();
    void exchangeWithoutHeaderIsNoEvidence();
    void exchangeSessionsWithoutEnd();
    void domainsOfPostfixSenders();
    void domainsSurviveTheFile();

private:
    LogImport import(samples::LogBench::Import how, const QByteArray &text) { return m_bench.import(how, text); }
    samples::LogBench m_bench;
};

void ForeignLogTest::exim()
{
    const LogImport log = import(
        importEximLog,
        "2026-09-01 09:00:00 exim 4.96 daemon started: pid=812, -q30m\n"
        "2026-09-02 08:00:01 1tDxyz-000123-AB <= bill@Acme.example H=(pc17) [192.0.2.17]:51234 P=esmtpsa "
        "X=TLS1.3:ECDHE_X25519__RSA__AES_256_GCM:256 CV=no A=plain_login:Billing S=1234 id=1@pc17 "
        "T=\"x A=plain:victim S=1\" for c@d.example\n"
        "2026-09-02 08:00:02 1tDxyz-000123-AB => c@d.example R=dnslookup T=remote_smtp H=mx.d.example [198.51.100.1]\n"
        "2026-11-20 08:00:01 [4711] 1tDxyz-0000000AbCd-9Zz1 <= s@acme.example H=host.acme.example (pc17) "
        "[192.0.2.17] P=esmtpa A=cram:billing:s@acme.example S=99\n"
        "2026-11-20 09:00:01 +0100 1tDxyz-000124-AB <= a@b.example H=mail.b.example [2001:db8::7]:25 P=esmtpsa "
        "A=plain:crm@b.example S=10\n"
        "2026-11-20 09:00:02 1tDxyz-000125-AB <= a@b.example H=mail.b.example [198.51.100.9] P=esmtp S=10\n"
        "2026-11-20 09:00:03 plain_login authenticator failed for (pc) [203.0.113.9]:5555: 535 Incorrect "
        "authentication "
        "data (set_id=billing)\n"
        "2026-11-20 09:00:04 login authenticator failed for h.example (pc) [203.0.113.9]: 435 Unable to authenticate "
        "at "
        "present (set_id=billing): failed to open database\n"
        "2026-11-20 09:00:05 login authenticator failed for (pc) [203.0.113.9]: 435 Unable to authenticate at "
        "present (set_id=billing)\n"
        "2026-11-20 09:00:06 H=(pc) [203.0.113.8] F=<a@b> rejected RCPT <c@d>: relay not permitted\n");
    QCOMPARE(log.lines, std::size_t(10));
    QCOMPARE(log.rows.size(), std::size_t(4));
    const ActivityRow *row = samples::findRow(log, "billing", "192.0.2.17", Outcome::Accepted);
    QVERIFY(row);
    QCOMPARE(row->count, std::uint64_t(2));
    QVERIFY(row->firstSeen == samples::at("2026-09-02T08:00:01Z"));
    QCOMPARE(row->domains, std::vector<std::string>{"acme.example"});
    QCOMPARE(row->months.size(), std::size_t(2));
    row = samples::findRow(log, "crm@b.example", "2001:db8::7", Outcome::Accepted);
    QVERIFY(row && row->lastSeen == samples::at("2026-11-20T08:00:01Z"));
    QVERIFY(samples::findRow(log, "billing", "203.0.113.9", Outcome::BadPassword));
    QVERIFY(samples::findRow(log, "billing", "203.0.113.9", Outcome::Deferred));
    QCOMPARE(log.coverage.nodes.size(), std::size_t(1));
    QCOMPARE(log.coverage.nodes[0].node, std::string("exim"));
    QVERIFY(log.coverage.nodes[0].from == samples::at("2026-09-01T09:00:00Z"));
    QCOMPARE(log.coverage.nodes[0].gaps.size(), std::size_t(1)); // from 2 September on
}

void ForeignLogTest::eximThroughSyslog()
{
    const LogImport log = import(
        importEximLog, "Nov 20 10:00:01 mx1 exim[77]: 2026-11-20 10:00:01 1tDxyz-000123-AB <= a@acme.example H=(pc) "
                       "[192.0.2.17] P=esmtpsa A=plain:billing S=1\n"
                       "Nov 20 10:00:02 mx1 sshd[77]: 2026-11-20 10:00:01 1tDxyz-000123-AB <= a@acme.example H=(pc) "
                       "[192.0.2.17] P=esmtpsa A=plain:other S=1\n");
    QCOMPARE(log.rows.size(), std::size_t(1));
    QCOMPARE(log.rows[0].account, std::string("billing"));
    QCOMPARE(log.coverage.nodes[0].node, std::string("mx1"));
}

void ForeignLogTest::eximForgedNamesAreNobodys_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray failed = "2026-11-20 09:00:03 login authenticator failed for (pc) [203.0.113.9]: 535 Incorrect "
                              "authentication data (set_id=";
    QTest::newRow("a second name after the first") << QByteArray(failed + "x) (set_id=billing)");
    QTest::newRow("a line that goes on") << QByteArray(failed + "billing) x");
    QTest::newRow("the words in a subject")
        << QByteArray("2026-11-20 09:00:03 1tDxyz-000123-AB <= a@b.example H=(pc) [203.0.113.9] P=esmtp S=1 "
                      "T=\"x A=plain:billing\"");
    QTest::newRow("the words in a recipient")
        << QByteArray("2026-11-20 09:00:06 H=(pc) [203.0.113.8] F=<a@b> rejected RCPT <login authenticator failed for "
                      "(x) [1.2.3.4]: 535 x (set_id=billing)>: relay not permitted");
}

void ForeignLogTest::eximForgedNamesAreNobodys()
{
    QFETCH(QByteArray, line);
    QVERIFY(import(importEximLog, line + '\n').rows.empty());
}

const QByteArray exchangeHead =
    "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n"
    "#Date: 2026-11-20T10:00:00.000Z\r\n"
    "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";

QByteArray exchangeLine(const char *session, const char *remote, const QByteArray &rest)
{
    return QByteArray("2026-11-20T10:00:01.123Z,EX1\\Client Frontend EX1,") + session + ",0,192.0.2.1:587," + remote +
           ',' + rest + "\r\n";
}

void ForeignLogTest::exchange()
{
    const LogImport log = import(
        importExchangeLog,
        "\xef\xbb\xbf" + exchangeHead + exchangeLine("08D1", "192.0.2.17:51234", "+,,") +
            exchangeLine("08D1", "192.0.2.17:51234",
                         ">,\"220 EX1 Microsoft ESMTP MAIL Service ready at Fri, 20 Nov\",") +
            exchangeLine("08D1", "192.0.2.17:51234", "<,AUTH LOGIN,") +
            exchangeLine("08D1", "192.0.2.17:51234", ">,334 <authentication response>,") +
            exchangeLine("08D1", "192.0.2.17:51234", "*,SMTPSubmit SMTPAcceptAnyRecipient,Set Session Permissions") +
            exchangeLine("08D1", "192.0.2.17:51234", "*,ACME\\Billing,authenticated") +
            exchangeLine("08D1", "192.0.2.17:51234", ">,235 2.7.0 Authentication successful,") +
            exchangeLine("08D1", "192.0.2.17:51234", "<,MAIL FROM:<bill@acme.example> SIZE=100,") +
            exchangeLine("08D2", "[2001:db8::9]:51234", "+,,") +
            exchangeLine("08D2", "[2001:db8::9]:51234", "<,AUTH LOGIN,") +
            exchangeLine("08D2", "[2001:db8::9]:51234", "*,,Inbound AUTH LOGIN failed because of LogonDenied") +
            exchangeLine("08D2", "[2001:db8::9]:51234", "*,,User Name: billing") +
            exchangeLine("08D2", "[2001:db8::9]:51234", ">,535 5.7.3 Authentication unsuccessful,") +
            exchangeLine("08D1", "192.0.2.17:51234",
                         ">,\"250 2.6.0 <1@pc> [InternalId=110, Hostname=EX1] Queued mail for delivery\",") +
            exchangeLine("08D1", "192.0.2.17:51234", "-,,Local") + exchangeLine("08D3", "198.51.100.4:25", "+,,") +
            exchangeLine("08D3", "198.51.100.4:25", ">,250 2.6.0 <2@x> Queued mail for delivery,"));
    QCOMPARE(log.rows.size(), std::size_t(2));
    const ActivityRow *row = samples::findRow(log, "billing", "192.0.2.17", Outcome::Accepted);
    QVERIFY(row);
    QCOMPARE(row->count, std::uint64_t(1));
    QCOMPARE(row->domains, std::vector<std::string>{"acme.example"});
    QVERIFY(samples::findRow(log, "billing", "2001:db8::9", Outcome::BadPassword));
    QCOMPARE(log.coverage.nodes.size(), std::size_t(1));
    QCOMPARE(log.coverage.nodes[0].node, std::string("EX1"));
}

void ForeignLogTest::exchangeClientsCannotForge()
{
    const LogImport log =
        import(importExchangeLog,
               exchangeHead + exchangeLine("08D1", "203.0.113.9:1", "<,\"*,ACME\\billing,authenticated\",") +
                   exchangeLine("08D1", "203.0.113.9:1", "<,\"x\"\",*,ACME\\billing,authenticated\",") +
                   exchangeLine("08D1", "203.0.113.9:1", "<,User Name: billing,") +
                   exchangeLine("08D1", "203.0.113.9:1", ">,535 5.7.3 Authentication unsuccessful,") +
                   exchangeLine("08D1", "203.0.113.9:1", ">,250 2.6.0 <2@x> Queued mail for delivery,"));
    QVERIFY(log.rows.empty());
}

void ForeignLogTest::exchangeWithoutHeaderIsNoEvidence()
{
    const LogImport log =
        import(importExchangeLog, exchangeLine("08D1", "192.0.2.17:1", "*,ACME\\billing,authenticated"));
    QVERIFY(log.rows.empty());
    QVERIFY(log.coverage.empty());
}

void ForeignLogTest::exchangeSessionsWithoutEnd()
{
    // So many that the oldest are forgotten; those in use are not.
    QByteArray text = exchangeHead + exchangeLine("first", "192.0.2.17:51234", "*,ACME\\billing,authenticated");
    for (int i = 0; i < 150000; ++i) {
        text += exchangeLine(QByteArray::number(i).constData(), "192.0.2.18:51234", "*,ACME\\crm,authenticated");
        if (i % 50000 == 0)
            text += exchangeLine("first", "192.0.2.17:51234", ">,250 2.6.0 <2@x> Queued mail for delivery,");
    }
    text += exchangeLine("149999", "192.0.2.18:51234", ">,250 2.6.0 <2@x> Queued mail for delivery,");
    const LogImport log = import(importExchangeLog, text);
    QCOMPARE(samples::findRow(log, "billing", "192.0.2.17", Outcome::Accepted)->count, std::uint64_t(3));
    QCOMPARE(samples::findRow(log, "crm", "192.0.2.18", Outcome::Accepted)->count, std::uint64_t(1));
}

void ForeignLogTest::domainsOfPostfixSenders()
{
    const LogImport log =
        import(importPostfixLog,
               "Nov 20 10:00:00 mx1 postfix/submission/smtpd[1]: 4A1: client=pc[192.0.2.17], sasl_method=PLAIN, "
               "sasl_username=billing\n"
               "Nov 20 10:00:01 mx1 postfix/qmgr[2]: 4A1: from=<bill@Acme.example>, size=1, nrcpt=1 (queue active)\n"
               "Nov 20 10:00:02 mx1 postfix/submission/smtpd[1]: 4A2: client=pc[192.0.2.17], sasl_method=PLAIN, "
               "sasl_username=billing\n"
               "Nov 20 10:00:03 mx1 postfix/qmgr[2]: 4A2: from=<>, size=1, nrcpt=1 (queue active)\n"
               "Nov 20 10:00:03 mx1 postfix/qmgr[2]: 4A3: from=<x@other.example>, size=1, nrcpt=1 (queue active)\n"
               "Nov 20 10:00:04 mx1 postern/ipauth/smtpd[1]: 4X1: info: END-OF-MESSAGE from unknown[127.0.0.5]: "
               "postern-ipauth account=scanner; from=<scan@acme.example> to=<c@d> proto=ESMTP helo=<x>\n");
    QCOMPARE(samples::findRow(log, "billing", "192.0.2.17", Outcome::Accepted)->domains,
             std::vector<std::string>{"acme.example"});
    QCOMPARE(samples::findRow(log, "scanner", "127.0.0.5", Outcome::Accepted)->domains,
             std::vector<std::string>{"acme.example"});
}

void ForeignLogTest::domainsSurviveTheFile()
{
    ActivityRow row;
    row.account = "billing";
    row.address = samples::address("192.0.2.17");
    row.count = 3;
    row.domains = {"acme.example", "other.example"};
    ActivityRow unknown = row;
    unknown.domains.clear();
    const std::string text = writeActivityCsv({row, unknown});
    QVERIFY(text.starts_with("account,address,method,outcome,count,first_seen,last_seen,days,months,domains\n"));
    const Result<std::vector<ActivityRow>> read = readActivityCsv(text);
    QVERIFY(read);
    QCOMPARE(*read, (std::vector<ActivityRow>{row, unknown}));
    // Nobody's domains: the columns are as ever.
    QVERIFY(writeActivityCsv({unknown}).starts_with(
        "account,address,method,outcome,count,first_seen,last_seen,days,months\n"));
}

QTEST_GUILESS_MAIN(ForeignLogTest)
#include "tst_log_foreign.moc"
