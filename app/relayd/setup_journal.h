#pragma once

#include "core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace postern::relayd {

/// A file that a set-up writes, or the link that it makes.
struct PlannedFile
{
    std::string path;
    std::string text;
    std::string target; ///< of a link; empty: a file with `text`

    enum class Effect { New, Replaced, Same };
    Effect effect() const;
    /// The lines that go ("- ...") and come ("+ ...") where it is replaced.
    std::string differences() const;
};

/// What one set-up did, kept in a folder of its own with all that it replaced, so that it can be taken back.
class SetupJournal final
{
public:
    /// Keeps what stands now at the paths of `files`. `first`: the relay itself is new, too.
    static Result<SetupJournal> begin(const std::string &etc, const std::string &state, bool first,
                                      const std::vector<PlannedFile> &files);
    /// The newest that was not taken back; NotFound where there is none.
    static Result<SetupJournal> newest(const std::string &etc);

    bool first() const { return m_first; }
    const std::string &state() const { return m_state; }
    const std::string &folder() const { return m_folder; }
    /// One sentence for each file: what takes it back.
    std::vector<std::string> describe() const;
    /// Puts back what was there and forgets the journal.
    Status restore() const;

private:
    struct Kept
    {
        std::string path;
        std::string saved;  ///< file in the journal's folder; empty: none
        std::string target; ///< of a link that was there
    };
    std::string m_folder;
    std::string m_state;
    bool m_first = false;
    std::vector<Kept> m_kept;
};

/// Writes the file or link, whatever stood there.
Status writePlanned(const PlannedFile &file);
Status makeFolders(const std::string &path);

} // namespace postern::relayd
