#include "core/format/activity_csv.h"
#include "core/format/log_lockout.h"
#include "tests/fuzz/check.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace postern;
using fuzz::check;

namespace {

/// The reader that goes by pieces tells the same senders.
void checkSenders(const std::uint8_t *data, std::size_t size, const std::vector<ActivityRow> &rows)
{
    static const int file = ::memfd_create("activity", MFD_CLOEXEC);
    check(::ftruncate(file, 0) == 0 && ::pwrite(file, data, size, 0) == static_cast<ssize_t>(size),
          "the file is there");
    auto row = rows.begin();
    const auto skip = [&] {
        while (row != rows.end() &&
               (row->method != Method::Password || row->outcome != Outcome::Accepted || row->count == 0))
            ++row;
    };
    const Status read = forEachLoggedSender("/proc/self/fd/" + std::to_string(file), [&](const auto senders) {
        for (const LoggedSender &sender : senders) {
            skip();
            check(row != rows.end() && sender.account == row->account && sender.address == row->address &&
                      sender.count == row->count,
                  "a sender is the next row with accepted mail");
            ++row;
        }
    });
    skip();
    check(static_cast<bool>(read) && row == rows.end(), "every sender is told");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<std::vector<ActivityRow>> rows = readActivityCsv(fuzz::textOf(data, size));
    if (!rows) {
        check(!rows.error().faults.empty(), "a refusal names its places");
        return 0;
    }
    checkSenders(data, size, *rows);
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
