#pragma once

#include "app/relayd/commands.h"
#include "relay/postfix/layout.h"
#include "relay/store/location.h"

#include <optional>
#include <string>

namespace postern::relayd {

/// What a set-up is to make: flags, and on a terminal answers.
struct SetupRequest
{
    std::string state = "/var/lib/postern";
    std::string etc = "/etc/postern"; ///< what the units read, and what undo needs
    std::string organization = "default";
    std::string listen; ///< of the API
    std::string certificate;
    std::string key;
    std::string connection;                      ///< file that names a PostgreSQL server; empty: SQLite
    std::optional<relay::PostgresServer> server; ///< what `connection` says
    std::string requestKey;                      ///< of the other nodes, for joining their database
    relay::MtaSettings mail;
    bool local = false; ///< loopback only and mail kept in a folder, for trying it

    /// The options of `serve`.
    std::string serveOptions() const;
};

/// Reads the flags, asks for what is missing where `ask`, and checks what can be checked without writing: names,
/// ports that are taken, certificate and key. InvalidInput with all faults.
Result<SetupRequest> readSetupRequest(const Options &options, bool ask);

/// A line from standard input; `otherwise` for an empty one, or at its end.
std::string askFor(const std::string &question, const std::string &otherwise);

} // namespace postern::relayd
