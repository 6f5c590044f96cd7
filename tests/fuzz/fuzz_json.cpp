#include "core/format/configuration_json.h"
#include "core/format/finding_json.h"
#include "core/format/history_json.h"
#include "core/format/json_reader.h"
#include "core/format/wire.h"
#include "tests/fuzz/check.h"

using namespace postern;
using fuzz::check;

namespace {

/// What was written from something read is read again, and written the same.
template <typename Read, typename Write> void roundTrip(std::string_view text, Read &&read, Write &&write)
{
    const auto first = read(text);
    if (!first)
        return;
    const std::string written = write(*first);
    const auto second = read(written);
    check(static_cast<bool>(second), "what is written can be read");
    check(write(*second) == written, "what is read again is the same");
}

} // namespace

/// The first byte chooses the document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text = fuzz::textOf(data + 1, size - 1);
    static_cast<void>(json::checkJson(text));
    switch (data[0] % 16) {
    case 0:
    case 1:
        roundTrip(
            text, [](std::string_view t) { return readConfiguration(t); },
            [](const Configuration &c) { return writeConfiguration(c); });
        break;
    case 2:
        roundTrip(
            text, [](std::string_view t) { return readConfiguration(t, UnknownFields::Ignore); },
            [](const Configuration &c) { return writeConfiguration(c, false); });
        break;
    case 3:
        roundTrip(text, readConfigurationPage, writeConfigurationPage);
        break;
    case 4:
        roundTrip(text, readChangeRequest, writeChangeRequest);
        break;
    case 5:
        roundTrip(text, readChangeReply, [](const ChangeReply &r) { return writeChangeReply(r); });
        break;
    case 6:
        roundTrip(text, readRelayInfo, [](const RelayInfo &r) { return writeRelayInfo(r); });
        break;
    case 7:
        roundTrip(text, readDecisionRequest, writeDecisionRequest);
        break;
    case 8:
        roundTrip(text, readDecisionReply, [](const DecisionReply &r) { return writeDecisionReply(r); });
        break;
    case 9:
        roundTrip(text, readActivityPage, [](const ActivityPage &p) { return writeActivityPage(p); });
        break;
    case 10:
        roundTrip(text, readFindings, [](const std::vector<Finding> &f) { return writeFindings(f); });
        break;
    case 11:
        roundTrip(text, readRevisionPage, [](const RevisionPage &p) { return writeRevisionPage(p); });
        break;
    case 12:
        roundTrip(text, readAuditPage, [](const AuditPage &p) { return writeAuditPage(p); });
        break;
    case 13:
        roundTrip(text, readTokens, [](const std::vector<TokenInfo> &t) { return writeTokens(t); });
        break;
    case 14:
        roundTrip(text, readTokenRequest, writeTokenRequest);
        break;
    default:
        roundTrip(text, readProblem, writeProblem);
    }
    return 0;
}
