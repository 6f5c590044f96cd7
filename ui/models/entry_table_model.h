#pragma once

#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace postern {

/// The allowlist of one account: what the relay has and what is staged, in one table. Removed entries stay in it,
/// struck out, until the push. Sorted by number, IPv4 first.
class EntryTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, ValueColumn, Covers, Remark, LastSeen, Expires, ColumnCount };
    enum class Difference : std::uint8_t { None, Added, Removed, Edited };
    struct Row
    {
        Entry entry;
        Difference difference = Difference::None;
        std::optional<Time> lastSeen; ///< accepted mail from one of its addresses
        std::uint64_t messages = 0;
        bool cutsOff = false; ///< its going blocks somebody who sends
        QString advice;       ///< "Covered by 203.0.113.0/24"
    };

    explicit EntryTableModel(Session &session, QObject *parent = nullptr);
    void setAccount(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Place in the draft's list; nullopt for an entry that is removed.
    std::optional<std::size_t> draftIndex(int row) const;

private:
    void rebuild();
    QString textOf(const Row &row, int column) const;
    QVariant inkOf(const Row &row, int column) const;
    QVariant glyphOf(const Row &row, int column) const;
    Session &m_session;
    QString m_id;
    std::vector<Row> m_rows;
};

} // namespace postern
