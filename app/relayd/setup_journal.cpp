#include "app/relayd/setup_journal.h"

#include "app/relayd/commands.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <system_error>

namespace postern::relayd {

namespace {

namespace fs = std::filesystem;

Error failed(const std::string &path, const std::error_code &code)
{
    return {ErrorCode::Storage, path + ": " + code.message(), {}};
}

std::optional<std::string> contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

bool isLink(const std::string &path)
{
    std::error_code code;
    return fs::is_symlink(fs::symlink_status(path, code));
}

bool isThere(const std::string &path)
{
    std::error_code code;
    return fs::exists(fs::symlink_status(path, code));
}

std::multiset<std::string> linesOf(const std::string &text)
{
    std::multiset<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.insert(line);
    return lines;
}

/// In the order of `text`, those lines that are not in `other`.
std::string onlyIn(const std::string &text, const std::string &other, const char *mark)
{
    std::multiset<std::string> there = linesOf(other);
    std::string only;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (const auto found = there.find(line); found != there.end())
            there.erase(found);
        else
            only += mark + line + '\n';
    }
    return only;
}

std::string stringIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

} // namespace

PlannedFile::Effect PlannedFile::effect() const
{
    if (!isThere(path))
        return Effect::New;
    std::error_code code;
    if (!target.empty())
        return isLink(path) && fs::read_symlink(path, code) == target ? Effect::Same : Effect::Replaced;
    return !isLink(path) && contentOf(path) == text ? Effect::Same : Effect::Replaced;
}

std::string PlannedFile::differences() const
{
    if (!target.empty())
        return "+ link to " + target + '\n';
    const std::string old = contentOf(path).value_or(std::string());
    return onlyIn(old, text, "- ") + onlyIn(text, old, "+ ");
}

Status makeFolders(const std::string &path)
{
    std::error_code code;
    fs::create_directories(path, code);
    if (code)
        return failed(path, code);
    return Nothing{};
}

Status writePlanned(const PlannedFile &file)
{
    if (file.target.empty()) {
        std::error_code code;
        if (isLink(file.path))
            fs::remove(file.path, code);
        return replaceFile(file.path, file.text);
    }
    std::error_code code;
    const std::string fresh = file.path + ".new";
    fs::remove(fresh, code);
    fs::create_symlink(file.target, fresh, code);
    if (!code)
        fs::rename(fresh, file.path, code);
    if (code)
        return failed(file.path, code);
    return Nothing{};
}

Result<SetupJournal> SetupJournal::begin(const std::string &etc, const std::string &state, bool first,
                                         const std::vector<PlannedFile> &files)
{
    SetupJournal journal;
    journal.m_state = state;
    journal.m_first = first;
    journal.m_folder = etc + "/setups/" +
                       QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz")).toStdString() +
                       'Z';
    if (Status made = makeFolders(journal.m_folder); !made)
        return made.error();
    std::error_code code;
    fs::permissions(journal.m_folder, fs::perms::owner_all, code); // an old key may be among what is kept
    QJsonArray kept;
    for (const PlannedFile &file : files) {
        if (file.effect() == PlannedFile::Effect::Same)
            continue;
        Kept was{file.path, {}, {}};
        if (isLink(file.path))
            was.target = fs::read_symlink(file.path, code).string();
        else if (isThere(file.path)) {
            was.saved = std::to_string(journal.m_kept.size());
            fs::copy_file(file.path, journal.m_folder + '/' + was.saved, code);
        }
        if (code)
            return failed(file.path, code);
        kept.append(QJsonObject{{QStringLiteral("path"), QString::fromStdString(was.path)},
                                {QStringLiteral("saved"), QString::fromStdString(was.saved)},
                                {QStringLiteral("target"), QString::fromStdString(was.target)}});
        journal.m_kept.push_back(std::move(was));
    }
    const QJsonObject object{{QStringLiteral("state"), QString::fromStdString(state)},
                             {QStringLiteral("first"), first},
                             {QStringLiteral("files"), kept}};
    const Status written = replaceFile(journal.m_folder + "/setup.json", QJsonDocument(object).toJson().toStdString());
    if (!written)
        return written.error();
    return journal;
}

Result<SetupJournal> SetupJournal::newest(const std::string &etc)
{
    std::error_code code;
    std::vector<std::string> folders;
    for (const auto &entry : fs::directory_iterator(etc + "/setups", code))
        if (isThere(entry.path().string() + "/setup.json"))
            folders.push_back(entry.path().string());
    if (folders.empty())
        return Error{ErrorCode::NotFound, "There is no set-up in " + etc + " that could be taken back.", {}};
    SetupJournal journal;
    journal.m_folder = *std::max_element(folders.begin(), folders.end());
    const QJsonObject object =
        QJsonDocument::fromJson(
            QByteArray::fromStdString(contentOf(journal.m_folder + "/setup.json").value_or(std::string())))
            .object();
    journal.m_state = stringIn(object, "state");
    journal.m_first = object.value(QLatin1String("first")).toBool();
    for (const QJsonValue &file : object.value(QLatin1String("files")).toArray())
        journal.m_kept.push_back({stringIn(file.toObject(), "path"), stringIn(file.toObject(), "saved"),
                                  stringIn(file.toObject(), "target")});
    if (journal.m_state.empty())
        return Error{ErrorCode::Unreadable, journal.m_folder + "/setup.json is damaged.", {}};
    return journal;
}

std::vector<std::string> SetupJournal::describe() const
{
    std::vector<std::string> lines;
    for (const Kept &was : m_kept)
        lines.push_back((was.saved.empty() && was.target.empty() ? "remove     " : "put back   ") + was.path);
    return lines;
}

Status SetupJournal::restore() const
{
    std::error_code code;
    for (const Kept &was : m_kept) {
        if (!was.target.empty()) {
            if (Status written = writePlanned({was.path, {}, was.target}); !written)
                return written;
            continue;
        }
        fs::remove(was.path, code);
        if (!code && !was.saved.empty())
            fs::copy_file(m_folder + '/' + was.saved, was.path, code);
        if (code)
            return failed(was.path, code);
    }
    fs::remove_all(m_folder, code);
    if (code)
        return failed(m_folder, code);
    return Nothing{};
}

} // namespace postern::relayd
