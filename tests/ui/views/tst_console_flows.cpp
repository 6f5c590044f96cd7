#include "tests/ui/support/console.h"
#include "ui/views/help_window.h"
#include "ui/views/import_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace postern;
using namespace Qt::StringLiterals;

/// Every flow in the real window, by its own widgets, on a relay in memory.
class TestConsoleFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void startNamesWhoWouldBeBlocked();
    void watchFirst();
    void addOneFormatAtATime_data();
    void addOneFormatAtATime();
    void addAPastedList();
    void editAnEntry();
    void deleteAnEntry();
    void fault_F15_deleteTheLastEntry_data();
    void fault_F15_deleteTheLastEntry();
    void fault_F15_disableAndTurnOnAgain();
    void fault_F15_disableAndClear();
    void setMoveAndRemoveIpAuthentication();
    void addEditSuspendAndDeleteAccounts();
    void importAndExport();
    void ux_U01_theBarIsOnEveryPlace();
    void ux_U02_undoAndRedoAreNamed();
    void reviewAcknowledgesByTypedName();
    void theRemedyIsOnePress();
    void pushSaysWhatIsTrueNow();
    void ux_U42_bothSidesStandBesideEachOther();
    void closingKeepsOrAsksOnce();
    void lightAndDarkChangeLive();
    void ux_U46_historyIsComparedAndStagedAgain();
    void ux_U08_historySaysWhyItIsEmpty();
    void listsAreReviewedAndTidied();
    void ux_U51_aTourByKeysAlone();
    void ux_U51_flowsByKeysAlone();
};

void TestConsoleFlows::startNamesWhoWouldBeBlocked()
{
    Console c;
    c.hand->openAccount(c.opened.id("crm"));
    QVERIFY(!c.hand->part<QCheckBox>("turnedOn")->isChecked());
    c.hand->click("turnedOn");
    QVERIFY(c.hand->dialog() != nullptr);
    // Both who send today stand there before anything is typed.
    QCOMPARE(c.hand->part<EvidencePanel>("evidence")->rowCount(), 2);
    QVERIFY(!c.hand->dialog()->verbButton()->isEnabled());
    c.hand->type("value", u"203.0.113.61"_s);
    c.hand->click("addLine");
    QTRY_COMPARE(c.hand->part<EvidencePanel>("evidence")->rowCount(), 1);
    c.hand->press();
    QVERIFY(c.list("crm").enabled);
    QCOMPARE(c.list("crm").entries.size(), std::size_t{1});
    QVERIFY(c.hand->part<QCheckBox>("turnedOn")->isChecked());
    QCOMPARE(c.hand->part<Chip>("stagedChip")->text(), u"2 staged"_s);
}

void TestConsoleFlows::watchFirst()
{
    Console c;
    c.hand->openAccount(c.opened.id("crm"));
    c.hand->click("turnedOn");
    c.hand->click("watchFirst");
    QTRY_VERIFY(!c.window->flows().busy());
    QVERIFY(!c.list("crm").enabled);
    QVERIFY(c.list("crm").observe);
    QVERIFY(c.hand->part<Chip>("listState")->text().startsWith(u"Observing"_s));
    // And from watching, after looking at who was seen, it is turned on.
    c.hand->openAccount(c.opened.id("travel"));
    c.hand->click("turnedOn");
    QCOMPARE(c.hand->part<EvidencePanel>("evidence")->rowCount(), 1);
    QTest::mouseClick(c.hand->part<QPushButton>("addToo_203.0.113.141"), Qt::LeftButton);
    c.hand->press();
    QVERIFY(c.list("travel").enabled);
    QVERIFY(!c.list("travel").observe);
    QVERIFY(c.opened.has("travel", "203.0.113.141"));
}

void TestConsoleFlows::addOneFormatAtATime_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("value");
    QTest::newRow("address") << QByteArray("formatAddress") << u"192.0.2.99"_s;
    QTest::newRow("segment") << QByteArray("formatSegment") << u"192.0.2.96/28"_s;
    QTest::newRow("range") << QByteArray("formatRange") << u"192.0.2.100-192.0.2.103"_s;
    QTest::newRow("IPv6") << QByteArray("formatSegment") << u"2001:db8:9::/64"_s;
}

