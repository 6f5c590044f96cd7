#include "ui/theme/cells.h"
#include "ui/theme/palette.h"
#include "ui/views/import_model.h"
#include "ui/views/import_page.h"

#include "core/format/allowlist_csv.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

Q_DECLARE_METATYPE(std::vector<postern::Account>)

namespace {

const Date importDay = *parseDate("2026-11-23");

Entry entryOf(const std::string &value, const std::string &remark)
{
    Entry entry;
    entry.id = "ent_" + value;
    entry.value = EntryValue(std::string_view(value));
    entry.remark = remark;
    return entry;
}

std::shared_ptr<Configuration> draftOf()
{
    auto draft = std::make_shared<Configuration>();
    draft->revision = 7;
    for (const char *const name : {"billing", "crm", "helpdesk"}) {
        Account account;
        account.id = std::string("acc_") + name;
        account.username = name;
        account.allowlist.enabled = account.username != "crm";
        draft->accounts.push_back(std::move(account));
    }
    draft->accounts[0].allowlist.entries = {entryOf("192.0.2.1", "A"), entryOf("192.0.2.2", "B")};
    draft->accounts[2].allowlist.entries = {entryOf("203.0.113.18", "Ticket host")};
    return draft;
}

struct PageFixture
{
    ImportPage page;
    std::shared_ptr<Configuration> draft = draftOf();
    QString text;
    std::vector<Account> put;
    int staged = 0;

    PageFixture()
    {
        QObject::connect(&page, &ImportPage::stage, &page,
                         [this](const QString &what, const std::vector<Account> &accounts) {
                             text = what;
                             put = accounts;
                             ++staged;
                         });
        page.resize(1072, 744);
        page.show();
    }
    template <typename Widget = QWidget> Widget *part(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    void open(const QByteArray &file)
    {
        page.openText(file, QStringLiteral("lists.csv"), draft, importDay);
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 30000); }
    QAbstractItemModel *rows() const { return part<QTableView>(QStringLiteral("importRows"))->model(); }
    QString cellText(int row, int column) const { return rows()->index(row, column).data().toString(); }
    QPushButton *stageButton() const { return part<QPushButton>(QStringLiteral("importStage")); }
    void click(const char *name)
    {
        part<QAbstractButton>(QString::fromLatin1(name))->click();
        settle();
    }
};

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void ux_U35_mappingIsAlwaysTrue();
    void ux_U35_guessesAreShownAndCanBeChanged();
    void ux_U35_otherFormsAreTakenToo();
    void ux_U36_neededColumns();
    void ux_U36_ownExportMapsItself();
    void ux_U37_verdictsAndCounts();
    void ux_U37_nothingIsStagedWithARejectedRow();
    void ux_U37_fixesAreTakenOneByOneOrAll();
    void ux_U37_cancelLeavesTheDraftUntouched();
    void ux_U37_rejectedRowsCanBeExported();
    void ux_U38_replaceIsAskedWithCounts();
    void replaceNeverEmptiesUnasked();
    void unreadableFilesSayWhere();
    void listsThatStayOff();
    void filesAreReadFromDisk();
    void fault_F63_manyRowsStayOffTheWindowsThread();
};

