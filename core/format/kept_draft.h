#pragma once

#include "core/draft/draft.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// What of a draft is kept in a file: only the accounts that were touched, as they are and as they were in the base, so
/// that it is small and can be laid over whatever the relay has later. No password is in it: one that was to be
/// generated is generated anew, one that a person chose has to be entered again.
struct KeptDraft
{
    std::string relay;         ///< whose draft it is
    std::int64_t revision = 0; ///< of the base
    Time saved{};
    std::string pushKey; ///< idempotency key of a push whose answer never came; else empty
    struct Item
    {
        std::optional<Account> base;    ///< nullopt: new in the draft
        std::optional<Account> current; ///< nullopt: deleted in the draft
        std::size_t at = 0;             ///< place of a new account
        bool passwordLost = false;      ///< a chosen password was staged and is not kept
        friend bool operator==(const Item &, const Item &) = default;
    };
    std::vector<Item> items;

    /// One step of undo or redo: what it puts back, in the order in which it does.
    struct Step
    {
        std::string text;
        std::vector<Draft::Move> accounts;
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps; ///< the oldest first
    std::size_t done = 0;    ///< the first so many can be undone, the others redone
    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

KeptDraft keptDraft(const Draft &draft, std::string relay, Time saved);
/// The same for a step of it: takes the passwords out that are not kept.
void keepNoPassword(KeptDraft::Step &step);

/// The kept draft over what the relay has now: `mine` with the kept edits over `base`. Where the relay's revision is
/// still the kept one, `base` is the relay's; else merge(base, mine, theirs) carries the edits over.
struct LaidOver
{
    Configuration base;
    Configuration mine;
};
LaidOver layOver(const KeptDraft &kept, const Configuration &theirs);

inline constexpr int draftVersion = 1;

/// A line with version, sequence number, length and CRC-32 of all that, and JSON.
std::string writeKeptDraft(const KeptDraft &kept, std::uint64_t sequence);

struct ReadDraft
{
    std::uint64_t sequence = 0; ///< the higher one of two generations is the newer
    KeptDraft kept;
};
/// Unreadable with fault "damaged" (any bit is wrong, or something is missing), or "newer-version" where a later
/// Postern wrote it.
Result<ReadDraft> readKeptDraft(std::string_view bytes);

} // namespace postern
