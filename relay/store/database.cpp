#include "relay/store/database.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

constexpr std::size_t keptStatements = 200;

Error fileError(const std::string &file)
{
    return {ErrorCode::Storage, file + ": " + std::strerror(errno), {}};
}

/// Makes an empty file with the right mode; Storage, or InvalidInput where a database is there.
Status makeFile(const std::string &file)
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
    return Nothing{};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string &file)
{
    auto location = locate(file);
    if (!location)
        return location.error();
    return open(std::move(location).value());
}

Result<std::unique_ptr<Database>> Database::open(Location location)
{
    if (!location.server) {
        struct stat status = {};
        if (::stat(location.file.c_str(), &status) != 0 || status.st_size == 0)
            return Error{ErrorCode::NotFound, location.file + ": there is no database here", {}};
        return connect(std::move(location));
    }
    auto database = connect(std::move(location));
    if (database && !database.value()->hasTables())
        return Error{
            ErrorCode::NotFound, database.value()->m_location.describe() + ": there is no relay's database here", {}};
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const std::string &file)
{
    auto location = locate(file);
    if (!location)
        return location.error();
    return create(std::move(location).value());
}

Result<std::unique_ptr<Database>> Database::create(Location location)
{
    if (!location.server) {
        if (const Status made = makeFile(location.file); !made)
            return made.error();
        return connect(std::move(location));
    }
    auto database = connect(std::move(location));
    if (database && database.value()->hasTables())
        return Error{
            ErrorCode::InvalidInput, database.value()->m_location.describe() + ": there is a database already", {}};
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(Location location)
{
    static std::atomic<unsigned> count{0};
    auto database = std::unique_ptr<Database>(new Database);
    database->m_connection = location.server ? postgresConnection(*location.server) : sqliteConnection(location.file);
    database->m_location = std::move(location);
    database->m_name = QStringLiteral("postern-%1").arg(count++);
    if (const Status opened = database->attach(); !opened)
        return opened.error();
    database->shareMemoryFile();
    return database;
}

Status Database::attach()
{
    detach();
    m_handle = QSqlDatabase::addDatabase(m_connection->driver(), m_name);
    if (!m_handle.isValid())
        return Error{ErrorCode::Internal, "Qt has no driver for this database (package libqt6sql6-psql)", {}};
    return m_connection->open(m_handle);
}

void Database::detach()
{
    if (!m_handle.isValid())
        return;
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    // After the driver: with it they would be given up one by one, over a connection that may be gone.
    m_statements.clear();
}

Database::~Database()
{
    detach();
}

bool Database::hasTables()
{
    return m_handle.tables().contains(QStringLiteral("relay_meta"));
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

void Database::refuse(const QSqlError &error)
{
    fail({m_connection->codeOf(error),
          "database: " + error.databaseText().toStdString() + " (" + error.nativeErrorCode().toStdString() + ")",
          {}});
    m_lost = m_lost || m_connection->lost(error);
    if (m_damage.empty() && m_connection->damaged(error))
        m_damage = error.databaseText().toStdString();
}

bool Database::ready()
{
    if (failed())
        return false;
    if (!m_lost)
        return true;
    if (m_inTransaction) {
        fail({ErrorCode::Busy, "the connection to the database was lost", {}});
        return false;
    }
    if (const Status opened = attach(); !opened) {
        fail(opened.error());
        return false;
    }
    m_lost = false;
    ++m_reconnections;
    return true;
}

void Database::run(const char *sql)
{
    if (!ready())
        return;
    QSqlQuery query(m_handle);
    m_connection->waits(true);
    const bool done = query.exec(m_connection->translate(sql));
    m_connection->waits(false);
    if (!done)
        refuse(query.lastError());
}

void Database::shareMemoryFile()
{
    if (!m_location.server)
        ::chmod((m_location.file + "-shm").c_str(), 0660);
}

QSqlQuery Database::take(const char *sql)
{
    if (!ready())
        return QSqlQuery(m_handle);
    if (auto kept = m_statements.extract(std::string(sql)))
        return std::move(kept.mapped());
    QSqlQuery query(m_handle);
    // On a server all rows come at once: a second statement would otherwise end the first one's.
    query.setForwardOnly(backend() == Backend::Sqlite);
    m_connection->waits(true);
    const bool prepared = query.prepare(m_connection->translate(sql));
    m_connection->waits(false);
    if (!prepared)
        refuse(query.lastError());
    return query;
}

void Database::giveBack(const char *sql, QSqlQuery query)
{
    if (!m_lost && m_statements.size() >= keptStatements)
        return;
    if (!m_lost)
        query.finish();
    m_statements.insert_or_assign(sql, std::move(query));
}

Query::Query(Database &database, const char *sql)
    : m_database(database), m_sql(sql), m_query(database.take(sql)), m_prepared(!database.failed())
{
}

Query::~Query()
{
    if (m_prepared)
        m_database.giveBack(m_sql.c_str(), std::move(m_query));
}

Query &Query::bind(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        m_database.fail({ErrorCode::InvalidInput, "text with a NUL character cannot be stored", {}});
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
    m_database.m_connection->waits(true);
    const bool done = m_query.exec();
    m_database.m_connection->waits(false);
    if (!done)
        m_database.refuse(m_query.lastError());
    return done;
}

bool Query::next()
{
    if (m_database.failed())
        return false;
    if (m_query.next())
        return true;
    // The end of the rows and a failure on the way look alike but for this.
    if (m_query.lastError().type() != QSqlError::NoError)
        m_database.refuse(m_query.lastError());
    return false;
}

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (!database.m_damage.empty())
        database.fail({ErrorCode::Storage, "the database is damaged and not written to: " + database.m_damage, {}});
    if (database.ready()) {
        // Set before: a connection that is lost from here on must not be made again half way.
        database.m_inTransaction = true;
        for (const char *statement : database.m_connection->begin())
            database.run(statement);
        m_open = !database.failed() || database.backend() == Backend::Postgres;
    }
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    m_database.m_failure.reset();
    if (m_open && !m_database.m_lost)
        m_database.run("ROLLBACK");
    m_database.m_failure.reset();
    m_database.m_inTransaction = false;
}

Status Transaction::commit()
{
    if (!m_database.m_damage.empty()) // told by a read in between
        m_database.fail({ErrorCode::Storage, "the database is damaged and not written to: " + m_database.m_damage, {}});
    if (!m_database.failed() && m_open) {
        m_database.run("COMMIT");
        m_open = m_database.failed();
    }
    return m_database.takeFailure();
}

ReadTransaction::ReadTransaction(Database &database) : m_database(database)
{
    if (database.m_inTransaction || !database.ready())
        return;
    database.run(database.m_connection->beginReading());
    m_open = !database.failed();
    database.m_inTransaction = m_open;
}

ReadTransaction::~ReadTransaction()
{
    if (!m_open)
        return;
    m_database.m_failure.reset();
    if (!m_database.m_lost)
        m_database.run("COMMIT");
    m_database.m_failure.reset();
    m_database.m_inTransaction = false;
}

} // namespace postern::relay
