#include "tests/support/finding_bench.h"

#include "core/analysis/remedy.h"
#include "core/analysis/review.h"
#include "core/analysis/token_addresses.h"

#include <QTest>

#include <functional>
#include <set>

using namespace postern;
using namespace postern::samples;

// Every row of the table of findings has a case here that leads to it; its remedy is one change, and the finding is
// gone with it.
namespace {

enum class Remedy {
    Removes,
    Typed,    ///< something has to be typed, chosen or generated
    Counts,   ///< counts the rest of many, each of which has its own
    Fallback, ///< never said: stands for a form that the reader of a newer relay's answer does not know
};

struct Case
{
    const char *code;
    const char *form;
    Remedy remedy;
    std::function<Bench()> make; ///< empty: another function below has it
};

NewPassword generated()
{
    return {NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"};
}

Bench open()
{
    return Bench({account("billing"), account("crm")});
}

Bench listed(std::vector<std::string> values)
{
    return Bench({account("billing", std::move(values)), account("crm")});
}

/// Was open, is restricted to one address.
Bench started()
{
    Bench bench = open();
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1", "~1")};
    return bench;
}

Bench added(const char *value)
{
    Bench bench = listed({"192.0.2.1"});
    bench.list().push_back(entry(value, "~1"));
    return bench;
}

Bench bound(const char *address)
{
    Bench bench = open();
    bench.is().ipAuth = IpAuth{EntryValue(address), "Scanner"};
    return bench;
}

/// Had an appliance that sent.
Bench appliance()
{
    Bench bench = open();
    bench.was().ipAuth = bench.is().ipAuth = IpAuth{EntryValue("203.0.113.9"), "Scanner"};
    bench.mail("billing", "203.0.113.9", 90, 1).method = Method::IpAuth;
    return bench;
}

Bench used(int senders)
{
    Bench bench = open();
    for (int i = 0; i < senders; ++i)
        bench.mail("billing", "198.51.100." + std::to_string(i), 90, 1);
    return bench;
}

Account fresh(const char *name)
{
    Account made = account(name);
    made.id = "~new";
    made.passwordSet = false;
    return made;
}

Bench many(int entriesEach)
{
    std::vector<Account> accounts;
    for (int i = 0; i < 20; ++i) {
        accounts.push_back(account("user" + std::to_string(i)));
        accounts.back().allowlist.enabled = entriesEach > 0;
        for (int k = 0; k < entriesEach; ++k)
            accounts.back().allowlist.entries.push_back(
                entry("203.0." + std::to_string(i) + "." + std::to_string(4 * k), "ent_" + std::to_string(k)));
    }
    return Bench(std::move(accounts));
}

Bench counted(const std::function<std::string(int)> &value)
{
    Bench bench = listed({"203.0.112.0/24"});
    for (int i = 0; i < 120; ++i)
        bench.list().push_back(entry(value(i), "~" + std::to_string(i)));
    return bench;
}

const std::vector<Case> &cases()
{
    using enum Remedy;
    static const std::vector<Case> all = {
        {"address-syntax", "", Removes, [] { return added("mail.example"); }},
        {"address-syntax", "fix", Removes, [] { return added("192.0.2.0/255.255.255.0"); }},
        {"range-reversed", "", Fallback, {}},
        {"range-reversed", "fix", Removes, [] { return added("192.0.2.9-192.0.2.7"); }},
        {"range-mixed-family", "", Removes, [] { return added("192.0.2.9-2001:db8::1"); }},
        {"allowlist-full", "", Removes,
         [] {
             Bench bench = listed({"192.0.2.0", "192.0.2.1"});
             bench.list().push_back(entry("192.0.2.2", "~1"));
             bench.list().push_back(entry("192.0.2.3", "~2"));
             bench.context.maxEntries = 3;
             return bench;
         }},
        {"list-too-long", "", Removes,
         [] {
             Bench bench = added("192.0.2.7");
             bench.context.maxCoverBytes = 12;
             return bench;
         }},
        {"api-blocked", "", Removes, {}},
        {"ip-auth-taken", "", Removes,
         [] {
             Bench bench = bound("203.0.113.9");
             bench.context.takenAddresses.insert(address("203.0.113.9"));
             return bench;
         }},
        {"ip-auth-taken", "own", Removes,
         [] {
             Bench bench = bound("203.0.113.9");
             bench.was(1).ipAuth = bench.is(1).ipAuth = IpAuth{EntryValue("203.0.113.9"), "Printer"};
             return bench;
         }},
        {"ip-auth-not-single", "", Removes, [] { return bound("203.0.113.0/24"); }},
        {"username-taken", "", Removes,
         [] {
             Bench bench = open();
             bench.is().username = "elsewhere";
             bench.context.takenUsernames.insert("elsewhere");
             return bench;
         }},
        {"username-taken", "own", Removes,
         [] {
             Bench bench = open();
             bench.is().username = "crm";
             return bench;
         }},
        {"username-taken", "until-confirmed", Removes,
         [] {
             Bench bench = open();
             bench.is().username = "crm";
             bench.is(1).username = "contacts";
             return bench;
         }},
        {"username-syntax", "", Removes,
         [] {
             Bench bench = open();
             bench.is().username = "a b";
             return bench;
         }},
        {"password-missing", "", Typed,
         [] {
             Bench bench = open();
             bench.draft.accounts.push_back(fresh("new"));
             return bench;
         }},
        {"password-missing", "length", Removes,
         [] {
             Bench bench = open();
             bench.is().newPassword = NewPassword{NewPassword::Kind::Chosen, "short"};
             return bench;
         }},
        {"sender-syntax", "", Removes,
         [] {
             Bench bench = open();
             bench.is().senders = {"acme.example"};
             return bench;
         }},
        {"all-senders-blocked", "", Removes,
         [] {
             Bench bench = started();
             bench.mail("billing", "198.51.100.1", 90, 1);
             bench.mail("billing", "2001:db8::1:1", 90, 1);
             bench.mail("billing", "2001:db8::2:2", 90, 1);
             return bench;
         }},
        {"sender-blocked", "", Removes,
         [] {
             Bench bench = started();
             for (const char *from : {"198.51.100.1", "198.51.100.2", "203.0.113.1"})
                 bench.mail("billing", from, 90, 1);
             return bench;
         }},
        {"sender-blocked", "gone", Removes,
         [] {
             Bench bench = listed({"198.51.100.1", "203.0.113.1"});
             bench.list().erase(bench.list().begin());
             for (const char *from : {"198.51.100.1", "203.0.113.1"})
                 bench.mail("billing", from, 90, 1);
             return bench;
         }},
        {"sender-blocked", "off-list", Removes,
         [] {
             Bench bench = started();
             for (const char *from : {"198.51.100.1", "203.0.113.1"})
                 bench.mail("billing", from, 90, 1);
             return bench;
         }},
        {"sender-blocked", "family-gap", Removes,
         [] {
             Bench bench = started();
             for (const char *from : {"2001:db8::1", "203.0.113.1"})
                 bench.mail("billing", from, 90, 1);
             return bench;
         }},
        {"sender-blocked", "expired", Removes,
         [] {
             Bench bench = listed({"198.51.100.1", "203.0.113.1"});
             bench.list()[0].expires = bench.today - std::chrono::days(1);
             for (const char *from : {"198.51.100.1", "203.0.113.1"})
                 bench.mail("billing", from, 90, 1);
             return bench;
         }},
        {"self-blocked", "", Removes,
         [] {
             Bench bench = started();
             bench.mail("billing", "198.51.100.1", 90, 1);
             bench.context.self = address("198.51.100.1");
             return bench;
         }},
        {"closed", "", Removes,
         [] {
             Bench bench = listed({"192.0.2.1"});
             bench.list().clear();
             return bench;
         }},
        {"evidence-missing", "", Removes,
         [] { // each way to narrow, and one account of which something is known
             Bench bench = many(2);
             for (std::size_t i = 6; i < 8; ++i) {
                 bench.was(i).allowlist = {};
                 bench.is(i).allowlist = {};
             }
             bench.list(0).pop_back();
             bench.is(1).username = "renamed";
             bench.is(2).state = AccountState::Suspended;
             bench.list(3)[0].expires = bench.today;
             bench.was(4).ipAuth = bench.is(4).ipAuth = IpAuth{EntryValue("198.51.100.4"), "Scanner"};
             bench.is(4).ipAuth.reset();
             bench.was(5).ipAuth = IpAuth{EntryValue("198.51.100.5"), "Scanner"};
             bench.is(5).ipAuth.reset();
             bench.is(5).state = AccountState::Suspended;
             bench.is(9).ipAuth = bench.was(5).ipAuth; // it moved on
             bench.is(6).allowlist.enabled = true;
             bench.list(6) = {entry("203.0.113.1", "~1")};
             bench.draft.accounts.erase(bench.draft.accounts.begin() + 8);
             bench.coverage = {};
             return bench;
         }},
        {"entry-expires", "", Removes,
         [] {
             Bench bench = listed({"198.51.100.1"});
             bench.list()[0].expires = bench.today + std::chrono::days(3);
             bench.mail("billing", "198.51.100.1", 90, 1);
             return bench;
         }},
        {"entry-unproven", "", Removes,
         [] {
             Bench bench = listed({"198.51.100.1", "203.0.113.1"});
             bench.list().pop_back();
             return bench;
         }},
        {"entry-unproven", "standby", Removes,
         [] {
             Bench bench = listed({"198.51.100.1", "203.0.113.1"});
             bench.was().allowlist.entries[1].expected = Expected::Standby;
             bench.list().pop_back();
             return bench;
         }},
        {"entry-unproven", "standby-unknown", Removes,
         [] {
             Bench bench = listed({"198.51.100.1", "203.0.113.1"});
             bench.was().allowlist.entries[1].expected = Expected::Standby;
             bench.list().pop_back();
             bench.coverage = {};
             return bench;
         }},
        {"unreachable-only", "", Removes,
         [] {
             Bench bench = listed({"203.0.113.1"});
             bench.list() = {entry("192.168.0.0/16", "~1")};
             return bench;
         }},
        {"appliance-cut-off", "", Removes,
         [] {
             Bench bench = appliance();
             bench.is().ipAuth.reset();
             return bench;
         }},
        {"appliance-cut-off", "moved", Removes,
         [] {
             Bench bench = appliance();
             bench.is().ipAuth->address = EntryValue("203.0.113.10");
             return bench;
         }},
        {"appliance-cut-off", "suspended", Removes,
         [] {
             Bench bench = appliance();
             bench.is().state = AccountState::Suspended;
             return bench;
         }},
        {"appliance-cut-off", "deleted", Removes,
         [] {
             Bench bench = appliance();
             bench.draft.accounts.erase(bench.draft.accounts.begin());
             return bench;
         }},
        {"account-in-use", "", Removes,
         [] {
             Bench bench = used(2);
             bench.is().state = AccountState::Suspended;
             return bench;
         }},
        {"account-in-use", "deleted", Removes,
         [] {
             Bench bench = used(2);
             bench.draft.accounts.erase(bench.draft.accounts.begin());
             return bench;
         }},
        {"account-in-use", "renamed", Removes,
         [] {
             Bench bench = used(2);
             bench.is().username = "invoices";
             return bench;
         }},
        {"password-replaced", "", Removes,
         [] {
             Bench bench = used(2);
             bench.is().newPassword = generated();
             return bench;
         }},
        {"password-replaced", "unknown", Removes,
         [] {
             Bench bench = open();
             bench.is().newPassword = generated();
             bench.coverage = {};
             return bench;
         }},
        {"password-replaced", "one", Removes,
         [] {
             Bench bench = used(1);
             bench.is().newPassword = generated();
             return bench;
         }},
        {"password-replaced", "none", Removes,
         [] {
             Bench bench = open();
             bench.is().newPassword = generated();
             return bench;
         }},
        {"senders-narrowed", "", Removes,
         [] {
             Bench bench = used(1);
             bench.rows[0].domains = {"acme.example", "other.example"};
             bench.is().senders = {"bill@third.example"};
             return bench;
         }},
        {"hidden-source", "", Removes,
         [] {
             Bench bench = many(0);
             for (const std::size_t i : {0U, 1U}) {
                 bench.is(i).allowlist.enabled = true;
                 bench.list(i) = {entry("203.0.113.9", "~1")};
             }
             for (int i = 0; i < 3; ++i)
                 bench.mail("user" + std::to_string(i), "172.17.0.1", 90, 0, 60);
             return bench;
         }},
        {"ip-auth-rotating", "", Removes, [] { return bound("2001:db8::a1b2:c3d4:e5f6:1789"); }},
        {"ip-auth-rotating", "seen", Removes,
         [] {
             Bench bench = bound("2001:db8::25");
             bench.is().allowlist.enabled = bench.was().allowlist.enabled = true;
             bench.was().allowlist.entries = bench.is().allowlist.entries = {entry("203.0.113.1", "e")};
             bench.mail("billing", "2001:db8::27", 20, 2);
             return bench;
         }},
        {"opened", "", Removes,
         [] {
             Bench bench = listed({"192.0.2.1"});
             bench.is().allowlist.enabled = false;
             bench.list().clear();
             return bench;
         }},
        {"opened", "observing", Removes,
         [] {
             Bench bench = listed({"192.0.2.1"});
             bench.is().allowlist.enabled = false;
             bench.is().allowlist.observe = true;
             return bench;
         }},
        {"broad-segment", "", Removes,
         [] {
             Bench bench = listed({"192.0.2.1", "203.0.0.0/14"});
             bench.was().allowlist.entries[1].expires = bench.today - std::chrono::days(1); // runs on
             bench.list()[1].expires.reset();
             return bench;
         }},
        {"broad-segment", "everything", Removes, [] { return added("0.0.0.0/0"); }},
        {"ip-auth-set", "", Removes, [] { return bound("203.0.113.7"); }},
        {"ip-auth-set", "limited", Removes,
         [] {
             Bench bench = bound("203.0.113.7");
             bench.was().senders = bench.is().senders = {"bill@acme.example"};
             bench.context.sendersLimitIpAuth = true;
             return bench;
         }},
        {"ip-auth-needless", "", Removes,
         [] {
             Bench bench = bound("203.0.113.7");
             bench.mail("billing", "203.0.113.7", 90, 0);
             return bench;
         }},
        {"ip-auth-shared", "", Removes, [] { return bound("192.168.0.7"); }},
        {"ip-auth-shared", "accounts", Removes,
         [] {
             Bench bench = bound("203.0.113.7");
             bench.mail("billing", "203.0.113.7", 90, 0);
             bench.mail("crm", "203.0.113.7", 90, 0);
             return bench;
         }},
        {"shared-cloud", "", Removes, [] { return added("40.107.3.0/24"); }},
        {"shared-cloud", "many", Removes,
         [] {
             Bench bench = added("40.107.3.0/24");
             bench.list().push_back(entry("40.107.9.0/24", "~2"));
             return bench;
         }},
        {"shared-cloud", "ip-auth", Removes, [] { return bound("209.85.220.41"); }},
        {"senders-opened", "", Removes,
         [] {
             Bench bench = open();
             bench.was().senders = {"bill@acme.example"};
             return bench;
         }},
        {"senders-opened", "widened", Removes,
         [] {
             Bench bench = open();
             bench.was().senders = {"bill@acme.example"};
             bench.is().senders = {"bill@acme.example", "@acme.example"};
             return bench;
         }},
        {"mass-removal", "", Removes,
         [] {
             Bench bench = many(0);
             bench.draft.accounts.resize(10);
             return bench;
         }},
        {"mass-removal", "entries", Removes,
         [] {
             Bench bench = many(10);
             for (std::size_t i = 0; i < 19; ++i)
                 bench.list(i).resize(7);
             bench.draft.accounts.pop_back();
             return bench;
         }},
        {"sender-blocked-old", "", Removes,
         [] {
             Bench bench = started();
             bench.mail("billing", "198.51.100.1", 300, 300);
             return bench;
         }},
        {"test-from-elsewhere", "", Typed,
         [] {
             Bench bench = started();
             bench.context.self = address("198.51.100.1");
             return bench;
         }},
        {"evidence-thin", "", Removes,
         [] {
             Bench bench = started();
             bench.coverage = covering(bench.today, 9);
             return bench;
         }},
        {"duplicate", "", Removes, [] { return added("192.0.2.1/32"); }},
        {"duplicate", "more", Counts, [] { return counted([](int) { return "203.0.112.0-203.0.112.255"; }); }},
        {"shadowed", "", Removes,
         [] {
             Bench bench = listed({"203.0.113.0/24"});
             bench.list().push_back(entry("203.0.113.7", "~1"));
             return bench;
         }},
        {"shadowed", "more", Counts, [] { return counted([](int i) { return "203.0.112." + std::to_string(i); }); }},
        {"adjacent", "", Removes,
         [] {
             Bench bench = listed({"192.0.2.0/25"});
             bench.list().push_back(entry("192.0.2.128/25", "~1"));
             return bench;
         }},
        {"adjacent", "more", Counts, [] { return counted([](int i) { return "198.51.100." + std::to_string(i); }); }},
        {"host-bits", "", Removes, [] { return added("203.0.114.7/24"); }},
        {"host-bits", "more", Counts,
         [] { return counted([](int i) { return "198.51." + std::to_string(i) + ".7/24"; }); }},
        {"changing-address", "", Removes,
         [] {
             Bench bench = started();
             for (int i = 0; i < 3; ++i)
                 bench.mail("billing", "198.51.100." + std::to_string(i), 90 - 30 * i, 61 - 30 * i - (i == 2 ? 1 : 0));
             return bench;
         }},
        {"rotating-senders", "", Removes,
         [] {
             Bench bench = started();
             for (int i = 0; i < 10; ++i)
                 bench.mail("billing", "198.51.100." + std::to_string(i), 7 * i, 7 * i);
             return bench;
         }},
        {"many-places", "", Removes,
         [] {
             Bench bench = started();
             for (int i = 0; i < 21; ++i)
                 bench.mail("billing", "198.51." + std::to_string(i) + ".1", 90, 0);
             return bench;
         }},
        {"account-not-ready", "", Typed,
         [] {
             Bench bench = open();
             bench.draft.accounts.push_back(fresh("new"));
             bench.is(2).state = AccountState::Suspended;
             return bench;
         }},
        {"unused", "", Removes, {}},
        {"review-due", "", Removes, {}},
        {"review-due", "never", Removes, {}},
        {"no-remark", "", Typed, {}},
    };
    return all;
}

std::string formOf(const Finding &finding)
{
    const auto form = finding.args.find("form");
    return form == finding.args.end() ? std::string() : form->second;
}

const Finding *in(const std::vector<Finding> &findings, const Case &one)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&one](const Finding &finding) {
        return finding.code == one.code && findingText(one.code, formOf(finding))->form == one.form;
    });
    return found == findings.end() ? nullptr : &*found;
}

