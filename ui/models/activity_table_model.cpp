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
    session.makeWith(this, [this]() -> MakeWhole {
        return [this, query = m_query](const Whole &whole) -> SwapIn {
            auto view = std::make_shared<std::vector<std::uint32_t>>(find(query, whole.activity.rows(), whole.now));
            return [this, query, view] {
                beginResetModel();
                m_view =
                    query == m_query ? std::move(*view) : find(m_query, m_session.activity().rows(), m_session.now());
                endResetModel();
            };
        };
    });
    rebuild();
}

void ActivityTableModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
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

bool ActivityTableModel::recent(const ActivityRow &row, const ActivityFilter &filter, Time now)
{
    if (filter.since && row.lastSeen < *filter.since)
        return false;
    return filter.days == 0 || now - row.lastSeen <= std::chrono::days(filter.days);
}

void ActivityTableModel::rebuild()
{
    beginResetModel();
    m_view = find(m_query, m_session.activity().rows(), m_session.now());
    endResetModel();
}

std::vector<std::uint32_t> ActivityTableModel::find(const Query &query, const std::vector<ActivityRow> &rows, Time now)
{
    std::vector<std::string> words;
    for (const QString &word : query.filter.words.toLower().split(u' ', Qt::SkipEmptyParts))
        words.push_back(toUtf8(word));
    const auto matches = [&](const ActivityRow &row) {
        if (!isKind(row, query.filter.kind) || !recent(row, query.filter, now) ||
            (!query.filter.account.empty() && row.account != query.filter.account))
            return false;
        if (words.empty())
            return true;
        std::string text = row.account;
        text.append("\x1f").append(row.address.toString()).append("\x1f").append(toString(row.outcome));
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string &word) { return text.find(word) != std::string::npos; });
    };
    std::vector<std::uint32_t> view;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (matches(rows[i]))
            view.push_back(i);
    }
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const ActivityRow &first = rows[a];
        const ActivityRow &second = rows[b];
        switch (query.column) {
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
    if (query.descending)
        std::stable_sort(view.begin(), view.end(), [&](std::uint32_t a, std::uint32_t b) { return before(b, a); });
    else
        std::stable_sort(view.begin(), view.end(), before);
    return view;
}

void ActivityTableModel::sort(int column, Qt::SortOrder order)
{
    m_query.column = column;
    m_query.descending = order == Qt::DescendingOrder;
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
    const Time now = m_session.now();
    for (const ActivityRow &row : m_session.activity().rows()) {
        if (isKind(row, kind) && recent(row, m_query.filter, now)) {
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
