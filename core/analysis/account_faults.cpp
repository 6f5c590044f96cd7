#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t shortestChosen = 12;
constexpr std::size_t longestChosen = 128;

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

void reportName(const AccountCase &a, Report &report)
{
    if (a.base && a.base->username == a.draft->username)
        return;
    const std::string name = foldUsername(a.draft->username);
    if (!isUsername(name)) {
        report.add("username-syntax", a.name, {{"username", a.draft->username}});
        return;
    }
    switch (a.surroundings.nameOf(a.base, *a.draft)) {
    case Surroundings::Name::Taken:
        report.add("username-taken", a.name, {{"username", name}}, {"own", {}, {}});
        return;
    case Surroundings::Name::TakenUntilConfirmed:
        report.add("username-taken", a.name, {{"username", name}}, {"until-confirmed", {}, {}});
        return;
    case Surroundings::Name::Free:
        break;
    }
    if (a.context.takenUsernames.contains(name))
        report.add("username-taken", a.name, {{"username", name}});
}

void reportPassword(const AccountCase &a, Report &report)
{
    const std::optional<NewPassword> &password = a.draft->newPassword;
    if (password && password->kind == NewPassword::Kind::Chosen) {
        const std::size_t length = characters(password->secret);
        if (length < shortestChosen || length > longestChosen)
            report.add("password-missing", a.name, {{"length", std::to_string(length)}}, {"length", {}, {}});
    }
    if (password || a.draft->ipAuth)
        return;
    if (!a.base && a.activeAfter())
        report.add("password-missing", a.name, {});
    else if (!a.base || (!a.base->passwordSet && a.base->ipAuth))
        report.add("account-not-ready", a.name, {});
}

void reportSenders(const AccountCase &a, Report &report)
{
    static const std::vector<std::string> none;
    const std::vector<std::string> &before = a.base ? a.base->senders : none;
    const std::vector<std::string> &after = a.draft->senders;
    const auto has = [](const std::vector<std::string> &senders, std::string_view sender) {
        return std::find(senders.begin(), senders.end(), sender) != senders.end();
    };
    for (const std::string &sender : after) {
        if (has(before, sender))
            continue;
        if (!isSender(sender)) {
            report.add("sender-syntax", a.name, {{"sender", sender}});
            continue;
        }
        if (!sender.starts_with('@'))
            continue;
        const auto narrow = std::find_if(before.begin(), before.end(), [&sender](const std::string &one) {
            const std::size_t at = one.rfind('@');
            return at != std::string::npos && at > 0 && foldUsername(one.substr(at)) == foldUsername(sender);
        });
        const bool hadDomain = std::any_of(before.begin(), before.end(), [&sender](const std::string &one) {
            return foldUsername(one) == foldUsername(sender);
        });
        if (narrow != before.end() && !hadDomain) {
            report.add("senders-opened", a.name, {{"domain", sender.substr(1)}, {"sender", *narrow}},
                       {"widened", {}, {}});
        }
    }
    if (!before.empty() && after.empty())
        report.add("senders-opened", a.name, {});
}

void reportValue(const AccountCase &a, const std::string &text, Report &report)
{
    const ParsedValue parsed = parseValue(text);
    const std::string reason = parsed.notes.empty() ? std::string() : parsed.notes.front();
    const std::string_view code = reason == "reversed"       ? "range-reversed"
                                  : reason == "mixed-family" ? "range-mixed-family"
                                                             : "address-syntax";
    Args args{{"value", text},
              {"reason", reason},
              {"explanation", explain(parsed, text)},
              {"mark_start", std::to_string(parsed.markStart)},
              {"mark_length", std::to_string(parsed.markLength)}};
    std::string_view form;
    if (!parsed.fix.empty() && code != "range-mixed-family") {
        args["fix"] = parsed.fix;
        form = "fix";
    }
    report.add(code, a.name, std::move(args), {form, text, {}});
}

void reportValues(const AccountCase &a, Report &report)
{
    for (const Entry *entry : a.entries.added) {
        if (!entry->value.value())
            reportValue(a, entry->value.text(), report);
    }
    for (const EntryValue &value : a.draft->allowlist.keepOut) {
        if (value.value())
            continue;
        const bool before = a.base && std::find(a.base->allowlist.keepOut.begin(), a.base->allowlist.keepOut.end(),
                                                value) != a.base->allowlist.keepOut.end();
        if (!before)
            reportValue(a, value.text(), report);
    }
    const std::optional<EntryValue> before =
        a.base && a.base->ipAuth ? std::optional(a.base->ipAuth->address) : std::nullopt;
    if (!a.draft->ipAuth || before == a.draft->ipAuth->address)
        return;
    const EntryValue &address = a.draft->ipAuth->address;
    if (!address.value())
        reportValue(a, address.text(), report);
    else if (!a.draft->ipAuth->single())
        report.add("ip-auth-not-single", a.name, {{"value", address.text()}});
}

/// Length of the cover as segments with one character between them.
std::uint64_t coverBytes(const AddressSet &cover)
{
    std::uint64_t bytes = 0;
    for (const Value &segment : cover.segments())
        bytes += segment.toString().size() + 1;
    return bytes == 0 ? 0 : bytes - 1;
}

void reportLimits(const AccountCase &a, Report &report)
{
    const std::size_t before = a.base ? a.base->allowlist.entries.size() : 0;
    const std::size_t after = a.draft->allowlist.entries.size();
    if (a.context.maxEntries && after > *a.context.maxEntries && after > before) {
        report.add("allowlist-full", a.name,
                   {{"entries", std::to_string(after)}, {"limit", std::to_string(*a.context.maxEntries)}});
    }
    if (!a.context.maxCoverBytes || a.draftCover == a.baseCover)
        return;
    const std::uint64_t bytes = coverBytes(a.draftCover);
    if (bytes > *a.context.maxCoverBytes && bytes > coverBytes(a.baseCover)) {
        report.add("list-too-long", a.name,
                   {{"bytes", std::to_string(bytes)}, {"limit", std::to_string(*a.context.maxCoverBytes)}});
    }
}

} // namespace

void findAccountFaults(const AccountCase &a, Report &report)
{
    if (!a.draft)
        return;
    reportName(a, report);
    reportPassword(a, report);
    reportSenders(a, report);
    reportValues(a, report);
    reportLimits(a, report);
}

} // namespace postern
