#include "core/analysis/finding.h"

#include <algorithm>
#include <set>

namespace postern {

namespace {

bool covers(const Acknowledgement &word, const Finding &finding, const std::set<Address> &named)
{
    return word.code == finding.code && word.account == finding.account &&
           std::all_of(finding.addresses.begin(), finding.addresses.end(),
                       [&named](const Affected &affected) { return named.contains(affected.address); });
}

} // namespace

std::string_view toString(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Lockout:
        return "lockout";
    case Severity::Exposure:
        return "exposure";
    case Severity::Advice:
        return "advice";
    }
    return "advice";
}

const FindingText *findingText(std::string_view code, std::string_view form)
{
    const FindingText *first = nullptr;
    for (const FindingText &text : findingTexts()) {
        if (text.code != code)
            continue;
        if (text.form == form)
            return &text;
        if (!first)
            first = &text;
    }
    return first;
}

std::string fill(std::string_view text, const std::map<std::string, std::string> &args)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open);
        const std::size_t close = text.find('}');
        if (close == std::string_view::npos) {
            filled += text;
            break;
        }
        const std::string_view place = text.substr(1, close - 1);
        const std::size_t colon = place.find(':');
        const std::size_t bar = place.find('|', colon == std::string_view::npos ? place.size() : colon);
        const auto arg = args.find(std::string(place.substr(0, colon)));
        if (arg == args.end() || (colon != std::string_view::npos && bar == std::string_view::npos))
            filled += text.substr(0, close + 1);
        else if (colon == std::string_view::npos)
            filled += arg->second;
        else
            filled += arg->second == "1" ? place.substr(colon + 1, bar - colon - 1) : place.substr(bar + 1);
        text.remove_prefix(close + 1);
    }
    return filled;
}

std::vector<Finding> standing(const std::vector<Finding> &findings, const std::vector<Acknowledgement> &acknowledged)
{
    std::vector<std::set<Address>> named;
    named.reserve(acknowledged.size());
    for (const Acknowledgement &word : acknowledged)
        named.emplace_back(word.addresses.begin(), word.addresses.end());

    std::vector<Finding> left;
    for (const Finding &finding : findings) {
        bool covered = !needsAcknowledgement(finding) && finding.severity != Severity::Error;
        for (std::size_t i = 0; i < acknowledged.size() && !covered && needsAcknowledgement(finding); ++i)
            covered = covers(acknowledged[i], finding, named[i]);
        if (!covered)
            left.push_back(finding);
    }
    return left;
}

Acknowledgement acknowledge(const Finding &finding)
{
    Acknowledgement word{finding.code, finding.account, {}};
    word.addresses.reserve(finding.addresses.size());
    for (const Affected &affected : finding.addresses)
        word.addresses.push_back(affected.address);
    return word;
}

} // namespace postern
