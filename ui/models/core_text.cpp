#include "ui/models/core_text.h"

#include "core/domain/time.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

struct CoreText
{
    Q_DECLARE_TR_FUNCTIONS(postern::CoreText)
};

/// "3 h", "45 min", "12 days".
QString durationOf(const QString &english)
{
    const int number = english.section(u' ', 0, 0).toInt();
    const QString unit = english.section(u' ', 1);
    if (unit == "min"_L1)
        return CoreText::tr("%n min", nullptr, number);
    if (unit == "h"_L1)
        return CoreText::tr("%n h", nullptr, number);
    return CoreText::tr("%n days", nullptr, number);
}

std::optional<QString> coverageOf(const QString &english)
{
    if (english == "(no log)"_L1)
        return CoreText::tr("(no log)");
    static const QRegularExpression form(
        u"^\\(log of (\\d+ \\w+), (\\d+) of (\\d+) nodes?(?:, (\\d+) gaps? of (\\d+ \\w+)(?: together)?)?\\)$"_s);
    const QRegularExpressionMatch match = form.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    const QString duration = durationOf(match.captured(1));
    const QString nodes = CoreText::tr("%1 of %n nodes", nullptr, match.captured(3).toInt()).arg(match.captured(2));
    if (match.captured(4).isEmpty())
        return CoreText::tr("(log of %1, %2)").arg(duration, nodes);
    const int gaps = match.captured(4).toInt();
    const QString missing = durationOf(match.captured(5));
    return CoreText::tr("(log of %1, %2, %3)")
        .arg(duration, nodes,
             gaps == 1 ? CoreText::tr("1 gap of %1").arg(missing)
                       : CoreText::tr("%n gaps of %1 together", nullptr, gaps).arg(missing));
}

std::optional<QString> rhythmOf(const QString &english)
{
    static const QRegularExpression form(
        u"^about every (\\d+) days, (expected since|next about) (\\d{4}-\\d{2}-\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(english);
    const auto day = match.hasMatch() ? parseDate(toUtf8(match.captured(3))) : std::nullopt;
    if (!day)
        return std::nullopt;
    const int every = match.captured(1).toInt();
    return match.captured(2).startsWith("next"_L1)
               ? CoreText::tr("about every %n days, next about %1", nullptr, every).arg(dayText(*day))
               : CoreText::tr("about every %n days, expected since %1", nullptr, every).arg(dayText(*day));
}

} // namespace

QString coreText(std::string_view english)
{
    const QString text = toQString(english);
    if (const auto coverage = coverageOf(text))
        return *coverage;
    if (const auto rhythm = rhythmOf(text))
        return *rhythm;
    return text;
}

QString coverageText(const Coverage &coverage)
{
    return coreText(describe(coverage));
}

QString senderClassWord(std::string_view senderClass)
{
    if (senderClass == "current")
        return CoreText::tr("current", "a sender: it sends today");
    if (senderClass == "recurring")
        return CoreText::tr("recurring", "a sender: it comes back at times");
    if (senderClass == "stopped")
        return CoreText::tr("stopped", "a sender: it is overdue");
    if (senderClass == "once")
        return CoreText::tr("once", "a sender: it was seen in one month only");
    return toQString(senderClass);
}

} // namespace postern
