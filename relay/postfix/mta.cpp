#include "relay/postfix/mta.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QLockFile>
#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <iterator>
#include <optional>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

namespace fs = std::filesystem;

Error systemError(const std::string &what)
{
    return Error{ErrorCode::Storage, what + ": " + std::strerror(errno), {}};
}

std::optional<uid_t> userId(const char *name)
{
    const passwd *user = ::getpwnam(name);
    return user ? std::optional(user->pw_uid) : std::nullopt;
}

std::optional<gid_t> groupId(const char *name)
{
    const group *found = ::getgrnam(name);
    return found ? std::optional(found->gr_gid) : std::nullopt;
}

Status makeDirectory(const std::string &path, mode_t mode, uid_t owner, gid_t group)
{
    if (::mkdir(path.c_str(), mode) != 0 && errno != EEXIST)
        return systemError(path);
    if (::chown(path.c_str(), owner, group) != 0 || ::chmod(path.c_str(), mode) != 0)
        return systemError(path);
    return Nothing{};
}

// Written beside and renamed, with owner and mode before the content, so that no secret is readable for a moment.
Status writeFile(const std::string &path, const QByteArray &text, mode_t mode, gid_t group)
{
    const std::string temporary = path + ".new";
    ::unlink(temporary.c_str());
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return systemError(temporary);
    const bool written = ::fchown(fd, 0, group) == 0 && ::fchmod(fd, mode) == 0 &&
                         ::write(fd, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
    const bool closed = ::close(fd) == 0;
    if (!written || !closed || ::rename(temporary.c_str(), path.c_str()) != 0)
        return systemError(path);
    return Nothing{};
}

Result<QByteArray> readFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path + ": " + file.errorString().toStdString(), {}};
    return file.readAll();
}

// Runs a command and gives its exit status, -1 if it did not start or did not end in time. What it says goes to a
// file and not to a pipe: the servers that it starts live on and would keep a pipe open.
int run(const MailSoftware &software, const std::string &program, const std::vector<std::string> &arguments,
        const std::string &outputFile, int milliseconds)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    if (software.unpacked)
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), QString::fromStdString(software.libraryPath));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QString::fromStdString(outputFile), QIODevice::Append);
    QStringList list;
    for (const auto &argument : arguments)
        list << QString::fromStdString(argument);
    process.start(QString::fromStdString(program), list);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished(1000);
        return -1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

// The last lines of a log, for an error that has to say why a server does not run.
std::string lastLines(const std::string &path, std::size_t bytes = 1500)
{
    auto text = readFile(path);
    if (!text)
        return {};
    std::string all = text->toStdString();
    if (all.size() > bytes)
        all = all.substr(all.find('\n', all.size() - bytes) + 1);
    return all;
}

std::optional<pid_t> pidIn(const std::string &path)
{
    std::ifstream file(path);
    long pid = 0;
    return file >> pid && pid > 1 ? std::optional(static_cast<pid_t>(pid)) : std::nullopt;
}

std::string linkOf(pid_t pid, const char *name)
{
    std::error_code failure;
    return fs::read_symlink("/proc/" + std::to_string(pid) + '/' + name, failure).string();
}

// A pid file may outlive its process, and the number be used again: the process must be at home in our folder.
std::optional<pid_t> postfixMaster(const Layout &layout)
{
    const auto pid = pidIn(layout.spool() + "/pid/master.pid");
    std::error_code failure;
    if (!pid || linkOf(*pid, "cwd") != fs::canonical(layout.spool(), failure).string())
        return std::nullopt;
    return pid;
}

std::optional<pid_t> dovecotMaster(const Layout &layout)
{
    const auto pid = pidIn(layout.dovecot() + "/run/master.pid");
    if (!pid)
        return std::nullopt;
    std::ifstream file("/proc/" + std::to_string(*pid) + "/cmdline", std::ios::binary);
    const std::string command((std::istreambuf_iterator<char>(file)), {});
    return command.find(layout.dovecotConf()) != std::string::npos ? pid : std::nullopt;
}

// Every process that works inside our queue or Dovecot folder, besides the two masters: only ours do.
std::vector<pid_t> processesInside(const Layout &layout)
{
    std::error_code failure;
    std::vector<std::string> homes;
    for (const auto &path : {layout.spool(), layout.dovecot()})
        homes.push_back(fs::canonical(path, failure).string());
    std::vector<pid_t> found;
    for (const auto &entry : fs::directory_iterator("/proc", failure)) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const auto pid = static_cast<pid_t>(std::stol(name));
        const std::string home = linkOf(pid, "cwd");
        const std::string program = linkOf(pid, "exe");
        const bool server = program.find("/postfix/") != std::string::npos ||
                            program.find("dovecot") != std::string::npos || program.ends_with("/sleep");
        for (const auto &inside : homes)
            if (server && !inside.empty() && (home == inside || home.starts_with(inside + '/')))
                found.push_back(pid);
    }
    return found;
}

