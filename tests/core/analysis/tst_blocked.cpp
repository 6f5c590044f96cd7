#include "tests/support/finding_bench.h"

#include <QTest>

#include <functional>

using namespace postern;
using namespace postern::samples;

namespace {

/// Restricted to a segment and an address; the draft has lost the segment.
Bench narrowed()
{
    Bench bench({account("billing", {"127.0.0.2", "127.0.0.16/28"})});
    bench.context.publicRelay = false;
    bench.list().pop_back();
    bench.mail("billing", "127.0.0.2", 90, 0);
    return bench;
}

/// Open in the base and restricted to one address in the draft.
Bench started()
{
    Bench bench({account("billing")});
    bench.is().allowlist.enabled = true;
    bench.list() = {entry("203.0.113.1", "~1")};
    return bench;
}

} // namespace

class TestBlocked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesExactlyWhoIsRefused();
    void reasons();
    void classesOfAnOpenAccount();
    void onceWhereItsEntryIsTakenAway();
    void stoppedIsAdvice();
    void allOfThem();
    void keptOutIsNotWarnedAbout();
    void onlyAcceptedMailWithThePasswordCounts();
    void onlyEverRefusedIsNoLockout();
    void whatWasSoBeforeIsNone();
    void suspendedAndDeletedHaveTheirOwn();
    void renamedAndNarrowedHasBoth();
    void newcomersAreMarked();
    void evidenceMissing();
    void evidenceMissingOncePerPush();
    void evidenceSeenNobody();
    void evidenceThin();
    void selfBlocked();
    void testFromElsewhere();
    void entryExpires();
    void entryUnproven();
    void closed();
    void opened();
};

void TestBlocked::namesExactlyWhoIsRefused()
{
    Bench bench = narrowed();
    ActivityRow &row = bench.mail("billing", "127.0.0.17", 5, 0, 3);
    row.lastSeen = at("2026-11-23T14:02:00Z");
    const std::vector<Finding> all = bench.findings();
    QCOMPARE(all.size(), 1U);
    const Finding &finding = all.front();
    QCOMPARE(finding.code, std::string("sender-blocked"));
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(finding.account, std::string("billing"));
    QCOMPARE(finding.addresses.size(), 1U);
    QCOMPARE(finding.addresses[0].address, address("127.0.0.17"));
    QCOMPARE(finding.addresses[0].count, 3U);
    QCOMPARE(finding.addresses[0].lastSeen, at("2026-11-23T14:02:00Z"));
    QCOMPARE(finding.addresses[0].senderClass, std::string("current"));
    QCOMPARE(finding.addresses[0].reason, std::string("off-list"));
    QCOMPARE(
        finding.message,
        std::string("127.0.0.17 sent 3 messages, last seen 2026-11-23T14:02:00Z, and would be refused, as no entry "
                    "holds it any more (log of 400 days, 1 of 1 node)."));
    QVERIFY(!finding.remedy.empty());
    QCOMPARE(finding.args.at("address"), std::string("127.0.0.17"));
    QCOMPARE(finding.args.at("form"), std::string("gone"));
    QVERIFY(standing(all, {acknowledge(finding)}).empty());

    bench.mail("billing", "127.0.0.18", 50, 3);
    QCOMPARE(addressesOf(bench.one("sender-blocked")), (Texts{"127.0.0.17", "127.0.0.18"}));
}

void TestBlocked::reasons()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.2", "2001:db8::1"})});
    bench.list().pop_back();
    bench.list()[1].expires = bench.today - std::chrono::days(1);
    bench.mail("billing", "192.0.2.1", 90, 0);
    bench.mail("billing", "192.0.2.2", 90, 0);
    bench.mail("billing", "2001:db8::1", 90, 0);
    const Finding both = bench.one("sender-blocked");
    QCOMPARE(both.addresses.size(), 2U);
    for (const Affected &one : both.addresses)
        QCOMPARE(one.reason, std::string(one.address.family() == Family::IPv6 ? "family-gap" : "expired"));

    bench.rows.erase(bench.rows.begin() + 1);
    QVERIFY(bench.one("sender-blocked").message.find("IPv6 entry") != std::string::npos);
}

