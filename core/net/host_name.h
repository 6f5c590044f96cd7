#pragma once

#include <QByteArray>
#include <QString>

namespace postern {

/// The text as a name to ask a name server for, in ASCII (RFC 5891), or as a canonical IP address; brackets around an
/// IPv6 address are taken off. Empty where it is neither. "127.1", "010.0.0.1" and "0x7f000001" are neither: a resolver
/// takes them for addresses, and not for those that they look like.
QByteArray hostOf(const QString &text);

} // namespace postern
