#include "relay/store/location.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postern::relay {

namespace {

bool plain(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("._~:-").find(c) != std::string_view::npos;
    });
}

} // namespace

std::string Location::describe() const
{
    return server ? server->database + " on " + server->host + ':' + std::to_string(server->port) : file;
}

std::string serverFile(const std::string &databaseFile)
{
    const QFileInfo info(QString::fromStdString(databaseFile));
    return (info.path() + QStringLiteral("/postgresql.json")).toStdString();
}

Result<PostgresServer> parseServer(const std::string &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isObject())
        return Error{ErrorCode::Unreadable, "this is no JSON object that names a server", {}};
    const QJsonObject object = document.object();
    std::vector<Fault> faults;
    PostgresServer server;
    struct Field
    {
        const char *name;
        std::string *value;
        bool needed;
        bool plain;
    };
    const Field fields[] = {
        {"host", &server.host, true, true},        {"database", &server.database, true, true},
        {"user", &server.user, true, true},        {"password", &server.password, false, false},
        {"reader", &server.reader, true, true},    {"reader_password", &server.readerPassword, false, true},
        {"sslmode", &server.sslMode, false, true}, {"sslrootcert", &server.sslRootCertificate, false, false}};
    for (const Field &field : fields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (value.isString())
            *field.value = value.toString().toStdString();
        else if (field.needed || !value.isUndefined())
            faults.push_back({field.name, "missing", "Text is expected."});
        if (field.needed && value.isString() && field.value->empty())
            faults.push_back({field.name, "empty", "This may not be empty."});
        if (field.plain && !plain(*field.value))
            faults.push_back({field.name, "characters", "Letters, digits and . _ ~ : - can be used."});
    }
    for (const QString &key : object.keys()) {
        if (key != QLatin1String("port") && std::none_of(std::begin(fields), std::end(fields), [&key](const Field &f) {
                return key == QLatin1String(f.name);
            }))
            faults.push_back({key.toStdString(), "unknown-key", "This key is not known."});
    }
    const double port = object.value(QLatin1String("port")).toDouble(5432);
    if (port >= 1 && port <= 65535)
        server.port = static_cast<std::uint16_t>(port);
    else
        faults.push_back({"port", "range", "A number from 1 to 65535 is expected."});
    if (!faults.empty())
        return Error{ErrorCode::Unreadable, "the server of the database is not named well", std::move(faults)};
    return server;
}

Result<Location> locate(const std::string &databaseFile)
{
    QFile file(QString::fromStdString(serverFile(databaseFile)));
    if (!file.exists())
        return Location{databaseFile, std::nullopt};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, serverFile(databaseFile) + ": " + file.errorString().toStdString(), {}};
    auto server = parseServer(file.readAll().toStdString());
    if (!server)
        return Error{server.error().code, serverFile(databaseFile) + ": " + server.error().detail,
                     server.error().faults};
    return Location{databaseFile, std::move(server).value()};
}

} // namespace postern::relay
