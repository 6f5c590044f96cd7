#include "app/ctl/relay_session.h"
#include "core/format/json_writer.h"
#include "core/remote/sign_in_outcome.h"
#include "core/smtp/verdict.h"

#include <QCryptographicHash>
#include <QEventLoop>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace postern::ctl {

namespace {

constexpr const char *smtpUsage =
    "posternctl smtp-test HOST:PORT [--tls starttls|implicit|none] [--ca FILE|--pin SHA256]\n"
    "             [--username U --password-file F] [--mechanism M] [--mail-from A --rcpt-to B [--send]]\n"
    "             [--source ADDRESS] [--timeout SECONDS] [--relay NAME] [--json]\n"
    "--timeout: for each step, 1 to 60 (10); the whole test has six times as long";

Error wrong(std::string message)
{
    return Error{ErrorCode::InvalidInput, std::move(message), {}};
}

Status readEndpoint(const std::string &text, ProbeRequest &request)
{
    const std::size_t colon = text.rfind(':');
    std::string host = text.substr(0, colon);
    unsigned port = 0;
    const char *const digits = text.data() + (colon == std::string::npos ? text.size() : colon + 1);
    const auto [end, error] = std::from_chars(digits, text.data() + text.size(), port);
    if (colon == std::string::npos || error != std::errc() || end != text.data() + text.size() || port < 1 ||
        port > 65535)
        return wrong("the server is HOST:PORT, an IPv6 address in brackets");
    if (host.find(':') != std::string::npos && !(host.starts_with('[') && host.ends_with(']')))
        return wrong("an IPv6 address needs brackets: [::1]:587");
    request.host = QString::fromStdString(host);
    request.port = static_cast<std::uint16_t>(port);
    return Nothing{};
}

Result<QByteArray> readPassword(const Options &options)
{
    if (options.has("--password-file")) {
        const Result<std::string> text = readInput(options.value("--password-file"), 4096);
        if (!text)
            return text.error();
        QByteArray password = QByteArray::fromStdString(*text);
        if (password.endsWith('\n'))
            password.chop(1);
        if (password.endsWith('\r'))
            password.chop(1);
        return password;
    }
    if (const char *const value = std::getenv("POSTERN_SMTP_PASSWORD"))
        return QByteArray(value);
    return wrong("--username needs --password-file (- is standard input) or POSTERN_SMTP_PASSWORD in the environment");
}

Result<ProbeRequest> requestOf(const Options &options)
{
    ProbeRequest request;
    if (const Status endpoint = readEndpoint(options.plain()[0], request); !endpoint)
        return endpoint.error();
    const std::string tls = options.value("--tls", request.port == 465 ? "implicit" : "starttls");
    if (tls == "starttls")
        request.tls = TlsMode::StartTls;
    else if (tls == "implicit")
        request.tls = TlsMode::Implicit;
    else if (tls == "none")
        request.tls = TlsMode::None;
    else
        return wrong("--tls is starttls, implicit or none");
    if (options.has("--ca") && options.has("--pin"))
        return wrong("--ca and --pin exclude each other");
    if (options.has("--ca")) {
        const auto authorities = readAuthorities(QString::fromStdString(options.value("--ca")));
        if (!authorities)
            return authorities.error();
        request.ca = *authorities;
    }
    if (options.has("--pin")) {
        request.pin = parsePin(QString::fromStdString(options.value("--pin")));
        if (request.pin.isEmpty())
            return wrong("--pin is the SHA-256 of the server's public key: 64 hexadecimal digits");
    }
    if (options.has("--username")) {
        request.username = QString::fromStdString(options.value("--username"));
        const Result<QByteArray> password = readPassword(options);
        if (!password)
            return password.error();
        request.password = *password;
    } else if (options.has("--password-file")) {
        return wrong("--password-file needs --username");
    }
    request.mechanism = QByteArray::fromStdString(options.value("--mechanism"));
    request.passwordIsToken = request.mechanism.toUpper() == "XOAUTH2";
    request.mailFrom = QString::fromStdString(options.value("--mail-from"));
    request.rcptTo = QString::fromStdString(options.value("--rcpt-to"));
    request.send = options.has("--send");
    if (options.has("--source")) {
        request.source = Address::parse(options.value("--source"));
        if (!request.source)
            return wrong("--source is one IP address");
    }
    if (options.has("--timeout")) {
        const std::string text = options.value("--timeout");
        int seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error != std::errc() || end != text.data() + text.size() || seconds < 1 || seconds > 60)
            return wrong("--timeout is a number of seconds from 1 to 60");
        request.limits.step = seconds * 1000;
        request.limits.whole = seconds * 6000;
        request.limits.hello = std::min(request.limits.hello, request.limits.step);
    }
    if (const auto why = whyNotProbed(request))
        return wrong(why->toStdString());
    return request;
}

