#include "core/domain/account.h"
#include "core/format/log_import.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

using namespace postern;
using fuzz::check;

/// Plain or gzip, as it comes; a file in memory, because logs are read from files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const int file = ::memfd_create("log", MFD_CLOEXEC);
    check(::ftruncate(file, 0) == 0 && ::pwrite(file, data, size, 0) == static_cast<ssize_t>(size),
          "the file is there");
    LogOptions options;
    options.until = Time(std::chrono::seconds(1'796'000'000));
    // Every reader takes whatever it is given: a log named with the wrong --from is no reason to fall over.
    for (const auto read : {importPostfixLog, importEximLog, importExchangeLog}) {
        const Result<LogImport> import = read({"/proc/self/fd/" + std::to_string(file)}, options);
        if (!import)
            continue;
        check(import->matched <= import->lines, "evidence is among the lines");
        for (const ActivityRow &row : import->rows) {
            check(row.count > 0 && row.firstSeen <= row.lastSeen, "a row has seen something");
            check(isUsername(row.account), "a name is one that an account can have");
            check(std::is_sorted(row.months.begin(), row.months.end()), "months are in order");
        }
        for (const Coverage::Node &node : import->coverage.nodes) {
            check(node.from <= node.to, "a log ends after it begins");
            for (const TimeSpan &gap : node.gaps)
                check(node.from <= gap.from && gap.from < gap.to && gap.to <= node.to, "a gap lies within the log");
        }
    }
    return 0;
}