template <typename Condition> bool waitUntil(int milliseconds, Condition &&condition)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool executable(const std::string &path)
{
    return ::access(path.c_str(), X_OK) == 0;
}

// Without its package Postfix has no users of its own, and the system gets no new ones for a private relay: it takes
// two that Debian makes for programs that nearly nobody installs.
void borrowUsers(MailSoftware &software)
{
    std::vector<std::string> users;
    for (const char *name : {"postfix", "uucp", "news", "irc", "list"})
        if (userId(name) && groupId(name))
            users.emplace_back(name);
    if (users.size() < 2 || (users[0] == "postfix" && groupId("postdrop")))
        return;
    software.owner = software.ownerGroup = users[0];
    software.dropGroup = users[1];
}

} // namespace

Result<MailSoftware> findMailSoftware(const Layout &layout)
{
    MailSoftware software;
    std::vector<Fault> faults;
    if (::geteuid() != 0)
        faults.push_back({"user", "not-root",
                          "Postfix and Dovecot can be started by root only: their processes change to users of their "
                          "own. Run this as root or through sudo."});
    if (!executable(software.postfixCommands + "/postfix")) {
        const std::string root = layout.unpacked();
        if (executable(root + "/usr/sbin/postfix")) {
            software.postfixCommands = root + "/usr/sbin";
            software.postfixDaemons = root + "/usr/lib/postfix/sbin";
            software.postfixLibraries = root + "/usr/lib/postfix";
            software.postfixMeta = root + "/etc/postfix";
            software.libraryPath = software.postfixLibraries + ':' + root + "/usr/lib/x86_64-linux-gnu:" + root +
                                   "/usr/lib/aarch64-linux-gnu";
            software.unpacked = true;
            borrowUsers(software);
        } else {
            faults.push_back({"postfix", "missing", "Postfix is not installed (package postfix)."});
        }
    }
    const auto location = locate(layout.database());
    if (!location)
        return location.error();
    const std::string kind = location->server ? "pgsql" : "sqlite";
    const std::string database = location->server ? "PostgreSQL" : "SQLite";
    if (executable(software.postfixCommands + "/postfix") &&
        ::access((software.postfixLibraries + "/postfix-" + kind + ".so").c_str(), R_OK) != 0)
        faults.push_back(
            {"postfix-" + kind, "missing", "Postfix cannot read " + database + " (package postfix-" + kind + ")."});
    if (!executable(software.dovecot) || !executable(software.doveadm))
        faults.push_back({"dovecot", "missing", "Dovecot is not installed (package dovecot-core)."});
    else if (::access(("/usr/lib/dovecot/modules/auth/libdriver_" + kind + ".so").c_str(), R_OK) != 0)
        faults.push_back(
            {"dovecot-" + kind, "missing", "Dovecot cannot read " + database + " (package dovecot-" + kind + ")."});
    for (const std::string &name : {software.owner, std::string("dovecot"), std::string("dovenull")})
        if (!userId(name.c_str()))
            faults.push_back({name, "no-user", "The system user '" + name + "' does not exist; its package makes it."});
    if (!groupId(software.ownerGroup.c_str()) || !groupId(software.dropGroup.c_str()))
        faults.push_back({"postfix", "no-group", "The system groups of Postfix do not exist; its package makes them."});
    if (!faults.empty()) {
        std::string detail = "The mail servers cannot be started here.";
        for (const auto &fault : faults)
            detail += ' ' + fault.message;
        return Error{ErrorCode::Forbidden, detail, std::move(faults)};
    }
    if (const passwd *nobody = ::getpwnam("nobody")) {
        software.mailUid = nobody->pw_uid;
        software.mailGid = nobody->pw_gid;
    }
    return software;
}

std::vector<Fault> unreachableParents(const Layout &layout)
{
    std::vector<Fault> faults;
    for (fs::path parent = fs::path(layout.state()).parent_path(); parent != parent.root_path();
         parent = parent.parent_path()) {
        struct stat info
        {
        };
        if (::stat(parent.c_str(), &info) == 0 && (info.st_mode & S_IXOTH) == 0)
            faults.push_back({parent.string(), "closed-folder",
                              "The folder '" + parent.string() +
                                  "' is closed to the users postfix and dovecot. Choose a state folder that others "
                                  "may pass through, such as one in /var/tmp."});
    }
    return faults;
}

Mta::Mta(Layout layout, MailSoftware software) : m_layout(std::move(layout)), m_software(std::move(software)) {}

Mta::State Mta::state() const
{
    return {postfixMaster(m_layout).has_value(), dovecotMaster(m_layout).has_value()};
}

