#include "tests/support/finding_bench.h"

#include "core/analysis/remedy.h"
#include "core/analysis/review.h"

#include <QTest>

using namespace postern;
using namespace postern::samples;

namespace {

const NewPassword generated{NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"};

Account appliance(const std::string &name, const char *where)
{
    Account made = account(name);
    made.ipAuth = IpAuth{EntryValue(where), "Scanner"};
    return made;
}

std::vector<Account> twenty(int entriesEach)
{
    std::vector<Account> accounts;
    for (int i = 0; i < 20; ++i) {
        Account made = account("user" + std::to_string(i));
        made.allowlist.enabled = entriesEach > 0;
        for (int k = 0; k < entriesEach; ++k)
            made.allowlist.entries.push_back(
                entry("203.0." + std::to_string(i) + "." + std::to_string(4 * k), "ent_" + std::to_string(k)));
        accounts.push_back(std::move(made));
    }
    return accounts;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valueErrors_data();
    void valueErrors();
    void valuesThatWereSoAreNone();
    void listLimits();
    void usernameSyntax();
    void usernameTaken();
    void passwordMissing();
    void accountNotReady();
    void senderSyntax();
    void sendersOpened();
    void sendersNarrowed();
    void ipAuthSet();
    void fault_F17_ipAuthTaken();
    void ipAuthNotSingle();
    void ipAuthNeedless();
    void ipAuthShared();
    void ipAuthRotating();
    void applianceCutOff();
    void applianceThatMovesOn();
    void accountInUse();
    void passwordReplaced();
    void unreachableOnly();
    void broadSegment();
    void sharedCloud();
    void massRemoval();
    void hiddenSource();
    void tidiness();
    void tidinessIsCounted();
    void changingAddress();
    void rotatingSenders();
    void manyPlaces();
    void severityFirst();
    void ofOneAccount();
    void listsInTheirPlace();
    void remedies();
};

void TestFindings::valueErrors_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fix");
    QTest::newRow("octet") << "192.0.2.256"
                           << "address-syntax"
                           << "";
    QTest::newRow("netmask") << "192.0.2.0/255.255.255.0"
                             << "address-syntax"
                             << "192.0.2.0/24";
    QTest::newRow("reversed") << "192.0.2.9-192.0.2.1"
                              << "range-reversed"
                              << "192.0.2.1-192.0.2.9";
    QTest::newRow("mixed") << "192.0.2.9-2001:db8::1"
                           << "range-mixed-family"
                           << "";
    QTest::newRow("name") << "mail.example"
                          << "address-syntax"
                          << "";
    QTest::newRow("empty") << ""
                           << "address-syntax"
                           << "";
}

void TestFindings::valueErrors()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, fix);
    Bench bench({account("billing", {"192.0.2.1"})});
    QVERIFY(!bench.has(code.toStdString()));
    bench.list().push_back(entry(value.toStdString(), "~1"));
    const Finding finding = bench.one(code.toStdString());
    QVERIFY(finding.severity == Severity::Error);
    QCOMPARE(finding.entry, value.toStdString());
    QCOMPARE(finding.args.contains("fix"), !fix.isEmpty());
    if (!fix.isEmpty())
        QCOMPARE(finding.args.at("fix"), fix.toStdString());
    bench.list().back() = entry("192.0.2.2", "~1");
    bench.is().allowlist.keepOut = {EntryValue(value.toStdString())};
    QVERIFY(bench.has(code.toStdString()));
    bench.is().allowlist.keepOut.clear();
    bench.is().ipAuth = IpAuth{EntryValue(value.toStdString()), "Scanner"};
    QVERIFY(bench.has(code.toStdString()));
    QVERIFY(!bench.has("ip-auth-set"));
}

void TestFindings::valuesThatWereSoAreNone()
{
    Bench bench({account("billing", {"192.0.2.256", "192.0.2.1"})});
    bench.is().description = "Billing server";
    bench.list()[1].remark = "HQ";
    QVERIFY(bench.codes().empty());
}

