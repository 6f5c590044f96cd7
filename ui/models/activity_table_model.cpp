#include "ui/models/activity_table_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"

#include <algorithm>

namespace postern {

Glyph outcomeGlyph(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Glyph::Ok;
    case Outcome::Blocked:
        return Glyph::No;
    case Outcome::BadPassword:
        return Glyph::Key;
    case Outcome::Suspended:
        return Glyph::Suspended;
    case Outcome::Deferred:
        return Glyph::Clock;
    case Outcome::SenderRefused:
    case Outcome::RelayDenied:
        break;
    }
    return Glyph::Mail;
}

Token outcomeInk(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Token::Ok;
    case Outcome::Blocked:
        return Token::Bad;
    case Outcome::BadPassword:
        return Token::Warn;
    default:
        return Token::Dim;
    }
}

ActivityTableModel::ActivityTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::activityChanged, this, &ActivityTableModel::rebuild);
    connect(&session, &Session::draftReset, this, &ActivityTableModel::rebuild);
    rebuild();
}

void ActivityTableModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

int ActivityTableModel::total() const
{
    return static_cast<int>(m_session.activity().rows().size());
}

bool ActivityTableModel::isKind(const ActivityRow &row, ActivityFilter::Kind kind)
{
    switch (kind) {
    case ActivityFilter::Kind::All:
        return true;
    case ActivityFilter::Kind::Accepted:
        return row.outcome == Outcome::Accepted;
    case ActivityFilter::Kind::Blocked:
        return row.outcome == Outcome::Blocked;
    case ActivityFilter::Kind::WrongPassword:
        return row.outcome == Outcome::BadPassword;
    case ActivityFilter::Kind::WithoutPassword:
        return row.method == Method::IpAuth && row.outcome == Outcome::Accepted;
    }
    return false;
}

bool ActivityTableModel::recent(const ActivityRow &row) const
{
    if (m_filter.since && row.lastSeen < *m_filter.since)
        return false;
    return m_filter.days == 0 || m_session.now() - row.lastSeen <= std::chrono::days(m_filter.days);
}

bool ActivityTableModel::matches(const ActivityRow &row, const std::vector<std::string> &words) const
{
    if (!isKind(row, m_filter.kind) || !recent(row) || (!m_filter.account.empty() && row.account != m_filter.account))
        return false;
    if (words.empty())
        return true;
    const std::string text =
        row.account + '\x1f' + row.address.toString() + '\x1f' + std::string(toString(row.outcome));
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string &word) { return text.find(word) != std::string::npos; });
}

void ActivityTableModel::rebuild()
{
    beginResetModel();
    refill();
    endResetModel();
}

void ActivityTableModel::refill()
{
    const std::vector<ActivityRow> &rows = m_session.activity().rows();
    std::vector<std::string> words;
    for (const QString &word : m_filter.words.toLower().split(u' ', Qt::SkipEmptyParts))
        words.push_back(toUtf8(word));
    m_view.clear();
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (matches(rows[i], words))
            m_view.push_back(i);
    }
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const ActivityRow &first = rows[a];
        const ActivityRow &second = rows[b];
        switch (m_column) {
        case OutcomeColumn:
            return first.outcome < second.outcome;
        case AddressColumn:
            return first.address < second.address;
        case AccountColumn:
            return first.account < second.account;
        case Count:
            return first.count < second.count;
        default:
            return first.lastSeen < second.lastSeen;
        }
    };
    if (m_descending)
        std::stable_sort(m_view.begin(), m_view.end(), [&](std::uint32_t a, std::uint32_t b) { return before(b, a); });
    else
        std::stable_sort(m_view.begin(), m_view.end(), before);
}

void ActivityTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_descending = order == Qt::DescendingOrder;
    rebuild();
}

const ActivityRow &ActivityTableModel::at(int row) const
{
    return m_session.activity().rows()[m_view[static_cast<std::size_t>(row)]];
}

int ActivityTableModel::rowOf(const ActivityRow &wanted) const
{
    for (std::size_t i = 0; i < m_view.size(); ++i) {
        const ActivityRow &row = m_session.activity().rows()[m_view[i]];
        if (row.account == wanted.account && row.address == wanted.address && row.method == wanted.method &&
            row.outcome == wanted.outcome)
            return static_cast<int>(i);
    }
    return -1;
}

ActivityTableModel::Sum ActivityTableModel::sumOf(ActivityFilter::Kind kind) const
{
    Sum sum;
    for (const ActivityRow &row : m_session.activity().rows()) {
        if (isKind(row, kind) && recent(row)) {
            sum.messages += row.count;
            ++sum.senders;
        }
    }
    return sum;
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case OutcomeColumn:
            return outcomeWord(row.outcome);
        case AddressColumn:
            return toQString(row.address.toString());
        case AccountColumn:
            return row.account.empty() ? tr("not known") : toQString(row.account);
        case Count:
            return grouped(row.count);
        default:
            return ago(row.lastSeen, m_session.now());
        }
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        return column == LastSeen ? QVariant(exactly(row.lastSeen)) : QVariant();
    case cell::Glyph:
        return column == OutcomeColumn ? QVariant(int(outcomeGlyph(row.outcome))) : QVariant();
    case cell::GlyphInk:
        return int(outcomeInk(row.outcome));
    case cell::Mono:
        return column == AddressColumn;
    case cell::Note:
        return column == AddressColumn && row.method == Method::IpAuth ? QVariant(tr("no password")) : QVariant();
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case AddressColumn:
        return tr("Address");
    case AccountColumn:
        return tr("Account");
    case Count:
        return tr("Count");
    default:
        return tr("Last seen");
    }
}

} // namespace postern
