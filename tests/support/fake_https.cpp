#include "tests/support/fake_https.h"

#include <QSslConfiguration>
#include <QUrl>

namespace postern::test {

FakeHttps::FakeHttps(QObject *parent) : QTcpServer(parent), identity(makeIdentity()) {}

QUrl FakeHttps::listenLocally()
{
    if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("cannot listen on 127.0.0.1");
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort()));
}

void FakeHttps::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (acceptsOnly)
        return;
    if (speaksTls)
        socket->startServerEncryption();
    else
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
}

void FakeHttps::read(QSslSocket &socket)
{
    if (!socket.isEncrypted())
        return;
    const QByteArray bytes = socket.readAll();
    received += bytes;
    QByteArray buffer = socket.property("buffer").toByteArray() + bytes;
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            break;
        Request request;
        const QByteArrayList lines = buffer.left(end).split('\n');
        const QByteArrayList first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        if (buffer.size() < end + 4 + length)
            break;
        request.body = buffer.mid(end + 4, length);
        buffer = buffer.mid(end + 4 + length);
        requests << request;
        if (write && write(socket, request))
            continue;
        const QByteArray answer = handle ? handle(request) : QByteArray();
        if (answer.isEmpty())
            socket.disconnectFromHost();
        else
            socket.write(answer);
    }
    socket.setProperty("buffer", buffer);
}

QByteArray FakeHttps::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " x\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

QByteArray FakeHttps::problem(int status, const QByteArray &body, const QByteArray &headers)
{
    return json(body, status, headers).replace("application/json", "application/problem+json");
}

} // namespace postern::test
