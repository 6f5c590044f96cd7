#include "core/domain/account.h"

#include <QTest>

using namespace postern;

namespace {

const Date today = parseDate("2026-11-23").value();

Entry entry(std::string_view value, std::optional<Date> expires = std::nullopt)
{
    Entry made;
    made.value = EntryValue(value);
    made.expires = expires;
    return made;
}

} // namespace

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack();
    void entryValueIsCanonicalOrAsWritten();
    void fault_F15_offEmptyAndClosedAreThreeStates();
    void coveredByTakesOnlyEntriesInForce();
    void ipAuthIsASingleAddress();
    void usernames_data();
    void usernames();
    void senders_data();
    void senders();
    void foldsCapitals();
    void findsAccounts();
};

void tst_Account::wordsReadBack()
{
    for (const AccountState state : {AccountState::Active, AccountState::Suspended})
        QCOMPARE(parseAccountState(toString(state)), std::optional(state));
    for (const Expected expected : {Expected::Regular, Expected::Rare, Expected::Standby})
        QCOMPARE(parseExpected(toString(expected)), std::optional(expected));
    QVERIFY(!parseAccountState("Active"));
    QVERIFY(!parseExpected(""));
    QCOMPARE(toString(ListState::Observing), std::string_view("observing"));
}

void tst_Account::entryValueIsCanonicalOrAsWritten()
{
    QCOMPARE(EntryValue("192.0.2.7/24").text(), std::string("192.0.2.0/24"));
    QCOMPARE(EntryValue(" 2001:DB8::A").text(), std::string("2001:db8::a"));
    const EntryValue wrong("192.0.2.*");
    QCOMPARE(wrong.text(), std::string("192.0.2.*"));
    QVERIFY(!wrong.value());
    QVERIFY(!entry("192.0.2.*").inForce(today));
}

void tst_Account::fault_F15_offEmptyAndClosedAreThreeStates()
{
    Allowlist list;
    QVERIFY(listState(list, today) == ListState::Open);
    list.entries = {entry("192.0.2.1")};
    QVERIFY(listState(list, today) == ListState::Open);
    list.observe = true;
    QVERIFY(listState(list, today) == ListState::Observing);
    list.enabled = true; // wins over observe
    QVERIFY(listState(list, today) == ListState::Restricted);
    list.entries.clear();
    QVERIFY(listState(list, today) == ListState::Closed);
    list.entries = {entry("192.0.2.1", today - std::chrono::days(1)), entry("not an address")};
    QVERIFY(listState(list, today) == ListState::Closed);
    list.entries.push_back(entry("192.0.2.2", today)); // the last day is in force
    QVERIFY(listState(list, today) == ListState::Restricted);
}

void tst_Account::coveredByTakesOnlyEntriesInForce()
{
    Allowlist list;
    list.entries = {entry("192.0.2.0/25"), entry("192.0.2.128/25"), entry("198.51.100.1", today - std::chrono::days(1)),
                    entry("x")};
    const AddressSet covered = coveredBy(list, today);
    QCOMPARE(covered.intervals().size(), std::size_t(1));
    QVERIFY(covered.contains(Value::parse("192.0.2.0/24")->interval()));
    QVERIFY(!covered.contains(Address::parse("198.51.100.1").value()));
}

void tst_Account::ipAuthIsASingleAddress()
{
    const auto single = [](std::string_view text) { return IpAuth{EntryValue(text), {}}.single(); };
    const std::optional<Address> expected = Address::parse("192.0.2.1");
    QCOMPARE(single("192.0.2.1"), expected);
    QCOMPARE(single("192.0.2.1/32"), expected);
    QCOMPARE(single("::ffff:192.0.2.1"), expected);
    QCOMPARE(single("192.0.2.1-192.0.2.1"), expected);
    QVERIFY(!single("192.0.2.0/31"));
    QVERIFY(!single("scanner"));
}

void tst_Account::usernames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QByteArray("billing") << true;
    QTest::newRow("all signs") << QByteArray("9a._@-z") << true;
    QTest::newRow("64 characters") << QByteArray(64, 'a') << true;
    QTest::newRow("65 characters") << QByteArray(65, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("capital") << QByteArray("Billing") << false;
    QTest::newRow("sign first") << QByteArray(".billing") << false;
    QTest::newRow("blank") << QByteArray("bil ling") << false;
    QTest::newRow("line end") << QByteArray("billing\n") << false;
    QTest::newRow("not ASCII") << QByteArray("b\u00fcro") << false;
}

void tst_Account::usernames()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isUsername(text.toStdString()), valid);
}

void tst_Account::senders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text : {"billing@acme.example", "@acme.example", "bill+x@acme.example", "a.b@x", "@localhost"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"", "@", "billing", "billing@", "a@b@c..d", "a b@acme.example", "a@-acme.example", "a@acme_x.example",
          ".a@acme.example", "a..b@acme.example", "a@acme.example.", "a@acme.example\n", "<a@acme.example>"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void tst_Account::senders()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isSender(text.toStdString()), valid);
}

void tst_Account::foldsCapitals()
{
    QCOMPARE(foldUsername("BiLLing.\u00c4"), std::string("billing.\u00c4"));
}

void tst_Account::findsAccounts()
{
    Configuration configuration;
    configuration.accounts.resize(2);
    configuration.accounts[1].id = "acc_1";
    configuration.accounts[1].username = "billing";
    QCOMPARE(configuration.find("billing"), &configuration.accounts[1]);
    QCOMPARE(configuration.findById("acc_1"), &configuration.accounts[1]);
    QVERIFY(!configuration.find("bill"));
    QVERIFY(!configuration.findById("")); // a new account has no id to be found by
    QVERIFY(isRelayId("acc_1"));
    QVERIFY(!isRelayId("~1"));
    QVERIFY(!isRelayId(""));
}

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_account.moc"
