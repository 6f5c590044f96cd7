#include "tests/ui/support/fixtures.h"
#include "ui/models/differences.h"

#include <QAbstractItemModelTester>

using namespace postern;

class TestDifferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U40_everyDifferenceHasItsLine();
    void ux_U40_eachLineCanBeDropped();
    void ux_U40_orderOfEntriesIsNoDifference();
    void aWholeAccountCanBeDropped();
};

void TestDifferences::ux_U40_everyDifferenceHasItsLine()
{
    Opened opened;
    stageSampleEdits(opened.session);
    DifferencesModel model(opened.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rebuild({});
    QCOMPARE(model.accounts(), 4);
    const QString text = model.asText();
    for (const char *part :
         {"+ 203.0.113.0/24 (Branch Graz)", "- 192.0.2.44 (Old billing host)", "1,050 → 1,305 addresses: +256, -1",
          "Allowlist: on, 4 entries -> Allowlist: off, 4 entries kept",
          "198.51.100.9 no longer sends without a password", "198.51.100.9 may send without a password"}) {
        // Numbers are grouped as the locale does it; tests run in the C locale, which does not.
        const QString wanted = QString::fromUtf8(part).remove(u',');
        QVERIFY2(QString(text).remove(u',').contains(wanted), qPrintable(wanted + QStringLiteral("\nin\n") + text));
    }
}

void TestDifferences::ux_U40_eachLineCanBeDropped()
{
    Opened opened;
    stageSampleEdits(opened.session);
    DifferencesModel model(opened.session);
    model.rebuild({});
    int guard = 0;
    while (opened.session.stagedCount() > 0 && ++guard < 50) {
        const int before = opened.session.stagedCount();
        int line = -1;
        for (int row = 0; row < model.rowCount() && line < 0; ++row) {
            if (model.at(row).kind == Difference::Kind::Line && model.at(row).droppable)
                line = row;
        }
        QVERIFY(line >= 0);
        model.drop(line);
        QVERIFY(opened.session.stagedCount() < before);
        model.rebuild({});
    }
    QCOMPARE(opened.session.stagedCount(), 0);
    QCOMPARE(opened.session.draft().current(), opened.session.draft().base());
}

void TestDifferences::ux_U40_orderOfEntriesIsNoDifference()
{
    Opened opened;
    Account billing = *opened.account("billing");
    std::reverse(billing.allowlist.entries.begin(), billing.allowlist.entries.end());
    opened.session.stage(QStringLiteral("reorder"), {billing});
    QCOMPARE(opened.session.stagedCount(), 0);
    DifferencesModel model(opened.session);
    model.rebuild({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDifferences::aWholeAccountCanBeDropped()
{
    Opened opened;
    opened.session.stage(QStringLiteral("delete"), {}, {toUtf8(opened.id("archive"))});
    Account fresh;
    fresh.username = "fresh";
    opened.session.stage(QStringLiteral("add"), {fresh});
    DifferencesModel model(opened.session);
    model.rebuild({});
    QCOMPARE(model.accounts(), 2);
    model.drop(0);
    model.rebuild({});
    QCOMPARE(model.accounts(), 1);
    model.drop(0);
    QCOMPARE(opened.session.stagedCount(), 0);
    QVERIFY(opened.account("archive") != nullptr);
    QVERIFY(opened.account("fresh") == nullptr);
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
