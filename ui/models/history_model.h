#pragma once

#include "core/format/history_json.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace postern {

/// The revisions of the relay, the newest first, read page by page as they are scrolled to.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Revision, When, Who, From, What, State, ColumnCount };
    /// Why there is nothing to show.
    enum class Cause : std::uint8_t { Loading, NoRelay, NotKept, NotAllowed, NotLoaded, Nothing, Filter, None };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);
    /// Reads from the newest on. Nothing happens while that is under way.
    void reload();
    void setWords(const QString &words);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    const RevisionInfo &at(int row) const { return m_rows[m_view[static_cast<std::size_t>(row)]]; }
    int total() const { return static_cast<int>(m_rows.size()); }
    Cause cause() const;
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void read(const std::string &after);
    bool matches(const RevisionInfo &revision) const;
    Session &m_session;
    std::vector<RevisionInfo> m_rows;
    std::vector<std::size_t> m_view;
    std::string m_next;
    QString m_words;
    QString m_problem;
    Cause m_failed = Cause::None;
    bool m_reading = false;
    quint64 m_generation = 0; ///< answers of an earlier relay or reading are dropped
};

/// "confirmed", "applied", ... in the words of this console.
QString revisionStateWord(const RevisionInfo &revision);

} // namespace postern
