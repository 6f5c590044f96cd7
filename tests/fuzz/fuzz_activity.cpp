#include "core/format/activity_csv.h"
#include "tests/fuzz/check.h"

using namespace postern;
using fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<std::vector<ActivityRow>> rows = readActivityCsv(fuzz::textOf(data, size));
    if (!rows) {
        check(!rows.error().faults.empty(), "a refusal names its places");
        return 0;
    }
    const std::string written = writeActivityCsv(*rows);
    const Result<std::vector<ActivityRow>> again = readActivityCsv(written);
    check(static_cast<bool>(again), "what is written can be read");
    check(*again == *rows, "what is read again is the same");
    const ActivityLog log(*rows);
    for (const ActivityRow &row : *rows)
        check(!log.of(row.account).empty(), "every account is found");
    coverageOf(*rows);
    return 0;
}