void TestImportPage::ux_U35_mappingIsAlwaysTrue()
{
    PageFixture f;
    f.open("Login;Netz;Bemerkung\nbilling;203.0.113.1;One\nbilling;203.0.113.2;Two\n");
    QAbstractItemModelTester tester(f.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The file's own titles stay beside the choice.
    for (int round = 0; round < 20; ++round) {
        const int value = round % 3;
        const int account = (round + 1) % 3;
        QStringList fields(3);
        fields[value] = QStringLiteral("value");
        fields[account] = QStringLiteral("account");
        fields[3 - value - account] = QStringLiteral("remark");
        f.page.assign(fields);
        f.settle();
        QCOMPARE(f.rows()->rowCount(), 2);
        const QStringList cells = {QStringLiteral("billing"), QStringLiteral("203.0.113.1"), QStringLiteral("One")};
        QCOMPARE(f.cellText(0, ImportModel::AccountColumn), cells.at(account).toLower());
        QCOMPARE(f.cellText(0, ImportModel::ValueColumn), cells.at(value));
        const bool right = value == 1 && account == 0;
        QCOMPARE(f.cellText(0, ImportModel::VerdictColumn), right ? QStringLiteral("New") : QStringLiteral("Rejected"));
        for (int column = 0; column < 3; ++column) {
            auto *field = f.part<QComboBox>(QStringLiteral("column%1").arg(column));
            QCOMPARE(field->currentText(), fields.at(column));
        }
    }
}

void TestImportPage::ux_U35_guessesAreShownAndCanBeChanged()
{
    PageFixture f;
    f.open("account;value;remark\nbilling;203.0.113.1;caf\xe9\n"); // Windows-1252
    QCOMPARE(f.part<QComboBox>(QStringLiteral("encoding"))->currentText(), QStringLiteral("Windows-1252, guessed"));
    QCOMPARE(f.part<QComboBox>(QStringLiteral("separator"))->currentText(), QStringLiteral("semicolon"));
    QVERIFY(f.part<QAbstractButton>(QStringLiteral("header"))->isChecked());
    QCOMPARE(f.cellText(0, ImportModel::RemarkColumn), QStringLiteral("caf\u00e9"));
    f.click("header");
    QCOMPARE(f.rows()->rowCount(), 2); // the title row is a row now
    auto *separator = f.part<QComboBox>(QStringLiteral("separator"));
    separator->setCurrentIndex(0);
    Q_EMIT separator->activated(0);
    f.settle();
    QVERIFY(f.part<QComboBox>(QStringLiteral("column1")) == nullptr || !f.stageButton()->isEnabled());
}

void TestImportPage::ux_U35_otherFormsAreTakenToo()
{
    PageFixture f;
    f.open("# moved from the old server\nmynetworks = 127.0.0.0/8 198.51.100.0/28\n  !203.0.113.9 203.0.113.7\n");
    auto *form = f.part<QComboBox>(QStringLiteral("form"));
    QVERIFY(f.part(QStringLiteral("separator"))->isVisible());
    QTest::keyClick(form, Qt::Key_Down);
    f.settle();
    QCOMPARE(form->currentIndex(), 1); // Postfix
    QVERIFY(!f.part(QStringLiteral("separator"))->isVisible());
    QVERIFY(!f.part(QStringLiteral("header"))->isVisible());
    QCOMPARE(f.part(QStringLiteral("column0")), nullptr);
    QVERIFY(!f.stageButton()->isEnabled());
    QCOMPARE(f.stageButton()->text(), QStringLiteral("Name the account"));
    QTest::keyClicks(f.part<QLineEdit>(QStringLiteral("importAccount")), QStringLiteral("billing"));
    f.settle();
    QCOMPARE(f.rows()->rowCount(), 4);
    QCOMPARE(f.cellText(1, ImportModel::ValueColumn), QStringLiteral("198.51.100.0/28"));
    QCOMPARE(f.cellText(2, ImportModel::VerdictColumn), QStringLiteral("Rejected")); // an exclusion is no entry
    f.part<QCheckBox>(QStringLiteral("leaveOut"))->click();
    f.settle();
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.click("importStage");
    QCOMPARE(f.staged, 1);
    QCOMPARE(f.put.size(), std::size_t{1});
    QCOMPARE(f.put[0].allowlist.entries.size(), std::size_t{5});

    // What has nothing of the form says so, and a domain names the account where the form has one.
    f.open("\n# nothing\n");
    QCOMPARE(form->currentIndex(), 0);
    form->setCurrentIndex(3);
    Q_EMIT form->activated(3);
    f.settle();
    QVERIFY(f.part(QStringLiteral("importProblem"))->isVisible());
    f.open("198.51.100.77,billing,never-taken\n");
    form->setCurrentIndex(4);
    Q_EMIT form->activated(4);
    f.settle();
    QCOMPARE(f.rows()->rowCount(), 1);
    QCOMPARE(f.cellText(0, ImportModel::AccountColumn), QStringLiteral("billing"));
    QCOMPARE(f.cellText(0, ImportModel::VerdictColumn), QStringLiteral("New"));
}

void TestImportPage::ux_U36_neededColumns()
{
    PageFixture f;
    f.open("a,b\nbilling,203.0.113.1\n");
    f.page.assign({QString(), QString()});
    f.settle();
    QVERIFY(!f.stageButton()->isEnabled());
    QCOMPARE(f.stageButton()->text(), QStringLiteral("Assign the value column"));
    f.page.assign({QString(), QStringLiteral("value")});
    f.settle();
    QVERIFY(!f.stageButton()->isEnabled());
    QCOMPARE(f.stageButton()->text(), QStringLiteral("Name the account"));
    f.part<QLineEdit>(QStringLiteral("importAccount"))->setText(QStringLiteral("billing"));
    f.settle();
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    QCOMPARE(f.staged, 1);
    QCOMPARE(f.put.at(0).allowlist.entries.size(), std::size_t{3});
}

void TestImportPage::ux_U36_ownExportMapsItself()
{
    PageFixture f;
    f.open(QByteArray::fromStdString(exportAllowlistCsv(*f.draft)));
    QCOMPARE(f.rows()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(f.cellText(row, ImportModel::VerdictColumn), QStringLiteral("Same"));
    QVERIFY(!f.stageButton()->isEnabled()); // imported again it changes nothing
    QCOMPARE(f.part<QLabel>(QStringLiteral("importNote"))->text(), QStringLiteral("Nothing would change."));
}

void TestImportPage::ux_U37_verdictsAndCounts()
{
    PageFixture f;
    f.open("account,value,remark,expires\n"
           "billing,203.0.113.0/24,New one,\n"
           "billing,192.0.2.1,Other remark,\n"
           "helpdesk,203.0.113.18,Ticket host,\n"
           "billing,192.0.2.300,Bad,\n"
           "crm,192.0.2.0/255.255.255.0,Mask,\n"
           "nobody,192.0.2.9,Who,\n");
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showAll"))->text(), QStringLiteral("All 6"));
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showNew"))->text(), QStringLiteral("New 1"));
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showChanged"))->text(), QStringLiteral("Changed 1"));
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showSame"))->text(), QStringLiteral("Same 1"));
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showRejected"))->text(), QStringLiteral("Rejected 3"));
    QCOMPARE(f.cellText(0, ImportModel::ResultColumn), QStringLiteral("256 addresses"));
    QCOMPARE(f.cellText(1, ImportModel::ResultColumn), QStringLiteral("Remark: “A” → “Other remark”"));
    QCOMPARE(f.cellText(3, ImportModel::RowColumn), QStringLiteral("5"));
    QCOMPARE(f.cellText(3, ImportModel::RemarkColumn), QStringLiteral("Octet 4 is 300, highest is 255"));
    QCOMPARE(f.rows()->index(3, ImportModel::ValueColumn).data(cell::MarkStart).toInt(), 8);
    QCOMPARE(f.rows()->index(3, ImportModel::ValueColumn).data(cell::MarkLength).toInt(), 3);
    QCOMPARE(f.cellText(4, ImportModel::ResultColumn), QStringLiteral("→ 192.0.2.0/24"));
    QCOMPARE(f.cellText(5, ImportModel::RemarkColumn), QStringLiteral("No account “nobody”"));
    f.click("showRejected");
    QCOMPARE(f.rows()->rowCount(), 3);
    f.click("showSame");
    QCOMPARE(f.rows()->rowCount(), 1);
    QCOMPARE(f.cellText(0, ImportModel::AccountColumn), QStringLiteral("helpdesk"));
}

void TestImportPage::ux_U37_nothingIsStagedWithARejectedRow()
{
    PageFixture f;
    f.open("account,value\nbilling,203.0.113.1\nbilling,192.0.2.300\n");
    QVERIFY(!f.stageButton()->isEnabled());
    QCOMPARE(f.stageButton()->text(), QStringLiteral("Mend the rejected rows"));
    f.click("leaveOut"); // a decision of its own, with its count
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    QCOMPARE(f.staged, 1);
    QCOMPARE(f.text, QStringLiteral("import lists.csv"));
    QCOMPARE(f.put.size(), std::size_t{1}); // only accounts that become different
    QCOMPARE(f.put[0].username, std::string("billing"));
    QCOMPARE(f.put[0].allowlist.entries.size(), std::size_t{3});
}

void TestImportPage::ux_U37_fixesAreTakenOneByOneOrAll()
{
    PageFixture f;
    f.open("account,value\nbilling,203.0.113.0/255.255.255.0\nbilling,198.51.100.1-9\nbilling,10.0.0.*\n");
    auto *table = f.part<QTableView>(QStringLiteral("importRows"));
    table->setFocus();
    table->setCurrentIndex(f.rows()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.cellText(1, ImportModel::VerdictColumn), QStringLiteral("New"));
    QCOMPARE(f.cellText(0, ImportModel::VerdictColumn), QStringLiteral("Rejected"));
    QVERIFY(!f.stageButton()->isEnabled());
    f.click("takeAll");
    for (int row = 0; row < 3; ++row)
        QCOMPARE(f.cellText(row, ImportModel::VerdictColumn), QStringLiteral("New"));
    QVERIFY(!f.part<QWidget>(QStringLiteral("takeAll"))->isVisible());
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    const std::vector<Entry> &entries = f.put.at(0).allowlist.entries;
    QCOMPARE(entries.size(), std::size_t{5});
    QCOMPARE(entries[2].value.text(), std::string("203.0.113.0/24"));
    QCOMPARE(entries[3].value.text(), std::string("198.51.100.1-198.51.100.9"));
    QCOMPARE(entries[4].value.text(), std::string("10.0.0.0/24"));
}

void TestImportPage::ux_U37_cancelLeavesTheDraftUntouched()
{
    PageFixture f;
    const Configuration before = *f.draft;
    QSignalSpy cancelled(&f.page, &ImportPage::cancelled);
    f.page.openText("account,value\nbilling,203.0.113.1\n", QStringLiteral("lists.csv"), f.draft, importDay);
    f.part<QAbstractButton>(QStringLiteral("importCancel"))->click(); // while it works
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!f.page.isBusy());
    QCOMPARE(f.staged, 0);
    QVERIFY(*f.draft == before);
}

void TestImportPage::ux_U37_rejectedRowsCanBeExported()
{
    PageFixture f;
    f.open("account,value,remark\nbilling,192.0.2.300,\"=2+3\"\nbilling,203.0.113.1,\n\"=nobody\",192.0.2.1,\n");
    const auto *model = qobject_cast<ImportModel *>(f.rows());
    const QString text = QString::fromStdString(model->rejectedCsv());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QStringLiteral("line,account,value,column,reason"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("2,billing,192.0.2.300,value,")));
    QVERIFY(!lines.at(2).contains(QStringLiteral(",=nobody"))); // no formula for a spreadsheet
}

