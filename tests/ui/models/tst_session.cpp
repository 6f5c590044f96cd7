#include "tests/ui/support/fixtures.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace postern;

namespace {

/// Plans and pushes what is staged, all acknowledged.
void pushAll(Opened &opened, std::optional<int> seconds = 120)
{
    std::shared_ptr<const Plan> plan;
    opened.session.plan(&opened.session, [&](std::shared_ptr<const Plan> made) { plan = std::move(made); });
    QTRY_VERIFY(plan != nullptr);
    std::vector<Acknowledgement> all;
    for (const Finding &finding : plan->findings) {
        if (needsAcknowledgement(finding))
            all.push_back(acknowledge(finding));
    }
    opened.session.push(*plan, all, QStringLiteral("ticket 4711"), seconds);
}

void removeEntry(Opened &opened, const char *username, const char *value)
{
    Account next = *opened.account(username);
    std::erase_if(next.allowlist.entries, [&](const Entry &entry) { return entry.value.text() == value; });
    opened.session.stage(QStringLiteral("remove"), {next});
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensARelay();
    void aRelayThatIsAwayIsSaid();
    void ux_U02_everyEditIsUndone();
    void stagingNothingIsNoStep();
    void pushIsConfirmedWhereNothingNarrows();
    void ux_U44_pushIsAppliedAndKept();
    void ux_U45_revertStagesAgain();
    void ux_U45_editsSinceThePushComeBackToo();
    void ux_U45_lapseStagesAgain();
    void fault_F09_keptTooLate();
    void fault_F04_aStalePushLosesNothing();
    void fault_F03_aLostAnswerIsAskedForAgainByTheSameKey();
    void ux_U42_editsAreCarriedOverAnotherRevision();
    void ux_U42_anAccountChangedOnBothSidesIsMerged();
    void newPasswordsStayInMemory();
    void moreTimeBeginsAnew();
};

void TestSession::opensARelay()
{
    RelayState state = sampleState();
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    ActivityPage page;
    page.rows = state.activity;
    page.evidence = state.coverage;
    session.open(std::make_unique<FakeRelay>(state.info, state.configuration, page));
    QCOMPARE(session.link(), LinkState::Connecting);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(session.link(), LinkState::Connected);
    QCOMPARE(session.revision(), std::int64_t(42));
    QCOMPARE(session.name(), QStringLiteral("mail.example.org"));
    QCOMPARE(session.draft().base().accounts.size(), state.configuration.accounts.size());
}

void TestSession::aRelayThatIsAwayIsSaid()
{
    Session session;
    QSignalSpy failed(&session, &Session::openFailed);
    auto relay = std::make_unique<FakeRelay>(RelayInfo(), Configuration(), ActivityPage());
    relay->goAway(true);
    session.open(std::move(relay));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(session.link(), LinkState::None);

    Opened opened;
    opened.addEntry("billing", "192.0.2.99");
    opened.relay->goAway(true);
    opened.session.reload();
    QTRY_COMPARE(opened.session.link(), LinkState::Offline);
    QCOMPARE(opened.session.stagedCount(), 1);
    QCOMPARE(opened.session.notices().size(), 1);
    QCOMPARE(opened.session.notices().front().act, Notice::Act::TryAgain);
    opened.relay->goAway(false);
    opened.session.reload();
    QTRY_COMPARE(opened.session.link(), LinkState::Connected);
    QVERIFY(opened.session.notices().isEmpty());
    QCOMPARE(opened.session.stagedCount(), 1);
}

void TestSession::ux_U02_everyEditIsUndone()
{
    Opened opened;
    const Configuration before = opened.session.draft().current();
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const auto &accounts = opened.session.draft().current().accounts;
        Account next = accounts[random.bounded(quint32(accounts.size()))];
        switch (random.bounded(4)) {
        case 0: {
            Entry entry;
            entry.value = EntryValue(Value::address(Address::v4(random.generate())));
            next.allowlist.entries.push_back(entry);
            break;
        }
        case 1:
            if (!next.allowlist.entries.empty())
                next.allowlist.entries.pop_back();
            break;
        case 2:
            next.allowlist.enabled = !next.allowlist.enabled;
            break;
        default:
            next.description += "x";
            break;
        }
        if (random.bounded(20) == 0)
            opened.session.stage(QStringLiteral("delete"), {}, {next.id});
        else if (random.bounded(20) == 0) {
            next.id.clear();
            next.username = "new" + std::to_string(i);
            opened.session.stage(QStringLiteral("add"), {next});
        } else {
            opened.session.stage(QStringLiteral("edit"), {next});
        }
    }
    QVERIFY(opened.session.stagedCount() > 0);
    while (opened.session.undoStack()->canUndo())
        opened.session.undoStack()->undo();
    QCOMPARE(opened.session.draft().current(), before);
    QCOMPARE(opened.session.stagedCount(), 0);
}