ProbeReport run(const ProbeRequest &request)
{
    needEventLoop();
    SmtpProbe probe;
    ProbeReport report;
    QEventLoop loop;
    QObject::connect(&probe, &SmtpProbe::finished, &loop, [&](const ProbeReport &got) {
        report = got;
        loop.quit();
    });
    probe.start(request);
    loop.exec();
    return report;
}

std::string_view sideOf(TranscriptLine::Side side)
{
    return side == TranscriptLine::Side::Client ? "client" : side == TranscriptLine::Side::Server ? "server" : "note";
}

void printJson(const ProbeReport &report, const std::optional<DecisionReply> &decision)
{
    json::Writer writer(true);
    writer.beginObject();
    writer.member("ok", report.ok);
    writer.member("cause", toString(report.cause).toStdString());
    writer.member("verdict", report.verdict.toStdString());
    writer.key("steps").beginArray();
    for (const ProbeStep &step : report.steps) {
        writer.beginObject();
        writer.member("step", toString(step.id).toStdString());
        writer.member("ok", step.ok);
        writer.member("ms", step.milliseconds);
        writer.member("reply", step.reply.toStdString());
        writer.member("detail", step.detail.toStdString());
        writer.endObject();
    }
    writer.endArray();
    writer.key("transcript").beginArray();
    for (const TranscriptLine &line : report.transcript)
        writer.beginObject().member("side", sideOf(line.side)).member("text", line.text.toStdString()).endObject();
    writer.endArray();
    writer.key("certificates").beginArray();
    for (const QSslCertificate &certificate : report.chain)
        writer.beginObject()
            .member("text", describeCertificate(certificate).toStdString())
            .member("key", describeKey(certificate).toStdString())
            .member("sha256", certificate.digest(QCryptographicHash::Sha256).toHex().toStdString())
            .member("key_sha256", pinOf(certificate).toHex().toStdString())
            .endObject();
    writer.endArray();
    writer.key("message_id").textOrNull(report.messageId.toStdString());
    if (decision) {
        writer.key("decision").beginObject();
        writer.member("allowed", decision->allowed).member("reason", decision->reason);
        writer.key("entry").textOrNull(decision->entry);
        writer.endObject();
    }
    writer.endObject();
    std::fputs(writer.take().c_str(), stdout);
}

void printText(const ProbeReport &report)
{
    std::printf("%s\n\n", qPrintable(report.verdict));
    for (const ProbeStep &step : report.steps) {
        const bool reply = !step.reply.isEmpty() && (!step.ok || step.detail.isEmpty());
        const QString said = reply ? step.reply : step.detail;
        std::printf("%-11s %s %6d ms  %s\n", qPrintable(toString(step.id)), step.ok ? "ok  " : "FAIL",
                    step.milliseconds, qPrintable(said));
    }
    if (!report.chain.isEmpty()) {
        std::printf("\nCertificates, the server's own first:\n");
        for (const QSslCertificate &one : report.chain)
            std::printf("  %s; %s; SHA-256 %s\n", qPrintable(describeCertificate(one)), qPrintable(describeKey(one)),
                        qPrintable(formatPin(one.digest(QCryptographicHash::Sha256))));
        if (report.cause == ProbeCause::Certificate)
            std::printf("Give the authority that issued it with --ca FILE, or take exactly this key, for this test,\n"
                        "after comparing it with the server's operator:\n  --pin %s\n",
                        pinOf(report.chain.first()).toHex().constData());
    }
    std::printf("\n");
    for (const TranscriptLine &line : report.transcript)
        std::printf("%-6s  %s\n", sideOf(line.side).data(), qPrintable(line.text));
}

