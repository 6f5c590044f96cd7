#pragma once

#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace postern {

/// Appliance addresses of all accounts: those of the draft, and those that go with the push. Sorted by number.
class BindingTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AddressColumn, Device, AccountColumn, LastSeen, Staged, ColumnCount };
    enum class Difference : std::uint8_t { None, Added, Removed };
    struct Row
    {
        std::string id;
        std::string username;
        IpAuth ipAuth;
        Difference difference = Difference::None;
        std::optional<Time> lastSeen;
        std::string text; ///< all columns in small letters, to search
    };
    explicit BindingTableModel(Session &session, QObject *parent = nullptr);
    void setWords(const QString &words);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Row &at(int row) const { return m_rows[m_view[static_cast<std::size_t>(row)]]; }
    int total() const { return static_cast<int>(m_rows.size()); }

private:
    static std::vector<Row> rowsOf(const Whole &whole);
    static void addRows(std::vector<Row> &rows, const Account &account, const Whole &whole);
    void swapIn(std::vector<Row> &rows);
    void edited(const QStringList &ids);
    void refilter();
    Session &m_session;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_view;
    QString m_words;
};

} // namespace postern
