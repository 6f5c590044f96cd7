#include "ui/models/account_list_model.h"

#include "ui/models/account_cells.h"
#include "ui/models/texts.h"
#include "ui/theme/cells.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t mostKept = 12;

} // namespace

AccountListModel::AccountListModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    session.makeWith(this, [this] { return begin(); });
    connect(&session, &Session::accountChanged, this, &AccountListModel::accountChanged);
    connect(&session, &Session::accountsChanged, this, &AccountListModel::accountsChanged);
    m_rows = AccountRows(session.whole());
    resort();
    refilter();
    countKinds();
}

MakeWhole AccountListModel::begin()
{
    return [this, sort = m_sort, descending = m_descending](const Whole &whole) -> SwapIn {
        auto rows = std::make_shared<AccountRows>(whole);
        auto order = std::make_shared<std::vector<std::uint32_t>>(rows->order(sort, descending));
        return [this, rows, order, sort, descending] { swapIn(*rows, *order, sort, descending); };
    };
}

void AccountListModel::swapIn(AccountRows &rows, std::vector<std::uint32_t> &order, Sort sort, bool descending)
{
    beginResetModel();
    std::swap(m_rows, rows);
    std::swap(m_order, order);
    if (sort != m_sort || descending != m_descending)
        resort(); // another order was asked for while this one was made
    rowsChanged();
    refilter();
    endResetModel();
    countKinds();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t number = m_view[static_cast<std::size_t>(index.row())];
    const AccountRows::Row &row = m_rows[number];
    const Account *account = m_rows.accountOf(number, m_session.draft());
    if (account == nullptr)
        return {};
    switch (role) {
    case IdRole:
        return toQString(row.id);
    case GateRole:
        return static_cast<int>(row.gate);
    case ReachRole:
        return gateReach(row.gate, row.covers);
    case AgoRole:
        return row.seen ? ago(row.lastSeen, m_session.now()) : QString();
    case StagedRole:
        return row.staged;
    case DeletedRole:
        return row.deleted;
    case cell::Struck:
        return row.deleted;
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return tr("%1, %2, %3, %n staged", nullptr, static_cast<int>(row.staged))
                .arg(toQString(account->username), gateWord(row.gate), gateReach(row.gate, row.covers));
        break;
    default:
        break;
    }
    if (index.column() == AcceptedBy)
        return accepting(*account, row, role);
    AccountCell cell{*account, row.gate, row.covers, row.staged, row.seen, row.lastSeen, row.lastFrom};
    return accountCell(cell, index.column(), role, m_session.now());
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Entries || section == Covers ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Account");
    case AcceptedBy:
        return tr("Accepts it by");
    case Entries:
        return tr("Entries");
    case Covers:
        return tr("Covers");
    case IpAuthentication:
        return tr("IP authentication");
    case LastFrom:
        return tr("Last seen from");
    case LastSeen:
        return tr("Last seen");
    default:
        return tr("Staged");
    }
}

QString AccountListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return toQString(m_rows[m_view[static_cast<std::size_t>(row)]].id);
}

int AccountListModel::rowOf(const QString &id) const
{
    const auto at = std::find(m_view.begin(), m_view.end(), m_rows.find(toUtf8(id)));
    return at == m_view.end() ? -1 : static_cast<int>(at - m_view.begin());
}

void AccountListModel::rowsChanged()
{
    m_kept.clear();
    m_viewExact = false;
}

void AccountListModel::accountChanged(const QString &id)
{
    accountsChanged({id});
}

