#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;

namespace postern {

class Label;

/// Icon and sentence under a field that say what it holds. Keeps its height when there is nothing to say.
class VerdictLine final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictLine(QWidget *parent = nullptr);
    void say(Glyph glyph, Token ink, const QString &text);
    void clear();
    QString text() const;
    Token ink() const { return m_ink; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    Glyph m_glyph = Glyph::Skip;
    Token m_ink = Token::Dim;
    QLabel *m_icon;
    Label *m_text;
};

} // namespace postern
