#include "core/draft/merge_entries.h"

#include "core/analysis/compare.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace postern {

namespace {

std::string dateText(const std::optional<Date> &date)
{
    return date ? formatDate(*date) : std::string();
}

/// What became of one entry of the base on one side.
struct Fate
{
    const Entry *now = nullptr;     ///< nullptr: taken away
    const Entry *instead = nullptr; ///< another value under the same id
};

class EntryMerge
{
public:
    EntryMerge(const Account &base, const Account &mine, const Account &theirs, std::vector<Conflict> &conflicts)
        : m_mineAccount(mine), m_account(theirs.id), m_theirs(theirs.allowlist.entries),
          m_inMine(matchEntries(base.allowlist.entries, mine.allowlist.entries)),
          m_inTheirs(matchEntries(base.allowlist.entries, theirs.allowlist.entries)), m_conflicts(conflicts)
    {
        fates(m_inMine, m_mineFates);
        fates(m_inTheirs, m_theirFates);
    }

    std::vector<Entry> run(const std::vector<Entry> &base)
    {
        for (const Entry &entry : base)
            one(entry);
        addMine();

        std::vector<Entry> merged;
        for (const Entry &entry : m_theirs) {
            if (m_dropped.contains(&entry))
                continue;
            const auto replaced = m_replaced.find(&entry);
            merged.push_back(replaced == m_replaced.end() ? entry : replaced->second);
        }
        for (Entry &entry : m_added)
            merged.push_back(std::move(entry));
        return merged;
    }

private:
    using Fates = std::unordered_map<const Entry *, Fate>;

    static void fates(const EntryMatch &match, Fates &fates)
    {
        for (const EntryPair &pair : match.kept)
            fates[pair.base].now = pair.draft;
        std::unordered_map<std::string_view, const Entry *> added;
        for (const Entry *entry : match.added) {
            if (!entry->id.empty())
                added.try_emplace(entry->id, entry);
        }
        for (const Entry *entry : match.removed) {
            Fate &fate = fates[entry];
            if (const auto found = added.find(entry->id); found != added.end())
                fate.instead = found->second;
        }
    }

    Conflict conflict(ConflictKind kind, const Entry &entry, std::string field, std::string mine,
                      std::string theirs) const
    {
        Conflict made;
        made.kind = kind;
        made.account = m_mineAccount.username;
        made.entry = entry.value.text();
        made.field = std::move(field);
        made.mine = std::move(mine);
        made.theirs = std::move(theirs);
        return made;
    }

    void one(const Entry &base)
    {
        const Fate &mine = m_mineFates[&base];
        const Fate &theirs = m_theirFates[&base];
        if (mine.now && theirs.now) {
            fields(base, *mine.now, *theirs.now);
        } else if (mine.now) {
            if (sameEntry(base, *mine.now))
                return;
            Conflict made = theirs.instead
                                ? conflict(ConflictKind::EntryEditedTwice, base, "value", mine.now->value.text(),
                                           theirs.instead->value.text())
                                : conflict(ConflictKind::EntryDeletedThere, base, "", mine.now->value.text(), "");
            made.base = base.value.text();
            if (theirs.instead)
                made.takeMine.push_back(DeleteEntry{m_account, theirs.instead->id});
            made.takeMine.push_back(AddEntry{m_account, anew(*mine.now)});
            m_conflicts.push_back(std::move(made));
        } else if (theirs.now) {
            if (sameEntry(base, *theirs.now)) {
                m_dropped.insert(theirs.now);
                return;
            }
            Conflict made = mine.instead
                                ? conflict(ConflictKind::EntryEditedTwice, base, "value", mine.instead->value.text(),
                                           theirs.now->value.text())
                                : conflict(ConflictKind::EntryDeletedHere, base, "", "", theirs.now->value.text());
            made.base = base.value.text();
            made.takeMine.push_back(DeleteEntry{m_account, theirs.now->id});
            if (mine.instead) {
                made.takeMine.push_back(AddEntry{m_account, anew(*mine.instead)});
                m_withheld.insert(mine.instead);
            }
            m_conflicts.push_back(std::move(made));
        } else if (mine.instead && theirs.instead && mine.instead->value != theirs.instead->value) {
            Conflict made = conflict(ConflictKind::EntryEditedTwice, base, "value", mine.instead->value.text(),
                                     theirs.instead->value.text());
            made.base = base.value.text();
            made.takeMine = {DeleteEntry{m_account, theirs.instead->id}, AddEntry{m_account, anew(*mine.instead)}};
            m_withheld.insert(mine.instead);
            m_conflicts.push_back(std::move(made));
        }
    }