void AccountListModel::accountsChanged(const QStringList &ids)
{
    const Whole now = m_session.whole();
    const std::uint32_t before = m_rows.size();
    // An edited account stays where it is, also where it no longer matches: nothing jumps under the hand. Rows come
    // and go only where an account is new or its adding is undone.
    bool reset = false;
    std::vector<std::uint32_t> edited;
    for (const QString &one : ids) {
        const std::string id = toUtf8(one);
        const std::uint32_t known = m_rows.find(id);
        const bool wasGone = known == AccountRows::nowhere || m_rows[known].gone;
        const bool gone = m_session.draft().find(id) == nullptr && m_session.draft().findBase(id) == nullptr;
        if (wasGone != gone && !reset) {
            reset = true;
            beginResetModel();
        }
        if (const std::uint32_t number = m_rows.refresh(id, now); number != AccountRows::nowhere)
            edited.push_back(number);
    }
    rowsChanged();
    if (reset) {
        if (m_rows.size() != before)
            resort();
        refilter();
        endResetModel();
    } else if (edited.size() == 1) {
        if (const int at = rowOf(ids.front()); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    } else if (!m_view.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    countKinds();
}

void AccountListModel::countKinds()
{
    const AccountCounts counts = m_rows.counts();
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

void AccountListModel::sort(int column, Qt::SortOrder order)
{
    const Sort by = column == State      ? Sort::State
                    : column == Covers   ? Sort::Covers
                    : column == LastSeen ? Sort::LastSeen
                                         : Sort::Name;
    setSort(by, order == Qt::DescendingOrder);
}

void AccountListModel::setSort(Sort sort, bool descending)
{
    if (sort == m_sort && descending == m_descending)
        return;
    m_sort = sort;
    m_descending = descending;
    beginResetModel();
    resort();
    rowsChanged();
    refilter();
    endResetModel();
}

void AccountListModel::resort()
{
    m_order = m_rows.order(m_sort, m_descending);
}

void AccountListModel::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    if (m_viewExact)
        m_kept.push_back({std::exchange(m_filter, filter), std::move(m_view), m_acceptance});
    if (m_kept.size() > mostKept)
        m_kept.erase(m_kept.begin() + 1); // the first, of no words at all, serves the most
    m_filter = filter;
    refilter();
    endResetModel();
}

bool AccountListModel::matches(const AccountRows::Row &row) const
{
    if (m_filter.gate && row.gate != *m_filter.gate)
        return false;
    if (m_filter.notGate && row.gate == *m_filter.notGate)
        return false;
    const auto fits = [](std::optional<bool> wanted, bool is) { return !wanted || *wanted == is; };
    return fits(m_filter.staged, row.staged > 0) && fits(m_filter.expiring, row.expiring) &&
           fits(m_filter.unused, row.unused);
}

bool AccountListModel::accepts(std::uint32_t number, Date today)
{
    const Account *account = m_rows.accountOf(number, m_session.draft());
    const bool byPassword = decide(*account, *m_filter.address, Door::WithPassword, today).allowed;
    if (!byPassword && !decide(*account, *m_filter.address, Door::WithoutPassword, today).allowed)
        return false;
    const Gate gate = m_rows[number].gate;
    if (!byPassword)
        ++m_acceptance.withoutPassword;
    else if (gate == Gate::Open || gate == Gate::Observing)
        ++m_acceptance.open;
    else
        ++m_acceptance.byEntry;
    return true;
}

void AccountListModel::filterFrom(const std::vector<std::uint32_t> &rows)
{
    // Few rows are looked at one by one, many in one pass over the text of all.
    const bool few = rows.size() < m_rows.size() / 8;
    std::vector<std::vector<std::uint8_t>> hits;
    if (!few) {
        for (const std::string &needle : m_filter.needles)
            hits.push_back(m_rows.having(needle));
        for (const std::string &needle : m_filter.absent) {
            hits.push_back(m_rows.having(needle));
            for (std::uint8_t &one : hits.back())
                one ^= 1U;
        }
    }
    const auto hasAll = [&](std::uint32_t number) {
        const auto has = [&](const std::string &needle) { return m_rows.has(number, needle); };
        return std::all_of(m_filter.needles.begin(), m_filter.needles.end(), has) &&
               std::none_of(m_filter.absent.begin(), m_filter.absent.end(), has);
    };
    const Date today = m_session.today(); // once: it looks the relay's time zone up
    std::vector<std::uint32_t> view;
    view.reserve(rows.size());
    for (const std::uint32_t number : rows) {
        const bool hit =
            few ? hasAll(number)
                : std::all_of(hits.begin(), hits.end(), [&](const auto &found) { return found[number] != 0; });
        if (hit && !m_rows[number].gone && matches(m_rows[number]) && (!m_filter.address || accepts(number, today)))
            view.push_back(number);
    }
    m_view = std::move(view);
}

void AccountListModel::refilter()
{
    m_acceptance = {};
    m_viewExact = true;
    // Back to where the words came from, or on from the nearest of what was kept on the way.
    while (!m_kept.empty() && !m_kept.back().filter.covers(m_filter))
        m_kept.pop_back();
    if (m_kept.empty())
        return filterFrom(m_order);
    if (m_kept.back().filter == m_filter) {
        m_view = std::move(m_kept.back().view);
        m_acceptance = m_kept.back().acceptance;
        m_kept.pop_back();
        return;
    }
    filterFrom(m_kept.back().view);
}

QVariant AccountListModel::accepting(const Account &account, const AccountRows::Row &row, int role) const
{
    if (!m_filter.address)
        return {};
    const Decision now = decide(account, *m_filter.address, Door::WithPassword, m_session.today());
    const Account *base = m_session.draft().findBase(row.id);
    switch (role) {
    case Qt::DisplayRole:
        if (now.entry != nullptr)
            return toQString(now.entry->value.text());
        return now.allowed ? tr("any address") : tr("IP authentication");
    case cell::Mono:
        return now.entry != nullptr;
    case cell::Glyph:
        return now.allowed ? QVariant() : QVariant(int(Glyph::Device));
    case cell::GlyphInk:
        return int(Token::Dim);
    case cell::Ink:
        return now.allowed && now.entry == nullptr ? QVariant(int(Token::Warn)) : QVariant();
    case cell::Note: {
        const bool before =
            base != nullptr && (decide(*base, *m_filter.address, Door::WithPassword, m_session.today()).allowed ||
                                decide(*base, *m_filter.address, Door::WithoutPassword, m_session.today()).allowed);
        return before ? QVariant() : QVariant(tr("after push"));
    }
    case cell::NoteInk:
        return int(Token::Staged);
    default:
        return {};
    }
}

} // namespace postern
