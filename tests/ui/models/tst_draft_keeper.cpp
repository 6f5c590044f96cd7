#include "tests/ui/support/fixtures.h"
#include "ui/models/draft_keeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

/// One run of the console on a folder of drafts.
struct Run
{
    Opened opened{Opened::Later()};
    std::unique_ptr<DraftKeeper> keeper;

    explicit Run(const QString &folder, const Configuration &configuration = sampleState().configuration,
                 const QList<QByteArray> &taken = {})
    {
        keeper = std::make_unique<DraftKeeper>(opened.session, folder);
        keeper->setRetry(50);
        opened.open(configuration, taken);
        [[maybe_unused]] const bool ready =
            QTest::qWaitFor([this] { return opened.session.readOnly().isEmpty() || says(u"draft"_s); });
    }
    Session &session() { return opened.session; }
    bool says(const QString &key)
    {
        for (const Notice &notice : session().notices()) {
            if (notice.key == key)
                return true;
        }
        return false;
    }
    void removeEntry(std::string_view username, std::string_view value)
    {
        Account next = *opened.account(username);
        std::erase_if(next.allowlist.entries, [&](const Entry &entry) { return entry.value.text() == value; });
        session().stage(u"remove %1"_s.arg(toQString(value)), {next});
    }
};

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(u".lock"_s))
            QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
}

QString newest(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.a"_s, u"*.b"_s}, QDir::Files, QDir::Time);
    return names.isEmpty() ? QString() : folder + u'/' + names.constFirst();
}

} // namespace

class TestDraftKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void ux_U02_editsAndUndoComeBack();
    void aCrashLosesNothing();
    void editsAreMergedWithALaterRevision();
    void ux_U42_bothSidesAreKeptWhereTheyClash();
    void fault_F55_noPasswordIsInTheFile();
    void fault_F01_aPushThatWasTaken();
    void fault_F01_killedAtAnyInstant();
    void fault_F18_fullDisk();
    void fault_F20_nowhereToWrite();
    void fault_F21_aDamagedDraft();
    void fault_F22_aSecondWindow();
    void fault_F23_aLaterVersion();

