#pragma once

#include "core/result.h"
#include "relay/store/connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace postern::relay {

/// One connection, used by the thread that opened it, to SQLite or PostgreSQL with the same SQL. One that a server lost
/// is made again with the next statement outside a transaction; until then everything is Busy. The first failure of a
/// statement sticks: what follows it does nothing, until takeFailure() or the end of the transaction tells it, so that
/// a row of writes needs one check.
class Database final
{
public:
    /// The database that locate() finds. NotFound for a file that is missing or empty (Postfix creates an empty one
    /// where there is none), or a server's database without tables.
    static Result<std::unique_ptr<Database>> open(const std::string &file);
    static Result<std::unique_ptr<Database>> open(Location location);
    /// A new file, or an empty one that stands there; its mode becomes 0640. On a server the empty database must be
    /// there. InvalidInput where something is in it already.
    static Result<std::unique_ptr<Database>> create(const std::string &file);
    static Result<std::unique_ptr<Database>> create(Location location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool failed() const { return m_failure.has_value(); }
    /// The first failure since the last call. Within a transaction it stays, so that the transaction fails too.
    Status takeFailure();
    void fail(Error error);
    QSqlDatabase &handle() { return m_handle; }
    Backend backend() const { return m_connection->backend(); }
    const Location &location() const { return m_location; }
    bool hasTables();
    /// From now on nothing is written: what is read may be wrong, and writing would make it worse. The failure names
    /// the check. A database that tells of damage by itself is marked by that.
    void markDamaged(std::string check) { m_damage = std::move(check); }
    const std::string &damage() const { return m_damage; } ///< empty: none is known
    /// The connection is lost and could not be made again yet.
    bool away() const { return m_lost; }
    /// How often a lost connection was made again.
    int reconnections() const { return m_reconnections; }
    /// Runs a statement that takes nothing and answers nothing, of any kind.
    void run(const char *sql);
    /// Forgets what was prepared: for after a change of the schema.
    void forgetStatements() { m_statements.clear(); }
    /// The readers may share the memory of the write-ahead log: without it they sometimes fail while we commit.
    void shareMemoryFile();

private:
    friend class Query;
    friend class Transaction;
    friend class ReadTransaction;
    Database() = default;
    static Result<std::unique_ptr<Database>> connect(Location location);
    Status attach(); ///< makes the connection, also again
    void detach();
    /// Makes a lost connection again; false, with the failure told, where it cannot.
    bool ready();
    void refuse(const QSqlError &error);
    QSqlQuery take(const char *sql);
    void giveBack(const char *sql, QSqlQuery query);

    Location m_location;
    std::unique_ptr<Connection> m_connection;
    QSqlDatabase m_handle;
    QString m_name;
    std::optional<Error> m_failure;
    /// Prepared and not in use now; a statement is prepared once and not for each row.
    std::map<std::string, QSqlQuery, std::less<>> m_statements;
    bool m_inTransaction = false;
    bool m_lost = false;
    int m_reconnections = 0;
    std::string m_damage;
};

/// A prepared statement. Bound values count from the first '?'; columns from 0.
class Query final
{
public:
    Query(Database &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &bind(std::string_view text);
    Query &bind(std::int64_t number);
    Query &bind(bool value);
    Query &bind(const char *) = delete; ///< would be taken for a truth value
    Query &bindNull();
    template <typename T> Query &bindOptional(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    /// Runs it with what was bound; it can be bound and run again then.
    bool run();
    bool next();
    int changed() const { return m_query.numRowsAffected(); }
    std::int64_t lastId() const { return m_query.lastInsertId().toLongLong(); }

    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    bool boolean(int column) const { return m_query.value(column).toLongLong() != 0; }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::optional<std::int64_t> optionalInteger(int column) const;

private:
    Database &m_database;
    const std::string m_sql;
    QSqlQuery m_query;
    const bool m_prepared;
    int m_position = 0;
};

/// Writes that stand or fall together. Ends without effect unless commit() says that they are on disk.
class Transaction final
{
public:
    explicit Transaction(Database &database); ///< takes the write lock at once
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Status commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Reads of one state of the database, whatever others commit meanwhile. What fails within must be taken within. Does
/// nothing in a transaction, which has that already.
class ReadTransaction final
{
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace postern::relay
