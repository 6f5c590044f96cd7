#pragma once

#include "core/smtp/probe.h"
#include "core/smtp/reply.h"

namespace postern {

/// What the probe knew when it ended. The sentence is made of this alone, so that each can be tested without a server.
struct Circumstance
{
    QString host;
    std::uint16_t port = 0;
    TlsMode tls = TlsMode::StartTls;
    ProbeStepId step = ProbeStepId::Resolve;
    std::optional<QString> username;
    bool signedIn = false;
    QString localAddress;
    QString sender;
    QString recipient;
    bool send = false;
    std::optional<bool> listWouldRefuse;
    SmtpReply reply; ///< code 0: none
    /// What happened where it was no reply, a clause: "its certificate expired on 2026-01-02".
    QString happened;
};

/// What a refusing reply (4xx or 5xx) means at its step.
ProbeCause causeOfReply(const Circumstance &at);

/// Does the text speak of the client's IP address, by the words or the address itself? The footer that a Postern relay
/// puts on every refusal ("; client 192.0.2.40, at ...") counts as neither.
bool speaksOfClientAddress(const QString &text, const QString &localAddress);

/// What a relay can tell besides its replies, once a refused sign-in is over.
struct RelayWord
{
    QString decision; ///< its reason for this account and address: "suspended", "off-list", ...; empty: not asked
    QString outcome;  ///< its log's word for this sign-in: "blocked", "bad_password", "suspended", ...; empty: none
};

/// The report with the cause and sentence that the relay's word makes certain, where the reply alone left it open.
ProbeReport withWord(ProbeReport report, const ProbeRequest &request, const RelayWord &word);

/// One plain English sentence.
QString verdictOf(ProbeCause cause, const Circumstance &at);

} // namespace postern
