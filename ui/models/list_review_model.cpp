#include "ui/models/list_review_model.h"

#include "core/analysis/review.h"
#include "ui/models/texts.h"
#include "ui/theme/cells.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

using Flaw = ListReviewModel::Kind;
using FlawRow = ListReviewModel::Row;

std::optional<Flaw> kindOf(std::string_view code)
{
    if (code == "duplicate" || code == "shadowed" || code == "adjacent")
        return Flaw::Redundant;
    if (code == "broad-segment")
        return Flaw::Broad;
    if (code == "unused")
        return Flaw::Unused;
    if (code == "review-due")
        return Flaw::Unreviewed;
    return std::nullopt;
}

std::vector<FlawRow> findRows(const Configuration &current, const ActivityLog &activity, const Coverage &coverage,
                              const AnalysisContext &context, const std::atomic<bool> &stop)
{
    std::vector<Finding> found;
    AnalysisContext anything = context;
    anything.maxEntries.reset();
    const ActivityLog noActivity;
    for (const Account &account : current.accounts) {
        if (stop)
            return {};
        for (Finding &finding : reviewList(account, activity, coverage, context.today))
            found.push_back(std::move(finding));
        // The analysis speaks of changes: against a list without an entry all that stands is new to it.
        Account before = account;
        before.allowlist.entries.clear();
        for (Finding &finding : analyzeAccount(&before, &account, noActivity, {}, anything)) {
            if (kindOf(finding.code) && !finding.entry.empty())
                found.push_back(std::move(finding));
        }
    }
    std::map<std::string_view, const Account *> byName;
    for (const Account &account : current.accounts)
        byName.emplace(account.username, &account);
    std::vector<FlawRow> rows;
    for (Finding &finding : found) {
        const std::optional<Flaw> kind = kindOf(finding.code);
        const auto account = byName.find(finding.account);
        if (!kind || account == byName.end())
            continue;
        const auto &entries = account->second->allowlist.entries;
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry &one) { return one.value.text() == finding.entry; });
        if (entry != entries.end())
            rows.push_back({*kind, account->second->id, account->second->username, *entry, std::move(finding)});
    }
    for (const Account &account : current.accounts) {
        for (const Entry &entry : account.allowlist.entries) {
            if (entry.expires && *entry.expires - context.today <= expiresSoon)
                rows.push_back({Flaw::Expiring, account.id, account.username, entry, {}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FlawRow &a, const FlawRow &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.username < b.username;
    });
    return rows;
}

} // namespace

QString reviewKindWord(Flaw kind)
{
    switch (kind) {
    case Flaw::Redundant:
        return ListReviewModel::tr("Redundant");
    case Flaw::Broad:
        return ListReviewModel::tr("Too broad");
    case Flaw::Expiring:
        return ListReviewModel::tr("Expiring");
    case Flaw::Unused:
        return ListReviewModel::tr("Unused");
    case Flaw::Unreviewed:
        break;
    }
    return ListReviewModel::tr("Unreviewed");
}

Glyph reviewKindGlyph(Flaw kind)
{
    switch (kind) {
    case Flaw::Redundant:
        return Glyph::Tidy;
    case Flaw::Broad:
        return Glyph::Exposure;
    case Flaw::Expiring:
        return Glyph::Clock;
    case Flaw::Unused:
        return Glyph::Unused;
    case Flaw::Unreviewed:
        break;
    }
    return Glyph::Lists;
}

ListReviewModel::ListReviewModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void ListReviewModel::rebuild()
{
    const quint64 generation = ++m_generation;
    auto found = std::make_shared<std::vector<FlawRow>>();
    m_session.readInWorker(
        this,
        [this, found, context = m_session.analysisContext()](const std::atomic<bool> &stop) {
            *found = findRows(m_session.draft().current(), m_session.activity(), m_session.coverage(), context, stop);
        },
        [this, found, generation] {
            if (generation != m_generation)
                return;
            beginResetModel();
            letGo(std::exchange(m_rows, found));
            m_counts.fill(0);
            for (const FlawRow &row : *m_rows)
                ++m_counts[static_cast<std::size_t>(row.kind)];
            m_ready = true;
            refilter();
            endResetModel();
            Q_EMIT changed();
        });
}

void ListReviewModel::refilter()
{
    m_view.clear();
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_rows->size(); ++i) {
        const FlawRow &row = (*m_rows)[i];
        if (m_kind && row.kind != *m_kind)
            continue;
        const QString text = words.isEmpty()
                                 ? QString()
                                 : u"%1 %2 %3"_s.arg(toQString(row.username), toQString(row.entry.value.text()),
                                                     toQString(row.entry.remark));
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_view.push_back(i);
    }
}

void ListReviewModel::setKind(std::optional<Flaw> kind)
{
    beginResetModel();
    m_kind = kind;
    refilter();
    endResetModel();
    Q_EMIT changed();
}

void ListReviewModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words;
    refilter();
    endResetModel();
    Q_EMIT changed();
}