bool says(const std::vector<Finding> &findings, const Finding &wanted)
{
    return std::any_of(findings.begin(), findings.end(), [&wanted](const Finding &one) {
        return one.code == wanted.code && one.account == wanted.account && one.entry == wanted.entry;
    });
}

std::size_t errorsIn(const std::vector<Finding> &findings)
{
    return static_cast<std::size_t>(std::count_if(
        findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; }));
}

} // namespace

class TestRemedies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFindingHasItsCase();
    void theRemedyRemovesTheFinding_data();
    void theRemedyRemovesTheFinding();
    void watchingComesBeforeTakingBack();
    void anAccountThatIsNewHasNothingToGoBackTo();
    void ofLists();
    void ofATokensAddresses();
};

void TestRemedies::everyFindingHasItsCase()
{
    std::set<std::pair<std::string, std::string>> have;
    for (const Case &one : cases())
        QVERIFY2(have.emplace(one.code, one.form).second, one.code);
    for (const FindingText &text : findingTexts())
        QVERIFY2(have.erase({std::string(text.code), std::string(text.form)}) == 1, text.code.data());
    QVERIFY2(have.empty(), have.empty() ? "" : have.begin()->first.c_str());
}

void TestRemedies::theRemedyRemovesTheFinding_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i) {
        const Case &one = cases()[i];
        if (one.make)
            QTest::newRow((std::string(one.code) + ' ' + one.form).c_str()) << static_cast<int>(i);
    }
}

