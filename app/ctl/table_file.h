#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace postern::ctl {

/// A table of any size as one text, without all of it in memory: a file is mapped; standard input, and what else cannot
/// be mapped, is read up to 64 MiB and put into a temporary file without a name beyond that.
class TableFile final
{
public:
    /// Unreadable, with the reason, where it cannot be read or is over 4 GiB. A file that somebody shortens meanwhile
    /// ends the program with a message and ExitStatus Usage.
    static Result<TableFile> open(const std::string &path);
    TableFile(TableFile &&other) noexcept;
    TableFile &operator=(TableFile &&) = delete;
    ~TableFile();

    std::string_view bytes() const;
    /// The first bytes are not needed for the time being: their pages go back, and come again when they are looked at.
    void release(std::size_t bytes) const;

private:
    TableFile() = default;
    Status map(int file, std::size_t size, const std::string &path);

    std::string m_read;
    void *m_mapped = nullptr;
    std::size_t m_size = 0;
};

} // namespace postern::ctl