void TestConsoleFlows::addOneFormatAtATime()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, value);
    Console c;
    c.hand->openAccount(c.opened.id("erp-out"));
    c.hand->click("addEntry");
    c.hand->click(format.constData());
    c.hand->type("value", value);
    QVERIFY(c.hand->part<QAbstractButton>(format.constData())->isChecked());
    c.hand->type("remark", u"Data centre C"_s);
    c.hand->press();
    QVERIFY(c.opened.has("erp-out", value.toStdString()));
    QCOMPARE(QString::fromStdString(c.list("erp-out").entries.back().remark), u"Data centre C"_s);
    QCOMPARE(c.session().stagedCount(), 1);
}

void TestConsoleFlows::addAPastedList()
{
    Console c;
    c.hand->openAccount(c.opened.id("erp-out"));
    c.hand->click("addEntry");
    c.hand->click("formatPasted");
    auto *text = c.hand->part<QPlainTextEdit>("pastedText");
    QVERIFY(text != nullptr);
    text->setPlainText(u"192.0.2.99 New host\n192.0.2.0/255.255.255.252; 192.0.2.101-104\n"_s);
    c.hand->click("takeAllFixes");
    c.hand->press();
    QVERIFY(c.opened.has("erp-out", "192.0.2.99"));
    QVERIFY(c.opened.has("erp-out", "192.0.2.0/30"));
    QVERIFY(c.opened.has("erp-out", "192.0.2.101-192.0.2.104"));
    QCOMPARE(c.session().undoStack()->count(), 1); // one step, however many lines
}

void TestConsoleFlows::editAnEntry()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->chooseEntry(u"198.51.100.200"_s);
    c.hand->click("editEntry");
    QVERIFY(c.hand->dialog() != nullptr);
    c.hand->type("remark", u"Backup line, cellar"_s);
    c.hand->press();
    QCOMPARE(c.session().stagedCount(), 1);
    const auto &entries = c.list("billing").entries;
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const Entry &entry) { return entry.remark == "Backup line, cellar"; }));
}

void TestConsoleFlows::deleteAnEntry()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->chooseEntry(u"192.0.2.44"_s);
    c.hand->click("deleteEntry");
    // Who sent through it is named before it is staged.
    QCOMPARE(c.hand->part<EvidencePanel>("evidence")->rowCount(), 1);
    c.hand->press();
    QVERIFY(!c.opened.has("billing", "192.0.2.44"));
    // It stays in sight, struck out, and can be put back from its row.
    c.hand->chooseEntry(u"192.0.2.44"_s);
    QAction *drop = c.hand->action("actDropEntry");
    QVERIFY(drop != nullptr && drop->isEnabled());
    drop->trigger();
    QVERIFY(c.opened.has("billing", "192.0.2.44"));
    QCOMPARE(c.session().stagedCount(), 0);
}

void TestConsoleFlows::fault_F15_deleteTheLastEntry_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<bool>("on");
    QTest::addColumn<QString>("word");
    QTest::newRow("closed") << QByteArray("closed") << true << u"Closed"_s;
    QTest::newRow("open") << QByteArray("open") << false << u"Open"_s;
}

void TestConsoleFlows::fault_F15_deleteTheLastEntry()
{
    QFETCH(QByteArray, choice);
    QFETCH(bool, on);
    QFETCH(QString, word);
    Console c;
    c.hand->openAccount(c.opened.id("archive"));
    c.hand->chooseEntry(u"198.51.100.30"_s);
    c.hand->click("deleteEntry");
    QVERIFY(!c.hand->dialog()->verbButton()->isEnabled()); // none is chosen for anybody
    c.hand->click(choice.constData());
    c.hand->press();
    QVERIFY(c.list("archive").entries.empty());
    QCOMPARE(c.list("archive").enabled, on);
    QVERIFY(c.hand->part<Chip>("listState")->text().startsWith(word));
}