void TestRemedies::theRemedyRemovesTheFinding()
{
    QFETCH(int, index);
    const Case &one = cases()[static_cast<std::size_t>(index)];
    Bench bench = one.make();
    const std::vector<Finding> before = bench.findings();
    const Finding *finding = in(before, one);
    QVERIFY(finding);

    // What happens, to whom, how it is known, what to do: nothing is left open in a sentence.
    QVERIFY(!finding->message.empty() && finding->message.find('{') == std::string::npos);
    QVERIFY(!finding->remedy.empty() && finding->remedy.find('{') == std::string::npos);
    QVERIFY(finding->severity == findingText(one.code, one.form)->severity);
    for (const Affected &affected : finding->addresses)
        QVERIFY(affected.count > 0 && affected.lastSeen && !affected.senderClass.empty() && !affected.reason.empty());
    static const std::set<std::string> withEvidence{"sender-blocked", "all-senders-blocked", "sender-blocked-old",
                                                    "self-blocked",   "entry-expires",       "appliance-cut-off",
                                                    "account-in-use", "senders-narrowed"};
    if (withEvidence.contains(one.code)) {
        QVERIFY(!finding->addresses.empty());
        QVERIFY2(finding->message.find("(log of 400 days, 1 of 1 node)") != std::string::npos,
                 finding->message.c_str());
    }

    const ActivityLog log(bench.rows);
    const auto after = remediedPlan(*finding, bench.base, bench.draft, log, bench.coverage, bench.context);
    QCOMPARE(after.has_value(), one.remedy == Remedy::Removes);
    if (!finding->account.empty()) {
        const Account *base = bench.base.find(finding->account);
        const Account *draft = base ? bench.draft.findById(base->id) : bench.draft.find(finding->account);
        QCOMPARE(hasRemedy(*finding, base, draft), after.has_value());
    }
    if (!after)
        return;
    bench.draft = *after;
    const std::vector<Finding> left = bench.findings();
    QVERIFY(!says(left, *finding));
    for (const Finding &error : left)
        QVERIFY2(errorsIn(left) <= errorsIn(before), error.message.c_str());
}

