#pragma once

#include "core/address/address.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QScrollArea;

namespace postern {

class NotePanel;

/// Who is meant, how much was seen of them and when: the rows beside a decision, each with its own act.
class EvidencePanel final : public QFrame
{
    Q_OBJECT
public:
    struct Row
    {
        Address address;
        QString count;      ///< "8,114 messages"
        QString lastSeen;   ///< "2 h ago"
        QString detail;     ///< "about every 92 days", or empty
        bool offer = false; ///< show "Add too"
    };

    explicit EvidencePanel(QWidget *parent = nullptr);
    void say(Glyph glyph, Token ink, const QString &title, const QString &text, const QList<Row> &rows);
    QString title() const;
    QString text() const;
    Token ink() const;
    int rowCount() const { return m_rows; }

Q_SIGNALS:
    void addToo(const postern::Address &address);

private:
    NotePanel *m_note;
    QScrollArea *m_scroll = nullptr;
    int m_rows = 0;
};

} // namespace postern
