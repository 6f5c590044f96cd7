#include "core/format/draft_file.h"

#include "core/draft/merge.h"
#include "tests/support/core_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace postern;

namespace {

const Time now = *parseTime("2026-11-23T14:02:00Z");

Configuration base()
{
    return samples::configuration({samples::account("billing", {"203.0.113.0/24", "192.0.2.7"}),
                                   samples::account("crm"), samples::account("press", {"192.0.2.9"})});
}

/// One account edited, one deleted, one new, with passwords of every kind.
Draft edited()
{
    Draft draft(base());
    Account billing = *draft.find("acc_billing");
    Entry entry = samples::entry("198.51.100.1", draft.newId());
    entry.remark = "new \"place\"";
    billing.allowlist.entries.push_back(entry);
    billing.newPassword = NewPassword{NewPassword::Kind::Chosen, "canary-chosen"};
    draft.exchange("acc_billing", {billing, Draft::npos});
    draft.exchange("acc_press", {std::nullopt, Draft::npos});
    Account added;
    added.id = draft.newId();
    added.username = "scanner";
    added.newPassword = NewPassword{NewPassword::Kind::Generated, "canary-generated"};
    draft.exchange(added.id, {added, 0});
    return draft;
}

KeptDraft small(std::string relay)
{
    KeptDraft kept;
    kept.relay = std::move(relay);
    kept.saved = now;
    return kept;
}

std::string codeOf(const Error &error)
{
    return error.faults.empty() ? std::string() : error.faults.front().code;
}

} // namespace

class DraftFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftComesBack();
    void draftIsLaidOverTheSameRevision();
    void draftIsLaidOverALaterRevision();
    void fault_F55_noSecretIsKept();
    void fault_F21_everyFlippedBitIsNoticed();
    void fault_F21_everyTruncationIsNoticed();
    void fault_F21_previousGenerationIsOffered();
    void fault_F21_bothDamaged();
    void fault_F18_oldDraftStaysWhenTheDiskIsFull();
    void fault_F20_directoryIsReadOnly();
    void fault_F22_oneProcessSaves();
    void fault_F22_lockOfADeadProcessIsTakenOver();
    void fault_F23_newerVersionIsLeftAlone();
    void fault_F24_modeAndLinks();
    void generationsTakeTurns();

private:
    std::string path() const { return m_directory->filePath(QStringLiteral("draft")).toStdString(); }
    QByteArray bytesOf(const char *suffix) const
    {
        QFile file(QString::fromStdString(path() + suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char *suffix, const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(path() + suffix));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Runs in a child process; gives its exit status.
    template <typename F> static pid_t fork(F &&work)
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(work());
        return child;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void DraftFileTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void DraftFileTest::draftComesBack()
{
    KeptDraft kept = keptDraft(edited(), "office", now);
    kept.pushKey = "9f2c";
    QCOMPARE(kept.items.size(), std::size_t(3));
    const Result<ReadDraft> read = readKeptDraft(writeKeptDraft(kept, 7));
    QVERIFY2(bool(read), read ? "" : read.error().detail.c_str());
    QCOMPARE(read->sequence, std::uint64_t(7));
    QVERIFY(read->kept == kept);
}

void DraftFileTest::draftIsLaidOverTheSameRevision()
{
    const Draft draft = edited();
    const LaidOver over = layOver(keptDraft(draft, "office", now), base());
    QVERIFY(over.base == base());
    Configuration wanted = draft.current();
    for (Account &account : wanted.accounts) {
        if (account.newPassword)
            account.newPassword->secret.clear();
        if (account.newPassword && account.newPassword->kind == NewPassword::Kind::Chosen)
            account.newPassword.reset();
    }
    QVERIFY(over.mine == wanted);
}

void DraftFileTest::draftIsLaidOverALaterRevision()
{
    Configuration theirs = base();
    theirs.revision = 43;
    theirs.accounts[0].description = "renamed there";
    theirs.accounts.push_back(samples::account("late", {"192.0.2.44"}));
    const LaidOver over = layOver(keptDraft(edited(), "office", now), theirs);
    const Merge merged = merge(over.base, over.mine, theirs);
    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.merged.revision, std::int64_t(43));
    const Account *billing = merged.merged.find("billing");
    QVERIFY(billing);
    QCOMPARE(billing->description, std::string("renamed there"));
    QCOMPARE(billing->allowlist.entries.size(), std::size_t(3));
    QVERIFY(merged.merged.find("late") && merged.merged.find("scanner") && !merged.merged.find("press"));
}

void DraftFileTest::fault_F55_noSecretIsKept()
{
    const KeptDraft kept = keptDraft(edited(), "office", now);
    const std::string text = writeKeptDraft(kept, 1);
    QVERIFY(text.find("canary") == std::string::npos);
    const auto lost = std::count_if(kept.items.begin(), kept.items.end(),
                                    [](const KeptDraft::Item &item) { return item.passwordLost; });
    QCOMPARE(lost, 1);
    const auto generated = std::count_if(kept.items.begin(), kept.items.end(), [](const KeptDraft::Item &item) {
        return item.current && item.current->newPassword &&
               item.current->newPassword->kind == NewPassword::Kind::Generated;
    });
    QCOMPARE(generated, 1);
}

void DraftFileTest::fault_F21_everyFlippedBitIsNoticed()
{
    KeptDraft kept = keptDraft(edited(), "office", now);
    while (writeKeptDraft(kept, 1).size() < 4096)
        kept.items.push_back(kept.items.front());
    const std::string good = writeKeptDraft(kept, 1);
    for (std::size_t byte = 0; byte < good.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string bad = good;
            bad[byte] = static_cast<char>(bad[byte] ^ (1 << bit));
            const Result<ReadDraft> read = readKeptDraft(bad);
            QVERIFY2(!read, std::to_string(byte).c_str());
            QCOMPARE(codeOf(read.error()), std::string("damaged"));
        }
    }
}

