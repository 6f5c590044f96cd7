#include "app/relayd/setup_request.h"

#include "core/net/host_name.h"
#include "relay/http/certificate.h"
#include "relay/postfix/mta.h"
#include "relay/store/location.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QString>
#include <QTcpServer>

#include <array>
#include <cstdio>
#include <iostream>
#include <utility>

namespace postern::relayd {

namespace {

bool isHostName(const std::string &name)
{
    const QByteArray host = hostOf(QString::fromStdString(name));
    // The last label of a name begins with a letter (RFC 1123, section 2.1); else it could be read as an address.
    const char last = host.mid(host.lastIndexOf('.') + 1).append('0').front();
    return host.contains('.') && !host.contains(':') && ((last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z'));
}

bool isFree(bool everywhere, std::uint16_t port)
{
    QTcpServer server;
    return server.listen(everywhere ? QHostAddress(QHostAddress::AnyIPv4) : QHostAddress(QHostAddress::LocalHost),
                         port);
}

/// The ports of the relay that this set-up changes are taken by itself.
bool isOwn(const relay::MtaSettings &old, std::uint16_t port)
{
    return port == old.submission || port == old.smtps || port == old.appliance;
}

/// "smart.example.org" or "smart.example.org:587" in Postfix's form, which asks for no MX.
Result<std::string> relayHostOf(const std::string &text)
{
    if (text.empty())
        return std::string();
    const std::size_t colon = text.rfind(':');
    const std::string host = text.substr(0, colon);
    const std::string port = colon == std::string::npos ? "25" : text.substr(colon + 1);
    if (!isHostName(host) || port.empty() || port.find_first_not_of("0123456789") != std::string::npos)
        return Error{ErrorCode::InvalidInput, "--relay-host wants HOST or HOST:PORT", {}};
    return '[' + host + "]:" + port;
}

class Reader
{
public:
    Reader(const Options &options, bool ask) : m_options(options), m_ask(ask) {}

    std::string text(std::string_view name, const std::string &question, const std::string &otherwise) const
    {
        if (m_options.has(name) || !m_ask)
            return m_options.value(name, otherwise);
        return askFor(question, otherwise);
    }
    std::uint16_t port(std::string_view name, const std::string &question, std::uint16_t otherwise)
    {
        const std::string answer = text(name, question, std::to_string(otherwise));
        const auto parsed = Options::parse({std::string(name), answer}, {std::string(name) + "="});
        const auto number = parsed ? parsed->integer(name, 0, 1, 65535) : Result<std::int64_t>(parsed.error());
        if (!number) {
            fault(name, number.error().detail);
            return otherwise;
        }
        return static_cast<std::uint16_t>(*number);
    }
    void fault(std::string_view name, std::string message)
    {
        m_faults.push_back({std::string(name), "wrong", std::move(message)});
    }
    std::vector<Fault> &faults() { return m_faults; }

private:
    const Options &m_options;
    bool m_ask;
    std::vector<Fault> m_faults;
};

} // namespace

std::string askFor(const std::string &question, const std::string &otherwise)
{
    std::fprintf(stderr, "%s%s%s%s: ", question.c_str(), otherwise.empty() ? "" : " [", otherwise.c_str(),
                 otherwise.empty() ? "" : "]");
    std::string answer;
    std::getline(std::cin, answer);
    return answer.empty() ? otherwise : answer;
}

std::string SetupRequest::serveOptions() const
{
    return "--state " + state + " --listen " + listen + (local ? " --private" : " --public") + " --name " +
           mail.hostname;
}

Result<SetupRequest> readSetupRequest(const Options &options, bool ask)
{
    SetupRequest request;
    Reader reader(options, ask);
    request.state = options.value("--state", request.state);
    request.etc = options.value("--etc", request.etc);
    const auto layout = relay::Layout::at(request.state);
    const auto etc = relay::Layout::at(request.etc);
    if (!layout || !etc)
        return layout ? etc.error() : layout.error();
    request.state = layout->state();
    request.etc = etc->state();
    request.local = options.has("--local");
    request.organization = options.value("--organization", request.organization);

    const auto old = relay::loadSettings(*layout);
    if (!old && old.error().code != ErrorCode::NotFound)
        return old.error();
    relay::MtaSettings &mail = request.mail;
    mail.everywhere = !request.local;
    mail.sends = !request.local;
    mail.ipv6 = QTcpServer().listen(mail.everywhere ? QHostAddress::AnyIPv6 : QHostAddress::LocalHostIPv6);
    const auto freePort = [&](std::uint16_t wanted, std::uint16_t otherwise) {
        return isFree(mail.everywhere, wanted) ? wanted : otherwise;
    };

    mail.hostname = reader.text("--host", "Host name of the relay, as clients know it",
                                old ? old->hostname : QHostInfo::localHostName().toStdString());
    if (!isHostName(mail.hostname))
        reader.fault("--host", "--host wants the full name of the relay, such as relay.example.org, not '" +
                                   mail.hostname + "'.");
    request.certificate =
        reader.text("--certificate", "Certificate with its chain, a PEM file (empty: one of its own is made)", {});
    if (!request.certificate.empty()) {
        request.key = reader.text("--key", "Its key, a PEM file", {});
        if (!request.certificate.starts_with('/') || !request.key.starts_with('/'))
            reader.fault("--certificate", "--certificate and --key want absolute paths, and both of them.");
        else if (const auto usable = relay::checkCertificate(request.certificate, request.key, mail.hostname); !usable)
            reader.fault("--certificate", usable.error().detail);
    } else if (options.has("--key")) {
        reader.fault("--key", "--key goes with --certificate.");
    }

    mail.submission = reader.port("--submission", "Port for submission with STARTTLS", old ? old->submission : 587);
    mail.smtps = reader.port("--smtps", "Port for submission with implicit TLS", old ? old->smtps : 465);
    mail.appliance =
        reader.port("--appliance", "Port for devices without a password", old ? old->appliance : freePort(25, 2525));
    const std::array<std::pair<const char *, std::uint16_t>, 3> ports{
        {{"--submission", mail.submission}, {"--smtps", mail.smtps}, {"--appliance", mail.appliance}}};
    for (const auto &[name, port] : ports) {
        if (!isFree(mail.everywhere, port) && !(old && isOwn(*old, port)))
            reader.fault(name, "Port " + std::to_string(port) + " is in use by another program. Choose another with " +
                                   name + ", or free it (an existing Postfix has it in its master.cf).");
    }
    if (mail.submission == mail.smtps || mail.smtps == mail.appliance || mail.appliance == mail.submission)
        reader.fault("--submission", "The three ports must differ.");

    const auto relayHost = relayHostOf(options.value("--relay-host"));
    if (!relayHost)
        reader.fault("--relay-host", relayHost.error().detail);
    else
        mail.relayHost = *relayHost;
    if (request.local && !mail.relayHost.empty())
        reader.fault("--relay-host", "--local keeps all mail in a folder, so it takes no --relay-host.");
    request.listen =
        reader.text("--listen", "Address and port of the API", request.local ? "127.0.0.1:8443" : "0.0.0.0:8443");
    if (request.listen.find_first_not_of("0123456789abcdefABCDEF.:[]") != std::string::npos ||
        request.listen.rfind(':') == std::string::npos)
        reader.fault("--listen", "--listen wants ADDRESS:PORT, such as 0.0.0.0:8443.");
    request.connection = options.value("--connection");
    request.requestKey = options.value("--request-key");
    if (!request.requestKey.empty() && request.connection.empty())
        reader.fault("--request-key", "--request-key joins a database that --connection names.");
    if (request.connection.empty()) {
        if (const auto location = relay::locate(layout->database()))
            request.server = location->server;
    } else {
        const auto text = readSmallFile(request.connection);
        const auto server = text ? relay::parseServer(*text) : Result<relay::PostgresServer>(text.error());
        if (!server)
            reader.fault("--connection", server.error().detail);
        else
            request.server = *server;
    }
    if (!reader.faults().empty())
        return Error{ErrorCode::InvalidInput, "This relay cannot be set up.", reader.faults()};
    return request;
}

} // namespace postern::relayd
