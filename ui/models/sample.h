#pragma once

#include "ui/models/session.h"

namespace postern {

/// The sample relay: an organization that looks like a real one, for looking around without a network and for the
/// pictures of the manual. Its clock stands at sampleNow().
RelayState sampleState();
Time sampleNow();
/// Opens it in this session.
void openSample(Session &session);
/// A handful of edits, so that every kind of difference and finding can be seen.
void stageSampleEdits(Session &session);

} // namespace postern
