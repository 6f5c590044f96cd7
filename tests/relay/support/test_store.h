#pragma once

#include "relay/store/connection.h"

#include <QTemporaryDir>

#include <string>

namespace postern::tests {

/// Call it from initTestCase_data(): every test of the class then runs once on each database.
void addStores();
/// Call it from init(): chooses the database; skips, with the reason, where PostgreSQL cannot be started here. Without
/// both the tests run on SQLite.
void requireStore();

/// The folder of a relay on the database that the test runs on now; nothing is in it yet. All tests of a program share
/// one private PostgreSQL cluster, and each has a database of its own there.
class TestStore final
{
public:
    TestStore();
    /// What Database::create() and open() take.
    std::string file() const { return folder() + "/db/relay.db"; }
    std::string folder() const { return m_dir.path().toStdString(); }
    static relay::Backend backend();
    static bool onPostgres() { return backend() == relay::Backend::Postgres; }

private:
    QTemporaryDir m_dir;
};

/// The private PostgreSQL cluster of this program, started at the first call and ended with the program.
class TestCluster final
{
public:
    static TestCluster &shared();
    /// Empty: it runs.
    const std::string &problem() const { return m_problem; }
    /// A new, empty database; what db/postgresql.json says of it.
    std::string newDatabase();
    ~TestCluster();
    TestCluster(const TestCluster &) = delete;
    TestCluster &operator=(const TestCluster &) = delete;

private:
    TestCluster();
    struct Private;
    std::unique_ptr<Private> m;
    std::string m_problem;
};

} // namespace postern::tests
