#include "core/smtp/sasl.h"

#include <QTest>

using namespace postern;

class TestSasl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void cramMd5();
    void scramSha256();
    void scramRefuses_data();
    void scramRefuses();
    void choice();
};

void TestSasl::plain()
{
    const auto sasl = makeSasl("plain", QStringLiteral("tim"), "tanstaaftanstaaf");
    QCOMPARE(*sasl->initial(), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QVERIFY(!sasl->answer("more").has_value());
    QVERIFY(makeSasl("NTLM", QStringLiteral("tim"), "x") == nullptr);
}

void TestSasl::cramMd5() // the example of RFC 2195
{
    const auto sasl = makeSasl("CRAM-MD5", QStringLiteral("tim"), "tanstaaftanstaaf");
    QVERIFY(!sasl->initial().has_value());
    QCOMPARE(*sasl->answer("<1896.697170952@postoffice.reston.mci.net>"),
             QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
}

void TestSasl::scramSha256() // the example of RFC 7677
{
    const auto sasl = makeScramSha256(QStringLiteral("user"), "pencil", "rOprNGfwEbeRWgbNEkqO");
    QCOMPARE(*sasl->initial(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    QCOMPARE(*sasl->answer("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"),
             QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    QVERIFY(!sasl->satisfied());
    QCOMPARE(*sasl->answer("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), QByteArray());
    QVERIFY(sasl->satisfied());
}

void TestSasl::scramRefuses_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("another nonce") << QByteArray("r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    QTest::newRow("nonce not extended") << QByteArray("r=abc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    QTest::newRow("no salt") << QByteArray("r=abcdef,s=,i=4096");
    QTest::newRow("too few rounds") << QByteArray("r=abcdef,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=1");
    QTest::newRow("minutes of rounds") << QByteArray("r=abcdef,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=2000000000");
    QTest::newRow("no number") << QByteArray("r=abcdef,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=x");
    QTest::newRow("extension") << QByteArray("m=x,r=abcdef,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    QTest::newRow("empty") << QByteArray();
}

void TestSasl::scramRefuses()
{
    QFETCH(QByteArray, challenge);
    const auto sasl = makeScramSha256(QStringLiteral("user"), "pencil", "abc");
    QVERIFY(sasl->initial().has_value());
    QVERIFY(!sasl->answer(challenge).has_value());
    QVERIFY(!sasl->problem().isEmpty());
    QVERIFY(!sasl->satisfied());
}

void TestSasl::choice()
{
    const QByteArrayList all{"CRAM-MD5", "SCRAM-SHA-256", "LOGIN", "PLAIN", "XOAUTH2"};
    QCOMPARE(chooseMechanism(all, true, false), QByteArray("PLAIN"));
    QCOMPARE(chooseMechanism(all, false, false), QByteArray("SCRAM-SHA-256"));
    QCOMPARE(chooseMechanism(all, true, true), QByteArray("XOAUTH2"));
    QCOMPARE(chooseMechanism({"GSSAPI"}, true, false), QByteArray());
}

QTEST_GUILESS_MAIN(TestSasl)
#include "tst_sasl.moc"
