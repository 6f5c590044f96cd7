#include "tests/support/cut_proxy.h"

namespace postern::test {

CutProxy::CutProxy(std::uint16_t target, qint64 cutAfter, QObject *parent)
    : QTcpServer(parent), m_target(target), m_cutAfter(cutAfter)
{
    if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("cannot listen on 127.0.0.1");
}

void CutProxy::incomingConnection(qintptr descriptor)
{
    auto *near = new QTcpSocket(this);
    near->setSocketDescriptor(descriptor);
    auto *far = new QTcpSocket(near);
    connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::connected, near, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::readyRead, near, [this, near, far, passed = qint64{0}]() mutable {
        const QByteArray bytes = far->readAll();
        near->write(bytes.left(m_cutAfter - passed));
        passed += bytes.size();
        if (passed >= m_cutAfter)
            near->disconnectFromHost();
    });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace postern::test
