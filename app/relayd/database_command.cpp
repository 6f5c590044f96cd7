#include "app/relayd/commands.h"
#include "relay/postfix/layout.h"
#include "relay/store/health.h"
#include "relay/store/schema.h"
#include "relay/store/transfer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relayd {

namespace {

std::string stamp()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    char text[32] = {};
    ::gmtime_r(&now, &parts);
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
    return text;
}

Result<relay::Layout> layoutOf(const Options &options)
{
    return relay::Layout::at(options.value("--state"));
}

/// Forbidden while a daemon works in this state folder: it would go on with what it knows.
Status daemonIsStopped(const relay::Layout &layout)
{
    QFile file(QString::fromStdString(readyFile(layout.state())));
    if (!file.open(QIODevice::ReadOnly))
        return Nothing{};
    const auto pid =
        static_cast<pid_t>(QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("pid")).toInt());
    if (pid > 1 && ::kill(pid, 0) == 0)
        return Error{ErrorCode::Forbidden,
                     "postern-relayd (" + std::to_string(pid) + ") runs here: stop it first, and every other node's",
                     {}};
    return Nothing{};
}

/// Out of the way and kept: nothing is deleted.
Status moveAside(const std::string &file, const std::string &suffix)
{
    for (const char *part : {"", "-wal", "-shm"}) {
        const std::string from = file + part;
        if (::access(from.c_str(), F_OK) == 0 && ::rename(from.c_str(), (file + suffix + part).c_str()) != 0)
            return Error{ErrorCode::Storage, from + ": cannot be renamed", {}};
    }
    return Nothing{};
}

Result<std::unique_ptr<relay::Database>> openCurrent(const relay::Location &location)
{
    auto database = relay::Database::open(location);
    if (!database)
        return database;
    if (const auto migrated = relay::migrate(*database.value()); !migrated)
        return migrated.error();
    return database;
}

/// Makes the database of that place and fills it.
Status fill(relay::Database &from, const relay::Location &place, bool skips)
{
    auto to = relay::Database::create(place);
    if (!to)
        return to.error();
    if (const auto made = relay::migrate(*to.value()); !made)
        return made.error();
    if (Status copied = relay::copyAll(from, *to.value()); !copied)
        return copied;
    if (Status skipped = skips ? relay::skipRevisions(*to.value()) : Status(Nothing{}); !skipped)
        return skipped;
    const auto faults = relay::checkDatabase(*to.value());
    return faults.empty() ? Status(Nothing{})
                          : Error{ErrorCode::Storage, "the new database does not pass its check", faults};
}

int noteDone(const relay::Layout &layout, const std::string &what)
{
    std::fprintf(stderr,
                 "postern-relayd: %s\nNow let the mail servers read it and start the daemon:\n"
                 "  postern-relayd mta reload --state %s\n",
                 what.c_str(), layout.state().c_str());
    return Fine;
}

} // namespace

int backupCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--output="});
    if (!options)
        return fail(options.error());
    const auto layout = layoutOf(*options);
    if (!layout)
        return fail(layout.error());
    auto database = relay::Database::open(layout->database());
    if (!database)
        return fail(database.error());
    ::umask(0077); // it holds the hashes, also while it is being written
    const std::string folder = backupDirectory(layout->state());
    const std::string file = options->value("--output", folder + "/relay-" + stamp() + ".db");
    if (!options->has("--output"))
        ::mkdir(folder.c_str(), 0700);
    if (const Status done = relay::backUp(*database.value(), file); !done)
        return fail(done.error());
    std::printf("%s\n", file.c_str());
    return Fine;
}

int restoreCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--from="});
    if (!options)
        return fail(options.error());
    const auto layout = layoutOf(*options);
    if (!layout)
        return fail(layout.error());
    if (const Status stopped = daemonIsStopped(*layout); !stopped)
        return fail(stopped.error());
    const auto place = relay::locate(layout->database());
    if (!place)
        return fail(place.error());
    // Read from a copy of our own: it may be of an earlier schema, and the backup itself stays as it is.
    const std::string copy = layout->databaseDirectory() + "/restoring.db";
    ::unlink(copy.c_str());
    if (!QFile::copy(QString::fromStdString(options->value("--from")), QString::fromStdString(copy)))
        return fail({ErrorCode::Unreadable, options->value("--from") + ": cannot be read", {}});
    const auto run = [&]() -> Result<std::string> {
        ::chmod(copy.c_str(), 0600);
        auto backup = relay::Database::open(relay::Location{copy, std::nullopt});
        if (!backup)
            return backup.error();
        if (auto faults = relay::quickCheck(*backup.value()); !faults.empty())
            return Error{ErrorCode::Unreadable, "the backup is damaged; nothing was changed", std::move(faults)};
        if (const auto migrated = relay::migrate(*backup.value()); !migrated)
            return migrated.error();
        std::string aside = ".before-" + stamp();
        if (place->server) {
            if (auto now = relay::Database::open(*place)) {
                auto name = relay::setTablesAside(*now.value());
                if (!name)
                    return name.error();
                aside = "the schema " + *name;
            }
        } else {
            if (Status moved = moveAside(place->file, aside); !moved)
                return moved.error();
            aside = place->file + aside;
        }
        if (Status filled = fill(*backup.value(), *place, true); !filled)
            return filled.error();
        return aside;
    };
    const auto done = run();
    for (const char *suffix : {"", "-wal", "-shm"})
        ::unlink((copy + suffix).c_str());
    if (!done)
        return fail(done.error());
    return noteDone(*layout, "the backup is in force; what was there before is kept in " + *done);
}

Error withBackup(const std::string &state, Error error)
{
    const std::string good = lastGoodBackup(state);
    error.detail += good.empty() ? ". There is no good backup in " + backupDirectory(state)
                                 : ". The last good backup: " + good + " (postern-relayd restore --from)";
    return error;
}

Status databaseIsWhole(const relay::Layout &layout)
{
    auto database = relay::Database::open(layout.database());
    std::vector<Fault> faults;
    if (database)
        faults = relay::checkDatabase(*database.value());
    else if (database.error().code == ErrorCode::Storage)
        faults.push_back({"open_check", "damaged", database.error().detail});
    else
        return database.error();
    if (faults.empty())
        return Nothing{};
    return withBackup(layout.state(), {ErrorCode::Storage, "the database is damaged", std::move(faults)});
}

int migrateCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--to=", "--connection="});
    if (!options)
        return fail(options.error());
    const auto layout = layoutOf(*options);
    if (!layout)
        return fail(layout.error());
    const std::string to = options->value("--to");
    const auto place = relay::locate(layout->database());
    if (!place)
        return fail(place.error());
    if (to.empty()) { // only the schema
        const auto database = openCurrent(*place);
        return database ? Fine : fail(database.error());
    }
    if (to != "sqlite" && to != "postgresql")
        return fail({ErrorCode::InvalidInput, "--to wants sqlite or postgresql", {}});
    if ((to == "postgresql") == place->server.has_value())
        return fail({ErrorCode::InvalidInput, "the database is on " + to + " already", {}});
    if (const Status stopped = daemonIsStopped(*layout); !stopped)
        return fail(stopped.error());
    relay::Location target{layout->database(), std::nullopt};
    std::string connection;
    if (to == "postgresql") {
        const auto text = readSmallFile(options->value("--connection"));
        if (!text)
            return fail(text.error());
        auto server = relay::parseServer(*text);
        if (!server)
            return fail(server.error());
        target.server = std::move(server).value();
        connection = *text + "\n";
    }
    const auto from = openCurrent(*place);
    if (!from)
        return fail(from.error());
    {
        const relay::Transaction held(*from.value()); // whoever else would write waits, or is told that it is busy
        if (const Status filled = fill(*from.value(), target, false); !filled)
            return fail(filled.error());
    }
    const std::string aside = ".moved-" + stamp();
    const std::string old = place->server ? relay::serverFile(layout->database()) : place->file;
    const Status switched = moveAside(old, aside);
    if (!switched)
        return fail(switched.error());
    if (const Status told =
            connection.empty() ? Status(Nothing{}) : writeSecret(relay::serverFile(layout->database()), connection);
        !told)
        return fail(told.error());
    return noteDone(*layout, "the relay is on " + target.describe() + "; " + old + " is kept as " + old + aside);
}

} // namespace postern::relayd
