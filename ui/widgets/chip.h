#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace postern {

/// A state or a count: icon and word on a soft tint. Never a button.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    Chip(Glyph glyph, Token ink, const QString &text, QWidget *parent = nullptr);
    void show(Glyph glyph, Token ink, const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Token m_ink;
    QString m_text;
};

/// The name of a key, or the code of an invisible character, in a small box.
class KeyCap final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace postern
