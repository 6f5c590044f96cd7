#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace postern {

/// One icon beside a word that says the same; by itself it says nothing to a screen reader.
class GlyphView final : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphView(Glyph glyph, Token ink = Token::Dim, int side = 16, QWidget *parent = nullptr);
    void show(Glyph glyph, Token ink);
    Glyph glyph() const { return m_glyph; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Token m_ink;
    int m_side;
};

} // namespace postern
