#pragma once

#include "tests/support/test_certificate.h"

#include <QHash>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace postern::test {

/// An SMTP server that says what the test wants. Everything that it may answer is a plain member, to be changed before
/// the client connects.
class FakeSmtp : public QTcpServer
{
    Q_OBJECT
public:
    explicit FakeSmtp(QObject *parent = nullptr);

    Identity identity;
    bool implicitTls = false;
    QByteArray banner = "220 relay.test ESMTP\r\n";
    QByteArray ehlo = "250-relay.test\r\n250-STARTTLS\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n";
    QByteArray ehloOverTls = "250-relay.test\r\n250-AUTH PLAIN LOGIN\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n";
    QByteArray startTls = "220 2.0.0 Ready to start TLS\r\n";
    bool handshakes = true; ///< does it begin TLS after its answer to STARTTLS?
    QByteArray afterHello;  ///< sent raw in place of a handshake, where `handshakes` is false
    /// Answers by verb ("AUTH", "MAIL", ...); an empty one: closes the connection.
    QHash<QByteArray, QByteArray> answers;
    /// First say on each line: returns true where it has dealt with it.
    std::function<bool(QSslSocket &socket, const QByteArray &line)> onLine;
    std::function<void(QSslSocket &socket)> onConnection; ///< in place of the banner

    qint64 cutAfter = -1; ///< closes a connection when so many bytes were said; -1: never
    bool reset = false;   ///< ends it with a reset instead

    int connections = 0;
    QByteArray clear;        ///< all that came without TLS
    QByteArray encrypted;    ///< all that came over TLS
    QByteArrayList dialogue; ///< all lines in their order, without line ends: "C: EHLO x", "S: 250 ok"
    QByteArrayList messages;
    QHostAddress lastPeer;

    std::uint16_t listenLocally(); ///< on 127.0.0.1, any port
    /// Sends, notes it in `dialogue`, and cuts where it has to.
    void say(QSslSocket &socket, const QByteArray &bytes);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void greet(QSslSocket &socket);
    void readLines(QSslSocket &socket);
    void answer(QSslSocket &socket, const QByteArray &line);
};

} // namespace postern::test
