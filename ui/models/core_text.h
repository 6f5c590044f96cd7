#pragma once

#include "core/domain/activity.h"

#include <QString>

#include <string_view>

namespace postern {

/// Core says a few facts in set English forms, also as parts of its findings: how much a log covers and the rhythm of a
/// sender. Here they are in the language in use; what has another form, as of a newer relay, stays as it is.
QString coreText(std::string_view english);

/// "(log of 400 days, 2 of 2 nodes, 1 gap of 3 h)".
QString coverageText(const Coverage &coverage);

/// "current", "recurring", ... as core names them.
QString senderClassWord(std::string_view senderClass);

} // namespace postern
