#include "core/address/packed_set.h"
#include "core/address/parse.h"
#include "core/address/take.h"

#include <QTest>

#include <cstring>
#include <random>

#include <sys/mman.h>
#include <unistd.h>

using namespace postern;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class tst_Parse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersFix_data();
    void offersFix();
    void explainsRefusal_data();
    void explainsRefusal();
    void refusesWithReason_data();
    void refusesWithReason();
    void notesOfValidValues_data();
    void notesOfValidValues();
    void canonicalTextReadsBack();
    void everyInputHasAnAnswer();
    void plainAndRuledPathAgree();
    void blockAgreesWithDigits();
    void readsNoFurtherThanItsPage();
    void listAgreesWithItsLines();
    void segmentNeverEndsInMappedBlock();
    void countsSaturate();
};

void tst_Parse::offersFix_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("fix");
    const auto row = [](const char *name, const char *input, const char *fix) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(fix);
    };
    row("netmask", "192.0.2.0/255.255.255.0", "192.0.2.0/24");
    row("netmask with host bits", "192.0.2.7/255.255.255.0", "192.0.2.0/24");
    row("netmask after a blank", "192.0.2.0 255.255.255.0", "192.0.2.0/24");
    row("wildcard mask", "192.0.2.0/0.0.0.255", "192.0.2.0/24");
    row("IPv6 netmask", "2001:db8::/ffff:ffff::", "2001:db8::/32");
    row("mask with holes", "192.0.2.0/255.0.255.0", "");
    row("mask of zeros could be everything", "192.0.2.0/0.0.0.0", "");
    row("one host by mask", "192.0.2.1/255.255.255.255", "192.0.2.1/32");
    row("last octet a star", "192.168.1.*", "192.168.1.0/24");
    row("last octet an x", "192.168.1.x", "192.168.1.0/24");
    row("two stars", "192.168.*.*", "192.168.0.0/16");
    row("one star for two octets", "192.168.*", "192.168.0.0/16");
    row("IPv6 star", "2001:db8:*", "2001:db8::/32");
    row("star in the middle", "192.*.1.1", "");
    row("star for everything", "*", "");
    row("stars for everything", "*.*.*.*", "");
    row("end of one octet", "192.0.2.1-50", "192.0.2.1-192.0.2.50");
    row("end of two octets", "192.0.2.1-2.50", "192.0.2.1-192.0.2.50");
    row("end of three octets", "192.0.2.1-0.3.50", "192.0.2.1-192.0.3.50");
    row("end of one group", "2001:db8::1-ff", "2001:db8::1-2001:db8::ff");
    row("end of two groups", "2001:db8::1-1:0", "2001:db8::1-2001:db8::1:0");
    row("short end before the beginning", "192.0.2.50-1", "");
    row("short end that could be octal", "192.0.2.1-010", "");
    row("brackets", "[2001:db8::1]", "2001:db8::1");
    row("brackets and port", "[2001:db8::1]:25", "2001:db8::1");
    row("brackets and prefix", "[2001:db8::]/32", "2001:db8::/32");
    row("brackets with everything", "[::]/0", "");
    row("port", "192.0.2.1:25", "192.0.2.1");
    row("reversed", "192.0.2.20-192.0.2.10", "192.0.2.10-192.0.2.20");
    row("reversed with blanks", "192.0.2.20 - 192.0.2.10", "192.0.2.10-192.0.2.20");
    row("en dash", "192.0.2.1\u2013192.0.2.9", "192.0.2.1-192.0.2.9");
    row("en dash and short end", "192.0.2.1\u20139", "192.0.2.1-192.0.2.9");
    row("two hyphens", "192.0.2.1--192.0.2.9", "192.0.2.1-192.0.2.9");
    row("two dots", "192.0.2.1..192.0.2.9", "192.0.2.1-192.0.2.9");
    row("to", "192.0.2.1 to 192.0.2.9", "192.0.2.1-192.0.2.9");
    row("no-break space", "192.0.2.1\u00a0", "192.0.2.1");
    row("zero width", "192.0.2.1\u200b", "192.0.2.1");
    row("byte-order mark", "\ufeff192.0.2.1", "192.0.2.1");
    row("full-width digits", "\uff11\uff19\uff12.0.2.1", "192.0.2.1");
    row("vertical tab", "\v192.0.2.1", "192.0.2.1");
    row("quotes", "\"192.0.2.1\"", "192.0.2.1");
    row("typographic quotes", "\u201c192.0.2.1\u201d", "192.0.2.1");
    row("apostrophe", "'192.0.2.1", "192.0.2.1");
    row("quotes around a wildcard", "'192.168.1.*'", "192.168.1.0/24");
    row("formula lead", "=192.0.2.1", "192.0.2.1");
    row("comment", "192.0.2.1#office", "192.0.2.1");
    row("comment after blank", "192.0.2.0/24  # B\u00fcro, 3rd floor", "192.0.2.0/24");
    row("SPF tag", "ip4:192.0.2.0/24", "192.0.2.0/24");
    row("literal tag", "IPv6:2001:db8::1", "2001:db8::1");
    row("URL", "http://192.0.2.1/", "192.0.2.1");
    row("URL with a path", "http://192.0.2.1/24", "");
    row("blank before slash", "192.0.2.0 /24", "192.0.2.0/24");
    row("blank in address", "192.0.2. 1", "192.0.2.1");
    row("two values", "192.0.2.1 192.0.2.2", "");
    row("blank could part two values", "192.0.2.1 5", "");
    row("lone comma at the end", "192.0.2.1,", "192.0.2.1");
    row("list", "192.0.2.1,192.0.2.2", "");
    row("octets left out", "10/8", "10.0.0.0/8");
    row("octets left out, two", "192.168/16", "192.168.0.0/16");
    row("octets left out, other prefix", "10/16", "");
    row("short address", "127.1", "");
    row("leading zero that could be octal", "010.0.0.1", "");
    row("leading zeros that read the same", "192.168.001.001", "");
    row("leading zero, not octal", "192.0.2.08", "");
    row("prefix with leading zero", "192.0.2.0/024", "");
    row("backslash", "192.0.2.0\\24", "192.0.2.0/24");
    row("host name", "mail.example.com", "");
    row("octet too high", "192.0.2.256", "");
    row("empty", "", "");
    row("only a comment", "# office", "");
}

