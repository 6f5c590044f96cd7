#include "core/format/csv_text.h"

#include "core/format/csv_blocks.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace postern {

namespace {

constexpr char undecodable = static_cast<char>(0xff);

/// Windows-1252, 0x80 to 0x9f; 0 where there is no character.
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                  0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void appendUtf8(std::string &out, char32_t c)
{
    const auto byte = [&](char32_t value) { out += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | c >> 6);
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3f));
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

bool isSecondByte(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// UTF-16 without a mark shows by zeros in nearly every second byte; a stray NUL in other text does not.
std::optional<CsvEncoding> utf16Without(std::string_view bytes)
{
    const std::size_t size = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < size; ++i)
        zeros[i & 1] += bytes[i] == '\0';
    const std::size_t pairs = size / 2;
    if (pairs < 2)
        return std::nullopt;
    if (zeros[1] * 10 >= pairs * 6 && zeros[0] * 20 <= pairs)
        return CsvEncoding::Utf16LE;
    if (zeros[0] * 10 >= pairs * 6 && zeros[1] * 20 <= pairs)
        return CsvEncoding::Utf16BE;
    return std::nullopt;
}

/// For bytes that are not UTF-8 as a whole: Windows-1252 where no part of them is UTF-8 either and every byte has a
/// character there. Otherwise it is damaged UTF-8: its rows are refused rather than turned into other letters.
bool looksLikeWindows1252(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        if (byte < 0xa0 && windows1252[byte - 0x80U] == 0)
            return false;
        const std::size_t length = byte < 0xc2 ? 1U : byte < 0xe0 ? 2U : byte < 0xf0 ? 3U : 4U;
        if (length > 1 && i + length <= bytes.size() && simdjson::validate_utf8(bytes.data() + i, length))
            return false;
    }
    return true;
}

} // namespace

CsvText::CsvText(std::string_view bytes, std::optional<CsvEncoding> wanted) : m_bytes(bytes)
{
    begin(wanted);
    survey({}, false);
    if (m_encoding == CsvEncoding::Utf8 && !wanted && m_markLength == 0 && !m_valid && looksLikeWindows1252(m_bytes))
        m_encoding = CsvEncoding::Windows1252;
    decode();
}

CsvText::CsvText(std::string_view bytes, std::optional<CsvEncoding> wanted, const CsvPassed &passed) : m_bytes(bytes)
{
    begin(wanted);
    survey(passed, true);
    if (!m_status)
        return;
    if (m_encoding == CsvEncoding::Utf8 && !wanted && m_markLength == 0 && !m_valid &&
        looksLikeWindows1252(m_bytes.substr(0, mostDecoded)))
        m_encoding = CsvEncoding::Windows1252;
    if (m_encoding != CsvEncoding::Utf8 && m_bytes.size() > mostDecoded)
        m_status = Error{ErrorCode::TooLarge,
                         "the file is " + std::string(toString(m_encoding)) +
                             " and larger than 64 MiB; save it as UTF-8, or in parts",
                         {}};
    else
        decode();
}

void CsvText::begin(std::optional<CsvEncoding> wanted)
{
    if (m_bytes.starts_with("\xef\xbb\xbf")) {
        m_markLength = 3;
    } else if (m_bytes.starts_with("\xff\xfe")) {
        m_encoding = CsvEncoding::Utf16LE;
        m_markLength = 2;
    } else if (m_bytes.starts_with("\xfe\xff")) {
        m_encoding = CsvEncoding::Utf16BE;
        m_markLength = 2;
    } else if (wanted) {
        m_encoding = *wanted;
    } else if (const auto utf16 = utf16Without(m_bytes)) {
        m_encoding = *utf16;
    }
    m_bytes.remove_prefix(m_markLength);
    m_knownSource = m_markLength;
    m_text = m_bytes;
}

void CsvText::survey(const CsvPassed &passed, bool cut)
{
    constexpr std::size_t piece = std::size_t{1} << 20;
    constexpr std::size_t hopeless = 4 * piece; // in every encoding more than 1 MiB of text
    m_valid = true;
    m_control = false;
    std::size_t line = 0; // bytes since the last line end
    for (std::size_t at = 0; at < m_text.size();) {
        std::size_t size = std::min(piece, m_text.size() - at);
        // A character is not cut in two.
        for (int i = 0; i < 3 && at + size < m_text.size() && isSecondByte(m_text[at + size]); ++i)
            --size;
        const std::string_view bytes = m_text.substr(at, size);
        m_valid = m_valid && simdjson::validate_utf8(bytes.data(), bytes.size());
        m_control = m_control || csv::anyForbiddenControl(bytes);
        at += size;
        if (cut) {
            const std::size_t end = bytes.find_last_of("\r\n");
            line = end == std::string_view::npos ? line + bytes.size() : bytes.size() - end - 1;
            if (line > hopeless) {
                m_text = m_text.substr(0, at);
                m_bytes = m_text;
            }
        }
        if (passed && !passed(m_markLength + at)) {
            m_status = Error{ErrorCode::Cancelled, "cancelled", {}};
            return;
        }
    }
}

void CsvText::decode()
{
    if (m_encoding == CsvEncoding::Utf8)
        return;
    if (m_encoding == CsvEncoding::Windows1252)
        decodeWindows1252();
    else
        decodeUtf16(m_encoding == CsvEncoding::Utf16BE);
    survey({}, false);
}

void CsvText::decodeUtf16(bool bigEndian)
{
    m_decoded.reserve(m_bytes.size());
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(m_bytes[i]);
        const auto second = static_cast<unsigned char>(m_bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::size_t i = 0;
    while (i + 1 < m_bytes.size()) {
        const char32_t high = unit(i);
        i += 2;
        if (high < 0xd800 || high > 0xdfff) {
            appendUtf8(m_decoded, high);
        } else if (high < 0xdc00 && i + 1 < m_bytes.size() && unit(i) >= 0xdc00 && unit(i) <= 0xdfff) {
            appendUtf8(m_decoded, 0x10000 + ((high - 0xd800) << 10) + (unit(i) - 0xdc00));
            i += 2;
        } else {
            m_decoded += undecodable;
        }
    }
    if (i < m_bytes.size())
        m_decoded += undecodable;
    m_text = m_decoded;
}

void CsvText::decodeWindows1252()
{
    m_decoded.reserve(m_bytes.size() + m_bytes.size() / 8);
    for (const char c : m_bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            m_decoded += c;
        else if (byte >= 0xa0)
            appendUtf8(m_decoded, byte);
        else if (windows1252[byte - 0x80U] != 0)
            appendUtf8(m_decoded, windows1252[byte - 0x80U]);
        else
            m_decoded += undecodable;
    }
    m_text = m_decoded;
}

std::size_t CsvText::sourceOffset(std::size_t offset)
{
    if (m_encoding == CsvEncoding::Utf8)
        return m_markLength + offset;
    if (offset < m_knownOffset) {
        m_knownOffset = 0;
        m_knownSource = m_markLength;
    }
    const bool wide = m_encoding != CsvEncoding::Windows1252;
    for (; m_knownOffset < offset; ++m_knownOffset) {
        const auto byte = static_cast<unsigned char>(m_text[m_knownOffset]);
        if ((byte & 0xc0U) != 0x80U)
            m_knownSource += !wide ? 1U : byte >= 0xf0 && byte != 0xff ? 4U : 2U;
    }
    return m_knownSource;
}

} // namespace postern
