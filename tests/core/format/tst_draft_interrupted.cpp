#include "core/format/draft_file.h"

#include "core/draft/draft.h"
#include "tests/support/core_samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <functional>
#include <unistd.h>

using namespace postern;

namespace {

KeptDraft draftNamed(const char *relay)
{
    KeptDraft kept;
    kept.relay = relay;
    return kept;
}

/// Tells the tracer that the first attempt is over.
constexpr long endOfSaving = SYS_getppid;

/// Starts `work` in a child that stops before its first system call. The caller traces and ends it.
template <typename F> pid_t startTraced(F &&work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSTOPPED(status) || ::ptrace(PTRACE_SETOPTIONS, child, nullptr,
                                        static_cast<long>(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)) != 0) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        return -1;
    }
    return child;
}

/// Lets it go to the next entry into or return from a system call; false when it has ended.
bool toNextStop(pid_t child, int &status)
{
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &status, 0);
    return WIFSTOPPED(status);
}

} // namespace

/// Saving is cut off, or fails, at each system call in turn.
class DraftInterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }
    void fault_F24_killedAtEachSystemCall();
    void fault_F18_fullAtEachCall();
    void fault_F24_acrossFileSystems();
    void fault_F27_errorAtEachSync();

private:
    /// Lets each of these system calls fail in turn; how many of them made the saving say that nothing is saved.
    void failEach(const std::function<bool(unsigned long long)> &fails, int error, int &told) const;
    std::string path() const { return m_directory->filePath(QStringLiteral("draft")).toStdString(); }
    /// What the next start would find, empty where it would find none or a damaged one.
    std::string found() const
    {
        DraftFile reader(path());
        const Result<DraftFile::Loaded> loaded = reader.load();
        return loaded && loaded->draft && !loaded->damaged ? loaded->draft->relay : std::string();
    }
    /// Both generations are there, and the later is "old".
    void saveOld(DraftFile &file) const
    {
        QVERIFY(bool(file.load()));
        QVERIFY(bool(file.save(draftNamed("older"))));
        QVERIFY(bool(file.save(draftNamed("old"))));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void DraftInterruptedTest::fault_F24_killedAtEachSystemCall()
{
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    int lostOld = 0;
    int keptNew = 0;
    for (int stops = 0;; ++stops) {
        QVERIFY2(stops < 2000, "the child does not end");
        saveOld(file);
        const pid_t child = startTraced([&file] { return file.save(draftNamed("new")) ? 0 : 1; });
        if (child < 0)
            QSKIP("this machine lets no process be traced");
        int status = 0;
        bool runs = true;
        for (int i = 0; i < stops && runs; ++i)
            runs = toNextStop(child, status);
        if (runs) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
        }
        const std::string now = found();
        QVERIFY2(now == "old" || now == "new", qPrintable(QStringLiteral("nothing after stop %1").arg(stops)));
        (now == "old" ? lostOld : keptNew) += 1;
        if (!runs) {
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
            QCOMPARE(now, std::string("new"));
            break;
        }
    }
    // It was cut off on both sides of the moment that counts.
    QVERIFY(lostOld > 10 && keptNew > 1);
}

#if defined(__x86_64__)
void DraftInterruptedTest::failEach(const std::function<bool(unsigned long long)> &fails, int error, int &told) const
{
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    for (int index = 0;; ++index) {
        QVERIFY2(index < 200, "the child does not end");
        saveOld(file);
        const QStringList before = QDir(m_directory->path()).entryList(QDir::Files);
        // Told by its exit status: 0 saved at once; 10 said that it is not, lost nothing, and did it when asked again.
        const pid_t child = startTraced([this, &file] {
            const Status first = file.save(draftNamed("new"));
            ::syscall(endOfSaving);
            if (first)
                return found() == "new" ? 0 : 1;
            if (first.error().code != ErrorCode::Storage || first.error().detail.find("not saved") != 0)
                return 2;
            const std::string now = found();
            if (now != "old" && now != "new")
                return 3;
            return file.save(draftNamed("new")) && found() == "new" ? 10 : 4;
        });
        if (child < 0)
            QSKIP("this machine lets no process be traced");
        int status = 0;
        int seen = 0;
        bool done = false;
        bool entering = true;
        bool thisOne = false;
        bool saving = true;
        while (toNextStop(child, status)) {
            if (WSTOPSIG(status) != (SIGTRAP | 0x80))
                continue;
            user_regs_struct registers = {};
            ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
            saving = saving && registers.orig_rax != static_cast<unsigned long long>(endOfSaving);
            if (entering && saving && !done && fails(registers.orig_rax) && seen++ == index) {
                thisOne = true;
                done = true;
                registers.orig_rax = ~0ULL; // no such call, so nothing is done
                ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
            } else if (!entering && thisOne) {
                thisOne = false;
                registers.rax = static_cast<unsigned long long>(-error);
                ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
            }
            entering = !entering;
        }
        QVERIFY(WIFEXITED(status));
        const int said = WEXITSTATUS(status);
        QVERIFY2(said == 0 || said == 10, qPrintable(QStringLiteral("call %1: %2").arg(index).arg(said)));
        QCOMPARE(found(), std::string("new"));
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), before); // no half file is left
        if (!done)
            break;
        if (said == 10)
            ++told;
    }
}

