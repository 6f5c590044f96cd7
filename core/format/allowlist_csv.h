#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/result.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

enum class CsvEncoding : std::uint8_t { Utf8, Utf16LE, Utf16BE, Windows1252 };
std::string_view toString(CsvEncoding encoding);

/// What a column of the file is taken for.
enum class CsvField : std::uint8_t { Account, Type, Value, Remark, Expires, Reviewed, Expected };
inline constexpr std::size_t csvFieldCount = 7;
std::string_view toString(CsvField field); ///< the fixed English header, never translated

/// How a file is read. What is not set is guessed and told in CsvPreview::options.
struct CsvOptions
{
    std::optional<CsvEncoding> encoding;
    std::optional<char> separator; ///< ',', ';', '\t' or '|'
    std::optional<bool> header;
    /// For each field the 0-based source column; nullopt in an element: not used.
    std::optional<std::array<std::optional<std::size_t>, csvFieldCount>> mapping;
    std::string account; ///< username for all rows, where the file has no account column
};

enum class CsvVerdict : std::uint8_t { New, Same, Changed, Rejected };

struct CsvRow
{
    std::size_t line = 0; ///< 1-based line of the file on which the row begins
    CsvVerdict verdict = CsvVerdict::Rejected;
    std::string account;
    std::string value;          ///< as in the file
    std::optional<Entry> entry; ///< what would be staged; empty where rejected
    std::string column;         ///< where rejected: the fixed name of the column at fault, or "row"
    /// Stable reason where rejected: "nul", "control", "encoding", "quote", "ragged", "account-missing",
    /// "unknown-account", "username-syntax", "other-account", a reason of parseValue(), "type-unknown",
    /// "type-mismatch", "date", "expected-unknown", "duplicate". Where accepted: "duplicate" (an earlier row says
    /// exactly the same), "host-bits" (taken as another text), else empty.
    std::string code;
    std::string reason; ///< one English sentence
    std::string fix;    ///< a valid value that was probably meant, or empty
    int markStart = 0;  ///< part of `value` to underline, in code points
    int markLength = 0;
};

/// What an import would do; nothing is changed by it.
struct CsvPreview
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ',';
    bool header = true;
    std::vector<std::string> titles; ///< of the source columns, as in the file; "Column 1", ... without a header
    /// For each field the source column. Without one for CsvField::Value nothing can be imported: `rows` is empty then.
    std::array<std::optional<std::size_t>, csvFieldCount> mapping;
    std::string account;                          ///< CsvOptions::account
    std::vector<CsvRow> rows;                     ///< data rows in the file's order
    std::vector<std::vector<std::string>> sample; ///< the cells of the first 20 data rows, for showing and mapping
    std::size_t accepted() const;
    std::size_t rejected() const;
    std::size_t count(CsvVerdict verdict) const;
};

enum class CsvMode : std::uint8_t { Add, Replace };

/// Reads a CSV file of allowlists (DESIGN.md section 6) against a configuration. Fails as a whole (Unreadable) where
/// the file has no row structure: empty, a quote never closed (the fault is at its opening, "line 3, column 12"), a
/// line over 1 MiB, or two columns with the same fixed name. `fixes`: take the offered fix of every row that has one.
Result<CsvPreview> previewAllowlistCsv(std::string_view bytes, const CsvOptions &options, const Configuration &current,
                                       bool fixes = false);

/// Only the structure and the values, without a configuration: `posternctl csv check`.
Result<CsvPreview> checkAllowlistCsv(std::string_view bytes, const CsvOptions &options);

/// The same verdicts in a fraction of the time and memory, without the accepted rows: `posternctl csv check`.
struct CsvCheck
{
    CsvPreview preview; ///< `rows` holds the rejected ones alone, in the file's order; no sample
    std::size_t rows = 0;
    std::size_t rejected = 0;
    std::size_t accounts = 0;   ///< that have an accepted row; one where the file has no account column
    std::size_t duplicates = 0; ///< accepted rows that say exactly what an earlier one says
    std::size_t overlaps = 0;   ///< accepted rows that overlap another one of their account, the first not counted
    std::size_t accepted() const { return rows - rejected; }
};

/// Called about once a megabyte with how many of the file's bytes are not needed for the time being, so that pages of a
/// mapped file can go; false cancels.
using CsvPassed = std::function<bool(std::size_t bytes)>;

/// One accepted row, for whoever wants more than the counts: in the file's order, and also one that turns out to be a
/// duplicate. The name is gone after the call.
struct CsvAccepted
{
    std::string_view account;
    Interval interval;
    std::optional<Date> expires;
};

/// Where the results go, so that a file of a gigabyte takes a bounded amount of memory.
struct CsvCheckSink
{
    /// Told once, when all is counted.
    std::function<void(const CsvCheck &)> counted;
    /// Told each rejected row after that, in the file's order; without it they are put into `preview.rows`.
    std::function<void(const CsvRow &)> rejected;
    CsvPassed passed;
    /// Told each accepted row as it is read, before `counted`.
    std::function<void(const CsvAccepted &)> accepted;
    /// Accepted rows whose addresses are kept in memory, 16 bytes each (48 for IPv6); further ones go to a temporary
    /// file without a name.
    std::size_t mostItems = std::size_t{2} << 20;
};
/// Unreadable as previewAllowlistCsv(); also TooLarge: not UTF-8 and over 64 MiB, or over 4,194,304 accounts or rows
/// that repeat an earlier one with other details; Cancelled; Storage: no room for the temporary file.
Result<CsvCheck> countAllowlistCsv(std::string_view bytes, const CsvOptions &options, const CsvCheckSink &sink = {});

/// What becomes of a list that is on, and that a replace would leave without an entry in force.
enum class CsvIfEmpty : std::uint8_t {
    Refuse, ///< the import fails with ErrorCode::Findings, code "would-be-empty"
    Off,    ///< the list is turned off: any address may send with the password
    Closed, ///< it stays on: nobody may
};

struct CsvImportOptions
{
    CsvMode mode = CsvMode::Add;
    bool turnOn = false;       ///< turn on the lists of the accounts that the file names
    bool acceptPartly = false; ///< false: any rejected row fails the whole (InvalidInput, one fault for each)
    CsvIfEmpty ifEmpty = CsvIfEmpty::Refuse;
    Date today{};
};

struct CsvImport
{
    Configuration configuration;
    std::vector<std::string> stayOpen;  ///< usernames of the file whose list is off and stays off
    std::vector<std::string> turnedOn;  ///< usernames whose list was off and is on
    std::vector<std::string> turnedOff; ///< by CsvIfEmpty::Off
    std::size_t added = 0, changed = 0, removed = 0;
};
/// Merges the accepted rows into `current`, the one that the preview was made with. A row with the same set of
/// addresses as an entry is that entry: it keeps its id and what the file has no column for. Replace replaces the lists
/// of the accounts that the file names; an account all of whose rows are bad is refused ("account-all-bad"), never
/// emptied. A file without rows empties the list of CsvOptions::account under replace.
Result<CsvImport> importAllowlistCsv(const CsvPreview &preview, const Configuration &current,
                                     const CsvImportOptions &options);

/// RFC 4180, UTF-8, LF line ends, header row, formula leads escaped by one apostrophe; accounts in their order.
/// `usernames` empty: all accounts.
std::string exportAllowlistCsv(const Configuration &configuration, const std::vector<std::string> &usernames = {});

} // namespace postern
