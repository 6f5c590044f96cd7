#include "core/format/activity_csv.h"
#include "core/format/activity_file.h"
#include "core/format/wire.h"

#include "tests/support/core_samples.h"

#include <QTest>

using namespace postern;

class ActivityCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyOrderAndNoExtras();
    void whatIsWrittenIsRead();
    void allBadLinesAreTold();
    void coverageIsTheFilesOwn();
    void linesOfJsonAreTheSameRows();
    void badLinesOfJsonAreTold();
    void documentBringsItsEvidence();
};

void ActivityCsvTest::readsAnyOrderAndNoExtras()
{
    const auto rows = readActivityCsv("outcome,method,address,account,count,last_seen,first_seen\r\n"
                                      "accepted,password,::ffff:127.0.0.17,Billing,12,2026-11-23T09:00:00+01:00,"
                                      "2026-11-01T00:00:00Z\r\n");
    QVERIFY(bool(rows));
    const ActivityRow &row = rows->at(0);
    QCOMPARE(row.account, std::string("billing"));
    QCOMPARE(row.address.toString(), std::string("127.0.0.17"));
    QCOMPARE(row.count, std::uint64_t(12));
    QVERIFY(row.lastSeen == samples::at("2026-11-23T08:00:00Z"));
    QVERIFY(!row.days && row.months.empty());
    QVERIFY(readActivityCsv("")->empty());
    QVERIFY(readActivityCsv("account,address,method,outcome,count,first_seen,last_seen\n")->empty());
}

void ActivityCsvTest::whatIsWrittenIsRead()
{
    const Date day = samples::day("2026-11-20");
    std::vector<ActivityRow> rows = {
        samples::seen("billing", "127.0.0.17", day, day, 300),
        samples::seen("=cmd()", "2001:db8::1", day, day, 1, Method::IpAuth, Outcome::Deferred)};
    rows[0].days = 12;
    rows[0].months = {monthOf(samples::day("2026-07-01")), monthOf(samples::day("2026-12-01"))};
    const std::string text = writeActivityCsv(rows);
    QVERIFY(text.find(",12,2026-12 2026-07\n") != std::string::npos);
    QVERIFY(text.find("\"'=cmd()\"") != std::string::npos);
    const auto back = readActivityCsv(text);
    QVERIFY(bool(back));
    QVERIFY(*back == rows);
}

void ActivityCsvTest::allBadLinesAreTold()
{
    const auto rows = readActivityCsv("account,address,method,outcome,count,first_seen,last_seen,days,months\n"
                                      "a,127.0.0.1,password,accepted,1,2026-11-01T00:00:00Z,2026-11-01T00:00:00Z,,\n"
                                      "a,127.0.0.256,post,lost,-1,yesterday,2026-11-01T00:00:00Z,x,2026-13\n"
                                      ",127.0.0.1,password,accepted,1,2026-11-02T00:00:00Z,2026-11-01T00:00:00Z,,\n"
                                      "short\n");
    QVERIFY(!rows);
    std::string paths;
    for (const Fault &fault : rows.error().faults)
        paths += fault.path + "\n";
    QCOMPARE(
        QString::fromStdString(paths),
        QStringLiteral("line 3, column address\nline 3, column method\nline 3, column outcome\nline 3, column count\n"
                       "line 3, column first_seen\nline 3, column days\nline 3, column months\n"
                       "line 4, column account\nline 4, column last_seen\nline 5\n"));
    const auto columns = readActivityCsv("account,address\n");
    QVERIFY(!columns);
    QCOMPARE(columns.error().faults.size(), std::size_t(5));
    QVERIFY(!readActivityCsv("account,address,method,outcome,count,first_seen,last_seen\n\"a"));
}

