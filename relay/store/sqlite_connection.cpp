#include "relay/store/connection.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>
#include <sys/stat.h>

namespace postern::relay {

namespace {

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(std::string file) : m_file(std::move(file)) {}
    Backend backend() const override { return Backend::Sqlite; }
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    Status open(QSqlDatabase &handle) override;
    QString translate(const char *sql) const override { return QString::fromUtf8(sql); }
    std::vector<const char *> begin() const override { return {"BEGIN IMMEDIATE"}; }
    const char *beginReading() const override { return "BEGIN"; }
    ErrorCode codeOf(const QSqlError &error) const override
    {
        const int number = error.nativeErrorCode().toInt() & 0xff;
        return number == SQLITE_BUSY || number == SQLITE_LOCKED ? ErrorCode::Busy : ErrorCode::Storage;
    }
    bool damaged(const QSqlError &error) const override
    {
        const int number = error.nativeErrorCode().toInt() & 0xff;
        return number == SQLITE_CORRUPT || number == SQLITE_NOTADB;
    }

private:
    Error error(const QSqlError &failure, std::string_view what) const
    {
        return {codeOf(failure),
                std::string(what) + ": " + failure.databaseText().toStdString() + " (" +
                    failure.nativeErrorCode().toStdString() + ")",
                {}};
    }
    std::string m_file;
};

Status SqliteConnection::open(QSqlDatabase &handle)
{
    handle.setDatabaseName(QString::fromStdString(m_file));
    // A writer that stays longer is answered with "busy, try again": within 2 s, also when two requests wait.
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=800"));
    if (!handle.open())
        return error(handle.lastError(), "cannot open the database");
    // Without this the log would be taken away when we close, and readers that may not write could not read any more.
    const QVariant raw = handle.driver()->handle();
    int on = 1;
    sqlite3 *sqlite = raw.isValid() ? *static_cast<sqlite3 *const *>(raw.constData()) : nullptr;
    if (sqlite == nullptr || sqlite3_file_control(sqlite, "main", SQLITE_FCNTL_PERSIST_WAL, &on) != SQLITE_OK)
        return Error{ErrorCode::Storage, "cannot keep the database's log", {}};
    QSqlQuery query(handle);
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA journal_mode = WAL"}) {
        if (!query.exec(QString::fromLatin1(pragma)))
            return error(query.lastError(), "cannot open the database");
    }
    if (!query.next() || query.value(0).toString() != QLatin1String("wal"))
        return Error{ErrorCode::Storage, "the database cannot have a write-ahead log here", {}};
    return Nothing{};
}

} // namespace

std::unique_ptr<Connection> sqliteConnection(const std::string &file)
{
    return std::make_unique<SqliteConnection>(file);
}

} // namespace postern::relay
