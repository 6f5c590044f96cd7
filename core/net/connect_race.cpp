#include "core/net/connect_race.h"

#include "core/net/host_address.h"
#include "core/net/net_text.h"

#include <QSocketNotifier>

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include <unistd.h>

namespace postern {

namespace {

constexpr int graceForOthers = 1500; // ms after the first answer
constexpr qint64 readBuffer = 65536; // what a peer can make us hold while nobody reads

struct SocketName
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketName socketName(const Address &address, std::uint16_t port)
{
    SocketName name;
    const QHostAddress host = toHostAddress(address);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(host.toIPv4Address());
        name.size = sizeof in;
        std::memcpy(&name.storage, &in, sizeof in);
    } else {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        std::memcpy(&in.sin6_addr, &bytes, sizeof in.sin6_addr);
        name.size = sizeof in;
        std::memcpy(&name.storage, &in, sizeof in);
    }
    return name;
}

} // namespace

/// One address. A plain descriptor, because QAbstractSocket tries a connection again, unasked and for ever, where the
/// peer resets it at once; and QSslSocket cannot be bound to a source address.
struct ConnectRace::Try
{
    enum class Outcome { Open, Connected, Refused, Unreachable, Cut, Failed, NotTried };
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> ready;
    std::unique_ptr<QSslSocket> socket;
    Outcome outcome = Outcome::Open;
    QString text;

    void end(Outcome how, const QString &words)
    {
        outcome = how;
        text = words;
        stop();
    }
    void stop()
    {
        if (ready) { // perhaps the one that calls
            ready->setEnabled(false);
            ready.release()->deleteLater();
        }
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }
    void endWith(int error)
    {
        switch (error) {
        case ECONNREFUSED:
            return end(Outcome::Refused, NetText::tr("refused the connection"));
        case ECONNRESET:
        case EPIPE:
            return end(Outcome::Cut, NetText::tr("took the connection and cut it at once"));
        case ETIMEDOUT:
            return end(Outcome::Failed, NetText::tr("did not answer"));
        default:
            return end(Outcome::Unreachable, NetText::tr("cannot be reached from here"));
        }
    }
};

ConnectRace::ConnectRace(QObject *parent) : QObject(parent)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &ConnectRace::conclude);
}

ConnectRace::~ConnectRace()
{
    for (const auto &one : m_tries)
        one->stop();
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
            one.text = NetText::tr("was not tried, the source address is of the other family");
            continue;
        }
        begin(i, port, source);
    }
    QMetaObject::invokeMethod(
        this, [this] { settle(m_tries.size()); }, Qt::QueuedConnection);
}

void ConnectRace::begin(std::size_t index, std::uint16_t port, const std::optional<Address> &source)
{
    Try &one = *m_tries[index];
    const SocketName to = socketName(m_addresses[index], port);
    one.descriptor = ::socket(to.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (one.descriptor < 0) {
        one.endWith(errno);
        return;
    }
    if (source) {
        const SocketName from = socketName(*source, 0);
        if (::bind(one.descriptor, from.get(), from.size) != 0) {
            m_badSource = true;
            one.end(Try::Outcome::Unreachable, NetText::tr("was not tried: %1 is not an address of this computer")
                                                   .arg(QString::fromStdString(source->toString())));
            return;
        }
    }
    if (::connect(one.descriptor, to.get(), to.size) != 0 && errno != EINPROGRESS && errno != EINTR) {
        one.endWith(errno);
        return;
    }
    one.ready = std::make_unique<QSocketNotifier>(one.descriptor, QSocketNotifier::Write);
    connect(one.ready.get(), &QSocketNotifier::activated, this, [this, index] {
        Try &it = *m_tries[index];
        int error = 0;
        socklen_t size = sizeof error;
        if (::getsockopt(it.descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
            error = errno;
        if (error != 0) {
            it.endWith(error);
            settle(index);
            return;
        }
        it.ready->setEnabled(false);
        it.socket = std::make_unique<QSslSocket>();
        it.socket->setReadBufferSize(readBuffer);
        if (it.socket->setSocketDescriptor(it.descriptor)) { // which owns it from now on
            it.descriptor = -1;
            it.end(Try::Outcome::Connected, NetText::tr("answered in %1 ms").arg(m_clock.elapsed()));
        } else {
            it.socket.reset();
            it.end(Try::Outcome::Cut, NetText::tr("took the connection and cut it at once"));
        }
        settle(index);
    });
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
        one.stop();
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
                     (m_tries[i]->text.isEmpty() ? NetText::tr("did not answer") : m_tries[i]->text);
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

bool ConnectRace::anyCut() const
{
    for (const auto &one : m_tries) {
        if (one->outcome == Try::Outcome::Cut)
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
