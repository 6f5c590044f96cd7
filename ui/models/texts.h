#pragma once

#include "core/analysis/finding.h"
#include "core/domain/account.h"
#include "core/domain/activity.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace postern {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

/// What an account lets in, for lists and icons: suspension hides the state of its list.
enum class Gate : std::uint8_t { Open, Observing, Restricted, Closed, Suspended };
Gate gateOf(const Account &account, Date today);
QString gateWord(Gate gate); ///< "Open", "Observing", ...
QString stateWord(ListState state);
/// "any address", "1,305 addresses", "nobody".
QString gateReach(Gate gate, UInt128 covers);

/// With the locale's separators; a number over 10^15 as "about 4.7 × 10^21".
QString grouped(UInt128 number);
QString addressCount(UInt128 number); ///< "1 address", "1,305 addresses"
QString messageCount(std::uint64_t number);

/// "just now", "4 min ago", "3 h ago", "41 d ago"; a date after 90 days.
QString ago(Time when, Time now);
/// Exact, local time with zone; for tooltips.
QString exactly(Time when);
QString dayText(Date date);                                         ///< in the locale's short form
QString expiryText(const std::optional<Date> &expires, Date today); ///< "never", "in 8 days", "ran out Nov 3", a date
QDateTime toDateTime(Time time);
/// An entry that ends within this is shown as expiring.
inline constexpr std::chrono::days expiresSoon{14};

/// What a finding says and what to do about it, translated, with times of this place and separated numbers.
QString findingMessage(const Finding &finding);
QString findingRemedy(const Finding &finding);
/// The remedy as the name of a button: "Watch first", "Keep as it was".
QString remedyAct(const Finding &finding);
/// The sentence that is true of an account, naming both doors, translated.
QString accountSentence(const Account &account, Date today);

QString severityWord(Severity severity); ///< "Lockout", ...
QString outcomeWord(Outcome outcome);    ///< "Accepted", "Blocked by allowlist", ...
QString methodWord(Method method);
QString expectedWord(Expected expected);

} // namespace postern
