#include "app/ctl/table_file.h"

#include "app/ctl/verbs.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::ctl {

namespace {

constexpr std::size_t mostTableBytes = std::size_t{4} << 30;
constexpr std::size_t mostInMemory = std::size_t{64} << 20;

class OpenTable final
{
public:
    explicit OpenTable(int number) : m_number(number) {}
    OpenTable(const OpenTable &) = delete;
    OpenTable &operator=(const OpenTable &) = delete;
    ~OpenTable()
    {
        if (m_number > 0) // standard input stays
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

Error cannot(const std::string &path, const char *what)
{
    return Error{ErrorCode::Unreadable,
                 std::string("cannot ").append(what).append(" ").append(path).append(": ").append(std::strerror(errno)),
                 {}};
}

Error tooLarge(const std::string &path)
{
    return Error{ErrorCode::Unreadable, path + " is larger than 4 GiB; take it in parts", {}};
}

/// The page is not there any more.
void onShortened(int)
{
    constexpr char said[] = "posternctl: the file became shorter while it was read\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, said, sizeof said - 1);
    ::_exit(Usage);
}

/// Fills up to `size` bytes; fewer at the end, -1 with errno where it fails.
ssize_t readUpTo(int file, char *into, std::size_t size)
{
    std::size_t used = 0;
    while (used < size) {
        const ssize_t got = ::read(file, into + used, size - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
    }
    return static_cast<ssize_t>(used);
}

bool writeAll(int file, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t done = ::write(file, bytes, size);
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0) {
            bytes += done;
            size -= static_cast<std::size_t>(done);
        }
    }
    return true;
}

} // namespace

Status TableFile::map(int file, std::size_t size, const std::string &path)
{
    void *const mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapped == MAP_FAILED)
        return cannot(path, "read");
    m_mapped = mapped;
    m_size = size;
    ::madvise(mapped, size, MADV_SEQUENTIAL);
    std::signal(SIGBUS, onShortened);
    return Nothing{};
}

Result<TableFile> TableFile::open(const std::string &path)
{
    const OpenTable file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat about;
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
        return cannot(path, "open");
    TableFile table;
    if (S_ISREG(about.st_mode) && about.st_size > 0 && ::lseek(file.number(), 0, SEEK_CUR) == 0) {
        if (static_cast<std::size_t>(about.st_size) > mostTableBytes)
            return tooLarge(path);
        if (const Status mapped = table.map(file.number(), static_cast<std::size_t>(about.st_size), path); !mapped)
            return mapped.error();
        return table;
    }
    constexpr std::size_t piece = std::size_t{1} << 20;
    for (std::size_t used = 0; used < mostInMemory; used += piece) {
        table.m_read.resize(used + piece);
        const ssize_t got = readUpTo(file.number(), table.m_read.data() + used, piece);
        if (got < 0)
            return cannot(path, "read");
        if (static_cast<std::size_t>(got) < piece) {
            table.m_read.resize(used + static_cast<std::size_t>(got));
            return table;
        }
    }
    std::FILE *const spilled = std::tmpfile();
    const OpenTable temporary(spilled ? ::dup(::fileno(spilled)) : -1);
    if (spilled)
        std::fclose(spilled);
    std::size_t size = table.m_read.size();
    bool good = temporary.number() >= 0 && writeAll(temporary.number(), table.m_read.data(), size);
    table.m_read.resize(piece);
    table.m_read.shrink_to_fit();
    for (ssize_t got = 1; good && got > 0;) {
        got = readUpTo(file.number(), table.m_read.data(), piece);
        if (got < 0)
            return cannot(path, "read");
        size += static_cast<std::size_t>(got);
        if (size > mostTableBytes)
            return tooLarge(path);
        good = writeAll(temporary.number(), table.m_read.data(), static_cast<std::size_t>(got));
    }
    if (!good)
        return Error{ErrorCode::Storage, std::string("no room for a temporary file: ") + std::strerror(errno), {}};
    table.m_read = std::string();
    if (const Status mapped = table.map(temporary.number(), size, path); !mapped)
        return mapped.error();
    return table;
}

TableFile::TableFile(TableFile &&other) noexcept
    : m_read(std::move(other.m_read)), m_mapped(std::exchange(other.m_mapped, nullptr)), m_size(other.m_size)
{
}

TableFile::~TableFile()
{
    if (m_mapped)
        ::munmap(m_mapped, m_size);
}

std::string_view TableFile::bytes() const
{
    return m_mapped ? std::string_view(static_cast<const char *>(m_mapped), m_size) : std::string_view(m_read);
}

void TableFile::release(std::size_t bytes) const
{
    // Small files may stay: fetching pages again costs more than they take.
    constexpr std::size_t large = std::size_t{64} << 20;
    if (m_mapped && m_size > large && bytes != 0)
        ::madvise(m_mapped, bytes, MADV_DONTNEED);
}

} // namespace postern::ctl