void TestSession::stagingNothingIsNoStep()
{
    Opened opened;
    opened.session.stage(QStringLiteral("nothing"), {*opened.account("billing")});
    QVERIFY(!opened.session.undoStack()->canUndo());
}

void TestSession::pushIsConfirmedWhereNothingNarrows()
{
    Opened opened;
    opened.addEntry("billing", "192.0.2.99");
    QSignalSpy pushed(&opened.session, &Session::pushed);
    pushAll(opened);
    QTRY_COMPARE(pushed.size(), 1);
    QVERIFY(!opened.session.applied());
    QCOMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.stagedCount(), 0);
    QVERIFY(opened.has("billing", "192.0.2.99"));
    QCOMPARE(opened.relay->pushes().front().note, std::string("ticket 4711"));
    QVERIFY(!opened.relay->pushes().front().confirmWithinSeconds);
}

void TestSession::ux_U44_pushIsAppliedAndKept()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.applied()->revision, std::int64_t(43));
    QCOMPARE(opened.session.applied()->secondsLeft, 120);
    QVERIFY(!opened.session.pushObstacle().isEmpty());
    opened.session.keep();
    QTRY_VERIFY(!opened.session.applied());
    QCOMPARE(opened.relay->kept(), 1);
    QVERIFY(!opened.has("billing", "192.0.2.44"));
}

void TestSession::ux_U45_revertStagesAgain()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.stagedCount(), 0);
    opened.session.revertNow();
    QTRY_COMPARE(opened.session.stagedCount(), 1);
    QVERIFY(!opened.session.applied());
    QCOMPARE(opened.session.revision(), std::int64_t(44));
    QVERIFY(!opened.has("billing", "192.0.2.44"));
    QVERIFY(opened.session.draft().base().find("billing")->allowlist.entries.size() == 5);
    QCOMPARE(opened.session.notices().front().key, QStringLiteral("reverted"));
}

void TestSession::ux_U45_editsSinceThePushComeBackToo()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.stagedCount(), 0);
    opened.addEntry("billing", "192.0.2.77"); // in the account that was pushed
    opened.addEntry("press01", "192.0.2.78"); // and in another
    opened.session.revertNow();
    QTRY_COMPARE(opened.session.stagedCount(), 3);
    QVERIFY(!opened.has("billing", "192.0.2.44"));
    QVERIFY(opened.has("billing", "192.0.2.77"));
    QVERIFY(opened.has("press01", "192.0.2.78"));
    QVERIFY(opened.session.conflicts().conflicts.empty());
}

void TestSession::ux_U45_lapseStagesAgain()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened, 1);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.stagedCount(), 0);
    opened.relay->lapse();
    QTRY_COMPARE_WITH_TIMEOUT(opened.session.stagedCount(), 1, 10'000);
    QVERIFY(!opened.session.applied());
    QCOMPARE(opened.session.revision(), std::int64_t(44));
}

void TestSession::fault_F09_keptTooLate()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.stagedCount(), 0);
    opened.relay->lapse();
    opened.session.keep();
    QTRY_COMPARE(opened.session.stagedCount(), 1);
    QCOMPARE(opened.relay->kept(), 0);
    QVERIFY(!opened.session.applied());
}