void TestBlocked::classesOfAnOpenAccount()
{
    Bench bench = started();
    bench.mail("billing", "203.0.113.1", 300, 0);
    bench.mail("billing", "198.51.100.1", 300, 1); // current
    ActivityRow &quarterly = bench.mail("billing", "198.51.100.2", 330, 60, 4);
    quarterly.months = {monthOf(day("2025-12-28")), monthOf(day("2026-03-28")), monthOf(day("2026-06-28")),
                        monthOf(day("2026-09-24"))};
    bench.mail("billing", "198.51.100.3", 90, 88, 2); // once
    const Finding blocked = bench.one("sender-blocked");
    QCOMPARE(addressesOf(blocked), (Texts{"198.51.100.1", "198.51.100.2"}));
    QCOMPARE(blocked.addresses[1].senderClass, std::string("recurring"));
    QVERIFY(blocked.addresses[1].rhythm.starts_with("about every 9"));
    QVERIFY(blocked.message.starts_with("2 senders of billing would be refused, last 198.51.100.1 with 10 messages"));
    const Finding old = bench.one("sender-blocked-old");
    QVERIFY(old.severity == Severity::Advice);
    QCOMPARE(addressesOf(old), Texts{"198.51.100.3"});
}

void TestBlocked::onceWhereItsEntryIsTakenAway()
{
    Bench bench = narrowed();
    bench.mail("billing", "127.0.0.20", 399, 399, 1);
    bench.mail("billing", "127.0.0.21", 402, 401, 1);
    QCOMPARE(addressesOf(bench.one("sender-blocked")), Texts{"127.0.0.20"});
    QCOMPARE(bench.one("sender-blocked").addresses[0].senderClass, std::string("once"));
    QVERIFY(!bench.has("sender-blocked-old"));
    QVERIFY(!bench.has("all-senders-blocked")); // 127.0.0.2 may still send
}

void TestBlocked::stoppedIsAdvice()
{
    Bench bench = narrowed();
    bench.mail("billing", "127.0.0.20", 700, 500, 100);
    QVERIFY(!bench.has("sender-blocked"));
    const Finding old = bench.one("sender-blocked-old");
    QCOMPARE(addressesOf(old), Texts{"127.0.0.20"});
    QCOMPARE(old.addresses[0].senderClass, std::string("stopped"));
}

void TestBlocked::allOfThem()
{
    Bench bench = started();
    bench.mail("billing", "198.51.100.1", 300, 1);
    bench.mail("billing", "198.51.100.2", 300, 2);
    QVERIFY(!bench.has("sender-blocked"));
    const Finding all = bench.one("all-senders-blocked");
    QVERIFY(all.severity == Severity::Lockout);
    QCOMPARE(addressesOf(all), (Texts{"198.51.100.1", "198.51.100.2"}));
    bench.mail("billing", "203.0.113.1", 300, 1);
    QVERIFY(bench.has("sender-blocked"));
    QVERIFY(!bench.has("all-senders-blocked"));
    bench.rows.back().count = 1;
    bench.rows.back().firstSeen = bench.rows.back().lastSeen = bench.today - std::chrono::days(80);
    QVERIFY(bench.has("all-senders-blocked")); // one that sent once is not in use
}

void TestBlocked::keptOutIsNotWarnedAbout()
{
    Bench bench = narrowed();
    bench.mail("billing", "127.0.0.17", 90, 0);
    bench.is().allowlist.keepOut = {EntryValue("127.0.0.17")};
    QVERIFY(bench.codes().empty());
    bench.context.self = address("127.0.0.17");
    QVERIFY(bench.codes().empty());
    // Taken back: the word of the draft counts.
    bench.was().allowlist.keepOut = bench.is().allowlist.keepOut;
    bench.is().allowlist.keepOut.clear();
    QVERIFY(bench.has("sender-blocked"));
}

void TestBlocked::onlyAcceptedMailWithThePasswordCounts()
{
    Bench bench = narrowed();
    for (const Outcome outcome : {Outcome::Blocked, Outcome::BadPassword, Outcome::Suspended, Outcome::SenderRefused,
                                  Outcome::RelayDenied, Outcome::Deferred})
        bench.mail("billing", "127.0.0.17", 90, 0).outcome = outcome;
    bench.mail("billing", "127.0.0.18", 90, 0).method = Method::IpAuth;
    bench.mail("crm", "127.0.0.19", 90, 0);
    const std::vector<std::string> codes = bench.codes();
    QCOMPARE(codes, Texts{"entry-unproven"});
}