void TestFindings::listLimits()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.3"})});
    bench.context.maxEntries = 3;
    bench.context.maxCoverBytes = 38;
    bench.list().push_back(entry("192.0.2.5", "~1"));
    QVERIFY(bench.codes().empty()); // three of "192.0.2.1/32" and two separators
    bench.list().push_back(entry("192.0.2.7", "~2"));
    QVERIFY(bench.one("allowlist-full").severity == Severity::Error);
    QCOMPARE(bench.one("allowlist-full").args.at("entries"), std::string("4"));
    QCOMPARE(bench.one("list-too-long").args.at("bytes"), std::string("51"));
    bench.base = bench.draft; // the limit was lowered since
    bench.list().pop_back();
    bench.list()[0].remark = "HQ";
    bench.context.maxEntries = 2;
    QVERIFY(!bench.has("allowlist-full"));
    QVERIFY(!bench.has("list-too-long"));
}

void TestFindings::usernameSyntax()
{
    Bench bench({account("billing")});
    for (const char *name : {"", "-x", "a b", "\xc3\xa4"}) {
        bench.is().username = name;
        QVERIFY2(bench.has("username-syntax"), name);
    }
    for (const char *name : {"Billing2", "a@b.example", "0"}) {
        bench.is().username = name;
        QVERIFY2(!bench.has("username-syntax"), name);
    }
}

void TestFindings::usernameTaken()
{
    Bench bench({account("billing"), account("crm"), account("shop")});
    bench.is(1).username = "Billing";
    QCOMPARE(bench.one("username-taken").args.at("form"), std::string("own"));
    // It is given up in the same push: not before that is confirmed.
    bench.is(0).username = "invoices";
    QCOMPARE(bench.one("username-taken").args.at("form"), std::string("until-confirmed"));
    QCOMPARE(bench.one("username-taken").account, std::string("crm"));
    bench.draft.accounts.erase(bench.draft.accounts.begin());
    QCOMPARE(bench.one("username-taken").args.at("form"), std::string("until-confirmed"));
    bench.is(0).username = "elsewhere";
    QVERIFY(!bench.has("username-taken"));
    bench.context.takenUsernames.insert("elsewhere");
    QVERIFY(bench.one("username-taken").message.find("not available on this relay") != std::string::npos);

    // Of two new ones the second is told.
    Bench twins({account("billing")});
    for (int i = 0; i < 2; ++i) {
        twins.draft.accounts.push_back(account("new"));
        twins.draft.accounts.back().id = "~" + std::to_string(i);
        twins.draft.accounts.back().newPassword = generated;
    }
    QCOMPARE(twins.codes(), Texts{"username-taken"});
    // A case of its own is no other name.
    Bench same({account("billing")});
    same.is().username = "BILLING";
    QVERIFY(!same.has("username-taken"));
}

void TestFindings::passwordMissing()
{
    Bench bench({account("billing")});
    Account made = account("new");
    made.id = "~1";
    bench.draft.accounts.push_back(made);
    QVERIFY(bench.one("password-missing").severity == Severity::Error);
    bench.is(1).newPassword = generated;
    QVERIFY(!bench.has("password-missing"));
    bench.is(1).newPassword.reset();
    bench.is(1).ipAuth = IpAuth{EntryValue("203.0.113.9"), "Scanner"};
    QVERIFY(!bench.has("password-missing"));
    // A chosen one has 12 to 128 characters, however many bytes.
    for (const auto &[secret, missing] :
         std::vector<std::pair<std::string, bool>>{{"elevenchars", true},
                                                   {"twelve chars", false},
                                                   {"\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4", true},
                                                   {std::string(128, 'x'), false},
                                                   {std::string(129, 'x'), true}}) {
        bench.is().newPassword = NewPassword{NewPassword::Kind::Chosen, secret};
        QCOMPARE(bench.has("password-missing"), missing);
        QVERIFY(bench.one("password-missing").message.find(secret) == std::string::npos || !missing);
    }
}

void TestFindings::accountNotReady()
{
    Bench bench({appliance("billing", "203.0.113.9")});
    Account made = account("new");
    made.id = "~1";
    made.state = AccountState::Suspended;
    bench.draft.accounts.push_back(made);
    QVERIFY(bench.one("account-not-ready").severity == Severity::Advice);
    bench.draft.accounts.pop_back();
    bench.is().ipAuth.reset();
    QVERIFY(!bench.has("account-not-ready"));
    bench.was().passwordSet = false;
    QVERIFY(bench.has("account-not-ready"));
    bench.is().newPassword = generated;
    QVERIFY(!bench.has("account-not-ready"));
}

