#include "ui/models/notice.h"

#include <QCoreApplication>

namespace postern {

using namespace Qt::StringLiterals;

QString Notice::text() const
{
    QStringList parts = {title, detail};
    parts += lines;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString explainError(const Error &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("postern::Error", text); };
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay found faults in what was sent."));
    case ErrorCode::Unreadable:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The answer cannot be read."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay does not have that any more."));
    case ErrorCode::Findings:
        return say(QT_TRANSLATE_NOOP("postern::Error", "There are findings that were not acknowledged."));
    case ErrorCode::Stale:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay was changed meanwhile."));
    case ErrorCode::Pending:
        return say(QT_TRANSLATE_NOOP("postern::Error", "Another change is applied and waits for its confirmation."));
    case ErrorCode::Gone:
        return say(QT_TRANSLATE_NOOP("postern::Error", "Too late: the time to keep the change has ended."));
    case ErrorCode::Unauthorized:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay does not accept the token."));
    case ErrorCode::Forbidden:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The token's role does not allow it."));
    case ErrorCode::Unreachable:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay cannot be reached."));
    case ErrorCode::Timeout:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay did not answer in time."));
    case ErrorCode::Certificate:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay's certificate is not trusted."));
    case ErrorCode::NotARelay:
        return say(QT_TRANSLATE_NOOP("postern::Error", "Something answers there, but it is no Postern relay."));
    case ErrorCode::TooLarge:
        return say(QT_TRANSLATE_NOOP("postern::Error", "It is too large."));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("postern::Error", "The relay is busy, try again in a moment."));
    case ErrorCode::Storage:
        return say(QT_TRANSLATE_NOOP("postern::Error", "It cannot be stored."));
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("postern::Error", "It was cancelled."));
    case ErrorCode::Internal:
        break;
    }
    return say(QT_TRANSLATE_NOOP("postern::Error", "The relay reports an error of its own."));
}

} // namespace postern