// Read-only for both servers, but for -shm: readers that cannot write there fail now and then while somebody commits.
Status Mta::shareDatabase()
{
    const auto location = locate(m_layout.database());
    if (!location)
        return location.error();
    if (location->server)
        return Nothing{};
    const auto group = groupId(m_software.ownerGroup.c_str()).value_or(0);
    const std::string path = m_layout.database();
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) != 0 || info.st_size == 0)
        return Error{ErrorCode::NotFound,
                     path + " does not exist yet. Make it with: postern-relayd init --state " + m_layout.state(),
                     {}};
    if (::chown(m_layout.databaseDirectory().c_str(), 0, group) != 0 ||
        ::chmod(m_layout.databaseDirectory().c_str(), 02750) != 0)
        return systemError(m_layout.databaseDirectory());
    for (const auto &[file, mode] :
         {std::pair(path, 0640), std::pair(path + "-wal", 0640), std::pair(path + "-shm", 0660)})
        if ((::chown(file.c_str(), 0, group) != 0 || ::chmod(file.c_str(), static_cast<mode_t>(mode)) != 0) &&
            errno != ENOENT)
            return systemError(file);
    return Nothing{};
}

Status Mta::prepare(const MtaSettings &settings)
{
    const uid_t owner = userId(m_software.owner.c_str()).value_or(0);
    const gid_t ownerGroup = groupId(m_software.ownerGroup.c_str()).value_or(0);
    struct stat info
    {
    };
    if (::stat(m_layout.state().c_str(), &info) != 0)
        return systemError(m_layout.state());
    // Ours alone, so that it may be opened for passing through; what is secret below it has modes of its own.
    if ((info.st_mode & S_IXOTH) == 0 && ::chmod(m_layout.state().c_str(), (info.st_mode & 07777) | 0111) != 0)
        return systemError(m_layout.state());
    struct Folder
    {
        std::string path;
        mode_t mode;
        uid_t owner;
        gid_t group;
    };
    for (const auto &folder :
         {Folder{m_layout.postfix(), 0755, 0, 0}, Folder{m_layout.spool(), 0755, 0, 0},
          Folder{m_layout.data(), 0700, owner, ownerGroup}, Folder{m_layout.logDirectory(), 0750, 0, ownerGroup},
          Folder{m_layout.dovecot(), 0755, 0, 0}, Folder{m_layout.dovecot() + "/run", 0755, 0, 0},
          Folder{m_layout.dovecot() + "/lib", 0755, 0, 0},
          Folder{m_layout.mail(), 0700, m_software.mailUid, m_software.mailGid}})
        if (auto made = makeDirectory(folder.path, folder.mode, folder.owner, folder.group); !made)
            return made;
    const auto location = locate(m_layout.database());
    if (!location)
        return location.error();
    for (const auto &file : mailConfiguration(m_layout, settings, m_software, location->server))
        if (auto written = writeFile(file.path, QByteArray::fromStdString(file.text), file.mode,
                                     file.forOwnerGroup ? ownerGroup : 0);
            !written)
            return written;
    // A copy of its own: Postfix wants root's key, whoever the daemon's belongs to.
    const auto certificate = readFile(m_layout.certificate());
    const auto key = readFile(m_layout.certificateKey());
    if (!certificate || !key)
        return Error{ErrorCode::NotFound,
                     "There is no certificate in " + m_layout.state() +
                         " yet. Make it with: postern-relayd init --state " + m_layout.state(),
                     {}};
    if (auto written = writeFile(m_layout.postfix() + "/tls-cert.pem", *certificate, 0644, 0); !written)
        return written;
    return writeFile(m_layout.postfix() + "/tls-key.pem", *key, 0600, 0);
}

// A wrong word in main.cf shows only when a client comes, so one does: every listener must greet.
Status Mta::checkListeners(const MtaSettings &settings) const
{
    for (const auto &listener : settings.listeners()) {
        const bool greets = listener.tls != "implicit"; // there the greeting comes after TLS
        const bool answered = waitUntil(10'000, [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port); // where all of them listen
            if (!socket.waitForConnected(1000))
                return false;
            if (settings.proxyProtocol)
                socket.write("PROXY TCP4 127.0.0.1 127.0.0.1 40000 " + QByteArray::number(listener.port) + "\r\n");
            return !greets || (socket.waitForReadyRead(2000) && socket.peek(4) == "220 ");
        });
        if (!answered)
            return Error{ErrorCode::Unreachable,
                         "Postfix does not answer on 127.0.0.1:" + std::to_string(listener.port) +
                             ". Its log ends with:\n" + lastLines(m_layout.mailLog()),
                         {}};
    }
    return Nothing{};
}

