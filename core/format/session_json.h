#pragma once

#include "core/domain/activity.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// `GET /v1/sessions`: the SMTP sessions that are open on the node that answers, of the caller's accounts.
///
///     {"sessions": [{"account": USERNAME, "address": A, "method": "password"|"ip_auth", "allowed": bool}],
///      "withdrawn": 1, "withdrawn_unknown": 0}
///
/// `allowed`: what is in force now would let it in. `withdrawn`: still open of those that the last push withdrew;
/// the unknown ones of them came from a withdrawn address and have not said yet for whom they send.
struct SessionList
{
    struct Session
    {
        std::string account;
        Address address;
        Method method = Method::Password;
        bool allowed = true;
    };
    std::vector<Session> sessions;
    int withdrawn = 0;
    int withdrawnUnknown = 0;
};
std::string writeSessionList(const SessionList &list);

/// Body of `POST /v1/sessions/end`: `{"account": USERNAME}` ends every session of that account; without it those that
/// the last push withdrew end, and those that would not be let in now.
struct EndSessionsRequest
{
    std::string account; ///< empty: none was named
};
Result<EndSessionsRequest> readEndSessionsRequest(std::string_view json);
std::string writeEndSessionsRequest(const EndSessionsRequest &request);

/// Its answer: `{"ended": 2, "ended_unknown": 0, "failed": 0}`.
struct EndSessionsReply
{
    int ended = 0;
    int endedUnknown = 0; ///< that had not said yet for whom they send
    int failed = 0;       ///< the relay's user may not end them
};
std::string writeEndSessionsReply(const EndSessionsReply &reply);
Result<EndSessionsReply> readEndSessionsReply(std::string_view json);

} // namespace postern
