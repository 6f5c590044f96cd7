#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QAbstractScrollArea;

namespace postern {

/// A rounded panel with a fine edge.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, Token fill = Token::Base, int corner = 8);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Token m_fill;
    int m_corner;
};

/// A card that frames a table or list, leaving room for its round corners.
Card *framed(QAbstractScrollArea *view, Token fill = Token::Base);

} // namespace postern