void ListReviewModel::reviewedToday(const std::vector<int> &rows)
{
    std::map<std::string, Account> put;
    for (const int row : rows) {
        const FlawRow &one = at(row);
        const Account *account = m_session.draft().find(one.id);
        if (account == nullptr)
            continue;
        Account &next = put.try_emplace(one.id, *account).first->second;
        for (Entry &entry : next.allowlist.entries) {
            if (entry.value == one.entry.value)
                entry.reviewed = m_session.today();
        }
    }
    std::vector<Account> accounts;
    for (auto &[id, account] : put)
        accounts.push_back(std::move(account));
    m_session.stage(tr("mark %n entries as reviewed", nullptr, static_cast<int>(rows.size())), std::move(accounts));
}

int ListReviewModel::remove(const std::vector<int> &rows)
{
    std::map<std::string, Account> put;
    int left = 0;
    int gone = 0;
    for (const int row : rows) {
        const FlawRow &one = at(row);
        const Account *account = m_session.draft().find(one.id);
        if (account == nullptr)
            continue;
        auto &entries = put.try_emplace(one.id, *account).first->second.allowlist.entries;
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry &entry) { return entry.value == one.entry.value; });
        if (found == entries.end())
            continue;
        const auto inForce = std::count_if(entries.begin(), entries.end(),
                                           [&](const Entry &entry) { return entry.inForce(m_session.today()); });
        const bool last = account->allowlist.enabled && found->inForce(m_session.today()) && inForce == 1;
        if (found->expected == Expected::Standby || last) {
            ++left;
            continue;
        }
        entries.erase(found);
        ++gone;
    }
    std::vector<Account> accounts;
    for (auto &[id, account] : put)
        accounts.push_back(std::move(account));
    m_session.stage(tr("remove %n entries", nullptr, gone), std::move(accounts));
    return left;
}

void ListReviewModel::tidyUp(const std::vector<int> &rows)
{
    std::map<std::string, Account> put;
    for (const int row : rows) {
        const FlawRow &one = at(row);
        const Account *account = m_session.draft().find(one.id);
        if (account == nullptr || one.kind != Flaw::Redundant)
            continue;
        auto &entries = put.try_emplace(one.id, *account).first->second.allowlist.entries;
        const auto take = [&](const std::string &value) {
            return std::erase_if(entries, [&](const Entry &entry) { return entry.value.text() == value; }) > 0;
        };
        if (one.finding.code == "adjacent") {
            const auto other = one.finding.args.find("other");
            const auto merged = one.finding.args.find("merged");
            if (other == one.finding.args.end() || merged == one.finding.args.end())
                continue;
            Entry both = one.entry;
            both.id.clear();
            both.value = EntryValue(merged->second);
            if (take(one.entry.value.text()) && take(other->second))
                entries.push_back(std::move(both));
            else
                entries = account->allowlist.entries; // one of the two went before: left as it was
        } else {
            // Of a value that stands twice one stays.
            const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                            [&](const Entry &entry) { return entry.value == one.entry.value; });
            if (found != entries.rend())
                entries.erase(std::next(found).base());
        }
    }
    std::vector<Account> accounts;
    for (auto &[id, account] : put)
        accounts.push_back(std::move(account));
    m_session.stage(tr("tidy up %n lists", nullptr, static_cast<int>(accounts.size())), std::move(accounts));
}

int ListReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int ListReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FlawRow &row = at(index.row());
    const Date today = m_session.today();
    switch (index.column()) {
    case Why:
        if (role == Qt::DisplayRole)
            return reviewKindWord(row.kind);
        if (role == cell::Glyph)
            return int(reviewKindGlyph(row.kind));
        if (role == cell::GlyphInk)
            return int(row.kind == Flaw::Broad || row.kind == Flaw::Expiring ? Token::Warn : Token::Dim);
        break;
    case AccountColumn:
        if (role == Qt::DisplayRole)
            return toQString(row.username);
        break;
    case ValueColumn:
        if (role == Qt::DisplayRole)
            return toQString(row.entry.value.text());
        if (role == cell::Mono)
            return true;
        break;
    case Remark:
        if (role == Qt::DisplayRole)
            return toQString(row.entry.remark);
        break;
    case Reviewed:
        if (role == Qt::DisplayRole)
            return row.entry.reviewed ? dayText(*row.entry.reviewed) : tr("never");
        if (role == cell::Ink && !row.entry.reviewed)
            return int(Token::Dim);
        break;
    case Expires:
        if (role == Qt::DisplayRole)
            return expiryText(row.entry.expires, today);
        if (role == cell::Ink)
            return int(row.kind == Flaw::Expiring ? Token::Warn : Token::Dim);
        break;
    default:
        break;
    }
    return {};
}

QVariant ListReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Why:
        return tr("Why");
    case AccountColumn:
        return tr("Account");
    case ValueColumn:
        return tr("Value");
    case Remark:
        return tr("Remark");
    case Reviewed:
        return tr("Reviewed");
    default:
        return tr("Expires");
    }
}

} // namespace postern
