#include "ui/models/acknowledgements.h"

#include <QTest>

using namespace postern;

namespace {

Finding finding(const char *code, Severity severity, const char *account, const char *address = nullptr)
{
    Finding made;
    made.code = code;
    made.severity = severity;
    made.account = account;
    if (address != nullptr) {
        Affected affected;
        affected.address = *Address::parse(address);
        made.addresses.push_back(affected);
    }
    return made;
}

} // namespace

class TestAcknowledgements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U43_nothingToAcknowledge();
    void ux_U43_oneAccountIsTypedByName();
    void ux_U43_moreAccountsByTheirCount();
    void ux_U43_anExposureByItsTick();
    void ux_U43_openedCountsAsGrave();
    void aNewAddressAsksAgain();
    void errorsCannotBeAcknowledged();
};

void TestAcknowledgements::ux_U43_nothingToAcknowledge()
{
    Acknowledgements all;
    all.setFindings({finding("duplicate", Severity::Advice, "billing")});
    QCOMPARE(all.total(), 0);
    QVERIFY(all.complete());
    QVERIFY(all.given().empty());
}

void TestAcknowledgements::ux_U43_oneAccountIsTypedByName()
{
    Acknowledgements all;
    all.setFindings({finding("sender-blocked", Severity::Lockout, "billing", "192.0.2.44"),
                     finding("closed", Severity::Lockout, "billing")});
    QVERIFY(all.byName());
    QCOMPARE(all.wanted(), QStringLiteral("billing"));
    QCOMPARE(all.missing(), 2);
    all.setTyped(QStringLiteral("billin"));
    QVERIFY(!all.complete());
    all.setTyped(QStringLiteral("billing"));
    QVERIFY(all.complete());
    QCOMPARE(all.given().size(), std::size_t(2));
    QCOMPARE(all.given().front().addresses.size(), std::size_t(1));
}

void TestAcknowledgements::ux_U43_moreAccountsByTheirCount()
{
    Acknowledgements all;
    all.setFindings({finding("closed", Severity::Lockout, "billing"), finding("closed", Severity::Lockout, "crm"),
                     finding("evidence-missing", Severity::Lockout, "")});
    QVERIFY(!all.byName());
    QCOMPARE(all.wanted(), QStringLiteral("3"));
    all.setTyped(QStringLiteral("3"));
    QVERIFY(all.complete());
}

void TestAcknowledgements::ux_U43_anExposureByItsTick()
{
    Acknowledgements all;
    all.setFindings({finding("ip-auth-set", Severity::Exposure, "scans")});
    QCOMPARE(all.graveCount(), 0);
    QCOMPARE(all.missing(), 1);
    QVERIFY(all.given().empty());
    all.setTicked(0, true);
    QVERIFY(all.complete());
    QCOMPARE(all.given().size(), std::size_t(1));
    all.setTicked(0, false);
    QVERIFY(!all.complete());
}

void TestAcknowledgements::ux_U43_openedCountsAsGrave()
{
    Acknowledgements all;
    all.setFindings({finding("opened", Severity::Exposure, "crm")});
    QCOMPARE(all.wanted(), QStringLiteral("crm"));
    all.setTicked(0, true);
    QVERIFY(!all.complete());
    all.setTyped(QStringLiteral("crm"));
    QVERIFY(all.complete());
}

void TestAcknowledgements::aNewAddressAsksAgain()
{
    Acknowledgements all;
    const Finding first = finding("sender-blocked", Severity::Lockout, "billing", "192.0.2.44");
    all.setFindings({first});
    all.setTyped(QStringLiteral("billing"));
    QVERIFY(all.complete());
    all.setFindings({first});
    QVERIFY(all.complete());
    Finding wider = first;
    Affected second;
    second.address = *Address::parse("192.0.2.45");
    wider.addresses.push_back(second);
    all.setFindings({wider});
    QVERIFY(!all.complete());
}

void TestAcknowledgements::errorsCannotBeAcknowledged()
{
    Acknowledgements all;
    all.setFindings({finding("address-syntax", Severity::Error, "billing")});
    QVERIFY(all.hasErrors());
    QVERIFY(!all.complete());
}

QTEST_GUILESS_MAIN(TestAcknowledgements)
#include "tst_acknowledgements.moc"
