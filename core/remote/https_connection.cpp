#include "core/remote/https_connection.h"

#include "core/net/escape.h"
#include "core/net/host_address.h"
#include "core/net/host_name.h"
#include "core/net/net_text.h"

#include <QHostInfo>
#include <QPointer>
#include <QSslCipher>
#include <QSslConfiguration>

namespace postern {

HttpsConnection::HttpsConnection(const RelayAddress &address, const RelayLimits &limits, QObject *parent)
    : QObject(parent), m_address(address), m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        switch (m_state) {
        case State::Resolving:
            fail(ErrorCode::Timeout,
                 NetText::tr("no name server told the address of %1 in time").arg(m_address.url.host()));
            break;
        case State::Connecting:
            fail(ErrorCode::Unreachable, NetText::tr("%1 does not answer").arg(where()));
            break;
        case State::Handshake:
            fail(ErrorCode::Timeout, NetText::tr("%1 took the connection but did not begin TLS in time").arg(where()));
            break;
        default:
            fail(ErrorCode::Timeout, NetText::tr("%1 fell silent").arg(where()));
        }
    });
}

HttpsConnection::~HttpsConnection()
{
    abort();
    // Perhaps from within one of its own signals, so it may not go at once.
    if (m_socket)
        m_socket.release()->deleteLater();
}

void HttpsConnection::send(const QByteArray &request)
{
    m_request = request;
    m_reader = {};
    m_sent = false;
    if (m_state == State::Idle)
        write();
    else
        resolve();
}

void HttpsConnection::abort()
{
    m_state = State::Dead;
    m_deadline.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_race)
        m_race->disconnect(this);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void HttpsConnection::resolve()
{
    m_state = State::Resolving;
    m_clock.start();
    m_deadline.start(m_limits.connect);
    const QByteArray host = hostOf(m_address.url.host());
    if (const std::optional<Address> literal = Address::parse(host.toStdString())) {
        QMetaObject::invokeMethod(
            this,
            [this, literal] {
                if (m_state == State::Resolving)
                    connectTo({*literal});
            },
            Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(QString::fromLatin1(host), this, [this](const QHostInfo &info) {
        m_lookup = -1;
        QList<Address> found;
        for (const QHostAddress &one : info.addresses()) {
            const std::optional<Address> address = toAddress(one);
            if (address && !found.contains(*address) && found.size() < 16)
                found << *address;
        }
        if (found.isEmpty())
            fail(ErrorCode::Unreachable, NetText::tr("the name %1 leads to no address").arg(m_address.url.host()));
        else
            connectTo(found);
    });
}

void HttpsConnection::connectTo(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts << QString::fromStdString(address.toString());
    const QPointer<HttpsConnection> self(this); // whoever is told may cancel, and more
    Q_EMIT stepReached(ConnectStep::Name, texts.join(QStringLiteral(", ")));
    if (!self || m_state != State::Resolving)
        return;
    m_state = State::Connecting;
    m_clock.restart();
    m_deadline.start(m_limits.connect);
    m_race = std::make_unique<ConnectRace>();
    connect(m_race.get(), &ConnectRace::finished, this, &HttpsConnection::connected);
    m_race->start(addresses, static_cast<std::uint16_t>(m_address.url.port(443)), std::nullopt,
                  ConnectRace::Others::Drop);
}

void HttpsConnection::connected()
{
    m_socket = m_race->takeSocket();
    if (!m_socket) {
        fail(ErrorCode::Unreachable,
             NetText::tr("no connection to %1: %2").arg(where(), m_race->outcomes().join(QStringLiteral("; "))));
        return;
    }
    m_state = State::Handshake;
    m_deadline.start(m_limits.handshake);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setOcspStaplingEnabled(true);
    if (!m_address.ca.isEmpty())
        configuration.setCaCertificates(m_address.ca);
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(QString::fromLatin1(hostOf(m_address.url.host())));
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors += errors;
        m_socket->ignoreSslErrors(); // only so that judge() sees the whole chain; nothing is sent before it
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HttpsConnection::judge);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &HttpsConnection::read);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, [this] {
        if (m_state == State::Waiting)
            m_deadline.start(m_limits.silence);
    });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &HttpsConnection::lost);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &HttpsConnection::lost);
    const QString peer = QString::fromStdString(m_race->peer().toString());
    const QPointer<HttpsConnection> self(this);
    Q_EMIT stepReached(ConnectStep::Connect,
                       NetText::tr("%1 port %2, %3 ms").arg(peer).arg(m_address.url.port(443)).arg(m_clock.elapsed()));
    if (self && m_state == State::Handshake)
        m_socket->startClientEncryption();
}

