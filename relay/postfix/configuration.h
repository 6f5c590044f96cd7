#pragma once

#include "relay/postfix/layout.h"
#include "relay/store/location.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace postern::relay {

/// The installed mail servers, and the users they run as.
struct MailSoftware
{
    std::string postfixCommands = "/usr/sbin";
    std::string postfixDaemons = "/usr/lib/postfix/sbin";
    std::string postfixLibraries = "/usr/lib/postfix"; ///< libraries and map plugins
    std::string postfixMeta = "/etc/postfix";          ///< its list of files, read by its start script
    std::string dovecot = "/usr/sbin/dovecot";
    std::string doveadm = "/usr/bin/doveadm";
    std::string owner = "postfix";      ///< user that Postfix's processes change to
    std::string ownerGroup = "postfix"; ///< its group; Dovecot joins it to read the database
    std::string dropGroup = "postdrop"; ///< Postfix wants one that is nobody else's
    uid_t mailUid = 65534;              ///< who owns the accepted mail
    gid_t mailGid = 65534;
    bool unpacked = false;   ///< Postfix does not stand where its package puts it, and then:
    std::string libraryPath; ///< where its libraries are, for LD_LIBRARY_PATH
};

/// A file to be written, owned by root.
struct ConfigurationFile
{
    std::string path;
    std::string text;
    mode_t mode = 0644;
    bool forOwnerGroup = false; ///< MailSoftware::ownerGroup instead of `root`
};

/// Everything that the private Postfix and Dovecot read, explained in docs/mail-servers.md: both read
/// the views of the relay's database, and fail with 4xx and never open when they cannot. `server`: where that is no
/// SQLite file.
std::vector<ConfigurationFile> mailConfiguration(const Layout &layout, const MtaSettings &settings,
                                                 const MailSoftware &software,
                                                 const std::optional<PostgresServer> &server = std::nullopt);

} // namespace postern::relay
