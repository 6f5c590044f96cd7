#include "ui/models/account_list_model.h"

#include "ui/models/account_cells.h"
#include "ui/models/texts.h"
#include "ui/theme/cells.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

constexpr auto unusedAfter = std::chrono::days(400);

void foldInto(std::string &text, std::string_view more)
{
    for (const char c : more)
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\n' ? ' ' : c;
    text += '\x1f';
}

} // namespace

AccountListModel::AccountListModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::draftReset, this, &AccountListModel::rebuild);
    connect(&session, &Session::activityChanged, this, &AccountListModel::rebuild);
    connect(&session, &Session::accountChanged, this, &AccountListModel::accountChanged);
    rebuild();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Account *AccountListModel::accountOf(const Row &row) const
{
    const Account *current = m_session.draft().find(row.id);
    return current != nullptr ? current : m_session.draft().findBase(row.id);
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_view[static_cast<std::size_t>(index.row())]];
    const Account *account = accountOf(row);
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
        return accepting(row, role);
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
    const auto found = m_rowOf.find(toUtf8(id));
    if (found == m_rowOf.end())
        return -1;
    const auto at = std::find(m_view.begin(), m_view.end(), found->second);
    return at == m_view.end() ? -1 : static_cast<int>(at - m_view.begin());
}

std::string AccountListModel::haystackOf(const Account &account, const Row &row) const
{
    std::string text;
    foldInto(text, account.username);
    foldInto(text, account.description);
    for (const Entry &entry : account.allowlist.entries) {
        foldInto(text, entry.value.text());
        foldInto(text, entry.remark);
    }
    if (account.ipAuth) {
        foldInto(text, account.ipAuth->address.text());
        foldInto(text, account.ipAuth->device);
    }
    for (const std::string &sender : account.senders)
        foldInto(text, sender);
    if (row.seen)
        foldInto(text, row.lastFrom.toString());
    return text;
}

void AccountListModel::lookUpSeen(Row &row, const Account &account) const
{
    row.seen = false;
    // Evidence is kept under the name that the relay knows.
    const Account *base = m_session.draft().findBase(row.id);
    for (const ActivityRow &seen : m_session.activity().of(base != nullptr ? base->username : account.username)) {
        if (seen.outcome != Outcome::Accepted || (row.seen && seen.lastSeen <= row.lastSeen))
            continue;
        row.seen = true;
        row.lastSeen = seen.lastSeen;
        row.lastFrom = seen.address;
    }
}

void AccountListModel::fill(Row &row) const
{
    const Account *current = m_session.draft().find(row.id);
    const Account *account = accountOf(row);
    row.gone = account == nullptr;
    if (row.gone)
        return;
    const Date today = m_session.today();
    row.deleted = current == nullptr;
    row.staged = static_cast<std::uint32_t>(m_session.stagedCount(row.id));
    row.gate = gateOf(*account, today);
    row.covers = row.gate == Gate::Restricted ? coveredBy(account->allowlist, today).count() : 0;
    row.bound = account->ipAuth.has_value();
    row.expiring =
        std::any_of(account->allowlist.entries.begin(), account->allowlist.entries.end(), [&](const Entry &entry) {
            return entry.expires && *entry.expires >= today && *entry.expires - today <= expiresSoon;
        });
    lookUpSeen(row, *account);
    const bool knownLongEnough = m_session.coverage().days() >= unusedAfter.count();
    row.unused = row.seen ? m_session.now() - row.lastSeen > unusedAfter : knownLongEnough && isRelayId(row.id);
}

void AccountListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_patched.clear();
    m_haystack.clear();
    m_offsets.clear();
    const Draft &draft = m_session.draft();
    m_rows.reserve(draft.current().accounts.size());
    const auto add = [&](const Account &account) {
        Row row;
        row.id = account.id;
        fill(row);
        m_offsets.push_back(m_haystack.size());
        m_haystack += haystackOf(account, row);
        m_haystack += '\n';
        m_rowOf.emplace(row.id, static_cast<std::uint32_t>(m_rows.size()));
        m_rows.push_back(std::move(row));
    };
    for (const Account &account : draft.current().accounts)
        add(account);
    for (const std::string &id : draft.touched()) {
        if (draft.find(id) == nullptr)
            add(*draft.findBase(id));
    }
    resort();
    refilter();
    endResetModel();
    countKinds();
}

