#pragma once

#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace postern::relay {

/// A PostgreSQL server and the two roles on it: the daemon's own, which owns the database, and the one that Postfix
/// and Dovecot read the views with.
struct PostgresServer
{
    std::string host;
    std::uint16_t port = 5432;
    std::string database;
    std::string user;
    std::string password;
    std::string reader;
    std::string readerPassword;
    std::string sslMode = "prefer"; ///< as libpq knows it
    std::string sslRootCertificate; ///< file; empty: libpq's own
};

/// Where a relay's database is: a SQLite file, or a server.
struct Location
{
    std::string file;
    std::optional<PostgresServer> server;
    /// For messages: the file, or "postern on 127.0.0.1:5432"; never a password.
    std::string describe() const;
};

/// The file that says that the database is on a server: "postgresql.json" in the folder of the SQLite file.
std::string serverFile(const std::string &databaseFile);
/// The SQLite file, or what serverFile() says where that stands. Unreadable, with every fault, where it is damaged.
Result<Location> locate(const std::string &databaseFile);
/// A JSON object with "host", "port", "database", "user", "password", "reader", "reader_password", "sslmode",
/// "sslrootcert". Names and the reader's password are held to what Postfix and Dovecot read unharmed from files.
Result<PostgresServer> parseServer(const std::string &json);

} // namespace postern::relay
