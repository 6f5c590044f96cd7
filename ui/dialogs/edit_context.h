#pragma once

#include "core/analysis/analyze.h"
#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/format/configuration_json.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace postern {

/// All that a dialog needs to know about the account it edits. A dialog knows no session: it reads this and
/// hands back an Edit. What the pointers name must outlive the dialog and not change while it is open.
struct EditContext
{
    std::optional<Account> base; ///< as the relay has it; empty: not there yet
    Account current;             ///< with what is staged already; for a new account only defaults, without an id
    const Configuration *draft = nullptr;  ///< the whole working copy: owners of appliance addresses, taken names
    const ActivityLog *activity = nullptr; ///< never null; without a row nothing was seen
    Coverage coverage;                     ///< no node: nothing is known
    AnalysisContext analysis;
    RelayInfo relay;
};

/// What an accepted dialog wants staged, as one undo step. New accounts and entries have an empty id.
struct Edit
{
    QString text;                     ///< for the undo menu: "add 203.0.113.0/24 to billing"
    std::vector<Account> put;         ///< whole accounts as they shall be; more than one for a move
    std::vector<std::string> removed; ///< ids of accounts to delete
};

} // namespace postern
