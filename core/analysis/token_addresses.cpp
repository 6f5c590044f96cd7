#include "core/analysis/token_addresses.h"

#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

std::optional<Finding> tokenLockout(const std::vector<EntryValue> &addresses, const Address &self)
{
    const bool held = std::any_of(addresses.begin(), addresses.end(), [&self](const EntryValue &value) {
        return value.value() && value.value()->contains(self);
    });
    if (addresses.empty() || held)
        return std::nullopt;
    Report report;
    report.add("api-blocked", {}, {{"address", self.toString()}});
    return std::move(report.take().front());
}

std::vector<EntryValue> withAddress(std::vector<EntryValue> addresses, const Address &self)
{
    addresses.emplace_back(Value::address(self));
    return addresses;
}

} // namespace postern
