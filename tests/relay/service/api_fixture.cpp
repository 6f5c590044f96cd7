#include "tests/relay/service/api_fixture.h"

#include "core/format/configuration_json.h"
#include "relay/store/schema.h"

#include <QFile>

namespace postern::tests {

ApiFixture::ApiFixture() : m_steady(std::make_shared<std::chrono::steady_clock::time_point>())
{
    *m_steady = std::chrono::steady_clock::now();
    {
        const auto database = relay::Database::create(file());
        if (!database || !relay::migrate(*database.value()))
            return;
    }
    if (!open())
        return;
    const auto acme = m_service->addOrganization("acme");
    const auto other = m_service->addOrganization("other");
    if (!acme || !other)
        return;
    m_organization = *acme;
    m_admin = newToken("admin");
    token = m_admin;
    const auto foreign = m_service->addToken(*other, "admin", "theirs", std::nullopt);
    m_other = foreign ? foreign->token : std::string();
}

std::string ApiFixture::file() const
{
    return m_store.file();
}

bool ApiFixture::open()
{
    relay::ServiceSettings settings;
    settings.database = file();
    settings.name = "test relay";
    settings.requestKey = "a key of this test";
    settings.steady = [steady = m_steady] { return *steady; };
    auto service = relay::Service::open(settings);
    if (!service)
        return false;
    m_service = std::move(service).value();
    m_api = std::make_unique<relay::Api>(*m_service);
    return true;
}

bool ApiFixture::restart()
{
    m_api.reset();
    m_service.reset();
    return open();
}

std::string ApiFixture::newToken(const std::string &role)
{
    const auto made = m_service->addToken(m_organization, role, role, std::nullopt);
    return made ? made->token : std::string();
}

relay::Response ApiFixture::send(const std::string &method, const std::string &target, const std::string &body,
                                 std::map<std::string, std::string, std::less<>> headers)
{
    relay::Request request;
    request.method = method;
    const auto parsed = relay::parseTarget(target);
    request.path = parsed ? parsed->path : std::string();
    if (parsed)
        request.query = parsed->query;
    request.headers = std::move(headers);
    if (!token.empty())
        request.headers.emplace("authorization", "Bearer " + token);
    request.body = body;
    request.peer = peer;
    return m_api->answer(request);
}

std::string ApiFixture::body(const std::string &changes, const std::string &rest)
{
    return R"({"changes":[)" + changes + "]" + (rest.empty() ? "" : "," + rest) + "}";
}

relay::Response ApiFixture::push(std::int64_t base, const std::string &changes, const std::string &rest,
                                 const std::string &key, bool dryRun)
{
    std::map<std::string, std::string, std::less<>> headers{{"if-match", '"' + std::to_string(base) + '"'}};
    if (!key.empty())
        headers.emplace("idempotency-key", key);
    return send("POST", dryRun ? "/v1/changes?dry_run=true" : "/v1/changes", body(changes, rest), std::move(headers));
}

std::string ApiFixture::addAccount(std::int64_t base, const std::string &username, const std::string &entries,
                                   bool enabled)
{
    const auto answer =
        push(base, R"({"op":"add_account","account":{"username":")" + username +
                       R"(","password":"PST2PASSWORDPASSWORD234567","generated":true,"allowlist":{"enabled":)" +
                       (enabled ? "true" : "false") + R"(,"entries":[)" + entries + "]}}}");
    if (answer.status != 200)
        return {};
    const Configuration now = configuration();
    const Account *account = now.find(username);
    return account != nullptr ? account->id : std::string();
}

Configuration ApiFixture::configuration()
{
    const auto read = readConfiguration(get("/v1/configuration").body);
    return read ? *read : Configuration();
}

bool ApiFixture::saw(const std::string &username, const std::string &address, Outcome outcome)
{
    const auto parsed = Address::parse(address);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (!parsed)
        return false;
    relay::SeenBatch batch;
    batch.node = "mx1";
    batch.events.push_back({username, *parsed, Method::Password, outcome, now, {}});
    batch.positions = std::to_string(++m_batches);
    batch.from = now - std::chrono::days(400);
    batch.to = now;
    return bool(m_service->recordActivity(batch));
}

bool ApiFixture::sql(const char *statement)
{
    const auto database = relay::Database::open(file());
    if (!database)
        return false;
    database.value()->run(statement);
    return bool(database.value()->takeFailure());
}

QByteArray ApiFixture::databaseBytes() const
{
    QByteArray all;
    for (const char *suffix : {"", "-wal"}) {
        QFile read(QString::fromStdString(file()) + QLatin1String(suffix));
        if (read.open(QIODevice::ReadOnly))
            all += read.readAll();
    }
    return all;
}

Problem problemIn(const relay::Response &response)
{
    const auto problem = readProblem(response.body);
    return problem ? *problem : Problem();
}

ChangeReply replyIn(const relay::Response &response)
{
    const auto reply = readChangeReply(response.body);
    return reply ? *reply : ChangeReply();
}

std::string headerOf(const relay::Response &response, const std::string &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::vector<std::string> codesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> codes;
    for (const Finding &finding : findings)
        codes.push_back(finding.code);
    return codes;
}

std::vector<std::string> pathsOf(const Problem &problem)
{
    std::vector<std::string> paths;
    for (const Fault &fault : problem.faults)
        paths.push_back(fault.path);
    return paths;
}

} // namespace postern::tests
