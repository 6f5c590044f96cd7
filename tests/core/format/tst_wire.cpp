#include "core/format/wire.h"

#include "core/format/configuration_json.h"

#include <QTest>

using namespace postern;

namespace {

Entry entryOf(std::string_view value)
{
    Entry entry;
    entry.value = EntryValue(value);
    return entry;
}

Finding someFinding()
{
    Finding finding;
    finding.code = "sender-blocked";
    finding.severity = Severity::Lockout;
    finding.account = "billing";
    finding.entry = "127.0.0.16/28";
    finding.addresses = {{*Address::parse("127.0.0.17"), 12, parseTime("2026-11-22T08:00:00Z"), "current", "off-list",
                          "about every 92 days"},
                         {*Address::parse("2001:db8::1"), 1, std::nullopt, "", "", ""}};
    finding.args = {{"account", "billing"}, {"count", "1"}};
    finding.message = "A \"message\".";
    finding.remedy = "Add it.";
    return finding;
}

ChangeReply someReply()
{
    ChangeReply reply;
    reply.revision = 43;
    reply.state = "applied";
    reply.confirmBy = parseTime("2026-11-23T14:02:00Z");
    reply.secondsLeft = 118;
    reply.findings = {someFinding()};
    reply.now = {{"billing", "ANY address with the password may send."}};
    reply.openSessions = 3;
    reply.openSessionsUnknown = 1;
    return reply;
}

void compareReplies(const ChangeReply &a, const ChangeReply &b)
{
    QCOMPARE(a.revision, b.revision);
    QCOMPARE(a.state, b.state);
    QCOMPARE(a.reason, b.reason);
    QVERIFY(a.confirmBy == b.confirmBy);
    QVERIFY(a.secondsLeft == b.secondsLeft);
    QVERIFY(a.findings == b.findings);
    QCOMPARE(a.now.size(), b.now.size());
    for (std::size_t i = 0; i < a.now.size(); ++i) {
        QCOMPARE(a.now[i].account, b.now[i].account);
        QCOMPARE(a.now[i].sentence, b.now[i].sentence);
    }
    QCOMPARE(a.openSessions, b.openSessions);
    QCOMPARE(a.openSessionsUnknown, b.openSessionsUnknown);
}

Coverage someCoverage()
{
    const Time from = *parseTime("2026-01-01T00:00:00Z");
    const Time to = *parseTime("2026-11-23T00:00:00Z");
    return {{{"mx1", from, to, {{from, from + std::chrono::hours(3)}}}, {"mx2", from, to, {}}}};
}

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeRequestComesBack()
    {
        Account account;
        account.username = "press";
        account.newPassword = NewPassword{NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"};
        account.allowlist.enabled = true;
        account.allowlist.entries = {entryOf("192.0.2.1")};
        UpdateAccount update;
        update.account = "acc_1";
        update.username = "new";
        update.description = "";
        update.state = AccountState::Suspended;
        update.senders = std::vector<std::string>{"@a.example"};
        update.enabled = true;
        update.observe = false;
        update.keepOut = std::vector<EntryValue>{EntryValue("192.0.2.9")};
        update.ipAuth.emplace(IpAuth{EntryValue("198.51.100.7"), "Scanner"});
        update.password = NewPassword{NewPassword::Kind::Hash, "{SSHA512}x"};
        UpdateAccount removal;
        removal.account = "acc_2";
        removal.ipAuth.emplace(std::nullopt);
        removal.password = NewPassword{NewPassword::Kind::Chosen, "correct horse"};
        UpdateEntry entry{"acc_1",          "ent_1", "remark", std::optional<Date>{}, parseDate("2026-11-01"),
                          Expected::Standby};
        ChangeRequest request;
        request.changes = {AddAccount{account},
                           DeleteAccount{"acc_3"},
                           update,
                           removal,
                           AddEntry{"acc_1", entryOf("203.0.113.0/24")},
                           DeleteEntry{"acc_1", "ent_9"},
                           entry};
        request.note = "moving in";
        request.confirmWithinSeconds = 120;
        request.acknowledged = {{"sender-blocked", "billing", {*Address::parse("127.0.0.17")}},
                                {"evidence-missing", "", {}}};

        const Result<ChangeRequest> back = readChangeRequest(writeChangeRequest(request));
        QVERIFY2(bool(back), back ? "" : back.error().detail.c_str());
        QVERIFY(back->changes == request.changes);
        QCOMPARE(back->note, request.note);
        QVERIFY(back->confirmWithinSeconds == request.confirmWithinSeconds);
        QVERIFY(back->acknowledged == request.acknowledged);
    }
    void fault_F11_allFaultsOfARequestAreTold()
    {
        const Result<ChangeRequest> read = readChangeRequest(R"({"confirm_within_s":5,"color":1,"changes":[
            {"op":"add_account","account":{"username":"a","generate_password":true}},
            {"op":"update_account"},
            {"op":"delete_entry","account":"acc_1","entry":7},
            {"op":"update_account","account":"acc_1","generated":true},
            {"op":"dance"}, {}, 1,
            {"op":"delete_account","account":"acc_1","entry":"ent_1"}],
            "acknowledged":[{"account":"x"},{"code":"c","addresses":["192.0.2.0/24"]}]})");
        QVERIFY(!read);
        std::string found;
        for (const Fault &fault : read.error().faults)
            found += fault.path + ":" + fault.code + "\n";
        QCOMPARE(QString::fromStdString(found), QStringLiteral("confirm_within_s:out-of-range\n"
                                                               "color:unknown-key\n"
                                                               "changes[0].account.generate_password:unknown-key\n"
                                                               "changes[1].account:missing\n"
                                                               "changes[2].entry:wrong-type\n"
                                                               "changes[3].password:missing\n"
                                                               "changes[4]:unknown-op\n"
                                                               "changes[5]:unknown-op\n"
                                                               "changes[6]:unknown-op\n"
                                                               "changes[7].entry:unknown-key\n"
                                                               "acknowledged[0].code:missing\n"
                                                               "acknowledged[1].addresses[0]:address-syntax\n"));
    }
    void idsOfNewThingsArePassedOver()
    {
        const Result<ChangeRequest> read = readChangeRequest(
            R"({"changes":[{"op":"add_account","account":{"id":"acc_9","username":"a","password_set":true,)"
            R"("allowlist":{"entries":[{"id":"ent_9","value":"::1"}]}}},)"
            R"({"op":"add_entry","account":"acc_1","entry":{"id":"ent_8","value":"::1"}}]})");
        QVERIFY(bool(read));
        const Account &account = std::get<AddAccount>(read->changes[0]).account;
        QVERIFY(account.id.empty() && !account.passwordSet && account.allowlist.entries[0].id.empty());
        QVERIFY(std::get<AddEntry>(read->changes[1]).entry.id.empty());
    }

    void repliesComeBack()
    {
        const ChangeReply reply = someReply();
        for (const bool pretty : {false, true}) {
            const Result<ChangeReply> back = readChangeReply(writeChangeReply(reply, pretty));
            QVERIFY(bool(back));
            compareReplies(*back, reply);
        }
        QVERIFY(!readChangeReply("{}"));
    }
    void problemsComeBack()
    {
        Problem problem;
        problem.status = 422;
        problem.type = "findings";
        problem.title = "Findings stand";
        problem.detail = "One lockout";
        problem.faults = {{"changes[0].account", "missing", "This key must be there."}};
        problem.owner = "anna";
        problem.secondsLeft = 40;
        problem.reply = someReply();
        problem.reply->state = "refused";
        problem.reply->reason = "findings";
        problem.reply->secondsLeft = 40;
        const std::string text = writeProblem(problem);
        QVERIFY(text.find(R"("type":"urn:postern:problem:findings")") != std::string::npos);
        const Result<Problem> back = readProblem(text);
        QVERIFY(bool(back));
        QCOMPARE(back->status, 422);
        QCOMPARE(back->type, problem.type);
        QCOMPARE(back->title, problem.title);
        QCOMPARE(back->detail, problem.detail);
        QVERIFY(back->faults == problem.faults);
        QCOMPARE(back->owner, problem.owner);
        QVERIFY(back->secondsLeft == problem.secondsLeft);
        QVERIFY(back->reply.has_value());
        compareReplies(*back->reply, *problem.reply);

        const Result<Problem> plain = readProblem(writeProblem(Problem{404, "not-found", "No", "", {}, {}, "", {}}));
        QVERIFY(bool(plain));
        QVERIFY(!plain->reply && !plain->secondsLeft && plain->owner.empty());
        QVERIFY(bool(readProblem(R"({"type":"about:blank","status":503})")));
    }
    void findingsComeBack()
    {
        const std::vector<Finding> findings = {someFinding(),
                                               Finding{"evidence-missing", Severity::Advice, "", "", {}, {}, "m", ""}};
        const std::string text = writeFindings(findings, false);
        QVERIFY(text.find(R"("account":null,"entry":null)") != std::string::npos);
        const Result<std::vector<Finding>> back = readFindings(text);
        QVERIFY(bool(back));
        QVERIFY(*back == findings);
    }

    void relayInfoComesBack()
    {
        RelayInfo info;
        info.name = "mail.acme.example";
        info.api = "1.0";
        info.isPublic = false;
        info.observedAddress = Address::parse("203.0.113.5");
        info.time = *parseTime("2026-11-23T14:02:00Z");
        info.timeZone = "Europe/Berlin";
        info.limits.maxEntries = 10;
        info.limits.maxBodyBytes = 33554432;
        info.capabilities.formats = {"address"};
        info.capabilities.keepsEntries = false;
        info.evidence = someCoverage();
        info.smtp = {{"mail.acme.example", 587, "starttls", "submission"}};
        info.role = "operator";
        const Result<RelayInfo> back = readRelayInfo(writeRelayInfo(info));
        QVERIFY(bool(back));
        QCOMPARE(writeRelayInfo(*back), writeRelayInfo(info));
        QVERIFY(back->evidence == info.evidence && back->smtp == info.smtp);
        QVERIFY(back->observedAddress == info.observedAddress && back->limits.maxEntries == 10U);
        QVERIFY(!back->limits.maxCoverBytes && !back->capabilities.keepsEntries && back->capabilities.observe);

        const AnalysisContext context = contextOf(*back, *parseDate("2026-11-23"));
        QVERIFY(context.self == info.observedAddress && context.maxEntries == 10U);
        QVERIFY(!context.publicRelay && !context.keepsEntries);
    }
    void relayInfoHasTheDocumentedKeys()
    {
        RelayInfo info;
        info.name = "r";
        info.api = "1.0";
        QCOMPARE(writeRelayInfo(info),
                 std::string(R"({"name":"r","api":"1.0","public":true,"observed_address":null,)"
                             R"("time":"1970-01-01T00:00:00Z","time_zone":"UTC",)"
                             R"("limits":{"max_entries":null,"max_body_bytes":null,"max_cover_bytes":null},)"
                             R"("capabilities":{"allowlist":true,"formats":["address","segment","range"],"ipv6":true,)"
                             R"("keeps_entries":true,"observe":true,"ip_auth":true,"senders":true,"confirm":true,)"
                             R"("activity":true},"evidence":[],"smtp":[]})"));
        const Result<RelayInfo> sparse = readRelayInfo(R"({"limits":{"max_entries":5},"planet":"Mars"})");
        QVERIFY(bool(sparse));
        QVERIFY(sparse->limits.maxEntries == 5U && sparse->isPublic);
        QVERIFY(!readRelayInfo(R"({"smtp":[{"host":"x","port":65536}]})"));
        QVERIFY(!readRelayInfo(R"({"limits":{"max_entries":4294967296}})"));
    }

    void decisionsComeBack()
    {
        const Result<DecisionReply> reply = readDecisionReply(writeDecisionReply({true, "listed", "192.0.2.0/24"}));
        QVERIFY(bool(reply));
        QVERIFY(reply->allowed);
        QCOMPARE(reply->reason, std::string("listed"));
        QCOMPARE(reply->entry, std::string("192.0.2.0/24"));
        QCOMPARE(writeDecisionReply({false, "off-list", ""}),
                 std::string(R"({"allowed":false,"reason":"off-list","entry":null})"));
        const Result<DecisionRequest> request =
            readDecisionRequest(writeDecisionRequest({"billing", EntryValue("::ffff:192.0.2.1"), false}));
        QVERIFY(bool(request));
        QCOMPARE(request->address.text(), std::string("192.0.2.1"));
        QVERIFY(!request->withPassword);
        QVERIFY(readDecisionRequest(R"({"account":"a","address":"::1"})")->withPassword);
        QVERIFY(!readDecisionRequest(R"({"account":"a","address":"::1","mode":1})"));
    }
    void activityComesBack()
    {
        ActivityPage page;
        const Time time = *parseTime("2026-11-22T08:00:00Z");
        page.rows = {
            {"billing",
             *Address::parse("127.0.0.17"),
             Method::Password,
             Outcome::Accepted,
             300,
             *parseTime("2026-07-01T08:00:00Z"),
             time,
             40U,
             {monthOf(*parseDate("2026-07-01")), monthOf(*parseDate("2026-11-01"))}},
            {"crm", *Address::parse("2001:db8::1"), Method::IpAuth, Outcome::SenderRefused, 1, time, time, {}, {}}};
        page.evidence = someCoverage();
        page.next = "c2";
        const std::string text = writeActivityPage(page);
        QVERIFY(text.find(R"("months":"2026-11 2026-07")") != std::string::npos);
        QVERIFY(text.find(R"("days":null,"months":"")") != std::string::npos);
        const Result<ActivityPage> back = readActivityPage(text);
        QVERIFY(bool(back));
        QVERIFY(back->rows == page.rows);
        QVERIFY(back->evidence == page.evidence);
        QCOMPARE(back->next, page.next);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