void TestSession::fault_F04_aStalePushLosesNothing()
{
    Opened opened;
    opened.addEntry("billing", "192.0.2.99");
    opened.relay->changeElsewhere([](Configuration &theirs) { theirs.accounts[3].description = "theirs"; });
    QSignalSpy refused(&opened.session, &Session::pushRefused);
    pushAll(opened);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(opened.session.stagedCount(), 1);
    QCOMPARE(opened.session.notices().front().key, QStringLiteral("stale"));
    opened.session.reload();
    QTRY_COMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.stagedCount(), 1);
    QVERIFY(opened.session.notices().isEmpty());
    QSignalSpy pushed(&opened.session, &Session::pushed);
    pushAll(opened);
    QTRY_COMPARE(pushed.size(), 1);
    QCOMPARE(opened.session.revision(), std::int64_t(44));
    QCOMPARE(opened.relay->configuration().accounts[3].description, std::string("theirs"));
}

void TestSession::fault_F03_aLostAnswerIsAskedForAgainByTheSameKey()
{
    Opened opened;
    opened.addEntry("billing", "192.0.2.99");
    opened.relay->failNext({ErrorCode::Timeout, "no answer", {}});
    QSignalSpy refused(&opened.session, &Session::pushRefused);
    pushAll(opened);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(opened.session.stagedCount(), 1);
    QSignalSpy pushed(&opened.session, &Session::pushed);
    pushAll(opened);
    QTRY_COMPARE(pushed.size(), 1);
    QCOMPARE(opened.relay->keys().size(), 2);
    QCOMPARE(opened.relay->keys().at(0), opened.relay->keys().at(1));
    opened.addEntry("billing", "192.0.2.98");
    pushAll(opened);
    QTRY_COMPARE(opened.relay->keys().size(), 3);
    QVERIFY(opened.relay->keys().at(2) != opened.relay->keys().at(1));
}

void TestSession::ux_U42_editsAreCarriedOverAnotherRevision()
{
    Opened opened;
    stageSampleEdits(opened.session);
    const int staged = opened.session.stagedCount();
    opened.relay->changeElsewhere([](Configuration &theirs) {
        std::erase_if(theirs.accounts, [](const Account &account) { return account.username == "archive"; });
    });
    opened.session.reload();
    QTRY_COMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.stagedCount(), staged);
    QVERIFY(opened.account("archive") == nullptr);
    QVERIFY(opened.has("billing", "203.0.113.0/24"));
    opened.session.undoStack()->undo();
    QCOMPARE(opened.session.stagedCount(), 0);
}

void TestSession::ux_U42_anAccountChangedOnBothSidesIsMerged()
{
    Opened opened;
    opened.addEntry("billing", "192.0.2.99");
    opened.relay->changeElsewhere([](Configuration &theirs) {
        for (Account &account : theirs.accounts) {
            if (account.username == "billing")
                account.description = "Billing, new rack";
        }
    });
    opened.session.reload();
    QTRY_COMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.stagedCount(), 1);
    QCOMPARE(opened.account("billing")->description, std::string("Billing, new rack"));
    QVERIFY(opened.has("billing", "192.0.2.99"));
}

void TestSession::newPasswordsStayInMemory()
{
    Opened opened;
    Account billing = *opened.account("billing");
    billing.newPassword = NewPassword{NewPassword::Kind::Generated, "canary-secret-canary"};
    opened.session.stage(QStringLiteral("replace the password of billing"), {billing});
    QCOMPARE(opened.session.stagedCount(), 1);
    pushAll(opened);
    QTRY_COMPARE(opened.session.revision(), std::int64_t(43));
    QCOMPARE(opened.session.stagedCount(), 0);
    QVERIFY(!opened.account("billing")->newPassword);
    QVERIFY(!opened.session.undoStack()->canUndo());
}

void TestSession::moreTimeBeginsAnew()
{
    Opened opened;
    removeEntry(opened, "billing", "192.0.2.44");
    pushAll(opened, 30);
    QTRY_VERIFY(opened.session.applied().has_value());
    QTRY_COMPARE(opened.session.link(), LinkState::Connected);
    opened.session.extend(600);
    QTRY_COMPARE(opened.session.applied()->seconds, 600);
    QVERIFY(opened.session.applied()->secondsLeft > 590);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
