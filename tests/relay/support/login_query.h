#pragma once

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <string>

namespace postern::tests {

/// Asks the database as Dovecot and Postfix do: on a read-only connection, with the queries of the configuration that
/// the relay writes for them.
class LoginQuery final
{
public:
    /// `state`: the relay's state directory, which has db/relay.db.
    explicit LoginQuery(const std::string &state);
    ~LoginQuery();
    LoginQuery(const LoginQuery &) = delete;
    LoginQuery &operator=(const LoginQuery &) = delete;

    /// What a login with the right password comes to: "yes", "held" (soft refusal at MAIL), "no" (not from there),
    /// "suspended", or "unknown" (no such account).
    std::string login(const std::string &username, const std::string &address) const;
    /// Postfix's answer for an address that sends without a password; empty: not bound.
    std::string appliance(const std::string &address) const;
    bool good() const { return m_database.isOpen() && !m_passwordQuery.isEmpty() && !m_permitQuery.isEmpty(); }

private:
    QSqlDatabase m_database;
    QString m_passwordQuery;
    QString m_permitQuery;
};

} // namespace postern::tests
