#include "app/ctl/options.h"
#include "app/ctl/verbs.h"
#include "core/analysis/finding.h"
#include "core/format/json_writer.h"

#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *findingsUsage = "posternctl findings [CODE] [--markdown] [--json]";

/// "{count:message|messages}" as "messages", "{address}" as `mark` + "address" + `mark`.
std::string readable(std::string_view text, std::string_view mark)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        out += text.substr(0, close == std::string_view::npos ? close : open);
        if (close == std::string_view::npos)
            break;
        const std::string_view place = text.substr(open + 1, close - open - 1);
        if (const std::size_t bar = place.find('|'); bar != std::string_view::npos)
            out += place.substr(bar + 1);
        else {
            // Two marks in a row would be another mark.
            if (!mark.empty() && out.ends_with(mark))
                out += ' ';
            ((out += mark) += place) += mark;
        }
        text.remove_prefix(close + 1);
    }
    return out;
}

/// What a severity asks for, at the head of its part of the manual's page.
const char *severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "A plan with an error cannot be pushed. Correct what it names.";
    case Severity::Lockout:
        return "Somebody who sends would be refused. A push takes it only when you acknowledge it: by typing the "
               "account's name, or the count where it is about more than one. The acknowledgement holds for the "
               "addresses that were shown; a new one since is refused.";
    case Severity::Exposure:
        return "The gate opens wider. A push takes it only when you acknowledge it, with a tick; `opened` by typing "
               "the account's name.";
    case Severity::Advice:
        return "Nothing has to be done. Review folds advice into one line.";
    }
    return "";
}

const char *severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "Errors";
    case Severity::Lockout:
        return "Lockouts";
    case Severity::Exposure:
        return "Exposures";
    case Severity::Advice:
        return "Advice";
    }
    return "";
}

void printMarkdown(std::span<const FindingText> texts)
{
    std::printf("# What each finding means, and what to do\n\n"
                "Findings are about a change: what was already so before is none. Each says what happens, to whom, how "
                "it is known\nand what to do. Words in *italics* are "
                "filled in.\n\n"
                "This page is made from the program's own texts by `posternctl findings --markdown`.\n");
    for (const Severity severity : {Severity::Error, Severity::Lockout, Severity::Exposure, Severity::Advice}) {
        std::printf("\n## %s\n\n%s\n", severityTitle(severity), severityText(severity));
        std::string_view code;
        for (const FindingText &text : texts) {
            const FindingText *usual = findingText(text.code);
            if (!usual || usual->severity != severity)
                continue;
            if (text.code != code)
                std::printf("\n### %s\n\n", std::string(text.code).c_str());
            code = text.code;
            std::printf("- %s%s\n  What to do: %s\n",
                        text.severity == severity ? "" : ("(" + std::string(toString(text.severity)) + ") ").c_str(),
                        readable(text.message, "*").c_str(), readable(text.remedy, "*").c_str());
        }
    }
}

void printJson(std::span<const FindingText> texts)
{
    json::Writer writer(true);
    writer.beginObject().key("findings").beginArray();
    for (const FindingText &text : texts)
        writer.beginObject()
            .member("code", text.code)
            .member("form", text.form)
            .member("severity", toString(text.severity))
            .member("message", text.message)
            .member("remedy", text.remedy)
            .endObject();
    writer.endArray().endObject();
    std::fputs(writer.take().c_str(), stdout);
}

int findings(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--markdown", "--json"}, 0, 1);
    if (!options)
        return usageError(findingsUsage, options.error().detail);
    std::vector<FindingText> texts = findingTexts();
    if (!options->plain().empty()) {
        const std::string &code = options->plain().front();
        std::erase_if(texts, [&code](const FindingText &text) { return text.code != code; });
        if (texts.empty())
            return usageError(findingsUsage, "there is no finding \"" + code + "\"");
    }
    if (options->has("--markdown"))
        printMarkdown(texts);
    else if (options->has("--json"))
        printJson(texts);
    else
        for (const FindingText &text : texts)
            std::printf("%s\t%s\t%s %s\n", std::string(text.code).c_str(), std::string(toString(text.severity)).c_str(),
                        readable(text.message, "").c_str(), readable(text.remedy, "").c_str());
    return Fine;
}

} // namespace

std::span<const Verb> findingVerbs()
{
    static const Verb verbs[] = {{"findings", findingsUsage, findings}};
    return verbs;
}

} // namespace postern::ctl
