#include "app/ctl/escapes.h"
#include "app/ctl/options.h"
#include "core/address/packed_set.h"
#include "core/address/parse.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// aggregate, exclude, common: lists of a million lines, where reading, sorting and printing is all the work. So the
// input is read in pieces that stay in the cache, and the answer goes out in large ones.

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

/// Reads a list in pieces of whole lines, so that a long one takes no more memory than its intervals.
class ListReader final
{
public:
    ListReader(std::string name, PackedSet &set) : m_name(std::move(name)), m_set(set) {}

    /// False, with errno, where it cannot be read.
    bool read(int file)
    {
        std::vector<char> buffer(size);
        std::size_t used = 0;
        while (true) {
            const ssize_t got = ::read(file, buffer.data() + used, size - used);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return false;
            used += static_cast<std::size_t>(got);
            const std::string_view text(buffer.data(), used);
            if (got == 0) {
                take(text);
                return true;
            }
            const std::size_t lineEnd = text.rfind('\n');
            if (lineEnd != std::string_view::npos)
                take(text.substr(0, lineEnd + 1));
            else if (used == size)
                refuseLong(text);
            const std::size_t from = lineEnd != std::string_view::npos ? lineEnd + 1 : used == size ? used : 0;
            used -= from;
            std::memmove(buffer.data(), buffer.data() + from, used);
        }
    }
    bool anyRefused() const { return m_anyRefused; }

private:
    static constexpr std::size_t size = std::size_t{1} << 18;

    void take(std::string_view text)
    {
        if (m_inLongLine) {
            const std::size_t lineEnd = text.find('\n');
            text.remove_prefix(lineEnd == std::string_view::npos ? text.size() : lineEnd + 1);
            m_inLongLine = false;
        }
        m_lines = readLines(
            text, m_set,
            [this](std::size_t line, std::string_view bad) {
                const ParsedValue parsed = parseValue(bad);
                tell(line, bad, parsed.notes.front(), explain(parsed, bad), parsed.fix);
            },
            m_lines);
    }

    /// One line fills the buffer: it is told once, and passed over up to its end.
    void refuseLong(std::string_view text)
    {
        if (m_inLongLine)
            return;
        m_inLongLine = true;
        ++m_lines;
        if (text.front() != '#')
            tell(m_lines, text, "too-long", "the line is longer than 262144 bytes.", {});
    }

    void tell(std::size_t line, std::string_view text, std::string_view code, std::string_view why,
              std::string_view fix)
    {
        m_anyRefused = true;
        constexpr std::size_t shown = 200;
        std::string told = m_name;
        told.append(":").append(std::to_string(line)).append(": ").append(escaped(text.substr(0, shown)));
        told.append(": ").append(code).append(": ").append(why);
        if (!fix.empty())
            told.append(" Perhaps ").append(fix).append("?");
        std::fprintf(stderr, "%s\n", told.c_str());
    }

    std::string m_name;
    PackedSet &m_set;
    std::size_t m_lines = 0;
    bool m_inLongLine = false;
    bool m_anyRefused = false;
};

/// Reads a list; nullopt, told on standard error, where there is nothing to read. Bad lines are told there too.
std::optional<PackedSet> readSet(const std::string &path, bool &anyRefused)
{
    PackedSet set;
    ListReader reader(path == "-" ? "standard input" : path, set);
    const Descriptor file(path);
    struct stat about;
    bool good = file.number() >= 0 && ::fstat(file.number(), &about) == 0;
    if (good) {
        constexpr std::size_t usualLine = 14;
        if (S_ISREG(about.st_mode))
            set.reserveV4(static_cast<std::size_t>(about.st_size) / usualLine);
        good = reader.read(file.number());
    }
    if (!good) {
        std::fprintf(stderr, "posternctl: %s cannot be read: %s\n", path.c_str(), std::strerror(errno));
        return std::nullopt;
    }
    anyRefused = anyRefused || reader.anyRefused();
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
