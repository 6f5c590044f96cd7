#include "core/net/escape.h"

#include <QChar>

namespace postern {

namespace {

/// Length of the well-formed UTF-8 sequence at `at` and its code point; 0 where it is none.
int decodeOne(QByteArrayView bytes, qsizetype at, char32_t &point)
{
    const auto byte = [&](qsizetype i) -> unsigned { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        point = lead;
        return 1;
    }
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : lead >= 0xe0 && lead <= 0xef ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    char32_t value = lead & (0xffU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const unsigned next = byte(at + i);
        if ((next & 0xc0U) != 0x80)
            return 0;
        value = value << 6 | (next & 0x3fU);
    }
    if ((length == 3 && value < 0x800) || (length == 4 && value < 0x10000) || value > 0x10ffff ||
        (value >= 0xd800 && value <= 0xdfff))
        return 0;
    point = value;
    return length;
}

bool mayBeShown(char32_t point)
{
    if (point < 0x7f)
        return point >= 0x20;
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

void appendPoint(QString &out, char32_t point)
{
    if (point == U'\\')
        out += QLatin1String("\\\\");
    else if (mayBeShown(point))
        out += QChar::fromUcs4(point);
    else if (point == U'\n')
        out += QLatin1String("\\n");
    else if (point == U'\r')
        out += QLatin1String("\\r");
    else if (point == U'\t')
        out += QLatin1String("\\t");
    else if (point < 0x80)
        out += QLatin1String("\\x") + QString::number(point, 16).rightJustified(2, QLatin1Char('0'));
    else
        out += QLatin1String("\\u{") + QString::number(point, 16) + QLatin1Char('}');
}

} // namespace

QString escapeForShow(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        char32_t point = 0;
        const int length = decodeOne(bytes, at, point);
        if (length == 0) {
            out += QLatin1String("\\x") +
                   QString::number(static_cast<unsigned char>(bytes[at]), 16).rightJustified(2, QLatin1Char('0'));
            ++at;
            continue;
        }
        appendPoint(out, point);
        at += length;
    }
    return out;
}

QString escapeForShow(const QByteArray &bytes)
{
    return escapeForShow(QByteArrayView(bytes));
}

QString escapeForShow(const QString &text)
{
    return escapeForShow(text.toUtf8());
}

} // namespace postern