void TestFindings::senderSyntax()
{
    Bench bench({account("billing")});
    bench.was().senders = bench.is().senders = {"so it was before"};
    bench.is().senders.push_back("bill@acme.example");
    bench.is().senders.push_back("@acme.example");
    QVERIFY(!bench.has("sender-syntax"));
    bench.is().senders.push_back("acme.example");
    QCOMPARE(bench.one("sender-syntax").args.at("sender"), std::string("acme.example"));
}

void TestFindings::sendersOpened()
{
    Bench bench({account("billing")});
    bench.was().senders = {"bill@acme.example"};
    QVERIFY(bench.one("senders-opened").severity == Severity::Exposure);
    bench.is().senders = {"bill@acme.example", "@acme.example"};
    QCOMPARE(bench.one("senders-opened").args.at("form"), std::string("widened"));
    bench.is().senders = {"bill@acme.example", "bob@acme.example"};
    QVERIFY(!bench.has("senders-opened"));
    bench.was().senders = {"@acme.example"};
    QVERIFY(!bench.has("senders-opened"));
    bench.was().senders.clear();
    QVERIFY(!bench.has("senders-opened"));
}

void TestFindings::sendersNarrowed()
{
    Bench bench({account("billing")});
    bench.mail("billing", "203.0.113.9", 300, 1).domains = {"acme.example", "other.example"};
    bench.is().senders = {"bill@acme.example"};
    const Finding finding = bench.one("senders-narrowed");
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(finding.args.at("domains"), std::string("@other.example"));
    QCOMPARE(addressesOf(finding), Texts{"203.0.113.9"});
    QVERIFY(finding.message.find("no sender of that domain is allowed") != std::string::npos);

    const std::optional<Account> mended = remedied(finding, &bench.was(), &bench.is(), bench.today);
    QVERIFY(mended);
    bench.is() = *mended;
    QCOMPARE(bench.is().senders, (Texts{"bill@acme.example", "@other.example"}));
    QVERIFY(!bench.has("senders-narrowed"));

    // What was so before, a sender that stopped, and domains that no source told are none.
    bench.was().senders = bench.is().senders = {"bill@acme.example"};
    bench.is().senders.push_back("@acme.example");
    QVERIFY(!bench.has("senders-narrowed"));
    bench.was().senders.clear();
    bench.rows[0].domains.clear();
    QVERIFY(!bench.has("senders-narrowed"));
    bench.rows[0].domains = {"other.example"};
    bench.rows[0].lastSeen = bench.rows[0].firstSeen;
    QVERIFY(!bench.has("senders-narrowed"));
}

void TestFindings::ipAuthSet()
{
    Bench bench({account("billing"), appliance("printer", "203.0.113.9")});
    bench.is().ipAuth = IpAuth{EntryValue("203.0.113.7"), "Scanner"};
    QVERIFY(bench.one("ip-auth-set").severity == Severity::Exposure);
    QVERIFY(bench.one("ip-auth-set").message.ends_with("as any sender."));
    bench.is().senders = {"bill@acme.example"};
    QVERIFY(bench.one("ip-auth-set").message.ends_with("as any sender."));
    bench.context.sendersLimitIpAuth = true;
    QVERIFY(!bench.one("ip-auth-set").message.ends_with("as any sender."));
    bench.is().ipAuth.reset();
    bench.is(1).ipAuth->device = "Printer"; // only its label
    QVERIFY(!bench.has("ip-auth-set"));
    bench.is(1).ipAuth->address = EntryValue("203.0.113.10");
    QVERIFY(bench.has("ip-auth-set"));
}

void TestFindings::fault_F17_ipAuthTaken()
{
    Bench bench({account("billing"), appliance("printer", "203.0.113.9")});
    for (const char *same : {"203.0.113.9", "203.0.113.9/32", "::ffff:203.0.113.9"}) {
        bench.is().ipAuth = IpAuth{EntryValue(same), "Scanner"};
        QVERIFY2(bench.one("ip-auth-taken").severity == Severity::Error, same);
        QCOMPARE(bench.one("ip-auth-taken").account, std::string("billing"));
        QCOMPARE(bench.one("ip-auth-taken").args.at("holder"), std::string("printer"));
    }
    bench.is(1).ipAuth.reset(); // moved in the same push
    QVERIFY(!bench.has("ip-auth-taken"));
    bench.context.takenAddresses.insert(address("203.0.113.9"));
    const Finding other = bench.one("ip-auth-taken");
    QVERIFY(other.message.find("in use on this relay") != std::string::npos);
    QVERIFY(!other.args.contains("holder"));
}

