#include "core/draft/draft.h"
#include "tests/support/core_samples.h"

#include <QTest>

using namespace postern;
using namespace postern::samples;

namespace {

const Date today = day("2026-11-23");

Configuration people(int number)
{
    std::vector<Account> accounts;
    for (int i = 0; i < number; ++i)
        accounts.push_back(account("user" + std::to_string(i), {"192.0.2." + std::to_string(i % 200)}));
    return configuration(std::move(accounts));
}

struct Step
{
    std::string id;
    Draft::Slot other; ///< what exchange() gave, to be given back
};

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsUntouched();
    void editTouchesOne();
    void editBackUntouches();
    void ux_U02_undoReturnsTheSame();
    void manyAtOnce();
    void changesAreThoseOfDiff();
    void lookUpAmongManyDeletions();
    void localIdsAreFresh();
    void keptDraftIsTaken();
    void planSaysWhatIsThenTrue();
};

void TestDraft::startsUntouched()
{
    const Draft draft(people(3));
    QVERIFY(draft.touched().empty());
    QVERIFY(draft.changes().empty());
    QCOMPARE(draft.indexOf("acc_user2"), 2U);
    QCOMPARE(draft.indexOf("acc_none"), Draft::npos);
    QVERIFY(!draft.find("acc_none"));
}

void TestDraft::editTouchesOne()
{
    Draft draft(people(3));
    Account next = *draft.find("acc_user1");
    next.description = "Billing server";
    draft.exchange("acc_user1", {next, Draft::npos});
    QCOMPARE(draft.touched(), std::vector<std::string>{"acc_user1"});
    QVERIFY(draft.isTouched("acc_user1"));
    QVERIFY(!draft.isTouched("acc_user2"));
    QCOMPARE(draft.find("acc_user1")->description, std::string("Billing server"));
    QCOMPARE(draft.findBase("acc_user1")->description, std::string());
    QCOMPARE(draft.changes().size(), 1U);
}

void TestDraft::editBackUntouches()
{
    Draft draft(people(1));
    Account next = *draft.find("acc_user0");
    // The same value under a new id is no change: its line was deleted and typed again.
    next.allowlist.entries[0].id = draft.newId();
    draft.exchange("acc_user0", {next, Draft::npos});
    QVERIFY(!draft.isTouched("acc_user0"));
    next.allowlist.entries.clear();
    draft.exchange("acc_user0", {next, Draft::npos});
    QVERIFY(draft.isTouched("acc_user0"));
    draft.exchange("acc_user0", {*draft.findBase("acc_user0"), Draft::npos});
    QVERIFY(draft.touched().empty());
}

void TestDraft::ux_U02_undoReturnsTheSame()
{
    for (std::uint32_t seed = 0; seed < 10; ++seed) {
        Chance chance(seed);
        const Configuration base = people(20);
        Draft draft(base);
        std::vector<Step> undo;
        for (int i = 0; i < 1000; ++i) {
            const std::vector<Account> &accounts = draft.current().accounts;
            const int kind = chance.upTo(3);
            std::string id;
            Draft::Slot next;
            if (kind == 0 || accounts.empty()) {
                id = draft.newId();
                next.account = account("new" + std::to_string(i));
                next.account->id = id;
                next.at = chance.once(2) ? Draft::npos : static_cast<std::size_t>(chance.upTo(25));
            } else {
                const Account &one =
                    accounts[static_cast<std::size_t>(chance.upTo(static_cast<int>(accounts.size()) - 1))];
                id = one.id;
                if (kind > 1) {
                    next.account = one;
                    randomSettings(chance, *next.account);
                    next.account->allowlist.entries.push_back(randomEntry(chance, draft.newId(), today));
                }
            }
            Draft::Slot before = draft.exchange(id, std::move(next));
            undo.push_back({id, std::move(before)});
        }
        const Configuration after = draft.current();
        const std::vector<std::string> touched = draft.touched();

        std::vector<Step> redo;
        for (; !undo.empty(); undo.pop_back())
            redo.push_back({undo.back().id, draft.exchange(undo.back().id, std::move(undo.back().other))});
        QVERIFY(draft.current() == base);
        QVERIFY(draft.touched().empty());
        for (; !redo.empty(); redo.pop_back())
            draft.exchange(redo.back().id, std::move(redo.back().other));
        QVERIFY(draft.current() == after);
        QCOMPARE(draft.touched(), touched);
    }
}

