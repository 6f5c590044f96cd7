#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postern::relay {

/// Where everything of one private relay lies, below its state directory. Holds names only and touches no file.
class Layout final
{
public:
    /// Fails with InvalidInput where Postfix or Dovecot could not work there: not absolute, characters that mean
    /// something in their configuration, or too long for the names of Unix sockets.
    static Result<Layout> at(std::string_view stateDirectory);

    const std::string &state() const { return m_state; }
    std::string database() const { return m_state + "/db/relay.db"; }
    std::string databaseDirectory() const { return m_state + "/db"; }
    std::string certificate() const { return m_state + "/tls/cert.pem"; }
    std::string certificateKey() const { return m_state + "/tls/key.pem"; }
    std::string settings() const { return m_state + "/mta.json"; }
    std::string mailLog() const { return m_state + "/log/mail.log"; }
    std::string dovecotLog() const { return m_state + "/log/dovecot.log"; }
    std::string logDirectory() const { return m_state + "/log"; }
    std::string postfix() const { return m_state + "/postfix"; }
    std::string postfixConf() const { return postfix() + "/main.cf"; }
    std::string spool() const { return m_state + "/spool"; }
    std::string data() const { return m_state + "/data"; }
    std::string dovecot() const { return m_state + "/dovecot"; }
    std::string dovecotConf() const { return dovecot() + "/dovecot.conf"; }
    std::string mail() const { return m_state + "/mail"; }
    /// Where Postfix is unpacked when the system's own mail server leaves no room for the package.
    std::string unpacked() const { return m_state + "/unpacked"; }

    /// The longest state directory that leaves room for the sockets below it.
    static constexpr std::size_t longestState = 107 - std::string_view("/dovecot/run/token-login/tokenlogin").size();

private:
    explicit Layout(std::string state) : m_state(std::move(state)) {}
    std::string m_state;
};

/// How a mail server listens, as `GET /v1/relay` tells it.
struct Listener
{
    std::string host;
    std::uint16_t port = 0;
    std::string tls;     ///< "starttls" | "implicit" | "none"
    std::string purpose; ///< "submission" | "appliance"
    friend bool operator==(const Listener &, const Listener &) = default;
};

/// What a relay chose at its set-up or first start and keeps from then on.
struct MtaSettings
{
    std::string hostname = "relay.example.test";
    std::uint16_t submission = 0; ///< STARTTLS
    std::uint16_t smtps = 0;      ///< implicit TLS
    std::uint16_t appliance = 0;  ///< without password
    bool ipv6 = false;            ///< also on [::1], or on [::] where `everywhere`; same ports
    bool everywhere = false;      ///< on every address of the machine, and not on loopback alone
    /// A load balancer in front tells the client's address by the PROXY protocol. Whoever can reach the ports past it
    /// could then say any address: they must be open to it alone.
    bool proxyProtocol = false;
    bool sends = false;         ///< hands accepted mail on, and does not keep it in a folder
    std::string relayHost = {}; ///< where to, in Postfix's form "[host]:port"; empty: to the recipients' own servers

    /// Submission, smtps, appliance, in this order, as a client reaches them: on 127.0.0.1, or on the host name where
    /// `everywhere`.
    std::vector<Listener> listeners() const;
    friend bool operator==(const MtaSettings &, const MtaSettings &) = default;
};

/// NotFound before the first start, Unreadable where the file is damaged.
Result<MtaSettings> loadSettings(const Layout &layout);
/// What saveSettings() writes.
std::string settingsText(const MtaSettings &settings);
Status saveSettings(const Layout &layout, const MtaSettings &settings);

/// Three ports free on 127.0.0.1 and, where there is IPv6, on ::1.
Result<MtaSettings> chooseSettings();

} // namespace postern::relay