void TestFindings::ipAuthNotSingle()
{
    Bench bench({account("billing")});
    bench.is().ipAuth = IpAuth{EntryValue("203.0.113.0/24"), "Scanner"};
    QVERIFY(bench.one("ip-auth-not-single").severity == Severity::Error);
    bench.is().ipAuth = IpAuth{EntryValue("203.0.113.1-203.0.113.2"), "Scanner"};
    QVERIFY(bench.has("ip-auth-not-single"));
    bench.base = bench.draft;
    bench.is().description = "so it was before";
    QVERIFY(!bench.has("ip-auth-not-single"));
    bench.is().ipAuth->address = EntryValue("203.0.113.1");
    QVERIFY(!bench.has("ip-auth-not-single"));
}

void TestFindings::ipAuthNeedless()
{
    Bench bench({account("billing"), account("crm")});
    bench.is().ipAuth = IpAuth{EntryValue("203.0.113.7"), "Scanner"};
    QVERIFY(!bench.has("ip-auth-needless"));
    bench.mail("billing", "203.0.113.7", 90, 0);
    QVERIFY(bench.one("ip-auth-needless").severity == Severity::Exposure);
    bench.mail("crm", "203.0.113.7", 90, 0);
    QVERIFY(!bench.has("ip-auth-needless"));
    bench.rows.back().account = "billing";
    bench.rows.back().method = Method::IpAuth;
    QVERIFY(!bench.has("ip-auth-needless"));
}

void TestFindings::ipAuthShared()
{
    Bench bench({account("billing")});
    bench.is().ipAuth = IpAuth{EntryValue("192.168.0.7"), "Scanner"};
    QVERIFY(bench.one("ip-auth-shared").severity == Severity::Exposure);
    bench.context.publicRelay = false;
    QVERIFY(!bench.has("ip-auth-shared"));
    bench.mail("crm", "192.168.0.7", 90, 0);
    QVERIFY(!bench.has("ip-auth-shared"));
    bench.mail("billing", "192.168.0.7", 90, 0);
    QCOMPARE(bench.one("ip-auth-shared").args.at("form"), std::string("accounts"));
}

void TestFindings::ipAuthRotating()
{
    Bench bench({account("billing")});
    const auto bind = [&bench](const char *text) { bench.is().ipAuth = IpAuth{EntryValue(text), "Scanner"}; };
    bind("2001:db8::a1b2:c3d4:e5f6:1789");
    QVERIFY(bench.one("ip-auth-rotating").severity == Severity::Lockout);
    for (const char *steady : {"2001:db8::25", "2001:db8::21b:21ff:fe3c:9d4e", "2001:db8::192:0:2:1", "203.0.113.7"}) {
        bind(steady);
        QVERIFY2(!bench.has("ip-auth-rotating"), steady);
    }
    // Seen for longer than a temporary address lives.
    bind("2001:db8::a1b2:c3d4:e5f6:1789");
    bench.mail("billing", "2001:db8::a1b2:c3d4:e5f6:1789", 90, 1);
    QVERIFY(!bench.has("ip-auth-rotating"));
    bind("2001:db8::25");
    bench.mail("billing", "2001:db8::26", 90, 60);
    bench.rows.erase(bench.rows.begin());
    QVERIFY(!bench.has("ip-auth-rotating"));
    bench.mail("billing", "2001:db8::27", 20, 2);
    QCOMPARE(bench.one("ip-auth-rotating").args.at("segment"), std::string("2001:db8::/64"));
}

void TestFindings::applianceCutOff()
{
    Bench bench({appliance("printer", "203.0.113.9"), account("other")});
    bench.mail("printer", "203.0.113.9", 90, 1).method = Method::IpAuth;
    bench.is().ipAuth.reset();
    Finding finding = bench.one("appliance-cut-off");
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(addressesOf(finding), Texts{"203.0.113.9"});
    bench.is().ipAuth = IpAuth{EntryValue("203.0.113.10"), "Scanner"};
    QCOMPARE(bench.one("appliance-cut-off").args.at("form"), std::string("moved"));
    bench.is() = bench.was();
    bench.is().state = AccountState::Suspended;
    QCOMPARE(bench.one("appliance-cut-off").args.at("form"), std::string("suspended"));
    bench.draft.accounts.erase(bench.draft.accounts.begin());
    QCOMPARE(bench.one("appliance-cut-off").args.at("form"), std::string("deleted"));

    bench.draft = bench.base;
    bench.is().ipAuth->device = "Printer";
    bench.is().username = "printers"; // its name is not asked
    QVERIFY(!bench.has("appliance-cut-off"));
    bench.is().ipAuth.reset();
    bench.rows[0].firstSeen = bench.rows[0].lastSeen = bench.today - std::chrono::days(200); // once
    QVERIFY(!bench.has("appliance-cut-off"));
}

