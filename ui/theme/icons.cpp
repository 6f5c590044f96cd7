#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not found without it
}

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, glyphCount> glyphNames = {
    "open",     "observing", "restricted", "closed", "suspended",   "staged", "confirmed", "applied",  "lockout",
    "error",    "exposure",  "advice",     "ok",     "no",          "skip",   "running",   "accounts", "device",
    "activity", "lists",     "history",    "test",   "settings",    "help",   "menu",      "more",     "plus",
    "minus",    "edit",      "trash",      "copy",   "import",      "export", "search",    "filter",   "refresh",
    "undo",     "redo",      "revert",     "tidy",   "close",       "check",  "arrow",     "down",     "right",
    "link",     "offline",   "key",        "lock",   "certificate", "mail",   "clock",     "expires",  "unused",
};

/// The file's text, read once.
const QByteArray &glyphSource(Glyph glyph)
{
    static std::array<QByteArray, glyphCount> sources;
    QByteArray &source = sources[static_cast<std::size_t>(glyph)];
    if (source.isEmpty()) {
        initIconResources();
        QFile file(u":/icons/%1.svg"_s.arg(glyphName(glyph)));
        if (file.open(QIODevice::ReadOnly))
            source = file.readAll();
    }
    return source;
}

/// Thinner in grid units as it grows, so that a big icon does not look heavier than the text beside it.
QByteArray strokeFor(int size)
{
    if (size >= 32)
        return QByteArrayLiteral("0.9");
    return size >= 24 ? QByteArrayLiteral("1.2") : QByteArrayLiteral("1.4");
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Token ink) : m_glyph(glyph), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(painter, m_glyph, QRectF(box), inkFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, qMin(size.width(), size.height()), inkFor(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels and names the ratio; it sets the ratio on the answer itself.
        const int logical = qMax(1, qRound(qMin(size.width(), size.height()) / scale));
        QPixmap made = glyphPixmap(m_glyph, logical, inkFor(mode), scale);
        made.setDevicePixelRatio(1.0);
        return made;
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"postern-glyph"_s; }
    bool isNull() override { return false; }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::Disabled : m_ink, QGuiApplication::palette());
    }
    Glyph m_glyph;
    Token m_ink;
};

} // namespace

QString glyphName(Glyph glyph)
{
    return QString::fromLatin1(glyphNames[static_cast<std::size_t>(glyph)]);
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor &ink, qreal ratio)
{
    // The ink is part of the key: a change of palette asks for other pixmaps, the old ones fall out by age.
    const QString key = u"glyph-%1-%2-%3-%4"_s.arg(int(glyph)).arg(size).arg(ink.rgba(), 0, 16).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray source = glyphSource(glyph);
    // QtSvg takes no currentColor from outside.
    source.replace("#000", ink.name(QColor::HexRgb).toLatin1());
    source.replace("stroke-width=\"1.4\"", "stroke-width=\"" + strokeFor(size) + "\"");
    const int device = qMax(1, qRound(size * ratio));
    pixmap = QPixmap(device, device);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(source).render(&painter, QRectF(0, 0, device, device));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &box, const QColor &ink)
{
    const int side = qMax(1, qRound(qMin(box.width(), box.height())));
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QPointF at(qRound(box.center().x() - side / 2.0), qRound(box.center().y() - side / 2.0));
    painter->drawPixmap(at, glyphPixmap(glyph, side, ink, ratio));
}

QIcon icon(Glyph glyph, Token ink)
{
    return QIcon(new GlyphEngine(glyph, ink));
}

} // namespace postern
