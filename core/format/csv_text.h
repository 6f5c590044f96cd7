#pragma once

#include "core/format/allowlist_csv.h"

#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// A CSV file as UTF-8. What cannot be decoded comes out as the byte 0xFF, so that its row can be refused.
class CsvText final
{
public:
    /// A byte-order mark decides; without one `wanted`, else what the bytes look like. `bytes` must outlive it.
    CsvText(std::string_view bytes, std::optional<CsvEncoding> wanted);
    /// For a file of any size: what comes 4 MiB after the last line end, with no further one, is left out, because the
    /// line is refused anyway; `passed` is called as in CsvCheckSink. A file that is not UTF-8 is decoded in memory and
    /// must not be larger than `mostDecoded`: see status().
    CsvText(std::string_view bytes, std::optional<CsvEncoding> wanted, const CsvPassed &passed);
    static constexpr std::size_t mostDecoded = std::size_t{64} << 20;

    std::string_view text() const { return m_text; }
    CsvEncoding encoding() const { return m_encoding; }
    bool valid() const { return m_valid; } ///< is all of it UTF-8?
    /// Is there a control character but TAB, CR and LF?
    bool hasControl() const { return m_control; }
    /// Cancelled, or TooLarge for an encoding that is not UTF-8; then nothing else is of use.
    const Status &status() const { return m_status; }
    /// Where in the file a place of text() stands, in bytes from 0. Cheap for rising places.
    std::size_t sourceOffset(std::size_t offset);

private:
    void begin(std::optional<CsvEncoding> wanted);
    /// Looks at all of text(), in pieces that stay in the cache.
    void survey(const CsvPassed &passed, bool cut);
    void decode();
    void decodeUtf16(bool bigEndian);
    void decodeWindows1252();

    std::string_view m_bytes; ///< without the byte-order mark
    std::string m_decoded;
    std::string_view m_text;
    std::size_t m_markLength = 0;
    CsvEncoding m_encoding = CsvEncoding::Utf8;
    bool m_valid = true;
    bool m_control = false;
    Status m_status = Nothing{};
    std::size_t m_knownOffset = 0; ///< sourceOffset() goes on from here
    std::size_t m_knownSource = 0;
};

} // namespace postern
