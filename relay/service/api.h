#pragma once

#include "relay/http/message.h"
#include "relay/service/guesses.h"
#include "relay/service/service.h"

#include <chrono>
#include <string>

namespace postern::relay {

/// The routes of the API: what a request means, and the response that says what came of it. Used by the service's
/// thread.
class Api final
{
public:
    explicit Api(Service &service) : m_service(service) {}
    Response answer(const Request &request);

private:
    using Clock = std::chrono::steady_clock;
    Response route(const Request &request, const Caller &caller);
    Response routeRevisions(const Request &request, const Caller &caller, std::string_view rest);
    Response routeSessions(const Request &request, const Caller &caller, std::string_view rest);
    Response routeTokens(const Request &request, const Caller &caller, std::string_view rest);
    Response relay(const Caller &caller);
    Response configuration(const Request &request, const Caller &caller);
    Response accounts(const Request &request, const Caller &caller);
    Response changes(const Request &request, const Caller &caller);
    Response decisions(const Request &request, const Caller &caller);
    Response activity(const Request &request, const Caller &caller);
    Response audit(const Request &request, const Caller &caller);
    Response refused(const Error &error, const Request &request);

    Service &m_service;
    Guesses m_guesses;
};

Response problemResponse(const Problem &problem);

} // namespace postern::relay
