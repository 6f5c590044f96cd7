#pragma once

#include "app/ctl/relay_session.h"

#include <map>
#include <string>
#include <vector>

namespace postern::ctl {

/// A file's configuration against the relay's, ready to be shown or pushed.
struct PushPlan
{
    Configuration base;  ///< the relay's, now
    Configuration draft; ///< the file's
    std::vector<Change> changes;
    std::map<std::string, std::string> generated; ///< username -> password made here
    ChangeReply reply;                            ///< the relay's dry run; empty where there are no changes
    bool window = false;                          ///< does a push of it revert by itself unless kept?
};

/// Reads the file and the relay. Stale: the file is over another revision than the relay's; `relayRevision` is then
/// the relay's. Generated passwords are filled in before anything is compared.
Result<PushPlan> compareWithRelay(RelaySession &session, const std::string &file, std::int64_t &relayRevision);

/// Asks the relay for its findings (dry run); nothing to do where there are no changes. Errors that can be seen from
/// here (a wrong value, a name that is none) are findings of the reply already, and the relay is then not asked.
Status askForFindings(RelaySession &session, PushPlan &plan);

/// Stands for the changes without their secrets, so that a plan file can pin them.
std::string fingerprintOf(const std::vector<Change> &changes);

/// What "diff -o" writes and "push --plan" reads.
std::string writePlanFile(const PushPlan &plan);
struct PlanFile
{
    std::int64_t revision = 0;
    std::string fingerprint;
    std::vector<Finding> findings;
};
Result<PlanFile> readPlanFile(const std::string &file);

/// "severity code account: message" and the remedy, one finding after the other.
void printFindings(std::FILE *out, const std::vector<Finding> &findings);

} // namespace postern::ctl
