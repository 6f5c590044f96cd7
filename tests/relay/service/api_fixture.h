#pragma once

#include "relay/service/api.h"
#include "relay/service/service.h"
#include "tests/relay/support/test_store.h"

#include <memory>
#include <string>

namespace postern::tests {

/// A service on a fresh database with the organizations "acme" and "other", asked through its routes.
class ApiFixture final
{
public:
    ApiFixture();
    bool ready() const { return m_api != nullptr; }

    relay::Response get(const std::string &target) { return send("GET", target, {}); }
    relay::Response post(const std::string &target, const std::string &body) { return send("POST", target, body); }
    relay::Response send(const std::string &method, const std::string &target, const std::string &body,
                         std::map<std::string, std::string, std::less<>> headers = {});
    /// Pushes over revision `base`; `rest` follows the changes in the body, such as `"confirm_within_s":60`.
    relay::Response push(std::int64_t base, const std::string &changes, const std::string &rest = {},
                         const std::string &key = {}, bool dryRun = false);
    /// The body of a push.
    static std::string body(const std::string &changes, const std::string &rest);
    /// Adds an account that lets in what `entries` says ("" or JSON entries) and returns its id; empty where refused.
    std::string addAccount(std::int64_t base, const std::string &username, const std::string &entries,
                           bool enabled = true);
    Configuration configuration();
    std::int64_t revision() { return configuration().revision; }
    /// An accepted mail with the password, now.
    bool saw(const std::string &username, const std::string &address, Outcome outcome = Outcome::Accepted);
    /// As after the daemon was ended and started.
    bool restart();
    /// Lets the clock that never jumps go on.
    void pass(std::chrono::seconds time) { *m_steady += time; }
    /// Changes the database behind the service's back.
    bool sql(const char *statement);
    /// Everything in the files of a SQLite database.
    QByteArray databaseBytes() const;

    relay::Service &service() { return *m_service; }
    std::string file() const; ///< the database
    std::string token;        ///< sent with each request
    const std::string &admin() const { return m_admin; }
    std::string newToken(const std::string &role);
    std::string peer = "127.0.0.1";
    std::string otherToken() const { return m_other; }

private:
    bool open();
    TestStore m_store;
    std::shared_ptr<std::chrono::steady_clock::time_point> m_steady;
    std::unique_ptr<relay::Service> m_service;
    std::unique_ptr<relay::Api> m_api;
    std::string m_admin;
    std::string m_other;
    std::int64_t m_organization = 0;
    int m_batches = 0;
};

/// The problem document, or the reply, of a response.
Problem problemIn(const relay::Response &response);
ChangeReply replyIn(const relay::Response &response);
std::string headerOf(const relay::Response &response, const std::string &name);
/// "username[codes]" of what a refusal says.
std::vector<std::string> codesOf(const std::vector<Finding> &findings);
std::vector<std::string> pathsOf(const Problem &problem);

} // namespace postern::tests