private:
    QString path() const { return m_folder->filePath(u"drafts"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDraftKeeper::ux_U02_editsAndUndoComeBack()
{
    Configuration before;
    Configuration after;
    {
        Run run(path());
        before = run.session().draft().current();
        run.opened.addEntry("billing", "192.0.2.99");
        run.removeEntry("billing", "192.0.2.44");
        Account made;
        made.username = "scanner";
        run.session().stage(u"add account scanner"_s, {made});
        run.session().stage(u"delete archive"_s, {}, {run.opened.account("archive")->id});
        run.opened.addEntry("crm", "192.0.2.98");
        run.session().undoStack()->undo();
        after = run.session().draft().current();
    } // the program ends in the middle
    Run run(path());
    QCOMPARE(run.session().stagedCount(), 4);
    QVERIFY(run.session().draft().current() == after);
    QVERIFY(run.says(u"restored"_s));
    QUndoStack *undo = run.session().undoStack();
    QCOMPARE(undo->count(), 5);
    QCOMPARE(undo->index(), 4);
    QCOMPARE(undo->undoText(), u"delete archive"_s);
    QCOMPARE(undo->redoText(), u"add an entry"_s);
    undo->redo();
    QVERIFY(run.opened.has("crm", "192.0.2.98"));
    while (undo->canUndo())
        undo->undo();
    QVERIFY(run.session().draft().current() == before);
    QCOMPARE(run.session().stagedCount(), 0);
    undo->setIndex(4);
    QVERIFY(run.session().draft().current() == after);
}

void TestDraftKeeper::aCrashLosesNothing()
{
    Run run(path());
    run.opened.addEntry("billing", "192.0.2.99");
    QTRY_VERIFY(run.keeper->isSaved());
    copyFolder(path(), m_folder->filePath(u"crashed"_s));
    Run next(m_folder->filePath(u"crashed"_s));
    QCOMPARE(next.session().stagedCount(), 1);
    QVERIFY(next.opened.has("billing", "192.0.2.99"));
}

void TestDraftKeeper::editsAreMergedWithALaterRevision()
{
    {
        Run run(path());
        run.opened.addEntry("billing", "192.0.2.99");
        run.removeEntry("billing", "192.0.2.44");
    }
    Configuration later = sampleState().configuration;
    later.revision = 45;
    for (Account &account : later.accounts) {
        if (account.username == "billing")
            account.description = "changed elsewhere";
    }
    Run run(path(), later);
    QTRY_VERIFY(run.session().readOnly().isEmpty());
    QCOMPARE(run.session().revision(), std::int64_t(45));
    QVERIFY(run.opened.has("billing", "192.0.2.99"));
    QVERIFY(!run.opened.has("billing", "192.0.2.44"));
    QCOMPARE(run.opened.account("billing")->description, std::string("changed elsewhere"));
    QCOMPARE(run.session().stagedCount(), 2);
    QVERIFY(run.session().conflicts().conflicts.empty());
}

void TestDraftKeeper::ux_U42_bothSidesAreKeptWhereTheyClash()
{
    Run run(path());
    Account mine = *run.opened.account("billing");
    mine.description = "mine";
    run.session().stage(u"describe"_s, {mine});
    run.opened.addEntry("crm", "192.0.2.98");
    run.opened.relay->changeElsewhere([](Configuration &configuration) {
        for (Account &account : configuration.accounts) {
            if (account.username == "billing")
                account.description = "theirs";
        }
    });
    run.session().reload();
    QTRY_COMPARE(run.session().link(), LinkState::Connected);
    QCOMPARE(run.session().conflicts().conflicts.size(), std::size_t{1});
    const Conflict &clash = run.session().conflicts().conflicts.front();
    QCOMPARE(clash.mine, std::string("mine"));
    QCOMPARE(clash.theirs, std::string("theirs"));
    QVERIFY(run.says(u"conflicts"_s));
    // Theirs stands; all else that was staged is staged.
    QCOMPARE(run.opened.account("billing")->description, std::string("theirs"));
    QVERIFY(run.opened.has("crm", "192.0.2.98"));
    run.session().settleConflicts({0});
    QCOMPARE(run.opened.account("billing")->description, std::string("mine"));
    QVERIFY(run.session().conflicts().conflicts.empty());
    QVERIFY(!run.says(u"conflicts"_s));
    run.session().undoStack()->undo();
    QCOMPARE(run.opened.account("billing")->description, std::string("theirs"));
}

void TestDraftKeeper::fault_F55_noPasswordIsInTheFile()
{
    {
        Run run(path());
        Account next = *run.opened.account("billing");
        next.newPassword = NewPassword{NewPassword::Kind::Generated, "canary-generated"};
        run.session().stage(u"password"_s, {next});
        next.newPassword = NewPassword{NewPassword::Kind::Chosen, "canary-chosen"};
        run.session().stage(u"password"_s, {next});
    }
    for (const QString &name : QDir(path()).entryList(QDir::Files)) {
        QFile file(path() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
    }
    Run run(path());
    QVERIFY(run.session().notices().isEmpty() || run.session().notices().front().detail.contains(u"billing"_s));
    QVERIFY(!run.opened.account("billing")->newPassword.has_value());
}

/// What one push and a kill after `turns` turns of the event loop leave behind.
struct Killed
{
    Configuration relay;
    QList<QByteArray> taken;
    bool answered = false;
};

static Killed pushAndKill(const QString &folder, const QString &crashed, int turns)
{
    Killed left;
    Run run(folder);
    run.opened.addEntry("billing", "192.0.2.99");
    [[maybe_unused]] const bool saved = QTest::qWaitFor([&] { return run.keeper->isSaved(); });
    std::shared_ptr<const Plan> plan;
    run.session().plan(&run.session(), [&](std::shared_ptr<const Plan> made) { plan = std::move(made); });
    [[maybe_unused]] const bool planned = QTest::qWaitFor([&] { return plan != nullptr; });
    QSignalSpy pushed(&run.session(), &Session::pushed);
    run.session().push(*plan, {}, {}, {});
    for (int i = 0; i < turns; ++i)
        QTest::qWait(1);
    copyFolder(folder, crashed);
    left.relay = run.opened.relay->configuration();
    left.taken = run.opened.relay->taken();
    left.answered = pushed.count() > 0;
    return left;
}

void TestDraftKeeper::fault_F01_aPushThatWasTaken()
{
    Killed left;
    int turns = 0;
    const auto crashed = [&] { return m_folder->filePath(u"crashed%1"_s.arg(turns)); };
    // The first instant at which the relay has it and the console has not heard so.
    for (turns = 1; turns < 200 && left.taken.isEmpty(); ++turns)
        left = pushAndKill(m_folder->filePath(u"drafts%1"_s.arg(turns)), crashed(), turns);
    --turns;
    QVERIFY(!left.taken.isEmpty());
    Run next(crashed(), left.relay, left.taken);
    QTRY_VERIFY(next.session().readOnly().isEmpty());
    QCOMPARE(next.session().stagedCount(), 0);
    QVERIFY(next.opened.has("billing", "192.0.2.99"));
    if (!left.answered) {
        QVERIFY(next.says(u"pushFound"_s));
        QVERIFY(next.session().notices().front().title.contains(u"is on the relay"_s));
    }
    QVERIFY(!next.says(u"pushUnknown"_s));
    QVERIFY(next.opened.relay->pushes().isEmpty()); // asking applies nothing
}

void TestDraftKeeper::fault_F01_killedAtAnyInstant()
{
    const int runs = qEnvironmentVariableIsSet("POSTERN_TEST_FULL") ? 1000 : 24;
    int takenRuns = 0;
    for (int i = 0; i < runs; ++i) {
        const QString drafts = m_folder->filePath(u"d%1"_s.arg(i));
        const QString crashed = m_folder->filePath(u"c%1"_s.arg(i));
        const Killed left = pushAndKill(drafts, crashed, i % 20);
        const bool taken = !left.taken.isEmpty();
        takenRuns += taken ? 1 : 0;
        Run next(crashed, left.relay, left.taken);
        QTRY_VERIFY(next.session().readOnly().isEmpty());
        // Exactly one of them: on the relay, or still staged here.
        QCOMPARE(next.session().stagedCount(), taken ? 0 : 1);
        QVERIFY(next.opened.has("billing", "192.0.2.99"));
        QCOMPARE(next.session().revision(), taken ? std::int64_t(43) : std::int64_t(42));
    }
    QVERIFY(takenRuns > 0 && takenRuns < runs);
}

void TestDraftKeeper::fault_F18_fullDisk()
{
    Run run(path());
    run.opened.addEntry("billing", "192.0.2.99");
    QTRY_VERIFY(run.keeper->isSaved());
    // No file may grow, as on a disk without room.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    run.opened.addEntry("billing", "192.0.2.98");
    QTest::qWait(500);
    const QString why = run.session().notKept();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(why.contains(u"bytes"_s), qPrintable(why));
    QVERIFY(!run.keeper->isSaved());
    QVERIFY(run.opened.has("billing", "192.0.2.98")); // memory is kept
    // There is room again: it is tried by itself.
    QTRY_VERIFY(run.keeper->isSaved());
    QVERIFY(run.session().notKept().isEmpty());
    QVERIFY(!run.says(u"notSaved"_s));
}

void TestDraftKeeper::fault_F20_nowhereToWrite()
{
    Run run(u"/proc/nothing"_s);
    QVERIFY(run.says(u"draft"_s));
    QVERIFY(!run.session().notKept().isEmpty());
    QVERIFY(run.session().readOnly().isEmpty());
    run.opened.addEntry("billing", "192.0.2.99");
    QCOMPARE(run.session().stagedCount(), 1);
    std::shared_ptr<const Plan> plan;
    run.session().plan(&run.session(), [&](std::shared_ptr<const Plan> made) { plan = std::move(made); });
    QTRY_VERIFY(plan != nullptr);
    run.session().push(*plan, {}, {}, {});
    QTRY_COMPARE(run.session().stagedCount(), 0); // and it can be pushed
}

void TestDraftKeeper::fault_F21_aDamagedDraft()
{
    {
        Run run(path());
        run.opened.addEntry("billing", "192.0.2.99");
        QTRY_VERIFY(run.keeper->isSaved());
        QTest::qWait(1100); // the two generations are told apart by their time here
        run.opened.addEntry("billing", "192.0.2.98");
    }
    QFile file(newest(path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    Run run(path());
    QTRY_VERIFY(run.session().readOnly().isEmpty());
    QVERIFY(run.says(u"draft"_s));
    QCOMPARE(run.session().stagedCount(), 1); // the generation before
    QVERIFY(run.opened.has("billing", "192.0.2.99"));
}

void TestDraftKeeper::fault_F22_aSecondWindow()
{
    auto first = std::make_unique<Run>(path());
    first->opened.addEntry("billing", "192.0.2.99");
    QTRY_VERIFY(first->keeper->isSaved());
    Run second(path());
    QVERIFY(second.says(u"draft"_s));
    QVERIFY(second.session().readOnly().contains(QString::number(QCoreApplication::applicationPid())));
    second.opened.addEntry("billing", "192.0.2.98");
    QCOMPARE(second.session().stagedCount(), 0); // it looks only, and says so
    QVERIFY(second.says(u"readOnly"_s));
    first.reset();
    second.session().reload();
    QTRY_VERIFY(second.session().readOnly().isEmpty());
    QCOMPARE(second.session().stagedCount(), 1); // what the first had staged
    second.opened.addEntry("billing", "192.0.2.98");
    QCOMPARE(second.session().stagedCount(), 2);
}

void TestDraftKeeper::fault_F23_aLaterVersion()
{
    {
        Run run(path());
        run.opened.addEntry("billing", "192.0.2.99");
    }
    const QString name = newest(path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("version=1", "version=101");
    bytes += '\n'; // its checksum is its own business
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    {
        Run run(path());
        QTRY_VERIFY(run.says(u"draft"_s));
        QVERIFY(run.session().notices().front().detail.contains(u"101"_s));
        QVERIFY(run.session().notices().front().detail.contains(u"1."_s));
        run.opened.addEntry("billing", "192.0.2.98");
        QTest::qWait(400);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_MAIN(TestDraftKeeper)
#include "tst_draft_keeper.moc"
