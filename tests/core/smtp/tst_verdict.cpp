#include "core/smtp/verdict.h"

#include <QSet>
#include <QTest>

using namespace postern;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientAddress_data();
    void clientAddress();
    void whenToTryAgain_data();
    void whenToTryAgain();
    void everyCauseHasASentence();
    void theRelaysWordDecides_data();
    void theRelaysWordDecides();
};

void TestVerdict::clientAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("IP address") << "Your IP address is not allowed" << true;
    QTest::newRow("IP") << "IP 192.0.2.40 is not on the access list" << true;
    QTest::newRow("address alone") << "[192.0.2.40] denied" << true;
    QTest::newRow("address at the end") << "no relaying for 192.0.2.40." << true;
    QTest::newRow("client host") << "Client host rejected" << true;
    QTest::newRow("bare") << "Error: authentication failed" << false;
    QTest::newRow("another address that begins so") << "backend 192.0.2.401 failed" << false;
    QTest::newRow("another address that ends so") << "backend 1.192.0.2.40 failed" << false;
    QTest::newRow("letters in a word") << "recipient shipping zip" << false;
    QTest::newRow("footer")
        << "Error: authentication failed: (reason unavailable); client 192.0.2.40, at Nov 23 15:02:05" << false;
    QTest::newRow("footer with IPv6") << "Error: no; client 2001:db8::1, at Nov 23 15:02:05" << false;
    QTest::newRow("footer after the words") << "your IP is unknown; client 192.0.2.40, at Nov 23 15:02:05" << true;
}

void TestVerdict::clientAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, speaks);
    QCOMPARE(speaksOfClientAddress(text, QStringLiteral("192.0.2.40")), speaks);
}

void TestVerdict::whenToTryAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("when");
    const QString soon = QStringLiteral("in a few minutes.");
    QTest::newRow("minutes") << QByteArray("4.2.0 Greylisted, try again in 5 minutes")
                             << QStringLiteral("in 5 minutes, it says.");
    QTest::newRow("seconds") << QByteArray("4.7.1 Greylisting in action, please come back in 300 seconds")
                             << QStringLiteral("in 300 seconds, it says.");
    QTest::newRow("one") << QByteArray("rate limit: wait 1 hour") << QStringLiteral("in 1 hour, it says.");
    QTest::newRow("short") << QByteArray("greylisted for 60s") << QStringLiteral("in 60 seconds, it says.");
    QTest::newRow("no time") << QByteArray("4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/") << soon;
    QTest::newRow("another number") << QByteArray("too many: 500 in 5 messages") << soon;
    QTest::newRow("nothing to wait for") << QByteArray("back in 0 seconds") << soon;
}

void TestVerdict::whenToTryAgain()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, when);
    Circumstance at;
    at.step = ProbeStepId::Rcpt;
    at.reply.code = 450;
    at.reply.lines = {text.toStdString()};
    const QString sentence = verdictOf(ProbeCause::TryLater, at);
    QVERIFY2(sentence.endsWith(QStringLiteral("; try again ") + when), qPrintable(sentence));
}

void TestVerdict::everyCauseHasASentence()
{
    QSet<QString> sentences;
    for (int cause = 0; cause <= static_cast<int>(ProbeCause::Cancelled); ++cause) {
        Circumstance at;
        at.host = QStringLiteral("mail.test");
        at.port = 587;
        at.username = QStringLiteral("billing");
        at.step = ProbeStepId::Auth;
        at.happened = QStringLiteral("something");
        const QString sentence = verdictOf(static_cast<ProbeCause>(cause), at);
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY(!sentence.contains(QLatin1Char('%')));
        QVERIFY(sentence.front().isUpper());
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), static_cast<int>(ProbeCause::Cancelled) + 1);
}

void TestVerdict::theRelaysWordDecides_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, ProbeCause before, const char *decision, const char *outcome,
                        const char *cause) {
        QTest::newRow(name) << static_cast<int>(before) << QString::fromLatin1(decision) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(cause);
    };
    row("the log saw the right password", ProbeCause::Ambiguous, "off-list", "blocked", "not-on-list");
    row("the log saw a wrong one", ProbeCause::Ambiguous, "off-list", "bad_password", "auth-failed");
    row("the log saw the suspension", ProbeCause::AuthFailed, "suspended", "suspended", "suspended");
    row("the decision knows the suspension", ProbeCause::Ambiguous, "suspended", "", "suspended");
    row("no such account", ProbeCause::Ambiguous, "unknown-account", "", "auth-failed");
    row("no password yet", ProbeCause::Ambiguous, "no-password", "", "auth-failed");
    row("the log is silent", ProbeCause::Ambiguous, "off-list", "", "ambiguous");
    row("the reply was plain", ProbeCause::SenderRefused, "off-list", "blocked", "sender-refused");
}

void TestVerdict::theRelaysWordDecides()
{
    QFETCH(int, before);
    QFETCH(QString, decision);
    QFETCH(QString, outcome);
    QFETCH(QString, cause);
    ProbeReport report;
    report.cause = static_cast<ProbeCause>(before);
    report.verdict = QStringLiteral("Before.");
    report.localAddress = QStringLiteral("192.0.2.40");
    ProbeRequest request;
    request.username = QStringLiteral("billing");
    const ProbeReport after = withWord(report, request, {decision, outcome});
    QCOMPARE(toString(after.cause), cause);
    QVERIFY(after.verdict.endsWith(QLatin1Char('.')));
    const bool settled = after.cause != report.cause || outcome == QLatin1String("bad_password");
    QCOMPARE(after.verdict != report.verdict, settled);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