void TestDraft::manyAtOnce()
{
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        Chance chance(seed);
        const Configuration base = people(40);
        Draft draft(base);
        std::vector<Configuration> stages{base};
        std::vector<std::vector<Draft::Move>> undo;
        for (int step = 0; step < 4; ++step) {
            std::vector<Draft::Move> moves;
            for (const Account &one : draft.current().accounts) {
                Draft::Slot next;
                if (chance.once(3)) {
                    next.account = one;
                    next.account->description = "edited";
                    moves.push_back({one.id, std::move(next)});
                } else if (chance.once(3)) {
                    moves.push_back({one.id, std::move(next)});
                }
            }
            for (int i = chance.upTo(3); i > 0; --i) {
                Draft::Slot next;
                const std::string id = draft.newId();
                next.account = account("new" + id);
                next.account->id = id;
                next.at = chance.once(2) ? Draft::npos : 0U;
                moves.push_back({id, std::move(next)});
            }
            undo.push_back(draft.exchange(std::move(moves)));
            stages.push_back(draft.current());
            QCOMPARE(draft.changes(), diff(base, draft.current()));
        }
        std::vector<std::vector<Draft::Move>> redo;
        for (std::size_t i = undo.size(); i > 0; --i) {
            redo.push_back(draft.exchange(std::move(undo[i - 1])));
            QVERIFY2(draft.current() == stages[i - 1], QByteArray::number(seed).constData());
        }
        QVERIFY(draft.touched().empty());
        for (std::size_t i = redo.size(); i > 0; --i)
            draft.exchange(std::move(redo[i - 1]));
        QVERIFY(draft.current() == stages.back());
    }
}

void TestDraft::changesAreThoseOfDiff()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        Chance chance(seed);
        Draft draft(people(30));
        for (int i = 0; i < 20; ++i) {
            const std::string id = "acc_user" + std::to_string(chance.upTo(29));
            const Account *one = draft.find(id);
            Draft::Slot next;
            if (one && !chance.once(3)) {
                next.account = *one;
                randomSettings(chance, *next.account);
            }
            draft.exchange(id, std::move(next));
        }
        QCOMPARE(draft.changes(), diff(draft.base(), draft.current()));
    }
}

void TestDraft::lookUpAmongManyDeletions()
{
    Draft draft(people(500));
    for (int i = 0; i < 500; i += 3)
        draft.exchange("acc_user" + std::to_string(i), {});
    for (int i = 0; i < 500; ++i) {
        const std::string id = "acc_user" + std::to_string(i);
        const Account *one = draft.find(id);
        QCOMPARE(one == nullptr, i % 3 == 0);
        QCOMPARE(draft.isTouched(id), i % 3 == 0);
        if (one)
            QCOMPARE(one->id, id);
    }
}

void TestDraft::localIdsAreFresh()
{
    Configuration base = people(2);
    base.accounts[0].allowlist.entries[0].id = "~7";
    base.accounts[1].id.clear();
    Draft draft(base);
    QVERIFY(!draft.base().accounts[1].id.empty());
    QVERIFY(draft.find(draft.base().accounts[1].id));
    const std::string id = draft.newId();
    QVERIFY(!isRelayId(id));
    QVERIFY(id != "~7" && id != draft.base().accounts[1].id);
    Account later = account("later");
    draft.exchange("~50", {later, Draft::npos});
    QCOMPARE(draft.newId(), std::string("~51"));
}

void TestDraft::keptDraftIsTaken()
{
    const Configuration base = people(5);
    Configuration current = base;
    current.accounts.erase(current.accounts.begin());
    current.accounts[0].description = "edited";
    Account made = account("new");
    made.id = "~3";
    current.accounts.push_back(made);
    Draft draft(base, current);
    QVERIFY(draft.current() == current);
    QCOMPARE(draft.touched(), (std::vector<std::string>{"acc_user0", "acc_user1", "~3"}));
    QCOMPARE(draft.newId(), std::string("~4"));
}

void TestDraft::planSaysWhatIsThenTrue()
{
    Configuration base = configuration({account("billing", {"192.0.2.1", "192.0.2.2"}), account("other")});
    Configuration draft = base;
    draft.accounts[0].allowlist.entries.pop_back();
    draft.accounts[0].passwordSet = false; // a file's word, not the relay's
    const ActivityLog log({seen("billing", "192.0.2.2", today - std::chrono::days(60), today)});
    AnalysisContext context;
    context.today = today;
    const Draft working(base, draft);
    QCOMPARE(makePlan(working, log, covering(today, 100), {}).now.size(), 1U);
    const Plan plan = makePlan(base, draft, log, covering(today, 100), context);
    QCOMPARE(plan.revision, 42);
    QCOMPARE(plan.changes.size(), 1U);
    QVERIFY(plan.window);
    QCOMPARE(plan.now.size(), 1U);
    QCOMPARE(plan.now[0].account, std::string("billing"));
    QCOMPARE(plan.now[0].sentence, std::string("1 address may send with the password, over SMTP."));
    QCOMPARE(plan.findings.size(), 1U);
    QCOMPARE(plan.findings[0].code, std::string("all-senders-blocked"));
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
