#include "core/smtp/run.h"

#include "core/net/escape.h"
#include "core/net/host_address.h"
#include "core/net/host_name.h"
#include "core/net/net_text.h"

#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>

namespace postern {

namespace {

constexpr int mostAddresses = 16;

bool saysPlainText(const QString &tlsError)
{
    // OpenSSL's words for bytes that are no TLS record.
    return tlsError.contains(QLatin1String("wrong version number")) ||
           tlsError.contains(QLatin1String("http request")) ||
           tlsError.contains(QLatin1String("packet length too long")) ||
           tlsError.contains(QLatin1String("unexpected message")) ||
           tlsError.contains(QLatin1String("record layer failure")) ||
           tlsError.contains(QLatin1String("bad record type"));
}

bool saysOldTls(const QString &tlsError)
{
    static const char *const words[] = {
        "unsupported protocol", "protocol version", "version too low", "handshake failure",      "no shared cipher",
        "dh key too small",     "unsafe legacy",    "inappropriate",   "no protocols available", "wrong ssl version",
        "ee key too small",     "wrong cipher",     "legacy sigalg",   "insufficient security"};
    for (const char *const word : words) {
        if (tlsError.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

/// A clause for a handshake that failed in no way we have a word of our own for.
QString clauseOfTlsFailure(const QString &tlsError)
{
    static const QLatin1String alert(" alert ");
    const qsizetype at = tlsError.lastIndexOf(alert);
    if (at >= 0)
        return NetText::tr("it ended TLS with the alert \"%1\"; its own log says why")
            .arg(escapeForShow(tlsError.mid(at + alert.size())));
    const QString words = escapeForShow(tlsError.section(QLatin1String("SSL routines::"), -1).trimmed());
    return words.isEmpty() || words.endsWith(QLatin1Char(':'))
               ? NetText::tr("it ended TLS without a reason")
               : NetText::tr("TLS could not be agreed on (%1)").arg(words);
}

QSslConfiguration tlsConfiguration(const ProbeRequest &request)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setOcspStaplingEnabled(true);
    if (!request.ca.isEmpty())
        configuration.setCaCertificates(request.ca);
    return configuration;
}

} // namespace

SmtpProbe::Run::Run(ProbeRequest request) : m_request(std::move(request))
{
    m_at.host = m_request.host;
    m_at.port = m_request.port;
    m_at.tls = m_request.tls;
    m_at.username = m_request.username;
    m_at.listWouldRefuse = m_request.listWouldRefuse;
    m_stepDeadline.setSingleShot(true);
    m_wholeDeadline.setSingleShot(true);
    m_stepDeadline.setTimerType(Qt::PreciseTimer);
    m_wholeDeadline.setTimerType(Qt::PreciseTimer);
    connect(&m_stepDeadline, &QTimer::timeout, this, &Run::timeOut);
    connect(&m_wholeDeadline, &QTimer::timeout, this, &Run::timeOut);
    if (m_request.password.size() >= 4) {
        const QByteArray user = m_request.username.value_or(QString()).toUtf8();
        m_secrets = {m_request.password, m_request.password.toBase64(QByteArray::OmitTrailingEquals),
                     ('\0' + user + '\0' + m_request.password).toBase64(QByteArray::OmitTrailingEquals),
                     m_request.password.toHex()};
    }
}

SmtpProbe::Run::~Run()
{
    // Deleted by the event loop, so never from within a signal of the socket.
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_socket)
        m_socket->disconnect(this);
}

void SmtpProbe::Run::start()
{
    m_wholeDeadline.start(m_request.limits.whole);
    m_stepClock.start();
    if (const std::optional<QString> why = whyNotProbed(m_request)) {
        m_report.verdict = *why;
        QMetaObject::invokeMethod(
            this, [this] { deliver(ProbeCause::Protocol); }, Qt::QueuedConnection);
        return;
    }
    // Queued, so that nothing is emitted before start() has returned.
    QMetaObject::invokeMethod(this, &Run::resolve, Qt::QueuedConnection);
}

void SmtpProbe::Run::cancel()
{
    if (!m_over)
        endIn(ProbeCause::Cancelled, NetText::tr("cancelled"));
}

void SmtpProbe::Run::resolve()
{
    if (m_over)
        return;
    begin(ProbeStepId::Resolve);
    if (const std::optional<Address> literal = Address::parse(hostOf(m_request.host).toStdString())) {
        useAddresses({*literal});
        return;
    }
    m_lookup = QHostInfo::lookupHost(QString::fromLatin1(hostOf(m_request.host)), this, [this](const QHostInfo &info) {
        m_lookup = -1;
        QList<Address> found;
        for (const QHostAddress &one : info.addresses()) {
            const std::optional<Address> address = toAddress(one);
            if (address && !found.contains(*address))
                found << *address;
        }
        if (found.isEmpty())
            endIn(ProbeCause::Unresolved, escapeForShow(info.errorString()),
                  info.error() == QHostInfo::HostNotFound ? NetText::tr("there is no such name")
                                                          : escapeForShow(info.errorString()));
        else
            useAddresses(found);
    });
}

void SmtpProbe::Run::useAddresses(const QList<Address> &addresses)
{
    m_addresses = addresses.mid(0, mostAddresses);
    QStringList texts;
    for (const Address &address : addresses)
        texts << QString::fromStdString(address.toString());
    QString detail = texts == QStringList(m_request.host)
                         ? NetText::tr("%1 is an address").arg(m_request.host)
                         : NetText::tr("%1 is %2").arg(escapeForShow(m_request.host), texts.join(QStringLiteral(", ")));
    if (addresses.size() > mostAddresses)
        detail += NetText::tr("; only the first %1 are tried").arg(mostAddresses);
    hold(detail);
    connectAll();
}

void SmtpProbe::Run::connectAll()
{
    begin(ProbeStepId::Connect);
    m_race = std::make_unique<ConnectRace>();
    connect(m_race.get(), &ConnectRace::finished, this, &Run::connected);
    m_race->start(m_addresses, m_request.port, m_request.source);
}

void SmtpProbe::Run::connected()
{
    const QString outcomes = m_race->outcomes().join(QStringLiteral("; "));
    std::unique_ptr<QSslSocket> socket = m_race->takeSocket();
    if (!socket) {
        const bool refused = m_race->anyRefused() || m_race->anyUnreachable();
        endIn(m_race->anyCut() ? ProbeCause::Closed
              : refused        ? ProbeCause::Refused
                               : ProbeCause::Silent,
              outcomes, outcomes);
        return;
    }
    m_peer = m_race->peer();
    m_step.milliseconds = static_cast<int>(m_stepClock.elapsed()); // what follows is our own work, not the server's
    adopt(std::move(socket));
    const std::optional<Address> local = toAddress(m_socket->localAddress());
    if (local)
        m_at.localAddress = m_report.localAddress = QString::fromStdString(local->toString());
    hold(NetText::tr("%1 to %2 port %3; %4")
             .arg(m_report.localAddress, QString::fromStdString(m_peer.toString()), QString::number(m_request.port),
                  outcomes));
    if (m_request.tls == TlsMode::Implicit) {
        begin(ProbeStepId::Tls);
        startHandshake();
    } else {
        banner();
    }
}

void SmtpProbe::Run::adopt(std::unique_ptr<QSslSocket> socket)
{
    m_socket = std::move(socket);
    m_socket->setSslConfiguration(tlsConfiguration(m_request));
    m_socket->setPeerVerifyName(QString::fromLatin1(hostOf(m_request.host)));
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Run::read);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Run::judge);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors += errors;
        m_socket->ignoreSslErrors(); // only so that judge() sees the whole chain; nothing is sent before it
    });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_handshaking && error != QAbstractSocket::RemoteHostClosedError)
            handshakeFailed();
        else
            closedByServer();
    });
    connect(m_socket.get(), &QSslSocket::disconnected, this, &Run::closedByServer);
}

