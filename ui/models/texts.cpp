#include "ui/models/texts.h"

#include "core/analysis/analyze.h"
#include "ui/models/core_text.h"
#include "ui/models/language.h"
#include "ui/models/value_text.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(postern::Texts)
};

} // namespace

Gate gateOf(const Account &account, Date today)
{
    if (account.state == AccountState::Suspended)
        return Gate::Suspended;
    switch (listState(account.allowlist, today)) {
    case ListState::Open:
        return Gate::Open;
    case ListState::Observing:
        return Gate::Observing;
    case ListState::Restricted:
        return Gate::Restricted;
    case ListState::Closed:
        break;
    }
    return Gate::Closed;
}

QString gateWord(Gate gate)
{
    switch (gate) {
    case Gate::Open:
        return Texts::tr("Open");
    case Gate::Observing:
        return Texts::tr("Observing");
    case Gate::Restricted:
        return Texts::tr("Restricted");
    case Gate::Closed:
        return Texts::tr("Closed");
    case Gate::Suspended:
        break;
    }
    return Texts::tr("Suspended");
}

QString stateWord(ListState state)
{
    switch (state) {
    case ListState::Open:
        return gateWord(Gate::Open);
    case ListState::Observing:
        return gateWord(Gate::Observing);
    case ListState::Restricted:
        return gateWord(Gate::Restricted);
    case ListState::Closed:
        break;
    }
    return gateWord(Gate::Closed);
}

QString gateReach(Gate gate, UInt128 covers)
{
    switch (gate) {
    case Gate::Open:
    case Gate::Observing:
        return Texts::tr("any address");
    case Gate::Restricted:
        return addressCount(covers);
    case Gate::Closed:
    case Gate::Suspended:
        break;
    }
    return Texts::tr("nobody");
}

QString grouped(UInt128 number)
{
    constexpr UInt128 exact = 1'000'000'000'000'000ULL;
    if (number <= exact)
        return QLocale().toString(static_cast<qulonglong>(number));
    // Nobody reads 39 digits: the order of magnitude is what tells.
    const auto approximate = static_cast<double>(number);
    const int exponent = static_cast<int>(std::floor(std::log10(approximate)));
    return Texts::tr("about %1 × 10^%2", "a very large number")
        .arg(QLocale().toString(approximate / std::pow(10.0, exponent), 'f', 1))
        .arg(exponent);
}

QString addressCount(UInt128 number)
{
    if (number == 1)
        return Texts::tr("1 address");
    return Texts::tr("%1 addresses").arg(grouped(number));
}

QString messageCount(std::uint64_t number)
{
    if (number == 1)
        return Texts::tr("1 message");
    return Texts::tr("%1 messages").arg(grouped(number));
}

