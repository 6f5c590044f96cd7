#include "core/domain/activity.h"

#include <QTest>

using namespace postern;

namespace {

Date day(std::string_view text)
{
    return parseDate(text).value();
}

const Date today = day("2026-11-23");

ActivityRow row(std::string_view first, std::string_view last, std::vector<std::string_view> months = {},
                std::uint64_t count = 10)
{
    ActivityRow made;
    made.account = "billing";
    made.address = Address::parse("192.0.2.1").value();
    made.count = count;
    made.firstSeen = day(first);
    made.lastSeen = day(last);
    for (const std::string_view month : months)
        made.months.push_back(monthOf(day(std::string(month) + "-01")));
    return made;
}

} // namespace

class tst_Activity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack();
    void classes_data();
    void classes();
    void firstSeenLatelyIsNew();
    void rhythm();
    void monthsCount();
    void logMergesEqualKeys();
    void logFindsAccount();
    void coverageInWords();
};

void tst_Activity::wordsReadBack()
{
    for (const char *word :
         {"accepted", "blocked", "bad_password", "suspended", "sender_refused", "relay_denied", "deferred"})
        QCOMPARE(toString(parseOutcome(word).value()), std::string_view(word));
    for (const char *word : {"password", "ip_auth"})
        QCOMPARE(toString(parseMethod(word).value()), std::string_view(word));
    QVERIFY(!parseOutcome("Accepted"));
    QVERIFY(!parseMethod(""));
}

void tst_Activity::classes_data()
{
    QTest::addColumn<ActivityRow>("sender");
    QTest::addColumn<SenderClass>("expected");
    const auto add = [](const char *name, const ActivityRow &sender, SenderClass expected) {
        QTest::newRow(name) << sender << expected;
    };
    add("30 days ago", row("2026-10-24", "2026-10-24", {"2026-10"}), SenderClass::Current);
    add("31 days ago, one month", row("2026-10-23", "2026-10-23", {"2026-10"}), SenderClass::Once);
    add("today's mail late in the day", row("2026-11-23", "2026-11-24", {"2026-11"}), SenderClass::Current);
    // Months that follow each other: 1.5 x 31 + 31 = 77.5 days.
    add("monthly, 77 days ago", row("2026-08-07", "2026-09-07", {"2026-08", "2026-09"}), SenderClass::Recurring);
    add("monthly, 78 days ago", row("2026-08-06", "2026-09-06", {"2026-08", "2026-09"}), SenderClass::Stopped);
    // Quarterly, longest gap July to October, 92 days: 1.5 x 92 + 31 = 169 days.
    add("quarterly, 169 days ago", row("2025-10-07", "2026-06-07", {"2025-10", "2026-01", "2026-03", "2026-06"}),
        SenderClass::Recurring);
    add("quarterly, 170 days ago", row("2025-10-06", "2026-06-06", {"2025-10", "2026-01", "2026-03", "2026-06"}),
        SenderClass::Stopped);
    // Yearly: 1.5 x 365 + 31 = 578.5 days.
    add("yearly", row("2025-01-15", "2026-01-15", {"2025-01", "2026-01"}), SenderClass::Recurring);
    add("yearly, 579 days ago", row("2024-04-23", "2025-04-23", {"2024-04", "2025-04"}), SenderClass::Stopped);
    // No months told: gap = (last - first) / (count - 1), at least 31.
    add("by count, mean gap 61 days", row("2026-01-31", "2026-08-02", {}, 4), SenderClass::Recurring);
    add("by count, gap of at least 31", row("2026-08-07", "2026-09-07", {}, 1000), SenderClass::Recurring);
    add("by count, overdue", row("2026-08-06", "2026-09-06", {}, 1000), SenderClass::Stopped);
    add("by count, one month", row("2026-09-01", "2026-09-30", {}, 1000), SenderClass::Once);
    ActivityRow days = row("2026-01-31", "2026-08-02", {}, 1000);
    days.days = 4;
    add("by days told without months", days, SenderClass::Recurring);
}

void tst_Activity::classes()
{
    QFETCH(ActivityRow, sender);
    QFETCH(SenderClass, expected);
    QCOMPARE(toString(classOf(sender, today)), toString(expected));
}

void tst_Activity::firstSeenLatelyIsNew()
{
    QVERIFY(isNew(row("2026-11-16", "2026-11-23"), today));
    QVERIFY(!isNew(row("2026-11-15", "2026-11-23"), today));
}