void AccountListModel::accountChanged(const QString &id)
{
    const std::string key = toUtf8(id);
    const auto found = m_rowOf.find(key);
    if (found == m_rowOf.end()) {
        const Account *account = m_session.draft().find(key);
        if (account == nullptr)
            return;
        beginResetModel();
        Row row;
        row.id = key;
        fill(row);
        const auto number = static_cast<std::uint32_t>(m_rows.size());
        m_offsets.push_back(m_haystack.size());
        m_haystack += haystackOf(*account, row) + '\n';
        m_rowOf.emplace(key, number);
        m_rows.push_back(std::move(row));
        resort();
        refilter();
        endResetModel();
        countKinds();
        return;
    }
    Row &row = m_rows[found->second];
    const bool wasGone = row.gone;
    fill(row);
    if (const Account *account = accountOf(row))
        m_patched[found->second] = haystackOf(*account, row);
    if (wasGone != row.gone) {
        beginResetModel();
        refilter();
        endResetModel();
    } else if (const int at = rowOf(id); at >= 0) {
        // An edited account stays where it is, also where it no longer matches: nothing jumps under the hand.
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    countKinds();
}

void AccountListModel::countKinds()
{
    AccountCounts counts;
    for (const Row &row : m_rows) {
        if (row.gone)
            continue;
        ++counts.all;
        counts.open += row.gate == Gate::Open ? 1 : 0;
        counts.observing += row.gate == Gate::Observing ? 1 : 0;
        counts.closed += row.gate == Gate::Closed ? 1 : 0;
        counts.staged += row.staged > 0 ? 1 : 0;
        counts.expiring += row.expiring ? 1 : 0;
        counts.unused += row.unused ? 1 : 0;
        counts.bound += row.bound ? 1 : 0;
    }
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
    refilter();
    endResetModel();
}

void AccountListModel::resort()
{
    m_order.resize(m_rows.size());
    for (std::uint32_t i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    // Eight bytes of the name settle nearly every comparison; ties read the whole name.
    struct Key
    {
        std::uint64_t head = 0;
        std::string_view name;
    };
    std::vector<Key> keys(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (const Account *account = accountOf(m_rows[i])) {
            keys[i].name = account->username;
            for (std::size_t c = 0; c < 8; ++c)
                keys[i].head =
                    keys[i].head << 8 | (c < keys[i].name.size() ? static_cast<unsigned char>(keys[i].name[c]) : 0U);
        }
    }
    const auto byName = [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a].head != keys[b].head)
            return keys[a].head < keys[b].head;
        return keys[a].name < keys[b].name;
    };
    const auto rank = [&](std::uint32_t a, std::uint32_t b) {
        const Row &first = m_rows[a];
        const Row &second = m_rows[b];
        switch (m_sort) {
        case Sort::LastSeen:
            if (first.seen != second.seen)
                return first.seen;
            if (first.lastSeen != second.lastSeen)
                return first.lastSeen > second.lastSeen;
            break;
        case Sort::State:
            if (first.gate != second.gate)
                return first.gate < second.gate;
            break;
        case Sort::Covers:
            if (first.covers != second.covers)
                return first.covers > second.covers;
            break;
        case Sort::Name:
            break;
        }
        return byName(a, b);
    };
    if (m_descending)
        std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(b, a); });
    else
        std::sort(m_order.begin(), m_order.end(), rank);
}

void AccountListModel::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    refilter();
    endResetModel();
}

std::vector<bool> AccountListModel::findNeedle(const std::string &needle) const
{
    std::vector<bool> found(m_rows.size(), false);
    const char *at = m_haystack.data();
    const char *const end = at + m_haystack.size();
    while (at < end) {
        const void *hit = memmem(at, static_cast<std::size_t>(end - at), needle.data(), needle.size());
        if (hit == nullptr)
            break;
        const auto offset = static_cast<std::size_t>(static_cast<const char *>(hit) - m_haystack.data());
        const auto next = std::upper_bound(m_offsets.begin(), m_offsets.end(), offset);
        found[static_cast<std::size_t>(next - m_offsets.begin()) - 1] = true;
        at = next == m_offsets.end() ? end : m_haystack.data() + *next;
    }
    for (const auto &[row, text] : m_patched)
        found[row] = text.find(needle) != std::string::npos;
    return found;
}

bool AccountListModel::matches(const Row &row) const
{
    if (m_filter.gate && row.gate != *m_filter.gate)
        return false;
    if (m_filter.notGate && row.gate == *m_filter.notGate)
        return false;
    const auto fits = [](std::optional<bool> wanted, bool is) { return !wanted || *wanted == is; };
    return fits(m_filter.staged, row.staged > 0) && fits(m_filter.expiring, row.expiring) &&
           fits(m_filter.unused, row.unused);
}

void AccountListModel::refilter()
{
    std::vector<std::vector<bool>> hits;
    hits.reserve(m_filter.needles.size());
    for (const std::string &needle : m_filter.needles)
        hits.push_back(findNeedle(needle));
    for (const std::string &needle : m_filter.absent) {
        hits.push_back(findNeedle(needle));
        hits.back().flip();
    }
    m_view.clear();
    m_acceptance = {};
    const Date today = m_session.today();
    for (const std::uint32_t number : m_order) {
        const Row &row = m_rows[number];
        if (row.gone || !matches(row))
            continue;
        if (!std::all_of(hits.begin(), hits.end(), [&](const std::vector<bool> &hit) { return hit[number]; }))
            continue;
        if (m_filter.address) {
            const Account *account = accountOf(row);
            const bool byPassword = decide(*account, *m_filter.address, Door::WithPassword, today).allowed;
            const bool without = decide(*account, *m_filter.address, Door::WithoutPassword, today).allowed;
            if (!byPassword && !without)
                continue;
            if (!byPassword)
                ++m_acceptance.withoutPassword;
            else if (row.gate == Gate::Open || row.gate == Gate::Observing)
                ++m_acceptance.open;
            else
                ++m_acceptance.byEntry;
        }
        m_view.push_back(number);
    }
}

QVariant AccountListModel::accepting(const Row &row, int role) const
{
    if (!m_filter.address)
        return {};
    const Account *account = accountOf(row);
    const Decision now = decide(*account, *m_filter.address, Door::WithPassword, m_session.today());
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
