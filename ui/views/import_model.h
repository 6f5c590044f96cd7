#pragma once

#include "ui/views/import_job.h"

#include <QAbstractTableModel>

namespace postern {

/// The rows of an import as they would be staged: the file's, with the fixes that were taken.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RowColumn,
        VerdictColumn,
        AccountColumn,
        ValueColumn,
        ResultColumn,
        RemarkColumn,
        ExpiresColumn,
        ColumnCount
    };
    enum Filter { All, New, Changed, Same, Rejected, FilterCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const ImportView> view);
    void setFilter(Filter filter);
    std::size_t count(Filter filter) const { return m_counts[filter]; }
    std::size_t fixable() const { return m_fixable; } ///< rejected rows with a fix not yet taken
    bool canTake(int row) const;
    void take(int row);
    void takeAll();
    bool isTaken(std::size_t fileRow) const { return !m_taken.empty() && m_taken[fileRow]; }
    /// All rows as they stand, to be merged.
    std::shared_ptr<const CsvPreview> rows() const;
    /// The rejected rows as CSV: line, account, value, column, reason.
    std::string rejectedCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void counted(); ///< the counts have changed

private:
    const CsvRow &at(std::size_t fileRow) const;
    void recount();
    QString resultText(const CsvRow &row) const;
    QString text(const CsvRow &row, int column) const;
    QVariant verdictRole(const CsvRow &row, int role) const;
    QString titleOf(CsvField field, const QString &name) const;

    std::shared_ptr<const ImportView> m_view;
    std::vector<bool> m_taken;
    std::vector<std::size_t> m_shown; ///< file rows that pass the filter
    std::array<std::size_t, FilterCount> m_counts{};
    std::size_t m_fixable = 0;
    Filter m_filter = All;
};

} // namespace postern
