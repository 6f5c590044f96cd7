#include "core/analysis/account_case.h"

#include <algorithm>
#include <set>

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

bool allowsDomain(const std::vector<std::string> &senders, std::string_view domain)
{
    return senders.empty() || std::any_of(senders.begin(), senders.end(), [domain](const std::string &sender) {
               return foldUsername(sender.substr(sender.rfind('@') + 1)) == domain;
           });
}

/// Evidence tells domains, not addresses: an account that keeps one address of a domain is not spoken of.
void reportSendersNarrowed(const AccountCase &a, Report &report)
{
    if (!a.activeBefore() || !a.activeAfter() || a.base->senders == a.draft->senders)
        return;
    std::vector<Affected> addresses;
    std::set<std::string> lost;
    for (const Sender &sender : a.senders) {
        if (!sender.inUse() || !sender.before || !sender.after)
            continue;
        bool any = false;
        for (const std::string &domain : sender.row->domains) {
            if (allowsDomain(a.base->senders, domain) && !allowsDomain(a.draft->senders, domain)) {
                lost.insert('@' + domain);
                any = true;
            }
        }
        if (!any)
            continue;
        addresses.push_back(a.affected(sender));
        addresses.back().reason = "sender";
    }
    if (lost.empty())
        return;
    sortLatestFirst(addresses);
    Args args = a.argsOf(addresses);
    std::string domains;
    for (const std::string &domain : lost)
        domains.append(domains.empty() ? "" : ", ").append(domain);
    args["domains"] = domains;
    args["number"] = std::to_string(lost.size());
    report.add("senders-narrowed", a.name, std::move(args), {{}, {}, std::move(addresses)});
}

} // namespace

void findUse(const AccountCase &a, Report &report)
{
    if (!a.base)
        return;
    reportAccountInUse(a, report);
    reportPasswordReplaced(a, report);
    reportSendersNarrowed(a, report);
}

} // namespace postern
