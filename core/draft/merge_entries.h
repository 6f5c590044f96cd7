#pragma once

#include "core/draft/merge.h"

namespace postern {

/// The entries of one account that stands on all three sides; conflicts are appended.
std::vector<Entry> mergeEntries(const Account &base, const Account &mine, const Account &theirs,
                                std::vector<Conflict> &conflicts);

} // namespace postern
