#include "app/relayd/commands.h"
#include "core/format/json_writer.h"
#include "relay/postfix/mta.h"
#include "relay/postfix/mta_check.h"
#include "relay/service/secrets.h"
#include "relay/store/accounts.h"
#include "relay/store/location.h"
#include "relay/store/organizations.h"
#include "relay/store/schema.h"

#include <cstdio>

namespace postern::relayd {

namespace {

constexpr std::string_view organizationName = "postern-check (made and removed by postern-relayd check)";

/// An organization of its own, for as long as this lives; what an earlier check left behind goes first.
class Trial
{
public:
    explicit Trial(relay::Database &database)
        : m_database(database), m_organizations(database), m_accounts(database, "UTC")
    {
    }
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;
    ~Trial() { remove(); }

    Result<relay::CheckAccounts> make();

private:
    void remove()
    {
        relay::Transaction transaction(m_database);
        relay::Query(m_database, "DELETE FROM organization WHERE name = ?").bind(organizationName).run();
        (void)transaction.commit();
    }
    Status write(const std::vector<Account> &accounts, const std::map<std::string, std::string> &hashes, bool inWindow)
    {
        relay::Transaction transaction(m_database);
        if (Status done = m_accounts.write(m_organization, {accounts, {}, hashes}, inWindow); !done)
            return done;
        if (inWindow)
            m_organizations.openWindow(m_organization, 1, "check", 300);
        return transaction.commit();
    }
    Account account(const std::string &name, const std::string &entry = {}) const
    {
        Account made;
        made.id = "acc_" + name;
        made.username = name;
        made.passwordSet = true;
        if (!entry.empty()) {
            made.allowlist.enabled = true;
            made.allowlist.entries.push_back({"ent_" + name, EntryValue(entry), {}, {}, {}, Expected::Rare});
        }
        return made;
    }

    relay::Database &m_database;
    relay::Organizations m_organizations;
    relay::Accounts m_accounts;
    std::int64_t m_organization = 0;
};

Result<std::string> hashOf(const std::string &password)
{
    return relay::passwordHash({NewPassword::Kind::Generated, password});
}

Result<relay::CheckAccounts> Trial::make()
{
    remove();
    const auto random = relay::randomBytes(4);
    const auto mark = relay::randomName("check-", 10);
    const auto password = relay::randomName("", 26);
    const auto newPassword = relay::randomName("", 26);
    if (!random || !mark || !password || !newPassword)
        return Error{ErrorCode::Internal, "the system gives no random numbers", {}};
    const auto hash = hashOf(*password);
    const auto newHash = hashOf(*newPassword);
    if (!hash || !newHash)
        return hash ? newHash.error() : hash.error();
    const auto octet = [&random](std::size_t i) {
        return std::to_string(1 + static_cast<unsigned char>((*random)[i]) % 250);
    };
    relay::CheckAccounts made;
    made.source = "127.113." + octet(0) + '.' + octet(1);
    made.appliance = "127.114." + octet(2) + '.' + octet(3);
    made.password = *password;
    made.newPassword = *newPassword;
    made.open = *mark + ".open";
    made.listed = *mark + ".listed";
    made.elsewhere = *mark + ".elsewhere";
    made.suspended = *mark + ".suspended";

    Account open = account(made.open);
    open.senders = {"@check.invalid"};
    Account listed = account(made.listed, made.source);
    Account elsewhere = account(made.elsewhere, "192.0.2.1");
    elsewhere.ipAuth = IpAuth{EntryValue(made.appliance), "check"};
    Account suspended = account(made.suspended);
    suspended.state = AccountState::Suspended;
    const auto organization = m_organizations.add(organizationName);
    if (!organization)
        return organization.error();
    m_organization = *organization;
    std::map<std::string, std::string> hashes;
    for (const Account &one : {open, listed, elsewhere, suspended})
        hashes.emplace(one.id, *hash);
    if (const Status done = write({open, listed, elsewhere, suspended}, hashes, false); !done)
        return done.error();

    made.suspendOpen = [this, open]() mutable {
        open.state = AccountState::Suspended;
        return write({open}, {}, false);
    };
    made.replacePassword = [this, listed, newHash = *newHash] {
        return write({listed}, {{listed.id, newHash}}, false);
    };
    made.narrow = [this, listed, elsewhere]() mutable {
        listed.allowlist.entries[0].value = EntryValue("192.0.2.2");
        elsewhere.ipAuth.reset();
        return write({listed, elsewhere}, {}, true);
    };
    return made;
}

void printChecks(const std::vector<relay::CheckResult> &results, bool asJson)
{
    bool ok = true;
    for (const auto &result : results)
        ok = ok && result.ok;
    if (asJson) {
        json::Writer writer(true);
        writer.beginObject().member("ok", ok).key("checks").beginArray();
        for (const auto &result : results)
            writer.beginObject()
                .member("check", result.name)
                .member("ok", result.ok)
                .member("expected", result.expected)
                .member("seen", result.seen)
                .member("remedy", result.remedy)
                .endObject();
        std::fputs(writer.endArray().endObject().take().c_str(), stdout);
        return;
    }
    std::size_t off = 0;
    for (const auto &result : results) {
        if (result.ok) {
            std::printf("ok   %s\n", result.name.c_str());
            continue;
        }
        ++off;
        std::printf("OFF  %s\n     expected: %s\n     seen:     %s\n     look at:  %s\n", result.name.c_str(),
                    result.expected.c_str(), result.seen.c_str(), result.remedy.c_str());
    }
    std::printf("%zu of %zu are as they must be.\n", results.size() - off, results.size());
}

} // namespace

int checkCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--database", "--json"});
    if (!options)
        return fail(options.error());
    const auto layout = relay::Layout::at(options->value("--state"));
    if (!layout)
        return fail(layout.error());
    if (const Status whole = databaseIsWhole(*layout); !whole)
        return fail(whole.error());
    if (options->has("--database")) {
        std::fprintf(stderr, "postern-relayd: the database is whole\n");
        return Fine;
    }
    const auto software = relay::findMailSoftware(*layout);
    if (!software)
        return fail(software.error());
    const auto settings = relay::loadSettings(*layout);
    if (!settings)
        return fail(settings.error());
    const auto location = relay::locate(layout->database());
    if (!location)
        return fail(location.error());
    const auto database = relay::Database::open(layout->database());
    if (!database)
        return fail(database.error());

    std::vector<relay::CheckResult> results;
    const auto running = relay::Mta(*layout, *software).state();
    results.push_back({"postfix-runs", running.postfix, "runs", running.postfix ? "runs" : "does not run",
                       running.postfix ? "" : "postern-relayd mta start"});
    results.push_back({"dovecot-runs", running.dovecot, "runs", running.dovecot ? "runs" : "does not run",
                       running.dovecot ? "" : "postern-relayd mta start"});
    if (running.postfix) {
        Trial trial(*database.value());
        const auto accounts = trial.make();
        if (!accounts)
            return fail(accounts.error());
        for (auto &result : relay::tryMailServers(*layout, *settings, *accounts))
            results.push_back(std::move(result));
    }
    for (auto &result : relay::compareFiles(relay::mailConfiguration(*layout, *settings, *software, location->server)))
        results.push_back(std::move(result));
    printChecks(results, options->has("--json"));
    for (const auto &result : results) {
        if (!result.ok)
            return 1;
    }
    return Fine;
}

} // namespace postern::relayd
