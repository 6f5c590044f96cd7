#include "relay/service/api.h"

#include "relay/service/log_line.h"

#include <charconv>
#include <functional>

namespace postern::relay {

namespace {

constexpr std::size_t mostPerPage = 2000;

Response json(std::string body, int status = 200)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

template <typename T> Response respond(const Answer<T> &answer, const std::function<std::string(const T &)> &write)
{
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemResponse(*problem);
    return json(write(std::get<T>(answer)));
}

void setRevision(Response &response, std::int64_t revision)
{
    response.headers.emplace_back("ETag", '"' + std::to_string(revision) + '"');
}

/// Does the caller have what this revision says already (RFC 9110, 13.1.2)?
bool isKnown(const Request &request, std::int64_t revision)
{
    std::string_view tags = request.header("if-none-match");
    const std::string wanted = '"' + std::to_string(revision) + '"';
    while (!tags.empty()) {
        std::string_view tag = tags.substr(0, tags.find(','));
        tags.remove_prefix(tag.size() < tags.size() ? tag.size() + 1 : tag.size());
        while (tag.starts_with(' '))
            tag.remove_prefix(1);
        while (tag.ends_with(' '))
            tag.remove_suffix(1);
        if (tag.starts_with("W/"))
            tag.remove_prefix(2);
        if (tag == wanted || tag == "*")
            return true;
    }
    return false;
}

Response notModified(std::int64_t revision)
{
    Response response;
    response.status = 304;
    setRevision(response, revision);
    return response;
}

Problem invalid(std::string path, std::string code, std::string message)
{
    Problem problem = makeProblem(422, "invalid", "The request is not valid");
    problem.faults.push_back({std::move(path), std::move(code), std::move(message)});
    return problem;
}

/// A whole number of the query; `otherwise` where it is not given, nullopt where it is wrong.
std::optional<std::int64_t> number(std::string_view text, std::int64_t least, std::int64_t most)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

/// The query's values; what it does not know or cannot read is a fault.
class QueryReader
{
public:
    explicit QueryReader(const Request &request) : m_rest(request.query) {}
    std::string text(const std::string &name)
    {
        const auto found = m_rest.find(name);
        if (found == m_rest.end())
            return {};
        std::string value = found->second;
        m_rest.erase(found);
        return value;
    }
    std::int64_t integer(const std::string &name, std::int64_t otherwise, std::int64_t least, std::int64_t most)
    {
        const std::string value = text(name);
        if (value.empty())
            return otherwise;
        const auto read = number(value, least, most);
        if (!read)
            wrong(name,
                  "A whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
        return read.value_or(otherwise);
    }
    bool boolean(const std::string &name)
    {
        const std::string value = text(name);
        if (!value.empty() && value != "true" && value != "false")
            wrong(name, "true or false is expected.");
        return value == "true";
    }
    void wrong(const std::string &name, std::string message)
    {
        m_faults.push_back({"query." + name, "query", std::move(message)});
    }
    /// Empty where everything was read and right.
    std::optional<Problem> problem()
    {
        for (const auto &[name, value] : m_rest)
            wrong(name, "This is not known here.");
        if (m_faults.empty())
            return std::nullopt;
        Problem result = makeProblem(422, "invalid", "The request is not valid");
        result.faults = std::move(m_faults);
        return result;
    }

private:
    std::map<std::string, std::string, std::less<>> m_rest;
    std::vector<Fault> m_faults;
};

std::string_view bearerToken(const Request &request)
{
    std::string_view value = request.header("authorization");
    constexpr std::string_view scheme = "bearer ";
    if (value.size() <= scheme.size())
        return {};
    for (std::size_t i = 0; i < scheme.size(); ++i) {
        if ((value[i] | 0x20) != (scheme[i] | 0x20))
            return {};
    }
    return value.substr(scheme.size());
}

Response methodNotAllowed(std::string allowed)
{
    Response response = problemResponse(makeProblem(405, "method", "This method is not known here"));
    response.headers.emplace_back("Allow", std::move(allowed));
    return response;
}

Response notFound()
{
    return problemResponse(makeProblem(404, "not-found", "There is no such thing here"));
}

Response forbidden()
{
    return problemResponse(makeProblem(403, "forbidden", "The role of this token does not allow it"));
}

} // namespace

Response problemResponse(const Problem &problem)
{
    Response response;
    response.status = problem.status;
    response.contentType = "application/problem+json";
    response.body = writeProblem(problem);
    if (problem.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (problem.status == 503 || problem.status == 507)
        response.headers.emplace_back("Retry-After", "2");
    if (problem.status == 412 && problem.reply)
        setRevision(response, problem.reply->revision);
    return response;
}

Response Api::refused(const Error &error, const Request &request)
{
    const std::string_view token = bearerToken(request);
    if (error.code == ErrorCode::Forbidden)
        return problemResponse(
            makeProblem(403, "address-blocked", "This token may not be used from this address", error.detail));
    // Without a token nothing is guessed.
    if (error.code != ErrorCode::Unauthorized || token.empty())
        return problemResponse(problemOf(error));
    const Guesses::Verdict verdict = m_guesses.wrong(request.peer, token, m_service.steady());
    if (verdict.tooMany) {
        Response response = problemResponse(makeProblem(429, "too-many", "Too many wrong tokens from this address"));
        response.headers.emplace_back("Retry-After", std::to_string(verdict.retryAfter.count()));
        return response;
    }
    Response response = problemResponse(problemOf(error));
    response.delay = verdict.delay;
    return response;
}

namespace {

/// `check` is for who is known.
Response damaged(const std::string &check)
{
    return problemResponse(problemOf(
        {ErrorCode::Storage, "the database is damaged and not written to" + (check.empty() ? "" : ": " + check), {}}));
}

} // namespace

Response Api::answer(const Request &request)
{
    const auto start = Clock::now();
    const auto caller = m_service.authenticate(bearerToken(request), request.peer);
    const std::string &damage = m_service.damage();
    const bool writes = request.method != "GET" && request.method != "HEAD" && request.path != "/v1/decisions";
    Response response = !caller                     ? refused(caller.error(), request)
                        : !damage.empty() && writes ? damaged(damage)
                                                    : route(request, *caller);
    // Where rows are lost, "not found" and "who are you" would be guesses.
    if (!damage.empty() && (response.status == 401 || response.status == 404))
        response = damaged(caller ? damage : std::string());
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
    logLine("request", {{"method", request.method},
                        {"path", request.path},
                        {"status", std::to_string(response.status)},
                        {"ms", std::to_string(time.count())},
                        {"peer", request.peer},
                        {"token", caller ? std::string_view(caller->token) : std::string_view("none")}});
    return response;
}

Response Api::route(const Request &request, const Caller &caller)
{
    const std::string_view path = request.path;
    const bool get = request.method == "GET" || request.method == "HEAD";
    const bool post = request.method == "POST";
    if (path == "/v1/relay")
        return get ? relay(caller) : methodNotAllowed("GET");
    if (path == "/v1/configuration")
        return get ? configuration(request, caller) : methodNotAllowed("GET");
    if (path == "/v1/accounts")
        return get ? accounts(request, caller) : methodNotAllowed("GET");
    if (path == "/v1/activity")
        return get ? activity(request, caller) : methodNotAllowed("GET");
    if (path == "/v1/audit")
        return get ? audit(request, caller) : methodNotAllowed("GET");
    if (path == "/v1/decisions")
        return post ? decisions(request, caller) : methodNotAllowed("POST");
    if (path == "/v1/changes")
        return post ? changes(request, caller) : methodNotAllowed("POST");
    constexpr std::string_view revisionsPath = "/v1/revisions";
    if (path == revisionsPath || path.starts_with("/v1/revisions/"))
        return routeRevisions(request, caller, path.substr(revisionsPath.size()));
    constexpr std::string_view sessionsPath = "/v1/sessions";
    if (path == sessionsPath || path.starts_with("/v1/sessions/"))
        return routeSessions(request, caller, path.substr(sessionsPath.size()));
    constexpr std::string_view tokensPath = "/v1/tokens";
    if (path == tokensPath || path.starts_with("/v1/tokens/"))
        return routeTokens(request, caller, path.substr(tokensPath.size()));
    return notFound();
}

Response Api::relay(const Caller &caller)
{
    return respond<RelayInfo>(m_service.info(caller), [](const RelayInfo &info) { return writeRelayInfo(info); });
}

Response Api::configuration(const Request &request, const Caller &caller)
{
    QueryReader query(request);
    if (const auto problem = query.problem())
        return problemResponse(*problem);
    const auto answer = m_service.configuration(caller);
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemResponse(*problem);
    const Snapshot &snapshot = std::get<Snapshot>(answer);
    if (isKnown(request, snapshot.revision))
        return notModified(snapshot.revision);
    std::string body = writeConfiguration(*snapshot.configuration, false);
    if (body.size() > std::size_t{32} << 20)
        return problemResponse(
            makeProblem(413, "use-pages", "The configuration is over 32 MiB", "Read it in pages, from /v1/accounts."));
    Response response = json(std::move(body));
    setRevision(response, snapshot.revision);
    return response;
}

Response Api::accounts(const Request &request, const Caller &caller)
{
    QueryReader query(request);
    const std::string after = query.text("after");
    const auto limit = query.integer("limit", mostPerPage, 1, mostPerPage);
    const std::string search = query.text("q");
    if (const auto problem = query.problem())
        return problemResponse(*problem);
    const auto answer = m_service.accounts(caller, after, static_cast<std::size_t>(limit), search);
    if (const auto *page = std::get_if<ConfigurationPage>(&answer);
        page != nullptr && isKnown(request, page->configuration.revision))
        return notModified(page->configuration.revision);
    Response response =
        respond<ConfigurationPage>(answer, [](const ConfigurationPage &page) { return writeConfigurationPage(page); });
    if (const auto *page = std::get_if<ConfigurationPage>(&answer))
        setRevision(response, page->configuration.revision);
    return response;
}

Response Api::changes(const Request &request, const Caller &caller)
{
    QueryReader query(request);
    PushCall call;
    call.dryRun = query.boolean("dry_run");
    if (auto problem = query.problem())
        return problemResponse(*problem);
    if (caller.role == Role::Viewer && !call.dryRun)
        return forbidden();
    std::string_view match = request.header("if-match");
    if (!match.empty()) {
        if (match.starts_with('"') && match.ends_with('"') && match.size() > 1)
            match = match.substr(1, match.size() - 2);
        call.base = number(match, 0, std::numeric_limits<std::int64_t>::max());
        if (!call.base)
            return problemResponse(invalid("headers.If-Match", "revision", "The number of a revision is expected."));
    }
    call.key = std::string(request.header("idempotency-key"));
    if (call.key.size() > 200)
        return problemResponse(invalid("headers.Idempotency-Key", "too-long", "A key has at most 200 characters."));
    auto read = readChangeRequest(request.body);
    if (!read)
        return problemResponse(problemOf(read.error()));
    call.request = std::move(read).value();
    call.body = request.body;
    const auto answer = m_service.push(caller, std::move(call));
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemResponse(*problem);
    const PushAnswer &done = std::get<PushAnswer>(answer);
    Response response = json(done.body, done.status);
    if (done.revision > 0)
        setRevision(response, done.revision);
    return response;
}

Response Api::decisions(const Request &request, const Caller &caller)
{
    const auto read = readDecisionRequest(request.body);
    if (!read)
        return problemResponse(problemOf(read.error()));
    return respond<DecisionReply>(m_service.decide(caller, *read),
                                  [](const DecisionReply &reply) { return writeDecisionReply(reply); });
}

Response Api::activity(const Request &request, const Caller &caller)
{
    QueryReader query(request);
    ActivityFilter filter;
    filter.account = foldUsername(query.text("account"));
    filter.after = query.text("after");
    filter.limit = static_cast<int>(query.integer("limit", mostPerPage, 1, mostPerPage));
    if (const std::string outcome = query.text("outcome"); !outcome.empty()) {
        filter.outcome = parseOutcome(outcome);
        if (!filter.outcome)
            query.wrong("outcome", "This is no outcome.");
    }
    if (const std::string since = query.text("since"); !since.empty()) {
        filter.since = parseTime(since);
        if (!filter.since)
            query.wrong("since", "A time like 2026-11-23T14:02:00Z is expected.");
    }
    if (const auto problem = query.problem())
        return problemResponse(*problem);
    return respond<ActivityPage>(m_service.activity(caller, filter),
                                 [](const ActivityPage &page) { return writeActivityPage(page); });
}

Response Api::audit(const Request &request, const Caller &caller)
{
    QueryReader query(request);
    const auto before = query.integer("after", 0, 1, std::numeric_limits<std::int64_t>::max());
    const auto limit = query.integer("limit", 200, 1, mostPerPage);
    if (const auto problem = query.problem())
        return problemResponse(*problem);
    return respond<AuditPage>(m_service.audit(caller, before, static_cast<int>(limit)),
                              [](const AuditPage &page) { return writeAuditPage(page); });
}

Response Api::routeRevisions(const Request &request, const Caller &caller, std::string_view rest)
{
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (rest.empty()) {
        if (!get)
            return methodNotAllowed("GET");
        QueryReader query(request);
        const auto before = query.integer("after", 0, 1, std::numeric_limits<std::int64_t>::max());
        const auto limit = query.integer("limit", 200, 1, mostPerPage);
        if (const auto problem = query.problem())
            return problemResponse(*problem);
        return respond<RevisionPage>(m_service.revisions(caller, before, static_cast<int>(limit)),
                                     [](const RevisionPage &page) { return writeRevisionPage(page); });
    }
    rest.remove_prefix(1);
    const std::string_view digits = rest.substr(0, rest.find('/'));
    const std::string_view verb = digits.size() == rest.size() ? std::string_view() : rest.substr(digits.size() + 1);
    const auto revision = number(digits, 1, std::numeric_limits<std::int64_t>::max());
    if (!revision)
        return notFound();
    if (verb.empty()) {
        if (!get)
            return methodNotAllowed("GET");
        return respond<Configuration>(m_service.revision(caller, *revision), [](const Configuration &configuration) {
            return writeConfiguration(configuration, false);
        });
    }
    if (verb != "confirm" && verb != "extend" && verb != "revert")
        return notFound();
    if (request.method != "POST")
        return methodNotAllowed("POST");
    if (caller.role == Role::Viewer)
        return forbidden();
    const std::function<std::string(const ChangeReply &)> write = [](const ChangeReply &reply) {
        return writeChangeReply(reply);
    };
    if (verb == "confirm")
        return respond(m_service.confirm(caller, *revision), write);
    if (verb == "revert")
        return respond(m_service.revert(caller, *revision), write);
    const auto seconds = readExtendRequest(request.body);
    if (!seconds)
        return problemResponse(problemOf(seconds.error()));
    return respond(m_service.extend(caller, *revision, *seconds), write);
}

Response Api::routeSessions(const Request &request, const Caller &caller, std::string_view rest)
{
    if (rest.empty())
        return request.method == "GET" || request.method == "HEAD"
                   ? respond<SessionList>(m_service.sessions(caller),
                                          [](const SessionList &list) { return writeSessionList(list); })
                   : methodNotAllowed("GET");
    if (rest != "/end")
        return notFound();
    if (request.method != "POST")
        return methodNotAllowed("POST");
    if (caller.role == Role::Viewer)
        return forbidden();
    const auto read = readEndSessionsRequest(request.body);
    if (!read)
        return problemResponse(problemOf(read.error()));
    return respond<EndSessionsReply>(m_service.endSessions(caller, *read),
                                     [](const EndSessionsReply &reply) { return writeEndSessionsReply(reply); });
}

Response Api::routeTokens(const Request &request, const Caller &caller, std::string_view rest)
{
    if (caller.role != Role::Admin)
        return forbidden();
    if (!rest.empty()) {
        const std::string id(rest.substr(1));
        if (request.method == "POST") {
            const auto update = readTokenUpdate(request.body);
            if (!update)
                return problemResponse(problemOf(update.error()));
            return respond<TokenInfo>(m_service.updateToken(caller, id, *update),
                                      [](const TokenInfo &token) { return writeTokenInfo(token); });
        }
        if (request.method != "DELETE")
            return methodNotAllowed("POST, DELETE");
        const auto answer = m_service.revokeToken(caller, id);
        if (const auto *problem = std::get_if<Problem>(&answer))
            return problemResponse(*problem);
        return json({}, 204);
    }
    if (request.method == "GET" || request.method == "HEAD")
        return respond<std::vector<TokenInfo>>(
            m_service.tokens(caller), [](const std::vector<TokenInfo> &tokens) { return writeTokens(tokens); });
    if (request.method != "POST")
        return methodNotAllowed("GET, POST");
    const auto read = readTokenRequest(request.body);
    if (!read)
        return problemResponse(problemOf(read.error()));
    Response response = respond<TokenInfo>(m_service.addToken(caller, *read),
                                           [](const TokenInfo &token) { return writeTokenInfo(token); });
    if (response.status == 200)
        response.status = 201;
    return response;
}

} // namespace postern::relay
