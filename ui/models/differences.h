#pragma once

#include "ui/models/session.h"
#include "ui/models/texts.h"
#include "ui/theme/icons.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace postern {

/// One row of Review: the head of an account, one line of what differs, or a note on what does not.
struct Difference
{
    enum class Kind : std::uint8_t { Account, Line, Unchanged };
    /// One side of a line.
    struct Side
    {
        QString value; ///< fixed font where it is an address
        QString text;
        bool address = false;
        std::optional<Glyph> sign;
        std::optional<Token> tint;
    };
    Kind kind = Kind::Line;
    std::string account; ///< id
    QString title;       ///< of a head: the user name
    QString summary;     ///< of a head: "1,050 -> 1,305 addresses: +256, -1"
    Glyph glyph = Glyph::Restricted;
    Token ink = Token::Dim;
    Side now;
    Side after;
    std::optional<EntryValue> entry;   ///< what dropping the line drops
    std::optional<AccountField> field; ///< or this
    bool droppable = false;

    QString asText() const;
};

/// The differences between relay and draft, account by account; entries are compared as sets, their order is none.
class DifferencesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DifferencesModel(Session &session, QObject *parent = nullptr);
    /// What the model shows; made in any thread, as a thousand accounts take their time.
    struct Rows
    {
        std::vector<Difference> lines;
        int accounts = 0;
    };
    /// The findings say who is lost by it.
    static Rows of(const Whole &whole, const std::vector<Finding> &findings);
    /// Any two states beside each other; nothing of it can be dropped.
    static Rows between(const Configuration &now, const Configuration &then, Date today);
    void take(Rows rows);
    void rebuild(const std::vector<Finding> &findings) { take(of(m_session.whole(), findings)); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Difference &at(int row) const { return m_rows.lines[static_cast<std::size_t>(row)]; }
    int accounts() const { return m_rows.accounts; }
    void drop(int row);
    QString asText() const;

private:
    Session &m_session;
    Rows m_rows;
};

} // namespace postern
