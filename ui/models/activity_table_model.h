#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace postern {

/// What is shown of the evidence.
struct ActivityFilter
{
    enum class Kind : std::uint8_t { All, Accepted, Blocked, WrongPassword, WithoutPassword };
    Kind kind = Kind::All;
    int days = 30;       ///< last seen within; 0: all of the log
    QString words;       ///< all must occur in account, address or outcome
    std::string account; ///< username; empty: all
    std::optional<Time> since;
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// The evidence, newest first: one row per sender and outcome. Filters in its own view vector.
class ActivityTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OutcomeColumn, AddressColumn, AccountColumn, Count, LastSeen, ColumnCount };

    explicit ActivityTableModel(Session &session, QObject *parent = nullptr);
    void setFilter(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_query.filter; }
    int total() const; ///< rows of the log

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const ActivityRow &at(int row) const;
    int rowOf(const ActivityRow &row) const; ///< of the same sender and outcome; -1 if hidden

    /// Rows of one kind within the filter's days, and their messages.
    struct Sum
    {
        std::uint64_t messages = 0;
        int senders = 0;
    };
    Sum sumOf(ActivityFilter::Kind kind) const;
    static bool isKind(const ActivityRow &row, ActivityFilter::Kind kind);

private:
    void rebuild();
    /// What is asked for; rows of a log that answer it, in their order.
    struct Query
    {
        ActivityFilter filter;
        int column = LastSeen;
        bool descending = true;
        friend bool operator==(const Query &, const Query &) = default;
    };
    static std::vector<std::uint32_t> find(const Query &query, const std::vector<ActivityRow> &rows, Time now);
    static bool recent(const ActivityRow &row, const ActivityFilter &filter, Time now);
    Session &m_session;
    Query m_query;
    std::vector<std::uint32_t> m_view;
};

Glyph outcomeGlyph(Outcome outcome);
Token outcomeInk(Outcome outcome);

} // namespace postern
