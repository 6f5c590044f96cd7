#include "relay/postfix/tail_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

constexpr std::size_t headBytes = 256;
constexpr std::size_t longestLine = std::size_t{1} << 20;
constexpr std::size_t mostPending = 200'000; // lines that wait for others; reading stops until some are consumed

std::uint64_t fnv1a(const char *data, std::size_t size)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ static_cast<unsigned char>(data[i])) * 0x100000001b3ULL;
    return hash;
}

} // namespace

TailFile::TailFile(std::string path, FilePosition start) : m_path(std::move(path)), m_position(start) {}

TailFile::~TailFile()
{
    close();
}

void TailFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

std::uint64_t TailFile::headOf(int fd, std::uint64_t bytes) const
{
    std::array<char, headBytes> head{};
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, headBytes));
    const ssize_t got = ::pread(fd, head.data(), wanted, 0);
    return got < 0 ? 0 : fnv1a(head.data(), static_cast<std::size_t>(got));
}

bool TailFile::tryOpen(const std::string &path, bool fromStart)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return false;
    struct stat info
    {
    };
    const bool regular = ::fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
    const bool same = regular && info.st_ino == m_position.inode &&
                      static_cast<std::uint64_t>(info.st_size) >= m_position.offset &&
                      headOf(fd, m_position.offset) == m_position.head;
    if (!regular || (!fromStart && !same)) {
        ::close(fd);
        return false;
    }
    if (fromStart)
        m_position = {info.st_ino, 0, fnv1a(nullptr, 0)};
    m_fd = fd;
    m_read = m_position.offset;
    m_partial.clear();
    return true;
}

// A rotated log keeps its inode and its folder, and its name begins with the log's: mail.log.1, mail.log.20261123-0000.
bool TailFile::openRotated()
{
    namespace fs = std::filesystem;
    const fs::path path(m_path);
    const std::string prefix = path.filename().string();
    std::error_code failure;
    for (const auto &entry : fs::directory_iterator(path.parent_path(), failure)) {
        const std::string name = entry.path().filename().string();
        if (name.size() > prefix.size() && name.starts_with(prefix) && tryOpen(entry.path().string(), false))
            return true;
    }
    return false;
}

void TailFile::open()
{
    if (m_position.inode != 0) {
        if (tryOpen(m_path, false) || openRotated())
            return;
        if (!std::filesystem::exists(m_path))
            return; // perhaps between rename and create: decide when there is a file again
        m_lost = m_lost || m_position.offset > 0;
    }
    tryOpen(m_path, true);
}

bool TailFile::isCut() const
{
    struct stat info
    {
    };
    return ::fstat(m_fd, &info) == 0 &&
           (static_cast<std::uint64_t>(info.st_size) < m_read || headOf(m_fd, m_position.offset) != m_position.head);
}

// Another file has the name, and something was written to it: the writer has changed over, nothing more comes here.
bool TailFile::isFinished() const
{
    struct stat info
    {
    };
    return ::stat(m_path.c_str(), &info) == 0 && info.st_ino != m_position.inode && info.st_size > 0;
}

Status TailFile::fill(Tick tick, std::size_t limit)
{
    m_more = false;
    if (m_fd < 0)
        open();
    if (m_fd < 0)
        return Nothing{};
    if (isCut()) {
        m_lost = true;
        m_lines.clear();
        m_partial.clear();
        m_position.offset = m_read = 0;
        m_position.head = fnv1a(nullptr, 0);
    }
    // Asked before reading: what is written between the two is then read in the next call, and not missed.
    const bool finished = isFinished();
    std::array<char, 64 * 1024> chunk{};
    std::size_t taken = 0;
    while (true) {
        if (taken >= limit || m_lines.size() >= mostPending) {
            m_more = true;
            return Nothing{};
        }
        const ssize_t got = ::pread(m_fd, chunk.data(), chunk.size(), static_cast<off_t>(m_read));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::Unreadable, m_path + ": " + std::strerror(errno), {}};
        if (got == 0)
            break;
        const auto size = static_cast<std::size_t>(got);
        taken += size;
        m_read += size;
        std::size_t begin = 0;
        while (const void *end = std::memchr(chunk.data() + begin, '\n', size - begin)) {
            const auto at = static_cast<std::size_t>(static_cast<const char *>(end) - chunk.data());
            m_partial.append(chunk.data() + begin, at - begin);
            const std::uint64_t bytes = m_partial.size() + 1;
            m_lines.push_back({std::move(m_partial), bytes, tick});
            m_partial.clear();
            begin = at + 1;
        }
        m_partial.append(chunk.data() + begin, size - begin);
        if (m_partial.size() > longestLine) { // no log line: taken in pieces, so that memory stays bounded
            const std::uint64_t bytes = m_partial.size();
            m_lines.push_back({std::string(), bytes, tick});
            m_partial.clear();
        }
    }
    if (finished && m_lines.empty()) {
        close();
        m_position = {};
        m_partial.clear();
        m_more = true;
    }
    return Nothing{};
}

void TailFile::consume(std::size_t count)
{
    count = std::min(count, m_lines.size());
    if (count == 0)
        return;
    const std::uint64_t before = m_position.offset;
    for (std::size_t i = 0; i < count; ++i)
        m_position.offset += m_lines[i].bytes;
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(count));
    if (before < headBytes)
        m_position.head = headOf(m_fd, m_position.offset);
}

bool TailFile::takeLost()
{
    return std::exchange(m_lost, false);
}

} // namespace postern::relay
