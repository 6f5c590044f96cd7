#pragma once

#include "ui/models/account_filter.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <string>
#include <unordered_map>
#include <vector>

namespace postern {

/// How many accounts there are of each kind, for the places column.
struct AccountCounts
{
    int all = 0;
    int open = 0;
    int observing = 0;
    int closed = 0;
    int staged = 0;   ///< accounts with staged edits
    int expiring = 0; ///< with an entry that ends within 14 days
    int unused = 0;   ///< no mail for 400 days
    int bound = 0;    ///< with an appliance address
    friend bool operator==(const AccountCounts &, const AccountCounts &) = default;
};

/// Every account of the draft, and those that a staged edit deletes. Sorts and filters in its own view vector: a
/// filter key on 100,000 accounts is one pass over one buffer, never a proxy model.
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
    enum class Sort { Name, LastSeen, State, Covers };

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
    struct Row
    {
        std::string id;
        UInt128 covers = 0;
        Time lastSeen{};
        Address lastFrom;
        std::uint32_t staged = 0;
        Gate gate = Gate::Open;
        bool seen = false;
        bool expiring = false;
        bool unused = false;
        bool bound = false;
        bool deleted = false; ///< staged for deletion
        bool gone = false;    ///< an added account whose adding was undone
    };
    void rebuild();
    void resort();
    void refilter();
    void fill(Row &row) const;
    void lookUpSeen(Row &row, const Account &account) const;
    std::string haystackOf(const Account &account, const Row &row) const;
    void accountChanged(const QString &id);
    void countKinds();
    const Account *accountOf(const Row &row) const;
    bool matches(const Row &row) const;
    std::vector<bool> findNeedle(const std::string &needle) const;
    QVariant accepting(const Row &row, int role) const;

    Session &m_session;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, std::uint32_t> m_rowOf;
    std::vector<std::uint32_t> m_order;                       ///< all rows as sorted
    std::vector<std::uint32_t> m_view;                        ///< those shown
    std::string m_haystack;                                   ///< folded texts of all rows, each ended by a newline
    std::vector<std::size_t> m_offsets;                       ///< where each row's text begins
    std::unordered_map<std::uint32_t, std::string> m_patched; ///< texts of rows edited since
    AccountFilter m_filter;
    Sort m_sort = Sort::Name;
    bool m_descending = false;
    AccountCounts m_counts;
    Acceptance m_acceptance;
};

} // namespace postern
