#include "core/remote/http_response.h"
#include "tests/fuzz/check.h"

#include <algorithm>

using namespace postern;
using fuzz::check;

namespace {

using Status = HttpResponseReader::Status;

Status readAll(std::string_view text, std::size_t piece, HttpResponse &response)
{
    HttpResponseReader reader;
    while (!text.empty() && reader.status() == Status::NeedMore) {
        const std::size_t part = std::min(piece, text.size());
        reader.feed(text.substr(0, part));
        text.remove_prefix(part);
    }
    explain(reader.status());
    if (reader.status() == Status::Complete)
        response = reader.takeResponse();
    return reader.status();
}

} // namespace

/// The first byte says in which pieces the rest comes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text = fuzz::textOf(data + 1, size - 1);
    HttpResponse whole;
    HttpResponse parts;
    const Status a = readAll(text, text.size() + 1, whole);
    const Status b = readAll(text, data[0] % 64U + 1, parts);
    check(a == b, "pieces do not matter");
    if (a != Status::Complete)
        return 0;
    check(whole.status >= 100 && whole.status <= 999, "a response has a status");
    check(whole.status == parts.status && whole.headers == parts.headers && whole.body == parts.body,
          "pieces do not change a response");
    return 0;
}
