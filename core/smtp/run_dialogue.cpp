#include "core/net/escape.h"
#include "core/net/net_text.h"
#include "core/smtp/run.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace postern {

void SmtpProbe::Run::banner()
{
    begin(ProbeStepId::Banner);
    await([this](const SmtpReply &reply) {
        if (reply.code != 220) {
            refusedBy(reply);
            return;
        }
        m_step.reply = shown(reply);
        hold({});
        begin(ProbeStepId::Ehlo);
        ehlo();
    });
}

void SmtpProbe::Run::ehlo()
{
    m_extensions.clear();
    m_report.extensions.clear();
    const QByteArray name = ehloName();
    command("EHLO " + name, {}, [this, name](const SmtpReply &reply) {
        if (reply.positive()) {
            ehloAnswered(reply);
        } else if (reply.refused() && m_at.step == ProbeStepId::Ehlo) {
            // Older than extensions, or no mail server: it may still take HELO.
            command("HELO " + name, {}, [this](const SmtpReply &second) {
                if (second.positive())
                    ehloAnswered(second);
                else if (second.refused())
                    endIn(ProbeCause::NotSmtp, NetText::tr("it takes neither EHLO nor HELO"));
                else
                    refusedBy(second);
            });
        } else if (reply.refused()) {
            m_step.reply = shown(reply);
            m_at.reply = reply;
            endIn(ProbeCause::Protocol, NetText::tr("EHLO over TLS was refused"),
                  NetText::tr("it refused EHLO over TLS with %1").arg(reply.code));
        } else {
            refusedBy(reply);
        }
    });
}

void SmtpProbe::Run::ehloAnswered(const SmtpReply &reply)
{
    for (std::size_t i = 1; i < reply.lines.size(); ++i) {
        const QByteArray line = QByteArray::fromStdString(reply.lines[i]).trimmed();
        // "AUTH=LOGIN" is how some servers of the nineties say it.
        qsizetype end = 0;
        while (end < line.size() && line[end] != ' ' && line[end] != '=')
            ++end;
        const QByteArray keyword = line.left(end).toUpper();
        const QByteArray parameters = line.mid(end + 1).trimmed();
        QByteArray &known = m_extensions[keyword];
        known += (known.isEmpty() || parameters.isEmpty() ? QByteArray() : QByteArray(" ")) + parameters;
        m_report.extensions << escapeForShow(line);
    }
    if (m_at.step != ProbeStepId::Ehlo) { // the one after STARTTLS, part of the step that follows
        if (m_request.username)
            auth();
        else
            mail();
        return;
    }
    m_step.reply = shown(reply);
    hold(m_report.extensions.isEmpty() ? NetText::tr("offers nothing")
                                       : NetText::tr("offers %1").arg(m_report.extensions.join(QStringLiteral(", "))));
    if (m_request.tls == TlsMode::StartTls) {
        startTls();
    } else if (m_request.username) {
        begin(ProbeStepId::Auth);
        auth();
    } else {
        mail();
    }
}

void SmtpProbe::Run::startTls()
{
    begin(ProbeStepId::Tls);
    if (!offers("STARTTLS")) {
        endIn(ProbeCause::StartTlsMissing, NetText::tr("STARTTLS is not offered"));
        return;
    }
    command("STARTTLS", {}, [this](const SmtpReply &reply) {
        m_step.reply = shown(reply);
        if (reply.later() || reply.refused()) {
            m_at.reply = reply;
            endIn(ProbeCause::StartTlsMissing, NetText::tr("STARTTLS was refused"));
            return;
        }
        if (reply.code != 220) {
            m_at.reply = reply;
            endIn(ProbeCause::Protocol, NetText::tr("an answer to STARTTLS other than 220"),
                  NetText::tr("it answered STARTTLS with %1").arg(reply.code));
            return;
        }
        // Whoever put bytes behind the 220 wants them read as if they had come over TLS.
        if (!m_reader.rest().empty() || m_socket->bytesAvailable() > 0) {
            m_reader.clear();
            endIn(ProbeCause::Injected, NetText::tr("bytes came before TLS began; they were thrown away"));
            return;
        }
        m_extensions.clear();
        m_report.extensions.clear();
        startHandshake();
    });
}