void TestBlocked::onlyEverRefusedIsNoLockout()
{
    const std::vector<std::function<void(Bench &)>> changes{
        [](Bench &bench) { // the list starts, from the console's own address
            bench.is().allowlist.enabled = true;
            bench.list() = {entry("203.0.113.1", "~1")};
            bench.context.self = address("127.0.0.17");
        },
        [](Bench &bench) { bench.is().state = AccountState::Suspended; },
        [](Bench &bench) { bench.is().username = "invoices"; },
        [](Bench &bench) { bench.draft.accounts.clear(); },
        [](Bench &bench) {
            bench.is().newPassword = NewPassword{NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOP"};
        },
        [](Bench &bench) { bench.is().senders = {"bill@acme.example"}; },
        [](Bench &bench) { bench.is().ipAuth.reset(); },
    };
    for (const Outcome outcome : {Outcome::Blocked, Outcome::BadPassword, Outcome::Suspended, Outcome::SenderRefused,
                                  Outcome::RelayDenied, Outcome::Deferred}) {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            Account made = account("billing");
            made.ipAuth = IpAuth{EntryValue("127.0.0.18"), "Scanner"};
            Bench bench({made});
            for (const char *from : {"127.0.0.17", "127.0.0.18", "127.0.0.19"}) {
                ActivityRow &row = bench.mail("billing", from, 90, 0);
                row.outcome = outcome;
                row.domains = {"other.example"};
            }
            bench.mail("billing", "127.0.0.18", 90, 0).method = Method::IpAuth;
            bench.rows.back().outcome = outcome;
            changes[i](bench);
            for (const Finding &finding : bench.findings())
                QVERIFY2(finding.severity != Severity::Lockout, finding.message.c_str());
            QVERIFY(i != 0 || bench.has("test-from-elsewhere"));
            // Without a log such rows are no knowledge of who sends, either.
            bench.coverage = {};
            const bool narrows = i != 4 && i != 5;
            QCOMPARE(bench.has("evidence-missing"), narrows);
            QCOMPARE(bench.one("password-replaced").args["form"], std::string(i == 4 ? "unknown" : ""));
        }
    }
}

void TestBlocked::whatWasSoBeforeIsNone()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.mail("billing", "192.0.2.66", 90, 0); // accepted before the list was on
    QVERIFY(bench.codes().empty());
    bench.list().push_back(entry("192.0.2.2", "~1"));
    bench.is().description = "Billing server";
    QVERIFY(bench.codes().empty());
}

void TestBlocked::suspendedAndDeletedHaveTheirOwn()
{
    Bench bench({account("billing", {"192.0.2.1"}), account("other")});
    bench.mail("billing", "192.0.2.1", 90, 0);
    bench.is().state = AccountState::Suspended;
    bench.list().clear();
    QVERIFY(bench.has("account-in-use"));
    QVERIFY(!bench.has("sender-blocked") && !bench.has("all-senders-blocked"));
    bench.draft.accounts.erase(bench.draft.accounts.begin());
    QCOMPARE(bench.codes(), Texts{"account-in-use"});
}

void TestBlocked::renamedAndNarrowedHasBoth()
{
    Bench bench = narrowed();
    bench.mail("billing", "127.0.0.17", 90, 0);
    bench.is().username = "invoices";
    const Finding use = bench.one("account-in-use");
    QCOMPARE(use.account, std::string("billing"));
    QCOMPARE(addressesOf(use), (Texts{"127.0.0.17", "127.0.0.2"}));
    QVERIFY(use.message.find("renamed to invoices") != std::string::npos);
    QVERIFY(bench.has("sender-blocked"));
}

void TestBlocked::newcomersAreMarked()
{
    Bench bench = narrowed();
    bench.mail("billing", "127.0.0.17", 90, 0);
    bench.mail("billing", "127.0.0.18", 3, 1);
    for (const Affected &one : bench.one("sender-blocked").addresses)
        QCOMPARE(one.isNew, one.address == address("127.0.0.18"));
    // On an account whose senders are all new, none stands out.
    bench.rows.erase(bench.rows.begin(), bench.rows.begin() + 2);
    QCOMPARE(bench.one("all-senders-blocked").addresses.size(), 1U);
    QVERIFY(!bench.one("all-senders-blocked").addresses[0].isNew);
}

