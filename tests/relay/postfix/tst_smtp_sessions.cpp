#include "relay/postfix/sessions.h"

#include <QTest>

#include <unistd.h>

using namespace postern::relay;

/// Nothing but lines here; that real sessions are counted and ended, the end-to-end tests show.
class TestSmtpSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingRuns();
    void linesOfClients();
};

void TestSmtpSessions::nothingRuns()
{
    const auto layout = Layout::at("/nonexistent/postern");
    QVERIFY(layout);
    SmtpSessions sessions(*layout);
    QVERIFY(sessions.open().empty());
    // A session that is gone, or never was, is not signalled: this very process would be.
    const auto self = *postern::Address::parse("192.0.2.1");
    QCOMPARE(sessions.end({{::getpid(), self, false, "billing"}}), 0);
}

void TestSmtpSessions::linesOfClients()
{
    const auto layout = Layout::at("/nonexistent/postern");
    SmtpSessions sessions(*layout);
    for (const char *line : {"", "connect from unknown[192.0.2.1]", "Nov 23 13:12:16 relay postern/submission/smtpd[",
                             "Nov 23 13:12:16 relay postern/submission/smtpd[7]: connect from unknown[",
                             "Nov 23 13:12:16 relay postern/submission/smtpd[7]: connect from unknown[192.0.2.1]",
                             "Nov 23 13:12:16 relay postern/submission/smtpd[7]: A1: client=x, sasl_username=",
                             "Nov 23 13:12:16 relay postern/submission/smtpd[x]: disconnect from unknown[192.0.2.1]"})
        sessions.readLine(line); // held to no crash under the sanitizers
    QVERIFY(sessions.open().empty());
}

QTEST_GUILESS_MAIN(TestSmtpSessions)
#include "tst_smtp_sessions.moc"