void SmtpProbe::Run::afterTls()
{
    if (m_request.username)
        begin(ProbeStepId::Auth);
    else if (!m_request.mailFrom.isEmpty() || !m_request.rcptTo.isEmpty())
        begin(ProbeStepId::Mail);
    else
        begin(ProbeStepId::Quit);
    ehlo();
}

void SmtpProbe::Run::auth()
{
    const QByteArrayList offered = m_extensions.value("AUTH").toUpper().split(' ');
    if (m_extensions.value("AUTH").isEmpty()) {
        endIn(ProbeCause::AuthNotOffered, NetText::tr("AUTH is not offered"));
        return;
    }
    const QByteArray mechanism =
        m_request.mechanism.isEmpty()
            ? chooseMechanism(offered, m_encrypted, m_request.passwordIsToken)
            : (offered.contains(m_request.mechanism.toUpper()) ? m_request.mechanism.toUpper() : QByteArray());
    if (mechanism.isEmpty()) {
        const QString list = escapeForShow(m_extensions.value("AUTH"));
        endIn(ProbeCause::Mechanism, NetText::tr("offered: %1").arg(list), NetText::tr("it offers %1").arg(list));
        return;
    }
    m_sasl = makeSasl(mechanism, *m_request.username, m_request.password);
    const std::optional<QByteArray> initial = m_sasl->initial();
    const QByteArray start = "AUTH " + mechanism;
    const QByteArray encoded = initial ? initial->toBase64() : QByteArray();
    if (initial)
        hide(*initial, encoded);
    // RFC 4954: a command line has at most 512 bytes; a longer first answer waits for the server's 334.
    const bool fits = initial && start.size() + 1 + encoded.size() + 2 <= 512;
    const QString shownAs =
        fits ? NetText::tr("%1 (%2 characters hidden)").arg(QString::fromLatin1(start)).arg(encoded.size())
             : QString::fromLatin1(start);
    const bool initialOpen = initial && !fits;
    command(fits ? start + ' ' + encoded : start, shownAs, [this, initialOpen, encoded](const SmtpReply &reply) {
        if (initialOpen && reply.code == 334)
            command(encoded, NetText::tr("(%1 characters hidden)").arg(encoded.size()),
                    [this](const SmtpReply &next) { authStep(next); });
        else
            authStep(reply);
    });
}

void SmtpProbe::Run::authStep(const SmtpReply &reply)
{
    if (reply.code == 334) {
        const QByteArray challenge =
            reply.lines.empty() ? QByteArray() : QByteArray::fromBase64(QByteArray::fromStdString(reply.lines.front()));
        const std::optional<QByteArray> answer = m_sasl->answer(challenge);
        if (!answer) {
            m_step.reply = shown(reply);
            command("*", {},
                    [this](const SmtpReply &) { endIn(ProbeCause::Protocol, m_sasl->problem(), m_sasl->problem()); });
            return;
        }
        const QByteArray encoded = answer->toBase64();
        hide(*answer, encoded);
        command(encoded, NetText::tr("(%1 characters hidden)").arg(encoded.size()),
                [this](const SmtpReply &next) { authStep(next); });
        return;
    }
    if (reply.code != 235) {
        refusedBy(reply);
        return;
    }
    m_step.reply = shown(reply);
    if (!m_sasl->satisfied()) {
        endIn(ProbeCause::Protocol, NetText::tr("the server did not finish the exchange"),
              NetText::tr("it said yes without proving that it knows the password"));
        return;
    }
    m_at.signedIn = true;
    hold((m_encrypted ? NetText::tr("%1 with %2") : NetText::tr("%1 with %2, not encrypted"))
             .arg(escapeForShow(*m_request.username), QString::fromLatin1(m_sasl->name())));
    mail();
}

void SmtpProbe::Run::mail()
{
    if (m_request.mailFrom.isEmpty() && m_request.rcptTo.isEmpty()) {
        quit({});
        return;
    }
    if (!m_stepOpen || m_at.step != ProbeStepId::Mail)
        begin(ProbeStepId::Mail);
    m_at.sender = senderOrDefault();
    const auto beyondAscii = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7e; });
    };
    QByteArray line = "MAIL FROM:<" + m_at.sender.toUtf8() + '>';
    if (beyondAscii(m_at.sender) || beyondAscii(m_request.rcptTo)) {
        if (!offers("SMTPUTF8")) {
            endIn(ProbeCause::SenderRefused, NetText::tr("SMTPUTF8 is not offered"),
                  NetText::tr("an address has letters beyond ASCII and the server offers no SMTPUTF8"));
            return;
        }
        line += " SMTPUTF8";
    }
    command(line, {}, [this](const SmtpReply &reply) {
        if (!reply.positive()) {
            refusedBy(reply);
            return;
        }
        m_step.reply = shown(reply);
        hold(escapeForShow(m_at.sender));
        if (m_request.rcptTo.isEmpty())
            takeBack();
        else
            recipient();
    });
}