void SmtpProbe::Run::startHandshake()
{
    if (m_over)
        return;
    m_handshaking = true;
    m_socket->startClientEncryption();
}

void SmtpProbe::Run::handshakeFailed()
{
    if (m_over || !m_handshaking)
        return;
    m_handshaking = false;
    const QString error = m_socket->errorString();
    const QString shownError = escapeForShow(error);
    if (saysOldTls(error))
        endIn(ProbeCause::TlsVersion, shownError);
    else if (saysPlainText(error) && m_request.tls == TlsMode::StartTls)
        endIn(ProbeCause::Injected, shownError);
    else if (saysPlainText(error))
        lookAgain(false);
    else
        endIn(ProbeCause::Protocol, shownError, clauseOfTlsFailure(error));
}

void SmtpProbe::Run::judge()
{
    if (m_over)
        return;
    m_handshaking = false;
    m_encrypted = true;
    const QSslCipher cipher = m_socket->sessionCipher();
    const QString protocol = cipher.protocolString();
    hold(QStringLiteral("%1, %2").arg(protocol, cipher.name()));
    note(NetText::tr("%1 from here").arg(protocol));

    begin(ProbeStepId::Certificate);
    m_report.chain = m_socket->peerCertificateChain();
    TrustRule rule;
    rule.pin = m_request.pin;
    rule.ownAuthorities = !m_request.ca.isEmpty();
    m_report.certificate = judgeCertificate(m_report.chain, m_tlsErrors, rule, m_request.host);
    const QString what = m_report.chain.isEmpty() ? QString() : describeCertificate(m_report.chain.first());
    if (!m_report.certificate.trusted) {
        endIn(ProbeCause::Certificate, QStringLiteral("%1: %2").arg(what, m_report.certificate.reason()),
              m_report.certificate.reason());
        return;
    }
    hold((m_report.certificate.byPin ? NetText::tr("%1; trusted by its key") : NetText::tr("%1; trusted")).arg(what));
    if (m_request.tls == TlsMode::Implicit)
        banner();
    else
        afterTls();
}