void DraftFileTest::fault_F21_everyTruncationIsNoticed()
{
    const std::string good = writeKeptDraft(keptDraft(edited(), "office", now), 1);
    for (std::size_t length = 0; length < good.size(); ++length) {
        const Result<ReadDraft> read = readKeptDraft(std::string_view(good).substr(0, length));
        QVERIFY(!read);
        QCOMPARE(codeOf(read.error()), std::string("damaged"));
    }
    QVERIFY(!readKeptDraft(good + " "));
}

void DraftFileTest::fault_F21_previousGenerationIsOffered()
{
    {
        DraftFile file(path());
        QVERIFY(file.lock() == DraftFile::Lock::Held);
        QVERIFY(bool(file.save(small("first"))));
        QVERIFY(bool(file.save(small("second"))));
    }
    put(".b", bytesOf(".b").chopped(3));
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    const Result<DraftFile::Loaded> loaded = file.load();
    QVERIFY(bool(loaded));
    QCOMPARE(loaded->draft->relay, std::string("first"));
    QVERIFY(loaded->damaged);
    QCOMPARE(loaded->movedAside, std::vector<std::string>{path() + ".b.damaged-1"});
    QVERIFY(!bytesOf(".b.damaged-1").isEmpty());
    QVERIFY(bool(file.save(small("third"))));
    QCOMPARE(file.load()->draft->relay, std::string("third"));
    QVERIFY(!file.load()->damaged);
}

void DraftFileTest::fault_F21_bothDamaged()
{
    put(".a", "rubbish");
    put(".b", QByteArray(5000, '\0'));
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    const Result<DraftFile::Loaded> loaded = file.load();
    QVERIFY(bool(loaded));
    QVERIFY(!loaded->draft && loaded->damaged);
    QCOMPARE(loaded->movedAside.size(), std::size_t(2));
    QCOMPARE(bytesOf(".a.damaged-1"), QByteArray("rubbish"));
}

void DraftFileTest::fault_F18_oldDraftStaysWhenTheDiskIsFull()
{
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    QVERIFY(bool(file.save(small("first"))));
    QVERIFY(bool(file.save(small("old"))));
    const QStringList before = QDir(m_directory->path()).entryList(QDir::Files);
    const KeptDraft next = keptDraft(edited(), "new", now);
    const std::size_t size = writeKeptDraft(next, 3).size();

    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit unlimited = limit;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    std::vector<std::string> failures;
    for (std::size_t bytes = 0; bytes < size; bytes += 97) {
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
        const Status saved = file.save(next);
        setrlimit(RLIMIT_FSIZE, &unlimited);
        if (saved || saved.error().code != ErrorCode::Storage ||
            saved.error().detail.find(std::to_string(size)) == std::string::npos)
            failures.push_back(std::to_string(bytes));
        DraftFile reader(path());
        const Result<DraftFile::Loaded> loaded = reader.load();
        if (!loaded || !loaded->draft || loaded->draft->relay != "old" || loaded->damaged)
            failures.push_back("lost at " + std::to_string(bytes));
    }
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY2(failures.empty(), failures.empty() ? "" : failures.front().c_str());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), before); // no half file is left
    QVERIFY(bool(file.save(next)));
    QCOMPARE(file.load()->draft->relay, std::string("new"));
}

