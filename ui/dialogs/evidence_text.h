#pragma once

#include "ui/dialogs/edit_context.h"
#include "ui/widgets/evidence_panel.h"

#include <QString>

#include <vector>

namespace postern {

/// How long ago by the relay's clock; "not seen" without a time.
QString agoText(std::optional<Time> seen, const EditContext &context);
Date dateOf(const QDate &date);
QDate qDateOf(Date date);

/// What the plan would say about this account if it became `next`, over what the relay has.
std::vector<Finding> findingsFor(const EditContext &context, const Account *next);
const Finding *findFinding(const std::vector<Finding> &findings, std::string_view code);
/// The finding that names senders who would be refused, if there is one: sender-blocked or all-senders-blocked.
const Finding *blockedSenders(const std::vector<Finding> &findings);
/// Every address of all `sender-blocked` and `all-senders-blocked` findings, once, the latest seen first.
std::vector<Affected> blockedAddresses(const std::vector<Finding> &findings);

/// Rows of a panel for these addresses.
QList<EvidencePanel::Row> evidenceRows(const std::vector<Affected> &addresses, const EditContext &context, bool offer);

/// Accepted senders of an account, each address once, those of the last 30 days first.
struct SeenSender
{
    Address address;
    std::uint64_t count = 0;
    Time lastSeen{};
    SenderClass senderClass = SenderClass::Once;
    bool fresh = false; ///< first seen in the last 7 days on an account with older senders
    bool byPassword = false;
    bool byIpAuth = false;
};
std::vector<SeenSender> sendersOf(const EditContext &context, std::string_view username);
/// The same as rows for a panel.
std::vector<Affected> affectedOf(const std::vector<SeenSender> &senders);

/// "1,050 -> 1,306 addresses may send" of two states of an account; ANY and nobody are said in words.
QString effectText(const Account &before, const Account &after, Date today);
/// How much is let in with the password: "256 addresses", "ANY address", "nobody".
QString coverText(const Account &account, Date today);
/// The sentence that is then true and its evidence period: DESIGN ends every dialog with it.
QString closingText(const Account &account, const EditContext &context);
/// Only the period, "(log of 400 days, 2 of 2 nodes)".
QString evidencePeriod(const EditContext &context);

} // namespace postern
