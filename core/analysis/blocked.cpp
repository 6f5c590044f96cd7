#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::chrono::days onceCounts{400};
constexpr std::chrono::days soon{14};

bool seenWithin(const ActivityRow &row, Date today, std::chrono::days days)
{
    return today - std::chrono::floor<std::chrono::days>(row.lastSeen) <= days;
}

struct Blocked
{
    std::vector<Affected> lockout;
    std::vector<Affected> old;
    bool all = false; ///< is every sender in use that the base lets in refused?
};

Blocked blockedSenders(const AccountCase &a)
{
    Blocked blocked;
    bool anyInUse = false;
    bool anyLeft = false;
    for (const Sender &sender : a.senders) {
        if (!sender.before)
            continue;
        anyInUse = anyInUse || sender.inUse();
        anyLeft = anyLeft || (sender.inUse() && sender.after);
        if (sender.after || sender.keptOut)
            continue;
        Affected one = a.affected(sender);
        one.reason = a.reasonAfter(one.address);
        const bool once = sender.senderClass == SenderClass::Once;
        if (sender.inUse() || (once && !a.openBefore() && seenWithin(*sender.row, a.today(), onceCounts)))
            blocked.lockout.push_back(std::move(one));
        else if (!once || a.openBefore())
            blocked.old.push_back(std::move(one));
    }
    blocked.all = anyInUse && !anyLeft;
    sortLatestFirst(blocked.lockout);
    sortLatestFirst(blocked.old);
    return blocked;
}

void reportBlocked(const AccountCase &a, Report &report)
{
    Blocked blocked = blockedSenders(a);
    if (!blocked.lockout.empty()) {
        Args args = a.argsOf(blocked.lockout);
        const Affected &first = blocked.lockout.front();
        args["reason"] = first.reason;
        args["family"] = first.address.family() == Family::IPv4 ? "IPv4" : "IPv6";
        std::string_view form;
        if (!blocked.all && blocked.lockout.size() == 1) {
            form = first.reason == "expired"      ? "expired"
                   : first.reason == "family-gap" ? "family-gap"
                   : a.openBefore()               ? "off-list"
                                                  : "gone";
        }
        report.add(blocked.all ? "all-senders-blocked" : "sender-blocked", a.name, std::move(args),
                   {form, {}, std::move(blocked.lockout)});
    }
    if (!blocked.old.empty()) {
        Args args = a.argsOf(blocked.old);
        report.add("sender-blocked-old", a.name, std::move(args), {{}, {}, std::move(blocked.old)});
    }
}

void reportSelf(const AccountCase &a, Report &report)
{
    if (!a.context.self || a.keepOut.contains(*a.context.self))
        return;
    const Address &self = *a.context.self;
    const bool before = a.openBefore() || a.baseCover.contains(self);
    const bool after = a.openAfter() || a.draftCover.contains(self);
    if (!before || after)
        return;
    const auto sender = std::find_if(a.senders.begin(), a.senders.end(),
                                     [&self](const Sender &one) { return one.row->address == self; });
    if (sender == a.senders.end()) {
        report.add("test-from-elsewhere", a.name, {{"address", self.toString()}});
        return;
    }
    Affected one = a.affected(*sender);
    one.reason = a.reasonAfter(self);
    std::vector<Affected> addresses{std::move(one)};
    Args args = a.argsOf(addresses);
    report.add("self-blocked", a.name, std::move(args), {{}, {}, std::move(addresses)});
}

/// Last day on which this list lets the address in, nullopt where it does on none.
std::optional<Date> lastDay(const Allowlist &list, const Address &address, Date today, const Entry **by = nullptr)
{
    if (!list.enabled)
        return Date::max();
    std::optional<Date> last;
    for (const Entry &entry : list.entries) {
        if (!entry.inForce(today) || !entry.value.value()->contains(address))
            continue;
        const Date until = entry.expires.value_or(Date::max());
        if (last && *last >= until)
            continue;
        last = until;
        if (by)
            *by = &entry;
    }
    return last;
}