void TestConsoleFlows::fault_F15_disableAndTurnOnAgain()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->click("turnedOn");
    QVERIFY(c.hand->part<NotePanel>("exposure")->title().contains(u"any address"_s));
    c.hand->press();
    QVERIFY(!c.list("billing").enabled);
    QCOMPARE(c.list("billing").entries.size(), std::size_t{5});
    QVERIFY(!c.hand->part<QCheckBox>("turnedOn")->isChecked());
    c.hand->click("turnedOn");
    c.hand->press();
    QVERIFY(c.list("billing").enabled);
    QCOMPARE(c.session().stagedCount(), 0); // as it was, so nothing is staged
}

void TestConsoleFlows::fault_F15_disableAndClear()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->click("turnedOn");
    c.hand->click("clearEntries");
    QVERIFY(c.hand->part<QPushButton>("exportFirst") != nullptr);
    c.hand->press();
    QVERIFY(!c.list("billing").enabled);
    QVERIFY(c.list("billing").entries.empty());
    c.hand->click("undo");
    QCOMPARE(c.list("billing").entries.size(), std::size_t{5});
}

void TestConsoleFlows::setMoveAndRemoveIpAuthentication()
{
    Console c;
    c.hand->openAccount(c.opened.id("archive"));
    c.hand->click("setIpAuth");
    c.hand->click("cannotSignIn");
    c.hand->type("address", u"8.8.4.4"_s);
    c.hand->type("device", u"Copier"_s);
    QCOMPARE(c.hand->part<NotePanel>("gives")->title(),
             u"Anything that sends from 8.8.4.4 may send as archive without a password."_s);
    c.hand->press();
    QCOMPARE(QString::fromStdString(c.opened.account("archive")->ipAuth->address.text()), u"8.8.4.4"_s);
    // Moved here from another account: the old holder loses it in the same step.
    c.hand->openAccount(c.opened.id("scans"));
    c.hand->click("setIpAuth");
    c.hand->click("cannotSignIn");
    c.hand->type("address", u"198.51.100.9"_s);
    QCOMPARE(c.hand->dialog()->verbButton()->text(), u"Move here"_s);
    QCOMPARE(c.hand->part<EvidencePanel>("cutOff")->title(), u"press01 loses it in the same push."_s);
    c.hand->press();
    QVERIFY(c.opened.account("scans")->ipAuth.has_value());
    QVERIFY(!c.opened.account("press01")->ipAuth.has_value());
    c.hand->click("undo");
    QVERIFY(!c.opened.account("scans")->ipAuth.has_value());
    QVERIFY(c.opened.account("press01")->ipAuth.has_value());
    // Removed, from the place that lists them all.
    c.hand->click("placeIpAuthentication");
    auto *table = c.hand->part<QTableView>("bindings");
    QVERIFY(table != nullptr);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"198.51.100.7"_s)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
    }
    c.hand->click("removeBinding");
    QCOMPARE(c.hand->part<EvidencePanel>("evidence")->rowCount(), 1); // it was seen lately
    c.hand->press();
    QVERIFY(!c.opened.account("billing")->ipAuth.has_value());
}

void TestConsoleFlows::addEditSuspendAndDeleteAccounts()
{
    Console c;
    c.hand->click("newAccount");
    QString shown;
    c.hand->type("username", u"Scanner"_s);
    shown = c.hand->part<QLineEdit>("generatedPassword")->text();
    QCOMPARE(shown.size(), 26);
    c.hand->press();
    const Account *made = c.opened.account("scanner");
    QVERIFY(made != nullptr);
    QCOMPARE(QString::fromStdString(made->newPassword->secret), shown);
    // It is what one sees next, and its password is in no widget of the window any more.
    QCOMPARE(c.window->accounts()->editor()->id(), c.opened.id("scanner"));
    for (const QLineEdit *field : c.window->findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(shown));
    for (const QLabel *label : c.window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(shown));
    c.hand->click("editSenders");
    c.hand->type("description", u"The scanner of the lobby"_s);
    c.hand->press();
    QCOMPARE(QString::fromStdString(c.opened.account("scanner")->description), u"The scanner of the lobby"_s);

    c.hand->openAccount(c.opened.id("billing"));
    c.hand->click("suspend");
    QVERIFY(c.hand->part<EvidencePanel>("evidence")->rowCount() > 0);
    c.hand->press();
    QVERIFY(c.opened.account("billing")->state == AccountState::Suspended);
    c.hand->click("replacePassword");
    c.hand->press();
    QVERIFY(c.opened.account("billing")->newPassword.has_value());
    QAction *remove = c.hand->action("actDeleteAccount");
    QVERIFY(remove != nullptr);
    remove->trigger();
    c.hand->press();
    QVERIFY(c.opened.account("billing") == nullptr);
    for (int step = 0; step < 5; ++step)
        c.hand->click("undo");
    QCOMPARE(c.session().stagedCount(), 0);
    QVERIFY(c.opened.account("scanner") == nullptr);
}

