#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace postern {

class Chip;
class GlyphView;

/// The bar that is there on every place: which relay, whether it answers, what is staged or applied, and Review.
class Bar final : public QWidget
{
    Q_OBJECT
public:
    struct Acts
    {
        QAction *undo;
        QAction *redo;
        QAction *review;
        QMenu *relay; ///< behind the relay's name
        QMenu *all;   ///< behind the menu button
    };
    Bar(Session &session, const Acts &acts, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLink();
    void showStaged();
    void showApplied();
    Session &m_session;
    Label *m_name;
    GlyphView *m_linkGlyph;
    Label *m_link;
    Chip *m_staged;
    Chip *m_applied;
    Chip *m_unsaved;
    QPushButton *m_review;
};

/// "1:47"; "3 h 20 min" from an hour on.
QString countdownText(int seconds);
/// A flat button with an icon alone; its name is its tooltip and its accessible name.
QToolButton *iconButton(Glyph glyph, const QString &name, const QString &objectName);

} // namespace postern
