#include "ui/models/account_filter.h"

#include <QTest>

using namespace postern;

class TestAccountFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U18_grammar_data();
    void ux_U18_grammar();
    void ux_U18_quotesAndNegation();
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
    QTest::newRow("no such field") << QStringLiteral("graz owner:me") << QStringLiteral("owner:me") << 5;
    QTest::newRow("an IPv6 address may be typed on") << QStringLiteral("fe80:") << QString() << 0;
    QTest::newRow("what is quoted is no field") << QStringLiteral("\"owner:me\"") << QString() << 0;
    QTest::newRow("a wrong field is wrong also where it is refused")
        << QStringLiteral("-list:x") << QStringLiteral("-list:x") << 0;
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

void TestAccountFilter::ux_U18_quotesAndNegation()
{
    const AccountFilter filter =
        AccountFilter::parse(QStringLiteral("\"Branch Graz\" -old -\"not in use\" -list:open -staged:yes"));
    QCOMPARE(filter.needles, std::vector<std::string>{"branch graz"});
    QCOMPARE(filter.absent, (std::vector<std::string>{"old", "not in use"}));
    QVERIFY(!filter.gate);
    QCOMPARE(filter.notGate, std::optional(Gate::Open));
    QCOMPARE(filter.staged, std::optional(false));
    QVERIFY(filter.wrong.isEmpty() && filter.incomplete.isEmpty());
    QVERIFY(AccountFilter::parse(QStringLiteral("owner:me")).unknownField);
    QVERIFY(!AccountFilter::parse(QStringLiteral("list:x")).unknownField);
    for (const char *typed : {"-", "\"Branch", "list:op", "ip:192.0", "staged:"})
        QCOMPARE(AccountFilter::parse(QString::fromLatin1(typed)).incomplete, QString::fromLatin1(typed));
}

void TestAccountFilter::wordsAreFolded()
{
    const AccountFilter filter =
        AccountFilter::parse(QStringLiteral("  Graz BILLING staged:yes expires:soon unused:yes"));
    QCOMPARE(filter.needles.size(), std::size_t(2));
    QCOMPARE(filter.needles[0], std::string("graz"));
    QCOMPARE(filter.needles[1], std::string("billing"));
    QCOMPARE(filter.staged, std::optional(true));
    QCOMPARE(filter.expiring, std::optional(true));
    QCOMPARE(filter.unused, std::optional(true));
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
