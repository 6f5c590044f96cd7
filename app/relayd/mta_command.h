#pragma once

#include <string>
#include <vector>

namespace postern::relayd {

/// `postern-relayd mta start|stop|status --state DIR`: the private Postfix and Dovecot of a state directory.
/// start and status print the listeners as one line of JSON. Returns the exit status: 0 done, 1 not (status: not
/// both run), 2 usage.
int mtaCommand(const std::vector<std::string> &arguments);

} // namespace postern::relayd
