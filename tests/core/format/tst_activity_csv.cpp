#include "core/format/activity_csv.h"
#include "core/format/activity_file.h"
#include "core/format/log_lockout.h"
#include "core/format/wire.h"

#include "tests/support/core_samples.h"

#include <QTemporaryFile>
#include <QTest>

#include <map>

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
    void sendersAreThoseOfTheRows();
    void badLinesOfSendersAreTold();
    void listsAnswerAsEntriesDo();
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

namespace {

struct Told
{
    std::string account;
    Address address;
    std::uint64_t count;
    friend bool operator==(const Told &, const Told &) = default;
};

Result<std::vector<Told>> sendersIn(const std::string &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.flush())
        return Error{};
    std::vector<Told> told;
    const Status read =
        forEachLoggedSender(file.fileName().toStdString(), [&told](std::span<const LoggedSender> senders) {
            for (const LoggedSender &sender : senders)
                told.push_back({std::string(sender.account), sender.address, sender.count});
        });
    return read ? Result<std::vector<Told>>(std::move(told)) : read.error();
}

} // namespace

void ActivityCsvTest::sendersAreThoseOfTheRows()
{
    samples::Chance chance(3);
    std::string text = "\xef\xbb\xbf"
                       "count,remark,account,address,method,outcome,first_seen,last_seen\r\n";
    const std::vector<std::string> names{"billing", "Billing", "\"crm\"", "'=x", "a@b.example", "b_2"};
    const std::vector<std::string> remarks{"", "\"two\nlines\"", "\"a \"\"b\"\" c\"", "plain"};
    const std::vector<std::string> methods{"password", "password", "ip_auth"};
    const std::vector<std::string> outcomes{"accepted", "accepted", "\"accepted\"", "blocked"};
    while (text.size() < 3U << 18) { // three pieces
        const std::string address = chance.once(3) ? "2001:db8::" + std::to_string(chance.upTo(9))
                                                   : "192.0.2." + std::to_string(chance.upTo(255));
        text.append(std::to_string(chance.upTo(3))).append(",").append(chance.of(remarks)).append(",");
        text.append(chance.of(names)).append(",").append(address).append(",").append(chance.of(methods)).append(",");
        text.append(chance.of(outcomes)).append(",2026-11-01T00:00:00Z,2026-11-02T00:00:00Z\n");
    }
    const auto rows = readActivityCsv(text);
    QVERIFY(bool(rows));
    std::vector<Told> expected;
    for (const ActivityRow &row : *rows) {
        if (row.method == Method::Password && row.outcome == Outcome::Accepted && row.count > 0)
            expected.push_back({row.account, row.address, row.count});
    }
    QVERIFY(expected.size() > 1000);
    const auto senders = sendersIn(text);
    QVERIFY(bool(senders));
    QVERIFY(*senders == expected);
    QVERIFY(sendersIn("")->empty());
}

void ActivityCsvTest::badLinesOfSendersAreTold()
{
    std::string text = "account,address,method,outcome,count\n";
    for (int i = 0; i < 20000; ++i)
        text += "billing,192.0.2.1,password,accepted,1\n";
    text += "billing,010.0.0.1,password,accepted,1\nbilling,192.0.2.1,password,accepted\n,192.0.2.1,letter,x,-1\n";
    const auto senders = sendersIn(text);
    QVERIFY(!senders && senders.error().code == ErrorCode::Unreadable);
    std::vector<std::string> places;
    for (const Fault &fault : senders.error().faults)
        places.push_back(fault.path);
    QCOMPARE(places, (std::vector<std::string>{"line 20002, column address", "line 20003", "line 20004, column account",
                                               "line 20004, column method", "line 20004, column outcome",
                                               "line 20004, column count"}));
    QCOMPARE(sendersIn("account,address,method,outcome\n").error().faults.front().code, std::string("missing-column"));
    QVERIFY(!sendersIn("account,address,method,outcome,count\n\"billing,192.0.2.1\n"));
    QVERIFY(!forEachLoggedSender("/nowhere/at/all.csv", {}));
}

void ActivityCsvTest::listsAnswerAsEntriesDo()
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        samples::Chance chance(seed);
        std::map<std::string, std::vector<Value>> lists;
        ProposedLists proposed;
        for (int i = chance.upTo(seed % 6 == 0 ? 2000 : 100); i > 0; --i) { // some long enough to be searched
            const std::string name = "user" + std::to_string(chance.upTo(40) * chance.upTo(3));
            const Value value = *Value::parse(samples::randomValue(chance));
            const bool inForce = !chance.once(5);
            std::vector<Value> &list = lists[name];
            if (inForce)
                list.push_back(value);
            proposed.add(name, value.interval(), inForce);
        }
        proposed.finish();
        QCOMPARE(proposed.accounts(), lists.size());
        std::vector<std::string> names;
        for (int i = 0; i < 300; ++i)
            names.push_back("user" + std::to_string(chance.upTo(130)));
        std::vector<LoggedSender> senders;
        for (const std::string &name : names) {
            const std::string end = std::to_string(chance.upTo(40));
            senders.push_back({name, samples::address((chance.once(4) ? "2001:db8::" : "192.0.2.") + end), 1});
        }
        std::vector<ProposedLists::Answer> answers(senders.size());
        proposed.ask(senders, answers);
        for (std::size_t i = 0; i < senders.size(); ++i) {
            const auto list = lists.find(names[i]);
            const bool held = list != lists.end() &&
                              std::any_of(list->second.begin(), list->second.end(),
                                          [&](const Value &value) { return value.contains(senders[i].address); });
            const auto expected = list == lists.end() ? ProposedLists::Answer::UnknownAccount
                                  : held              ? ProposedLists::Answer::LetIn
                                                      : ProposedLists::Answer::Refused;
            QVERIFY2(answers[i] == expected, names[i].c_str());
        }
    }
}

QTEST_GUILESS_MAIN(ActivityCsvTest)
#include "tst_activity_csv.moc"
