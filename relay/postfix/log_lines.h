#pragma once

#include "core/address/address.h"
#include "core/domain/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace postern::relay {

/// One line of Postfix's mail log that tells something about a sender. Views point into the line.
struct MailLine
{
    enum class Kind : std::uint8_t {
        PasswordMail,       ///< queue id, address, account
        ApplianceMail,      ///< queue id, address, account, sender
        QueueSender,        ///< queue id, sender: the message is complete and in the queue
        PasswordDeferred,   ///< address, account: refused softly by a change that is not kept
        ApplianceDeferred,  ///< address
        PasswordSuspended,  ///< address, account: in a session that was open before
        ApplianceSuspended, ///< address
        SenderRefused,      ///< address, account
        RelayDenied,        ///< address
    };
    Kind kind = Kind::PasswordMail;
    Time time{};
    Address address;
    std::string_view account; ///< as logged, marks cut off
    std::string_view queueId;
    std::string_view sender;
};

/// When a line of the mail log was written; nullopt if it does not begin with a time.
std::optional<Time> mailLineTime(std::string_view line, Time now, std::chrono::minutes utcOffset);

/// `now` gives the year, which the line does not have: the latest that is not more than a day ahead.
/// A line that could be read in two ways, because a client's text imitates the log, is nullopt.
std::optional<MailLine> parseMailLine(std::string_view line, Time now, std::chrono::minutes utcOffset);

/// One line of Dovecot's log about one attempt to log in.
struct LoginLine
{
    enum class Reason : std::uint8_t { NotAllowedHere, WrongPassword };
    enum class Mark : std::uint8_t { None, Held, Suspended };
    Reason reason = Reason::WrongPassword;
    Time time{};
    Address address;
    std::string_view account; ///< without its mark
    Mark mark = Mark::None;
    bool worker = false; ///< logged by an auth worker, and then:
    std::uint64_t workerPid = 0;
    std::uint64_t request = 0; ///< counts the worker's requests

    bool sameAttempt(const LoginLine &other) const;
};
std::optional<LoginLine> parseLoginLine(std::string_view line);

} // namespace postern::relay
