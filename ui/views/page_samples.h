#pragma once

#include "ui/dialogs/samples.h"

namespace postern {

/// The pages that know no session, with sample data: import, test connection, first start.
QList<Sample> pageSamples();
/// Those of Test connection, one for each of its states.
QList<Sample> testSamples();

} // namespace postern
