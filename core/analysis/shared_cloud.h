#pragma once

#include "core/address/address.h"

#include <string_view>

namespace postern {

/// A block of addresses from which all customers of a mail cloud send.
struct SharedBlock
{
    std::string_view cloud;
    Value block;
};
/// The day on which the table was last compared with what the clouds publish, "2025-01-31".
std::string_view sharedBlocksDate();
/// A block that overlaps `interval`, nullptr if there is none.
const SharedBlock *sharedBlockIn(const Interval &interval);

} // namespace postern
