#pragma once

#include "core/format/json_reader.h"
#include "core/format/json_writer.h"
#include "core/format/wire.h"

namespace postern::json {

void readFinding(const Node &node, Finding &finding);
void writeFindingArray(Writer &writer, const std::vector<Finding> &findings);

/// The members of a change reply within an object that is open.
void writeReplyMembers(Writer &writer, const ChangeReply &reply);
inline constexpr std::size_t replyKeyCount = 9;
/// Reads the member with this index among replyKeys.
void readReplyMember(std::size_t key, const Node &member, ChangeReply &reply);
inline constexpr std::string_view replyKeys[replyKeyCount] = {"revision",   "state",         "reason",
                                                              "confirm_by", "seconds_left",  "findings",
                                                              "now",        "open_sessions", "open_sessions_unknown"};

} // namespace postern::json
