#include "tests/ui/support/fixtures.h"
#include "ui/models/entry_table_model.h"

#include <QAbstractItemModelTester>

using namespace postern;

namespace {

int rowOf(const EntryTableModel &model, const char *value)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).entry.value.text() == value)
            return row;
    }
    return -1;
}

} // namespace

class TestEntryTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U12_sortsByNumber();
    void ux_U30_aRemovedEntrySaysWhomItCutsOff();
    void ux_U31_notSeenYetIsNotTheSameAsNotKnown();
    void ux_U26_coveredEntriesAreMarked();
    void aRemovedEntryHasNoPlaceInTheDraft();
};

void TestEntryTableModel::ux_U12_sortsByNumber()
{
    Opened opened;
    EntryTableModel model(opened.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAccount(opened.id("archive"));
    for (const char *value : {"2001:db8::1", "10.0.0.10", "10.0.0.9", "9.0.0.0/8"})
        opened.addEntry("archive", value);
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values << model.index(row, EntryTableModel::ValueColumn).data().toString();
    QCOMPARE(values, (QStringList{QStringLiteral("9.0.0.0/8"), QStringLiteral("10.0.0.9"), QStringLiteral("10.0.0.10"),
                                  QStringLiteral("198.51.100.30"), QStringLiteral("2001:db8::1")}));
}

void TestEntryTableModel::ux_U30_aRemovedEntrySaysWhomItCutsOff()
{
    Opened opened;
    EntryTableModel model(opened.session);
    model.setAccount(opened.id("billing"));
    Account billing = *opened.account("billing");
    std::erase_if(billing.allowlist.entries, [](const Entry &entry) {
        return entry.value.text() == "192.0.2.44" || entry.value.text() == "2001:db8:40:12::/118";
    });
    Entry wide;
    wide.value = EntryValue("2001:db8:40::/48");
    billing.allowlist.entries.push_back(wide);
    opened.session.stage(QStringLiteral("remove"), {billing});
    const int gone = rowOf(model, "192.0.2.44");
    QVERIFY(gone >= 0);
    QCOMPARE(model.at(gone).difference, EntryTableModel::Difference::Removed);
    QVERIFY(model.at(gone).cutsOff);
    // Its senders are let in by the wider entry: nobody is cut off.
    QVERIFY(!model.at(rowOf(model, "2001:db8:40:12::/118")).cutsOff);
}

void TestEntryTableModel::ux_U31_notSeenYetIsNotTheSameAsNotKnown()
{
    Opened opened;
    EntryTableModel model(opened.session);
    model.setAccount(opened.id("erp-out"));
    const int unseen = rowOf(model, "192.0.2.10-192.0.2.11");
    QCOMPARE(model.index(unseen, EntryTableModel::LastSeen).data().toString(), QStringLiteral("not seen yet"));

    RelayState blind = sampleState();
    blind.activity.clear();
    blind.coverage = {};
    Session session;
    session.adopt(std::move(blind), nullptr);
    EntryTableModel unknown(session);
    unknown.setAccount(toQString(session.draft().current().find("erp-out")->id));
    QCOMPARE(unknown.index(0, EntryTableModel::LastSeen).data().toString(), QStringLiteral("not known"));
}

void TestEntryTableModel::ux_U26_coveredEntriesAreMarked()
{
    Opened opened;
    EntryTableModel model(opened.session);
    model.setAccount(opened.id("billing"));
    opened.addEntry("billing", "203.0.113.0/24");
    opened.addEntry("billing", "203.0.113.10-203.0.113.20");
    QVERIFY(model.at(rowOf(model, "203.0.113.10-203.0.113.20")).advice.contains(QStringLiteral("203.0.113.0/24")));
    QVERIFY(model.at(rowOf(model, "203.0.113.0/24")).advice.isEmpty());
}

void TestEntryTableModel::aRemovedEntryHasNoPlaceInTheDraft()
{
    Opened opened;
    EntryTableModel model(opened.session);
    model.setAccount(opened.id("archive"));
    opened.addEntry("archive", "192.0.2.1");
    Account archive = *opened.account("archive");
    archive.allowlist.entries.erase(archive.allowlist.entries.begin());
    opened.session.stage(QStringLiteral("remove"), {archive});
    QVERIFY(!model.draftIndex(rowOf(model, "198.51.100.30")));
    QCOMPARE(model.draftIndex(rowOf(model, "192.0.2.1")), std::optional<std::size_t>(0));
}

QTEST_GUILESS_MAIN(TestEntryTableModel)
#include "tst_entry_table_model.moc"
