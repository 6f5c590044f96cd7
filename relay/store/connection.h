#pragma once

#include "core/result.h"
#include "relay/store/location.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace postern::relay {

enum class Backend : std::uint8_t { Sqlite, Postgres };

/// What differs between the two databases: how a connection is made, what its errors mean, and the few words of SQL
/// that they do not share.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual Backend backend() const = 0;
    /// The driver of Qt for it.
    virtual QString driver() const = 0;
    /// Opens it, also again after it was lost. Every commit is durable when it returns.
    virtual Status open(QSqlDatabase &handle) = 0;
    /// SQL as this database takes it. In ours `CROSS JOIN ... ON` fixes the order of the joins in SQLite.
    virtual QString translate(const char *sql) const = 0;
    /// Begins a transaction that writes: one writer at a time, whoever else is on the database.
    virtual std::vector<const char *> begin() const = 0;
    /// Begins one that reads a single state of the database.
    virtual const char *beginReading() const = 0;
    virtual ErrorCode codeOf(const QSqlError &error) const = 0;
    /// True where the error means that the connection is gone.
    virtual bool lost(const QSqlError &) const { return false; }
    /// True where the error means that what is stored is damaged.
    virtual bool damaged(const QSqlError &error) const = 0;
    /// A statement begins to wait for the database, or has its answer.
    virtual void waits(bool) {}
};

std::unique_ptr<Connection> sqliteConnection(const std::string &file);
std::unique_ptr<Connection> postgresConnection(const PostgresServer &server);

} // namespace postern::relay
