#include "core/format/allowlist_csv.h"
#include "core/format/csv_scanner.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace postern;

namespace {

std::size_t below(std::mt19937 &random, std::size_t end)
{
    return static_cast<std::size_t>(random()) % end;
}

/// Text that is mostly orderly, so that the index is used, with pieces of every length around its blocks.
std::string randomText(std::mt19937 &random, std::size_t disorder)
{
    static const char *const pieces[] = {",",
                                         ",",
                                         "\n",
                                         "\r\n",
                                         "\r",
                                         "a",
                                         "192.0.2.1",
                                         "\"\"",
                                         "\"x\"",
                                         "\"a,b\"",
                                         "\"two\nlines\r\n\"",
                                         "\"said \"\"so\"\"\"",
                                         ",\"\","};
    static const char *const odd[] = {"\"", "\"x\"y", "x\"", "\"\"\"", "\r\r\n"};
    std::string text;
    const std::size_t size = below(random, 20000);
    while (text.size() < size) {
        if (disorder != 0 && below(random, 1000) < disorder)
            text += odd[below(random, std::size(odd))];
        else
            text += pieces[below(random, std::size(pieces))];
        if (below(random, 12) == 0)
            text += ',' + std::string(below(random, 150), 'z') + ',';
    }
    return text;
}

} // namespace

/// What the quick ways say is what the plain ones say.
class TestCsvScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indexedLikeByteByByte();
    void everyProcessorSaysTheSame();
    void countedLikeChecked();
    void countsOverlaps();
};

void TestCsvScanner::indexedLikeByteByByte()
{
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        const std::string text = randomText(random, round % 4 == 0 ? 0 : static_cast<std::size_t>(round % 4) * 3);
        const auto readers = csv::blockReaders();
        CsvScanner fast(text, ',', readers[static_cast<std::size_t>(round) % readers.size()]);
        CsvScanner plain = CsvScanner::byByte(text, ',');
        CsvRecord a;
        CsvRecord b;
        bool more = true;
        while (more) {
            more = fast.next(a);
            QCOMPARE(more, plain.next(b));
            if (!more)
                break;
            QCOMPARE(a.line, b.line);
            QCOMPARE(a.begin, b.begin);
            QCOMPARE(a.end, b.end);
            QCOMPARE(a.cells.size(), b.cells.size());
            for (std::size_t i = 0; i < a.cells.size(); ++i) {
                QVERIFY(a.cells[i].raw == b.cells[i].raw);
                QCOMPARE(a.cells[i].quoted, b.cells[i].quoted);
                QCOMPARE(a.cells[i].doubled, b.cells[i].doubled);
                QCOMPARE(a.cells[i].stray, b.cells[i].stray);
                QVERIFY(!a.orderly || !a.cells[i].stray);
            }
        }
        QVERIFY(fast.fault() == plain.fault());
    }
}

/// Plain, with SSE2 and with AVX2, as far as this machine has them.
void TestCsvScanner::everyProcessorSaysTheSame()
{
    std::mt19937 random(7);
    const auto readers = csv::blockReaders();
    constexpr std::size_t blocks = 8;
    for (int round = 0; round < 3000; ++round) {
        std::string text(blocks * csv::blockSize, '\0');
        for (char &c : text) {
            const std::size_t kind = below(random, 4);
            c = kind == 0 ? ",\"\n\r;\t\x7f\x1f "[below(random, 9)]
                          : static_cast<char>(round % 2 == 0 ? 0x20 + below(random, 0x5f) : below(random, 256));
        }
        std::array<csv::Masks, blocks> plain;
        readers[0].masks(text.data(), blocks, round % 3 == 0 ? ';' : ',', plain.data());
        for (const csv::BlockReader &reader : readers) {
            std::array<csv::Masks, blocks> masks;
            std::array<std::uint64_t, blocks> bits;
            reader.masks(text.data(), blocks, round % 3 == 0 ? ';' : ',', masks.data());
            for (std::size_t i = 0; i < blocks; ++i) {
                QCOMPARE(masks[i].quote, plain[i].quote);
                QCOMPARE(masks[i].odd, plain[i].odd);
                QCOMPARE(masks[i].end, plain[i].end);
                bits[i] = round % 5 == 0 ? ~std::uint64_t{0} : plain[i].end;
            }
            std::array<std::uint16_t, 64 * blocks + csv::slack> places;
            const std::size_t count = reader.places(bits.data(), blocks, places.data());
            std::size_t place = 0;
            for (std::size_t i = 0; i < 64 * blocks; ++i) {
                if ((bits[i / 64] >> (i % 64) & 1U) != 0)
                    QCOMPARE(std::size_t(places[place++]), i);
            }
            QCOMPARE(count, place);
            const std::string_view piece = std::string_view(text).substr(below(random, 400), below(random, 100));
            QCOMPARE(csv::anyForbiddenControl(piece, reader),
                     std::any_of(piece.begin(), piece.end(), csv::isForbiddenControl));
        }
    }
}