void SmtpProbe::Run::recipient()
{
    begin(ProbeStepId::Rcpt);
    m_at.recipient = m_request.rcptTo;
    command("RCPT TO:<" + m_request.rcptTo.toUtf8() + '>', {}, [this](const SmtpReply &reply) {
        if (!reply.positive()) {
            refusedBy(reply);
            return;
        }
        m_step.reply = shown(reply);
        hold(escapeForShow(m_request.rcptTo));
        if (m_request.send)
            data();
        else
            takeBack();
    });
}

void SmtpProbe::Run::data()
{
    begin(ProbeStepId::Data);
    command("DATA", {}, [this](const SmtpReply &reply) {
        if (reply.code != 354) {
            refusedBy(reply);
            return;
        }
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QByteArray messageId = '<' + id + "@postern.invalid>";
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, d MMM yyyy HH:mm:ss"))
                .toLatin1();
        const QByteArrayList lines{"From: <" + m_at.sender.toUtf8() + '>',
                                   "To: <" + m_request.rcptTo.toUtf8() + '>',
                                   "Subject: Postern test message",
                                   "Date: " + date + " +0000",
                                   "Message-ID: " + messageId,
                                   "Auto-Submitted: auto-generated",
                                   "X-Postern-Test: " + id,
                                   "MIME-Version: 1.0",
                                   "Content-Type: text/plain; charset=utf-8",
                                   "",
                                   "This message was sent by Postern to test the way to this server.",
                                   "."};
        m_report.messageId = QString::fromLatin1(messageId);
        for (const QByteArray &line : lines)
            m_report.transcript << TranscriptLine{TranscriptLine::Side::Client, escapeForShow(line)};
        m_socket->write(lines.join("\r\n") + "\r\n");
        await([this](const SmtpReply &taken) {
            if (!taken.positive()) {
                m_report.messageId.clear();
                refusedBy(taken);
                return;
            }
            m_step.reply = shown(taken);
            m_at.send = true;
            hold(m_report.messageId);
            quit({});
        });
    });
}

void SmtpProbe::Run::takeBack()
{
    begin(ProbeStepId::Quit);
    command("RSET", {}, [this](const SmtpReply &) { quit(NetText::tr("the mail was taken back with RSET")); });
}

void SmtpProbe::Run::quit(const QString &detail)
{
    if (!m_stepOpen)
        begin(ProbeStepId::Quit);
    m_quitting = true;
    command("QUIT", {}, [this, detail](const SmtpReply &reply) {
        m_step.reply = shown(reply);
        hold(detail);
        endIn(ProbeCause::Accepted);
    });
}

void SmtpProbe::Run::refusedBy(const SmtpReply &reply, const QString &detail)
{
    m_step.reply = shown(reply);
    m_at.reply = reply;
    if (!reply.later() && !reply.refused()) {
        endIn(ProbeCause::Protocol, detail, NetText::tr("it answered %1, which has no meaning here").arg(reply.code));
        return;
    }
    const ProbeCause cause = causeOfReply(m_at);
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState && m_reader.rest().empty()) {
        m_socket->write("QUIT\r\n");
        m_report.transcript << TranscriptLine{TranscriptLine::Side::Client, QStringLiteral("QUIT")};
    }
    endIn(cause, detail, NetText::tr("the server answered %1").arg(shown(reply)));
}

void SmtpProbe::Run::await(Then then)
{
    m_then = std::move(then);
    if (!m_reader.rest().empty())
        QMetaObject::invokeMethod(this, &Run::read, Qt::QueuedConnection);
}

