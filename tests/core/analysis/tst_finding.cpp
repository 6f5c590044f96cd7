#include "core/analysis/finding.h"
#include "tests/support/core_samples.h"

#include <QTest>

#include <set>

using namespace postern;
using namespace postern::samples;

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillPutsArgsIn();
    void everyTextIsWhole();
    void unknownFormIsTheFirst();
    void standingUntilAcknowledged();
    void newAddressStandsAgain();
    void errorsCannotBeAcknowledged();
};

void TestFinding::fillPutsArgsIn()
{
    const std::map<std::string, std::string> args{{"name", "billing"}, {"n", "1"}, {"m", "2"}};
    QCOMPARE(fill("{name} sends", args), std::string("billing sends"));
    QCOMPARE(fill("{n} {n:message|messages}, {m} {m:message|messages}", args), std::string("1 message, 2 messages"));
    QCOMPARE(fill("{other} stays, {n:odd} too, and {", args), std::string("{other} stays, {n:odd} too, and {"));
    QCOMPARE(fill("", args), std::string());
    // What stands in an arg is not looked at again.
    QCOMPARE(fill("{a}", {{"a", "{b}"}, {"b", "no"}}), std::string("{b}"));
}

void TestFinding::everyTextIsWhole()
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const FindingText &text : findingTexts()) {
        QVERIFY2(seen.insert({text.code, text.form}).second, text.code.data());
        QVERIFY2(text.message.ends_with('.') || text.message.ends_with("{explanation}"), text.message.data());
        QVERIFY2(text.remedy.ends_with('.'), text.code.data());
        QCOMPARE(std::count(text.message.begin(), text.message.end(), '{'),
                 std::count(text.message.begin(), text.message.end(), '}'));
    }
    QVERIFY(seen.size() > 60);
    QCOMPARE(toString(Severity::Lockout), std::string_view("lockout"));
}

void TestFinding::unknownFormIsTheFirst()
{
    QCOMPARE(findingText("opened", "nonsense")->form, std::string_view());
    QCOMPARE(findingText("opened", "observing")->form, std::string_view("observing"));
    QVERIFY(!findingText("nonsense"));
}

void TestFinding::standingUntilAcknowledged()
{
    Finding lockout{"sender-blocked", Severity::Lockout, "billing", {}, {}, {}, {}, {}};
    lockout.addresses = {{address("192.0.2.1"), 3, {}, "current", "off-list", {}, false}};
    Finding other = lockout;
    other.account = "crm";
    const Finding advice{"duplicate", Severity::Advice, "billing", "192.0.2.1", {}, {}, {}, {}};
    const std::vector<Finding> all{lockout, other, advice};
    QCOMPARE(standing(all, {}).size(), 2U);
    QCOMPARE(standing(all, {acknowledge(lockout)}), std::vector<Finding>{other});
    QVERIFY(standing(all, {acknowledge(lockout), acknowledge(other)}).empty());
    // Without the addresses nothing is said.
    QCOMPARE(standing({lockout}, {Acknowledgement{"sender-blocked", "billing", {}}}).size(), 1U);
    QCOMPARE(standing({lockout}, {Acknowledgement{"all-senders-blocked", "billing", {address("192.0.2.1")}}}).size(),
             1U);
}

void TestFinding::newAddressStandsAgain()
{
    Finding finding{"sender-blocked", Severity::Lockout, "billing", {}, {}, {}, {}, {}};
    finding.addresses = {{address("192.0.2.1"), 3, {}, "current", "off-list", {}, false},
                         {address("192.0.2.2"), 3, {}, "current", "off-list", {}, false}};
    const Acknowledgement word = acknowledge(finding);
    Finding fewer = finding;
    fewer.addresses.pop_back();
    QVERIFY(standing({fewer}, {word}).empty());
    Finding more = finding;
    more.addresses.push_back({address("192.0.2.3"), 1, {}, "current", "off-list", {}, false});
    QCOMPARE(standing({more}, {word}).size(), 1U);
}

void TestFinding::errorsCannotBeAcknowledged()
{
    const Finding error{"username-taken", Severity::Error, "billing", {}, {}, {}, {}, {}};
    QCOMPARE(standing({error}, {acknowledge(error)}).size(), 1U);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
