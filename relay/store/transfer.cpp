#include "relay/store/transfer.h"

#include "relay/store/health.h"
#include "relay/store/schema.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

constexpr std::int64_t skippedRevisions = 1000;

Error failure(const QSqlQuery &query, const std::string &table)
{
    return {ErrorCode::Storage, "table " + table + ": " + query.lastError().text().toStdString(), {}};
}

/// What the target's column takes: the two databases have different ideas of truth.
QVariant converted(const QVariant &value, QMetaType wanted)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (wanted.id() == QMetaType::Bool)
        return value.toLongLong() != 0 || value.toBool();
    if (value.metaType().id() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    return value;
}

Status copyTable(Database &from, Database &to, const QString &table)
{
    const QSqlRecord columns = to.handle().record(table);
    QStringList names;
    QStringList marks;
    for (int i = 0; i < columns.count(); ++i) {
        names << columns.fieldName(i);
        marks << QStringLiteral("?");
    }
    const std::string name = table.toStdString();
    const QString list = names.join(QStringLiteral(", "));
    QSqlQuery read(from.handle());
    read.setForwardOnly(from.backend() == Backend::Sqlite);
    if (!read.exec(QStringLiteral("SELECT %1 FROM %2").arg(list, table)))
        return failure(read, name);
    QSqlQuery write(to.handle());
    if (!write.prepare(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, list, marks.join(QLatin1Char(',')))))
        return failure(write, name);
    while (read.next()) {
        for (int i = 0; i < columns.count(); ++i)
            write.bindValue(i, converted(read.value(i), columns.field(i).metaType()));
        if (!write.exec())
            return failure(write, name);
    }
    if (read.lastError().type() != QSqlError::NoError)
        return failure(read, name);
    return Nothing{};
}

std::int64_t rowsIn(Database &database, const std::string &table)
{
    Query query(database, ("SELECT count(*) FROM " + table).c_str());
    return query.run() && query.next() ? query.integer(0) : -1;
}

Status knowsAllTables(Database &database)
{
    const auto &known = tablesInOrder();
    for (const QString &table : database.handle().tables()) {
        const std::string name = table.toStdString();
        const bool aside = name.find('.') != std::string::npos; // in another schema
        if (!aside && !name.starts_with("sqlite_") && std::ranges::find(known, name) == known.end())
            return Error{ErrorCode::Internal, "the table " + name + " is not known here; nothing was copied", {}};
    }
    return Nothing{};
}

} // namespace

const std::vector<std::string> &tablesInOrder()
{
    static const std::vector<std::string> tables{
        "relay_meta", "setting",          "organization", "account",     "keep_out", "keep_range", "account_state",
        "entry",      "allow_range",      "sender",       "ip_auth",     "claim",    "throttle",   "token",
        "revision",   "revision_account", "audit",        "idempotency", "activity", "coverage",   "coverage_gap",
        "notice"};
    return tables;
}

Status copyAll(Database &from, Database &to)
{
    for (Database *database : {&from, &to}) {
        if (Status known = knowsAllTables(*database); !known)
            return known;
    }
    const ReadTransaction reading(from);
    Transaction writing(to);
    if (Status begun = from.takeFailure(); !begun)
        return begun;
    to.run("DELETE FROM relay_meta");
    for (const std::string &table : tablesInOrder()) {
        if (Status copied = copyTable(from, to, QString::fromStdString(table)); !copied)
            return copied;
        if (rowsIn(from, table) != rowsIn(to, table))
            return Error{ErrorCode::Internal, "table " + table + ": not all rows came over", {}};
    }
    if (to.backend() == Backend::Postgres) {
        for (const char *table : {"organization", "account", "audit", "notice"})
            to.run(("SELECT setval(pg_get_serial_sequence('" + std::string(table) +
                    "', 'id'), coalesce(max(id), 1)) FROM " + table)
                       .c_str());
    }
    to.run("ANALYZE");
    return writing.commit();
}

Status closeAsOneFile(std::unique_ptr<Database> database)
{
    const std::string file = database->location().file;
    database->run("PRAGMA journal_mode = DELETE");
    const Status done = database->takeFailure();
    database.reset();
    // Kept for readers that there are none of here. What the log held is in the file now.
    for (const char *suffix : {"-wal", "-shm"}) {
        if (done)
            ::unlink((file + suffix).c_str());
    }
    return done;
}

Status backUp(Database &database, const std::string &file)
{
    if (::access(file.c_str(), F_OK) == 0)
        return Error{ErrorCode::InvalidInput, file + " is there already", {}};
    const auto finish = [&file](Status done) -> Status {
        const int fd = done ? ::open(file.c_str(), O_RDONLY | O_CLOEXEC) : -1;
        if (done && (fd < 0 || ::fchmod(fd, 0600) != 0 || ::fsync(fd) != 0))
            done = Error{ErrorCode::Storage, file + ": cannot be written", {}};
        if (fd >= 0)
            ::close(fd);
        if (!done) {
            for (const char *suffix : {"", "-wal", "-shm"})
                ::unlink((file + suffix).c_str());
        }
        return done;
    };
    if (database.backend() == Backend::Sqlite) {
        QString quoted = QString::fromStdString(file);
        quoted.replace(QLatin1Char('\''), QLatin1String("''"));
        database.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted).toUtf8().constData());
        if (Status done = database.takeFailure(); !done)
            return finish(done);
    } else {
        auto copy = Database::create(Location{file, std::nullopt});
        if (!copy)
            return copy.error();
        const auto made = migrate(*copy.value());
        if (Status done = made ? copyAll(database, *copy.value()) : Status(made.error()); !done)
            return finish(done);
    }
    auto written = Database::open(Location{file, std::nullopt});
    if (!written)
        return finish(written.error());
    const auto faults = checkDatabase(*written.value());
    if (const Status closed = closeAsOneFile(std::move(written).value()); !closed)
        return finish(closed);
    if (!faults.empty())
        return finish(Error{ErrorCode::Storage, "the backup does not pass its check", faults});
    return finish(Nothing{});
}

Status skipRevisions(Database &database)
{
    Query(database, "UPDATE organization SET revision = revision + ?").bind(skippedRevisions).run();
    return database.takeFailure();
}

Result<std::string> setTablesAside(Database &database)
{
    const std::string name =
        "before_" + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd_hhmmss")).toStdString();
    Transaction transaction(database);
    database.run(("ALTER SCHEMA public RENAME TO " + name).c_str());
    database.run("CREATE SCHEMA public");
    if (Status done = transaction.commit(); !done)
        return done.error();
    database.forgetStatements();
    return name;
}

} // namespace postern::relay