// Postfix listens with SO_REUSEPORT: beside another of root's Postfixes on the same port it would start, and the two
// would get each other's clients.
Status Mta::checkPortsAreFree(const MtaSettings &settings) const
{
    for (const auto &listener : settings.listeners()) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(QHostAddress::LocalHost), listener.port) &&
            probe.serverError() == QAbstractSocket::AddressInUseError)
            return Error{ErrorCode::Internal,
                         "Another program listens on port " + std::to_string(listener.port) + " already. End it, or " +
                             (settings.everywhere ? "set this relay up with another port."
                                                  : "remove " + m_layout.settings() + ": other ports are chosen then."),
                         {}};
    }
    return Nothing{};
}

Result<MtaSettings> Mta::start()
{
    QLockFile choosing(QStringLiteral("/run/postern-mta.lock"));
    auto settings = loadSettings(m_layout);
    if (!settings && settings.error().code == ErrorCode::NotFound) {
        choosing.tryLock(60'000); // until Postfix listens, so that no other relay chooses the same ports
        settings = chooseSettings();
        if (!settings)
            return settings;
        if (auto saved = saveSettings(m_layout, *settings); !saved)
            return saved.error();
    }
    if (!settings)
        return settings;
    const State before = state();
    if (before.both())
        return settings;
    if (const auto closed = unreachableParents(m_layout); !closed.empty())
        return Error{ErrorCode::Forbidden, closed.front().message, closed};
    if (auto shared = shareDatabase(); !shared)
        return shared.error();
    if (auto prepared = prepare(*settings); !prepared)
        return prepared.error();

    if (!before.postfix) {
        if (auto free = checkPortsAreFree(*settings); !free)
            return free.error();
    }
    const std::string said = m_layout.logDirectory() + "/start.log";
    ::unlink(said.c_str());
    const auto failed = [&](std::string what) -> Result<MtaSettings> {
        what += '\n' + lastLines(said);
        if (auto stopped = stop(); !stopped)
            what += '\n' + stopped.error().detail;
        return Error{ErrorCode::Internal, what, {}};
    };
    if (!before.dovecot && run(m_software, m_software.dovecot, {"-c", m_layout.dovecotConf()}, said, 10'000) != 0)
        return failed("Dovecot does not start:");
    if (!before.postfix && run(m_software, m_software.postfixCommands + "/postfix", {"-c", m_layout.postfix(), "start"},
                               said, 20'000) != 0)
        return failed("Postfix does not start:");
    choosing.unlock();
    if (auto answered = checkListeners(*settings); !answered)
        return failed(answered.error().detail);
    return settings;
}

Result<MtaSettings> Mta::reload()
{
    const auto settings = loadSettings(m_layout);
    if (!settings)
        return settings;
    if (!state().both())
        return start();
    if (auto shared = shareDatabase(); !shared) // another file may stand there now
        return shared.error();
    if (auto prepared = prepare(*settings); !prepared)
        return prepared.error();
    const std::string said = m_layout.logDirectory() + "/start.log";
    ::unlink(said.c_str());
    // A port that moved is taken up by Postfix's master at a reload, too.
    if (run(m_software, m_software.postfixCommands + "/postfix", {"-c", m_layout.postfix(), "reload"}, said, 20'000) !=
            0 ||
        run(m_software, m_software.doveadm, {"-c", m_layout.dovecotConf(), "reload"}, said, 10'000) != 0)
        return Error{ErrorCode::Internal, "The mail servers do not reload:\n" + lastLines(said), {}};
    if (auto answered = checkListeners(*settings); !answered)
        return answered.error();
    return settings;
}

Status Mta::stop()
{
    // The masters end their own children at SIGTERM; what is left after that is ended one by one.
    for (const auto &pid : {postfixMaster(m_layout), dovecotMaster(m_layout)})
        if (pid)
            ::kill(*pid, SIGTERM);
    if (!waitUntil(6000, [&] { return !state().any(); }))
        for (const auto &pid : {postfixMaster(m_layout), dovecotMaster(m_layout)})
            if (pid)
                ::kill(*pid, SIGKILL);
    const auto allGone = [&] { return processesInside(m_layout).empty(); };
    if (waitUntil(1000, allGone))
        return Nothing{};
    for (const int signal : {SIGTERM, SIGKILL}) {
        for (const pid_t pid : processesInside(m_layout))
            ::kill(pid, signal);
        if (waitUntil(2000, allGone))
            return Nothing{};
    }
    return Error{ErrorCode::Internal, "Some processes of the mail servers in " + m_layout.state() + " do not end.", {}};
}

void renewLookups(const Layout &layout)
{
    for (const pid_t pid : processesInside(layout)) {
        if (linkOf(pid, "exe").ends_with("/proxymap"))
            ::kill(pid, SIGTERM);
    }
}

} // namespace postern::relay