void TestConsoleFlows::importAndExport()
{
    Console c;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lists.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account,type,value,remark\nbilling,,192.0.2.128/28,Branch\ncrm,,192.0.2.300,bad\n"
               "erp-out,,192.0.2.99,New host\n");
    file.close();
    c.hand->action("actImport")->trigger();
    auto *choose = c.window->findChild<QFileDialog *>();
    QVERIFY(choose != nullptr);
    choose->selectFile(path);
    QMetaObject::invokeMethod(choose, "accept");
    QTRY_VERIFY(c.window->importPage()->isVisible());
    QTRY_COMPARE(c.hand->part<QTableView>("importRows")->model()->rowCount(), 3);
    QVERIFY(!c.hand->part<QPushButton>("importStage")->isEnabled()); // a bad row stops all of it
    QCOMPARE(c.session().stagedCount(), 0);
    c.hand->click("leaveOut");
    c.hand->click("importStage");
    QTRY_COMPARE(c.session().stagedCount(), 2);
    QVERIFY(c.opened.has("billing", "192.0.2.128/28"));
    QVERIFY(c.opened.has("erp-out", "192.0.2.99"));
    QCOMPARE(c.session().undoStack()->count(), 1);

    const QString out = folder.filePath(u"out.csv"_s);
    c.hand->action("actExport")->trigger();
    QFileDialog *save = nullptr;
    for (QFileDialog *one : c.window->findChildren<QFileDialog *>()) {
        if (one->isVisible())
            save = one;
    }
    QVERIFY(save != nullptr);
    save->selectFile(out);
    QMetaObject::invokeMethod(save, "accept");
    QTRY_VERIFY(QFile::exists(out));
    QVERIFY(c.hand->part<QWidget>("noticeStrip") != nullptr);
    // What was exported imports to no change.
    c.window->importFile(out);
    auto *stage = c.window->findChild<QPushButton *>(u"importStage"_s);
    QTRY_VERIFY(c.hand->part<QTableView>("importRows")->model()->rowCount() > 50);
    QTest::qWait(50);
    if (stage->isEnabled())
        stage->click();
    QCOMPARE(c.session().undoStack()->count(), 1);
}

void TestConsoleFlows::ux_U01_theBarIsOnEveryPlace()
{
    Console c;
    c.opened.addEntry("billing", "192.0.2.99");
    QStringList places;
    for (const QAbstractButton *button : c.window->findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(u"place"_s) && button->isVisible())
            places << button->objectName();
    }
    QVERIFY(places.size() >= 4);
    for (const QString &place : places) {
        c.hand->click(qPrintable(place));
        QCOMPARE(c.hand->part<Chip>("stagedChip")->text(), u"1 staged"_s);
        QVERIFY(c.hand->part<QPushButton>("review")->isEnabled());
        QVERIFY(!c.hand->part<Label>("relayName")->text().isEmpty());
        QVERIFY(c.hand->part<Label>("linkState")->text().contains(u"revision 42"_s));
    }
    c.hand->click("review");
    QCOMPARE(c.hand->part<Chip>("stagedChip")->text(), u"1 staged"_s);
}

void TestConsoleFlows::ux_U02_undoAndRedoAreNamed()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->chooseEntry(u"192.0.2.44"_s);
    c.hand->click("deleteEntry");
    c.hand->press();
    QCOMPARE(c.hand->action("actUndo")->text(), u"Undo: delete 192.0.2.44 from billing"_s);
    QCOMPARE(c.hand->part<QAbstractButton>("undo")->accessibleName(), u"Undo: delete 192.0.2.44 from billing"_s);
    c.hand->click("undo");
    QCOMPARE(c.session().stagedCount(), 0);
    QCOMPARE(c.hand->action("actRedo")->text(), u"Redo: delete 192.0.2.44 from billing"_s);
    c.hand->click("redo");
    QCOMPARE(c.session().stagedCount(), 1);
}