void SmtpProbe::Run::command(const QByteArray &line, const QString &shownAs, Then then)
{
    if (m_over)
        return;
    // A reply to a command that was not sent yet: a 421 that says goodbye is honest, all else is a trick.
    if (!m_reader.rest().empty() && !m_reader.rest().starts_with("421")) {
        logServer(m_reader.rest());
        endIn(ProbeCause::Protocol, NetText::tr("an answer came before its question"),
              NetText::tr("it answered before it was asked"));
        return;
    }
    m_report.transcript << TranscriptLine{TranscriptLine::Side::Client,
                                          shownAs.isEmpty() ? escapeForShow(line) : shownAs};
    m_socket->write(line + "\r\n");
    await(std::move(then));
}

void SmtpProbe::Run::read()
{
    if (m_over || !m_socket || m_handshaking)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_reader.feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!m_then)
        return;
    if (m_at.step == ProbeStepId::Banner && m_reader.rest().starts_with('\x15')) { // a TLS alert
        endIn(ProbeCause::TlsMode, NetText::tr("the server answered with a TLS alert"));
        return;
    }
    SmtpReply reply;
    const ReplyReader::Status status = m_reader.next(reply);
    if (status == ReplyReader::Status::NeedMore)
        return;
    if (status != ReplyReader::Status::Complete) {
        logServer(m_reader.rest().substr(0, ReplyReader::maxLine));
        const QString why = QString::fromLatin1(explain(status).data(), static_cast<qsizetype>(explain(status).size()));
        const bool notSmtp = status == ReplyReader::Status::NotAReply && m_at.step == ProbeStepId::Banner;
        endIn(notSmtp ? ProbeCause::NotSmtp : ProbeCause::Protocol, why, why);
        return;
    }
    for (const std::string &line : reply.raw)
        logServer(line);
    const Then then = std::exchange(m_then, nullptr);
    then(reply);
}

void SmtpProbe::Run::closedByServer()
{
    if (m_over || !m_socket)
        return;
    read();
    if (m_over)
        return;
    if (!m_reader.rest().empty())
        logServer(m_reader.rest());
    if (m_quitting) { // a server may hang up on QUIT without a word
        hold(NetText::tr("the server closed without an answer"));
        endIn(ProbeCause::Accepted);
        return;
    }
    m_handshaking = false;
    m_at.reply = {};
    endIn(ProbeCause::Closed, NetText::tr("the server closed the connection"));
}

void SmtpProbe::Run::note(const QString &text)
{
    m_report.transcript << TranscriptLine{TranscriptLine::Side::Note, text};
}

void SmtpProbe::Run::logServer(std::string_view line)
{
    m_report.transcript << TranscriptLine{
        TranscriptLine::Side::Server, withoutSecrets(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())))};
}

QString SmtpProbe::Run::shown(const SmtpReply &reply) const
{
    QStringList lines;
    for (const std::string &line : reply.raw)
        lines << withoutSecrets(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    return lines.join(QStringLiteral("  "));
}

void SmtpProbe::Run::hide(const QByteArray &answer, const QByteArray &encoded)
{
    // A server may repeat what it was told. The user name is no secret, a digest made with the password is one.
    const QByteArray user = m_request.username.value_or(QString()).toUtf8();
    if (answer == user)
        return;
    if (encoded.size() >= 4)
        m_secrets << answer.toBase64(QByteArray::OmitTrailingEquals);
    for (const QByteArray &part : QByteArray(answer).replace(',', ' ').split(' ')) {
        if (part.size() >= 16 && part != user)
            m_secrets << (part.startsWith("p=") ? part.mid(2) : part);
    }
}

QString SmtpProbe::Run::withoutSecrets(QByteArrayView bytes) const
{
    QByteArray clean = bytes.toByteArray();
    for (const QByteArray &secret : m_secrets)
        clean.replace(secret, "(hidden)");
    return escapeForShow(clean);
}

QByteArray SmtpProbe::Run::ehloName() const
{
    if (!m_request.ehloName.isEmpty())
        return m_request.ehloName.toUtf8();
    const QByteArray local = m_report.localAddress.toLatin1();
    return (local.contains(':') ? "[IPv6:" : "[") + local + ']';
}

QString SmtpProbe::Run::senderOrDefault() const
{
    if (!m_request.mailFrom.isEmpty())
        return m_request.mailFrom;
    const QString user = m_request.username.value_or(QString());
    return user.contains(QLatin1Char('@')) ? user : testSender(m_request.host);
}

bool SmtpProbe::Run::offers(const QByteArray &extension) const
{
    return m_extensions.contains(extension);
}

} // namespace postern