void ActivityCsvTest::coverageIsTheFilesOwn()
{
    QVERIFY(coverageOf({}).empty());
    const Coverage coverage =
        coverageOf({samples::seen("a", "127.0.0.1", samples::day("2026-11-05"), samples::day("2026-11-20")),
                    samples::seen("b", "127.0.0.1", samples::day("2026-11-01"), samples::day("2026-11-10"))});
    QCOMPARE(coverage.nodes.size(), std::size_t(1));
    QVERIFY(coverage.nodes[0].from == samples::at("2026-11-01T12:00:00Z"));
    QVERIFY(coverage.nodes[0].to == samples::at("2026-11-20T12:00:00Z"));
}

namespace {

std::vector<ActivityRow> someRows()
{
    const Date day = samples::day("2026-11-20");
    std::vector<ActivityRow> rows = {
        samples::seen("billing", "127.0.0.17", day, day, 300),
        samples::seen("scanner", "2001:db8::1", day, day, 1, Method::IpAuth, Outcome::Deferred)};
    rows[0].days = 12;
    rows[0].months = {monthOf(samples::day("2026-07-01")), monthOf(samples::day("2026-11-01"))};
    return rows;
}

} // namespace

void ActivityCsvTest::linesOfJsonAreTheSameRows()
{
    const auto file = readActivityFile(
        "\xef\xbb\xbf\r\n"
        R"({"account":"Billing","address":"::ffff:127.0.0.17","method":"password","outcome":"accepted","count":300,)"
        R"("first_seen":"2026-11-20T00:00:00Z","last_seen":"2026-11-20T00:00:00Z","days":12,"months":"2026-11 2026-07"})"
        "\r\n\n"
        R"({"further":[1],"account":"scanner","address":"2001:db8::1","method":"ip_auth","outcome":"deferred","count":1,)"
        R"("first_seen":"2026-11-20T00:00:00Z","last_seen":"2026-11-20T00:00:00Z"})");
    QVERIFY2(bool(file), file ? "" : file.error().detail.c_str());
    const auto csv = readActivityFile(writeActivityCsv(someRows()));
    QVERIFY(bool(csv));
    std::vector<ActivityRow> rows = file->rows;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].account, std::string("billing"));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // The samples are seen at another hour of that day.
        rows[i].firstSeen = csv->rows[i].firstSeen;
        rows[i].lastSeen = csv->rows[i].lastSeen;
    }
    QVERIFY(rows == csv->rows);
    QVERIFY(file->coverage.nodes.at(0).from == samples::at("2026-11-20T00:00:00Z"));
}

void ActivityCsvTest::badLinesOfJsonAreTold()
{
    const std::string good = R"({"account":"a","address":"127.0.0.1","method":"password","outcome":"accepted",)"
                             R"("count":1,"first_seen":"2026-11-20T00:00:00Z","last_seen":"2026-11-20T00:00:00Z"})";
    std::string wrong = good;
    wrong.replace(wrong.find(":1,"), 3, ":\"x\",");
    std::string late = good;
    late.replace(late.rfind("2026"), 4, "2025");
    const auto file = readActivityFile(good + "\n" + wrong + "\n{\"account\":\n" + good + good + "\n");
    QVERIFY(!file);
    std::string places;
    for (const Fault &fault : file.error().faults)
        places += fault.path + "; ";
    for (const char *place : {"line 2, count;", "line 3", "line 4;"})
        QVERIFY2(places.find(place) != std::string::npos, places.c_str());
    QVERIFY(places.find("line 1") == std::string::npos);
    QVERIFY(!readActivityFile(late));
}

void ActivityCsvTest::documentBringsItsEvidence()
{
    const Coverage coverage{{{"mx1", samples::at("2025-01-01T00:00:00Z"), samples::at("2026-11-21T00:00:00Z"), {}}}};
    const auto file = readActivityFile(writeActivityPage({someRows(), coverage, {}}, true));
    QVERIFY2(bool(file), file ? "" : file.error().detail.c_str());
    QVERIFY(file->rows == someRows());
    QVERIFY(file->coverage == coverage);
    const auto bare = readActivityFile(R"({"activity":[]})");
    QVERIFY(bool(bare));
    QVERIFY(bare->rows.empty() && bare->coverage.empty());
}

QTEST_GUILESS_MAIN(ActivityCsvTest)
#include "tst_activity_csv.moc"