void TestFindings::applianceThatMovesOn()
{
    Bench bench({appliance("printer", "203.0.113.9"), account("other")});
    bench.mail("printer", "203.0.113.9", 90, 1).method = Method::IpAuth;
    bench.is(1).ipAuth = bench.is().ipAuth;
    bench.is().ipAuth.reset();
    QVERIFY(!bench.has("appliance-cut-off"));
    QVERIFY(bench.has("ip-auth-set"));
    bench.is(1).state = AccountState::Suspended;
    QVERIFY(bench.has("appliance-cut-off"));
}

void TestFindings::accountInUse()
{
    Bench bench({account("billing"), account("other")});
    bench.mail("billing", "203.0.113.9", 90, 1);
    for (const char *form : {"suspended", "deleted", "renamed"}) {
        bench.draft = bench.base;
        if (form == std::string("suspended"))
            bench.is().state = AccountState::Suspended;
        else if (form == std::string("deleted"))
            bench.draft.accounts.erase(bench.draft.accounts.begin());
        else
            bench.is().username = "invoices";
        const Finding finding = bench.one("account-in-use");
        QVERIFY2(finding.severity == Severity::Lockout, form);
        QCOMPARE(finding.args.at("form"), std::string(form));
        QCOMPARE(addressesOf(finding), Texts{"203.0.113.9"});
    }
    bench.rows[0].firstSeen = bench.rows[0].lastSeen = bench.today - std::chrono::days(200); // once
    QVERIFY(!bench.has("account-in-use"));
    bench.mail("billing", "203.0.113.9", 90, 1);
    bench.was().state = AccountState::Suspended; // nobody could send before
    bench.is().state = AccountState::Suspended;
    QVERIFY(!bench.has("account-in-use"));
}

void TestFindings::passwordReplaced()
{
    Bench bench({account("billing")});
    bench.is().newPassword = generated;
    QVERIFY(bench.one("password-replaced").severity == Severity::Advice);
    bench.mail("billing", "203.0.113.9", 90, 1);
    QVERIFY(bench.one("password-replaced").severity == Severity::Advice);
    bench.mail("billing", "203.0.113.10", 90, 1);
    QVERIFY(bench.one("password-replaced").severity == Severity::Lockout);
    QCOMPARE(bench.one("password-replaced").addresses.size(), 2U);
    bench.rows.clear();
    bench.coverage = {};
    QCOMPARE(bench.one("password-replaced").args.at("form"), std::string("unknown"));
    QVERIFY(bench.one("password-replaced").severity == Severity::Lockout);
    bench.was().passwordSet = false; // the first one
    QVERIFY(!bench.has("password-replaced"));
}

void TestFindings::unreachableOnly()
{
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("192.168.0.0/16"), entry("10.0.0.1-10.0.0.9"), entry("fe80::1"), entry("100.64.0.1")};
    QVERIFY(bench.one("unreachable-only").severity == Severity::Lockout);
    bench.context.publicRelay = false;
    QVERIFY(!bench.has("unreachable-only"));
    bench.context.publicRelay = true;
    bench.list().push_back(entry("203.0.113.9"));
    QVERIFY(!bench.has("unreachable-only"));
    bench.list().pop_back();
    bench.base = bench.draft;
    bench.list().pop_back();
    QVERIFY(!bench.has("unreachable-only"));
}