void TestRemedies::watchingComesBeforeTakingBack()
{
    const auto remedy = [](const Bench &bench, const char *code) {
        return *remediedPlan(bench.one(code), bench.base, bench.draft, ActivityLog(bench.rows), bench.coverage,
                             bench.context);
    };
    Bench bench = started();
    bench.coverage = {};
    Configuration after = remedy(bench, "evidence-missing");
    QVERIFY(!after.accounts[0].allowlist.enabled && after.accounts[0].allowlist.observe);
    QCOMPARE(after.accounts[0].allowlist.entries, bench.list()); // they are kept for when it is turned on
    bench.coverage = covering(bench.today, 9);
    after = remedy(bench, "evidence-thin");
    QVERIFY(!after.accounts[0].allowlist.enabled && after.accounts[0].allowlist.observe);
    QCOMPARE(after.accounts[0].allowlist.entries, bench.list());
    // Merged where that is enough, back to what it was where not.
    Bench full = listed({"192.0.2.0", "192.0.2.1"});
    full.context.maxEntries = 2;
    full.list().push_back(entry("192.0.2.2/31", "~1"));
    after = remedy(full, "allowlist-full");
    QCOMPARE(after.accounts[0].allowlist.entries.size(), std::size_t{1});
    QCOMPARE(after.accounts[0].allowlist.entries[0].value.text(), std::string("192.0.2.0/30"));
    full.list().push_back(entry("198.51.100.1", "~2"));
    full.list().push_back(entry("198.51.100.9", "~3"));
    after = remedy(full, "allowlist-full");
    QCOMPARE(after.accounts[0].allowlist.entries, full.was().allowlist.entries);
}

