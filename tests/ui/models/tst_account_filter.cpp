#include "ui/models/account_filter.h"

#include <QTest>

using namespace postern;

class TestAccountFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U18_grammar_data();
    void ux_U18_grammar();
    void wordsAreFolded();
    void anAddressAloneAsksWhoAcceptsIt();
};

void TestAccountFilter::ux_U18_grammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<int>("start");
    QTest::newRow("nothing is right") << QString() << QString() << 0;
    QTest::newRow("a word of any column") << QStringLiteral("graz") << QString() << 0;
    QTest::newRow("a state") << QStringLiteral("list:open") << QString() << 0;
    QTest::newRow("the beginning of a state is not wrong yet") << QStringLiteral("list:op") << QString() << 0;
    QTest::newRow("no state") << QStringLiteral("list:opne") << QStringLiteral("list:opne") << 0;
    QTest::newRow("the wrong word is named")
        << QStringLiteral("graz list:x staged:yes") << QStringLiteral("list:x") << 5;
    QTest::newRow("an address in the middle must be whole")
        << QStringLiteral("ip:192.0.2 graz") << QStringLiteral("ip:192.0.2") << 0;
    QTest::newRow("an address may be typed on") << QStringLiteral("graz ip:192.0.2") << QString() << 0;
}

void TestAccountFilter::ux_U18_grammar()
{
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    QFETCH(int, start);
    const AccountFilter filter = AccountFilter::parse(text);
    QCOMPARE(filter.wrong, wrong);
    QCOMPARE(filter.wrongStart, start);
}

void TestAccountFilter::wordsAreFolded()
{
    const AccountFilter filter =
        AccountFilter::parse(QStringLiteral("  Graz BILLING staged:yes expires:soon unused:yes"));
    QCOMPARE(filter.needles.size(), std::size_t(2));
    QCOMPARE(filter.needles[0], std::string("graz"));
    QCOMPARE(filter.needles[1], std::string("billing"));
    QVERIFY(filter.staged);
    QVERIFY(filter.expiring);
    QVERIFY(filter.unused);
    QVERIFY(!filter.empty());
    QVERIFY(AccountFilter::parse(QStringLiteral("  ")).empty());
}

void TestAccountFilter::anAddressAloneAsksWhoAcceptsIt()
{
    QCOMPARE(AccountFilter::parse(QStringLiteral("203.0.113.61")).address, Address::parse("203.0.113.61"));
    QCOMPARE(AccountFilter::parse(QStringLiteral("ip:2001:db8::1")).address, Address::parse("2001:db8::1"));
    QVERIFY(!AccountFilter::parse(QStringLiteral("203.0.113")).address);
}

QTEST_GUILESS_MAIN(TestAccountFilter)
#include "tst_account_filter.moc"