void TestImportPage::ux_U38_replaceIsAskedWithCounts()
{
    PageFixture f;
    f.open("account,value\nbilling,203.0.113.1\nhelpdesk,203.0.113.19\n");
    auto *replace = f.part<QAbstractButton>(QStringLiteral("modeReplace"));
    QVERIFY(f.part<QAbstractButton>(QStringLiteral("modeAdd"))->isChecked()); // the default
    QTRY_COMPARE(replace->text(), QStringLiteral("Replace: removes 3 entries of 2 accounts"));
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("modeAdd"))->text(), QStringLiteral("Add: nothing is removed"));
    f.click("modeReplace");
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    QCOMPARE(f.put.size(), std::size_t{2});
    for (const Account &account : f.put)
        QCOMPARE(account.allowlist.entries.size(), std::size_t{1});
}

void TestImportPage::replaceNeverEmptiesUnasked()
{
    PageFixture f;
    // Every entry of the file has run out: the list would be on with none in force.
    f.open("account,value,expires\nhelpdesk,203.0.113.19,2026-01-01\n");
    f.click("modeReplace");
    QTRY_VERIFY(f.part<QWidget>(QStringLiteral("importProblem"))->isVisible());
    QVERIFY(!f.stageButton()->isEnabled());
    f.click("emptyClose");
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    QVERIFY(f.put.at(0).allowlist.enabled);
    f.click("modeAdd");
    f.click("modeReplace"); // another choice asks anew
    QTRY_VERIFY(f.part<QWidget>(QStringLiteral("importProblem"))->isVisible());
    f.click("emptyTurnOff");
    QTRY_VERIFY(f.stageButton()->isEnabled());
    f.stageButton()->click();
    QVERIFY(!f.put.at(0).allowlist.enabled);
}

