#pragma once

#include "ui/models/session.h"

namespace postern {

/// Opens a configuration file in this session, to look at it and to export from it: there is no relay, so nothing can
/// be pushed. Unreadable or Storage, with the place in the file; the session is untouched then.
Status openFile(Session &session, const QString &path);

} // namespace postern