void TestConsoleFlows::reviewAcknowledgesByTypedName()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->chooseEntry(u"192.0.2.44"_s);
    c.hand->click("deleteEntry");
    c.hand->press();
    c.hand->click("review");
    QTRY_VERIFY(c.window->review()->isReady());
    auto *push = c.hand->part<QPushButton>("push");
    QVERIFY(!push->isEnabled());
    QVERIFY(c.hand->part<Label>("reviewState")->text().contains(u"not acknowledged"_s));
    c.hand->type("acknowledge", u"billin"_s);
    QVERIFY(!push->isEnabled());
    c.hand->type("acknowledge", u"billing"_s);
    QVERIFY(push->isEnabled());
    // An address that is kept out is decided on its own: no more a lockout.
    c.hand->click("keepOut");
    QTRY_VERIFY(c.window->review()->isReady());
    QVERIFY(c.opened.account("billing")->allowlist.keepOut.size() == 1);
    QTRY_VERIFY(c.hand->part<QPushButton>("push")->isEnabled());
    c.hand->pushAll(c.session());
    QVERIFY(c.session().applied().has_value());
    QVERIFY(c.hand->part<QWidget>("appliedStrip") != nullptr);
    c.hand->click("keep");
    QTRY_COMPARE(c.opened.relay->kept(), 1);
}

void TestConsoleFlows::theRemedyIsOnePress()
{
    Console c;
    Account billing = *c.opened.account("billing");
    const Account before = billing;
    billing.state = AccountState::Suspended;
    c.session().stage(u"suspend billing"_s, {billing});
    c.hand->click("review");
    QTRY_VERIFY(c.window->review()->isReady());
    QTRY_VERIFY(c.window->findChild<QWidget *>(u"finding-account-in-use-billing"_s) != nullptr);
    auto *card = c.window->findChild<QWidget *>(u"finding-account-in-use-billing"_s);
    auto *remedy = card->findChild<QPushButton *>(u"remedy"_s);
    QVERIFY(remedy != nullptr);
    QCOMPARE(remedy->text(), u"Keep as it was"_s);
    QVERIFY(remedy->accessibleName().contains(u"billing"_s));
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_VERIFY(*c.opened.account("billing") == before);
    QCOMPARE(c.session().stagedCount(), 0);
    c.session().undoStack()->undo(); // it is a step like any other
    QVERIFY(c.opened.account("billing")->state == AccountState::Suspended);
}

void TestConsoleFlows::pushSaysWhatIsTrueNow()
{
    Console c;
    c.opened.addEntry("billing", "192.0.2.99");
    c.hand->pushAll(c.session());
    QVERIFY(!c.session().applied());
    QTRY_VERIFY(!c.session().notices().isEmpty());
    const Notice &said = c.session().notices().front();
    QVERIFY(said.title.contains(u"Confirmed: revision 43"_s));
    QVERIFY2(said.text().contains(u"1,051 addresses may send with the password"_s), qPrintable(said.text()));
}

