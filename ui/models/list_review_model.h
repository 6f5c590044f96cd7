#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace postern {

/// What there is to be said about entries as they stand in the draft, apart from any change. Found off the GUI thread.
class ListReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Why, AccountColumn, ValueColumn, Remark, Reviewed, Expires, ColumnCount };
    enum class Kind : std::uint8_t { Redundant, Broad, Expiring, Unused, Unreviewed };
    static constexpr int kinds = 5;
    struct Row
    {
        Kind kind = Kind::Unused;
        std::string id; ///< of the account
        std::string username;
        Entry entry;
        Finding finding; ///< empty code where it only runs out
    };

    explicit ListReviewModel(Session &session, QObject *parent = nullptr);
    /// Looks at all lists again; changed() follows.
    void rebuild();
    void setKind(std::optional<Kind> kind); ///< nullopt: all of them
    void setWords(const QString &words);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Row &at(int row) const { return (*m_rows)[m_view[static_cast<std::size_t>(row)]]; }
    int total() const { return static_cast<int>(m_rows->size()); }
    int count(Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    bool isReady() const { return m_ready; }

    // --- what can be done; each is one undo step, and an entry that stands by is never removed ---------------------
    void reviewedToday(const std::vector<int> &rows);
    /// Answers how many stay: they stand by, or are the last of their list that is in force.
    int remove(const std::vector<int> &rows);
    /// Takes out what another entry covers, puts one segment in place of two neighbours.
    void tidyUp(const std::vector<int> &rows);

Q_SIGNALS:
    void changed();

private:
    void refilter();
    Session &m_session;
    std::shared_ptr<const std::vector<Row>> m_rows = std::make_shared<std::vector<Row>>();
    std::vector<std::size_t> m_view;
    std::array<int, kinds> m_counts{};
    std::optional<Kind> m_kind;
    QString m_words;
    bool m_ready = false;
    quint64 m_generation = 0;
};

QString reviewKindWord(ListReviewModel::Kind kind);
Glyph reviewKindGlyph(ListReviewModel::Kind kind);

} // namespace postern
