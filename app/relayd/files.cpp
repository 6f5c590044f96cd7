#include "app/relayd/commands.h"
#include "relay/store/health.h"
#include "relay/store/transfer.h"

#include <QDir>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relayd {

namespace {

Error fileError(const std::string &path)
{
    return {ErrorCode::Storage, path + ": " + std::strerror(errno), {}};
}

Status writeAll(int fd, const std::string &path, std::string_view text)
{
    const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
    const Error error = fileError(path);
    ::close(fd);
    if (!written)
        return error;
    return Nothing{};
}

} // namespace

std::string tokenFile(const std::string &state)
{
    return state + "/admin.token";
}

std::string requestKeyFile(const std::string &state)
{
    return state + "/request.key";
}

std::string readyFile(const std::string &state)
{
    return state + "/relayd.json";
}

std::string backupDirectory(const std::string &state)
{
    return state + "/backup";
}

std::string lastGoodBackup(const std::string &state)
{
    const QDir folder(QString::fromStdString(backupDirectory(state)));
    for (const QString &name : folder.entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Time)) {
        const std::string file = folder.filePath(name).toStdString();
        auto database = relay::Database::open(relay::Location{file, std::nullopt});
        const bool good = database && relay::checkDatabase(*database.value()).empty();
        if (database)
            (void)relay::closeAsOneFile(std::move(database).value());
        if (good)
            return file;
    }
    return {};
}

Status writeSecret(const std::string &path, std::string_view text)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return fileError(path);
    return writeAll(fd, path, text);
}

Status replaceFile(const std::string &path, std::string_view text)
{
    const std::string fresh = path + ".new";
    const int fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return fileError(fresh);
    ::fchmod(fd, 0644);
    if (Status written = writeAll(fd, fresh, text); !written)
        return written;
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return fileError(path);
    return Nothing{};
}

Result<std::string> readSmallFile(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fileError(path);
    std::array<char, 4096> buffer{};
    const ssize_t size = ::read(fd, buffer.data(), buffer.size());
    const Error error = fileError(path);
    ::close(fd);
    if (size < 0)
        return error;
    std::string text(buffer.data(), static_cast<std::size_t>(size));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

} // namespace postern::relayd
