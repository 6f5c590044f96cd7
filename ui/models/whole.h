#pragma once

#include "core/draft/draft.h"

#include <atomic>
#include <functional>

namespace postern {

/// A whole draft with its evidence, as a model over all of it is made; see Session::makeWith(). Read off the GUI
/// thread while nobody changes it.
struct Whole
{
    const Draft &draft;
    const ActivityLog &activity;
    const Coverage &coverage;
    Time now{};
    Date today{};                  ///< in the relay's time zone
    const std::atomic<bool> &stop; ///< somebody waits: what is made from here on is thrown away
};

/// Puts in place what was made; a cheap step on the GUI thread.
using SwapIn = std::function<void()>;
/// Makes it, in any thread.
using MakeWhole = std::function<SwapIn(const Whole &)>;

/// For who makes it on the spot.
inline const std::atomic<bool> &neverStops()
{
    static const std::atomic<bool> never = false;
    return never;
}

} // namespace postern
