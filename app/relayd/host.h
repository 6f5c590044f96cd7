#pragma once

#include "app/relayd/commands.h"
#include "relay/service/service.h"

#include <memory>

namespace postern::relayd {

/// A subcommand that works beside the running daemon.
struct Host
{
    std::unique_ptr<relay::Service> service;
    std::string user; ///< who stands in the audit
};
/// The relay that `--state` names.
Result<Host> openHost(const Options &options);

/// Takes the first argument off, where it is a plain word; else empty.
std::string takeWord(Arguments &arguments);

} // namespace postern::relayd
