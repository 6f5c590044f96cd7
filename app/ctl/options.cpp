#include "app/ctl/options.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>

#include <sys/stat.h>

namespace postern::ctl {

namespace {

struct Specification
{
    std::string_view name;
    bool takesValue = false;
    bool repeats = false;
};

Specification specificationOf(std::string_view text)
{
    if (text.ends_with("=*"))
        return {text.substr(0, text.size() - 2), true, true};
    if (text.ends_with('='))
        return {text.substr(0, text.size() - 1), true, false};
    return {text, false, false};
}

Error wrongUse(std::string message)
{
    return Error{ErrorCode::InvalidInput, std::move(message), {}};
}

} // namespace

Result<Options> Options::parse(const Arguments &arguments, std::initializer_list<std::string_view> specifications,
                               std::size_t leastPlain, std::size_t mostPlain)
{
    std::vector<Specification> known;
    for (const std::string_view text : specifications)
        known.push_back(specificationOf(text));

    Options options;
    bool plainOnly = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (plainOnly || argument == "-" || !argument.starts_with('-')) {
            options.m_plain.push_back(argument);
            continue;
        }
        if (argument == "--") {
            plainOnly = true;
            continue;
        }
        const std::size_t equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
        const std::string name = argument.substr(0, equals);
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.name == name; });
        if (found == known.end())
            return wrongUse("unknown option '" + name + "'");
        std::vector<std::string> &values = options.m_values[name];
        if (!values.empty() && !found->repeats)
            return wrongUse("option '" + name + "' is given twice");
        if (!found->takesValue) {
            if (equals != std::string::npos)
                return wrongUse("option '" + name + "' takes no value");
            values.emplace_back();
        } else if (equals != std::string::npos) {
            values.push_back(argument.substr(equals + 1));
        } else if (i + 1 < arguments.size()) {
            values.push_back(arguments[++i]);
        } else {
            return wrongUse("option '" + name + "' needs a value");
        }
    }
    if (options.m_plain.size() < leastPlain)
        return wrongUse("an argument is missing");
    if (options.m_plain.size() > mostPlain)
        return wrongUse("unexpected argument '" + options.m_plain[mostPlain] + "'");
    return options;
}

std::string Options::value(std::string_view name, std::string_view otherwise) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string(otherwise) : found->second.back();
}

const std::vector<std::string> &Options::values(std::string_view name) const
{
    static const std::vector<std::string> none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

Result<std::optional<std::int64_t>> Options::integer(std::string_view name, std::int64_t least, std::int64_t most) const
{
    if (!has(name))
        return std::optional<std::int64_t>();
    const std::string text = value(name);
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return wrongUse("option '" + std::string(name) + "' needs a whole number from " + std::to_string(least) +
                        " to " + std::to_string(most));
    return std::optional<std::int64_t>(number);
}

Result<std::string> readInput(const std::string &path, std::size_t limit)
{
    struct Close
    {
        void operator()(std::FILE *file) const
        {
            if (file != stdin)
                std::fclose(file);
        }
    };
    const std::unique_ptr<std::FILE, Close> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file)
        return Error{ErrorCode::Unreadable, "cannot open " + path + ": " + std::strerror(errno), {}};
    std::string bytes;
    std::size_t used = 0;
    struct stat about;
    const bool sized = ::fstat(::fileno(file.get()), &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
    // One byte more than there is, so that the end is seen without growing.
    std::size_t room = sized ? std::min(static_cast<std::size_t>(about.st_size), limit) + 1 : 0;
    for (;;) {
        bytes.resize(std::max({room, used * 2, std::size_t{65536}}));
        room = 0;
        const std::size_t got = std::fread(bytes.data() + used, 1, bytes.size() - used, file.get());
        used += got;
        if (used > limit)
            return Error{ErrorCode::Unreadable, path + " is larger than " + std::to_string(limit) + " bytes", {}};
        if (got == 0 || std::feof(file.get()))
            break;
    }
    if (std::ferror(file.get()))
        return Error{ErrorCode::Unreadable, "cannot read " + path + ": " + std::strerror(errno), {}};
    bytes.resize(used);
    return bytes;
}

Result<std::string> readTable(const std::string &path, std::size_t limit)
{
    constexpr std::size_t step = std::size_t{1} << 20;
    constexpr std::size_t hopeless = 4 * step; // in every encoding more than 1 MiB
    struct stat about;
    if (::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode) ||
        static_cast<std::size_t>(about.st_size) < 64 * step)
        return readInput(path, limit);
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::Unreadable, "cannot open " + path + ": " + file.errorString().toStdString(), {}};
    std::string chunk(step, '\0');
    std::size_t line = 0; // bytes of the line that the chunk ends in
    for (;;) {
        const qint64 got = file.read(chunk.data(), static_cast<qint64>(chunk.size()));
        if (got <= 0)
            return readInput(path, limit); // which tells what is wrong, too
        const std::string_view bytes(chunk.data(), static_cast<std::size_t>(got));
        const std::size_t end = bytes.find_last_of("\r\n");
        line = end == std::string_view::npos ? line + bytes.size() : bytes.size() - end - 1;
        if (line > hopeless)
            break;
    }
    std::string head(static_cast<std::size_t>(file.pos()), '\0');
    if (!file.seek(0) || file.read(head.data(), static_cast<qint64>(head.size())) != static_cast<qint64>(head.size()))
        return Error{ErrorCode::Unreadable, "cannot read " + path + ": " + file.errorString().toStdString(), {}};
    return head;
}

Status writeOutput(const std::string &path, std::string_view bytes)
{
    if (path.empty() || path == "-") {
        if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0)
            return Error{
                ErrorCode::Storage, std::string("cannot write to standard output: ") + std::strerror(errno), {}};
        return Nothing{};
    }
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.commit())
        return Error{ErrorCode::Storage, "cannot write " + path + ": " + file.errorString().toStdString(), {}};
    return Nothing{};
}

int usageError(std::string_view usage, std::string_view message)
{
    std::fprintf(stderr, "posternctl: %.*s\nUsage: %.*s\n", static_cast<int>(message.size()), message.data(),
                 static_cast<int>(usage.size()), usage.data());
    return Usage;
}

int fail(std::string_view what, const Error &error)
{
    std::fprintf(stderr, "posternctl: %.*s%s%s\n", static_cast<int>(what.size()), what.data(), what.empty() ? "" : ": ",
                 error.detail.c_str());
    for (const Fault &fault : error.faults)
        std::fprintf(stderr, "  %s%s%s\n", fault.path.c_str(), fault.path.empty() ? "" : ": ", fault.message.c_str());
    return statusOf(error);
}

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Unreadable:
    case ErrorCode::NotFound:
    case ErrorCode::Internal:
        return Usage;
    case ErrorCode::Findings:
    case ErrorCode::Stale:
    case ErrorCode::Pending:
    case ErrorCode::Gone:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::TooLarge:
    case ErrorCode::Busy:
    case ErrorCode::Storage:
    case ErrorCode::Cancelled:
        return Refused;
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::NotARelay:
        return Unreachable;
    case ErrorCode::Certificate:
        return CertificateNotTrusted;
    }
    return Usage;
}

} // namespace postern::ctl