void TestBlocked::evidenceMissing()
{
    Bench bench = started();
    bench.coverage = {};
    const Finding finding = bench.one("evidence-missing");
    QVERIFY(finding.severity == Severity::Lockout);
    QVERIFY(finding.account.empty());
    QVERIFY(finding.message.find("billing") != std::string::npos);
    QVERIFY(finding.message.find("(no log)") != std::string::npos);

    // What only adds narrows nothing, and a new account neither.
    Bench adds({account("billing", {"192.0.2.1"})});
    adds.coverage = {};
    adds.list().push_back(entry("192.0.2.2", "~1"));
    adds.draft.accounts.push_back(account("new", {"192.0.2.3"}));
    adds.draft.accounts.back().newPassword = NewPassword{NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"};
    QVERIFY(!adds.has("evidence-missing"));
    // A decision against an address needs no evidence.
    adds.list().erase(adds.list().begin());
    QVERIFY(adds.has("evidence-missing"));
    adds.is().allowlist.keepOut = {EntryValue("192.0.2.1")};
    QVERIFY(!adds.has("evidence-missing"));
    // Nobody could send through it.
    Bench shut({account("billing")});
    shut.coverage = {};
    shut.was().allowlist.enabled = shut.is().allowlist.enabled = true;
    shut.is().state = AccountState::Suspended;
    QVERIFY(!shut.has("evidence-missing"));
    shut.was().ipAuth = shut.is().ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    QVERIFY(shut.has("evidence-missing"));
}

void TestBlocked::evidenceMissingOncePerPush()
{
    std::vector<Account> accounts;
    for (int i = 0; i < 8; ++i)
        accounts.push_back(account("user" + std::to_string(i), {"192.0.2.1", "192.0.2.2"}));
    Bench bench(accounts);
    bench.coverage = {};
    for (Account &one : bench.draft.accounts)
        one.allowlist.entries.pop_back();
    const std::vector<std::string> codes = bench.codes();
    QCOMPARE(std::count(codes.begin(), codes.end(), "evidence-missing"), 1);
    QCOMPARE(bench.one("evidence-missing").args.at("number"), std::string("8"));
    QVERIFY(bench.one("evidence-missing").args.at("accounts").ends_with("and 3 more"));
}

void TestBlocked::evidenceSeenNobody()
{
    Bench bench = started();
    bench.mail("crm", "192.0.2.1", 90, 0);
    QVERIFY(bench.codes().empty());
}

void TestBlocked::evidenceThin()
{
    Bench bench = started();
    bench.coverage = covering(bench.today, 9);
    const Finding thin = bench.one("evidence-thin");
    QVERIFY(thin.severity == Severity::Advice);
    QVERIFY(thin.message.starts_with("The log covers 9 days;"));
    bench.coverage = covering(bench.today, 35);
    QVERIFY(!bench.has("evidence-thin"));
    bench.coverage = {};
    QVERIFY(!bench.has("evidence-thin"));

    Bench removes({account("billing", {"192.0.2.1", "192.0.2.2"})});
    removes.coverage = covering(removes.today, 9);
    removes.list().pop_back();
    QVERIFY(removes.has("evidence-thin"));
    removes.mail("billing", "192.0.2.2", 5, 0);
    QVERIFY(!removes.has("evidence-thin"));
}

void TestBlocked::selfBlocked()
{
    Bench bench = narrowed();
    bench.context.self = address("127.0.0.17");
    bench.mail("billing", "127.0.0.17", 700, 600); // stopped: it still has sent
    const Finding finding = bench.one("self-blocked");
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(addressesOf(finding), Texts{"127.0.0.17"});
    QVERIFY(!bench.has("test-from-elsewhere"));
    bench.context.self = address("127.0.0.2");
    QVERIFY(!bench.has("self-blocked") && !bench.has("test-from-elsewhere"));
}

void TestBlocked::testFromElsewhere()
{
    Bench bench = narrowed();
    bench.context.self = address("127.0.0.30");
    const Finding finding = bench.one("test-from-elsewhere");
    QVERIFY(finding.severity == Severity::Advice);
    QVERIFY(!bench.has("self-blocked"));
    bench.context.self = address("127.0.0.99"); // refused before, too
    QVERIFY(!bench.has("test-from-elsewhere"));
}

void TestBlocked::entryExpires()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.0/24", "203.0.113.1"})});
    bench.mail("billing", "192.0.2.1", 90, 0);
    bench.mail("billing", "203.0.113.1", 90, 0);
    bench.list()[2].expires = bench.today + std::chrono::days(14);
    Finding finding = bench.one("entry-expires");
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(finding.entry, std::string("203.0.113.1"));
    QCOMPARE(addressesOf(finding), Texts{"203.0.113.1"});
    QCOMPARE(finding.args.at("expires"), std::string("2026-12-07"));
    bench.list()[2].expires = bench.today + std::chrono::days(15);
    QVERIFY(!bench.has("entry-expires"));
    // 192.0.2.1 has its segment besides.
    bench.list()[0].expires = bench.today + std::chrono::days(3);
    QVERIFY(!bench.has("entry-expires"));
    // "or its cover": the entry was short before, what held the sender longer goes.
    bench.was().allowlist.entries[0].expires = bench.list()[0].expires;
    bench.list().erase(bench.list().begin() + 1);
    finding = bench.one("entry-expires");
    QCOMPARE(finding.entry, std::string("192.0.2.1"));
    // So it was before.
    bench.base = bench.draft;
    bench.is().description = "Billing server";
    bench.list()[0].remark = "ends soon";
    QVERIFY(!bench.has("entry-expires"));
}