void TestRemedies::anAccountThatIsNewHasNothingToGoBackTo()
{
    for (const auto
             &[code, change] : std::vector<std::pair<std::string, std::function<void(Bench &)>>>{{"username-syntax",
                                                                                                  [](Bench &bench) {
                                                                                                      bench.is(2)
                                                                                                          .username =
                                                                                                          "a b";
                                                                                                  }},
                                                                                                 {"username-taken",
                                                                                                  [](Bench &bench) {
                                                                                                      bench.is(2)
                                                                                                          .username =
                                                                                                          "crm";
                                                                                                  }},
                                                                                                 {"closed",
                                                                                                  [](Bench &bench) {
                                                                                                      bench.is(2)
                                                                                                          .allowlist
                                                                                                          .enabled =
                                                                                                          true;
                                                                                                  }},
                                                                                                 {"unreachable-only",
                                                                                                  [](Bench &bench) {
                                                                                                      bench.is(2)
                                                                                                          .allowlist
                                                                                                          .enabled =
                                                                                                          true;
                                                                                                      bench.list(2) = {
                                                                                                          entry("10.0."
                                                                                                                "0.1",
                                                                                                                "~1")};
                                                                                                  }},
                                                                                                 {"password-missing",
                                                                                                  [](Bench &bench) {
                                                                                                      bench.is(2)
                                                                                                          .newPassword =
                                                                                                          NewPassword{
                                                                                                              NewPassword::
                                                                                                                  Kind::
                                                                                                                      Chosen,
                                                                                                              "short"};
                                                                                                  }}}) {
        Bench bench = open();
        bench.draft.accounts.push_back(fresh("new"));
        bench.is(2).newPassword = generated();
        change(bench);
        const Finding finding = bench.one(code);
        QCOMPARE(finding.code, code);
        QVERIFY2(!remediedPlan(finding, bench.base, bench.draft, {}, bench.coverage, bench.context), code.c_str());
        QVERIFY2(!hasRemedy(finding, nullptr, &bench.is(2)), code.c_str());
    }
}