int statusOf(const ProbeReport &report)
{
    switch (report.cause) {
    case ProbeCause::Accepted:
        return Fine;
    case ProbeCause::Certificate:
        return CertificateNotTrusted;
    case ProbeCause::Unresolved:
    case ProbeCause::Refused:
    case ProbeCause::Silent:
        return Unreachable;
    default:
        return AnswerIsNo;
    }
}

/// The relay's own view of the test, with --relay.
struct Asked
{
    RelaySession session;
    Time began{};                ///< by the relay's clock
    std::optional<Address> here; ///< from where it sees us
    std::optional<DecisionReply> decision;
};

Status askFirst(Asked &asked, ProbeRequest &request)
{
    const Result<RelayInfo> info = asked.session.info();
    if (!info)
        return info.error();
    asked.began = info->time;
    asked.here = request.source ? request.source : info->observedAddress;
    if (!asked.here || !request.username)
        return Nothing{};
    const Result<DecisionReply> reply = asked.session.wait<DecisionReply>([&](auto done) {
        asked.session.relay().decide(*request.username, *asked.here, true, asked.session.context(), done);
    });
    if (!reply)
        return reply.error();
    asked.decision = *reply;
    request.listWouldRefuse = !reply->allowed;
    return Nothing{};
}

ProbeReport askAfterwards(Asked &asked, const ProbeRequest &request, ProbeReport report)
{
    if (!asked.decision || (report.cause != ProbeCause::AuthFailed && report.cause != ProbeCause::Ambiguous))
        return report;
    const auto outcome = asked.session.wait<std::optional<Outcome>>([&](auto done) {
        findSignInOutcome(asked.session.relay(), foldUsername(request.username->toStdString()), *asked.here,
                          asked.began, asked.session.context(), [done](std::optional<Outcome> found) { done(found); });
    });
    RelayWord word;
    word.decision = QString::fromStdString(asked.decision->reason);
    if (outcome && *outcome)
        word.outcome = QString::fromStdString(std::string(toString(**outcome)));
    return withWord(std::move(report), request, word);
}

int smtpTest(const Arguments &arguments)
{
    const auto options =
        Options::parse(arguments,
                       {"--tls=", "--ca=", "--pin=", "--username=", "--password-file=", "--mechanism=", "--mail-from=",
                        "--rcpt-to=", "--send", "--source=", "--timeout=", "--relay=", "--json"},
                       1, 1);
    if (!options)
        return usageError(smtpUsage, options.error().detail);
    needEventLoop(); // reading a certificate needs it, too
    Result<ProbeRequest> request = requestOf(*options);
    if (!request)
        return request.error().code == ErrorCode::InvalidInput ? usageError(smtpUsage, request.error().detail)
                                                               : fail("smtp-test", request.error());

    std::optional<Asked> asked;
    if (options->has("--relay")) {
        Result<RelaySession> opened = RelaySession::open(*options);
        if (!opened)
            return fail("smtp-test", opened.error());
        asked.emplace(Asked{std::move(opened).value(), {}, {}, {}});
        if (const Status status = askFirst(*asked, request.value()); !status)
            return asked->session.fail("smtp-test", status.error());
    }
    ProbeReport report = run(*request);
    if (asked)
        report = askAfterwards(*asked, *request, std::move(report));
    const std::optional<DecisionReply> decision = asked ? asked->decision : std::nullopt;
    if (options->has("--json"))
        printJson(report, decision);
    else
        printText(report);
    return statusOf(report);
}

} // namespace

std::span<const Verb> smtpVerbs()
{
    static const Verb verbs[] = {{"smtp-test", smtpUsage, smtpTest}};
    return verbs;
}

} // namespace postern::ctl
