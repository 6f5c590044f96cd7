#include "core/domain/decision.h"

#include <algorithm>

namespace postern {

namespace {

/// An enabled list that refuses the address: why.
Decision refusedByList(const Allowlist &list, const Address &address, Date today)
{
    bool anyInForce = false;
    bool anyOfFamily = false;
    for (const Entry &entry : list.entries) {
        const std::optional<Value> &value = entry.value.value();
        if (!value)
            continue;
        if (!entry.inForce(today)) {
            if (value->contains(address))
                return {false, DecisionReason::Expired, &entry};
            continue;
        }
        anyInForce = true;
        anyOfFamily = anyOfFamily || value->family() == address.family();
    }
    if (!anyInForce)
        return {false, DecisionReason::ListClosed, nullptr};
    return {false, anyOfFamily ? DecisionReason::OffList : DecisionReason::FamilyGap, nullptr};
}

} // namespace

std::string_view toString(DecisionReason reason)
{
    switch (reason) {
    case DecisionReason::Suspended:
        return "suspended";
    case DecisionReason::IpAuth:
        return "ip-auth";
    case DecisionReason::NoIpAuth:
        return "no-ip-auth";
    case DecisionReason::ListOpen:
        return "open";
    case DecisionReason::ListObserving:
        return "observing";
    case DecisionReason::Listed:
        return "listed";
    case DecisionReason::OffList:
        return "off-list";
    case DecisionReason::FamilyGap:
        return "family-gap";
    case DecisionReason::Expired:
        return "expired";
    case DecisionReason::ListClosed:
        return "closed";
    case DecisionReason::UnknownAccount:
        return "unknown-account";
    }
    return {};
}

Decision decide(const Account &account, const Address &address, Door door, Date today)
{
    if (account.state == AccountState::Suspended)
        return {false, DecisionReason::Suspended, nullptr};
    if (door == Door::WithoutPassword) {
        const bool bound = account.ipAuth && account.ipAuth->single() == address;
        return {bound, bound ? DecisionReason::IpAuth : DecisionReason::NoIpAuth, nullptr};
    }
    const Allowlist &list = account.allowlist;
    if (!list.enabled)
        return {true, list.observe ? DecisionReason::ListObserving : DecisionReason::ListOpen, nullptr};
    const auto listed = std::find_if(list.entries.begin(), list.entries.end(), [&](const Entry &entry) {
        return entry.inForce(today) && entry.value.value()->contains(address);
    });
    if (listed != list.entries.end())
        return {true, DecisionReason::Listed, &*listed};
    return refusedByList(list, address, today);
}

} // namespace postern
