#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>

namespace postern {

namespace {

QFont systemSized(QFont base, int more, int weight)
{
    base.setPixelSize(QFontInfo(QApplication::font()).pixelSize() + more);
    base.setWeight(static_cast<QFont::Weight>(weight));
    return base;
}

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

} // namespace

QFont font(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return systemSized(QApplication::font(), -1, QFont::Normal);
    case TextSize::Body:
        return systemSized(QApplication::font(), 0, QFont::Normal);
    case TextSize::Strong:
        return systemSized(QApplication::font(), 0, QFont::DemiBold);
    case TextSize::Title:
        return systemSized(QApplication::font(), 2, QFont::DemiBold);
    case TextSize::Page:
        return systemSized(QApplication::font(), 5, QFont::DemiBold);
    case TextSize::Mono:
        return systemSized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0, QFont::Normal);
    case TextSize::Entry:
        return systemSized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 4, QFont::Normal);
    }
    return QApplication::font();
}

int controlHeight()
{
    return lineHeight() + 14;
}

int rowHeight()
{
    return lineHeight() + 16;
}

int headerHeight()
{
    return lineHeight() + 13;
}

int twoLineHeight()
{
    return 2 * lineHeight() + 20;
}

QString leftToRight(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.isEmpty())
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace postern
