#include "core/address/set.h"

#include <QTest>

#include <bitset>
#include <random>

using namespace postern;

namespace {

QByteArray textOf(const std::vector<Value> &values)
{
    std::string joined;
    for (const Value &value : values)
        joined += (joined.empty() ? "" : " ") + value.toString();
    return {joined.data(), static_cast<qsizetype>(joined.size())};
}

AddressSet setOf(std::initializer_list<std::string_view> texts)
{
    std::vector<Value> values;
    for (const std::string_view text : texts)
        values.push_back(Value::parse(text).value());
    return AddressSet::of(values);
}

unsigned below(std::mt19937 &random, unsigned end)
{
    return static_cast<unsigned>(random() % end);
}

constexpr unsigned universeSize = 64;
using Bits = std::bitset<universeSize>;

/// A universe of 64 addresses that lies at an edge of a family, so that the ends are met.
struct Universe
{
    Family family;
    UInt128 base;
    Address at(unsigned i) const
    {
        return family == Family::IPv4 ? Address::v4(static_cast<std::uint32_t>(base + i)) : Address::v6(base + i);
    }
    AddressSet randomSet(std::mt19937 &random, Bits &bits) const
    {
        std::vector<Interval> intervals;
        for (unsigned n = below(random, 7); n > 0; --n) {
            unsigned first = below(random, universeSize);
            const unsigned last = std::min(universeSize - 1, first + below(random, 9));
            intervals.push_back({at(first), at(last)});
            for (; first <= last; ++first)
                bits.set(first);
        }
        return AddressSet::of(std::move(intervals));
    }
    AddressSet setOf(const Bits &bits) const
    {
        std::vector<Interval> intervals;
        for (unsigned i = 0; i < universeSize; ++i) {
            if (bits.test(i))
                intervals.push_back({at(i), at(i)});
        }
        return AddressSet::of(std::move(intervals));
    }
};

const Universe universes[] = {
    {Family::IPv4, 0}, {Family::IPv4, 0xffffffffU - 63}, {Family::IPv4, 0xc0000200U},
    {Family::IPv6, 0}, {Family::IPv6, ~UInt128{0} - 63}, {Family::IPv6, (UInt128{0x20010db8} << 96) + 32},
};

/// Fewest aligned blocks that hold exactly these bits, by trying every block from the largest.
std::size_t fewestBlocks(const Bits &bits, UInt128 base)
{
    Bits rest = bits;
    std::size_t blocks = 0;
    for (unsigned size = universeSize; size > 0; size /= 2) {
        for (unsigned start = 0; start + size <= universeSize; ++start) {
            if ((base + start) % size != 0)
                continue;
            bool whole = true;
            for (unsigned i = start; i < start + size; ++i)
                whole = whole && rest.test(i);
            if (!whole)
                continue;
            for (unsigned i = start; i < start + size; ++i)
                rest.reset(i);
            ++blocks;
        }
    }
    return blocks;
}

} // namespace

class tst_Set : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBruteForce();
    void familiesDoNotTouch();
    void mappedBlockIsNoGap();
    void everythingMinusOne();
};

