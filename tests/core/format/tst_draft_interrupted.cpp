#include "core/format/draft_file.h"

#include "core/draft/draft.h"
#include "tests/support/core_samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
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

private:
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

void DraftInterruptedTest::fault_F18_fullAtEachCall()
{
#if defined(__x86_64__)
    DraftFile file(path());
    QVERIFY(file.lock() == DraftFile::Lock::Held);
    const auto fails = [](unsigned long long call) {
        return call == SYS_openat || call == SYS_write || call == SYS_pwrite64 || call == SYS_fsync ||
               call == SYS_fdatasync || call == SYS_rename || call == SYS_renameat || call == SYS_renameat2 ||
               call == SYS_linkat;
    };
    int injected = 0;
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
                registers.rax = static_cast<unsigned long long>(-ENOSPC);
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
            ++injected;
    }
    QVERIFY2(injected >= 4, qPrintable(QString::number(injected))); // to open, write, sync and rename at least
#else
    QSKIP("what a system call answers is only put in place on x86-64");
#endif
}

QTEST_GUILESS_MAIN(DraftInterruptedTest)
#include "tst_draft_interrupted.moc"
