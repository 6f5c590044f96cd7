#include "core/smtp/reply.h"
#include "tests/fuzz/check.h"

using namespace postern;
using fuzz::check;

namespace {

using Status = ReplyReader::Status;

/// Reads all replies of a stream that comes in pieces; answers how it ended.
Status readAll(std::string_view text, std::size_t piece, std::vector<SmtpReply> &replies)
{
    ReplyReader reader;
    Status status = Status::NeedMore;
    while (status == Status::NeedMore || status == Status::Complete) {
        SmtpReply reply;
        status = reader.next(reply);
        if (status == Status::Complete) {
            check(reply.code >= 100 && reply.code <= 999 && !reply.lines.empty(), "a reply has a code and a line");
            check(reply.lines.size() <= ReplyReader::maxLines, "a reply is no longer than its limit");
            reply.enhanced();
            replies.push_back(std::move(reply));
        } else if (status == Status::NeedMore) {
            if (text.empty())
                break;
            const std::size_t part = std::min(piece, text.size());
            reader.feed(text.substr(0, part));
            text.remove_prefix(part);
            check(reader.rest().size() <= ReplyReader::maxBytes + ReplyReader::maxLine,
                  "no more is kept than the limit");
        }
    }
    explain(status);
    return status;
}

} // namespace

/// The first byte says in which pieces the rest comes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text = fuzz::textOf(data + 1, size - 1);
    std::vector<SmtpReply> small;
    std::vector<SmtpReply> large;
    const Status a = readAll(text, data[0] % 16U + 1, small);
    const Status b = readAll(text, 1024, large);
    if ((a == Status::NeedMore) != (b == Status::NeedMore) && text.size() < ReplyReader::maxLine)
        check(false, "pieces do not matter");
    for (std::size_t i = 0; i < std::min(small.size(), large.size()); ++i)
        check(small[i].raw == large[i].raw, "pieces do not change a reply");
    return 0;
}
