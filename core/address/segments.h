#pragma once

#include "core/address/address.h"

#include <algorithm>
#include <bit>
#include <cstdint>

/// Cutting an interval into segments. Only for core/address.
namespace postern {

constexpr int trailingZeros(UInt128 number)
{
    const auto low = static_cast<std::uint64_t>(number);
    return low != 0 ? std::countr_zero(low) : 64 + std::countr_zero(static_cast<std::uint64_t>(number >> 64));
}

constexpr int bitWidth(UInt128 number)
{
    const auto high = static_cast<std::uint64_t>(number >> 64);
    return high != 0 ? 128 - std::countl_zero(high) : 64 - std::countl_zero(static_cast<std::uint64_t>(number));
}

/// Calls emit(first, prefix) for the fewest segments that hold exactly first to last, in their order.
template <typename Emit> void splitIntoSegments(Family family, UInt128 first, UInt128 last, Emit &&emit)
{
    const bool v6 = family == Family::IPv6;
    // Mapped numbers belong to nobody, so a segment may run over their block where that makes it a bigger one.
    constexpr UInt128 blockSize = UInt128{1} << 32;
    if (v6 && last == beforeMapped && first <= beforeMapped - blockSize + 1)
        last += blockSize;
    while (true) {
        if (v6 && isMappedNumber(first)) {
            if (last < afterMapped)
                return;
            first = afterMapped;
        }
        const UInt128 steps = last - first;
        const int fits = steps == ~UInt128{0} ? 128 : bitWidth(steps + 1) - 1;
        const int aligned = first == 0 ? bitsOf(family) : trailingZeros(first);
        const int hostBits = std::min(fits, aligned);
        emit(first, bitsOf(family) - hostBits);
        const UInt128 reached = hostBits >= 128 ? ~UInt128{0} : first + ((UInt128{1} << hostBits) - 1);
        if (reached >= last)
            return;
        first = reached + 1;
    }
}

} // namespace postern