void HttpsConnection::judge()
{
    if (m_state != State::Handshake)
        return;
    const QList<QSslCertificate> chain = m_socket->peerCertificateChain();
    TrustRule rule;
    rule.pin = m_address.pin;
    rule.ownAuthorities = !m_address.ca.isEmpty();
    rule.pinCoversDates = false;
    const CertificateJudgement judgement = judgeCertificate(chain, m_errors, rule, m_address.url.host());
    if (!judgement.trusted) {
        m_shown = ShownCertificate{chain, chain.isEmpty() ? QByteArray() : pinOf(chain.first()), judgement.reason(),
                                   judgement.changed};
        fail(ErrorCode::Certificate,
             NetText::tr("the certificate of %1 is not trusted: %2").arg(where(), judgement.reason()));
        return;
    }
    const QPointer<HttpsConnection> self(this);
    Q_EMIT stepReached(ConnectStep::Tls,
                       (judgement.byPin ? NetText::tr("%1, trusted by its key") : NetText::tr("%1, trusted"))
                           .arg(m_socket->sessionCipher().protocolString()));
    if (self && m_state == State::Handshake)
        write();
}

void HttpsConnection::write()
{
    m_state = State::Waiting;
    m_sent = true;
    m_deadline.start(m_limits.silence);
    m_socket->write(m_request);
    m_request.clear();
}

void HttpsConnection::read()
{
    if (m_state == State::Idle) { // nobody asked
        abort();
        Q_EMIT closed();
        return;
    }
    if (m_state != State::Waiting)
        return;
    m_deadline.start(m_limits.silence);
    const QByteArray bytes = m_socket->readAll();
    const auto status = m_reader.feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (status == HttpResponseReader::Status::NeedMore)
        return;
    if (status != HttpResponseReader::Status::Complete) {
        const std::string_view why = explain(status);
        fail(status == HttpResponseReader::Status::TooLarge ? ErrorCode::TooLarge : ErrorCode::NotARelay,
             NetText::tr("%1 is not a Postern relay: %2")
                 .arg(where(), QString::fromLatin1(why.data(), static_cast<qsizetype>(why.size()))));
        return;
    }
    m_deadline.stop();
    const HttpResponse response = m_reader.takeResponse();
    if (response.keepAlive)
        m_state = State::Idle;
    else
        abort();
    Q_EMIT answered(response);
}

void HttpsConnection::lost()
{
    if (m_state == State::Waiting) {
        const QPointer<HttpsConnection> self(this);
        read(); // what came before the end
        if (self && m_state == State::Waiting)
            fail(ErrorCode::Unreachable, NetText::tr("%1 closed the connection before it had answered").arg(where()));
    } else if (m_state == State::Handshake) {
        const bool cut = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
        fail(cut ? ErrorCode::Unreachable : ErrorCode::NotARelay,
             NetText::tr("%1 did not agree on TLS: %2").arg(where(), escapeForShow(m_socket->errorString())));
    } else if (m_state == State::Idle) {
        abort();
        Q_EMIT closed();
    }
}

void HttpsConnection::fail(ErrorCode code, const QString &detail)
{
    if (m_state == State::Dead)
        return;
    abort();
    Q_EMIT failed(Error{code, detail.toStdString(), {}});
}

QString HttpsConnection::where() const
{
    return QStringLiteral("%1:%2").arg(m_address.url.host()).arg(m_address.url.port(443));
}

} // namespace postern
