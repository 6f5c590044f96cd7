#include "app/relayd/commands.h"
#include "app/relayd/mta_command.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>
#include <vector>

namespace {

struct Command
{
    const char *name;
    const char *usage;
    int (*run)(const std::vector<std::string> &arguments);
};

// A further subcommand: a function in commands.h, a file of its own, and a line here.
constexpr Command commands[] = {
    {"setup",
     "setup [--host NAME] [--certificate FILE --key FILE] [--submission PORT] [--smtps PORT] [--appliance PORT]\n"
     "             [--relay-host HOST[:PORT]] [--listen ADDRESS:PORT] [--organization NAME] [--state DIR] [--etc DIR]\n"
     "             [--connection FILE [--request-key FILE]] [--local] [--dry-run] [--show] [--yes] [--start]",
     postern::relayd::setupCommand},
    {"undo", "undo [--etc DIR] [--yes]", postern::relayd::undoCommand},
    {"init", "init --state DIR [--organization NAME] [--name HOST] [--connection FILE [--join --request-key FILE]]",
     postern::relayd::initCommand},
    {"serve",
     "serve --state DIR [--listen ADDRESS:PORT] [--public|--private] [--max-entries N] [--name NAME]"
     " [--time-zone ZONE] [--node NAME]",
     postern::relayd::serveCommand},
    {"organization", "organization list|new NAME|limit NAME --state DIR [--domains '@A.EXAMPLE @B.EXAMPLE']",
     postern::relayd::organizationCommand},
    {"token",
     "token new --state DIR --role viewer|operator|admin [--organization NAME] [--label TEXT] [--days N]\n"
     "             [--from 'ADDRESS SEGMENT...'] [--output FILE]\n"
     "       postern-relayd token list|revoke ID --state DIR [--organization NAME]",
     postern::relayd::tokenCommand},
    {"mta", "mta start|reload|stop|status --state DIR [--proxy-protocol on|off]", postern::relayd::mtaCommand},
    {"check", "check --state DIR [--database] [--json]", postern::relayd::checkCommand},
    {"backup", "backup --state DIR [--output FILE]", postern::relayd::backupCommand},
    {"restore", "restore --state DIR --from FILE", postern::relayd::restoreCommand},
    {"migrate", "migrate --state DIR [--to sqlite|postgresql [--connection FILE]]", postern::relayd::migrateCommand},
    {"open", "open USERNAME --state DIR", postern::relayd::openCommand},
    {"revert", "revert [REVISION] --state DIR [--organization NAME]", postern::relayd::revertCommand},
    {"activity",
     "activity load --state DIR [--from postfix|exim|exchange] [--node NAME] [--year YEAR] [--utc-offset MINUTES]\n"
     "             FILE...",
     postern::relayd::activityCommand},
    {"export", "export --dovecot --state DIR --output DIR [--organization NAME]", postern::relayd::exportCommand},
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (!arguments.empty() && (arguments[0] == "version" || arguments[0] == "--version")) {
        std::printf("postern-relayd %s\n", POSTERN_VERSION);
        return 0;
    }
    for (const auto &command : commands)
        if (!arguments.empty() && arguments[0] == command.name)
            return command.run({arguments.begin() + 1, arguments.end()});
    std::fprintf(stderr, "usage: postern-relayd version\n");
    for (const auto &command : commands)
        std::fprintf(stderr, "       postern-relayd %s\n", command.usage);
    return 2;
}
