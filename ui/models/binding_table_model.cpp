#include "ui/models/binding_table_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

#include <algorithm>

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
    connect(&session, &Session::draftReset, this, &BindingTableModel::rebuild);
    connect(&session, &Session::activityChanged, this, &BindingTableModel::rebuild);
    connect(&session, &Session::accountChanged, this, &BindingTableModel::rebuild);
    rebuild();
}

void BindingTableModel::setWords(const QString &words)
{
    m_words = words.toLower();
    beginResetModel();
    refilter();
    endResetModel();
}

void BindingTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const Draft &draft = m_session.draft();
    const auto add = [&](const Account &account, const std::string &knownAs, const IpAuth &ipAuth,
                         Difference difference) {
        Row row{account.id, account.username, ipAuth, difference, {}};
        for (const ActivityRow &seen : m_session.activity().of(knownAs)) {
            if (seen.method == Method::IpAuth && seen.outcome == Outcome::Accepted && ipAuth.single() == seen.address &&
                (!row.lastSeen || *row.lastSeen < seen.lastSeen))
                row.lastSeen = seen.lastSeen;
        }
        m_rows.push_back(std::move(row));
    };
    for (const Account &account : draft.current().accounts) {
        if (!account.ipAuth && !draft.isTouched(account.id))
            continue;
        const Account *base = draft.findBase(account.id);
        const std::string &knownAs = base != nullptr ? base->username : account.username;
        const bool had = base != nullptr && base->ipAuth;
        const bool same = had && account.ipAuth && base->ipAuth->address == account.ipAuth->address;
        if (account.ipAuth)
            add(account, knownAs, *account.ipAuth, same ? Difference::None : Difference::Added);
        if (had && !same)
            add(account, knownAs, *base->ipAuth, Difference::Removed);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), lowerAddress);
    refilter();
    endResetModel();
}

void BindingTableModel::refilter()
{
    m_view.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString text =
            toQString(row.username + ' ' + row.ipAuth.address.text() + ' ' + row.ipAuth.device).toLower();
        const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
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
