#include "core/domain/decision.h"

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

Account restricted()
{
    Account account;
    account.username = "billing";
    account.allowlist.enabled = true;
    account.allowlist.entries = {entry("192.0.2.0/24"), entry("198.51.100.1", today - std::chrono::days(1)),
                                 entry("192.0.2.7")};
    account.ipAuth = IpAuth{EntryValue("203.0.113.9"), "Scanner"};
    return account;
}

Decision with(const Account &account, std::string_view address)
{
    return decide(account, Address::parse(address).value(), Door::WithPassword, today);
}

Decision without(const Account &account, std::string_view address)
{
    return decide(account, Address::parse(address).value(), Door::WithoutPassword, today);
}

} // namespace

class tst_Decision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedAddressMay();
    void twoDoorsDoNotKnowEachOther();
    void suspendedBlocksBothDoors();
    void stateOfListDecides();
    void refusalNamesItsReason();
    void mappedAddressIsFolded();
};

void tst_Decision::listedAddressMay()
{
    const Account account = restricted();
    const Decision decision = with(account, "192.0.2.7");
    QVERIFY(decision.allowed);
    QVERIFY(decision.reason == DecisionReason::Listed);
    QCOMPARE(decision.entry, &account.allowlist.entries[0]);
}

void tst_Decision::twoDoorsDoNotKnowEachOther()
{
    const Account account = restricted();
    QVERIFY(without(account, "203.0.113.9").allowed);
    QVERIFY(without(account, "203.0.113.9").reason == DecisionReason::IpAuth);
    QVERIFY(!with(account, "203.0.113.9").allowed);
    QVERIFY(!without(account, "192.0.2.7").allowed);
    QVERIFY(without(account, "192.0.2.7").reason == DecisionReason::NoIpAuth);
    Account closed = account;
    closed.allowlist.entries.clear();
    QVERIFY(without(closed, "203.0.113.9").allowed);
    Account wrong = account;
    wrong.ipAuth->address = EntryValue("203.0.113.0/24");
    QVERIFY(!without(wrong, "203.0.113.9").allowed);
}

void tst_Decision::suspendedBlocksBothDoors()
{
    Account account = restricted();
    account.state = AccountState::Suspended;
    QVERIFY(with(account, "192.0.2.7").reason == DecisionReason::Suspended);
    QVERIFY(without(account, "203.0.113.9").reason == DecisionReason::Suspended);
    account.allowlist.enabled = false;
    QVERIFY(!with(account, "192.0.2.7").allowed);
}

void tst_Decision::stateOfListDecides()
{
    Account account = restricted();
    account.allowlist.enabled = false;
    QVERIFY(with(account, "8.8.8.8").reason == DecisionReason::ListOpen);
    QVERIFY(with(account, "8.8.8.8").allowed);
    account.allowlist.observe = true;
    QVERIFY(with(account, "8.8.8.8").reason == DecisionReason::ListObserving);
    QVERIFY(with(account, "8.8.8.8").allowed);
    account.allowlist.enabled = true;
    QVERIFY(!with(account, "8.8.8.8").allowed);
    account.allowlist.entries.clear();
    QVERIFY(with(account, "192.0.2.7").reason == DecisionReason::ListClosed);
    QVERIFY(!with(account, "192.0.2.7").allowed);
}

void tst_Decision::refusalNamesItsReason()
{
    const Account account = restricted();
    QVERIFY(with(account, "8.8.8.8").reason == DecisionReason::OffList);
    QVERIFY(with(account, "2001:db8::1").reason == DecisionReason::FamilyGap);
    const Decision expired = with(account, "198.51.100.1");
    QVERIFY(!expired.allowed);
    QVERIFY(expired.reason == DecisionReason::Expired);
    QCOMPARE(expired.entry, &account.allowlist.entries[1]);
    QCOMPARE(toString(DecisionReason::FamilyGap), std::string_view("family-gap"));
}

void tst_Decision::mappedAddressIsFolded()
{
    QVERIFY(with(restricted(), "::ffff:192.0.2.7").allowed);
    Account account = restricted();
    account.allowlist.entries = {entry("::/0")};
    QVERIFY(with(account, "192.0.2.7").reason == DecisionReason::FamilyGap);
}

QTEST_GUILESS_MAIN(tst_Decision)
#include "tst_decision.moc"