QDateTime toDateTime(Time time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

QString ago(Time when, Time now)
{
    const auto seconds = (now - when).count();
    if (seconds < 60)
        return Texts::tr("just now");
    if (seconds < 3600)
        return Texts::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return Texts::tr("%1 h ago").arg(seconds / 3600);
    if (seconds < 90 * 86400)
        return Texts::tr("%1 d ago").arg(seconds / 86400);
    return QLocale().toString(toDateTime(when).toLocalTime().date(), QLocale::ShortFormat);
}

QString exactly(Time when)
{
    const QDateTime local = toDateTime(when).toLocalTime();
    return QLocale().toString(local, QLocale::LongFormat);
}

QString dayText(Date date)
{
    const QDate day = toDateTime(Time(date)).date();
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString expiryText(const std::optional<Date> &expires, Date today)
{
    if (!expires)
        return Texts::tr("never");
    const auto days = (*expires - today).count();
    if (days < 0)
        return Texts::tr("ran out %1").arg(dayText(*expires));
    if (days == 0)
        return Texts::tr("today");
    if (days == 1)
        return Texts::tr("tomorrow");
    if (days <= 30)
        return Texts::tr("in %1 days").arg(days);
    return dayText(*expires);
}

namespace {

/// Arguments as a person here reads them.
std::map<std::string, std::string> localArgs(const std::map<std::string, std::string> &args)
{
    std::map<std::string, std::string> local = args;
    for (auto &[name, text] : local) {
        const bool number = !text.empty() && text.size() < 19 &&
                            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (number && name != "username" && name != "account" && name != "value")
            text = toUtf8(grouped(std::stoull(text)));
        else if (const auto time = parseTime(text))
            text = toUtf8(QLocale().toString(toDateTime(*time).toLocalTime(), QLocale::ShortFormat));
        else if (const auto day = parseDate(text))
            text = toUtf8(dayText(*day));
        else if (name == "evidence")
            text = toUtf8(coreText(text));
        else if (name == "rhythm" && text.starts_with(", "))
            text = ", " + toUtf8(coreText(std::string_view(text).substr(2)));
        else if (parseValue(text).value)
            text = toUtf8(leftToRight(toQString(text)));
        else if (name == "explanation" && args.contains("value"))
            text = toUtf8(refusalText(parseValue(args.at("value")), toQString(args.at("value"))));
    }
    return local;
}

/// {name:a|b|c} is the word that goes with the number; a language has as many as it has plural forms.
QString withPlurals(QString text, const std::map<std::string, std::string> &args)
{
    static const QRegularExpression place(u"\\{([a-z_]+):([^{}]*)\\}"_s);
    for (QRegularExpressionMatch match = place.match(text); match.hasMatch();
         match = place.match(text, match.capturedStart() + 1)) {
        const auto arg = args.find(toUtf8(match.captured(1)));
        if (arg == args.end())
            continue;
        const QStringList forms = match.captured(2).split(u'|');
        const qsizetype form = std::min<qsizetype>(pluralForm(toQString(arg->second).toULongLong()), forms.size() - 1);
        text.replace(match.capturedStart(), match.capturedLength(), forms.at(form));
    }
    return text;
}

QString filled(const char *context, std::string_view text, const std::map<std::string, std::string> &args)
{
    const QString translated = QCoreApplication::translate(context, std::string(text).c_str());
    return toQString(fill(toUtf8(withPlurals(translated, args)), localArgs(args)));
}

const FindingText *textOf(const Finding &finding)
{
    const auto form = finding.args.find("form");
    return findingText(finding.code, form == finding.args.end() ? std::string_view() : std::string_view(form->second));
}

} // namespace

QString findingMessage(const Finding &finding)
{
    // A relay that is newer may send codes that are not known here: its own sentence is shown then.
    const FindingText *text = textOf(finding);
    return text != nullptr && !finding.args.empty() ? filled("Finding", text->message, finding.args)
                                                    : toQString(finding.message);
}

QString findingRemedy(const Finding &finding)
{
    const FindingText *text = textOf(finding);
    return text != nullptr && !finding.args.empty() ? filled("Finding", text->remedy, finding.args)
                                                    : toQString(finding.remedy);
}

QString accountSentence(const Account &account, Date today)
{
    QStringList parts;
    for (const SentencePart &part : sentenceParts(account, today))
        parts << filled("Sentence", part.text, part.args);
    return parts.join(u' ');
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Lockout:
        return Texts::tr("Lockout");
    case Severity::Exposure:
        return Texts::tr("Exposure");
    case Severity::Advice:
        break;
    }
    return Texts::tr("Advice");
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Texts::tr("Accepted");
    case Outcome::Blocked:
        return Texts::tr("Blocked by allowlist");
    case Outcome::BadPassword:
        return Texts::tr("Wrong password");
    case Outcome::Suspended:
        return Texts::tr("Account suspended");
    case Outcome::SenderRefused:
        return Texts::tr("Sender refused");
    case Outcome::RelayDenied:
        return Texts::tr("Relaying denied");
    case Outcome::Deferred:
        break;
    }
    return Texts::tr("Deferred");
}

QString methodWord(Method method)
{
    return method == Method::Password ? Texts::tr("password") : Texts::tr("IP authentication");
}

QString expectedWord(Expected expected)
{
    switch (expected) {
    case Expected::Regular:
        return Texts::tr("regular");
    case Expected::Rare:
        return Texts::tr("rare");
    case Expected::Standby:
        break;
    }
    return Texts::tr("standby");
}

} // namespace postern
