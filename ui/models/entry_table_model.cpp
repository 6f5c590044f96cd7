#include "ui/models/entry_table_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace postern {

namespace {

constexpr auto unusedEntryAfter = std::chrono::days(400);

bool before(const EntryTableModel::Row &a, const EntryTableModel::Row &b)
{
    const auto &first = a.entry.value.value();
    const auto &second = b.entry.value.value();
    if (first.has_value() != second.has_value())
        return first.has_value();
    if (!first)
        return a.entry.value.text() < b.entry.value.text();
    if (first->interval().first != second->interval().first)
        return first->interval().first < second->interval().first;
    return second->interval().last < first->interval().last; // the wider one first
}

bool sameFacts(Entry a, const Entry &b)
{
    a.id = b.id;
    return a == b;
}

const Entry *findEntry(const std::vector<Entry> &entries, const Entry &wanted)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return (!wanted.id.empty() && entry.id == wanted.id && entry.value == wanted.value) ||
               entry.value == wanted.value;
    });
    return found == entries.end() ? nullptr : &*found;
}

void addEvidence(EntryTableModel::Row &row, std::span<const ActivityRow> seen)
{
    const auto &value = row.entry.value.value();
    if (!value)
        return;
    for (const ActivityRow &one : seen) {
        if (one.outcome != Outcome::Accepted || one.method != Method::Password || !value->contains(one.address))
            continue;
        row.messages += one.count;
        if (!row.lastSeen || *row.lastSeen < one.lastSeen)
            row.lastSeen = one.lastSeen;
    }
}

} // namespace

EntryTableModel::EntryTableModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::draftReset, this, &EntryTableModel::rebuild);
    connect(&session, &Session::activityChanged, this, &EntryTableModel::rebuild);
    connect(&session, &Session::accountChanged, this, [this](const QString &id) {
        if (id == m_id)
            rebuild();
    });
}

void EntryTableModel::setAccount(const QString &id)
{
    m_id = id;
    rebuild();
}

void EntryTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const std::string id = toUtf8(m_id);
    const Account *base = m_session.draft().findBase(id);
    const Account *current = m_session.draft().find(id);
    const std::vector<Entry> none;
    const std::vector<Entry> &had = base != nullptr ? base->allowlist.entries : none;
    const std::vector<Entry> &has = current != nullptr ? current->allowlist.entries : none;
    const auto evidence = m_session.activity().of(base != nullptr      ? base->username
                                                  : current != nullptr ? current->username
                                                                       : "");
    const Date today = m_session.today();
    for (const Entry &entry : has) {
        Row row{entry, Difference::None, {}, 0, false, {}};
        const Entry *old = findEntry(had, entry);
        if (old == nullptr)
            row.difference = Difference::Added;
        else if (!sameFacts(*old, entry))
            row.difference = Difference::Edited;
        addEvidence(row, evidence);
        for (const Entry &other : has) {
            const auto &mine = entry.value.value();
            const auto &wider = other.value.value();
            if (&other == &entry || !mine || !wider || !other.inForce(today))
                continue;
            const bool doubled = wider->sameSet(*mine);
            if (wider->interval().contains(mine->interval()) && (!doubled || &other < &entry))
                row.advice = doubled ? tr("The same as %1").arg(toQString(other.value.text()))
                                     : tr("Covered by %1").arg(toQString(other.value.text()));
        }
        m_rows.push_back(std::move(row));
    }
    const bool on = current != nullptr && current->allowlist.enabled && current->state == AccountState::Active;
    for (const Entry &entry : had) {
        if (findEntry(has, entry) != nullptr)
            continue;
        Row row{entry, Difference::Removed, {}, 0, false, {}};
        addEvidence(row, evidence);
        if (on && row.lastSeen && entry.value.value()) {
            for (const ActivityRow &seen : evidence) {
                row.cutsOff = row.cutsOff || (seen.outcome == Outcome::Accepted && seen.method == Method::Password &&
                                              entry.value.value()->contains(seen.address) &&
                                              !decide(*current, seen.address, Door::WithPassword, today).allowed);
            }
        }
        m_rows.push_back(std::move(row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
    endResetModel();
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<std::size_t> EntryTableModel::draftIndex(int row) const
{
    const Account *current = m_session.draft().find(toUtf8(m_id));
    if (current == nullptr || row < 0 || row >= rowCount() || at(row).difference == Difference::Removed)
        return std::nullopt;
    const std::vector<Entry> &entries = current->allowlist.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].id == at(row).entry.id && entries[i].value == at(row).entry.value)
            return i;
    }
    return std::nullopt;
}

