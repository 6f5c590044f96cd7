#include "core/format/session_json.h"

#include "core/format/json_reader.h"
#include "core/format/json_writer.h"

namespace postern {

namespace {

constexpr std::string_view endSessionsKeys[] = {"account"};
constexpr std::string_view endedKeys[] = {"ended", "ended_unknown", "failed"};

} // namespace

std::string writeSessionList(const SessionList &list)
{
    json::Writer writer(false);
    writer.beginObject().key("sessions").beginArray();
    for (const SessionList::Session &session : list.sessions)
        writer.beginObject()
            .member("account", session.account)
            .member("address", session.address.toString())
            .member("method", toString(session.method))
            .member("allowed", session.allowed)
            .endObject();
    writer.endArray().member("withdrawn", list.withdrawn).member("withdrawn_unknown", list.withdrawnUnknown);
    return writer.endObject().take();
}

Result<EndSessionsRequest> readEndSessionsRequest(std::string_view json)
{
    EndSessionsRequest request;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "end", [&](const json::Node &root) {
        root.object(endSessionsKeys, 0, [&](std::size_t, const json::Node &member) { member.text(request.account); });
    });
    if (!status)
        return status.error();
    return request;
}

std::string writeEndSessionsRequest(const EndSessionsRequest &request)
{
    json::Writer writer(false);
    writer.beginObject();
    if (!request.account.empty())
        writer.member("account", request.account);
    return writer.endObject().take();
}

std::string writeEndSessionsReply(const EndSessionsReply &reply)
{
    json::Writer writer(false);
    writer.beginObject().member("ended", reply.ended).member("ended_unknown", reply.endedUnknown);
    return writer.member("failed", reply.failed).endObject().take();
}

Result<EndSessionsReply> readEndSessionsReply(std::string_view json)
{
    EndSessionsReply reply;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "ended", [&](const json::Node &root) {
        root.object(endedKeys, 3, [&](std::size_t key, const json::Node &member) {
            member.integer(key == 0 ? reply.ended : key == 1 ? reply.endedUnknown : reply.failed);
        });
    });
    if (!status)
        return status.error();
    return reply;
}

} // namespace postern
