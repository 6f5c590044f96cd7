#pragma once

#include "app/ctl/verbs.h"
#include "core/result.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern::ctl {

/// Options and plain arguments of one verb. `--name value` and `--name=value` are the same, `-` is a plain argument
/// (standard input), after `--` everything is.
class Options final
{
public:
    /// One specification per option: "--json" is a flag, "--config=" takes a value, "--acknowledge=*" takes one and may
    /// be repeated; "-o=" likewise for short ones. InvalidInput: an unknown option, one given twice, a missing value,
    /// or fewer or more plain arguments than allowed.
    static Result<Options> parse(const Arguments &arguments, std::initializer_list<std::string_view> specifications,
                                 std::size_t leastPlain = 0, std::size_t mostPlain = 0);
    static constexpr std::size_t any = static_cast<std::size_t>(-1);

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    /// The value of an option, or `otherwise` where it was not given.
    std::string value(std::string_view name, std::string_view otherwise = {}) const;
    /// All values of a repeated option, in their order.
    const std::vector<std::string> &values(std::string_view name) const;
    /// A whole number from `least` to `most`; nullopt where it was not given; InvalidInput where it is none.
    Result<std::optional<std::int64_t>> integer(std::string_view name, std::int64_t least, std::int64_t most) const;
    const std::vector<std::string> &plain() const { return m_plain; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
    std::vector<std::string> m_plain;
};

/// Bytes of a file, or of standard input for "-"; Unreadable (with the reason) where it cannot be read or is over
/// `limit`.
Result<std::string> readInput(const std::string &path, std::size_t limit = std::size_t{1} << 30);
/// The same for a table, but a large file is read no further than to a line of more than 4 MiB: no reader of rows takes
/// such a line, and it names it without the rest in memory.
Result<std::string> readTable(const std::string &path, std::size_t limit);
/// Replaces a file in one step, or writes to standard output for "" and "-"; Storage where that fails.
Status writeOutput(const std::string &path, std::string_view bytes);

/// Tells a person on standard error what was wrong with the command line, and the verb's usage. Returns Usage.
int usageError(std::string_view usage, std::string_view message);
/// Tells the error and all its faults on standard error. Returns statusOf(error).
int fail(std::string_view what, const Error &error);
/// The exit status that an error means.
int statusOf(const Error &error);

} // namespace postern::ctl