void TestConsoleFlows::ux_U42_bothSidesStandBesideEachOther()
{
    Console c;
    Account mine = *c.opened.account("billing");
    const QString before = QString::fromStdString(mine.description);
    mine.description = "mine";
    c.session().stage(u"describe"_s, {mine});
    c.opened.relay->changeElsewhere([](Configuration &configuration) {
        for (Account &account : configuration.accounts) {
            if (account.username == "billing")
                account.description = "theirs";
        }
    });
    c.session().reload();
    QTRY_VERIFY(c.hand->part<QPushButton>("noticeAct") != nullptr);
    QCOMPARE(c.hand->part<QPushButton>("noticeAct")->text(), u"Choose"_s);
    c.hand->click("noticeAct");
    auto *dialog = c.window->findChild<FlowDialog *>(u"conflictDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->verbButton()->isEnabled()); // neither side is chosen for anybody
    QCOMPARE(dialog->findChild<Label *>(u"base0"_s)->text(), u"Before both: "_s + before);
    c.hand->click("mine0");
    QTRY_VERIFY(dialog->verbButton()->isEnabled());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QCOMPARE(QString::fromStdString(c.opened.account("billing")->description), u"mine"_s);
    QTRY_VERIFY(c.hand->part<QWidget>("noticeStrip") == nullptr);
}

void TestConsoleFlows::closingKeepsOrAsksOnce()
{
    Console c;
    c.opened.addEntry("billing", "192.0.2.99");
    c.session().setKeeper(true);
    QVERIFY(c.window->close()); // kept in a file: no question
    c.window->show();
    c.session().setNotKept(u"The disk is full, 812 bytes are needed."_s);
    QVERIFY(c.hand->part<Chip>("unsavedChip") != nullptr);
    QVERIFY(!c.window->close());
    QVERIFY(!c.window->close()); // asked once, however often
    QCOMPARE(c.window->findChildren<FlowDialog *>(u"quitDialog"_s).size(), 1);
    auto *question = c.window->findChild<FlowDialog *>(u"quitDialog"_s);
    QCOMPARE(c.hand->part<NotePanel>("quitLost")->title(), u"1 staged changes are lost when Postern ends."_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(c.window->findChild<FlowDialog *>(u"quitDialog"_s) == nullptr);
    QVERIFY(c.window->isVisible());
    QVERIFY(!c.window->close());
    question = c.window->findChild<FlowDialog *>(u"quitDialog"_s);
    QTest::mouseClick(question->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!c.window->isVisible());
}

void TestConsoleFlows::lightAndDarkChangeLive()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    const auto ground = [&](QWidget *widget) {
        const QImage picture = widget->grab().toImage();
        return picture.pixelColor(picture.width() - 3, picture.height() - 3).lightness();
    };
    QVERIFY(ground(c.window.get()) > 200);
    switchScheme(Scheme::Dark);
    QTest::qWait(20);
    QVERIFY(ground(c.window.get()) < 60);
    QVERIFY(ground(c.hand->part<QListView>("accounts")) < 80);
    c.hand->click("placeActivity");
    QVERIFY(ground(c.window.get()) < 60);
    switchScheme(Scheme::Light);
    QTest::qWait(20);
    QVERIFY(ground(c.window.get()) > 200);
}

void TestConsoleFlows::ux_U46_historyIsComparedAndStagedAgain()
{
    Console c;
    Configuration before = c.session().draft().base();
    before.revision = 1000;
    c.opened.open(before);
    for (Account &account : before.accounts) {
        if (account.username == "billing")
            account.allowlist.entries.pop_back();
    }
    // A thousand revisions, read page by page.
    const Time start = sampleNow() - std::chrono::hours(2000);
    for (int i = 1; i <= 1000; ++i) {
        RevisionInfo info;
        info.revision = i;
        info.at = start + std::chrono::hours(i);
        info.actor = i % 2 == 0 ? "anna" : "bert";
        info.peer = "198.51.100.4";
        info.note = i == 999 ? "ticket 4711" : "";
        info.state = "confirmed";
        info.summary = "delete 192.0.2.200 from billing";
        c.opened.relay->addRevision(info, before);
    }
    c.hand->click("placeHistory");
    auto *table = c.hand->part<QTableView>("revisions");
    QVERIFY(table != nullptr);
    QTRY_COMPARE(table->model()->rowCount(), 200);
    while (table->model()->canFetchMore({})) {
        const int rows = table->model()->rowCount();
        table->model()->fetchMore({});
        QTRY_VERIFY(table->model()->rowCount() > rows);
    }
    QCOMPARE(table->model()->rowCount(), 1000);
    QCOMPARE(c.hand->part<Label>("revisionTitle")->text(), u"Revision 1000"_s);
    QVERIFY(!c.hand->part<QPushButton>("stageAgain")->isEnabled()); // it is what the relay has
    c.hand->type("historyFilter", u"4711 bert"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"bert"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"198.51.100.4"_s);
    c.hand->click("compareRevision");
    QTRY_VERIFY(c.hand->part<QListView>("comparison") != nullptr);
    QVERIFY(c.hand->part<Label>("compared")->text().contains(u"revision 999"_s));
    QVERIFY(c.hand->part<QListView>("comparison")->model()->rowCount() >= 2);
    c.hand->click("stageAgain");
    QTRY_VERIFY(c.window->review()->isVisible());
    QCOMPARE(c.session().stagedCount(), 1);
    QCOMPARE(c.list("billing").entries.size(), std::size_t{4});
    QCOMPARE(c.session().undoStack()->undoText(), u"stage revision 999 again"_s);
}

void TestConsoleFlows::ux_U08_historySaysWhyItIsEmpty()
{
    Console c;
    const auto title = [&] {
        for (const EmptyState *state : c.window->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state->title();
        }
        return QString();
    };
    c.hand->click("placeHistory");
    QTRY_COMPARE(title(), u"Nothing yet"_s);
    c.opened.relay->failNext({ErrorCode::Forbidden, "no", {}});
    c.hand->click("refreshHistory");
    QTRY_COMPARE(title(), u"Not allowed with this token"_s);
    c.opened.relay->goAway(true);
    c.hand->click("refreshHistory");
    QTRY_COMPARE(title(), u"Not loaded: the relay did not answer"_s);
    c.opened.relay->goAway(false);
    c.opened.relay->addRevision({42, sampleNow(), "anna", "", "", "confirmed", {}, "add"}, {});
    c.hand->click("historyTryAgain");
    QTRY_COMPARE(c.hand->part<QTableView>("revisions")->model()->rowCount(), 1);
    c.hand->type("historyFilter", u"nobody"_s);
    QTRY_COMPARE(title(), u"Nothing matches, the filter hides 1"_s);
    c.hand->click("clearHistoryFilter");
    QTRY_VERIFY(c.hand->part<QTableView>("revisions") != nullptr);
}

void TestConsoleFlows::listsAreReviewedAndTidied()
{
    Console c;
    Account billing = *c.opened.account("billing");
    for (const char *value : {"198.51.100.7", "192.0.2.64/27", "192.0.2.96/27"}) {
        Entry entry;
        entry.value = EntryValue(std::string_view(value));
        entry.remark = "tidy";
        billing.allowlist.entries.push_back(entry);
    }
    c.session().stage(u"untidy"_s, {billing});
    c.hand->click("placeLists");
    auto *table = c.hand->part<QTableView>("listRows");
    QTRY_VERIFY((table = c.hand->part<QTableView>("listRows")) != nullptr);
    c.hand->click("kindRedundant");
    c.hand->type("listFilter", u"billing"_s);
    // One entry that another covers, and two neighbours.
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    c.hand->click("tidyUp");
    QVERIFY(!c.opened.has("billing", "198.51.100.7"));
    QVERIFY(c.opened.has("billing", "192.0.2.64/26"));
    QVERIFY(!c.opened.has("billing", "192.0.2.96/27"));
    QVERIFY(c.session().undoStack()->undoText().startsWith(u"tidy up"_s));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    c.hand->part<QLineEdit>("listFilter")->clear();
    c.hand->click("kindUnreviewed");
    QTRY_VERIFY(table->model()->rowCount() > 50);
    const int all = table->model()->rowCount();
    c.hand->type("listFilter", u"billing"_s);
    QTRY_VERIFY(table->model()->rowCount() < 10 && table->model()->rowCount() > 2);
    const int some = table->model()->rowCount();
    table->selectAll();
    c.hand->click("reviewedToday");
    for (const Entry &entry : c.list("billing").entries)
        QVERIFY(entry.reviewed == c.session().today());
    QTRY_COMPARE(table->model()->rowCount(), 0);
    c.hand->part<QLineEdit>("listFilter")->clear();
    QTRY_COMPARE(table->model()->rowCount(), all - some);
    // Removing spares what stands by, and the last of a list.
    Account sales = *c.opened.account("field-sales");
    sales.allowlist.entries[0].expected = Expected::Standby;
    c.session().stage(u"standby"_s, {sales});
    c.hand->type("listFilter", u"field-sales"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QTest::qWait(300);
    table->selectAll();
    c.hand->click("removeEntries");
    QCOMPARE(c.list("field-sales").entries.size(), std::size_t{1});
    QVERIFY(c.list("field-sales").entries[0].expected == Expected::Standby);
    QVERIFY(c.hand->part<QWidget>("noticeStrip") != nullptr);
}

void TestConsoleFlows::ux_U51_aTourByKeysAlone()
{
    Console c;
    const QList<std::pair<Qt::Key, const char *>> places = {
        {Qt::Key_1, "accountList"}, {Qt::Key_2, "ipAuthPlace"}, {Qt::Key_3, "activityPlace"}};
    for (const auto &[key, page] : places) {
        Hand::key(key, Qt::ControlModifier);
        QVERIFY2(c.hand->part(page) != nullptr, page);
        // Tab goes round and comes back; nothing swallows it, and the focus is never lost.
        QSet<QWidget *> met;
        for (int i = 0; i < 120; ++i) {
            Hand::key(Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at != nullptr);
            QVERIFY(at->isVisible() && at->isEnabled());
            if (met.contains(at) && met.size() > 8)
                break;
            met.insert(at);
        }
        QVERIFY(met.size() > 8);
    }
    Hand::key(Qt::Key_F1);
    HelpWindow *help = c.window->help()->window();
    QVERIFY(help != nullptr && help->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!help->isVisible());
}

void TestConsoleFlows::ux_U51_flowsByKeysAlone()
{
    Console c;
    // Find an account, go to its entries, add one.
    Hand::key(Qt::Key_F, Qt::ControlModifier);
    Hand::keys(u"billing"_s);
    Hand::key(Qt::Key_Down);
    Hand::key(Qt::Key_Return);
    QCOMPARE(c.window->accounts()->editor()->id(), c.opened.id("billing"));
    QCOMPARE(QApplication::focusWidget(), c.hand->part<QTableView>("entries"));
    Hand::key(Qt::Key_Insert);
    c.hand->awaitDialog();
    Hand::keys(u"192.0.2.99"_s);
    Hand::key(Qt::Key_Return);
    c.hand->awaitNoDialog();
    QVERIFY(c.opened.has("billing", "192.0.2.99"));
    // The focus is back where it was; the next keys edit and delete.
    QTRY_COMPARE(QApplication::focusWidget(), c.hand->part<QTableView>("entries"));
    Hand::key(Qt::Key_Home, Qt::ControlModifier);
    Hand::key(Qt::Key_F2);
    c.hand->awaitDialog();
    Hand::key(Qt::Key_Escape);
    c.hand->awaitNoDialog();
    QTRY_COMPARE(QApplication::focusWidget(), c.hand->part<QTableView>("entries"));
    Hand::key(Qt::Key_Delete);
    c.hand->awaitDialog();
    QTRY_VERIFY(c.hand->dialog()->verbButton()->isEnabled());
    Hand::key(Qt::Key_Return);
    c.hand->awaitNoDialog();
    QCOMPARE(c.session().undoStack()->count(), 2);
    // Off and on again, an appliance, another password, a new account.
    Hand::key(Qt::Key_T, Qt::ControlModifier);
    c.hand->awaitDialog();
    Hand::key(Qt::Key_Return);
    c.hand->awaitNoDialog();
    QVERIFY(!c.list("billing").enabled);
    Hand::key(Qt::Key_I, Qt::ControlModifier);
    c.hand->awaitDialog();
    Hand::key(Qt::Key_Escape);
    c.hand->awaitNoDialog();
    Hand::key(Qt::Key_N, Qt::ControlModifier);
    c.hand->awaitDialog();
    Hand::keys(u"scanner"_s);
    Hand::key(Qt::Key_Return);
    c.hand->awaitNoDialog();
    QVERIFY(c.opened.account("scanner") != nullptr);
    Hand::key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(c.opened.account("scanner") == nullptr);
    Hand::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(c.opened.account("scanner") != nullptr);
    Hand::key(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(c.window->review()->isVisible());
    QTRY_VERIFY(c.window->review()->isReady());
}

QTEST_MAIN(TestConsoleFlows)
#include "tst_console_flows.moc"
