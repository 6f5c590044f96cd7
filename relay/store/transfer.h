#pragma once

#include "relay/store/database.h"

#include <string>
#include <vector>

namespace postern::relay {

/// All tables, those that others refer to first.
const std::vector<std::string> &tablesInOrder();

/// Brings every row from one database into an empty one, of whichever kind each is; both are at this program's schema.
/// What is read is one state of the source; within a Transaction on it, nobody writes there meanwhile. What is written
/// stands or falls as a whole, and is counted again. Internal where a table is not known here: nothing is left out in
/// silence.
Status copyAll(Database &from, Database &to);

/// Ends a SQLite database that nobody else has open as one file, without a log beside it.
Status closeAsOneFile(std::unique_ptr<Database> database);

/// A SQLite file with everything as of one moment, while the daemon and the readers go on; checked when it is written.
/// Storage where the file is there already or cannot be written; a file that was begun is removed.
Status backUp(Database &database, const std::string &file);

/// Begins new revision numbers for all organizations, far from those that were given out after a backup was made:
/// a number is never used twice.
Status skipRevisions(Database &database);

/// Moves the tables of a server's database into a schema of another name, so that it is empty and nothing is lost.
/// Answers that name.
Result<std::string> setTablesAside(Database &database);

} // namespace postern::relay
