#pragma once

#include "core/analysis/finding.h"
#include "core/domain/account.h"

namespace postern {

/// What a finding's remedy makes of the account, to be staged with one key: the account as it should stand in the draft
/// (under the base's id where the draft deletes it). nullopt where no change of the account helps, such as for missing
/// evidence, or where something has to be typed or generated. Staging it removes the finding. Addresses that are new
/// are never let in by it, see Affected::isNew; a finding that names such stays.
std::optional<Account> remedied(const Finding &finding, const Account *base, const Account *draft, Date today);

} // namespace postern
