#include "core/analysis/finding.h"

// For lupdate, which finds the sentences by this name; core knows no Qt, the console translates them.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace postern {

const std::vector<FindingText> &findingTexts()
{
    using enum Severity;
    static const std::vector<FindingText> texts = {
        // Errors.
        {"address-syntax", "", Error,
         QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not one address, segment or range: {explanation}"),
         QT_TRANSLATE_NOOP("Finding", "Correct the value or take the entry out.")},
        {"address-syntax", "fix", Error,
         QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not one address, segment or range: {explanation}"),
         QT_TRANSLATE_NOOP("Finding", "Take {fix}, which is probably meant.")},
        {"range-reversed", "", Error, QT_TRANSLATE_NOOP("Finding", "The range \"{value}\" ends before it begins."),
         QT_TRANSLATE_NOOP("Finding", "Swap its ends.")},
        {"range-reversed", "fix", Error, QT_TRANSLATE_NOOP("Finding", "The range \"{value}\" ends before it begins."),
         QT_TRANSLATE_NOOP("Finding", "Take {fix}, with its ends swapped.")},
        {"range-mixed-family", "", Error,
         QT_TRANSLATE_NOOP("Finding", "The range \"{value}\" begins in one address family and ends in the other."),
         QT_TRANSLATE_NOOP("Finding", "Enter one range for IPv4 and one for IPv6.")},
        {"allowlist-full", "", Error,
         QT_TRANSLATE_NOOP("Finding",
                           "The list of {account} would have {entries} entries, and the relay takes {limit}."),
         QT_TRANSLATE_NOOP("Finding", "Merge entries into segments or delete those that are not needed.")},
        {"list-too-long", "", Error,
         QT_TRANSLATE_NOOP("Finding", "The list of {account} takes {bytes} bytes, and the relay takes {limit}."),
         QT_TRANSLATE_NOOP("Finding", "Merge entries into segments or delete those that are not needed.")},
        {"api-blocked", "", Lockout,
         QT_TRANSLATE_NOOP("Finding", "The token could not be used from {address} any more, where this is asked from."),
         QT_TRANSLATE_NOOP("Finding", "Add {address} to the addresses of the token.")},
        {"ip-auth-taken", "", Error,
         QT_TRANSLATE_NOOP("Finding", "{address} is in use on this relay, so {account} cannot have it."),
         QT_TRANSLATE_NOOP("Finding", "Choose another address.")},
        {"ip-auth-taken", "own", Error,
         QT_TRANSLATE_NOOP("Finding",
                           "{address} is already the IP authentication of {holder}, so {account} cannot have it."),
         QT_TRANSLATE_NOOP("Finding", "Remove it from {holder} in the same push, or choose another address.")},
        {"ip-auth-not-single", "", Error,
         QT_TRANSLATE_NOOP("Finding",
                           "IP authentication of {account} needs one single address, and \"{value}\" is not one."),
         QT_TRANSLATE_NOOP("Finding", "Enter the one address of the device; several devices send with the password.")},
        {"username-taken", "", Error,
         QT_TRANSLATE_NOOP("Finding", "The user name {username} is not available on this relay."),
         QT_TRANSLATE_NOOP("Finding", "Choose another user name.")},
        {"username-taken", "own", Error,
         QT_TRANSLATE_NOOP("Finding", "The user name {username} belongs to another account already."),
         QT_TRANSLATE_NOOP("Finding", "Choose another user name.")},
        {"username-taken", "until-confirmed", Error,
         QT_TRANSLATE_NOOP("Finding", "The user name {username} stays with the account that has it now until the push "
                                      "that gives it up is confirmed."),
         QT_TRANSLATE_NOOP("Finding", "Choose another user name, or push and keep the deletion or renaming first.")},
        {"username-syntax", "", Error,
         QT_TRANSLATE_NOOP("Finding", "\"{username}\" cannot be a user name: 1 to 64 characters of a-z, 0-9 and . _ @ "
                                      "-, the first a letter or digit."),
         QT_TRANSLATE_NOOP("Finding", "Choose another user name.")},
        {"password-missing", "", Error,
         QT_TRANSLATE_NOOP("Finding", "The new account {account} has neither a password nor IP authentication, so "
                                      "nobody could send through it."),
         QT_TRANSLATE_NOOP("Finding", "Generate a password.")},
        {"password-missing", "length", Error,
         QT_TRANSLATE_NOOP(
             "Finding",
             "The password chosen for {account} has {length} {length:character|characters}, and 12 to 128 are taken."),
         QT_TRANSLATE_NOOP("Finding", "Generate a password, or choose one of 12 to 128 characters.")},
        {"sender-syntax", "", Error,
         QT_TRANSLATE_NOOP("Finding", "\"{sender}\" is neither an address nor \"@\" and a domain."),
         QT_TRANSLATE_NOOP("Finding", "Write it as name@domain.example or @domain.example.")},

        // Lockouts.
        {"all-senders-blocked", "", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding",
             "Every sender of {account} that is in use would be refused: {senders} {senders:address|addresses}, last "
             "{address} with {count} {count:message|messages} at {last}{rhythm} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let each of them in, keep it out, or acknowledge it as it stands.")},
        {"sender-blocked", "", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{senders} senders of {account} would be refused, last {address} with {count} "
                                      "{count:message|messages} at {last}{rhythm} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let each of them in, keep it out, or acknowledge it as it stands.")},
        {"sender-blocked", "gone", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and "
                                      "would be refused, as no entry holds it any more {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let {address} in by adding it, keep it out, or acknowledge it as it stands.")},
        {"sender-blocked", "off-list", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and "
                                      "would be refused, as no entry holds it {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let {address} in by adding it, keep it out, or acknowledge it as it stands.")},
        {"sender-blocked", "family-gap", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and "
                                      "would be refused, as the list has no {family} entry {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let {address} in by adding it, keep it out, or acknowledge it as it stands.")},
        {"sender-blocked", "expired", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and "
                                      "would be refused, as the entry that holds it has expired {evidence}."),
         QT_TRANSLATE_NOOP(
             "Finding",
             "Give the entry a later last day, add {address}, keep it out, or acknowledge it as it stands.")},
        {"self-blocked", "", Lockout,
         QT_TRANSLATE_NOOP("Finding", "Your own address {address} sent {count} {count:message|messages} through "
                                      "{account}, last seen {last}, and would be refused {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Add {address} if you send from here.")},
        {"closed", "", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding", "The list of {account} is on and no entry is in force, so nobody may send with the password."),
         QT_TRANSLATE_NOOP("Finding", "Add who may send, or turn the list off if any address may.")},
        {"evidence-missing", "", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding",
             "It is not known who sends through {accounts}, so who would be cut off cannot be said {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Import an old mail log, watch first, or acknowledge that it is not known.")},
        {"entry-expires", "", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding",
             "{entry} ends with {expires}, and from then on {senders} {senders:sender|senders} that only it lets in "
             "would be refused, last {address} with {count} {count:message|messages} at {last} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Give {entry} a later last day or none.")},
        {"entry-unproven", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "{entry} is taken away; nobody was seen from it {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Keep {entry} if somebody may need it rarely.")},
        {"entry-unproven", "standby", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "{entry} is taken away, which is expected to stand by; nobody was seen from it {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Keep {entry} if it is for an emergency.")},
        {"entry-unproven", "standby-unknown", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{entry} is taken away, which is expected to stand by; whether anybody sends "
                                      "from it is not known {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Keep {entry} if it is for an emergency.")},
        {"unreachable-only", "", Lockout,
         QT_TRANSLATE_NOOP("Finding", "Every entry of {account} is of an address block that never reaches a public "
                                      "relay, so nobody may send with the password."),
         QT_TRANSLATE_NOOP("Finding", "Add the public addresses from which the senders reach the relay.")},
        {"appliance-cut-off", "", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "{address} ({device}) sent {count} {count:message|messages} without a password, last seen "
                           "{last}, and would be refused, as its IP authentication is removed {evidence}."),
         QT_TRANSLATE_NOOP("Finding",
                           "Keep the IP authentication, or give the device the user name and a password first.")},
        {"appliance-cut-off", "moved", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding",
             "{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and "
             "would be refused, as the IP authentication of {account} moves to {to} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Keep {address}, or bind it to another account in the same push.")},
        {"appliance-cut-off", "suspended", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} ({device}) sent {count} {count:message|messages} without a password, "
                                      "last seen {last}, and would be refused, as {account} is suspended {evidence}."),
         QT_TRANSLATE_NOOP("Finding",
                           "Bind {address} to another account in the same push if the device is to go on sending.")},
        {"appliance-cut-off", "deleted", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{address} ({device}) sent {count} {count:message|messages} without a password, "
                                      "last seen {last}, and would be refused, as {account} is deleted {evidence}."),
         QT_TRANSLATE_NOOP("Finding",
                           "Bind {address} to another account in the same push if the device is to go on sending.")},
        {"account-in-use", "", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "{account} is suspended while {senders} {senders:address sends|addresses send} through it, "
                           "last {address} with {count} {count:message|messages} at {last} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Give its senders another account first, or acknowledge that they are refused.")},
        {"account-in-use", "deleted", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "{account} is deleted while {senders} {senders:address sends|addresses send} through it, "
                           "last {address} with {count} {count:message|messages} at {last} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Give its senders another account first, or acknowledge that they are refused.")},
        {"account-in-use", "renamed", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{account} is renamed to {to} while {senders} {senders:address sends|addresses "
                                      "send} through it, last {address} with {count} {count:message|messages} at "
                                      "{last}; with the old name they are refused {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Keep the name, or set the new one on every sender right after the push.")},
        {"password-replaced", "", Lockout,
         QT_TRANSLATE_NOOP("Finding", "The password of {account} is replaced at once, and all of its {senders} senders "
                                      "need the new one, last {address} at {last} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Set the new password on each of them right after the push.")},
        {"password-replaced", "unknown", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "The password of {account} is replaced at once; who uses it is not known {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Set the new password on every sender right after the push.")},
        {"password-replaced", "one", Advice,
         QT_TRANSLATE_NOOP("Finding", "The password of {account} is replaced at once, and its one sender {address}, "
                                      "last seen {last}, needs the new one {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Set the new password on it right after the push.")},
        {"password-replaced", "none", Advice,
         QT_TRANSLATE_NOOP(
             "Finding", "The password of {account} is replaced at once; nobody was seen who uses it now {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Set the new password where it is needed.")},
        {"senders-narrowed", "", Lockout,
         QT_TRANSLATE_NOOP(
             "Finding", "Mail of {account} as {domains} was accepted, last from {address} at {last}, and would be "
                        "refused, as no sender of {number:that domain|those domains} is allowed any more {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Allow {domains} again, or acknowledge that such mail is refused.")},
        {"hidden-source", "", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "Most mail of {number} accounts comes from the one private address {address}: a proxy, NAT "
                           "or container hides the senders, so no list can tell them apart {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Let the relay see the senders' own addresses before turning lists on.")},
        {"ip-auth-rotating", "", Lockout,
         QT_TRANSLATE_NOOP("Finding",
                           "{address} looks like a temporary IPv6 address, which the device changes about every day."),
         QT_TRANSLATE_NOOP("Finding",
                           "Give the device a fixed address, or let it send with the password and allow {segment}.")},
        {"ip-auth-rotating", "seen", Lockout,
         QT_TRANSLATE_NOOP("Finding", "{number} addresses of {segment} were seen lately, so {address} is not likely to "
                                      "stay the device's {evidence}."),
         QT_TRANSLATE_NOOP("Finding",
                           "Give the device a fixed address, or let it send with the password and allow {segment}.")},

        // Exposures.
        {"opened", "", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{account} becomes open: ANY address with the password may send."),
         QT_TRANSLATE_NOOP("Finding", "Keep the list on, or replace the password if others may have it.")},
        {"opened", "observing", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{account} is only watched: ANY address with the password may send."),
         QT_TRANSLATE_NOOP("Finding", "Keep the list on, or replace the password if others may have it.")},
        {"broad-segment", "", Exposure,
         QT_TRANSLATE_NOOP("Finding",
                           "The entries of {account} let in {count} addresses in one piece, {first} to {last}."),
         QT_TRANSLATE_NOOP("Finding", "Enter only the networks that send.")},
        {"broad-segment", "everything", Exposure,
         QT_TRANSLATE_NOOP(
             "Finding",
             "The entries of {account} let in every {family} address, which for {family} equals no list at all."),
         QT_TRANSLATE_NOOP("Finding", "Enter only the networks that send.")},
        {"ip-auth-set", "", Exposure,
         QT_TRANSLATE_NOOP(
             "Finding",
             "Anything that sends from {address} may send through {account} without a password, as any sender."),
         QT_TRANSLATE_NOOP("Finding", "Let the device send with the password if it can.")},
        {"ip-auth-set", "limited", Exposure,
         QT_TRANSLATE_NOOP("Finding",
                           "Anything that sends from {address} may send through {account} without a password."),
         QT_TRANSLATE_NOOP("Finding", "Let the device send with the password if it can.")},
        {"ip-auth-needless", "", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{address} can sign in with the password of {account}, last seen {last}, and "
                                      "nothing else is seen there, so it needs no IP authentication {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Leave IP authentication out and allow {address} in the list.")},
        {"ip-auth-shared", "", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{address} is of an address block that many share, so whoever the relay sees "
                                      "there may send without a password."),
         QT_TRANSLATE_NOOP("Finding", "Bind the device's own public address.")},
        {"ip-auth-shared", "accounts", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{number} accounts are seen from {address}, and all that is behind it may send "
                                      "through {account} without a password {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Give the device an address of its own, or let it send with the password.")},
        {"shared-cloud", "", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{entry} overlaps {block}, which all customers of {cloud} share (table of "
                                      "{date}): any of them who has the password may send."),
         QT_TRANSLATE_NOOP("Finding", "Enter an address that is yours alone.")},
        {"shared-cloud", "many", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{number} entries, the first {entry}, overlap {block}, which all customers of "
                                      "{cloud} share (table of {date}): any of them who has the password may send."),
         QT_TRANSLATE_NOOP("Finding", "Enter addresses that are yours alone.")},
        {"shared-cloud", "ip-auth", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{address} lies in {block}, which all customers of {cloud} share (table of "
                                      "{date}): any of them may send through {account} without a password."),
         QT_TRANSLATE_NOOP("Finding", "Let it send with the password.")},
        {"senders-opened", "", Exposure,
         QT_TRANSLATE_NOOP("Finding",
                           "The list of sender addresses of {account} is emptied, so it may send as anybody."),
         QT_TRANSLATE_NOOP("Finding", "Keep the sender addresses that it needs.")},
        {"senders-opened", "widened", Exposure,
         QT_TRANSLATE_NOOP("Finding",
                           "{account} may send as every address of {domain}, and not only as {sender} any more."),
         QT_TRANSLATE_NOOP("Finding", "Keep the single addresses that it needs.")},
        {"mass-removal", "", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{number} of {total} accounts are deleted in one push."),
         QT_TRANSLATE_NOOP("Finding", "Check that no import or filter took away more than was meant.")},
        {"mass-removal", "entries", Exposure,
         QT_TRANSLATE_NOOP("Finding", "{number} of {total} entries are deleted in one push."),
         QT_TRANSLATE_NOOP("Finding", "Check that no import or filter took away more than was meant.")},

        // Advice.
        {"sender-blocked-old", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "{senders} {senders:address|addresses} that sent through {account} before would "
                                      "be refused, last {address} at {last} {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Add those that may come back.")},
        {"test-from-elsewhere", "", Advice,
         QT_TRANSLATE_NOOP(
             "Finding",
             "Your own address {address} would be refused, so a test of {account} from here cannot succeed."),
         QT_TRANSLATE_NOOP("Finding", "Test from an address on the list.")},
        {"evidence-thin", "", Advice,
         QT_TRANSLATE_NOOP(
             "Finding",
             "The log covers {days} {days:day|days}; monthly, quarterly and yearly senders cannot be in it."),
         QT_TRANSLATE_NOOP("Finding", "Watch first, or import older mail logs.")},
        {"duplicate", "", Advice, QT_TRANSLATE_NOOP("Finding", "{entry} holds the same addresses as {other}."),
         QT_TRANSLATE_NOOP("Finding", "Delete one of them.")},
        {"duplicate", "more", Advice,
         QT_TRANSLATE_NOOP("Finding", "{more} more entries of {account} hold the same addresses as another."),
         QT_TRANSLATE_NOOP("Finding", "Tidy the list in the place for lists.")},
        {"shadowed", "", Advice, QT_TRANSLATE_NOOP("Finding", "{entry} is covered by {other} already."),
         QT_TRANSLATE_NOOP("Finding", "Delete {entry}.")},
        {"shadowed", "more", Advice,
         QT_TRANSLATE_NOOP("Finding", "{more} more entries of {account} are covered by another."),
         QT_TRANSLATE_NOOP("Finding", "Tidy the list in the place for lists.")},
        {"adjacent", "", Advice, QT_TRANSLATE_NOOP("Finding", "{entry} and {other} are exactly {merged}."),
         QT_TRANSLATE_NOOP("Finding", "Put {merged} in place of both.")},
        {"adjacent", "more", Advice,
         QT_TRANSLATE_NOOP("Finding", "{more} more pairs of entries of {account} are exactly one segment each."),
         QT_TRANSLATE_NOOP("Finding", "Tidy the list in the place for lists.")},
        {"host-bits", "", Advice, QT_TRANSLATE_NOOP("Finding", "{written} is taken as {entry}, {count} addresses."),
         QT_TRANSLATE_NOOP("Finding", "Enter {address} alone if only that one is meant.")},
        {"host-bits", "more", Advice,
         QT_TRANSLATE_NOOP("Finding",
                           "{more} more segments of {account} were written with host bits, which are cleared."),
         QT_TRANSLATE_NOOP("Finding", "Check that no single address was meant.")},
        {"changing-address", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "A sender of {account} seems to change its address: {number} followed each "
                                      "other, last {address} at {last} {evidence}."),
         QT_TRANSLATE_NOOP(
             "Finding",
             "Give it a fixed address, allow its provider's segment, or leave the list off for this account.")},
        {"rotating-senders", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "New addresses send through {account} in {weeks} of {total} weeks, so a fixed "
                                      "list will refuse the next ones {evidence}."),
         QT_TRANSLATE_NOOP("Finding",
                           "Allow their network (for IPv6 the /64), or leave the list off for this account.")},
        {"many-places", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "{account} sends from {number} networks and none has most of the mail, so a "
                                      "fixed list does not fit {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Give each place an account of its own, or leave the list off for this one.")},
        {"account-not-ready", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "Nobody can use {account}: it has no password and no IP authentication."),
         QT_TRANSLATE_NOOP("Finding", "Generate a password.")},

        // Only in the place for lists.
        {"unused", "", Advice, QT_TRANSLATE_NOOP("Finding", "No mail came from {entry} for 400 days {evidence}."),
         QT_TRANSLATE_NOOP("Finding", "Delete {entry}, or mark it as standing by.")},
        {"review-due", "", Advice,
         QT_TRANSLATE_NOOP("Finding", "{entry} was last reviewed on {reviewed}, {days} days ago."),
         QT_TRANSLATE_NOOP("Finding", "Ask whether it is still right and mark it as reviewed.")},
        {"review-due", "never", Advice, QT_TRANSLATE_NOOP("Finding", "{entry} was never reviewed."),
         QT_TRANSLATE_NOOP("Finding", "Ask whether it is still right and mark it as reviewed.")},
        {"no-remark", "", Advice, QT_TRANSLATE_NOOP("Finding", "{entry} has no remark that says whose it is."),
         QT_TRANSLATE_NOOP("Finding", "Write down whose it is.")},
    };
    return texts;
}

} // namespace postern