void tst_Parse::offersFix()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, fix);
    const ParsedValue parsed = parseValue(view(input));
    QVERIFY(!parsed.value);
    QCOMPARE(bytesOf(parsed.fix), fix);
}

void tst_Parse::explainsRefusal_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *input, const char *sentence) {
        QTest::newRow(input) << QByteArray(input) << QByteArray(sentence);
    };
    row("192.0.256.1", "Octet 3 is 256, highest is 255.");
    row("192.0.2.1-192.0.2.256", "Octet 4 is 256, highest is 255.");
    row("::ffff:192.0.2.256", "Octet 4 is 256, highest is 255.");
    row("192.0.2.1-50", "The end of the range is not a whole address.");
    row("192.0.2.0/33", "The prefix is 33, highest is 32.");
    row("2001:db8::/129", "The prefix is 129, highest is 128.");
    row("192.0.2", "There are 3 octets, an IPv4 address has 4.");
    row("0", "There is 1 octet, an IPv4 address has 4.");
    row("1:2:3:4:5:6:7", "There are 7 groups, an IPv6 address has 8.");
    row("1:2:3:4:5:6:7:192.0.2.1", "There are 9 groups, an IPv6 address has 8.");
    row("2001:db8::00001", "Group \"00001\" has 5 digits, at most 4 are allowed.");
    row("192.0.2.1\u2013192.0.2.9", "There is a character that no address has (U+2013) at position 10.");
    row("192.0.2.0/", "After the slash a prefix from 0 to 32 is missing.");
    row("mail.example.com", "\"mail.example.com\" is not an IP address, and names are not looked up.");
    row("192.0.2.9-192.0.2.1", "The range begins after its end.");
    row("010.0.0.1", "Octet 1 is \"010\": a leading zero can mean decimal or octal.");
}

void tst_Parse::explainsRefusal()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, sentence);
    QCOMPARE(bytesOf(explain(parseValue(view(input)), view(input))), sentence);
}

