#include "core/format/export.h"

#include "tests/support/core_samples.h"

#include <QTest>

#include <algorithm>

using namespace postern;

namespace {

const Date today = *parseDate("2026-11-23");

/// Lines that are no comment and not empty.
std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find('\n', at);
        const std::string line = text.substr(at, end - at);
        if (!line.empty() && line[0] != '#')
            lines.push_back(line);
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return lines;
}

bool mentions(const Export &made, std::string_view words)
{
    const bool listed = std::any_of(made.leftOut.begin(), made.leftOut.end(), [&](const std::string &sentence) {
        return sentence.find(words) != std::string::npos;
    });
    const std::size_t at = made.text.find(words);
    return listed && at != std::string::npos && made.text[made.text.rfind('\n', at) + 1] == '#';
}

Configuration example()
{
    Account billing = samples::account(
        "billing", {"203.0.113.0/25", "203.0.113.128-203.0.113.255", "198.51.100.7", "2001:db8::/32", "10.0.0.0/8"});
    billing.description = "Billing\nserver";
    billing.allowlist.entries.push_back(samples::entry("10.0.0.300"));
    Entry old = samples::entry("192.0.2.1");
    old.expires = today - std::chrono::days(1);
    Entry soon = samples::entry("192.0.2.2");
    soon.expires = today;
    billing.allowlist.entries.push_back(old);
    billing.allowlist.entries.push_back(soon);
    billing.ipAuth = IpAuth{EntryValue("198.51.100.99"), "Scanner"};
    Account suspended = samples::account("gone", {"192.0.2.9"});
    suspended.state = AccountState::Suspended;
    Account closed = samples::account("closed");
    closed.allowlist.enabled = true;
    return samples::configuration({billing, samples::account("press"), suspended, closed});
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postfix();
    void exim();
    void exchange();
    void exchangeCutsRanges();
    void pages();
    void nothingIsDroppedSilently_data();
    void nothingIsDroppedSilently();
    void onlyTheseAccounts();
};

void ExportTest::postfix()
{
    const Export made = exportFor(ExportTarget::Postfix, example(), {}, today);
    QCOMPARE(linesOf(made.text), (std::vector<std::string>{"10.0.0.0/8 OK", "192.0.2.2 OK", "198.51.100.7 OK",
                                                           "203.0.113.0/24 OK", "2001:db8::/32 OK"}));
    QVERIFY(
        made.text.find("# mynetworks = 10.0.0.0/8, 192.0.2.2/32, 198.51.100.7/32, 203.0.113.0/24, [2001:db8::]/32\n") !=
        std::string::npos);
    QVERIFY(made.text.find("cidr:/etc/postfix/postern.cidr") < made.text.find("OK"));
}

void ExportTest::exim()
{
    const Export made = exportFor(ExportTarget::Exim, example(), {}, today);
    QCOMPARE(linesOf(made.text),
             (std::vector<std::string>{"10.0.0.0/8", "192.0.2.2", "198.51.100.7", "203.0.113.0/24", "2001:db8::/32"}));
    QVERIFY(made.text.find("hostlist") != std::string::npos);
}

void ExportTest::exchange()
{
    const Export made = exportFor(ExportTarget::Exchange, example(), {}, today);
    const std::vector<std::string> lines = linesOf(made.text);
    QCOMPARE((std::vector<std::string>(lines.begin(), lines.begin() + 6)),
             (std::vector<std::string>{"$addresses = @(", "    '192.0.2.2'", "    '198.51.100.7'",
                                       "    '203.0.113.0/25'", "    '203.0.113.128/25'", ")"}));
    QVERIFY(mentions(made, "10.0.0.0/8 is wider than /24"));
    QVERIFY(mentions(made, "2001:db8::/32 is IPv6"));

    const Export none =
        exportFor(ExportTarget::Exchange, samples::configuration({samples::account("a", {"::1"})}), {}, today);
    QVERIFY(linesOf(none.text).empty()); // an empty list would lift the restriction
}

void ExportTest::exchangeCutsRanges()
{
    const Configuration configuration = samples::configuration(
        {samples::account("a", {"10.1.0.128-10.1.3.5", "10.1.1.0/24", "10.2.0.0-10.3.255.255"})});
    const Export made = exportFor(ExportTarget::Exchange, configuration, {}, today);
    const std::vector<std::string> lines = linesOf(made.text);
    QCOMPARE((std::vector<std::string>(lines.begin() + 1, lines.begin() + 6)),
             (std::vector<std::string>{"    '10.1.0.128/25'", "    '10.1.1.0/24'", "    '10.1.2.0/24'",
                                       "    '10.1.3.0/30'", "    '10.1.3.4/31'"}));
    QCOMPARE(lines[6], std::string(")"));
    QVERIFY(mentions(made, "10.2.0.0-10.3.255.255 would take more than 256 lines"));
    const Export highest =
        exportFor(ExportTarget::Exchange,
                  samples::configuration({samples::account("a", {"255.255.254.0-255.255.255.255"})}), {}, today);
    QCOMPARE(linesOf(highest.text)[2], std::string("    '255.255.255.0/24'"));
}

void ExportTest::pages()
{
    QCOMPARE(linesOf(exportFor(ExportTarget::Google, example(), {}, today).text),
             (std::vector<std::string>{"10.0.0.0/8", "192.0.2.2", "198.51.100.7", "203.0.113.0/24", "2001:db8::/32"}));
    const Export cpanel = exportFor(ExportTarget::Cpanel, example(), {}, today);
    QCOMPARE(linesOf(cpanel.text),
             (std::vector<std::string>{"10.0.0.0/8", "192.0.2.2", "198.51.100.7", "203.0.113.0/24"}));
    QVERIFY(mentions(cpanel, "2001:db8::/32"));
}

void ExportTest::nothingIsDroppedSilently_data()
{
    QTest::addColumn<int>("target");
    for (const ExportTarget target : {ExportTarget::Postfix, ExportTarget::Exim, ExportTarget::Exchange,
                                      ExportTarget::Google, ExportTarget::Cpanel}) {
        QTest::newRow(std::string(toString(target)).c_str()) << int(target);
        QVERIFY(parseExportTarget(toString(target)) == target);
    }
    QVERIFY(!parseExportTarget("sendmail"));
}

void ExportTest::nothingIsDroppedSilently()
{
    QFETCH(int, target);
    const Export made = exportFor(ExportTarget(target), example(), {}, today);
    // The first thing said is where it is entered.
    QVERIFY(made.text.starts_with("# Save as ") || made.text.starts_with("# Run in ") ||
            made.text.starts_with("# Enter in "));
    QVERIFY(mentions(made, "10.0.0.300 is no address"));
    QVERIFY(mentions(made, "192.0.2.1 has run out on 2026-11-22"));
    QVERIFY(mentions(made, "the appliance 198.51.100.99"));
    QVERIFY(mentions(made, "press: the list is off"));
    QVERIFY(mentions(made, "gone: the account is suspended"));
    QVERIFY(mentions(made, "closed: the list is on without an entry"));
    QVERIFY(made.text.find("192.0.2.2 runs out on 2026-11-23") != std::string::npos);
    QVERIFY(made.text.find("Billing server") != std::string::npos); // a line end would leave the comment
}

void ExportTest::onlyTheseAccounts()
{
    const Configuration configuration =
        samples::configuration({samples::account("a", {"192.0.2.1"}), samples::account("b", {"192.0.2.2"})});
    QCOMPARE(linesOf(exportFor(ExportTarget::Exim, configuration, {"b"}, today).text),
             std::vector<std::string>{"192.0.2.2"});
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