void TestCsvScanner::countedLikeChecked()
{
    static const char *const accounts[] = {"billing", "shop", " Billing ", "\"scanner\"", "", "no good"};
    static const char *const values[] = {"192.0.2.%",  "192.0.2.0/2%",  "2001:db8::%",          "010.0.0.%",    "",
                                         " 192.0.2.%", "\"192.0.2.%\"", "192.0.2.1-192.0.2.9%", "host%.example"};
    static const char *const details[] = {",,,",
                                          "HQ,,,rare",
                                          "\"HQ\",,,",
                                          "HQ,2026-12-31,,often",
                                          "HQ,2026-12-31,,",
                                          "'=1,,2026-01-01,standby",
                                          "\"two\nlines\",,,"};
    std::mt19937 random(6);
    for (int round = 0; round < 60; ++round) {
        std::string text = "account,value,remark,expires,reviewed,expected\n";
        for (std::size_t rows = below(random, 400); rows > 0; --rows) {
            std::string value = values[below(random, round % 2 == 0 ? 3 : std::size(values))];
            if (const std::size_t mark = value.find('%'); mark != std::string::npos)
                value[mark] = static_cast<char>('0' + below(random, 9));
            text += std::string(accounts[below(random, round % 2 == 0 ? 2 : std::size(accounts))]) + ',' + value + ',' +
                    details[below(random, std::size(details))] + (below(random, 9) == 0 ? "\r\n" : "\n");
        }
        const Result<CsvPreview> preview = checkAllowlistCsv(text, {});
        CsvCheckSink sink;
        sink.mostItems = round % 3 == 0 ? 7 : 1000; // few: through a temporary file
        const Result<CsvCheck> counted = countAllowlistCsv(text, {}, sink);
        QVERIFY(preview && counted);
        QCOMPARE(counted->rows, preview->rows.size());
        QCOMPARE(counted->accepted(), preview->accepted());
        std::size_t duplicates = 0;
        auto other = counted->preview.rows.begin();
        for (const CsvRow &row : preview->rows) {
            duplicates += row.verdict != CsvVerdict::Rejected && row.code == "duplicate";
            if (row.verdict != CsvVerdict::Rejected)
                continue;
            QCOMPARE(other->line, row.line);
            QCOMPARE(other->column, row.column);
            QCOMPARE(other->code, row.code);
            QCOMPARE(other->reason, row.reason);
            QCOMPARE(other->value, row.value);
            QCOMPARE(other->account, row.account);
            ++other;
        }
        QCOMPARE(counted->duplicates, duplicates);
    }
}

void TestCsvScanner::countsOverlaps()
{
    const Result<CsvCheck> counted = countAllowlistCsv("account,value\n"
                                                       "a,192.0.2.0/24\na,192.0.2.7\na,192.0.3.1\na,192.0.2.7\n"
                                                       "b,192.0.2.7\nb,2001:db8::/32\nb,2001:db8::1\n"
                                                       "a,192.0.2.200-192.0.3.0\n",
                                                       {});
    QVERIFY(counted);
    QCOMPARE(counted->rows, std::size_t(8));
    QCOMPARE(counted->accepted(), std::size_t(8));
    QCOMPARE(counted->accounts, std::size_t(2));
    QCOMPARE(counted->duplicates, std::size_t(1));
    // In the segment: .7 and the beginning of the range; ::1 in the other one.
    QCOMPARE(counted->overlaps, std::size_t(3));
}

QTEST_GUILESS_MAIN(TestCsvScanner)
#include "tst_csv_scanner.moc"
