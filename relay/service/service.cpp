#include "relay/service/service.h"

#include "relay/service/log_line.h"
#include "relay/store/health.h"
#include "relay/store/schema.h"

#include <algorithm>

namespace postern::relay {

namespace {

constexpr std::size_t rememberedSnapshots = 64;

bool containsFolded(std::string_view text, std::string_view wanted)
{
    return foldUsername(text).find(wanted) != std::string::npos;
}

} // namespace

std::optional<Role> parseRole(std::string_view text)
{
    if (text == "viewer")
        return Role::Viewer;
    if (text == "operator")
        return Role::Operator;
    if (text == "admin")
        return Role::Admin;
    return std::nullopt;
}

Service::Service(ServiceSettings settings, std::unique_ptr<Database> database)
    : m_settings(std::move(settings)), m_database(std::move(database)), m_organizations(*m_database),
      m_accounts(*m_database, m_settings.timeZone), m_tokens(*m_database), m_records(*m_database),
      m_evidence(*m_database), m_notices(*m_database), m_throttled(*m_database)
{
}

Service::~Service()
{
    storeLastUses();
}

Result<std::unique_ptr<Service>> Service::open(ServiceSettings settings)
{
    auto database = Database::open(settings.database);
    if (!database)
        return database.error();
    if (const auto faults = quickCheck(*database.value()); !faults.empty()) {
        // What can be read is still answered: the mail servers read the same.
        const std::string check = faults[0].path + ": " + faults[0].message;
        logLine("database-damaged", {{"check", check}});
        database.value()->markDamaged(check);
    } else if (const auto migrated = migrate(*database.value()); !migrated) {
        return migrated.error();
    }
    if (settings.name.empty()) {
        auto name = Organizations(*database.value()).setting("name");
        if (!name)
            return name.error();
        settings.name = std::move(name).value();
    }
    // Commands beside the daemon judge days as it does.
    Organizations stored(*database.value());
    auto zone = stored.setting("time_zone");
    if (!zone)
        return zone.error();
    if (settings.timeZone.empty()) {
        settings.timeZone = zone->empty() ? "UTC" : *zone;
    } else if (*zone != settings.timeZone) {
        if (const Status noted = stored.setSetting("time_zone", settings.timeZone); !noted)
            return noted.error();
    }
    return std::unique_ptr<Service>(new Service(std::move(settings), std::move(database).value()));
}

Result<Organization> Service::current(std::int64_t organization)
{
    if (Status done = finishLapsed(organization); !done)
        return done.error();
    return m_organizations.find(organization);
}

Result<Date> Service::today()
{
    const auto now = m_organizations.now();
    if (!now)
        return now.error();
    return dayAt(*now, m_settings.timeZone);
}

Result<Snapshot> Service::snapshot(const Organization &organization)
{
    // A revision number stands for one content in force, so the number alone tells whether this is still right.
    const auto found = m_snapshots.find(organization.id);
    if (found != m_snapshots.end() && found->second.revision == organization.revision)
        return found->second;
    // Another daemon may commit meanwhile: number and content are read as of one moment.
    const ReadTransaction reading(*m_database);
    const auto now = m_organizations.find(organization.id);
    if (!now)
        return now.error();
    auto loaded = m_accounts.load(organization.id, StoredState::InForce);
    if (!loaded)
        return loaded.error();
    loaded.value().revision = now->revision;
    auto byId = std::make_shared<std::unordered_map<std::string, std::size_t>>();
    byId->reserve(loaded->accounts.size());
    for (std::size_t i = 0; i < loaded->accounts.size(); ++i)
        byId->emplace(loaded->accounts[i].id, i);
    Snapshot snapshot{now->revision, std::make_shared<const Configuration>(std::move(loaded).value()), std::move(byId)};
    remember(organization.id, snapshot);
    return snapshot;
}

void Service::remember(std::int64_t organization, Snapshot snapshot)
{
    if (m_snapshots.size() >= rememberedSnapshots && !m_snapshots.contains(organization))
        m_snapshots.erase(m_snapshots.begin());
    m_snapshots.insert_or_assign(organization, std::move(snapshot));
}

Result<Coverage> Service::coverage()
{
    auto coverage = m_evidence.coverage();
    if (!coverage)
        return coverage;
    for (Coverage::Node &node : coverage.value().nodes) {
        const auto told = m_covered.find(node.node);
        if (told != m_covered.end())
            node.to = std::max(node.to, told->second);
    }
    return coverage;
}

RelayInfo Service::describeRelay(const Caller &caller, Time now, Coverage evidence) const
{
    RelayInfo info;
    info.name = m_settings.name;
    info.api = "1.0";
    info.isPublic = m_settings.isPublic;
    info.observedAddress = Address::parse(caller.peer);
    info.time = now;
    info.timeZone = m_settings.timeZone;
    info.limits.maxEntries = m_settings.maxEntries;
    info.limits.maxBodyBytes = m_settings.maxBodyBytes;
    info.evidence = std::move(evidence);
    info.smtp = m_settings.smtp();
    info.role = caller.role == Role::Admin ? "admin" : caller.role == Role::Operator ? "operator" : "viewer";
    return info;
}

Answer<RelayInfo> Service::info(const Caller &caller)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    const auto now = m_organizations.now();
    if (!now)
        return problemOf(now.error());
    auto evidence = coverage();
    if (!evidence)
        return problemOf(evidence.error());
    const auto organization = m_organizations.find(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    RelayInfo info = describeRelay(caller, *now, std::move(evidence).value());
    info.senderDomains = organization->domains;
    return info;
}

Answer<Snapshot> Service::configuration(const Caller &caller)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    auto found = snapshot(*organization);
    if (!found)
        return problemOf(found.error());
    return std::move(found).value();
}

