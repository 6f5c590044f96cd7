#pragma once

#include "core/domain/time.h"
#include "relay/store/database.h"

#include <vector>

namespace postern::relay {

/// A change that is applied and not kept yet.
struct Window
{
    std::int64_t revision = 0;
    std::string owner;            ///< who applied it
    std::int64_t appliedAt = 0;   ///< by the database's clock
    std::int64_t secondsLeft = 0; ///< by the database's clock; 0 or less, or a clock set back: it has lapsed
    bool lapsed = false;
    std::int64_t deadline = 0; ///< by the database's clock; stays the same while nobody moves the window
};

struct Organization
{
    std::int64_t id = 0;
    std::string name;
    std::int64_t revision = 0;
    std::optional<Window> window;
    std::vector<std::string> domains; ///< "@acme.example": it may send as these alone; empty: no limit
};

/// The tenants of the relay and their windows.
class Organizations final
{
public:
    explicit Organizations(Database &database) : m_database(database) {}

    Result<std::int64_t> add(std::string_view name);
    Result<Organization> find(std::int64_t id); ///< NotFound
    Result<Organization> find(std::string_view name);
    Result<std::vector<std::int64_t>> withWindow();
    /// What the relay was told at its making, such as its "name"; empty where it was not.
    Result<std::string> setting(std::string_view key);
    Status setSetting(std::string_view key, std::string_view value);
    /// The database's clock: the one that the views judge by.
    Result<Time> now();

    Result<std::vector<Organization>> list(); ///< by their names

    // The rest is for use within a transaction.

    void setRevision(std::int64_t id, std::int64_t revision);
    void setDomains(std::int64_t id, const std::vector<std::string> &domains);
    void openWindow(std::int64_t id, std::int64_t revision, std::string_view owner, std::int64_t seconds);
    /// False where the window of this revision has ended: by the database's clock, or by another daemon.
    bool closeWindowInTime(std::int64_t id, std::int64_t revision);
    void closeWindow(std::int64_t id);
    /// Makes the window end `secondsLeft` from now, its beginning moved so that it holds now.
    /// False where the window of this revision has ended.
    bool moveWindow(std::int64_t id, std::int64_t revision, std::int64_t secondsLeft);

private:
    Result<Organization> read(Query &query);
    static Organization organizationOf(const Query &query);
    Database &m_database;
};

/// The words of a text with single blanks between them.
std::vector<std::string> wordsOf(std::string_view text);
std::string joinWords(const std::vector<std::string> &words);

} // namespace postern::relay
