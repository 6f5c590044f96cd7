#pragma once

#include "core/address/address.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// What a person typed where an address, segment or range is wanted, and what is to be said about it.
/// Verdicts, canonical forms, notes and marks are those of the rules in docs/address-syntax.md.
struct ParsedValue
{
    std::optional<Value> value; ///< empty: refused, then notes.front() is the reason
    /// Stable codes, such as "host-bits", "private", "cidr-equivalent=192.0.2.0/24", "netmask".
    std::vector<std::string> notes;
    /// Part of the input to underline where it is refused, in code points. Length 0: a place between two characters.
    int markStart = 0;
    int markLength = 0;
    /// What was probably meant, itself a valid value; empty where nothing can be offered.
    std::string fix;

    /// Is this code among the notes? "cidr-equivalent" is found with any segment after it.
    bool has(std::string_view note) const;
};

/// Reads one value strictly; never resolves a name. Input is UTF-8, limited to 128 characters.
ParsedValue parseValue(std::string_view text);

/// For the command line and CSV reports: one English sentence that says why `text` was refused ("Octet 3 is 256,
/// highest is 255."), or for a valid value one for each of its notes; empty where there are none.
std::string explain(const ParsedValue &parsed, std::string_view text);

/// Every reason and note code there is, reasons first, so that the console can translate them all.
/// "cidr-equivalent" stands here without its segment.
const std::vector<std::string_view> &noteCodes();

} // namespace postern
