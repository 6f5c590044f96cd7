#pragma once

#include "tests/support/test_certificate.h"

#include <QHash>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace postern::test {

/// An HTTPS server that answers what the test wants, byte for byte.
class FakeHttps : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    explicit FakeHttps(QObject *parent = nullptr);

    Identity identity;
    bool speaksTls = true;
    bool acceptsOnly = false; ///< takes connections and says nothing at all
    /// Raw bytes of the answer; empty: closes the connection.
    std::function<QByteArray(const Request &)> handle;
    /// Writes by itself; returns true where it does.
    std::function<bool(QSslSocket &, const Request &)> write;

    int connections = 0;
    QList<Request> requests;
    QByteArray received; ///< all that came over TLS

    QUrl listenLocally(); ///< on 127.0.0.1, any port

    static QByteArray json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
    static QByteArray problem(int status, const QByteArray &body, const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket &socket);
};

} // namespace postern::test
