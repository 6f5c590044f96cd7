#include "relay/postfix/check_client.h"

#include "core/address/address.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace postern::relay {

namespace {

constexpr int replyPatience = 20'000; // an AUTH that is held until it becomes a temporary failure takes 10 s

} // namespace

CheckClient::CheckClient(std::uint16_t port, std::string source, bool proxy)
    : m_port(port), m_source(std::move(source)), m_proxy(proxy)
{
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(configuration);
}

CheckReply CheckClient::connect(bool implicitTls)
{
    const auto source = Address::parse(m_source);
    if (!source || source->family() != Family::IPv4)
        return {0, "the source " + m_source + " is no IPv4 address"};
    if (!m_proxy && !m_socket.bind(QHostAddress(static_cast<quint32>(source->number()))))
        return {0, "the source address " + m_source + " cannot be used here"};
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!m_socket.waitForConnected(5000))
        return {0, m_socket.errorString().toStdString()};
    if (m_proxy) {
        m_socket.write("PROXY TCP4 " + QByteArray::fromStdString(m_source) + " 127.0.0.1 40000 " +
                       QByteArray::number(m_port) + "\r\n");
        m_socket.flush();
    }
    if (implicitTls && !startTls())
        return {0, "no TLS: " + m_socket.errorString().toStdString()};
    return reply(replyPatience);
}

bool CheckClient::startTls()
{
    m_socket.startClientEncryption();
    return m_socket.waitForEncrypted(10'000);
}

CheckReply CheckClient::say(const QByteArray &line)
{
    return raw(line + "\r\n", replyPatience);
}

CheckReply CheckClient::login(const std::string &username, const std::string &password)
{
    QByteArray secret(1, '\0');
    secret += QByteArray::fromStdString(username);
    secret += '\0';
    secret += QByteArray::fromStdString(password);
    return say("AUTH PLAIN " + secret.toBase64());
}

CheckReply CheckClient::raw(const QByteArray &bytes, int milliseconds)
{
    m_socket.write(bytes);
    m_socket.flush();
    return reply(milliseconds);
}

QByteArray CheckClient::certificate() const
{
    return m_socket.peerCertificate().toDer();
}

CheckReply CheckClient::reply(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    CheckReply result;
    while (true) {
        for (qsizetype end = m_read.indexOf('\n'); end >= 0; end = m_read.indexOf('\n')) {
            const QByteArray line = m_read.left(end + 1);
            m_read.remove(0, end + 1);
            result.text += line.trimmed().toStdString() + '\n';
            if (line.size() >= 4 && line[3] != '-') {
                result.code = line.left(3).toInt();
                return result;
            }
        }
        const auto left = static_cast<int>(deadline.remainingTime());
        if (left <= 0)
            return {0, "no answer"};
        if (!m_socket.waitForReadyRead(left) && m_socket.bytesAvailable() == 0) {
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                return {0, "the connection was closed"};
            return {0, "no answer"};
        }
        m_read += m_socket.readAll();
    }
}

} // namespace postern::relay
