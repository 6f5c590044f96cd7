#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postern {

class Label;

/// A softly tinted panel that says one thing: icon, strong sentence, what is behind it, and its acts. What it says is
/// announced to a screen reader without moving the focus.
class NotePanel final : public QFrame
{
    Q_OBJECT
public:
    enum class Weight {
        Note,   ///< icon 16, acts at the right
        Verdict ///< icon 32, title larger, a bar at its left, acts below
    };
    explicit NotePanel(QWidget *parent = nullptr, Weight weight = Weight::Note);

    void say(Glyph glyph, Token ink, const QString &title, const QString &text = {});
    /// An act of this panel; `kind` as the style knows it: "plain", "primary", "quiet".
    QPushButton *addAct(const QString &text, const QString &name, const char *kind = "plain");
    /// Further content under the sentences, such as rows of evidence.
    void addContent(QWidget *content);
    QString title() const;
    QString text() const;
    Token ink() const { return m_ink; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    Weight m_weight;
    Glyph m_glyph = Glyph::Advice;
    Token m_ink = Token::Accent;
    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QVBoxLayout *m_column;
    QBoxLayout *m_acts;
};

} // namespace postern
