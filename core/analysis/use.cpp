#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

namespace {

std::vector<Affected> sendersInUse(const AccountCase &a, bool stillLetIn)
{
    std::vector<Affected> addresses;
    for (const Sender &sender : a.senders) {
        if (sender.inUse() && sender.before && !sender.keptOut && (!stillLetIn || sender.after))
            addresses.push_back(a.affected(sender));
    }
    sortLatestFirst(addresses);
    return addresses;
}

void reportAccountInUse(const AccountCase &a, Report &report)
{
    const bool renamed = a.draft && a.draft->username != a.base->username;
    if (!a.activeBefore() || (a.activeAfter() && !renamed))
        return;
    const std::string_view form = !a.draft ? "deleted" : !a.activeAfter() ? "suspended" : "renamed";
    std::vector<Affected> addresses = sendersInUse(a, false);
    if (addresses.empty())
        return;
    for (Affected &one : addresses)
        one.reason = form;
    Args args = a.argsOf(addresses);
    if (renamed)
        args["to"] = a.draft->username;
    report.add("account-in-use", a.name, std::move(args), {form, {}, std::move(addresses)});
}

/// Those whom the list refuses, or all of a suspended account, have their own finding.
void reportPasswordReplaced(const AccountCase &a, Report &report)
{
    if (!a.draft || !a.draft->newPassword || a.draft->newPassword == a.base->newPassword)
        return;
    std::vector<Affected> addresses = sendersInUse(a, true);
    if (addresses.empty() && !a.base->passwordSet)
        return; // the first password replaces none
    for (Affected &one : addresses)
        one.reason = "password";
    const bool unknown = !a.known && a.activeBefore() && a.activeAfter();
    const std::string_view form = unknown ? "unknown" : addresses.empty() ? "none" : addresses.size() == 1 ? "one" : "";
    Args args = a.argsOf(addresses);
    report.add("password-replaced", a.name, std::move(args), {form, {}, std::move(addresses)});
}

} // namespace

void findUse(const AccountCase &a, Report &report)
{
    if (!a.base)
        return;
    reportAccountInUse(a, report);
    reportPasswordReplaced(a, report);
}

} // namespace postern
