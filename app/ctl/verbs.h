#pragma once

#include <span>
#include <string>
#include <vector>

namespace postern::ctl {

/// Exit statuses of posternctl (DESIGN.md section 5).
enum ExitStatus {
    Fine = 0,
    AnswerIsNo = 1,
    Usage = 2,
    Refused = 3,
    Unreachable = 4,
    CertificateNotTrusted = 5,
};

using Arguments = std::vector<std::string>; ///< those after the verb

/// One verb: its name, of one word or two, its help, and what it does with its arguments.
struct Verb
{
    const char *name;
    const char *usage;
    int (*run)(const Arguments &arguments); ///< gives an ExitStatus
};

std::span<const Verb> addressVerbs();
std::span<const Verb> setVerbs();
std::span<const Verb> csvVerbs();
std::span<const Verb> lockoutVerbs();
std::span<const Verb> importVerbs();
std::span<const Verb> exportVerbs();
std::span<const Verb> analyzeVerbs();
std::span<const Verb> findingVerbs();
std::span<const Verb> activityVerbs();
std::span<const Verb> relayVerbs();
std::span<const Verb> pullVerbs();
std::span<const Verb> pushVerbs();
std::span<const Verb> historyVerbs();
std::span<const Verb> smtpVerbs();

} // namespace postern::ctl
