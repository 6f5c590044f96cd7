#pragma once

#include "relay/store/database.h"

namespace postern::relay {

/// Brings a database to this program's schema, step by step, in one transaction; an empty one gets all of it.
/// InvalidInput for a database of a newer program. Says whether anything was changed: the readers must then be
/// reloaded, because their prepared statements know the old schema.
Result<bool> migrate(Database &database);

} // namespace postern::relay
