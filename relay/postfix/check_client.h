#pragma once

#include "relay/postfix/layout.h"

#include <QByteArray>
#include <QSslSocket>

#include <string>
#include <vector>

namespace postern::relay {

/// What an SMTP server said; code 0: nothing in time, or it cut the connection, and `text` says which.
struct CheckReply
{
    int code = 0;
    std::string text; ///< all lines, as they came
};

/// A plain, blocking SMTP client on loopback, for trying what the relay's own servers do. The certificate is not judged
/// here but compared: it is the relay's own.
class CheckClient final
{
public:
    /// `proxy`: says the PROXY protocol's line first, and with it any source.
    CheckClient(std::uint16_t port, std::string source, bool proxy);

    CheckReply connect(bool implicitTls); ///< the greeting
    bool startTls();
    CheckReply say(const QByteArray &line); ///< a line end is added
    CheckReply login(const std::string &username, const std::string &password);
    /// Sends bytes as they are and waits so long for a reply.
    CheckReply raw(const QByteArray &bytes, int milliseconds);
    QByteArray certificate() const; ///< the server's, in DER

private:
    CheckReply reply(int milliseconds);
    QSslSocket m_socket;
    std::uint16_t m_port;
    std::string m_source;
    bool m_proxy;
    QByteArray m_read;
};

} // namespace postern::relay