void TestBlocked::entryUnproven()
{
    Bench bench({account("billing", {"192.0.2.1", "192.0.2.2"})});
    bench.list().pop_back();
    Finding finding = bench.one("entry-unproven");
    QVERIFY(finding.severity == Severity::Advice);
    QCOMPARE(finding.entry, std::string("192.0.2.2"));
    bench.was().allowlist.entries[1].expected = Expected::Standby;
    finding = bench.one("entry-unproven");
    QVERIFY(finding.severity == Severity::Lockout);
    // Not known is never nobody; a standby entry is named all the same.
    bench.coverage = {};
    QCOMPARE(bench.one("entry-unproven").args.at("form"), std::string("standby-unknown"));
    bench.was().allowlist.entries[1].expected = Expected::Rare;
    QVERIFY(!bench.has("entry-unproven"));
    bench.coverage = covering(bench.today, 400);
    QVERIFY(bench.has("entry-unproven"));
    // Something else still lets it in, or the list is off.
    bench.list().push_back(entry("192.0.2.0/30", "~1"));
    QVERIFY(!bench.has("entry-unproven"));
    bench.list().pop_back();
    bench.is().allowlist.enabled = false;
    QVERIFY(!bench.has("entry-unproven"));
    bench.is().allowlist.enabled = true;
    bench.mail("billing", "192.0.2.2", 390, 380);
    QVERIFY(!bench.has("entry-unproven"));
}

void TestBlocked::closed()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.list().clear();
    const Finding finding = bench.one("closed");
    QVERIFY(finding.severity == Severity::Lockout);
    QCOMPARE(finding.account, std::string("billing"));
    bench.was().allowlist.entries.clear();
    bench.is().description = "so it was before";
    QVERIFY(!bench.has("closed"));
    bench.is().allowlist.enabled = false;
    QVERIFY(!bench.has("closed"));

    Bench expired({account("billing", {"192.0.2.1"})});
    expired.list()[0].expires = expired.today - std::chrono::days(1);
    QVERIFY(expired.has("closed"));
}

void TestBlocked::opened()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.is().allowlist.enabled = false;
    Finding finding = bench.one("opened");
    QVERIFY(finding.severity == Severity::Exposure);
    QVERIFY(finding.message.find("becomes open") != std::string::npos);
    bench.is().allowlist.observe = true;
    QVERIFY(bench.one("opened").message.find("only watched") != std::string::npos);
    bench.was().allowlist.entries.clear(); // closed
    QVERIFY(bench.has("opened"));
    bench.was().allowlist.enabled = false; // open
    QVERIFY(!bench.has("opened"));
}

QTEST_GUILESS_MAIN(TestBlocked)
#include "tst_blocked.moc"
