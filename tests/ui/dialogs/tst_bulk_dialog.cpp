#include "tests/ui/dialogs/dialog_fixture.h"

#include "ui/dialogs/bulk_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace postern;
using namespace Qt::StringLiterals;

/// U20: many accounts at once, with one preview, as one staged edit.
class TestBulkDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DialogFixture>(); }
    void ux_U20_addsWhereItIsMissing();
    void ux_U20_namesWhoIsBlocked();
    void ux_U20_leavesOutWhatWouldClose();
    void ux_U20_leavesOutFullLists();
    void ux_U20_nothingToDoIsSaid();
    void ux_U20_tenThousandAccounts();

private:
    void open(const std::vector<const char *> &names, bool removes = false);
    void type(const QString &value);
    QString cell(int row, int column) const;
    std::unique_ptr<DialogFixture> m_fixture;
};

void TestBulkDialog::open(const std::vector<const char *> &names, bool removes)
{
    std::vector<BulkTarget> targets;
    for (const char *name : names)
        targets.push_back({*m_fixture->draft.find(name), *m_fixture->draft.find(name)});
    m_fixture->open(makeBulkDialog(m_fixture->context(""), std::move(targets), nullptr));
    if (removes)
        QTest::mouseClick(m_fixture->part<QAbstractButton>("bulkRemove"), Qt::LeftButton);
}

void TestBulkDialog::type(const QString &value)
{
    QSignalSpy previewed(m_fixture->dialog.get(), SIGNAL(previewed()));
    m_fixture->part<QLineEdit>("value")->setText(value);
    QTRY_VERIFY(!previewed.isEmpty() && m_fixture->dialog->note() != u"Looking at all accounts"_s);
}

QString TestBulkDialog::cell(int row, int column) const
{
    const auto *table = m_fixture->part<QTableView>("bulkRows");
    return table->model()->index(row, column).data().toString();
}

void TestBulkDialog::ux_U20_addsWhereItIsMissing()
{
    open({"billing", "archive", "crm"});
    type(u"198.51.100.24"_s);
    QCOMPARE(cell(0, 1), u"+1, then 3 of 10"_s);
    QCOMPARE(cell(1, 1), u"has them already"_s);
    QCOMPARE(cell(2, 1), u"+1, then 1 of 10; the list is off"_s);
    QVERIFY(m_fixture->dialog->verbButton()->isEnabled());
    m_fixture->enter();
    QVERIFY(m_fixture->edit);
    QCOMPARE(m_fixture->edit->text, u"add 198.51.100.24 to 2 accounts"_s);
    QCOMPARE(m_fixture->edit->put.size(), std::size_t{2});
    QCOMPARE(m_fixture->edit->put[0].allowlist.entries.size(), std::size_t{3});
    QVERIFY(m_fixture->edit->put[0].allowlist.entries.back().id.empty());
}

void TestBulkDialog::ux_U20_namesWhoIsBlocked()
{
    open({"billing", "archive"}, true);
    type(u"192.0.2.44"_s);
    QCOMPARE(cell(0, 1), u"-1, then 1 of 10"_s);
    QCOMPARE(cell(0, 2), u"192.0.2.44"_s);
    QCOMPARE(cell(1, 1), u"has none of them"_s);
    m_fixture->enter();
    QVERIFY(m_fixture->edit);
    QCOMPARE(m_fixture->edit->text, u"remove 192.0.2.44 from 1 accounts"_s);
}

void TestBulkDialog::ux_U20_leavesOutWhatWouldClose()
{
    open({"archive"}, true);
    type(u"198.51.100.24"_s);
    QVERIFY(cell(0, 1).startsWith(u"left out"_s));
    QVERIFY(!m_fixture->dialog->verbButton()->isEnabled());
    QSignalSpy previewed(m_fixture->dialog.get(), SIGNAL(previewed()));
    QTest::mouseClick(m_fixture->part<QCheckBox>("mayClose"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(previewed.size(), 1);
    QVERIFY(m_fixture->dialog->verbButton()->isEnabled());
    QCOMPARE(cell(0, 2), u"198.51.100.24"_s);
}

void TestBulkDialog::ux_U20_leavesOutFullLists()
{
    m_fixture->relay.limits.maxEntries = 2;
    open({"billing", "archive"});
    type(u"203.0.113.0/24"_s);
    QCOMPARE(cell(0, 1), u"left out: no room, 2 of 2"_s);
    QCOMPARE(cell(1, 1), u"+1, then 2 of 2"_s);
}

void TestBulkDialog::ux_U20_nothingToDoIsSaid()
{
    open({"billing"}, true);
    QVERIFY(!m_fixture->dialog->verbButton()->isEnabled());
    type(u"203.0.113.9"_s);
    QCOMPARE(m_fixture->dialog->note(), u"None of them has it."_s);
    QVERIFY(!m_fixture->dialog->verbButton()->isEnabled());
}

void TestBulkDialog::ux_U20_tenThousandAccounts()
{
    std::vector<BulkTarget> targets;
    for (int i = 0; i < 10000; ++i) {
        Account account = *m_fixture->draft.find("billing");
        account.username = "account" + std::to_string(i);
        account.id = "acc_" + std::to_string(i);
        targets.push_back({account, account});
    }
    m_fixture->open(makeBulkDialog(m_fixture->context(""), std::move(targets), nullptr));
    type(u"203.0.113.0/24"_s);
    QVERIFY(m_fixture->dialog->verbButton()->isEnabled());
    m_fixture->enter();
    QVERIFY(m_fixture->edit);
    QCOMPARE(m_fixture->edit->put.size(), std::size_t{10000});
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulk_dialog.moc"
