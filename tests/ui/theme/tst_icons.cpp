#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace postern;

namespace {

QImage drawn(Glyph glyph, int size, const QColor &ink, qreal ratio = 1.0)
{
    return glyphPixmap(glyph, size, ink, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    return count;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGlyphIsDrawn();
    void ux_U07_statesDifferInOneInk();
    void sizeFollowsTheRatio();
    void inkFollowsThePalette();
};

void TestIcons::everyGlyphIsDrawn()
{
    for (int i = 0; i < glyphCount; ++i) {
        const auto glyph = static_cast<Glyph>(i);
        for (const int size : {16, 24, 40})
            QVERIFY2(inked(drawn(glyph, size, Qt::black)) > 3, qPrintable(glyphName(glyph)));
    }
}

void TestIcons::ux_U07_statesDifferInOneInk()
{
    const QList<Glyph> states = {Glyph::Open,     Glyph::Observing, Glyph::Restricted, Glyph::Closed,  Glyph::Suspended,
                                 Glyph::Staged,   Glyph::Confirmed, Glyph::Applied,    Glyph::Lockout, Glyph::Error,
                                 Glyph::Exposure, Glyph::Advice,    Glyph::Ok,         Glyph::No,      Glyph::Skip};
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QImage first = drawn(states[i], 16, Qt::black);
        for (qsizetype j = i + 1; j < states.size(); ++j) {
            const QImage second = drawn(states[j], 16, Qt::black);
            int different = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    different += qAbs(qAlpha(first.pixel(x, y)) - qAlpha(second.pixel(x, y))) > 100 ? 1 : 0;
            QVERIFY2(different >= 6, qPrintable(glyphName(states[i]) + QLatin1Char(' ') + glyphName(states[j])));
        }
    }
}

void TestIcons::sizeFollowsTheRatio()
{
    const QPixmap twice = glyphPixmap(Glyph::Plus, 16, Qt::black, 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(icon(Glyph::Plus).pixmap(QSize(16, 16), 2.0).deviceIndependentSize(), QSizeF(16, 16));
}

void TestIcons::inkFollowsThePalette()
{
    const QIcon closed = icon(Glyph::Closed, Token::Bad);
    const auto middle = [&](QIcon::Mode mode) {
        return closed.pixmap(QSize(16, 16), 1.0, mode).toImage().pixelColor(8, 6).rgb();
    };
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    QCOMPARE(middle(QIcon::Normal), color(Token::Bad, Scheme::Light).rgb());
    switchScheme(Scheme::Dark);
    QCOMPARE(middle(QIcon::Normal), color(Token::Bad, Scheme::Dark).rgb());
    QCOMPARE(middle(QIcon::Disabled), color(Token::Disabled, Scheme::Dark).rgb());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
