#include "tests/relay/support/test_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace postern::tests {

void addStores()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

namespace {
relay::Backend chosen = relay::Backend::Sqlite;
} // namespace

void requireStore()
{
    QFETCH_GLOBAL(bool, postgres);
    chosen = postgres ? relay::Backend::Postgres : relay::Backend::Sqlite;
    if (TestStore::onPostgres() && !TestCluster::shared().problem().empty())
        QSKIP(TestCluster::shared().problem().c_str());
}

relay::Backend TestStore::backend()
{
    return chosen;
}

TestStore::TestStore()
{
    QDir().mkdir(m_dir.filePath(QStringLiteral("db")));
    if (!onPostgres())
        return;
    QFile server(QString::fromStdString(relay::serverFile(file())));
    if (server.open(QIODevice::WriteOnly))
        server.write(QByteArray::fromStdString(TestCluster::shared().newDatabase()));
}

struct TestCluster::Private
{
    // PostgreSQL's own user must be able to pass through.
    QTemporaryDir dir{QDir::tempPath() + QStringLiteral("/postern-pg-XXXXXX")};
    QProcess process;
    QJsonObject connection;
    int databases = 0;
};

TestCluster &TestCluster::shared()
{
    static TestCluster cluster;
    return cluster;
}

TestCluster::TestCluster() : m(std::make_unique<Private>())
{
    QFile::setPermissions(m->dir.path(), QFile::permissions(m->dir.path()) | QFileDevice::ExeOther);
    m->process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m->process.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-B"), QStringLiteral(POSTERN_SOURCE_DIR "/tools/runner/postgres.py"),
                      m->dir.filePath(QStringLiteral("cluster")), QStringLiteral("--no-fsync")});
    while (m->process.state() != QProcess::NotRunning && !m->process.canReadLine()) {
        if (!m->process.waitForReadyRead(60'000))
            break;
    }
    m->connection = QJsonDocument::fromJson(m->process.readLine()).object();
    if (m->connection.isEmpty())
        m_problem = "PostgreSQL cannot be started here; standard error says why";
}

TestCluster::~TestCluster()
{
    m->process.closeWriteChannel();
    if (!m->process.waitForFinished(15'000))
        m->process.kill();
}

std::string TestCluster::newDatabase()
{
    QJsonObject connection = m->connection;
    const QString password = connection.take(QStringLiteral("superuser_password")).toString();
    const QString name = QStringLiteral("test_%1").arg(++m->databases);
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("superuser"));
        server.setHostName(connection.value(QStringLiteral("host")).toString());
        server.setPort(connection.value(QStringLiteral("port")).toInt());
        server.setDatabaseName(QStringLiteral("postgres"));
        server.setUserName(QStringLiteral("postgres"));
        server.setPassword(password);
        QSqlQuery query(server.open() ? server : QSqlDatabase());
        if (!query.exec(QStringLiteral("CREATE DATABASE %1 OWNER %2 TEMPLATE template0 STRATEGY wal_log")
                            .arg(name, connection.value(QStringLiteral("user")).toString())))
            qWarning("%s", qPrintable(query.lastError().text()));
        query.clear();
        server.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("superuser"));
    connection.insert(QStringLiteral("database"), name);
    return QJsonDocument(connection).toJson().toStdString();
}

} // namespace postern::tests
