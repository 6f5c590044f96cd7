#include "core/analysis/analyze.h"
#include "core/domain/decision.h"
#include "tests/support/core_samples.h"

#include <QTest>

using namespace postern;
using namespace postern::samples;

namespace {
const Date today = day("2026-11-23");
} // namespace

class TestSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void partsAreTemplates();
};

void TestSentence::says_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("which");
    QTest::newRow("restricted, both doors")
        << "300 addresses may send with the password, over SMTP. 198.51.100.7 (Scanner) sends without." << 0;
    QTest::newRow("open") << "ANY address with the password may send." << 1;
    QTest::newRow("closed") << "Nobody may send with the password. 198.51.100.7 (Scanner) still sends without." << 2;
    QTest::newRow("one address") << "1 address may send with the password, over SMTP." << 3;
    QTest::newRow("observing") << "ANY address with the password may send; the list is only watching." << 4;
    QTest::newRow("suspended") << "Nobody may send, with or without the password: the account is suspended." << 5;
    QTest::newRow("no password") << "No password is set, so nobody may send with one. 198.51.100.7 still sends without."
                                 << 6;
    QTest::newRow("everything listed") << "ANY address with the password may send." << 7;
    QTest::newRow("all entries expired") << "Nobody may send with the password." << 8;
    QTest::newRow("IPv6 segment") << "18446744073709551616 addresses may send with the password, over SMTP." << 9;
    QTest::newRow("overlaps count once") << "256 addresses may send with the password, over SMTP." << 10;
}

void TestSentence::says()
{
    QFETCH(QString, expected);
    QFETCH(int, which);
    Account one = account("billing");
    const auto bind = [&one](const char *device) { one.ipAuth = IpAuth{EntryValue("198.51.100.7"), device}; };
    switch (which) {
    case 0:
        one = account("billing", {"203.0.113.0/24", "192.0.2.0-192.0.2.43"});
        bind("Scanner");
        break;
    case 1:
        break;
    case 2:
        one.allowlist.enabled = true;
        bind("Scanner");
        break;
    case 3:
        one = account("billing", {"203.0.113.7"});
        break;
    case 4:
        one.allowlist.observe = true;
        break;
    case 5:
        one.state = AccountState::Suspended;
        bind("Scanner");
        break;
    case 6:
        one.passwordSet = false;
        bind("");
        break;
    case 7:
        one = account("billing", {"0.0.0.0/0", "::/0"});
        break;
    case 8:
        one = account("billing", {"203.0.113.7"});
        one.allowlist.entries[0].expires = today - std::chrono::days(1);
        break;
    case 9:
        one = account("billing", {"2001:db8::/64"});
        break;
    default:
        one = account("billing", {"203.0.113.0/24", "203.0.113.7"});
    }
    QCOMPARE(QString::fromStdString(sentence(one, today)), expected);
}

void TestSentence::partsAreTemplates()
{
    Account one = account("billing", {"203.0.113.0/24"});
    one.ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    const std::vector<SentencePart> parts = sentenceParts(one, today);
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[0].args.at("count"), std::string("256"));
    QCOMPARE(parts[1].args.at("device"), std::string("Scanner"));
    QVERIFY(parts[1].text.find("{device}") != std::string_view::npos);
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