QString EntryTableModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case ValueColumn:
        return toQString(row.entry.value.text());
    case Covers:
        return row.entry.value.value() ? grouped(row.entry.value.value()->count()) : QString();
    case Remark:
        return row.entry.remark.empty() ? row.advice : toQString(row.entry.remark);
    case LastSeen:
        if (row.lastSeen)
            return ago(*row.lastSeen, m_session.now());
        return m_session.coverage().empty() ? tr("not known") : tr("not seen yet");
    case Expires:
        return expiryText(row.entry.expires, m_session.today());
    default:
        return {};
    }
}

QVariant EntryTableModel::inkOf(const Row &row, int column) const
{
    const Date today = m_session.today();
    switch (column) {
    case Mark:
        return int(Token::Staged);
    case ValueColumn:
        return row.entry.value.value() ? QVariant() : QVariant(int(Token::Bad));
    case Remark:
        return row.entry.remark.empty() ? QVariant(int(Token::Dim)) : QVariant();
    case LastSeen:
        if (row.cutsOff)
            return int(Token::Bad);
        if (!row.lastSeen || m_session.now() - *row.lastSeen > unusedEntryAfter)
            return int(Token::Dim);
        return {};
    case Expires:
        if (!row.entry.expires || *row.entry.expires - today > expiresSoon)
            return int(Token::Dim);
        return int(*row.entry.expires < today ? Token::Bad : Token::Warn);
    default:
        return {};
    }
}

QVariant EntryTableModel::glyphOf(const Row &row, int column) const
{
    const Date today = m_session.today();
    switch (column) {
    case Mark:
        switch (row.difference) {
        case Difference::Added:
            return int(Glyph::Plus);
        case Difference::Removed:
            return int(Glyph::Minus);
        case Difference::Edited:
            return int(Glyph::Edit);
        case Difference::None:
            return {};
        }
        return {};
    case ValueColumn:
        return row.entry.value.value() ? QVariant() : QVariant(int(Glyph::Error));
    case Remark:
        return row.entry.remark.empty() && !row.advice.isEmpty() ? QVariant(int(Glyph::Advice)) : QVariant();
    case LastSeen:
        if (row.cutsOff)
            return int(Glyph::Lockout);
        return row.lastSeen && m_session.now() - *row.lastSeen > unusedEntryAfter ? QVariant(int(Glyph::Unused))
                                                                                  : QVariant();
    case Expires:
        return row.entry.expires && *row.entry.expires - today <= expiresSoon ? QVariant(int(Glyph::Clock))
                                                                              : QVariant();
    default:
        return {};
    }
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = at(index.row());
    const int column = index.column();
    const bool removed = row.difference == Difference::Removed;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return column == Covers ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        if (column == LastSeen && row.lastSeen)
            return tr("%1, %2").arg(exactly(*row.lastSeen), messageCount(row.messages));
        if (column == Expires && row.entry.expires)
            return tr("In force to the end of %1").arg(dayText(*row.entry.expires));
        return column == Remark && !row.advice.isEmpty() ? QVariant(row.advice) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Mark) {
            switch (row.difference) {
            case Difference::Added:
                return tr("staged: added");
            case Difference::Removed:
                return tr("staged: removed");
            case Difference::Edited:
                return tr("staged: edited");
            case Difference::None:
                return tr("as on the relay");
            }
        }
        return textOf(row, column);
    case cell::Glyph:
        return glyphOf(row, column);
    case cell::GlyphInk:
        return column == Remark ? QVariant(int(Token::Accent)) : QVariant();
    case cell::Ink:
        return inkOf(row, column);
    case cell::Tint:
        return row.difference == Difference::None ? QVariant() : QVariant(int(Token::StagedSoft));
    case cell::Struck:
        return removed && (column == ValueColumn || column == Covers || column == Remark);
    case cell::Mono:
        return column == ValueColumn;
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Covers ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole && section == Mark)
        return tr("Staged");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueColumn:
        return tr("Value");
    case Covers:
        return tr("Covers");
    case Remark:
        return tr("Remark");
    case LastSeen:
        return tr("Last seen");
    case Expires:
        return tr("Expires");
    default:
        return QString();
    }
}

} // namespace postern
