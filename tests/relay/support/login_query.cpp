#include "tests/relay/support/login_query.h"

#include "relay/postfix/configuration.h"
#include "relay/store/location.h"

#include <QSqlQuery>
#include <QVariant>

namespace postern::tests {

namespace {

QString queryIn(const std::string &text, const QString &name)
{
    QString all = QString::fromStdString(text);
    const qsizetype start = all.indexOf(name + QStringLiteral(" = "));
    if (start < 0)
        return {};
    QString query = all.mid(start + name.size() + 3);
    query.replace(QStringLiteral("\\\n"), QStringLiteral(" "));
    // A line that begins with a blank goes on from the one before.
    query.replace(QStringLiteral("\n "), QStringLiteral(" "));
    query = query.section(QLatin1Char('\n'), 0, 0);
    return query;
}

} // namespace

LoginQuery::LoginQuery(const std::string &state)
{
    const auto layout = relay::Layout::at(state);
    if (!layout)
        return;
    const auto location = relay::locate(layout->database());
    if (!location)
        return;
    for (const auto &file : relay::mailConfiguration(*layout, {}, {}, location->server)) {
        if (file.path.ends_with("dovecot-sql.conf.ext"))
            m_passwordQuery = queryIn(file.text, QStringLiteral("password_query"));
        if (file.path.ends_with("ipauth-permit.cf"))
            m_permitQuery = queryIn(file.text, QStringLiteral("query"));
    }
    m_database = QSqlDatabase::addDatabase(location->server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"),
                                           QStringLiteral("reader"));
    if (const auto &server = location->server) {
        m_database.setHostName(QString::fromStdString(server->host));
        m_database.setPort(server->port);
        m_database.setDatabaseName(QString::fromStdString(server->database));
        m_database.setUserName(QString::fromStdString(server->reader));
        m_database.setPassword(QString::fromStdString(server->readerPassword));
    } else {
        m_database.setDatabaseName(QString::fromStdString(layout->database()));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    }
    m_database.open();
}

LoginQuery::~LoginQuery()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
}

std::string LoginQuery::login(const std::string &username, const std::string &address) const
{
    QString sql = m_passwordQuery;
    sql.replace(QStringLiteral("%Lu"), QString::fromStdString(username));
    sql.replace(QStringLiteral("%r"), QString::fromStdString(address));
    sql.replace(QStringLiteral("%%"), QStringLiteral("%"));
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return "failed";
    if (!query.next())
        return "unknown";
    const QString user = query.value(0).toString();
    if (user.endsWith(QStringLiteral("#suspended")))
        return "suspended";
    if (!query.isNull(2))
        return "no";
    return user.endsWith(QStringLiteral("#held")) ? "held" : "yes";
}

std::string LoginQuery::appliance(const std::string &address) const
{
    QString sql = m_permitQuery;
    sql.replace(QStringLiteral("%s"), QString::fromStdString(address));
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return "failed";
    return query.next() ? query.value(0).toString().toStdString() : std::string();
}

} // namespace postern::tests