void DraftFileTest::fault_F20_directoryIsReadOnly()
{
    DraftFile file("/proc/nothing/draft");
    QVERIFY(file.lock() == DraftFile::Lock::Impossible);
    QVERIFY(!file.load()->draft);
    const Status saved = file.save(small("x"));
    QVERIFY(!saved);
    QVERIFY(saved.error().code == ErrorCode::Storage);
}

void DraftFileTest::fault_F22_oneProcessSaves()
{
    int ready[2];
    int done[2];
    QVERIFY(pipe(ready) == 0 && pipe(done) == 0);
    const pid_t child = fork([&] {
        DraftFile file(path());
        char byte = file.lock() == DraftFile::Lock::Held && file.save(small("first console")) ? 'y' : 'n';
        const bool told = write(ready[1], &byte, 1) == 1;
        return told && read(done[0], &byte, 1) == 1 ? 0 : 1;
    });
    char byte = 0;
    QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
    QCOMPARE(byte, 'y');

    DraftFile second(path());
    QVERIFY(second.lock() == DraftFile::Lock::Other);
    QCOMPARE(second.owner().pid, std::int64_t(child));
    QVERIFY(!second.owner().host.empty());
    QCOMPARE(second.load()->draft->relay, std::string("first console"));
    QVERIFY(!second.save(small("second console")));

    QCOMPARE(write(done[1], &byte, 1), ssize_t(1));
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    for (const int handle : {ready[0], ready[1], done[0], done[1]})
        close(handle);
}

void DraftFileTest::fault_F22_lockOfADeadProcessIsTakenOver()
{
    const pid_t child = fork([&] {
        DraftFile file(path());
        const bool held = file.lock() == DraftFile::Lock::Held;
        ::_exit(held ? 0 : 1); // the lock file stays
        return 1;
    });
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(QString::fromStdString(path() + ".lock")));
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    QVERIFY(bool(file.save(small("x"))));
}

void DraftFileTest::fault_F23_newerVersionIsLeftAlone()
{
    for (const char *version : {"2", "101"}) {
        QByteArray newer = "postern-draft version=" + QByteArray(version) + " sequence=9 bytes=2 crc32=12345678\n{}";
        put(".a", newer);
        DraftFile file(path());
        QVERIFY(file.lock() == DraftFile::Lock::Held);
        const Result<DraftFile::Loaded> loaded = file.load();
        QVERIFY(!loaded);
        QCOMPARE(codeOf(loaded.error()), std::string("newer-version"));
        QVERIFY(loaded.error().detail.find("version " + std::string(version)) != std::string::npos);
        QVERIFY(loaded.error().detail.find("up to 1") != std::string::npos);
        QVERIFY(!file.save(small("x")));
        QCOMPARE(bytesOf(".a"), newer);
        QVERIFY(!QFile::exists(QString::fromStdString(path() + ".b")));

        DraftFile saver(path());
        file.unlock();
        QVERIFY(saver.lock() == DraftFile::Lock::Held);
        QVERIFY(!saver.save(small("x"))); // without having looked before
        QCOMPARE(bytesOf(".a"), newer);
    }
}

void DraftFileTest::fault_F24_modeAndLinks()
{
    const QString real = m_directory->filePath(QStringLiteral("elsewhere"));
    const QString link = QString::fromStdString(path() + ".a");
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    QVERIFY(bool(file.save(small("v"))));
    QVERIFY(QFile::rename(link, real) && QFile::link(real, link));
    QVERIFY(QFile::setPermissions(real, QFileDevice::Permissions(0x6666))); // as a careless copy leaves it
    QVERIFY(bool(file.save(small("w"))));
    QVERIFY(bool(file.save(small("x"))));
    QVERIFY(bool(file.save(small("y"))));
    QVERIFY(QFileInfo(link).isSymLink());
    const auto owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &name : {real, QString::fromStdString(path() + ".b")})
        QCOMPARE(QFileInfo(name).permissions() & ~owner, QFileDevice::Permissions());
    QCOMPARE(file.load()->draft->relay, std::string("y"));
}

void DraftFileTest::generationsTakeTurns()
{
    DraftFile file(path());
    QVERIFY(!file.load()->draft);
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bool(file.save(small(std::to_string(i)))));
        QCOMPARE(DraftFile(path()).load()->draft->relay, std::to_string(i));
    }
    QVERIFY(bytesOf(".a").contains("sequence=5 ") && bytesOf(".b").contains("sequence=4 "));
}

QTEST_GUILESS_MAIN(DraftFileTest)
#include "tst_draft_file.moc"