void TestFindings::broadSegment()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.list().push_back(entry("203.0.0.0/16"));
    QVERIFY(!bench.has("broad-segment"));
    bench.list().push_back(entry("203.1.0.0")); // together more than a /16 in one piece
    QVERIFY(bench.one("broad-segment").severity == Severity::Exposure);
    QCOMPARE(bench.one("broad-segment").args.at("count"), std::string("65537"));
    bench.base = bench.draft;
    bench.list().push_back(entry("203.1.0.1"));
    QVERIFY(!bench.has("broad-segment")); // so it was before
    bench.list().push_back(entry("203.0.0.0/14"));
    QVERIFY(bench.has("broad-segment"));
    bench.list() = {entry("2001:db8::/32")};
    QVERIFY(!bench.has("broad-segment"));
    bench.list() = {entry("2001:d00::/24")};
    QVERIFY(bench.has("broad-segment"));
    bench.list() = {entry("0.0.0.0/1"), entry("128.0.0.0/1")};
    QCOMPARE(bench.one("broad-segment").args.at("form"), std::string("everything"));
    QVERIFY(bench.one("broad-segment").message.find("equals no list") != std::string::npos);
}

void TestFindings::sharedCloud()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.list().push_back(entry("40.107.3.0/24"));
    QCOMPARE(bench.one("shared-cloud").args.at("cloud"), std::string("Microsoft 365"));
    QVERIFY(bench.one("shared-cloud").severity == Severity::Exposure);
    bench.base = bench.draft;
    bench.list().push_back(entry("40.106.3.0/24"));
    QVERIFY(!bench.has("shared-cloud"));
    bench.is().ipAuth = IpAuth{EntryValue("209.85.220.41"), "Scanner"};
    QCOMPARE(bench.one("shared-cloud").args.at("form"), std::string("ip-auth"));
}

void TestFindings::massRemoval()
{
    Bench bench(twenty(0));
    bench.draft.accounts.resize(11);
    QVERIFY(!bench.has("mass-removal")); // nine
    bench.draft.accounts.resize(10);
    const Finding finding = bench.one("mass-removal");
    QVERIFY(finding.severity == Severity::Exposure && finding.account.empty());
    QCOMPARE(finding.args.at("number"), std::string("10"));

    Bench entries(twenty(10));
    for (std::size_t i = 0; i < 20; ++i)
        entries.list(i).resize(8);
    QVERIFY(!entries.has("mass-removal")); // 40 of 200 is a fifth
    entries.list(0).resize(7);
    QCOMPARE(entries.one("mass-removal").args.at("form"), std::string("entries"));
}

void TestFindings::hiddenSource()
{
    Bench bench(twenty(0));
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.9")};
    for (int i = 0; i < 3; ++i) {
        bench.mail("user" + std::to_string(i), "172.17.0.1", 90, 0, 60);
        bench.mail("user" + std::to_string(i), "203.0.113.9", 90, 0, 50);
    }
    const Finding finding = bench.one("hidden-source");
    QVERIFY(finding.severity == Severity::Lockout && finding.account.empty());
    QCOMPARE(finding.args.at("address"), std::string("172.17.0.1"));
    bench.rows[0].count = 50; // no longer most
    QVERIFY(!bench.has("hidden-source"));
    bench.rows[0].count = 60;
    bench.was().allowlist.enabled = true; // no start
    QVERIFY(!bench.has("hidden-source"));
}

void TestFindings::tidiness()
{
    Bench bench({account("billing", {"192.0.2.0/25", "198.51.100.7", "203.0.113.0/24"})});
    const auto add = [&bench](const char *value) {
        bench.draft = bench.base;
        bench.list().push_back(entry(value, "~1"));
    };
    add("192.0.2.128/25");
    QCOMPARE(bench.codes(), Texts{"adjacent"});
    QCOMPARE(bench.one("adjacent").args.at("merged"), std::string("192.0.2.0/24"));
    add("192.0.2.128-192.0.2.255");
    QCOMPARE(bench.codes(), Texts{"adjacent"});
    add("192.0.3.0/25");
    QVERIFY(bench.codes().empty());
    add("198.51.100.6");
    QCOMPARE(bench.one("adjacent").args.at("merged"), std::string("198.51.100.6/31"));
    add("198.51.100.8"); // next to it, but no segment
    QVERIFY(bench.codes().empty());
    add("198.51.100.7-198.51.100.7");
    QCOMPARE(bench.codes(), Texts{"duplicate"});
    add("203.0.113.7");
    QCOMPARE(bench.codes(), Texts{"shadowed"});
    QCOMPARE(bench.one("shadowed").args.at("other"), std::string("203.0.113.0/24"));
    bench.was().allowlist.entries[2].expires = bench.is().allowlist.entries[2].expires =
        bench.today + std::chrono::days(60);
    QVERIFY(bench.codes().empty()); // it outlives what covers it
    add("203.0.112.0/23");          // covers what was there
    QCOMPARE(bench.codes(), Texts{"shadowed"});
    QCOMPARE(bench.one("shadowed").entry, std::string("203.0.113.0/24"));
    add("203.0.114.7/24");
    QCOMPARE(bench.codes(), Texts{"host-bits"});
    QCOMPARE(bench.one("host-bits").message, std::string("203.0.114.7/24 is taken as 203.0.114.0/24, 256 addresses."));
    // What lay in the base untidily is none.
    add("203.0.113.7");
    bench.list().push_back(entry("203.0.113.7", "~2"));
    bench.base = bench.draft;
    bench.list()[0].remark = "HQ";
    QVERIFY(bench.codes().empty());
}