Answer<ConfigurationPage> Service::accounts(const Caller &caller, const std::string &after, std::size_t limit,
                                            std::string_view search)
{
    auto answer = configuration(caller);
    if (auto *problem = std::get_if<Problem>(&answer))
        return std::move(*problem);
    const Snapshot &found = std::get<Snapshot>(answer);
    const auto &all = found.configuration->accounts;
    ConfigurationPage page;
    page.configuration.revision = found.revision;
    std::size_t at = 0;
    if (!after.empty()) {
        // The cursor names its revision: pages of two revisions never make one list.
        const std::size_t dot = after.find('.');
        const auto place = dot == std::string::npos ? found.byId->end() : found.byId->find(after.substr(dot + 1));
        if (after.substr(0, dot) != std::to_string(found.revision) || place == found.byId->end()) {
            Problem stale = makeProblem(412, "stale", "The configuration has changed since the first page");
            stale.reply = ChangeReply{};
            stale.reply->revision = found.revision;
            stale.reply->state = "refused";
            stale.reply->reason = "stale";
            return stale;
        }
        at = place->second + 1;
    }
    const std::string wanted = foldUsername(search);
    for (; at < all.size(); ++at) {
        if (!wanted.empty() && !containsFolded(all[at].username, wanted) &&
            !containsFolded(all[at].description, wanted))
            continue;
        if (page.configuration.accounts.size() == limit) {
            page.next = std::to_string(found.revision) + '.' + page.configuration.accounts.back().id;
            break;
        }
        page.configuration.accounts.push_back(all[at]);
    }
    return page;
}

Answer<DecisionReply> Service::decide(const Caller &caller, const DecisionRequest &request)
{
    const auto address = request.address.value() && request.address.value()->kind() == Kind::Address
                             ? std::optional(request.address.value()->interval().first)
                             : std::nullopt;
    if (!address) {
        Problem problem = makeProblem(422, "invalid", "The request is not valid");
        problem.faults.push_back({"address", "address-syntax", "One single address is expected."});
        return problem;
    }
    auto answer = configuration(caller);
    if (auto *problem = std::get_if<Problem>(&answer))
        return std::move(*problem);
    const auto day = today();
    if (!day)
        return problemOf(day.error());
    const Account *account = std::get<Snapshot>(answer).configuration->find(foldUsername(request.account));
    if (account == nullptr)
        return DecisionReply{false, std::string(toString(DecisionReason::UnknownAccount)), {}};
    const Decision decision =
        postern::decide(*account, *address, request.withPassword ? Door::WithPassword : Door::WithoutPassword, *day);
    return DecisionReply{decision.allowed, std::string(toString(decision.reason)),
                         decision.entry != nullptr ? decision.entry->value.text() : std::string()};
}

Answer<ActivityPage> Service::activity(const Caller &caller, const ActivityFilter &filter)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    auto stored = m_evidence.activity(caller.organization, filter);
    if (!stored)
        return problemOf(stored.error());
    auto evidence = coverage();
    if (!evidence)
        return problemOf(evidence.error());
    return ActivityPage{std::move(stored.value().rows), std::move(evidence).value(), stored->next};
}

bool Service::tick()
{
    const auto organizations = m_organizations.withWindow();
    if (!organizations) {
        logLine("tick-failed", {{"why", organizations.error().detail}});
        return false;
    }
    for (const std::int64_t id : *organizations) {
        if (const Status done = finishLapsed(id); !done)
            logLine("window-failed", {{"why", done.error().detail}});
    }
    const auto steady = m_settings.steady();
    if (!m_lastNoting || steady - *m_lastNoting >= std::chrono::minutes(1)) {
        m_lastNoting = steady;
        storeLastUses();
    }
    if (m_lastForgetting && steady - *m_lastForgetting < std::chrono::hours(6))
        return true;
    m_lastForgetting = steady;
    if (const auto now = m_organizations.now()) {
        if (const Status done = m_evidence.forget(*now - std::chrono::days(800)); !done)
            logLine("forget-failed", {{"why", done.error().detail}});
        if (const Status done = m_throttled.forget(); !done)
            logLine("forget-failed", {{"why", done.error().detail}});
        if (const Status done = m_notices.forget(); !done)
            logLine("forget-failed", {{"why", done.error().detail}});
        noticeDates();
    }
    return true;
}

Status Service::recordActivity(const SeenBatch &batch)
{
    const Status done = m_evidence.record(batch);
    if (!done)
        return done;
    noteCovered(batch.node, batch.to);
    countFailures(batch);
    notice(batch);
    return done;
}

void Service::countFailures(const SeenBatch &batch)
{
    for (const SeenEvent &event : batch.events) {
        if (event.outcome != Outcome::BadPassword || event.account.empty())
            continue;
        const std::string address = event.address.toString();
        if (!m_throttle.failed(event.account, address, event.time, batch.to))
            continue;
        const auto refused = m_throttled.refuse(event.account, address, LoginThrottle::refusal.count());
        if (!refused)
            logLine("throttle-failed", {{"why", refused.error().detail}});
        else if (*refused)
            logLine("throttled", {{"account", event.account}, {"address", address}});
    }
}

void Service::noteCovered(const std::string &node, Time to)
{
    Time &known = m_covered[node];
    known = std::max(known, to);
}

} // namespace postern::relay
