#pragma once

#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <string>

namespace postern::relay {

/// A place in a log file that survives its rotation: which file it is, and how many bytes of it were read.
struct FilePosition
{
    std::uint64_t inode = 0; ///< 0: nothing was read yet
    std::uint64_t offset = 0;
    /// Hash of the file's first bytes (at most 256, at most `offset`), so that a new file in an old inode, or one
    /// that was cut and grew again, is not taken for the one that was read.
    std::uint64_t head = 0;
    friend bool operator==(const FilePosition &, const FilePosition &) = default;
};

/// Reads complete lines of a log that is appended to, renamed away or cut while it is read.
class TailFile final
{
public:
    using Tick = std::chrono::steady_clock::time_point;
    struct Line
    {
        std::string text;        ///< without its line end
        std::uint64_t bytes = 0; ///< with it
        Tick arrived;
    };

    TailFile(std::string path, FilePosition start);
    ~TailFile();
    TailFile(const TailFile &) = delete;
    TailFile &operator=(const TailFile &) = delete;

    /// Reads on until the end of what is written, or about `limit` bytes. A file that is not there is no error.
    /// A renamed file is read to its end, then the one that took its name; never both in one call.
    Status fill(Tick tick, std::size_t limit = std::size_t{4} << 20);
    /// Complete lines that were read and not consumed.
    const std::deque<Line> &lines() const { return m_lines; }
    /// Takes the first `count` lines as done: position() is then behind them.
    void consume(std::size_t count);

    const FilePosition &position() const { return m_position; }
    bool more() const { return m_more; } ///< fill() did not reach the end of all that is written
    /// True once after lines were lost: the file was cut, or is gone and its rest was found nowhere.
    bool takeLost();

private:
    void open();
    bool tryOpen(const std::string &path, bool fromStart);
    bool openRotated();
    void close();
    bool isCut() const;
    bool isFinished() const;
    std::uint64_t headOf(int fd, std::uint64_t bytes) const;

    std::string m_path;
    FilePosition m_position;
    std::deque<Line> m_lines;
    std::string m_partial;    ///< read behind the last complete line
    std::uint64_t m_read = 0; ///< offset behind m_partial
    int m_fd = -1;
    bool m_more = false;
    bool m_lost = false;
};

} // namespace postern::relay
