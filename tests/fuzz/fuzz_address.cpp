#include "core/address/packed_set.h"
#include "core/address/parse.h"
#include "core/address/set.h"
#include "tests/fuzz/check.h"

using namespace postern;
using fuzz::check;

namespace {

void checkValue(std::string_view text)
{
    const ParsedValue parsed = parseValue(text);
    const std::optional<Value> strict = Value::parse(text);
    check(parsed.value == strict, "the strict reader agrees with the one that explains");
    explain(parsed, text);
    if (!parsed.value) {
        check(!parsed.notes.empty(), "a refusal has a reason");
        check(parsed.markStart >= 0 && parsed.markLength >= 0, "a mark is a place");
        check(parsed.fix.empty() || Value::parse(parsed.fix).has_value(), "a fix is valid");
        return;
    }
    const std::string canonical = parsed.value->toString();
    check(Value::parse(canonical) == parsed.value, "canonical text means the same");
    check(parsed.fix.empty(), "what is valid needs no fix");
    const Interval &interval = parsed.value->interval();
    check(interval.first <= interval.last && interval.first.family() == interval.last.family(),
          "an interval is in order");
    const std::optional<Address> address = Address::parse(text);
    check(!address || parsed.value->kind() == Kind::Address, "an address is an address");
}

} // namespace

/// Lines of values; the same lines as a list of a million would be read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    std::vector<Value> values;
    std::size_t refusedLines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        checkValue(line);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#') {
            if (const std::optional<Value> value = Value::parse(line))
                values.push_back(*value);
            else
                ++refusedLines;
        }
        at = end + 1;
    }

    PackedSet packed;
    std::size_t told = 0;
    readLines(text, packed, [&told](std::size_t, std::string_view) { ++told; });
    packed.normalize();
    check(told == refusedLines, "the reader of lists refuses the same lines");
    const AddressSet set = AddressSet::of(values);
    check(packed.intervalCount() == set.intervals().size(), "both sets have the same intervals");
    PackedSet again;
    for (const Interval &interval : set.intervals())
        again.add(interval);
    again.normalize();
    check(again == packed, "both sets are the same");
    check(AddressSet::of(set.segments()) == set, "the segments hold the set");
    std::string printed;
    packed.printSegments([&printed](std::string_view lines) { printed += lines; });
    std::string expected;
    for (const Value &segment : set.segments())
        expected += segment.toString() + '\n';
    check(printed == expected, "both print the same segments");
    return 0;
}
