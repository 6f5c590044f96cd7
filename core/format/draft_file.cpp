#include "core/format/draft_file.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QString>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace postern {

namespace {

constexpr std::array<const char *, 2> generationSuffixes = {".a", ".b"};

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

Error notSaved(const std::string &why, std::size_t bytes)
{
    return Error{ErrorCode::Storage, "not saved, " + std::to_string(bytes) + " bytes are needed: " + why, {}};
}

/// The new name is on disk only when its directory is.
bool syncDirectoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string directory = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
    const int handle = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Some network file systems cannot do it for directories, and say so.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const int code = errno;
    ::close(handle);
    errno = code;
    return synced;
}

} // namespace

DraftFile::DraftFile(std::string path) : m_path(std::move(path)) {}

DraftFile::~DraftFile() = default;

DraftFile::Lock DraftFile::lock()
{
    if (m_held)
        return Lock::Held;
    m_lock = std::make_unique<QLockFile>(qt(m_path + ".lock"));
    m_lock->setStaleLockTime(0); // only a dead process makes a lock stale, however old it is
    m_held = m_lock->tryLock(0);
    if (m_held)
        return Lock::Held;
    return m_lock->error() == QLockFile::LockFailedError ? Lock::Other : Lock::Impossible;
}

DraftFile::Owner DraftFile::owner() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock || !m_lock->getLockInfo(&pid, &host, &program))
        return {};
    return {pid, host.toStdString(), program.toStdString()};
}

void DraftFile::unlock()
{
    m_lock.reset();
    m_held = false;
}

DraftFile::Generation DraftFile::readGeneration(std::size_t which) const
{
    Generation generation;
    generation.path = m_path + generationSuffixes[which];
    QFile file(qt(generation.path));
    if (!file.exists())
        return generation;
    generation.there = true;
    if (!file.open(QIODevice::ReadOnly)) {
        generation.error = Error{ErrorCode::Storage, generation.path + ": " + file.errorString().toStdString(), {}};
        return generation;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        generation.error = Error{ErrorCode::Storage, generation.path + ": " + file.errorString().toStdString(), {}};
        return generation;
    }
    Result<ReadDraft> read = readKeptDraft({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (read)
        generation.draft = std::move(read).value();
    else
        generation.error = read.error();
    return generation;
}

Status DraftFile::moveAside(Generation &generation, Loaded &loaded) const
{
    for (int number = 1; number < 1000; ++number) {
        const std::string target = generation.path + ".damaged-" + std::to_string(number);
        if (QFile::exists(qt(target)))
            continue;
        if (!QFile::rename(qt(generation.path), qt(target)))
            break;
        loaded.movedAside.push_back(target);
        return Nothing{};
    }
    return Error{ErrorCode::Storage, "cannot move the damaged " + generation.path + " aside", {}};
}

Result<DraftFile::Loaded> DraftFile::load()
{
    std::array<Generation, 2> generations = {readGeneration(0), readGeneration(1)};
    for (const Generation &generation : generations) {
        if (!generation.error)
            continue;
        if (generation.error->code == ErrorCode::Storage)
            return *generation.error;
        if (generation.error->faults.front().code == "newer-version") {
            m_newer = true;
            Error error = *generation.error;
            error.detail = generation.path + ": " + error.detail;
            return error;
        }
    }
    Loaded loaded;
    const ReadDraft *newest = nullptr;
    m_sequence = 0;
    m_next = 0;
    for (std::size_t which = 0; which < generations.size(); ++which) {
        Generation &generation = generations[which];
        if (generation.error) {
            loaded.damaged = true;
            if (m_held) {
                const Status moved = moveAside(generation, loaded);
                if (!moved)
                    return moved.error();
            }
        } else if (generation.draft && (!newest || generation.draft->sequence > newest->sequence)) {
            newest = &*generation.draft;
            m_sequence = newest->sequence;
            m_next = 1 - which;
        }
    }
    m_known = true;
    if (newest)
        loaded.draft = newest->kept;
    return loaded;
}

Status DraftFile::save(const KeptDraft &draft)
{
    if (!m_held)
        return Error{
            ErrorCode::Storage, "not saved: another process has this draft open, or it cannot be kept here", {}};
    if (!m_known && !m_newer) {
        const Result<Loaded> loaded = load();
        if (!loaded)
            return loaded.error();
    }
    if (m_newer)
        return Error{ErrorCode::Storage, "not saved: the draft was written by a newer Postern", {}};

    const std::string bytes = writeKeptDraft(draft, m_sequence + 1);
    const std::string path = m_path + generationSuffixes[m_next];
    QSaveFile file(qt(path));
    // Before the first byte: nobody else may read who may send from where.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notSaved(file.errorString().toStdString(), bytes.size());
    if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.flush()) {
        file.cancelWriting();
        return notSaved(file.errorString().toStdString(), bytes.size());
    }
    // QSaveFile syncs as well, but passes over the answer.
    if (::fsync(file.handle()) != 0) {
        const std::string why = std::strerror(errno);
        file.cancelWriting();
        return notSaved(why, bytes.size());
    }
    if (!file.commit())
        return notSaved(file.errorString().toStdString(), bytes.size());
    ++m_sequence;
    m_next = 1 - m_next;
    if (!syncDirectoryOf(path))
        return notSaved(std::strerror(errno), bytes.size());
    return Nothing{};
}

} // namespace postern
