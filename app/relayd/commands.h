#pragma once

#include "core/result.h"
#include "relay/postfix/layout.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace postern::relayd {

/// Exit statuses, the same as posternctl's.
enum ExitStatus : int { Fine = 0, Usage = 2, Refused = 3, Unreachable = 4 };

using Arguments = std::vector<std::string>;

/// Options of one subcommand, `--name value` or `--name=value`.
class Options final
{
public:
    /// "--private" is a flag, "--state=" takes a value, "" stands for plain arguments. InvalidInput: an unknown option,
    /// one given twice, a missing value, a plain argument where none is taken.
    static Result<Options> parse(const Arguments &arguments, std::initializer_list<std::string_view> specifications);
    const Arguments &plain() const { return m_plain; }
    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    std::string value(std::string_view name, std::string_view otherwise = {}) const;
    /// InvalidInput where it is no whole number from `least` to `most`.
    Result<std::int64_t> integer(std::string_view name, std::int64_t otherwise, std::int64_t least,
                                 std::int64_t most) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
    Arguments m_plain;
};

/// A relay that is made.
struct NewRelay
{
    std::string organization;
    std::string name;            ///< host name, for the certificate
    std::string certificate;     ///< absolute path of a PEM file with its chain; empty: one of its own is made
    std::string key;             ///< of `certificate`
    std::string connection = {}; ///< file that names a PostgreSQL server (relay/store/location.h); empty: SQLite
    std::string requestKey = {}; ///< another daemon's file, whose database is joined; empty: a database is made
    bool joins() const { return !requestKey.empty(); }
};
/// The state folder with database, certificate, first organization and its administrator's token. Storage where there
/// is a database already.
Status makeRelay(const relay::Layout &layout, const NewRelay &relay);

/// `init --state DIR [--organization NAME] [--name HOST] [--connection FILE [--join --request-key FILE]]`: makes the
/// state directory, the certificate, the database (on the PostgreSQL server that FILE names, see
/// relay/store/location.h), the first organization, and an administrator's token in DIR/admin.token, which only its
/// owner may read. With --join the database is another node's, whose DIR/request.key is brought along; no organization
/// and no token is made.
int initCommand(const Arguments &arguments);
/// `serve --state DIR [--listen ADDRESS:PORT] ...`: the API, until SIGTERM or SIGINT. Mail does not depend on it.
int serveCommand(const Arguments &arguments);
/// `token new|list|revoke ID --state DIR [--organization NAME] ...`.
int tokenCommand(const Arguments &arguments);

/// `setup [--host NAME] ...`: a relay on a real server, after it showed what it would write.
int setupCommand(const Arguments &arguments);
/// `undo [--yes] [--etc DIR]`: takes the last set-up back.
int undoCommand(const Arguments &arguments);

/// `backup --state DIR [--output FILE]`: a SQLite file with everything as of one moment, while all goes on; into
/// DIR/backup without --output. Prints its name.
int backupCommand(const Arguments &arguments);
/// `restore --state DIR --from FILE`: puts a backup in place, with the daemons stopped. What was there is kept.
int restoreCommand(const Arguments &arguments);
/// Whether the database of `check` is whole: an Error that names each check that failed and the last good backup.
Status databaseIsWhole(const relay::Layout &layout);
/// `migrate --state DIR [--to sqlite|postgresql [--connection FILE]]`: brings the database to this program's schema, or
/// the relay to the other kind of database, with the daemons stopped. What was there is kept.
int migrateCommand(const Arguments &arguments);

/// `check --state DIR [--json]`: tries the running Postfix and Dovecot by real logins and refusals of accounts that it
/// makes and removes, compares their files with what they must be, and names what is off. Exit status 1 where
/// something is.
int checkCommand(const Arguments &arguments);
// Ways back in and out, on the relay host itself; each stands in the audit.

/// `open USERNAME --state DIR`: turns the list of an account off, at once.
int openCommand(const Arguments &arguments);
/// `revert [N] --state DIR [--organization NAME]`: takes back what is not kept, or goes back to revision N.
int revertCommand(const Arguments &arguments);
/// `organization list|new NAME|limit NAME --state DIR [--domains "@a.example @b.example"]`.
int organizationCommand(const Arguments &arguments);
/// `activity load --state DIR [--from postfix|exim|exchange] [--node NAME] FILE...`: evidence from before the relay.
int activityCommand(const Arguments &arguments);
/// `export --dovecot --state DIR --output DIR [--organization NAME]`: the same doors for Dovecot and Postfix alone.
int exportCommand(const Arguments &arguments);

/// Tells a person on standard error what went wrong. Returns the exit status that it means.
int fail(const Error &error);

/// Files of the daemon in its state directory, besides those of the mail servers (relay/postfix/layout.h).
std::string tokenFile(const std::string &state);
std::string requestKeyFile(const std::string &state);
std::string readyFile(const std::string &state);
std::string backupDirectory(const std::string &state);
/// An error of a damaged database, and the backup to put in its place.
Error withBackup(const std::string &state, Error error);
/// The newest file there that passes its check; empty: none.
std::string lastGoodBackup(const std::string &state);
/// A new file that only its owner may read; Storage where it stands already or cannot be written.
Status writeSecret(const std::string &path, std::string_view text);
/// Replaces a file in one step.
Status replaceFile(const std::string &path, std::string_view text);
Result<std::string> readSmallFile(const std::string &path);

} // namespace postern::relayd
