#pragma once

#include "core/domain/time.h"
#include "relay/store/database.h"

#include <map>
#include <vector>

namespace postern::relay {

/// Who asks: a token as it is stored. The token itself is nowhere, only its SHA-256.
struct Token
{
    std::string id; ///< "tok_..."
    std::int64_t organization = 0;
    std::string role; ///< "viewer" | "operator" | "admin"
    std::string label;
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> expiresAt;
    std::vector<std::string> addresses{}; ///< it may be used from these alone; empty: from anywhere
    std::optional<std::int64_t> lastUsed{};
};

class Tokens final
{
public:
    explicit Tokens(Database &database) : m_database(database) {}
    /// `hash`: SHA-256 of the token in lower-case hex. `token.createdAt` is taken from the database's clock.
    Status add(const Token &token, std::string_view hash);
    /// NotFound for one that does not exist, is revoked or has expired.
    Result<Token> find(std::string_view hash);
    /// In force, by their age.
    Result<std::vector<Token>> list(std::int64_t organization);
    /// In force; NotFound.
    Result<Token> find(std::int64_t organization, std::string_view id);
    Status setAddresses(std::string_view id, const std::vector<std::string> &addresses);
    /// Seconds since 1970, by token id.
    Status noteUsed(const std::map<std::string, std::int64_t> &used);
    /// NotFound where there is none such in force.
    Status revoke(std::int64_t organization, std::string_view id);

private:
    Database &m_database;
};

/// One numbered state of an organization.
struct Revision
{
    std::int64_t number = 0;
    std::int64_t at = 0;
    std::string actor;
    std::string peer;
    std::string note;
    std::string state;                   ///< "applied" | "confirmed" | "reverted" | "lapsed"
    std::optional<std::int64_t> reverts; ///< the revision whose window this one ended
    std::string summary;                 ///< what was changed, one line each
};

/// What a revision made of one account; no content: deleted.
struct RevisionAccount
{
    std::string account; ///< id
    std::optional<std::string> content;
};

struct AuditRow
{
    std::int64_t id = 0;
    std::int64_t at = 0;
    std::string actor;
    std::string peer;
    std::string action;
    std::optional<std::int64_t> revision;
    std::string detail;
};

/// A request that was carried out, and what was answered.
struct PastRequest
{
    std::string mac; ///< HMAC of its body
    int status = 0;
    std::string reply;
};

/// What happened: revisions, audit, requests that may come again. Writes are for use within a transaction.
class Records final
{
public:
    explicit Records(Database &database) : m_database(database) {}

    void addRevision(std::int64_t organization, const Revision &revision, const std::vector<RevisionAccount> &accounts);
    void setRevisionState(std::int64_t organization, std::int64_t number, std::string_view state);
    /// Newest first, below `before` where that is not 0.
    Result<std::vector<Revision>> revisions(std::int64_t organization, std::int64_t before, int limit);
    Result<Revision> revision(std::int64_t organization, std::int64_t number); ///< NotFound
    /// Contents of the accounts as they were in that revision.
    Result<std::vector<std::string>> contents(std::int64_t organization, std::int64_t number);

    void addAudit(std::int64_t organization, const AuditRow &row); ///< `id` and `at` are the database's
    Result<std::vector<AuditRow>> audit(std::int64_t organization, std::int64_t before, int limit);

    /// Forgets those that are older than two days.
    void addRequest(std::int64_t organization, std::string_view key, const PastRequest &request);
    Result<std::optional<PastRequest>> request(std::int64_t organization, std::string_view key);

private:
    Database &m_database;
};

} // namespace postern::relay