void TestFindings::tidinessIsCounted()
{
    Bench bench({account("billing", {"203.0.113.0/24"})});
    for (int i = 0; i < 120; ++i)
        bench.list().push_back(entry("203.0.113." + std::to_string(i), "~" + std::to_string(i)));
    const std::vector<std::string> codes = bench.codes();
    QCOMPARE(std::count(codes.begin(), codes.end(), "shadowed"), 51);
    const std::vector<Finding> all = bench.findings();
    QVERIFY(std::any_of(all.begin(), all.end(),
                        [](const Finding &one) { return one.args.contains("more") && one.args.at("more") == "70"; }));
}

void TestFindings::changingAddress()
{
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1")};
    bench.mail("billing", "198.51.100.1", 90, 61);
    bench.mail("billing", "198.51.100.2", 60, 31);
    QVERIFY(!bench.has("changing-address"));
    bench.mail("billing", "198.51.100.3", 30, 0);
    QCOMPARE(bench.one("changing-address").args.at("number"), std::string("3"));
    QVERIFY(bench.one("changing-address").severity == Severity::Advice);
    bench.rows[1].firstSeen = bench.rows[0].firstSeen; // two at once
    QVERIFY(!bench.has("changing-address"));
    bench.rows[1].firstSeen = bench.today - std::chrono::days(60);
    bench.was().allowlist.enabled = true;
    QVERIFY(!bench.has("changing-address"));
}

void TestFindings::rotatingSenders()
{
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1")};
    for (int i = 0; i < 10; ++i)
        bench.mail("billing", "198.51.100." + std::to_string(i), 7 * i, 7 * i);
    QVERIFY(bench.one("rotating-senders").severity == Severity::Advice);
    for (ActivityRow &row : bench.rows)
        row.firstSeen = bench.today - std::chrono::days(70);
    QVERIFY(!bench.has("rotating-senders"));
}

void TestFindings::manyPlaces()
{
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1")};
    for (int i = 0; i < 20; ++i)
        bench.mail("billing", "198.51." + std::to_string(i) + ".1", 90, 0);
    QVERIFY(!bench.has("many-places"));
    bench.mail("billing", "198.51.20.1", 90, 0);
    QCOMPARE(bench.one("many-places").args.at("number"), std::string("21"));
    bench.mail("billing", "198.51.20.2", 90, 0, 1000); // one has most
    QVERIFY(!bench.has("many-places"));
}

void TestFindings::severityFirst()
{
    Bench bench({account("billing", {"192.0.2.1"}), account("archive", {"192.0.2.1"})});
    bench.mail("billing", "192.0.2.1", 90, 0);
    bench.mail("archive", "192.0.2.1", 90, 0);
    bench.list(0) = {entry("192.0.2.256"), entry("192.0.2.2"), entry("192.0.2.2")};
    bench.list(1) = {entry("192.0.2.2"), entry("0.0.0.0/0")};
    bench.list(1)[1].expires = bench.today - std::chrono::days(1);
    const std::vector<Finding> all = bench.findings();
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.severity, a.account) < std::tie(b.severity, b.account);
    }));
    QVERIFY(all.size() >= 4);
    for (const Finding &finding : all)
        QVERIFY2(!finding.message.empty() && !finding.remedy.empty() && finding.message.find('{') == std::string::npos,
                 finding.message.c_str());
}