void SmtpProbe::Run::lookAgain(bool withTls)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_stepDeadline.stop();
    m_race = std::make_unique<ConnectRace>();
    connect(m_race.get(), &ConnectRace::finished, this, [this, withTls] {
        m_socket = m_race->takeSocket();
        if (!m_socket) {
            lookedAgain(false);
            return;
        }
        if (!withTls) {
            connect(m_socket.get(), &QSslSocket::readyRead, this,
                    [this] { lookedAgain(m_socket->readAll().startsWith("220")); });
        } else {
            m_socket->setSslConfiguration(tlsConfiguration(m_request));
            m_socket->setPeerVerifyName(QString::fromLatin1(hostOf(m_request.host)));
            connect(m_socket.get(), &QSslSocket::encrypted, this, [this] { lookedAgain(true); });
            connect(m_socket.get(), &QSslSocket::sslErrors, this, [this] { lookedAgain(true); });
            m_socket->startClientEncryption();
        }
        connect(m_socket.get(), &QSslSocket::errorOccurred, this,
                [this, withTls] { lookedAgain(withTls && saysOldTls(m_socket->errorString())); });
    });
    // The step keeps its deadline for what it waited for; this look has its own.
    QTimer::singleShot(m_request.limits.hello, m_race.get(), [this] { lookedAgain(false); });
    m_race->start({m_peer}, m_request.port, m_request.source);
}

void SmtpProbe::Run::lookedAgain(bool otherMode)
{
    if (m_over)
        return;
    if (otherMode)
        endIn(ProbeCause::TlsMode, NetText::tr("a second connection was answered in the other TLS mode"));
    else if (m_request.tls == TlsMode::Implicit)
        endIn(ProbeCause::NotSmtp, NetText::tr("neither TLS nor a greeting came"));
    else
        endIn(ProbeCause::Silent, NetText::tr("no greeting, and no answer to a TLS hello on a second connection"));
}

void SmtpProbe::Run::begin(ProbeStepId step)
{
    if (m_over) // cancelled by who was told of the last step
        return;
    m_step = ProbeStep{step, false, 0, {}, {}};
    m_at.step = step;
    m_at.reply = {};
    m_stepOpen = true;
    m_stepClock.restart();
    m_stepDeadline.start(m_request.limits.step);
}

void SmtpProbe::Run::hold(const QString &detail)
{
    if (!m_stepOpen)
        return;
    m_stepOpen = false;
    m_stepDeadline.stop();
    m_step.ok = true;
    if (m_step.milliseconds == 0)
        m_step.milliseconds = static_cast<int>(m_stepClock.elapsed());
    m_step.detail = detail;
    m_report.steps << m_step;
    Q_EMIT stepFinished(m_step);
}

void SmtpProbe::Run::endIn(ProbeCause cause, const QString &detail, const QString &happened)
{
    if (m_over)
        return;
    m_at.happened = happened;
    if (m_stepOpen) {
        m_stepOpen = false;
        m_step.milliseconds = static_cast<int>(m_stepClock.elapsed());
        m_step.detail = detail;
        m_report.steps << m_step;
        Q_EMIT stepFinished(m_step);
    }
    m_report.verdict = verdictOf(cause, m_at);
    deliver(cause);
}

void SmtpProbe::Run::deliver(ProbeCause cause)
{
    if (m_over)
        return;
    m_over = true;
    m_then = nullptr;
    m_stepDeadline.stop();
    m_wholeDeadline.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_race)
        m_race->disconnect(this);
    if (m_socket) {
        m_socket->disconnect(this);
        // Goes away by itself once QUIT is written; not waited for.
        if (cause != ProbeCause::Cancelled && m_socket->state() == QAbstractSocket::ConnectedState &&
            m_socket->bytesToWrite() > 0)
            m_socket->disconnectFromHost();
        else
            m_socket->abort();
    }
    m_report.cause = cause;
    m_report.ok = cause == ProbeCause::Accepted;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

void SmtpProbe::Run::timeOut()
{
    if (m_over)
        return;
    if (m_at.step == ProbeStepId::Resolve) {
        endIn(ProbeCause::Unresolved, NetText::tr("no answer"), NetText::tr("no name server answered in time"));
        return;
    }
    if (m_at.step == ProbeStepId::Connect) {
        endIn(ProbeCause::Silent, m_race->outcomes().join(QStringLiteral("; ")));
        return;
    }
    const bool nothingCame = m_reader.rest().empty();
    if (!nothingCame)
        logServer(m_reader.rest());
    if (m_wholeDeadline.isActive() && nothingCame && m_at.step == ProbeStepId::Banner &&
        m_request.tls != TlsMode::Implicit) {
        lookAgain(true);
        return;
    }
    if (m_wholeDeadline.isActive() && m_handshaking && m_request.tls == TlsMode::Implicit) {
        m_handshaking = false;
        lookAgain(false);
        return;
    }
    endIn(ProbeCause::Silent,
          nothingCame ? NetText::tr("no answer in time") : NetText::tr("the reply was not finished in time"));
}

} // namespace postern
