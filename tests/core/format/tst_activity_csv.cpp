#include "core/format/activity_csv.h"

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

QTEST_GUILESS_MAIN(ActivityCsvTest)
#include "tst_activity_csv.moc"
