#pragma once

#include "core/draft/draft.h"
#include "relay/service/service.h"

#include <set>

namespace postern::relay {

/// A push on its way: what it starts from, what it makes, what is said about it.
struct Service::Push
{
    Organization organization;
    Snapshot base;
    Configuration draft;
    Plan plan;
    std::vector<Account> touched;     ///< of the draft, as they are stored
    std::vector<std::string> removed; ///< ids
    AccountChanges changes;
    Time now{};
    Date today{};
    int windowSeconds = 0;     ///< 0: confirmed at once
    bool besideWindow = false; ///< it only contains, and another change is applied
};

/// Everything in the changes that is wrong by itself, each with its path ("changes[3].account.username").
/// `domains`: what the organization is limited to send as; empty: no limit.
std::vector<Fault> faultsOf(const std::vector<Change> &changes, const std::vector<std::string> &domains);
/// Only replaced passwords, suspensions, keep-out addresses that are added, and what these take off the list: in force
/// and confirmed at once, whatever is applied.
bool onlyContains(const std::vector<Change> &changes, const Snapshot &base);
/// The form that is stored: names and senders in lower case, no sender twice.
void normalize(Account &account);

} // namespace postern::relay
