#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What is the same for every byte of a CSV text, 64 at a time. Only for CsvIndex and the readers of rows.
namespace postern::csv {

inline constexpr std::size_t blockSize = 64;
inline constexpr std::size_t slack = 8;

/// One bit for each byte of a block, the first byte lowest.
struct Masks
{
    std::uint64_t quote = 0;
    std::uint64_t odd = 0; ///< parity of the quotes up to and with this byte
    std::uint64_t end = 0; ///< separator, LF or CR
};

/// One way to do it; all say the same.
struct BlockReader
{
    void (*masks)(const char *text, std::size_t blocks, char separator, Masks *out);
    /// Is there a control character but TAB, CR and LF?
    bool (*anyControl)(const char *text, std::size_t blocks);
    /// Writes where the bits of so many blocks stand, counted from the first byte, and says how many there are. Up to
    /// `slack` more places are written than that.
    std::size_t (*places)(const std::uint64_t *bits, std::size_t blocks, std::uint16_t *out);
};

/// Those that this processor can run, the plain one first, the quickest one last.
std::span<const BlockReader> blockReaders();
/// The quickest.
const BlockReader &blockReader();

bool isForbiddenControl(char c);
bool anyForbiddenControl(std::string_view text, const BlockReader &reader = blockReader());

} // namespace postern::csv