void reportExpiring(const AccountCase &a, Report &report)
{
    const bool any =
        std::any_of(a.draft->allowlist.entries.begin(), a.draft->allowlist.entries.end(), [&a](const Entry &entry) {
            return entry.inForce(a.today()) && entry.expires && *entry.expires - a.today() <= soon;
        });
    if (a.openAfter() || !any)
        return;
    std::vector<std::pair<const Entry *, std::vector<Affected>>> found;
    for (const Sender &sender : a.senders) {
        if (!sender.inUse() || !sender.before || !sender.after || sender.keptOut)
            continue;
        const Entry *entry = nullptr;
        const auto after = lastDay(a.draft->allowlist, sender.row->address, a.today(), &entry);
        if (!after || *after == Date::max() || *after - a.today() > soon)
            continue;
        const auto before = lastDay(a.base->allowlist, sender.row->address, a.today());
        if (!before || *before <= *after)
            continue; // it ended no later before
        const auto at =
            std::find_if(found.begin(), found.end(), [entry](const auto &one) { return one.first == entry; });
        Affected one = a.affected(sender);
        one.reason = "expires";
        if (at == found.end())
            found.push_back({entry, {std::move(one)}});
        else
            at->second.push_back(std::move(one));
    }
    for (auto &[entry, addresses] : found) {
        sortLatestFirst(addresses);
        Args args = a.argsOf(addresses);
        args["expires"] = formatDate(*entry->expires);
        report.add("entry-expires", a.name, std::move(args), {{}, entry->value.text(), std::move(addresses)});
    }
}

/// Entries taken away that let in what nothing lets in any more, and from which nobody was seen.
std::vector<const Entry *> unseenRemoved(const AccountCase &a)
{
    std::vector<const Entry *> unseen;
    if (a.openAfter())
        return unseen;
    for (const Entry *entry : a.entries.removed) {
        if (!entry->inForce(a.today()) || a.draftCover.contains(entry->value.value()->interval()) ||
            AddressSet::of(std::vector{*entry->value.value()}).without(a.keepOut).empty())
            continue;
        const bool seen = std::any_of(a.senders.begin(), a.senders.end(), [entry](const Sender &sender) {
            return entry->value.value()->contains(sender.row->address);
        });
        if (!seen)
            unseen.push_back(entry);
    }
    return unseen;
}

void reportUnproven(const AccountCase &a, Report &report)
{
    const std::vector<const Entry *> unseen = unseenRemoved(a);
    for (const Entry *entry : unseen) {
        const bool standby = entry->expected == Expected::Standby;
        if (!a.known && !standby)
            continue; // evidence-missing says it
        const std::string_view form = !standby ? "" : a.known ? "standby" : "standby-unknown";
        report.add("entry-unproven", a.name, {{"evidence", a.evidence}}, {form, entry->value.text(), {}});
    }
    const bool thin = !a.coverage.empty() && a.coverage.days() < 35;
    if (thin && a.activeBefore() && (a.starts() || !unseen.empty()))
        report.add("evidence-thin", a.name, {{"days", std::to_string(a.coverage.days())}});
}

} // namespace

void findBlocked(const AccountCase &a, Report &report)
{
    if (!a.stays() || a.base->allowlist == a.draft->allowlist)
        return;
    if (a.activeBefore() && a.activeAfter()) {
        reportBlocked(a, report);
        reportSelf(a, report);
        reportExpiring(a, report);
    }
    reportUnproven(a, report);
}

bool narrowsUnknown(const AccountCase &a)
{
    if (!a.activeBefore() || a.known)
        return false;
    const bool takesMail = a.openBefore() || !a.baseCover.empty();
    if (!a.activeAfter() || a.base->username != a.draft->username)
        return takesMail || a.base->ipAuth;
    const auto before = a.base->ipAuth ? a.base->ipAuth->single() : std::nullopt;
    const auto after = a.draft->ipAuth ? a.draft->ipAuth->single() : std::nullopt;
    return !a.lost.empty() || (before && before != after && !a.surroundings.holderOf(*before, a.draft));
}

} // namespace postern
