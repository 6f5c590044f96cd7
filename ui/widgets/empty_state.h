#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postern {

class Label;

/// What stands in the place of an empty table: why it is empty, and the next step as a button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Takes the buttons of the cause before away.
    void say(Glyph glyph, Token ink, const QString &title, const QString &why);
    QPushButton *addAct(const QString &text, const QString &name, const char *kind = "plain");
    QString title() const;
    QString why() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWhy();
    void drawIcon();
    Glyph m_glyph = Glyph::Accounts;
    Token m_ink = Token::Dim;
    QLabel *m_icon;
    Label *m_title;
    Label *m_why;
    QHBoxLayout *m_acts;
};

} // namespace postern