void tst_Activity::rhythm()
{
    const ActivityRow quarterly = row("2026-04-03", "2026-10-03", {"2026-04", "2026-07", "2026-10"});
    QCOMPARE(rhythmOf(quarterly, today), std::string("about every 92 days, next about 2027-01-03"));
    QCOMPARE(rhythmOf(quarterly, day("2027-02-01")), std::string("about every 92 days, expected since 2027-01-03"));
    QVERIFY(rhythmOf(quarterly, day("2026-10-20")).empty()); // current
    QVERIFY(rhythmOf(quarterly, day("2028-01-01")).empty()); // stopped
    QVERIFY(rhythmOf(row("2026-01-03", "2026-09-20", {"2026-01", "2026-02", "2026-09"}), today).empty());
}

void tst_Activity::monthsCount()
{
    QCOMPARE(monthOf(day("2027-01-01")) - monthOf(day("2026-12-31")), 1);
    QCOMPARE(monthOf(day("2026-11-01")), monthOf(day("2026-11-30")));
    QCOMPARE(monthOf(day("2026-11-01")), 2026 * 12 + 10);
}

void tst_Activity::logMergesEqualKeys()
{
    ActivityRow early = row("2026-01-10", "2026-01-20", {"2026-01"}, 3);
    early.days = 2;
    ActivityRow late = row("2026-03-01", "2026-04-02", {"2026-03", "2026-04"}, 4);
    late.days = 5;
    ActivityRow blocked = late;
    blocked.outcome = Outcome::Blocked;
    const ActivityLog log({late, blocked, early});
    QCOMPARE(log.rows().size(), std::size_t(2));
    const ActivityRow &merged = log.rows()[0];
    QCOMPARE(merged.count, std::uint64_t(7));
    QCOMPARE(merged.firstSeen, early.firstSeen);
    QCOMPARE(merged.lastSeen, late.lastSeen);
    QCOMPARE(merged.days, std::optional<std::uint32_t>(7));
    QCOMPARE(merged.months, row("2026-01-10", "2026-01-10", {"2026-01", "2026-03", "2026-04"}).months);
    QCOMPARE(log.rows()[1], blocked);

    // The same days seen by two nodes are not counted twice, and untold days stay unknown.
    QCOMPARE(ActivityLog({early, early}).rows()[0].days, std::optional<std::uint32_t>(2));
    ActivityRow untold = early;
    untold.days.reset();
    untold.months.clear();
    const ActivityLog mixed({untold, late});
    QVERIFY(!mixed.rows()[0].days);
    QCOMPARE(mixed.rows()[0].months, merged.months);
}

void tst_Activity::logFindsAccount()
{
    std::vector<ActivityRow> rows;
    for (const char *account : {"c", "a", "b", "b"}) {
        rows.push_back(row("2026-01-10", "2026-01-20"));
        rows.back().account = account;
        rows.back().address = Address::v4(static_cast<std::uint32_t>(rows.size()));
    }
    const ActivityLog log(rows);
    QCOMPARE(log.of("b").size(), std::size_t(2));
    QCOMPARE(log.of("b").front().address, Address::v4(3));
    QVERIFY(log.of("bb").empty());
    QVERIFY(ActivityLog().of("a").empty());
    QVERIFY(!log.empty());
}

void tst_Activity::coverageInWords()
{
    QCOMPARE(describe(Coverage()), std::string("(no log)"));
    QCOMPARE(Coverage().days(), 0);
    Coverage coverage;
    coverage.nodes = {{"mx1", day("2025-10-19"), day("2026-11-23"), {}}};
    QCOMPARE(coverage.days(), 400);
    QCOMPARE(describe(coverage), std::string("(log of 400 days, 1 of 1 node)"));
    coverage.nodes.push_back({"mx2",
                              day("2026-10-19"),
                              day("2026-11-22"),
                              {{day("2026-11-01"), Time(day("2026-11-01")) + std::chrono::hours(3)}}});
    QCOMPARE(describe(coverage), std::string("(log of 400 days, 2 of 2 nodes, 1 gap of 3 h)"));
    coverage.nodes[1].to = coverage.nodes[1].from;
    coverage.nodes[1].gaps.push_back({day("2026-11-03"), day("2026-11-05")});
    QCOMPARE(describe(coverage), std::string("(log of 400 days, 1 of 2 nodes, 2 gaps of 2 days together)"));
    Coverage fresh;
    fresh.nodes = {{"mx1", day("2026-11-23"), Time(day("2026-11-23")) + std::chrono::minutes(90), {}}};
    QCOMPARE(describe(fresh), std::string("(log of 90 min, 1 of 1 node)"));
}

QTEST_GUILESS_MAIN(tst_Activity)
#include "tst_activity.moc"
