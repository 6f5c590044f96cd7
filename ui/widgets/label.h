#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace postern {

/// Text in one of the sizes and inks; follows a change of light and dark.
class Label final : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, Token ink = Token::Text,
                   QWidget *parent = nullptr);
    void setInk(Token ink);
    Token ink() const { return m_ink; }
    /// Takes what room there is and cuts the text to it; the whole of it is in the tooltip then.
    void setElided(Qt::TextElideMode mode);
    /// As wide as its text where there is room, else cut at its end as an elided one.
    void setShrinking();
    bool isElided() const { return m_elide != Qt::ElideNone; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void colour();
    TextSize m_size;
    Token m_ink;
    bool m_colouring = false;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// A small dim label that stands over its field and names it, also to a screen reader.
Label *fieldLabel(const QString &text, QWidget *field);
/// A line of text that wraps.
Label *paragraph(const QString &text, TextSize size = TextSize::Body, Token ink = Token::Text);

} // namespace postern
