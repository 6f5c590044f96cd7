#pragma once

#include "ui/models/account_filter.h"
#include "ui/models/account_rows.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace postern {

/// Every account of the draft, and those that a staged edit deletes. Sorts and filters in its own view vector: a
/// filter key on 100,000 accounts is one pass over one buffer, never a proxy model. What the relay tells anew comes in
/// with the session's draft in one step, made off the GUI thread.
class AccountListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, AcceptedBy, Entries, Covers, IpAuthentication, LastFrom, LastSeen, Staged, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        GateRole,  ///< int(Gate)
        ReachRole, ///< "1,305 addresses"
        AgoRole,
        StagedRole, ///< int: staged changes of this account
        DeletedRole,
    };
    using Sort = AccountRows::Sort;

    explicit AccountListModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const AccountFilter &filter);
    const AccountFilter &filter() const { return m_filter; }
    void setSort(Sort sort, bool descending = false);
    Sort sortedBy() const { return m_sort; }

    QString idAt(int row) const;
    int rowOf(const QString &id) const; ///< -1 where the filter hides it
    int total() const { return m_counts.all; }
    const AccountCounts &counts() const { return m_counts; }
    /// Of those shown, how many let the filter's address in: by an entry, by being open, without a password.
    struct Acceptance
    {
        int byEntry = 0;
        int open = 0;
        int withoutPassword = 0;
    };
    const Acceptance &acceptance() const { return m_acceptance; }

Q_SIGNALS:
    void countsChanged();

private:
    /// What a filter left over, kept for when its words grow or shrink again.
    struct Narrowed
    {
        AccountFilter filter;
        std::vector<std::uint32_t> view;
        Acceptance acceptance;
    };
    MakeWhole begin();
    void swapIn(AccountRows &rows, std::vector<std::uint32_t> &order, Sort sort, bool descending);
    void resort();
    void refilter();
    void rowsChanged(); ///< nothing that was kept of filters holds any more
    void accountChanged(const QString &id);
    void accountsChanged(const QStringList &ids);
    void countKinds();
    void filterFrom(const std::vector<std::uint32_t> &rows);
    bool accepts(std::uint32_t number, Date today);
    bool matches(const AccountRows::Row &row) const;
    QVariant accepting(const Account &account, const AccountRows::Row &row, int role) const;

    Session &m_session;
    AccountRows m_rows;
    std::vector<std::uint32_t> m_order; ///< all rows as sorted
    std::vector<std::uint32_t> m_view;  ///< those shown
    bool m_viewExact = false;           ///< does the view hold just what the filter says? An edited row stays in it
    std::vector<Narrowed> m_kept;       ///< of the filters on the way to this one
    AccountFilter m_filter;
    Sort m_sort = Sort::Name;
    bool m_descending = false;
    AccountCounts m_counts;
    Acceptance m_acceptance;
};

} // namespace postern
