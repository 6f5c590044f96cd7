#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace postern::test {

/// Passes a TCP connection on to a local port, and closes it when so many bytes came back.
class CutProxy : public QTcpServer
{
    Q_OBJECT
public:
    CutProxy(std::uint16_t target, qint64 cutAfter, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::uint16_t m_target;
    qint64 m_cutAfter;
};

} // namespace postern::test