    void fields(const Entry &base, const Entry &mine, const Entry &theirs)
    {
        Entry merged = theirs;
        const auto field = [&](const char *name, auto member, auto setter, const auto &textOf) {
            if (mine.*member == base.*member || mine.*member == theirs.*member)
                return;
            if (theirs.*member == base.*member) {
                merged.*member = mine.*member;
                return;
            }
            UpdateEntry update{m_account, theirs.id, {}, {}, {}, {}};
            update.*setter = mine.*member;
            Conflict made =
                conflict(ConflictKind::EntryEditedTwice, theirs, name, textOf(mine.*member), textOf(theirs.*member));
            made.base = textOf(base.*member);
            made.takeMine.push_back(std::move(update));
            m_conflicts.push_back(std::move(made));
        };
        field("remark", &Entry::remark, &UpdateEntry::remark, [](const std::string &text) { return text; });
        field("expires", &Entry::expires, &UpdateEntry::expires, dateText);
        field("expected", &Entry::expected, &UpdateEntry::expected,
              [](Expected expected) { return std::string(toString(expected)); });
        // Two reviews do not quarrel: the later one holds.
        merged.reviewed = mine.reviewed == base.reviewed     ? theirs.reviewed
                          : theirs.reviewed == base.reviewed ? mine.reviewed
                                                             : std::max(mine.reviewed, theirs.reviewed);
        if (!sameEntry(merged, theirs))
            m_replaced.emplace(&theirs, std::move(merged));
    }

    void addMine()
    {
        std::unordered_map<std::string_view, const Entry *> theirs;
        for (const Entry *entry : m_inTheirs.added)
            theirs.try_emplace(entry->value.text(), entry);
        std::unordered_set<std::string_view> ids;
        for (const Entry &entry : m_theirs)
            ids.insert(entry.id);
        for (const Entry *entry : m_inMine.added) {
            if (m_withheld.contains(entry))
                continue;
            const auto same = theirs.find(entry->value.text());
            if (same == theirs.end()) {
                // Under its own id only while nothing of theirs has it.
                m_added.push_back(ids.contains(entry->id) && !isDropped(entry->id) ? anew(*entry) : *entry);
                continue;
            }
            const Entry *other = same->second;
            theirs.erase(same);
            const Entry blank = [other] {
                Entry made;
                made.value = other->value;
                return made;
            }();
            fields(blank, *entry, *other);
        }
    }
    bool isDropped(std::string_view id) const
    {
        return std::any_of(m_dropped.begin(), m_dropped.end(), [id](const Entry *entry) { return entry->id == id; });
    }
    /// To be added: without the relay's id, which stands for what the relay has.
    static Entry anew(Entry entry)
    {
        if (isRelayId(entry.id))
            entry.id = "~" + entry.id;
        return entry;
    }

    const Account &m_mineAccount;
    const std::string &m_account;
    const std::vector<Entry> &m_theirs;
    EntryMatch m_inMine;
    EntryMatch m_inTheirs;
    Fates m_mineFates;
    Fates m_theirFates;
    std::vector<Conflict> &m_conflicts;
    std::unordered_set<const Entry *> m_dropped;  ///< of theirs
    std::unordered_set<const Entry *> m_withheld; ///< of mine, until their conflict is taken
    std::unordered_map<const Entry *, Entry> m_replaced;
    std::vector<Entry> m_added;
};

} // namespace

std::vector<Entry> mergeEntries(const Account &base, const Account &mine, const Account &theirs,
                                std::vector<Conflict> &conflicts)
{
    return EntryMerge(base, mine, theirs, conflicts).run(base.allowlist.entries);
}

} // namespace postern
