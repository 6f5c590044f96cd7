#include "core/analysis/account_case.h"
#include "core/analysis/shared_cloud.h"

#include <algorithm>
#include <set>

namespace postern {

namespace {

constexpr std::chrono::days seenLately{30};
/// A temporary address lives a week at most (RFC 8981); one seen for longer is none.
constexpr std::chrono::days temporaryLife{8};

std::optional<Address> bound(const Account *account)
{
    return account && account->ipAuth ? account->ipAuth->single() : std::nullopt;
}

Value network64(const Address &address)
{
    return Value::segment(address, 64);
}

/// All four groups of the interface part are filled, as chance does and people and EUI-64 do not.
bool looksTemporary(const Address &address)
{
    if (address.family() != Family::IPv6)
        return false;
    const auto interfacePart = static_cast<std::uint64_t>(address.number());
    if (((interfacePart >> 24) & 0xffffU) == 0xfffeU)
        return false;
    for (int group = 0; group < 4; ++group) {
        if (((interfacePart >> (16 * group)) & 0xffffU) < 0x100U)
            return false;
    }
    return true;
}

/// Who was seen at one address, over all accounts.
struct SeenAt
{
    std::set<std::string_view> accounts;
    bool appliance = false;
};
SeenAt seenAt(const ActivityLog &activity, const Address &address)
{
    SeenAt seen;
    for (const ActivityRow &row : activity.rows()) {
        if (row.address != address || row.outcome != Outcome::Accepted)
            continue;
        seen.accounts.insert(row.account);
        seen.appliance = seen.appliance || row.method == Method::IpAuth;
    }
    return seen;
}

void reportRotating(const AccountCase &a, const Address &address, Report &report)
{
    if (address.family() != Family::IPv6)
        return;
    const Value network = network64(address);
    std::set<Address> seen{address};
    bool settled = false;
    for (const ActivityRow &row : a.rows) {
        if (row.outcome != Outcome::Accepted || !network.contains(row.address))
            continue;
        if (a.today() - std::chrono::floor<std::chrono::days>(row.lastSeen) <= seenLately)
            seen.insert(row.address);
        settled = settled || (row.address == address && row.lastSeen - row.firstSeen >= temporaryLife);
    }
    Args args{{"address", address.toString()}, {"segment", network.toString()}, {"evidence", a.evidence}};
    args["number"] = std::to_string(seen.size());
    if (seen.size() > 1)
        report.add("ip-auth-rotating", a.name, std::move(args), {"seen", {}, {}});
    else if (looksTemporary(address) && !settled)
        report.add("ip-auth-rotating", a.name, std::move(args));
}

void reportBinding(const AccountCase &a, const Address &address, Report &report)
{
    const std::string text = address.toString();
    const Args device{{"address", text}, {"device", a.draft->ipAuth->device}};
    const Account *holder = a.surroundings.holderOf(address, a.draft);
    if (holder) {
        Args args = device;
        args["holder"] = holder->username;
        report.add("ip-auth-taken", a.name, std::move(args), {"own", {}, {}});
    } else if (a.context.takenAddresses.contains(address)) {
        report.add("ip-auth-taken", a.name, device);
    }

    const bool limited = a.context.sendersLimitIpAuth && !a.draft->senders.empty();
    report.add("ip-auth-set", a.name, device, {limited ? "limited" : "", {}, {}});

    const SeenAt seen = seenAt(a.activity, address);
    const auto own = std::find_if(a.rows.begin(), a.rows.end(), [&address](const ActivityRow &row) {
        return row.address == address && row.method == Method::Password &&
               (row.outcome == Outcome::Accepted || row.outcome == Outcome::Blocked);
    });
    const bool alone = seen.accounts.empty() || (seen.accounts.size() == 1 && seen.accounts.contains(a.name));
    if (own != a.rows.end() && alone && !seen.appliance) {
        report.add("ip-auth-needless", a.name,
                   {{"address", text}, {"last", formatTime(own->lastSeen)}, {"evidence", a.evidence}});
    }
    if (a.context.publicRelay && isPrivateAddress(address)) {
        report.add("ip-auth-shared", a.name, device);
    } else if (seen.accounts.size() > 1) {
        report.add("ip-auth-shared", a.name,
                   {{"address", text}, {"number", std::to_string(seen.accounts.size())}, {"evidence", a.evidence}},
                   {"accounts", {}, {}});
    }
    if (const SharedBlock *block = sharedBlockIn({address, address})) {
        report.add("shared-cloud", a.name,
                   {{"address", text},
                    {"block", block->block.toString()},
                    {"cloud", std::string(block->cloud)},
                    {"date", std::string(sharedBlocksDate())}},
                   {"ip-auth", {}, {}});
    }
    reportRotating(a, address, report);
}

/// An appliance that goes on sending through another account is not cut off.
bool sendsElsewhere(const AccountCase &a, const Address &address)
{
    const Account *holder = a.surroundings.holderOf(address, a.draft);
    return holder && holder->state == AccountState::Active;
}

void reportCutOff(const AccountCase &a, const Address &address, Report &report)
{
    if (!a.activeBefore() || (a.activeAfter() && bound(a.draft) == address) || sendsElsewhere(a, address))
        return;
    const auto row = std::find_if(a.rows.begin(), a.rows.end(), [&address](const ActivityRow &one) {
        return one.address == address && one.method == Method::IpAuth && one.outcome == Outcome::Accepted;
    });
    if (row == a.rows.end())
        return;
    Sender sender;
    sender.row = &*row;
    sender.senderClass = classOf(*row, a.today());
    if (!sender.inUse())
        return;
    const auto to = bound(a.draft);
    const std::string_view form = !a.draft ? "deleted" : !a.activeAfter() ? "suspended" : to ? "moved" : "";
    std::vector<Affected> addresses{a.affected(sender)};
    addresses.front().reason = form.empty() ? "removed" : form;
    Args args = a.argsOf(addresses);
    const std::string &device = a.base->ipAuth->device;
    args["device"] = device.empty() ? "no device named" : device;
    if (to)
        args["to"] = to->toString();
    report.add("appliance-cut-off", a.name, std::move(args), {form, {}, std::move(addresses)});
}

} // namespace

void findIpAuth(const AccountCase &a, Report &report)
{
    const auto before = bound(a.base);
    const auto after = bound(a.draft);
    if (before)
        reportCutOff(a, *before, report);
    if (after && after != before)
        reportBinding(a, *after, report);
}

} // namespace postern
