#pragma once

#include "relay/store/database.h"

#include <vector>

namespace postern::relay {

/// Whether a database is whole: the file's own structure, that rows refer to what is there, that every name and
/// appliance address in use is claimed by who uses it, and that commits are durable. Reads only; empty: all is well.
/// The path of a fault is the name of the check.
std::vector<Fault> checkDatabase(Database &database);

/// The file's structure alone, as the daemon does before it writes anything.
std::vector<Fault> quickCheck(Database &database);

} // namespace postern::relay
