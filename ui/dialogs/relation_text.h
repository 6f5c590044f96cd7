#pragma once

#include "core/domain/account.h"

#include <QStringList>

namespace postern {

/// How a value stands to the entries of a list: written the same, covered, covering, overlapping, next to each other.
struct Relations
{
    const Entry *same = nullptr;  ///< the same canonical text: it cannot be added twice
    const Entry *equal = nullptr; ///< the same addresses, written in another way
    std::vector<const Entry *> coveredBy;
    std::vector<const Entry *> covers;
    std::vector<const Entry *> overlaps; ///< neither covers the other
    std::optional<Value> merged;         ///< the one segment that it makes with `adjacent`
    const Entry *adjacent = nullptr;
    std::vector<Address> keptOut; ///< kept-out addresses that it lets in
};
Relations relationsOf(const Value &value, const Allowlist &list);

/// The same in words, one sentence each; empty where it stands alone.
QStringList relationTexts(const Relations &relations);

} // namespace postern