namespace {

bool renames(unsigned long long call)
{
    return call == SYS_rename || call == SYS_renameat || call == SYS_renameat2 || call == SYS_linkat;
}
bool syncs(unsigned long long call)
{
    return call == SYS_fsync || call == SYS_fdatasync;
}

} // namespace
#endif

void DraftInterruptedTest::fault_F18_fullAtEachCall()
{
#if defined(__x86_64__)
    int told = 0;
    failEach(
        [](unsigned long long call) {
            return call == SYS_openat || call == SYS_write || call == SYS_pwrite64 || syncs(call) || renames(call);
        },
        ENOSPC, told);
    QVERIFY2(told >= 4, qPrintable(QString::number(told))); // to open, write, sync and rename at least
#else
    QSKIP("what a system call answers is only put in place on x86-64");
#endif
}

void DraftInterruptedTest::fault_F24_acrossFileSystems()
{
    QTemporaryDir elsewhere(QStringLiteral("/dev/shm/postern-draft-XXXXXX"));
    struct stat here = {};
    struct stat there = {};
    if (!elsewhere.isValid() || ::stat(qPrintable(m_directory->path()), &here) != 0 ||
        ::stat(qPrintable(elsewhere.path()), &there) != 0 || here.st_dev == there.st_dev)
        QSKIP("/dev/shm is no file system of its own here");
    // One generation is a link to another file system: it is replaced there, in one step, and stays a link.
    const QString link = QString::fromStdString(path() + ".a");
    const QString real = elsewhere.filePath(QStringLiteral("draft.a"));
    {
        DraftFile file(path());
        QVERIFY(file.lock() == DraftFile::Lock::Held);
        saveOld(file);
        QVERIFY(QFile::copy(link, real) && QFile::remove(link) && QFile::link(real, link));
        for (const char *relay : {"x", "y", "z"}) {
            QVERIFY(bool(file.save(draftNamed(relay))));
            QCOMPARE(found(), std::string(relay));
        }
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(elsewhere.isValid() ? QDir(elsewhere.path()).entryList(QDir::Files) : QStringList(),
                 QStringList{QStringLiteral("draft.a")});
    }
    // All of it lies on another file system than temporary files do.
    QTemporaryDir temporary;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    DraftFile file(elsewhere.filePath(QStringLiteral("draft")).toStdString());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    QVERIFY(bool(file.save(draftNamed("one"))) && bool(file.save(draftNamed("two"))));
    QCOMPARE(file.load()->draft->relay, std::string("two"));
    QVERIFY(QDir(temporary.path()).isEmpty());
    usual.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    file.unlock();
#if defined(__x86_64__)
    // And where a move cannot be done, nothing is written in place of it.
    int told = 0;
    failEach(renames, EXDEV, told);
    QVERIFY(told >= 1);
#endif
}

void DraftInterruptedTest::fault_F27_errorAtEachSync()
{
#if defined(__x86_64__)
    int told = 0;
    failEach(syncs, EIO, told);
    QVERIFY(told >= 1);
#else
    QSKIP("what a system call answers is only put in place on x86-64");
#endif
}

QTEST_GUILESS_MAIN(DraftInterruptedTest)
#include "tst_draft_interrupted.moc"