void TestRemedies::ofLists()
{
    Bench bench = listed({"192.0.2.1"});
    const auto review = [&bench] {
        return reviewList(bench.was(), ActivityLog(bench.rows), bench.coverage, bench.today);
    };
    for (const bool reviewed : {false, true}) {
        if (reviewed)
            bench.was().allowlist.entries[0].reviewed = bench.today - std::chrono::days(200);
        for (const Finding &finding : review()) {
            const auto after = remedied(finding, &bench.was(), &bench.was(), bench.today);
            QCOMPARE(after.has_value(), finding.code != "no-remark");
            if (!after)
                continue;
            QVERIFY2(!says(reviewList(*after, {}, bench.coverage, bench.today), finding), finding.code.c_str());
        }
        const std::vector<Finding> all = review();
        for (const Case &one : cases()) {
            const std::string code = one.code;
            if (code == "unused" || code == "no-remark" || (code == "review-due" && reviewed == !*one.form))
                QVERIFY2(in(all, one), one.code);
        }
    }
}

void TestRemedies::ofATokensAddresses()
{
    const Address self = address("198.51.100.7");
    const std::vector<EntryValue> elsewhere{EntryValue("203.0.113.0/24"), EntryValue("2001:db8::/64")};
    const auto finding = tokenLockout(elsewhere, self);
    QVERIFY(finding && finding->code == "api-blocked" && finding->severity == Severity::Lockout);
    QVERIFY(finding->message.find("198.51.100.7") != std::string::npos && finding->account.empty());
    QVERIFY(!tokenLockout(withAddress(elsewhere, self), self));
    QVERIFY(!tokenLockout({}, self)); // from everywhere
    QVERIFY(!tokenLockout({EntryValue("198.51.100.1-198.51.100.9")}, self));
    QVERIFY(standing({*finding}, {Acknowledgement{"api-blocked", {}, {}}}).empty());
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
