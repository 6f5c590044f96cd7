#include "app/ctl/options.h"
#include "app/ctl/verbs.h"
#include "core/format/json_writer.h"
#include "core/smtp/probe.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <cstdio>
#include <cstdlib>

namespace postern::ctl {

namespace {

constexpr const char *smtpUsage =
    "posternctl smtp-test HOST:PORT [--tls starttls|implicit|none] [--ca FILE|--pin SHA256]\n"
    "             [--username U --password-file F|-] [--mail-from A] [--rcpt-to B [--send]]\n"
    "             [--source ADDRESS] [--json]";
/// Where the password may stand in place of a file: never on the command line, which others can read.
constexpr const char *passwordVariable = "POSTERN_SMTP_PASSWORD";

struct Endpoint
{
    QString host;
    std::uint16_t port = 0;
};

/// "mail.example.org:587", "192.0.2.1:25" or "[2001:db8::1]:465".
std::optional<Endpoint> parseEndpoint(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return std::nullopt;
    const QString host = QString::fromStdString(text.substr(0, colon));
    if (host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('[')))
        return std::nullopt; // an IPv6 address without its brackets: where does the port begin?
    unsigned port = 0;
    for (const char c : text.substr(colon + 1)) {
        if (c < '0' || c > '9' || port > 65535)
            return std::nullopt;
        port = port * 10 + static_cast<unsigned>(c - '0');
    }
    if (port == 0 || port > 65535)
        return std::nullopt;
    return Endpoint{host, static_cast<std::uint16_t>(port)};
}

Error wrongRequest(std::string message)
{
    return Error{ErrorCode::InvalidInput, std::move(message), {}};
}

Result<TlsMode> tlsModeOf(const Options &options, std::uint16_t port)
{
    const std::string mode = options.value("--tls", port == 465 ? "implicit" : "starttls");
    if (mode == "starttls")
        return TlsMode::StartTls;
    if (mode == "implicit")
        return TlsMode::Implicit;
    if (mode == "none")
        return TlsMode::None;
    return wrongRequest("--tls is starttls, implicit or none");
}

Result<QByteArray> passwordOf(const Options &options)
{
    std::string password;
    if (options.has("--password-file")) {
        const Result<std::string> text = readInput(options.value("--password-file"), 4096);
        if (!text)
            return text.error();
        password = *text;
    } else if (const char *variable = std::getenv(passwordVariable)) {
        password = variable;
    } else {
        return wrongRequest(std::string("--username takes --password-file FILE, or - for standard input, or the "
                                        "variable ") +
                            passwordVariable);
    }
    while (!password.empty() && (password.back() == '\n' || password.back() == '\r'))
        password.pop_back();
    if (password.empty())
        return wrongRequest("the password is empty");
    return QByteArray::fromStdString(password);
}

Result<ProbeRequest> requestOf(const Options &options)
{
    const std::optional<Endpoint> endpoint = parseEndpoint(options.plain().front());
    if (!endpoint)
        return wrongRequest("the server is written HOST:PORT, an IPv6 address in brackets: [2001:db8::1]:587");
    ProbeRequest request;
    request.host = endpoint->host;
    request.port = endpoint->port;
    const Result<TlsMode> tls = tlsModeOf(options, endpoint->port);
    if (!tls)
        return tls.error();
    request.tls = *tls;
    if (options.has("--ca") && options.has("--pin"))
        return wrongRequest("--ca and --pin exclude each other");
    if (options.has("--ca")) {
        const Result<std::string> pem = readInput(options.value("--ca"), 1 << 20);
        if (!pem)
            return pem.error();
        request.ca = QSslCertificate::fromData(QByteArray::fromStdString(*pem));
        if (request.ca.isEmpty())
            return Error{ErrorCode::Unreadable, options.value("--ca") + ": no certificate in PEM form", {}};
    }
    if (options.has("--pin")) {
        request.pin = parsePin(QString::fromStdString(options.value("--pin")));
        if (request.pin.isEmpty())
            return wrongRequest("--pin is the SHA-256 of the public key, 64 hex digits");
    }
    if (options.has("--username")) {
        const Result<QByteArray> password = passwordOf(options);
        if (!password)
            return password.error();
        request.username = QString::fromStdString(options.value("--username"));
        request.password = *password;
    } else if (options.has("--password-file")) {
        return wrongRequest("--password-file goes with --username");
    }
    request.mailFrom = QString::fromStdString(options.value("--mail-from"));
    request.rcptTo = QString::fromStdString(options.value("--rcpt-to"));
    request.send = options.has("--send");
    if (request.send && request.rcptTo.isEmpty())
        return wrongRequest("--send goes with --rcpt-to");
    if (options.has("--source")) {
        request.source = Address::parse(options.value("--source"));
        if (!request.source)
            return wrongRequest("--source is one address of this computer, such as 192.0.2.1");
    }
    if (const std::optional<QString> why = whyNotProbed(request))
        return wrongRequest(why->toStdString());
    return request;
}

ProbeReport probe(const ProbeRequest &request)
{
    int argc = 1;
    char name[] = "posternctl";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    SmtpProbe smtpProbe;
    ProbeReport report;
    QObject::connect(&smtpProbe, &SmtpProbe::finished, &application, [&](const ProbeReport &done) {
        report = done;
        QCoreApplication::quit();
    });
    smtpProbe.start(request);
    QCoreApplication::exec();
    return report;
}

std::string toJson(const ProbeReport &report)
{
    json::Writer out(true);
    out.beginObject();
    out.member("ok", report.ok);
    out.member("cause", toString(report.cause).toStdString());
    out.member("verdict", report.verdict.toStdString());
    out.key("steps").beginArray();
    for (const ProbeStep &step : report.steps) {
        out.beginObject();
        out.member("step", toString(step.id).toStdString());
        out.member("ok", step.ok);
        out.member("ms", step.milliseconds);
        out.member("reply", step.reply.toStdString());
        out.member("detail", step.detail.toStdString());
        out.endObject();
    }
    out.endArray();
    out.key("transcript").beginArray();
    for (const TranscriptLine &line : report.transcript) {
        const char *side = line.side == TranscriptLine::Side::Client   ? "client"
                           : line.side == TranscriptLine::Side::Server ? "server"
                                                                       : "note";
        out.beginObject().member("side", std::string_view(side)).member("text", line.text.toStdString()).endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

std::string toText(const ProbeReport &report)
{
    std::string text = report.verdict.toStdString() + '\n';
    for (const ProbeStep &step : report.steps) {
        const std::string name = toString(step.id).toStdString();
        text +=
            (step.ok ? "  ok      " : "  failed  ") + name + std::string(name.size() < 12 ? 12 - name.size() : 1, ' ');
        text += std::to_string(step.milliseconds) + " ms";
        for (const QString &more : {step.reply, step.detail}) {
            if (!more.isEmpty())
                text += "  " + more.toStdString();
        }
        text += '\n';
    }
    return text;
}

int statusOfReport(const ProbeReport &report)
{
    if (report.ok)
        return Fine;
    switch (report.cause) {
    case ProbeCause::Unresolved:
    case ProbeCause::Refused:
    case ProbeCause::Silent:
        return Unreachable;
    case ProbeCause::Certificate:
        return CertificateNotTrusted;
    default:
        return AnswerIsNo;
    }
}

int smtpTest(const Arguments &arguments)
{
    const Result<Options> options = Options::parse(arguments,
                                                   {"--tls=", "--ca=", "--pin=", "--username=", "--password-file=",
                                                    "--mail-from=", "--rcpt-to=", "--send", "--source=", "--json"},
                                                   1, 1);
    if (!options)
        return usageError(smtpUsage, options.error().detail);
    const Result<ProbeRequest> request = requestOf(*options);
    if (!request) {
        return request.error().code == ErrorCode::InvalidInput ? usageError(smtpUsage, request.error().detail)
                                                               : fail("smtp-test", request.error());
    }
    const ProbeReport report = probe(*request);
    const Status written = writeOutput("", options->has("--json") ? toJson(report) : toText(report));
    return written ? statusOfReport(report) : fail("smtp-test", written.error());
}

} // namespace

std::span<const Verb> smtpVerbs()
{
    static const Verb verbs[] = {{"smtp-test", smtpUsage, smtpTest}};
    return verbs;
}

} // namespace postern::ctl
