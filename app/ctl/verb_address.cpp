#include "app/ctl/escapes.h"
#include "app/ctl/options.h"
#include "core/address/parse.h"
#include "core/format/json_writer.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>

#include <unistd.h>

namespace postern::ctl {

namespace {

constexpr const char *addressUsage = "posternctl address [--escaped] [--json] VALUE...|-";

std::string_view kindWord(const ParsedValue &parsed)
{
    if (!parsed.value)
        return "invalid";
    switch (parsed.value->kind()) {
    case Kind::Address:
        return "address";
    case Kind::Segment:
        return "segment";
    case Kind::Range:
        return "range";
    }
    return {};
}

/// One answer a line, or the elements of one JSON array.
class Answers final
{
public:
    Answers(bool withEscapes, bool asJson) : m_escaped(withEscapes), m_json(asJson), m_writer(true)
    {
        if (m_json)
            m_writer.beginArray();
    }

    void add(std::string_view typed)
    {
        const std::string decoded = m_escaped ? unescaped(typed) : std::string();
        const std::string_view text = m_escaped ? std::string_view(decoded) : typed;
        const ParsedValue parsed = parseValue(text);
        m_allValid = m_allValid && parsed.value;
        if (m_json)
            addJson(text, parsed);
        else
            addLine(text, parsed);
    }

    void flush()
    {
        std::fwrite(m_lines.data(), 1, m_lines.size(), stdout);
        std::fflush(stdout);
        m_lines.clear();
    }

    int finish()
    {
        if (m_json)
            m_lines = m_writer.endArray().take();
        flush();
        if (std::ferror(stdout)) {
            std::fprintf(stderr, "posternctl address: the answer could not be written: %s\n", std::strerror(errno));
            return Usage;
        }
        return m_allValid ? Fine : AnswerIsNo;
    }

private:
    void addLine(std::string_view text, const ParsedValue &parsed)
    {
        if (m_escaped)
            m_lines += escaped(text);
        else
            m_lines += text;
        m_lines += '\t';
        m_lines += kindWord(parsed);
        m_lines += '\t';
        if (parsed.value)
            m_lines += parsed.value->toString();
        m_lines += '\t';
        for (std::size_t i = 0; i < parsed.notes.size(); ++i) {
            if (i > 0)
                m_lines += ',';
            m_lines += parsed.notes[i];
        }
        if (!parsed.value)
            m_lines += ",mark=" + std::to_string(parsed.markStart) + ':' + std::to_string(parsed.markLength);
        else if (parsed.notes.empty())
            m_lines += '-';
        m_lines += '\t';
        m_lines += parsed.fix;
        m_lines += '\n';
    }

    void addJson(std::string_view text, const ParsedValue &parsed)
    {
        m_writer.beginObject().member("input", text).member("kind", kindWord(parsed));
        m_writer.key("canonical").textOrNull(parsed.value ? parsed.value->toString() : std::string());
        m_writer.key("notes").beginArray();
        for (const std::string &note : parsed.notes)
            m_writer.text(note);
        m_writer.endArray().key("mark");
        if (parsed.value)
            m_writer.null();
        else
            m_writer.beginObject().member("start", parsed.markStart).member("length", parsed.markLength).endObject();
        m_writer.key("fix").textOrNull(parsed.fix);
        m_writer.member("message", explain(parsed, text)).endObject();
    }

    const bool m_escaped;
    const bool m_json;
    bool m_allValid = true;
    std::string m_lines;
    json::Writer m_writer;
};

/// Calls `each` for every line of standard input as soon as it is there, and `pause` when no more is at hand.
bool readLinesAsTheyCome(const std::function<void(std::string_view)> &each, const std::function<void()> &pause)
{
    std::string pending;
    std::string chunk(std::size_t{1} << 16, '\0');
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        std::string_view rest(chunk.data(), static_cast<std::size_t>(got));
        for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            pending += rest.substr(0, end);
            each(pending);
            pending.clear();
            rest.remove_prefix(end + 1);
        }
        pending += rest;
        pause();
    }
    if (!pending.empty())
        each(pending);
    return true;
}

int runAddress(const Arguments &arguments)
{
    bool withEscapes = false;
    bool asJson = false;
    bool plainOnly = false;
    Arguments values;
    // A value may begin with a hyphen and is still to be answered, so only words with two are options here.
    for (const std::string &argument : arguments) {
        if (plainOnly || !argument.starts_with("--"))
            values.push_back(argument);
        else if (argument == "--escaped")
            withEscapes = true;
        else if (argument == "--json")
            asJson = true;
        else if (argument == "--")
            plainOnly = true;
        else
            return usageError(addressUsage, "unknown option '" + argument + "'");
    }
    if (values.empty())
        return usageError(addressUsage, "no value is given");

    Answers answers(withEscapes, asJson);
    for (const std::string &value : values) {
        if (value != "-") {
            answers.add(value);
            continue;
        }
        if (!readLinesAsTheyCome([&](std::string_view line) { answers.add(line); }, [&] { answers.flush(); })) {
            std::fprintf(stderr, "posternctl address: standard input cannot be read: %s\n", std::strerror(errno));
            return Usage;
        }
    }
    return answers.finish();
}

} // namespace

std::span<const Verb> addressVerbs()
{
    static const Verb verbs[] = {{"address", addressUsage, runAddress}};
    return verbs;
}

} // namespace postern::ctl
