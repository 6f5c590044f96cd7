#include "tests/support/fake_smtp.h"

#include <QSslConfiguration>

#include <sys/socket.h>

namespace postern::test {

FakeSmtp::FakeSmtp(QObject *parent) : QTcpServer(parent)
{
    answers = {{"AUTH", "235 2.7.0 Authentication successful\r\n"},
               {"MAIL", "250 2.1.0 Ok\r\n"},
               {"RCPT", "250 2.1.5 Ok\r\n"},
               {"DATA", "354 End data with <CR><LF>.<CR><LF>\r\n"},
               {".", "250 2.0.0 Ok: queued\r\n"},
               {"RSET", "250 2.0.0 Ok\r\n"},
               {"QUIT", "221 2.0.0 Bye\r\n"},
               {"HELO", "250 relay.test\r\n"},
               {"*", "501 5.7.0 Authentication aborted\r\n"}};
}

std::uint16_t FakeSmtp::listenLocally()
{
    if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("cannot listen on 127.0.0.1");
    return serverPort();
}

void FakeSmtp::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    lastPeer = socket->peerAddress();
    if (!identity.certificate.isNull()) {
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setLocalCertificateChain(identity.chain);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(configuration);
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { readLines(*socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (implicitTls) {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(*socket); });
        socket->startServerEncryption();
    } else {
        greet(*socket);
    }
}

void FakeSmtp::say(QSslSocket &socket, const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.trimmed().split('\n'))
        dialogue << "S: " + line.trimmed();
    const qint64 said = socket.property("said").toLongLong();
    if (cutAfter >= 0 && said + bytes.size() > cutAfter) {
        socket.write(bytes.left(cutAfter - said));
        socket.setProperty("said", cutAfter);
        if (reset) {
            socket.flush();
            const linger at_once{1, 0};
            ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
            socket.abort();
        } else {
            socket.disconnectFromHost();
        }
        return;
    }
    socket.setProperty("said", said + bytes.size());
    socket.write(bytes);
}

void FakeSmtp::greet(QSslSocket &socket)
{
    if (onConnection)
        onConnection(socket);
    else if (!banner.isEmpty())
        say(socket, banner);
}

void FakeSmtp::readLines(QSslSocket &socket)
{
    while (socket.canReadLine()) {
        const QByteArray line = socket.readLine();
        (socket.isEncrypted() ? encrypted : clear) += line;
        dialogue << "C: " + (line.endsWith("\r\n") ? line.chopped(2) : line.chopped(1));
        answer(socket, line.trimmed());
    }
    if (!socket.isEncrypted() && socket.property("raw").toBool()) { // a hello that will get no handshake
        clear += socket.readAll();
        if (!afterHello.isEmpty())
            socket.write(afterHello);
        else
            socket.disconnectFromHost();
        socket.setProperty("raw", false);
    }
}

void FakeSmtp::answer(QSslSocket &socket, const QByteArray &line)
{
    if (socket.property("data").toBool()) {
        if (line != ".") {
            messages.last() += line + '\n';
            return;
        }
        socket.setProperty("data", false);
    }
    if (onLine && onLine(socket, line))
        return;
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    if (verb == "EHLO") {
        say(socket, socket.isEncrypted() ? ehloOverTls : ehlo);
        return;
    }
    if (verb == "STARTTLS") {
        say(socket, startTls);
        socket.flush();
        if (startTls.startsWith("220") && handshakes)
            socket.startServerEncryption();
        else
            socket.setProperty("raw", true);
        return;
    }
    const QByteArray reply = answers.value(verb, "500 5.5.2 Error: command not recognized\r\n");
    if (reply.isEmpty()) {
        socket.disconnectFromHost();
        return;
    }
    say(socket, reply);
    if (verb == "DATA" && reply.startsWith("354")) {
        messages << QByteArray();
        socket.setProperty("data", true);
    }
    if (verb == "QUIT")
        socket.disconnectFromHost();
}

} // namespace postern::test