void tst_Parse::refusesWithReason_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *input, const char *reason) {
        QTest::newRow(input) << QByteArray(input) << QByteArray(reason);
    };
    // The first reason that the rules name wins.
    row("192.0.2.1,b\u00fcro", "non-ascii");
    row("a-b-c,d", "list");
    row("my-mail-server", "range-parts");
    row("mail-server", "not-an-ip");
    row("192.0.2.0/24 - 192.0.2.255", "range-prefix");
    row("192.0.2. 1-192.0.2.9", "space");
    row("192.0.2.256-50", "octet-range");
    row("fe80::1%1-fe80::2%1", "zone");
    row("::ffff:192.0.2.1-2001:db8::1", "mixed-family");
    row("any host", "space");
    row("192.0.2.1:25/24", "port");
    row("192.0.2.256/33", "octet-range");
    row("::ffff:0:0/129", "prefix-range");
    row("::ffff:0:0/95", "mapped-prefix");
    row("192.0.2.0/255.255.255.256", "bad-prefix");
    row("192.l68.0.1", "octet-char");
    row("127.example.com", "not-an-ip");
    row("1:2:3:4:5:6:7:8:zz", "group-char");
    row("::1::", "double-colon");
    row("1::2:", "colon-edge");
    row(":", "colon-edge");
    row(".", "octet-empty");
    row("-", "range-parts");
    row("/", "address-missing");
    row("[", "brackets");
    row("1.2.3.4/\u06f8", "non-ascii");
}

void tst_Parse::refusesWithReason()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, reason);
    const ParsedValue parsed = parseValue(view(input));
    QVERIFY(!parsed.value);
    QCOMPARE(bytesOf(parsed.notes.front()), reason);
}

void tst_Parse::notesOfValidValues_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QByteArray>("notes");
    const auto row = [](const char *input, const char *canonical, const char *notes) {
        QTest::newRow(input) << QByteArray(input) << QByteArray(canonical) << QByteArray(notes);
    };
    row("0.0.0.0/32", "0.0.0.0/32", "single,unspecified");
    row("0.0.0.0/8", "0.0.0.0/8", "reserved");
    row("240.0.0.0/4", "240.0.0.0/4", "broad,reserved");
    row("255.255.255.254-255.255.255.255", "255.255.255.254-255.255.255.255",
        "cidr-equivalent=255.255.255.254/31,reserved");
    row("10.0.0.0-11.0.0.0", "10.0.0.0-11.0.0.0", "broad");
    row("::1.2.3.4/120", "::102:300/120", "host-bits,v4-compatible");
    row("::-::1", "::-::1", "cidr-equivalent=::/127");
    row("::ffff:192.0.2.1/128", "192.0.2.1/32", "mapped,single");
    row("::/80", "::/80", "");
    row("fe80::/10", "fe80::/10", "broad,link-local");
}

void tst_Parse::notesOfValidValues()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, canonical);
    QFETCH(QByteArray, notes);
    const ParsedValue parsed = parseValue(view(input));
    QVERIFY(parsed.value);
    QCOMPARE(bytesOf(parsed.value->toString()), canonical);
    std::string joined;
    for (const std::string &note : parsed.notes)
        joined += (joined.empty() ? "" : ",") + note;
    QCOMPARE(bytesOf(joined), notes);
}

void tst_Parse::canonicalTextReadsBack()
{
    std::mt19937_64 random(20261123);
    const auto number = [&random] {
        UInt128 value = (UInt128{random()} << 64) | random();
        // Many zero groups, so that every place of "::" comes about.
        for (int group = 0; group < 8; ++group) {
            if (random() % 2 == 0)
                value &= ~(UInt128{0xffff} << (16 * group));
        }
        return value;
    };
    for (int i = 0; i < 20000; ++i) {
        const Address a = i % 2 ? Address::v6(number()) : Address::v4(static_cast<std::uint32_t>(random()));
        const Address b = i % 2 ? Address::v6(number()) : Address::v4(static_cast<std::uint32_t>(random()));
        QCOMPARE(Address::parse(a.toString()), std::optional(a));
        const Value segment =
            Value::segment(a, static_cast<int>(random() % static_cast<unsigned>(bitsOf(a.family()) + 1)));
        QCOMPARE(Value::parse(segment.toString()), std::optional(segment));
        QVERIFY(segment.contains(a));
        if (a.family() == b.family()) {
            const Value range = Value::range(std::min(a, b), std::max(a, b));
            QCOMPARE(Value::parse(range.toString()), std::optional(range));
        }
    }
}

