#include "core/net/connect_race.h"

#include "core/net/host_address.h"

#include <QNetworkProxy>

#include <unistd.h>

namespace postern {

namespace {
constexpr int graceForOthers = 1500; // ms after the first answer
constexpr qint64 readBuffer = 65536; // what a peer can make us hold while nobody reads
} // namespace

struct ConnectRace::Try
{
    enum class Outcome { Open, Connected, Refused, Unreachable, Failed, NotTried };
    std::unique_ptr<QTcpSocket> plain;
    std::unique_ptr<QSslSocket> socket;
    Outcome outcome = Outcome::Open;
    QString text;
};

ConnectRace::ConnectRace(QObject *parent) : QObject(parent)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &ConnectRace::conclude);
}

ConnectRace::~ConnectRace()
{
    for (const auto &one : m_tries) {
        if (one->plain)
            one->plain->disconnect(this);
    }
}

void ConnectRace::start(const QList<Address> &addresses, std::uint16_t port, const std::optional<Address> &source,
                        Others others)
{
    m_graceForOthers = others == Others::Report ? graceForOthers : 0;
    m_clock.start();
    m_addresses.assign(addresses.begin(), addresses.end());
    for (std::size_t i = 0; i < m_addresses.size(); ++i)
        m_tries.push_back(std::make_unique<Try>());
    for (std::size_t i = 0; i < m_addresses.size(); ++i) {
        Try &one = *m_tries[i];
        if (source && source->family() != m_addresses[i].family()) {
            one.outcome = Try::Outcome::NotTried;
            one.text = QStringLiteral("was not tried, the source address is of the other family");
            continue;
        }
        one.plain = std::make_unique<QTcpSocket>();
        QTcpSocket *plain = one.plain.get();
        plain->setProxy(QNetworkProxy::NoProxy); // a proxy would show the server another address than the one tested
        if (source && !plain->bind(toHostAddress(*source))) {
            m_badSource = true;
            one.outcome = Try::Outcome::Unreachable;
            one.text = QStringLiteral("was not tried: %1 is not an address of this computer")
                           .arg(QString::fromStdString(source->toString()));
            continue;
        }
        connect(plain, &QTcpSocket::connected, this, [this, i] {
            Try &it = *m_tries[i];
            // QSslSocket cannot be bound to a source address, so it takes over a connection that was.
            it.socket = std::make_unique<QSslSocket>();
            const int descriptor = ::dup(static_cast<int>(it.plain->socketDescriptor()));
            if (descriptor < 0 || !it.socket->setSocketDescriptor(descriptor)) {
                it.socket.reset();
                it.outcome = Try::Outcome::Failed;
                it.text = QStringLiteral("answered, but the connection could not be used");
            } else {
                it.socket->setReadBufferSize(readBuffer);
                it.outcome = Try::Outcome::Connected;
                it.text = QStringLiteral("answered in %1 ms").arg(m_clock.elapsed());
            }
            it.plain->disconnect(this);
            it.plain.release()->deleteLater();
            settle(i);
        });
        connect(plain, &QTcpSocket::errorOccurred, this, [this, i](QAbstractSocket::SocketError error) {
            Try &it = *m_tries[i];
            if (it.outcome != Try::Outcome::Open)
                return;
            if (error == QAbstractSocket::ConnectionRefusedError) {
                it.outcome = Try::Outcome::Refused;
                it.text = QStringLiteral("refused the connection");
            } else if (error == QAbstractSocket::NetworkError) {
                it.outcome = Try::Outcome::Unreachable;
                it.text = QStringLiteral("cannot be reached from here");
            } else {
                it.outcome = Try::Outcome::Failed;
                it.text = QStringLiteral("did not answer");
            }
            settle(i);
        });
        plain->connectToHost(toHostAddress(m_addresses[i]), port);
    }
    QMetaObject::invokeMethod(
        this, [this] { settle(m_tries.size()); }, Qt::QueuedConnection);
}

void ConnectRace::settle(std::size_t index)
{
    if (m_done)
        return;
    bool open = false;
    bool connected = false;
    for (const auto &one : m_tries) {
        open = open || one->outcome == Try::Outcome::Open;
        connected = connected || one->outcome == Try::Outcome::Connected;
    }
    if (!open)
        conclude();
    else if (connected && !m_grace.isActive() && index < m_tries.size())
        m_grace.start(m_graceForOthers);
}

void ConnectRace::conclude()
{
    if (m_done)
        return;
    m_done = true;
    m_grace.stop();
    bool connected = false;
    for (std::size_t i = 0; i < m_tries.size(); ++i) {
        Try &one = *m_tries[i];
        if (one.plain) {
            one.plain->disconnect(this);
            one.plain.release()->deleteLater();
        }
        if (one.socket && !connected) {
            connected = true;
            m_chosen = i;
        } else {
            one.socket.reset();
        }
    }
    Q_EMIT finished(connected);
}

std::unique_ptr<QSslSocket> ConnectRace::takeSocket()
{
    return m_chosen < m_tries.size() ? std::move(m_tries[m_chosen]->socket) : nullptr;
}

QStringList ConnectRace::outcomes() const
{
    QStringList texts;
    for (std::size_t i = 0; i < m_tries.size(); ++i)
        texts << QString::fromStdString(m_addresses[i].toString()) + QLatin1Char(' ') +
                     (m_tries[i]->text.isEmpty() ? QStringLiteral("did not answer") : m_tries[i]->text);
    return texts;
}

bool ConnectRace::anyRefused() const
{
    for (const auto &one : m_tries) {
        if (one->outcome == Try::Outcome::Refused)
            return true;
    }
    return false;
}

bool ConnectRace::anyUnreachable() const
{
    for (const auto &one : m_tries) {
        if (one->outcome == Try::Outcome::Unreachable)
            return true;
    }
    return false;
}

} // namespace postern
