#pragma once

#include "ui/theme/icons.h"

#include <QRadioButton>

namespace postern {

/// One meaning of a decision: icon, strong title, what follows from it. A radio button to keyboard and screen reader.
class OptionCard final : public QRadioButton
{
    Q_OBJECT
public:
    OptionCard(Glyph glyph, Token ink, const QString &title, const QString &consequence, QWidget *parent = nullptr);
    QString consequence() const { return m_consequence; }
    void setConsequence(const QString &consequence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QRect consequenceBox(int width) const;
    Glyph m_glyph;
    Token m_ink;
    QString m_consequence;
};

} // namespace postern