void TestImportPage::unreadableFilesSayWhere()
{
    PageFixture f;
    f.open("account,value\nbilling,203.0.113.1\nbilling,\"203.0.113.2\n");
    auto *problem = f.part<QWidget>(QStringLiteral("importProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->accessibleDescription().contains(QStringLiteral("line 3")),
             qPrintable(problem->accessibleDescription()));
    QVERIFY(!f.stageButton()->isEnabled());
    f.open("");
    QVERIFY(problem->isVisible());
    f.open("account,value\nbilling,203.0.113.1\n"); // and a good one after it works
    QVERIFY(!problem->isVisible());
    QTRY_VERIFY(f.stageButton()->isEnabled());
}

void TestImportPage::listsThatStayOff()
{
    PageFixture f;
    f.open("account,value\ncrm,203.0.113.1\n");
    auto *note = f.part<QLabel>(QStringLiteral("importNote"));
    QTRY_VERIFY(note->text().contains(QStringLiteral("Off and staying off: crm.")));
    f.click("turnOn");
    QTRY_VERIFY(f.stageButton()->isEnabled());
    QVERIFY(!note->text().contains(QStringLiteral("staying off")));
    f.stageButton()->click();
    QVERIFY(f.put.at(0).allowlist.enabled);
}

void TestImportPage::filesAreReadFromDisk()
{
    PageFixture f;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("branch.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account,value\nbilling,203.0.113.1\n");
    file.close();
    f.page.openFile(path, f.draft, importDay);
    QTRY_VERIFY(f.stageButton()->isEnabled());
    QVERIFY(f.part<QLabel>(QStringLiteral("importFile"))->text().startsWith(QStringLiteral("branch.csv, 1 row")));
    f.page.openFile(folder.filePath(QStringLiteral("none.csv")), f.draft, importDay);
    QTRY_VERIFY(f.part<QWidget>(QStringLiteral("importProblem"))->isVisible());
    QVERIFY(!f.stageButton()->isEnabled());
}

void TestImportPage::fault_F63_manyRowsStayOffTheWindowsThread()
{
    PageFixture f;
    QByteArray file = "account,value,remark\n";
    for (int i = 0; i < 60000; ++i) {
        file += "billing,10." + QByteArray::number(i / 65536) + '.' + QByteArray::number(i / 256 % 256) + '.' +
                QByteArray::number(i % 256) + ",host\n";
    }
    file += "billing,10.0.0.256,host\n";
    f.page.openText(file, QStringLiteral("big.csv"), f.draft, importDay);
    QVERIFY(f.page.isBusy()); // the call came back before the work was done
    f.settle();
    QCOMPARE(f.part<QAbstractButton>(QStringLiteral("showRejected"))->text(), QStringLiteral("Rejected 1"));
    QCOMPARE(f.rows()->rowCount(), 60001);
    // Another look while one runs: only the newest answers.
    f.page.assign({QStringLiteral("account"), QStringLiteral("value"), QString()});
    f.page.assign({QStringLiteral("account"), QStringLiteral("value"), QStringLiteral("remark")});
    f.settle();
    QCOMPARE(f.cellText(0, ImportModel::RemarkColumn), QStringLiteral("host"));
}

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
