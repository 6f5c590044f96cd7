#include "ui/dialogs/relation_text.h"

#include "core/address/set.h"
#include "ui/models/value_text.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString relationSay(const char *text)
{
    return QCoreApplication::translate("RelationText", text);
}

QString nameOf(const Entry &entry)
{
    const QString value = QString::fromStdString(entry.value.text());
    if (entry.remark.empty())
        return value;
    return QStringLiteral("%1 (%2)").arg(value, QString::fromStdString(entry.remark));
}

QString namesOf(const std::vector<const Entry *> &entries)
{
    QStringList names;
    for (const Entry *entry : entries) {
        if (names.size() == 3) {
            names += relationSay(QT_TRANSLATE_NOOP("RelationText", "%1 more")).arg(entries.size() - 3);
            break;
        }
        names += nameOf(*entry);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Relations relationsOf(const Value &value, const Allowlist &list)
{
    Relations found;
    const Interval &mine = value.interval();
    for (const Entry &entry : list.entries) {
        const std::optional<Value> &other = entry.value.value();
        if (!other || other->family() != value.family())
            continue;
        const Interval &theirs = other->interval();
        if (*other == value) {
            found.same = &entry;
        } else if (other->sameSet(value)) {
            found.equal = &entry;
        } else if (theirs.contains(mine)) {
            found.coveredBy.push_back(&entry);
        } else if (mine.contains(theirs)) {
            found.covers.push_back(&entry);
        } else if (theirs.first <= mine.last && mine.first <= theirs.last) {
            found.overlaps.push_back(&entry);
        } else if (!found.adjacent) {
            const Value pair[] = {value, *other};
            const std::vector<Value> together = AddressSet::of(pair).segments();
            const bool touch =
                theirs.last.number() + 1 == mine.first.number() || mine.last.number() + 1 == theirs.first.number();
            if (touch && together.size() == 1) {
                found.adjacent = &entry;
                found.merged = together.front();
            }
        }
    }
    for (const EntryValue &kept : list.keepOut) {
        if (kept.value() && kept.value()->kind() == Kind::Address && value.contains(kept.value()->interval().first))
            found.keptOut.push_back(kept.value()->interval().first);
    }
    return found;
}

QStringList relationTexts(const Relations &relations)
{
    QStringList texts;
    if (relations.same)
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "On the list already: %1")).arg(nameOf(*relations.same));
    if (relations.equal) {
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "The same addresses are on the list as %1"))
                     .arg(nameOf(*relations.equal));
    }
    if (!relations.coveredBy.empty()) {
        texts +=
            relationSay(QT_TRANSLATE_NOOP("RelationText", "Covered already by %1")).arg(namesOf(relations.coveredBy));
    }
    if (!relations.covers.empty()) {
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "Covers %1, which is then needless"))
                     .arg(namesOf(relations.covers));
    }
    if (!relations.overlaps.empty())
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "Overlaps %1")).arg(namesOf(relations.overlaps));
    if (relations.adjacent && relations.merged) {
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "With %1 it makes one segment, %2"))
                     .arg(nameOf(*relations.adjacent), QString::fromStdString(relations.merged->toString()));
    }
    for (const Address &kept : relations.keptOut) {
        texts += relationSay(QT_TRANSLATE_NOOP("RelationText", "%1 was to be kept out, this lets it in"))
                     .arg(QString::fromStdString(kept.toString()));
    }
    return texts;
}

} // namespace postern
