#pragma once

#include <QByteArray>
#include <QString>

namespace postern {

/// What another machine sent, as plain text that is safe to show, log and copy: control characters, marks that turn
/// the writing direction, invisible ones and bytes that are no UTF-8 become "\n", "\x1b" or "\u{202e}", and a
/// backslash becomes two. The result holds no control character at all.
QString escapeForShow(QByteArrayView bytes);
QString escapeForShow(const QByteArray &bytes);
QString escapeForShow(const QString &text);

} // namespace postern