void tst_Parse::everyInputHasAnAnswer()
{
    std::mt19937 random(4);
    const QByteArray alphabet("0123456789abfx.:-/*[]% ,\t\n'#+g\xc3\xa4");
    const std::vector<std::string_view> &codes = noteCodes();
    for (int i = 0; i < 100000; ++i) {
        QByteArray input;
        for (auto length = random() % 24; length > 0; --length)
            input += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const ParsedValue parsed = parseValue(view(input));
        QCOMPARE(Value::parse(view(input)), parsed.value);
        QVERIFY(parsed.value || !parsed.notes.empty());
        for (const std::string &note : parsed.notes) {
            const std::string code = note.substr(0, note.find('='));
            QVERIFY2(std::find(codes.begin(), codes.end(), code) != codes.end(), note.c_str());
        }
        if (parsed.value) {
            QVERIFY(parsed.fix.empty());
            continue;
        }
        QVERIFY2(!explain(parsed, view(input)).empty(), input);
        QVERIFY(parsed.markStart >= 0 && parsed.markStart + parsed.markLength <= input.size());
        QVERIFY2(parsed.fix.empty() || Value::parse(parsed.fix), input);
    }
}

namespace {

/// Valid texts, and those with one character put in, taken out or changed.
QByteArray nearlyValid(std::mt19937 &random)
{
    static const QByteArray seeds[] = {
        "192.0.2.1",
        "255.255.255.255",
        "0.0.0.0/0",
        "10.20.30.40/24",
        "1.2.3.4-1.2.3.5",
        "2001:db8::1",
        "::",
        "1:2:3:4:5:6:7:8",
        "::ffff:1.2.3.4",
        "64:ff9b::192.0.2.33/96",
        "fe80::1-fe80::2",
        "::1/128",
        "::ffff:0:0/96-::1",
        "1::8/0",
        "100.99.9.100-200.1.1.1",
    };
    static const QByteArray alphabet("0123456789af.:-/x \n");
    QByteArray text = seeds[random() % std::size(seeds)];
    for (auto edits = random() % 3; edits > 0; --edits) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size() + 1));
        const char c = alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        switch (random() % 3) {
        case 0:
            text.insert(at, c);
            break;
        case 1:
            text.remove(at, 1);
            break;
        default:
            text.replace(at, 1, QByteArray(1, c));
            break;
        }
    }
    return text;
}

} // namespace

void tst_Parse::plainAndRuledPathAgree()
{
    // A blank in front takes a text off the fast path.
    std::mt19937 random(11);
    for (int i = 0; i < 200000; ++i) {
        const QByteArray text = nearlyValid(random);
        const std::optional<Value> fast = Value::parse(view(text));
        const std::optional<Value> ruled = Value::parse(view(' ' + text));
        QVERIFY2(fast == ruled, text);
        if (fast) {
            const ParsedValue parsed = parseValue(view(text));
            QCOMPARE(parsed.has("host-bits"), parseValue(view(' ' + text)).has("host-bits"));
        }
    }
}

void tst_Parse::blockAgreesWithDigits()
{
    std::mt19937 random(12);
    int valid = 0;
    for (int i = 0; i < 300000; ++i) {
        const QByteArray text = nearlyValid(random);
        take::BoundedCursor quick{text.constData(), text.constData() + text.size()};
        take::BoundedCursor slow = quick;
        std::uint32_t quickNumber = 0;
        std::uint32_t slowNumber = 0;
        const bool taken = take::takeV4(quick, quickNumber);
        // The block wants the address to end where its digits and dots end, the loop stops at the first misfit.
        const bool takenByDigits = take::takeV4ByDigits(slow, slowNumber) &&
                                   (slow.p == slow.end || (*slow.p != '.' && !(*slow.p >= '0' && *slow.p <= '9')));
        QVERIFY2(taken == takenByDigits || text.size() < 7, text);
        if (taken && takenByDigits) {
            ++valid;
            QCOMPARE(quickNumber, slowNumber);
            QVERIFY(quick.p == slow.p);
        }
    }
    QVERIFY(valid > 10000);
}

