#pragma once

#include "core/draft/change.h"

namespace postern {

enum class ConflictKind : std::uint8_t {
    FieldEditedTwice,  ///< one field of an account, set differently on both sides
    EntryEditedTwice,  ///< one field of an entry, or the same value added with different words
    EntryDeletedHere,  ///< mine takes an entry away that theirs edited
    EntryDeletedThere, ///< theirs took an entry away that mine edits
    DeletedHere,       ///< mine deletes an account that theirs edited
    DeletedThere,      ///< theirs deleted an account that mine edits
    AddressBoundTwice, ///< both gave the same appliance address, to different accounts
    NameGivenTwice,    ///< both gave the same user name, to different accounts
};
std::string_view toString(ConflictKind kind); ///< "field-edited-twice", ...

/// Two edits that cannot both stand. Theirs stands in the merged configuration; `takeMine` puts mine in its place, see
/// resolved(). Where `takeMine` is empty both stand and the draft has to be corrected (a name given twice is an error
/// of the plan then).
struct Conflict
{
    ConflictKind kind = ConflictKind::FieldEditedTwice;
    std::string account; ///< username that it has in mine
    std::string other;   ///< of two accounts the one in theirs
    std::string entry;   ///< canonical value
    std::string field;   ///< "description", "remark", "value", ...
    std::string base;    ///< what stood there before both, as text; empty where there was nothing
    std::string mine;    ///< what stands there; empty where it is taken away
    std::string theirs;
    std::vector<Change> takeMine;
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct Merge
{
    Configuration merged; ///< over theirs: its revision, ids and order
    std::vector<Conflict> conflicts;
};

/// Carries a draft over to what the relay has meanwhile: `mine` was made over `base`, `theirs` is the relay's now.
/// What only one side changed is taken; sets that both sides added to are united. No password is in a conflict's text.
Merge merge(const Configuration &base, const Configuration &mine, const Configuration &theirs);

/// The merged configuration with mine taken in these conflicts (indexes into Merge::conflicts); any choice fits.
Result<Configuration> resolved(const Merge &merge, const std::vector<std::size_t> &takeMine);

} // namespace postern
