#include "ui/models/binding_table_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace postern {

namespace {

bool lowerAddress(const BindingTableModel::Row &a, const BindingTableModel::Row &b)
{
    const auto first = a.ipAuth.single();
    const auto second = b.ipAuth.single();
    if (first.has_value() != second.has_value())
        return first.has_value();
    return first ? *first < *second : a.ipAuth.address.text() < b.ipAuth.address.text();
}

} // namespace

BindingTableModel::BindingTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    session.makeWith(this, [this]() -> MakeWhole {
        return [this](const Whole &whole) -> SwapIn {
            auto rows = std::make_shared<std::vector<Row>>(rowsOf(whole));
            return [this, rows] { swapIn(*rows); };
        };
    });
    connect(&session, &Session::accountChanged, this, [this](const QString &id) { edited({id}); });
    connect(&session, &Session::accountsChanged, this, &BindingTableModel::edited);
    m_rows = rowsOf(session.whole());
    refilter();
}

void BindingTableModel::setWords(const QString &words)
{
    m_words = words.toLower();
    beginResetModel();
    refilter();
    endResetModel();
}

std::vector<BindingTableModel::Row> BindingTableModel::rowsOf(const Whole &whole)
{
    std::vector<Row> rows;
    for (const Account &account : whole.draft.current().accounts) {
        if (whole.stop)
            return rows;
        addRows(rows, account, whole);
    }
    std::stable_sort(rows.begin(), rows.end(), lowerAddress);
    return rows;
}

void BindingTableModel::addRows(std::vector<Row> &rows, const Account &account, const Whole &whole)
{
    const Draft &draft = whole.draft;
    if (!account.ipAuth && !draft.isTouched(account.id))
        return;
    const Account *base = draft.findBase(account.id);
    const auto add = [&](const IpAuth &ipAuth, Difference difference) {
        Row row{account.id, account.username, ipAuth, difference, {}, {}};
        for (const ActivityRow &seen : whole.activity.of(base != nullptr ? base->username : account.username)) {
            if (seen.method == Method::IpAuth && seen.outcome == Outcome::Accepted && ipAuth.single() == seen.address &&
                (!row.lastSeen || *row.lastSeen < seen.lastSeen))
                row.lastSeen = seen.lastSeen;
        }
        row.text =
            toUtf8(toQString(account.username + '\x1f' + ipAuth.address.text() + '\x1f' + ipAuth.device).toLower());
        rows.push_back(std::move(row));
    };
    const bool had = base != nullptr && base->ipAuth;
    const bool same = had && account.ipAuth && base->ipAuth->address == account.ipAuth->address;
    if (account.ipAuth)
        add(*account.ipAuth, same ? Difference::None : Difference::Added);
    if (had && !same)
        add(*base->ipAuth, Difference::Removed);
}

void BindingTableModel::swapIn(std::vector<Row> &rows)
{
    beginResetModel();
    std::swap(m_rows, rows);
    refilter();
    endResetModel();
}

void BindingTableModel::edited(const QStringList &ids)
{
    std::set<std::string, std::less<>> those;
    for (const QString &id : ids)
        those.insert(toUtf8(id));
    const Whole whole = m_session.whole();
    std::vector<Row> fresh;
    for (const std::string &id : those) {
        if (const Account *account = whole.draft.find(id))
            addRows(fresh, *account, whole);
    }
    const auto known = [&](const Row &row) { return those.contains(row.id); };
    if (fresh.empty() && std::none_of(m_rows.begin(), m_rows.end(), known))
        return; // most accounts have no appliance
    std::stable_sort(fresh.begin(), fresh.end(), lowerAddress);
    beginResetModel();
    std::erase_if(m_rows, known);
    std::vector<Row> both;
    both.reserve(m_rows.size() + fresh.size());
    std::merge(std::make_move_iterator(m_rows.begin()), std::make_move_iterator(m_rows.end()),
               std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()), std::back_inserter(both),
               lowerAddress);
    m_rows = std::move(both);
    refilter();
    endResetModel();
}

void BindingTableModel::refilter()
{
    std::vector<std::string> words;
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts))
        words.push_back(toUtf8(word));
    m_view.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const std::string &word) { return m_rows[i].text.find(word) != std::string::npos; }))
            m_view.push_back(i);
    }
}

int BindingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int BindingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BindingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case AddressColumn:
            return toQString(row.ipAuth.address.text());
        case Device:
            return toQString(row.ipAuth.device);
        case AccountColumn:
            return toQString(row.username);
        case LastSeen:
            return row.lastSeen                   ? ago(*row.lastSeen, m_session.now())
                   : m_session.coverage().empty() ? tr("not known")
                                                  : tr("not seen yet");
        default:
            return row.difference == Difference::Added     ? tr("new")
                   : row.difference == Difference::Removed ? tr("goes")
                                                           : QString();
        }
    case Qt::ToolTipRole:
        return column == LastSeen && row.lastSeen ? QVariant(exactly(*row.lastSeen)) : QVariant();
    case cell::Glyph:
        if (column == Staged && row.difference != Difference::None)
            return int(row.difference == Difference::Added ? Glyph::Plus : Glyph::Minus);
        return column == AddressColumn ? QVariant(int(Glyph::Device)) : QVariant();
    case cell::GlyphInk:
        return int(column == Staged ? Token::Staged : Token::Dim);
    case cell::Ink:
        if (column == Staged)
            return int(Token::Staged);
        return column == LastSeen && !row.lastSeen ? QVariant(int(Token::Dim)) : QVariant();
    case cell::Tint:
        return row.difference == Difference::None ? QVariant() : QVariant(int(Token::StagedSoft));
    case cell::Struck:
        return row.difference == Difference::Removed && column < LastSeen;
    case cell::Mono:
        return column == AddressColumn;
    case cell::Strong:
        return column == AccountColumn;
    default:
        return {};
    }
}

QVariant BindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case AddressColumn:
        return tr("Address");
    case Device:
        return tr("Device");
    case AccountColumn:
        return tr("Account");
    case LastSeen:
        return tr("Last seen");
    default:
        return tr("Staged");
    }
}

} // namespace postern