void tst_Parse::listAgreesWithItsLines()
{
    std::mt19937 random(13);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        PackedSet expected;
        std::vector<std::size_t> bad;
        const std::size_t lines = 1 + random() % 40;
        for (std::size_t line = 1; line <= lines; ++line) {
            QByteArray one = nearlyValid(random);
            one.replace('\n', ';');
            text.append(one.constData(), static_cast<std::size_t>(one.size()));
            text += random() % 8 == 0 ? "\r\n" : "\n";
            if (const std::optional<Value> value = Value::parse(view(one)))
                expected.add(value->interval());
            else if (!one.trimmed().isEmpty() && !one.trimmed().startsWith('#'))
                bad.push_back(line);
        }
        expected.normalize();
        // Whole, and in two pieces that are cut between lines.
        const std::size_t cut = text.rfind('\n', random() % text.size()) + 1;
        for (const std::size_t at : {std::size_t{0}, cut}) {
            PackedSet set;
            std::vector<std::size_t> told;
            const auto tell = [&told](std::size_t line, std::string_view) { told.push_back(line); };
            const std::size_t before = readLines(std::string_view(text).substr(0, at), set, tell);
            QCOMPARE(readLines(std::string_view(text).substr(at), set, tell, before), lines);
            set.normalize();
            QVERIFY2(set == expected, text.c_str());
            QVERIFY2(told == bad, text.c_str());
        }
    }
}

void tst_Parse::segmentNeverEndsInMappedBlock()
{
    const Value segment = Value::parse("::/80").value();
    QCOMPARE(segment.interval().last.family(), Family::IPv6);
    QVERIFY(segment.contains(Address::parse("::fffe:ffff:ffff").value()));
    QVERIFY(!segment.contains(Address::parse("::ffff:1.2.3.4").value())); // that is 1.2.3.4
    QVERIFY(!Value::parse("::/0")->contains(Address::parse("1.2.3.4").value()));
}

void tst_Parse::countsSaturate()
{
    QCOMPARE(bytesOf(toDecimal(Value::parse("::/0")->count())), QByteArray("340282366920938463463374607431768211455"));
    QCOMPARE(bytesOf(toDecimal(Value::parse("::/1")->count())), QByteArray("170141183460469231731687303715884105728"));
    QCOMPARE(bytesOf(toDecimal(Value::parse("0.0.0.0/0")->count())), QByteArray("4294967296"));
    QCOMPARE(bytesOf(toDecimal(Value::parse("192.0.2.1-192.0.2.3")->count())), QByteArray("3"));
    QCOMPARE(bytesOf(toDecimal(Value::parse("192.0.2.1")->count())), QByteArray("1"));
}

/// Texts that end with a page behind which nothing can be read, and ones a few bytes before that with more digits
/// after.
void tst_Parse::readsNoFurtherThanItsPage()
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    void *const memory = ::mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    char *const begin = static_cast<char *>(memory);
    QCOMPARE(::mprotect(begin + page, page, PROT_NONE), 0);
    for (const std::string_view text :
         {"1.2.3.4", "10.20.30.40", "203.0.113.255", "255.255.255.255", "10.20.30.4/8", "203.0.113.128/25",
          "255.255.255.255/32", "10.0.0.1-10.0.0.99", "2001:db8::1"}) {
        for (std::size_t before = 0; before < 24; ++before) {
            std::memset(begin, '7', page);
            char *const at = begin + page - before - text.size();
            std::memcpy(at, text.data(), text.size());
            const std::optional<Value> value = Value::parse({at, text.size()});
            QVERIFY(value);
            QCOMPARE(bytesOf(value->toString()), bytesOf(parseValue(text).value->toString()));
        }
    }
    ::munmap(memory, 2 * page);
}

QTEST_GUILESS_MAIN(tst_Parse)
#include "tst_parse.moc"
