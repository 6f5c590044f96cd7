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
    void everyCauseHasASentence();
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

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
