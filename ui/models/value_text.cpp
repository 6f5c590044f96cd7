#include "ui/models/value_text.h"

#include "ui/models/texts.h"

#include <QCoreApplication>

namespace postern {

namespace {

struct NoteRow
{
    const char *code;
    const char *text;
};

// Reasons first, then notes of accepted values. QT_TRANSLATE_NOOP marks them for the translators.
constexpr NoteRow noteRows[] = {
    {"empty", QT_TRANSLATE_NOOP("ValueText", "An address, a segment or a range is needed")},
    {"too-long", QT_TRANSLATE_NOOP("ValueText", "Longer than 128 characters, no address is that long")},
    {"non-ascii", QT_TRANSLATE_NOOP("ValueText", "A character that no address has")},
    {"control", QT_TRANSLATE_NOOP("ValueText", "An invisible control character")},
    {"list", QT_TRANSLATE_NOOP("ValueText", "Several values in one; use the pasted list")},
    {"space", QT_TRANSLATE_NOOP("ValueText", "A blank inside the value")},
    {"not-an-ip", QT_TRANSLATE_NOOP("ValueText", "Not an IP address; names are never looked up")},
    {"short-form", QT_TRANSLATE_NOOP("ValueText", "Not a whole address, four numbers are needed")},
    {"octet-count", QT_TRANSLATE_NOOP("ValueText", "An IPv4 address has exactly four numbers")},
    {"octet-empty", QT_TRANSLATE_NOOP("ValueText", "A number is missing here")},
    {"octet-range", QT_TRANSLATE_NOOP("ValueText", "A number is over 255")},
    {"octet-char", QT_TRANSLATE_NOOP("ValueText", "Only digits stand between the dots")},
    {"leading-zero", QT_TRANSLATE_NOOP("ValueText", "A leading zero, which programs read in different ways")},
    {"radix", QT_TRANSLATE_NOOP("ValueText", "Hexadecimal, an IPv4 address is written in decimal")},
    {"zone", QT_TRANSLATE_NOOP("ValueText", "A zone means nothing on another machine")},
    {"brackets", QT_TRANSLATE_NOOP("ValueText", "Written without brackets here")},
    {"port", QT_TRANSLATE_NOOP("ValueText", "A port does not belong here")},
    {"double-colon", QT_TRANSLATE_NOOP("ValueText", "The double colon may stand only once")},
    {"colon-edge", QT_TRANSLATE_NOOP("ValueText", "A single colon at the edge")},
    {"group-count", QT_TRANSLATE_NOOP("ValueText", "An IPv6 address has eight groups")},
    {"group-long", QT_TRANSLATE_NOOP("ValueText", "A group has at most four digits")},
    {"group-char", QT_TRANSLATE_NOOP("ValueText", "Only 0 to 9 and a to f stand in a group")},
    {"v4-tail", QT_TRANSLATE_NOOP("ValueText", "An IPv4 part may stand only at the end")},
    {"wildcard", QT_TRANSLATE_NOOP("ValueText", "A wildcard, write a segment instead")},
    {"address-missing", QT_TRANSLATE_NOOP("ValueText", "The address before the slash is missing")},
    {"bad-prefix", QT_TRANSLATE_NOOP("ValueText", "The prefix length after the slash is not a number")},
    {"prefix-zero", QT_TRANSLATE_NOOP("ValueText", "The prefix length has a leading zero")},
    {"prefix-range", QT_TRANSLATE_NOOP("ValueText", "The prefix length is too high, 32 for IPv4 and 128 for IPv6")},
    {"mapped-prefix", QT_TRANSLATE_NOOP("ValueText", "Neither an IPv4 segment nor a sensible IPv6 one")},
    {"netmask", QT_TRANSLATE_NOOP("ValueText", "A netmask, not a prefix length")},
    {"range-parts", QT_TRANSLATE_NOOP("ValueText", "A range has one first and one last address")},
    {"range-prefix", QT_TRANSLATE_NOOP("ValueText", "A range is made of two addresses, without a prefix length")},
    {"short-range", QT_TRANSLATE_NOOP("ValueText", "The end of the range is not a whole address")},
    {"mixed-family", QT_TRANSLATE_NOOP("ValueText", "IPv4 and IPv6 in one range")},
    {"reversed", QT_TRANSLATE_NOOP("ValueText", "The range runs backwards")},
    {"trimmed", QT_TRANSLATE_NOOP("ValueText", "Blanks around it were dropped")},
    {"spaces", QT_TRANSLATE_NOOP("ValueText", "Blanks around the hyphen were dropped")},
    {"host-bits", QT_TRANSLATE_NOOP("ValueText", "host part dropped")},
    {"single", QT_TRANSLATE_NOOP("ValueText", "This is one single address")},
    {"cidr-equivalent", QT_TRANSLATE_NOOP("ValueText", "The same as a segment")},
    {"mapped", QT_TRANSLATE_NOOP("ValueText", "An IPv4 address written as IPv6, stored as IPv4")},
    {"v4-compatible", QT_TRANSLATE_NOOP("ValueText", "An old IPv6 form that holds an IPv4 address; no sender has it")},
    {"whole-internet", QT_TRANSLATE_NOOP("ValueText", "The whole internet: the list would let everybody in")},
    {"broad", QT_TRANSLATE_NOOP("ValueText", "Very many addresses: this hardly restricts anything")},
    {"private", QT_TRANSLATE_NOOP("ValueText", "Private addresses, a public relay never sees them")},
    {"loopback", QT_TRANSLATE_NOOP("ValueText", "Loopback, only the relay itself")},
    {"link-local", QT_TRANSLATE_NOOP("ValueText", "Link-local, useless on a remote relay")},
    {"multicast", QT_TRANSLATE_NOOP("ValueText", "Multicast, nobody sends from it")},
    {"unspecified", QT_TRANSLATE_NOOP("ValueText", "The unspecified address, nobody sends from it")},
    {"broadcast", QT_TRANSLATE_NOOP("ValueText", "The broadcast address, nobody sends from it")},
    {"cgnat", QT_TRANSLATE_NOOP("ValueText", "Carrier NAT, shared by many customers of a provider")},
    {"reserved", QT_TRANSLATE_NOOP("ValueText", "Reserved addresses, nobody sends from them")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ValueText", text);
}

QStringView bareCode(QStringView code)
{
    const qsizetype equals = code.indexOf(u'=');
    return equals < 0 ? code : code.first(equals);
}

/// "no-break space", "byte-order mark": the usual invisible trash by name, else the code point.
QString characterName(char32_t c)
{
    switch (c) {
    case 0x00a0:
        return translated(QT_TRANSLATE_NOOP("ValueText", "a no-break space (NBSP)"));
    case 0x200b:
        return translated(QT_TRANSLATE_NOOP("ValueText", "a zero-width space (ZWSP)"));
    case 0xfeff:
        return translated(QT_TRANSLATE_NOOP("ValueText", "a byte-order mark (BOM)"));
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return translated(QT_TRANSLATE_NOOP("ValueText", "a dash, a plain hyphen is needed"));
    default:
        return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    }
}

} // namespace

QString markedText(const ParsedValue &parsed, const QString &text)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype start = qBound(qsizetype{0}, qsizetype{parsed.markStart}, points.size());
    const qsizetype length = qBound(qsizetype{0}, qsizetype{parsed.markLength}, points.size() - start);
    QString marked;
    for (const uint point : points.sliced(start, length))
        marked += QChar::fromUcs4(point); // QString::fromUcs4() would swallow a byte-order mark
    return marked;
}

QString noteText(QStringView code)
{
    const QStringView bare = bareCode(code);
    for (const NoteRow &row : noteRows) {
        if (bare == QLatin1String(row.code))
            return translated(row.text);
    }
    return bare.toString();
}

QString refusalText(const ParsedValue &parsed, const QString &text)
{
    if (parsed.value || parsed.notes.empty())
        return {};
    const QString code = QString::fromStdString(parsed.notes.front());
    const QString marked = markedText(parsed, text);
    const QList<uint> points = text.toUcs4();
    const qsizetype start = qBound(qsizetype{0}, qsizetype{parsed.markStart}, points.size());

    // Which of the four numbers it is: dots between the last character that cannot be in an IPv4 address and the mark.
    int octet = 1;
    for (qsizetype i = start - 1; i >= 0 && (points[i] == '.' || (points[i] >= '0' && points[i] <= '9')); --i)
        octet += points[i] == '.' ? 1 : 0;

    if (code == u"octet-range")
        return translated(QT_TRANSLATE_NOOP("ValueText", "Octet %1 is %2, highest is 255")).arg(octet).arg(marked);
    if (code == u"octet-empty")
        return translated(QT_TRANSLATE_NOOP("ValueText", "Octet %1 is missing")).arg(octet);
    if (code == u"octet-char")
        return translated(QT_TRANSLATE_NOOP("ValueText", "Octet %1 is “%2”, only digits stand there"))
            .arg(QString::number(octet), marked);
    if (code == u"leading-zero")
        return translated(QT_TRANSLATE_NOOP("ValueText", "“%1” has a leading zero, which programs read in "
                                                         "different ways"))
            .arg(marked);
    if (code == u"prefix-range")
        return translated(QT_TRANSLATE_NOOP("ValueText", "Prefix length %1 is too high, highest is %2"))
            .arg(marked, text.contains(u':') ? QStringLiteral("128") : QStringLiteral("32"));
    if ((code == u"non-ascii" || code == u"control") && start < points.size()) {
        const char32_t c = points[start];
        if (code == u"control" && (c == '\n' || c == '\r'))
            return translated(QT_TRANSLATE_NOOP("ValueText", "A line end inside the value; use the pasted list"));
        return translated(QT_TRANSLATE_NOOP("ValueText", "Character %1 is %2"))
            .arg(QString::number(start + 1), characterName(c));
    }
    return noteText(code);
}

QString adviceText(std::string_view note)
{
    const QString code = QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size()));
    if (code.startsWith(u"cidr-equivalent="))
        return translated(QT_TRANSLATE_NOOP("ValueText", "The same as the segment %1")).arg(code.mid(16));
    return noteText(code);
}

QString kindText(const Value &value)
{
    switch (value.kind()) {
    case Kind::Address:
        return translated(QT_TRANSLATE_NOOP("ValueText", "Address, %1")).arg(addressCount(value.count()));
    case Kind::Segment:
        return translated(QT_TRANSLATE_NOOP("ValueText", "Segment, %1")).arg(addressCount(value.count()));
    case Kind::Range:
        return translated(QT_TRANSLATE_NOOP("ValueText", "Range, %1")).arg(addressCount(value.count()));
    }
    return {};
}

} // namespace postern