void tst_Set::agreesWithBruteForce()
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const Universe &universe = universes[static_cast<std::size_t>(round) % std::size(universes)];
        Bits bitsA;
        Bits bitsB;
        const AddressSet a = universe.randomSet(random, bitsA);
        const AddressSet b = universe.randomSet(random, bitsB);
        QCOMPARE(a, universe.setOf(bitsA));
        QCOMPARE(a.united(b), universe.setOf(bitsA | bitsB));
        QCOMPARE(a.common(b), universe.setOf(bitsA & bitsB));
        QCOMPARE(a.without(b), universe.setOf(bitsA & ~bitsB));
        QVERIFY(a.count() == bitsA.count());
        QCOMPARE(a.empty(), bitsA.none());
        QCOMPARE(a.hasFamily(universe.family), bitsA.any());
        for (unsigned i = 0; i < universeSize; ++i) {
            QCOMPARE(a.contains(universe.at(i)), bitsA.test(i));
            const unsigned last = std::min(universeSize - 1, i + below(random, 6));
            bool all = true;
            bool any = false;
            for (unsigned j = i; j <= last; ++j) {
                all = all && bitsA.test(j);
                any = any || bitsA.test(j);
            }
            QCOMPARE(a.contains(Interval{universe.at(i), universe.at(last)}), all);
            QCOMPARE(a.overlaps(Interval{universe.at(i), universe.at(last)}), any);
        }
        const std::vector<Value> segments = a.segments();
        QCOMPARE(AddressSet::of(segments), a);
        QVERIFY(std::is_sorted(segments.begin(), segments.end(),
                               [](const Value &x, const Value &y) { return x.interval() < y.interval(); }));
        QCOMPARE(segments.size(), fewestBlocks(bitsA, universe.base));
    }
}

void tst_Set::familiesDoNotTouch()
{
    const AddressSet both = setOf({"255.255.255.0/24", "::/120", "0.0.0.0/24"});
    QCOMPARE(textOf(both.segments()), QByteArray("0.0.0.0/24 255.255.255.0/24 ::/120"));
    QVERIFY(both.hasFamily(Family::IPv4));
    QVERIFY(both.hasFamily(Family::IPv6));
    QVERIFY(!setOf({"192.0.2.0/24"}).hasFamily(Family::IPv6));
    QVERIFY(!setOf({"::1"}).hasFamily(Family::IPv4));
    QCOMPARE(both.without(setOf({"::/0"})), setOf({"255.255.255.0/24", "0.0.0.0/24"}));
    QCOMPARE(both.common(setOf({"::/0"})), setOf({"::/120"}));
    QCOMPARE(both.united(setOf({"2001:db8::1"})).intervals().size(), std::size_t(4));
}

void tst_Set::mappedBlockIsNoGap()
{
    // Nothing between ::fffe:ffff:ffff and ::1:0:0:0 belongs to IPv6, so these two are neighbours.
    const AddressSet around = setOf({"::fffe:ffff:ffff", "::1:0:0:0"});
    QCOMPARE(around.intervals().size(), std::size_t(1));
    QCOMPARE(textOf(around.segments()), QByteArray("::fffe:ffff:ffff/128 ::1:0:0:0/128"));
    QCOMPARE(textOf(setOf({"::/80"}).segments()), QByteArray("::/80"));
    QCOMPARE(textOf(setOf({"::/80", "0:0:0:1::/80"}).segments()), QByteArray("::/80 0:0:0:1::/80"));
    QCOMPARE(textOf(setOf({"::/80", "::1:0:0:0/80"}).segments()), QByteArray("::/79"));
    const AddressSet upper = setOf({"::/0"}).without(setOf({"::-::fffe:ffff:ffff"}));
    for (const Value &segment : upper.segments())
        QVERIFY(segment.family() == Family::IPv6);
    QCOMPARE(AddressSet::of(upper.segments()), upper);
    QVERIFY(!upper.contains(Address::parse("::ffff:192.0.2.1").value()));
}

void tst_Set::everythingMinusOne()
{
    const AddressSet rest = setOf({"::/0", "0.0.0.0/0"}).without(setOf({"192.0.2.1", "2001:db8::1"}));
    QCOMPARE(rest.segments().size(), std::size_t(32 + 128));
    QCOMPARE(rest.united(setOf({"192.0.2.1", "2001:db8::1"})), setOf({"::/0", "0.0.0.0/0"}));
    QVERIFY(!rest.contains(Address::parse("192.0.2.1").value()));
    QCOMPARE(textOf(setOf({"::/0"}).segments()), QByteArray("::/0"));
    QVERIFY(setOf({"::/0", "0.0.0.0/0"}).count() == ~UInt128{0});
}

QTEST_GUILESS_MAIN(tst_Set)
#include "tst_set.moc"
