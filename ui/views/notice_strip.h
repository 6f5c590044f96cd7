#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace postern {

class GlyphView;
class Label;

/// The worst message, with what can be done about it; all others on demand, a line each. Announced without moving the
/// focus. Copy takes them all.
class NoticeStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeStrip(Session &session, QWidget *parent = nullptr);
    QString title() const;

Q_SIGNALS:
    void conflictsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWorst();
    void showAll();
    Token ink() const;
    Session &m_session;
    Notice m_notice;
    GlyphView *m_glyph;
    Label *m_title;
    Label *m_detail;
    QPushButton *m_more; ///< shows the others, or hides them
    QPlainTextEdit *m_all;
    QPushButton *m_act;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace postern
