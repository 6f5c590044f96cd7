#pragma once

#include "core/format/kept_draft.h"

#include <array>
#include <memory>

class QLockFile;

namespace postern {

/// A draft on disk, in two generations ("PATH.a", "PATH.b"): each save replaces the older one in one step, so that
/// whatever happens while saving, the last good draft stays. Mode 0600. One process at a time may save.
class DraftFile final
{
public:
    explicit DraftFile(std::string path);
    ~DraftFile();
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    enum class Lock : std::uint8_t {
        Held,       ///< ours
        Other,      ///< another process has the draft open: it can only be read
        Impossible, ///< the directory cannot be written
    };
    struct Owner
    {
        std::int64_t pid = 0;
        std::string host;
        std::string program;
    };
    /// Takes the draft. A lock whose process is dead is taken over.
    Lock lock();
    Owner owner() const; ///< after Lock::Other
    void unlock();

    struct Loaded
    {
        std::optional<KeptDraft> draft;      ///< nullopt: there is none
        bool damaged = false;                ///< a generation was, perhaps the newer one
        std::vector<std::string> movedAside; ///< damaged files, under their new names
    };
    /// Reads the newer generation that is whole. A damaged one is moved aside, not deleted, if the draft is held.
    /// Unreadable with fault "newer-version" where a later Postern wrote either; then nothing is touched, ever.
    Result<Loaded> load();

    /// Storage where it could not be made durable: `detail` says why and how many bytes it needs; the draft before is
    /// untouched. Needs Lock::Held.
    Status save(const KeptDraft &draft);

private:
    struct Generation
    {
        std::string path;
        bool there = false;
        std::optional<ReadDraft> draft;
        std::optional<Error> error;
    };
    Generation readGeneration(std::size_t which) const;
    Status moveAside(Generation &generation, Loaded &loaded) const;

    std::string m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_held = false;
    bool m_known = false; ///< load() has looked
    bool m_newer = false;
    std::uint64_t m_sequence = 0; ///< of the newest generation
    std::size_t m_next = 0;       ///< generation to be replaced
};

} // namespace postern
