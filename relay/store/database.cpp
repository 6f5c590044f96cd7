#include "relay/store/database.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

Error errorOf(const QSqlError &error, std::string_view what)
{
    const QString code = error.nativeErrorCode();
    const int number = code.toInt() & 0xff;
    const bool busy = number == SQLITE_BUSY || number == SQLITE_LOCKED;
    return {busy ? ErrorCode::Busy : ErrorCode::Storage,
            std::string(what) + ": " + error.databaseText().toStdString() + " (" + code.toStdString() + ")",
            {}};
}

Error fileError(const std::string &file)
{
    return {ErrorCode::Storage, file + ": " + std::strerror(errno), {}};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0 || status.st_size == 0)
        return Error{ErrorCode::NotFound, file + ": there is no database here", {}};
    return connect(file);
}

Result<std::unique_ptr<Database>> Database::create(const std::string &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
    if (fd < 0)
        return fileError(file);
    struct stat status = {};
    const bool known = ::fstat(fd, &status) == 0 && ::fchmod(fd, 0640) == 0;
    ::close(fd);
    if (!known)
        return fileError(file);
    if (status.st_size != 0)
        return Error{ErrorCode::InvalidInput, file + ": there is a database already", {}};
    return connect(file);
}

Result<std::unique_ptr<Database>> Database::connect(const std::string &file)
{
    static std::atomic<unsigned> count{0};
    auto database = std::unique_ptr<Database>(new Database);
    database->m_file = file;
    database->m_name = QStringLiteral("postern-%1").arg(count++);
    database->m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    database->m_handle.setDatabaseName(QString::fromStdString(file));
    database->m_handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database->m_handle.open())
        return errorOf(database->m_handle.lastError(), "cannot open the database");
    // Without this the log would be taken away when we close, and readers that may not write could not read any more.
    const QVariant raw = database->m_handle.driver()->handle();
    int on = 1;
    sqlite3 *sqlite = raw.isValid() ? *static_cast<sqlite3 *const *>(raw.constData()) : nullptr;
    if (sqlite == nullptr || sqlite3_file_control(sqlite, "main", SQLITE_FCNTL_PERSIST_WAL, &on) != SQLITE_OK)
        return Error{ErrorCode::Storage, "cannot keep the database's log", {}};
    database->run("PRAGMA foreign_keys = ON");
    database->run("PRAGMA synchronous = FULL");
    database->run("PRAGMA journal_mode = WAL");
    Query mode(*database, "PRAGMA journal_mode");
    if (!mode.run() || !mode.next() || mode.text(0) != "wal")
        database->fail({ErrorCode::Storage, "the database cannot have a write-ahead log here", {}});
    if (Status opened = database->takeFailure(); !opened)
        return opened.error();
    database->shareMemoryFile();
    return database;
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Status Database::takeFailure()
{
    if (!m_failure)
        return Nothing{};
    Error error = *m_failure;
    if (!m_inTransaction)
        m_failure.reset();
    return error;
}

void Database::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Database::run(const char *sql)
{
    Query(*this, sql).run();
}

void Database::shareMemoryFile()
{
    ::chmod((m_file + "-shm").c_str(), 0660);
}

Query::Query(Database &database, const char *sql) : m_database(database), m_query(database.handle())
{
    m_query.setForwardOnly(true);
    if (!database.failed() && !m_query.prepare(QString::fromUtf8(sql)))
        refuse();
}

Query &Query::bind(std::string_view text)
{
    m_query.bindValue(m_position++, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return *this;
}

Query &Query::bind(std::int64_t number)
{
    m_query.bindValue(m_position++, QVariant::fromValue<qlonglong>(number));
    return *this;
}

Query &Query::bind(bool value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Query &Query::bindNull()
{
    m_query.bindValue(m_position++, QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

bool Query::run()
{
    m_position = 0;
    if (m_database.failed())
        return false;
    if (m_query.exec())
        return true;
    refuse();
    return false;
}

bool Query::next()
{
    if (m_database.failed())
        return false;
    if (m_query.next())
        return true;
    // The end of the rows and a failure on the way look alike but for this.
    if (m_query.lastError().type() != QSqlError::NoError)
        refuse();
    return false;
}

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Query::refuse()
{
    m_database.fail(errorOf(m_query.lastError(), "database"));
}

Transaction::Transaction(Database &database) : m_database(database)
{
    database.run("BEGIN IMMEDIATE");
    m_open = !database.failed();
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.m_failure.reset();
        m_database.run("ROLLBACK");
    }
    m_database.m_failure.reset();
    m_database.m_inTransaction = false;
}

Status Transaction::commit()
{
    if (!m_database.failed() && m_open) {
        m_database.run("COMMIT");
        m_open = m_database.failed();
    }
    return m_database.takeFailure();
}

} // namespace postern::relay
