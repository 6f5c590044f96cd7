#pragma once

#include "ui/models/bulk_edit.h"

#include <QAbstractTableModel>

namespace postern {

/// The preview of an edit of many accounts: one row each, what happens to it and whom it blocks.
class BulkTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AccountColumn, EffectColumn, BlockedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<BulkRow> rows, BulkEdit::Mode mode, std::optional<std::uint32_t> limit);
    const std::vector<BulkRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString effect(const BulkRow &row) const;
    QString blocked(const BulkRow &row) const;
    std::vector<BulkRow> m_rows;
    BulkEdit::Mode m_mode = BulkEdit::Mode::Add;
    std::optional<std::uint32_t> m_limit;
};

} // namespace postern
