#include "core/format/kept_draft.h"
#include "tests/fuzz/check.h"

#include <zlib.h>

using namespace postern;
using fuzz::check;

namespace {

std::string underHeader(std::string_view payload, unsigned sequence)
{
    const std::string head = "postern-draft version=" + std::to_string(draftVersion) +
                             " sequence=" + std::to_string(sequence) + " bytes=" + std::to_string(payload.size()) +
                             " crc32=";
    const auto add = [](unsigned long sum, std::string_view text) {
        return crc32_z(sum, reinterpret_cast<const Bytef *>(text.data()), text.size());
    };
    char sum[16];
    std::snprintf(sum, sizeof sum, "%08lx", add(add(crc32_z(0, nullptr, 0), head), payload));
    return head + sum + '\n' + std::string(payload);
}

} // namespace

/// The input as it is, and as the content under a header that is right: else the checksum would stop everything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    static_cast<void>(readKeptDraft(text));
    const Result<ReadDraft> draft = readKeptDraft(underHeader(text, 7));
    if (!draft)
        return 0;
    check(draft->sequence == 7, "the header is read");
    const std::string written = writeKeptDraft(draft->kept, draft->sequence);
    const Result<ReadDraft> again = readKeptDraft(written);
    check(static_cast<bool>(again), "what is written can be read");
    check(writeKeptDraft(again->kept, again->sequence) == written, "what is read again is the same");
    layOver(draft->kept, {});
    return 0;
}
