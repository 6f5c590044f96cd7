#include "relay/service/problem.h"

namespace postern::relay {

Problem makeProblem(int status, std::string_view word, std::string_view title, std::string_view detail)
{
    Problem problem;
    problem.status = status;
    problem.type = word;
    problem.title = title;
    problem.detail = detail;
    return problem;
}

Problem problemOf(const Error &error)
{
    const auto with = [&error](int status, std::string_view word, std::string_view title, bool tell = true) {
        Problem problem = makeProblem(status, word, title, tell ? std::string_view(error.detail) : std::string_view());
        problem.faults = error.faults;
        return problem;
    };
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Unreadable:
        return with(422, "invalid", "The request is not valid");
    case ErrorCode::NotFound:
        return with(404, "not-found", "There is no such thing here");
    case ErrorCode::Findings:
        return with(422, "findings", "The change has findings that stand against it");
    case ErrorCode::Stale:
        return with(412, "stale", "The configuration has changed since");
    case ErrorCode::Pending:
        return with(409, "pending", "Another change is applied and not kept yet");
    case ErrorCode::Gone:
        return with(410, "gone", "The window of this change has ended");
    case ErrorCode::Unauthorized:
        return with(401, "unauthorized", "A valid token is needed");
    case ErrorCode::Forbidden:
        return with(403, "forbidden", "The role of this token does not allow it");
    case ErrorCode::TooLarge:
        return with(413, "too-large", "The body is over the limit");
    case ErrorCode::Busy:
        return with(503, "busy", "The relay is busy, try again", false);
    case ErrorCode::Storage:
        return with(507, "storage", "The relay could not store it; nothing was changed", false);
    default:
        return with(500, "internal", "The relay failed; nothing was changed", false);
    }
}

} // namespace postern::relay