void TestFindings::ofOneAccount()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.2"})});
    bench.mail("billing", "192.0.2.1", 90, 0);
    bench.mail("billing", "192.0.2.2", 90, 0);
    bench.list().pop_back();
    const ActivityLog log(bench.rows);
    QCOMPARE(analyzeAccount(&bench.was(), &bench.is(), log, bench.coverage, bench.context), bench.findings());
    QVERIFY(analyzeAccount(&bench.was(), &bench.was(), log, bench.coverage, bench.context).empty());
    QVERIFY(analyzeAccount(nullptr, nullptr, log, bench.coverage, bench.context).empty());
    QCOMPARE(analyzeAccount(&bench.was(), nullptr, log, bench.coverage, bench.context).front().code,
             std::string("account-in-use"));
    QCOMPARE(analyzeAccount(nullptr, &bench.is(), log, bench.coverage, bench.context).front().code,
             std::string("password-missing"));
}

void TestFindings::listsInTheirPlace()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.2", "192.0.2.3"})});
    std::vector<Entry> &entries = bench.was().allowlist.entries;
    entries[0].remark = "HQ";
    entries[0].reviewed = bench.today - std::chrono::days(179);
    entries[1].remark = "Branch";
    entries[1].reviewed = bench.today - std::chrono::days(180);
    entries[2].expected = Expected::Standby;
    bench.mail("billing", "192.0.2.1", 500, 399);
    const auto codesOf = [&bench](std::string_view value) {
        Texts codes;
        for (const Finding &finding : reviewLists(bench.base, ActivityLog(bench.rows), bench.coverage, bench.today)) {
            if (finding.entry == value)
                codes.push_back(finding.code);
        }
        return codes;
    };
    QCOMPARE(codesOf("192.0.2.1"), Texts{});
    QCOMPARE(codesOf("192.0.2.2"), (Texts{"unused", "review-due"}));
    QCOMPARE(codesOf("192.0.2.3"), (Texts{"review-due", "no-remark"}));
    bench.coverage = covering(bench.today, 399); // too short to say so
    QCOMPARE(codesOf("192.0.2.2"), Texts{"review-due"});
    // None of them is about a plan.
    bench.is().description = "changed";
    QVERIFY(bench.codes().empty());
}

void TestFindings::remedies()
{
    // Two addresses of one /64: the network is let in.
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1")};
    bench.mail("billing", "2001:db8::1:1", 90, 0);
    bench.mail("billing", "2001:db8::2:2", 90, 0);
    bench.mail("billing", "198.51.100.9", 90, 0);
    auto after = remedied(bench.one("all-senders-blocked"), &bench.was(), &bench.is(), bench.today);
    QCOMPARE(after->allowlist.entries.size(), 3U);
    QVERIFY(std::any_of(after->allowlist.entries.begin(), after->allowlist.entries.end(),
                        [](const Entry &one) { return one.value.text() == "2001:db8::/64"; }));
    // A new sender is never let in by one key for all.
    bench.mail("billing", "198.51.100.10", 3, 0);
    after = remedied(bench.one("all-senders-blocked"), &bench.was(), &bench.is(), bench.today);
    QVERIFY(std::none_of(after->allowlist.entries.begin(), after->allowlist.entries.end(),
                         [](const Entry &one) { return one.value.text() == "198.51.100.10"; }));
    // The old entry, its remark with it.
    Bench narrowed({account("billing", {"192.0.2.0/24", "203.0.113.1"})});
    narrowed.was().allowlist.entries[0].remark = "HQ";
    narrowed.list().erase(narrowed.list().begin());
    narrowed.mail("billing", "192.0.2.7", 90, 0);
    after = remedied(narrowed.one("all-senders-blocked"), &narrowed.was(), &narrowed.is(), narrowed.today);
    QCOMPARE(after->allowlist.entries.back(), narrowed.was().allowlist.entries[0]);
    // The fix of a slip.
    narrowed.list().push_back(entry("192.0.2.9-192.0.2.1"));
    after = remedied(narrowed.one("range-reversed"), &narrowed.was(), &narrowed.is(), narrowed.today);
    QCOMPARE(after->allowlist.entries.back().value.text(), std::string("192.0.2.1-192.0.2.9"));
    // A deleted account comes back whole; what nothing helps has none.
    narrowed.draft.accounts.clear();
    QCOMPARE(*remedied(narrowed.one("account-in-use"), &narrowed.was(), nullptr, narrowed.today), narrowed.was());
    QVERIFY(!remedied(Finding{"evidence-missing", Severity::Lockout, {}, {}, {}, {}, {}, {}}, &narrowed.was(),
                      &narrowed.was(), narrowed.today));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
