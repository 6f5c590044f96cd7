#pragma once

#include "core/domain/activity.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

enum class Severity : std::uint8_t { Error, Lockout, Exposure, Advice };
std::string_view toString(Severity severity); ///< "error", "lockout", "exposure", "advice"

/// An address that a finding is about, with its evidence.
struct Affected
{
    Address address;
    std::uint64_t count = 0;
    std::optional<Time> lastSeen;
    std::string senderClass; ///< "current", ... ; empty where there is no accepted mail
    std::string reason;      ///< "off-list", "family-gap", "expired", ...
    std::string rhythm;      ///< see rhythmOf()
    /// First seen in the last 7 days, on an account with older senders: perhaps the attacker, so never to be let in by
    /// an "all" key.
    bool isNew = false;
    friend bool operator==(const Affected &, const Affected &) = default;
};

/// What analysis says about a plan. `code` is one of findingTexts(). Where a code has several sentences, args["form"]
/// tells which one it is.
struct Finding
{
    std::string code;
    Severity severity = Severity::Advice;
    std::string account; ///< username, of a renamed account the one it has in the base; empty: about the whole push
    std::string entry;   ///< canonical value; empty: about the account
    std::vector<Affected> addresses;
    std::map<std::string, std::string> args; ///< what the sentence is made of
    std::string message;                     ///< English: what happens, to whom, how it is known
    std::string remedy;                      ///< English: what to do; empty where nothing can be done
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One row of the table of findings; the manual and the console's translations are made from it. The first row of a
/// code has its usual severity and the sentence for an unknown form.
struct FindingText
{
    std::string_view code;
    std::string_view form;    ///< empty: the only sentence, or the one for no special case
    Severity severity;        ///< its usual one
    std::string_view message; ///< with {name} places filled from Finding::args
    std::string_view remedy;
};
const std::vector<FindingText> &findingTexts();
const FindingText *findingText(std::string_view code, std::string_view form = {});
/// Puts args into a template. {name} is the arg itself; {name:message|messages} is the first word where the arg is "1",
/// else the second. An unknown place is left as it stands.
std::string fill(std::string_view text, const std::map<std::string, std::string> &args);

/// Must it be acknowledged before a push? Lockouts and exposures.
inline bool needsAcknowledgement(const Finding &finding)
{
    return finding.severity == Severity::Lockout || finding.severity == Severity::Exposure;
}

/// A person's word that a finding is meant, for exactly the addresses that were shown.
struct Acknowledgement
{
    std::string code;
    std::string account; ///< username; empty: the whole push
    std::vector<Address> addresses;
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// Those that still stand: errors, and lockouts or exposures without an acknowledgement that names
/// all their addresses. A new address since the acknowledgement makes it stand again.
std::vector<Finding> standing(const std::vector<Finding> &findings, const std::vector<Acknowledgement> &acknowledged);
/// The acknowledgement that covers exactly this finding.
Acknowledgement acknowledge(const Finding &finding);

} // namespace postern
