#pragma once

#include "ui/dialogs/pasted_list.h"

#include <QAbstractTableModel>

namespace postern {

/// Rows of a pasted text with what each of them is taken for.
class PastedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ValueColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    struct Line
    {
        QString value;
        QString result;
        bool wrong = false;
        bool known = false; ///< on the list already: nothing to do
        QString fix;        ///< what was probably meant; empty if nothing can be offered
    };
    void setLines(std::vector<Line> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Line> m_lines;
};

} // namespace postern
