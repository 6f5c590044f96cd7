#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace postern {

/// What the strip under the bar says: what happened, what is safe now, what to do. One of each key.
struct Notice
{
    enum class Level : std::uint8_t { Info, Ok, Warn, Bad };
    enum class Act : std::uint8_t { None, ReadAgain, TryAgain, Conflicts, EndSessions };
    QString key; ///< "stale", "offline", "push", "reverted", ...
    Level level = Level::Info;
    QString title;
    QString detail;
    Act act = Act::None;
    QStringList lines; ///< each single fault, where there is more than one

    /// What Copy puts on the clipboard.
    QString text() const;
};

/// What went wrong, in words for people; never a secret.
QString explainError(const Error &error);

} // namespace postern
