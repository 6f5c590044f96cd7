#include "app/ctl/escapes.h"
#include "app/ctl/options.h"
#include "core/address/packed_set.h"
#include "core/address/parse.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// aggregate, exclude, common: lists of a million lines, where reading, sorting and printing is all the work. So the
// input is read into one buffer of the size of the file, and the answer goes out in large pieces.

namespace postern::ctl {

namespace {

constexpr const char *aggregateUsage = "posternctl aggregate [FILE|-] [--ranges] [--count]";
constexpr const char *excludeUsage = "posternctl exclude A B [--ranges] [--count]";
constexpr const char *commonUsage = "posternctl common A B [--ranges] [--count]";

class Descriptor final
{
public:
    explicit Descriptor(const std::string &path)
        : m_number(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number > STDIN_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

/// A whole file, without the cost of clearing its buffer first.
class Bytes final
{
public:
    /// False, with errno, where it cannot be read.
    bool read(const std::string &path)
    {
        const Descriptor file(path);
        struct stat about;
        if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
            return false;
        grow(S_ISREG(about.st_mode) ? static_cast<std::size_t>(about.st_size) + 1 : std::size_t{1} << 20);
        while (true) {
            if (m_size == m_capacity)
                grow(2 * m_capacity);
            const ssize_t got = ::read(file.number(), m_data.get() + m_size, m_capacity - m_size);
            if (got == 0)
                return true;
            if (got > 0)
                m_size += static_cast<std::size_t>(got);
            else if (errno != EINTR)
                return false;
        }
    }
    std::string_view view() const { return {m_data.get(), m_size}; }

private:
    void grow(std::size_t capacity)
    {
        std::unique_ptr<char[]> larger(new char[capacity]);
        std::copy_n(m_data.get(), m_size, larger.get());
        m_data = std::move(larger);
        m_capacity = capacity;
    }
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Reads a list; nullopt, told on standard error, where there is nothing to read. Bad lines are told there too.
std::optional<PackedSet> readSet(const std::string &path, bool &anyRefused)
{
    Bytes bytes;
    if (!bytes.read(path)) {
        std::fprintf(stderr, "posternctl: %s cannot be read: %s\n", path.c_str(), std::strerror(errno));
        return std::nullopt;
    }
    PackedSet set;
    constexpr std::size_t usualLine = 14;
    set.reserveV4(bytes.view().size() / usualLine);
    const std::string name = path == "-" ? "standard input" : path;
    readLines(bytes.view(), set, [&](std::size_t line, std::string_view text) {
        anyRefused = true;
        constexpr std::size_t shown = 200;
        const ParsedValue parsed = parseValue(text);
        std::string told = name + ':' + std::to_string(line) + ": " + escaped(text.substr(0, shown)) + ": " +
                           parsed.notes.front() + ": " + explain(parsed, text);
        if (!parsed.fix.empty())
            told += " Perhaps " + parsed.fix + '?';
        std::fprintf(stderr, "%s\n", told.c_str());
    });
    set.normalize();
    return set;
}

bool writeAll(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(STDOUT_FILENO, text.data(), text.size());
        if (done >= 0)
            text.remove_prefix(static_cast<std::size_t>(done));
        else if (errno != EINTR)
            return false;
    }
    return true;
}

int answer(const PackedSet &set, const Options &options, bool anyRefused)
{
    bool written = true;
    const auto write = [&written](std::string_view lines) { written = written && writeAll(lines); };
    if (options.has("--count"))
        write(set.countText() + '\n');
    else if (options.has("--ranges"))
        set.printRanges(write);
    else
        set.printSegments(write);
    if (!written) {
        std::fprintf(stderr, "posternctl: the answer could not be written: %s\n", std::strerror(errno));
        return Usage;
    }
    return anyRefused ? AnswerIsNo : Fine;
}

int runAggregate(const Arguments &arguments)
{
    const Result<Options> options = Options::parse(arguments, {"--ranges", "--count"}, 0, 1);
    if (!options)
        return usageError(aggregateUsage, options.error().detail);
    bool anyRefused = false;
    const std::optional<PackedSet> set = readSet(options->plain().empty() ? "-" : options->plain().front(), anyRefused);
    return set ? answer(*set, *options, anyRefused) : Usage;
}

template <typename Combine> int runOnTwo(const Arguments &arguments, const char *usage, Combine &&combine)
{
    const Result<Options> options = Options::parse(arguments, {"--ranges", "--count"}, 2, 2);
    if (!options)
        return usageError(usage, options.error().detail);
    const std::vector<std::string> &paths = options->plain();
    if (paths[0] == "-" && paths[1] == "-")
        return usageError(usage, "only one of the two lists can be standard input");
    bool anyRefused = false;
    const std::optional<PackedSet> a = readSet(paths[0], anyRefused);
    const std::optional<PackedSet> b = a ? readSet(paths[1], anyRefused) : std::nullopt;
    return a && b ? answer(combine(*a, *b), *options, anyRefused) : Usage;
}

int runExclude(const Arguments &arguments)
{
    return runOnTwo(arguments, excludeUsage, [](const PackedSet &a, const PackedSet &b) { return a.without(b); });
}

int runCommon(const Arguments &arguments)
{
    return runOnTwo(arguments, commonUsage, [](const PackedSet &a, const PackedSet &b) { return a.common(b); });
}

} // namespace

std::span<const Verb> setVerbs()
{
    static const Verb verbs[] = {{"aggregate", aggregateUsage, runAggregate},
                                 {"exclude", excludeUsage, runExclude},
                                 {"common", commonUsage, runCommon}};
    return verbs;
}

} // namespace postern::ctl
