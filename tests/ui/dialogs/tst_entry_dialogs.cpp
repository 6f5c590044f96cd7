#include "dialog_fixture.h"

#include "ui/dialogs/pasted_list.h"
#include "ui/models/value_text.h"
#include "ui/theme/palette.h"
#include "ui/widgets/address_field.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/verdict_line.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace postern;

class TestEntryDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void everyNoteHasASentence();
    void addByKeysOnly();
    void ux_U21_theVerdictNamesThePart();
    void ux_U22_hostBitsOfferTheAddress();
    void ux_U22_factsOfEveryAcceptedValue_data();
    void ux_U22_factsOfEveryAcceptedValue();
    void ux_U23_fixesAreTakenWithEnterAndUndone_data();
    void ux_U23_fixesAreTakenWithEnterAndUndone();
    void ux_U24_noPastedLineVanishes();
    void ux_U24_pastedLinesBecomeEntries_data();
    void ux_U24_pastedLinesBecomeEntries();
    void ux_U24_pasteOntoTheField();
    void ux_U25_invisibleTrashIsRemoved_data();
    void ux_U25_invisibleTrashIsRemoved();
    void ux_U26_relationsAreSaid_data();
    void ux_U26_relationsAreSaid();
    void theLimitIsKept();
    void theWholeInternetIsAskedAgain();
    void ux_U27_myAddress();
    void ux_U30_startNamesWhoWouldBeBlocked();
    void startWithoutALogSaysNotKnown();
    void startCollectsLinesAndCreates();
    void watchFirstObserves();
    void editKeepsTheValue();
    void changeAddressDeletesAndAdds();
};

void TestEntryDialogs::everyNoteHasASentence()
{
    QVERIFY(!noteCodes().empty());
    for (const std::string_view code : noteCodes()) {
        const QString name = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        const QString said = noteText(name);
        QVERIFY2(!said.isEmpty() && said != name, qPrintable(name));
    }
}

void TestEntryDialogs::addByKeysOnly()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr));
    QCOMPARE(f.dialog->windowTitle(), QStringLiteral("Add to billing"));
    QVERIFY(f.defaultButton() == nullptr);
    f.enter(); // nothing typed: nothing happens
    QVERIFY(f.dialog->isVisible());
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral("203.0.113.0/24"));
    QCOMPARE(f.part<QPushButton>("verb")->text(), QStringLiteral("Add segment"));
    QVERIFY(f.part<QAbstractButton>("formatSegment")->isChecked());
    QCOMPARE(f.defaultButton(), f.part<QPushButton>("verb"));
    QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Tab);
    f.part<QLineEdit>("remark")->setFocus();
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral("Branch Graz"));
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(f.edit->text, QStringLiteral("add 203.0.113.0/24 to billing"));
    QCOMPARE(f.edit->put.size(), std::size_t{1});
    const std::vector<Entry> &entries = f.edit->put[0].allowlist.entries;
    QCOMPARE(entries.size(), std::size_t{3});
    QCOMPARE(entries[2].value.text(), std::string("203.0.113.0/24"));
    QCOMPARE(entries[2].remark, std::string("Branch Graz"));
    QVERIFY(entries[2].id.empty());
    QVERIFY(!entries[2].expires);

    f.open(makeAddDialog(f.context("billing"), nullptr, {QStringLiteral("203.0.113.1")}));
    f.escape();
    QVERIFY(!f.edit.has_value());
    QVERIFY(!f.dialog->isVisible());
}

void TestEntryDialogs::ux_U21_theVerdictNamesThePart()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr));
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral("203.0"));
    QCOMPARE(f.part<VerdictLine>("verdict")->ink(), Token::Dim); // not wrong yet
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral(".256.7"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), QStringLiteral("Octet 3 is 256, highest is 255"));
    QCOMPARE(f.part<VerdictLine>("verdict")->ink(), Token::Bad);
    QVERIFY(f.part<QLineEdit>("value")->accessibleDescription().contains(QStringLiteral("character 7")));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    f.enter();
    QVERIFY(f.dialog->isVisible());
}

void TestEntryDialogs::ux_U22_hostBitsOfferTheAddress()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr, {QStringLiteral("192.0.2.1/24")}));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), QStringLiteral("192.0.2.0/24, 256 addresses, host part dropped"));
    auto *only = f.part<QPushButton>("onlyThis");
    QVERIFY(only->isVisible());
    QCOMPARE(only->text(), QStringLiteral("Only 192.0.2.1"));
    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(f.part<QLineEdit>("value")->text(), QStringLiteral("192.0.2.1"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), QStringLiteral("Address, 1 address"));
    QVERIFY(f.part<QAbstractButton>("formatAddress")->isChecked());
    f.part<QLineEdit>("value")->undo();
    QCOMPARE(f.part<QLineEdit>("value")->text(), QStringLiteral("192.0.2.1/24"));
}

void TestEntryDialogs::ux_U22_factsOfEveryAcceptedValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *stored, const char *first, const char *last, const char *said) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(stored) << QString::fromUtf8(first)
                             << QString::fromUtf8(last) << QString::fromUtf8(said);
    };
    row("8.8.8.8", "8.8.8.8", "8.8.8.8", "8.8.8.8", "Address, 1 address");
    row("::FFFF:C000:0201", "192.0.2.1", "192.0.2.1", "192.0.2.1", "Address, 1 address");
    row("203.0.113.0/25", "203.0.113.0/25", "203.0.113.0", "203.0.113.127", "Segment, 128 addresses");
    row("2001:db8::/32", "2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "Segment, about 7.9 × 10^28 addresses");
    row("2001:db8::1/64", "2001:db8::/64", "2001:db8::", "2001:db8::ffff:ffff:ffff:ffff",
        "2001:db8::/64, about 1.8 × 10^19 addresses, host part dropped");
    row("192.0.2.10 - 192.0.2.20", "192.0.2.10-192.0.2.20", "192.0.2.10", "192.0.2.20", "Range, 11 addresses");
    row("64.0.0.0/2", "64.0.0.0/2", "64.0.0.0", "127.255.255.255", "Segment, 1,073,741,824 addresses");
}

void TestEntryDialogs::ux_U22_factsOfEveryAcceptedValue()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, said);
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr));
    QTest::keyClicks(f.dialog->focusWidget(), typed);
    QCOMPARE(f.part<Label>("storedAs")->text(), stored);
    QCOMPARE(f.part<Label>("firstAddress")->text(), first);
    QCOMPARE(f.part<Label>("lastAddress")->text(), last);
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), said);
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
}

void TestEntryDialogs::ux_U23_fixesAreTakenWithEnterAndUndone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("netmask") << QStringLiteral("192.0.2.0/255.255.255.0") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("wildcard mask") << QStringLiteral("192.0.2.0/0.0.0.255") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("wildcard") << QStringLiteral("192.168.1.*") << QStringLiteral("192.168.1.0/24");
    QTest::newRow("short range") << QStringLiteral("192.0.2.1-50") << QStringLiteral("192.0.2.1-192.0.2.50");
    QTest::newRow("brackets") << QStringLiteral("[2001:db8::1]") << QStringLiteral("2001:db8::1");
    QTest::newRow("brackets with prefix") << QStringLiteral("[2001:db8::]/32") << QStringLiteral("2001:db8::/32");
    QTest::newRow("en dash") << QStringLiteral("192.0.2.1\u2013192.0.2.9") << QStringLiteral("192.0.2.1-192.0.2.9");
    QTest::newRow("invisible blank") << QStringLiteral("192.0.2.1\u00a0") << QStringLiteral("192.0.2.1");
    QTest::newRow("swapped range") << QStringLiteral("192.0.2.20-192.0.2.10")
                                   << QStringLiteral("192.0.2.10-192.0.2.20");
}

void TestEntryDialogs::ux_U23_fixesAreTakenWithEnterAndUndone()
{
    QFETCH(QString, typed);
    QFETCH(QString, fixed);
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr, {typed}));
    auto *fix = f.part<QPushButton>("takeFix");
    QVERIFY(fix->isVisible());
    QVERIFY2(fix->text().contains(fixed), qPrintable(fix->text()));
    QCOMPARE(f.defaultButton(), fix);
    f.enter();
    QCOMPARE(f.part<QLineEdit>("value")->text(), fixed);
    QVERIFY(!fix->isVisible());
    QCOMPARE(f.defaultButton(), f.part<QPushButton>("verb"));
    QVERIFY(!f.edit.has_value());
    f.part<QLineEdit>("value")->undo();
    QCOMPARE(f.part<QLineEdit>("value")->text(), typed);
    f.enter();
    f.enter();
    QVERIFY(f.edit.has_value());
    QCOMPARE(QString::fromStdString(f.edit->put[0].allowlist.entries.back().value.text()), fixed);
}

void TestEntryDialogs::ux_U24_noPastedLineVanishes()
{
    QString text;
    int good = 0;
    for (int i = 0; i < 10000; ++i) {
        if (i % 10 == 0) {
            text += QStringLiteral("not an address %1\n").arg(i);
        } else {
            text += QStringLiteral("10.%1.%2.1 host %3\n").arg(i / 250).arg(i % 250).arg(i);
            ++good;
        }
    }
    const std::vector<PastedRow> rows = splitPasted(text);
    QCOMPARE(rows.size(), std::size_t{10000});
    const auto valid = std::count_if(rows.begin(), rows.end(), [](const PastedRow &row) { return row.parsed.value; });
    QCOMPARE(static_cast<int>(valid), good);
    QCOMPARE(rows[1].remark, QStringLiteral("host 1"));
}

void TestEntryDialogs::ux_U24_pastedLinesBecomeEntries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "value|remark", a refused one with a leading "!"
    QTest::newRow("lines") << QStringLiteral("192.0.2.1\n192.0.2.2\r\n\n192.0.2.3")
                           << QStringList{QStringLiteral("192.0.2.1|"), QStringLiteral("192.0.2.2|"),
                                          QStringLiteral("192.0.2.3|")};
    QTest::newRow("commas and semicolons")
        << QStringLiteral("192.0.2.1,192.0.2.2; 192.0.2.3")
        << QStringList{QStringLiteral("192.0.2.1|"), QStringLiteral("192.0.2.2|"), QStringLiteral("192.0.2.3|")};
    QTest::newRow("blanks") << QStringLiteral("192.0.2.1 192.0.2.2\t2001:db8::1")
                            << QStringList{QStringLiteral("192.0.2.1|"), QStringLiteral("192.0.2.2|"),
                                           QStringLiteral("2001:db8::1|")};
    QTest::newRow("remark") << QStringLiteral("192.0.2.1 Branch office 3")
                            << QStringList{QStringLiteral("192.0.2.1|Branch office 3")};
    QTest::newRow("comment") << QStringLiteral("192.0.2.1 # old host")
                             << QStringList{QStringLiteral("192.0.2.1|old host")};
    QTest::newRow("remark after a comma")
        << QStringLiteral("192.0.2.1, HQ; main") << QStringList{QStringLiteral("192.0.2.1|HQ; main")};
    QTest::newRow("an address inside a remark is part of it")
        << QStringLiteral("192.0.2.1 behind 10.0.0.1") << QStringList{QStringLiteral("192.0.2.1|behind 10.0.0.1")};
    QTest::newRow("range with blanks") << QStringLiteral("192.0.2.1 - 192.0.2.9 Hall")
                                       << QStringList{QStringLiteral("192.0.2.1 - 192.0.2.9|Hall")};
    QTest::newRow("a bad one stays beside good ones")
        << QStringLiteral("192.0.2.300\n192.0.2.1")
        << QStringList{QStringLiteral("!192.0.2.300|"), QStringLiteral("192.0.2.1|")};
    QTest::newRow("a line without a value stays")
        << QStringLiteral("# servers\n192.0.2.1")
        << QStringList{QStringLiteral("!# servers|"), QStringLiteral("192.0.2.1|")};
}

void TestEntryDialogs::ux_U24_pastedLinesBecomeEntries()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const PastedRow &row : splitPasted(text)) {
        found += (row.parsed.value ? QString() : QStringLiteral("!")) + row.value + u'|' + row.remark;
        QCOMPARE(text.mid(row.start, row.length), row.value);
    }
    QCOMPARE(found, expected);
}

void TestEntryDialogs::ux_U24_pasteOntoTheField()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr));
    f.part<QLineEdit>("value")->insert(QStringLiteral("203.0.113.1 Web 1\n203.0.113.0/255.255.255.0\n192.0.2.44\n"));
    QVERIFY(f.part<QAbstractButton>("formatPasted")->isChecked());
    auto *rows = f.part<QTableView>("pastedRows");
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->model()->rowCount(), 3);
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled()); // the netmask is to be mended
    QTest::mouseClick(f.part<QPushButton>("takeAllFixes"), Qt::LeftButton);
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
    QCOMPARE(f.part<QPushButton>("verb")->text(), QStringLiteral("Add 2 entries"));
    QTest::mouseClick(f.part<QPushButton>("verb"), Qt::LeftButton);
    QVERIFY(f.edit.has_value());
    const std::vector<Entry> &entries = f.edit->put[0].allowlist.entries;
    QCOMPARE(entries.size(), std::size_t{4}); // one of the three was there already
    QCOMPARE(entries[2].remark, std::string("Web 1"));
    QCOMPARE(entries[3].value.text(), std::string("203.0.113.0/24"));
}

void TestEntryDialogs::ux_U25_invisibleTrashIsRemoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("trimmed"); // else offered to be removed
    const char *const trimmed[] = {" 192.0.2.1",  "192.0.2.1 ",    "\t192.0.2.1", "192.0.2.1\t\t", "192.0.2.1\r\n",
                                   "\n192.0.2.1", "  192.0.2.1  ", "192.0.2.1\r", " \t192.0.2.1\n"};
    int number = 0;
    for (const char *const text : trimmed)
        QTest::addRow("trimmed %d", ++number) << QString::fromUtf8(text) << true;
    const char16_t trash[] = {0x00a0, 0x200b, 0x200c, 0x200d, 0x200e, 0x2060, 0xfeff, 0x202f, 0x3000, 0x2009, 0x00ad};
    for (const char16_t c : trash) {
        QTest::addRow("after U+%04X", c) << (QStringLiteral("192.0.2.1") + QChar(c)) << false;
        QTest::addRow("before U+%04X", c) << (QChar(c) + QStringLiteral("192.0.2.1")) << false;
    }
}

void TestEntryDialogs::ux_U25_invisibleTrashIsRemoved()
{
    QFETCH(QString, text);
    QFETCH(bool, trimmed);
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr, {text}));
    if (!trimmed) {
        auto *fix = f.part<QPushButton>("takeFix");
        QVERIFY(fix->isVisible());
        QCOMPARE(fix->text(), QStringLiteral("Remove it, take 192.0.2.1"));
        f.enter();
    }
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
    f.enter();
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put[0].allowlist.entries.back().value.text(), std::string("192.0.2.1"));
}

void TestEntryDialogs::ux_U26_relationsAreSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("ready");
    QTest::newRow("the same") << QStringLiteral("192.0.2.44") << QStringLiteral("On the list already: 192.0.2.44")
                              << false;
    QTest::newRow("the same in another form")
        << QStringLiteral("192.0.2.44/32") << QStringLiteral("The same addresses are on the list as 192.0.2.44")
        << true;
    QTest::newRow("covered") << QStringLiteral("198.51.100.5") << QStringLiteral("Covered already by 198.51.100.0/28")
                             << true;
    QTest::newRow("covers") << QStringLiteral("192.0.2.0/24")
                            << QStringLiteral("Covers 192.0.2.44, which is then needless") << true;
    QTest::newRow("overlaps") << QStringLiteral("198.51.100.8-198.51.100.30")
                              << QStringLiteral("Overlaps 198.51.100.0/28") << true;
    QTest::newRow("adjacent") << QStringLiteral("198.51.100.16/28")
                              << QStringLiteral("With 198.51.100.0/28 it makes one segment, 198.51.100.0/27") << true;
}

void TestEntryDialogs::ux_U26_relationsAreSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QFETCH(bool, ready);
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr, {typed}));
    const QString all = f.part<VerdictLine>("verdict")->text() + u'\n' + f.part<Label>("advice")->text();
    QVERIFY2(all.contains(said), qPrintable(all));
    QCOMPARE(f.part<QPushButton>("verb")->isEnabled(), ready);
}

void TestEntryDialogs::theLimitIsKept()
{
    DialogFixture f;
    f.relay.limits.maxEntries = 2;
    f.open(makeAddDialog(f.context("billing"), nullptr, {QStringLiteral("203.0.113.1")}));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    f.relay.limits.maxEntries = 3;
    f.open(makeAddDialog(f.context("billing"), nullptr, {QStringLiteral("203.0.113.1")}));
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
    QCOMPARE(f.part<Label>("note")->text(), QStringLiteral("Staged until you push. 3 of 3 entries."));
}

void TestEntryDialogs::theWholeInternetIsAskedAgain()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr, {QStringLiteral("0.0.0.0/0")}));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    QCOMPARE(f.part<VerdictLine>("verdict")->ink(), Token::Warn);
    f.part<QAbstractButton>("everybody")->click();
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
}

void TestEntryDialogs::ux_U27_myAddress()
{
    DialogFixture f;
    f.open(makeAddDialog(f.context("billing"), nullptr));
    QTest::mouseClick(f.part<QPushButton>("myAddress"), Qt::LeftButton);
    QCOMPARE(f.part<QLineEdit>("value")->text(), QStringLiteral("198.51.100.24"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(),
             QStringLiteral("Address, 1 address, this console as the relay sees it"));
}

void TestEntryDialogs::ux_U30_startNamesWhoWouldBeBlocked()
{
    DialogFixture f;
    f.open(makeStartDialog(f.context("crm"), nullptr));
    QCOMPARE(f.dialog->windowTitle(), QStringLiteral("Start restricting crm"));
    QVERIFY(f.defaultButton() == nullptr);
    auto *evidence = f.part<EvidencePanel>("evidence");
    QCOMPARE(evidence->rowCount(), 2); // before the first line everybody is shown
    QTest::keyClicks(f.part<QLineEdit>("value"), QStringLiteral("203.0.113.61"));
    QCOMPARE(evidence->rowCount(), 1);
    QVERIFY(f.part<QPushButton>("addToo_203.0.113.62") != nullptr);
    QTest::mouseClick(f.part<QPushButton>("addToo_203.0.113.62"), Qt::LeftButton);
    QTRY_COMPARE(evidence->rowCount(), 0);
    QCOMPARE(evidence->ink(), Token::Ok);
    QVERIFY(evidence->text().contains(QStringLiteral("log of 400 days")));
}

void TestEntryDialogs::startWithoutALogSaysNotKnown()
{
    DialogFixture f;
    f.coverage = {};
    f.activity = ActivityLog();
    f.open(makeStartDialog(f.context("crm"), nullptr, {QStringLiteral("203.0.113.61")}));
    auto *evidence = f.part<EvidencePanel>("evidence");
    QCOMPARE(evidence->title(), QStringLiteral("It is not known who sends as crm."));
    QCOMPARE(evidence->ink(), Token::Bad);
}

void TestEntryDialogs::startCollectsLinesAndCreates()
{
    DialogFixture f;
    f.open(makeStartDialog(f.context("crm"), nullptr));
    QTest::keyClicks(f.part<QLineEdit>("value"), QStringLiteral("203.0.113.61"));
    f.enter(); // adds the line
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.part<QAbstractItemView>("lines")->model()->rowCount(), 1);
    QVERIFY(f.part<QLineEdit>("value")->text().isEmpty());
    QTest::keyClicks(f.part<QLineEdit>("value"), QStringLiteral("203.0.113.64-80"));
    f.enter(); // takes the fix
    QCOMPARE(f.part<QLineEdit>("value")->text(), QStringLiteral("203.0.113.64-203.0.113.80"));
    f.enter(); // adds the line
    QCOMPARE(f.part<QAbstractItemView>("lines")->model()->rowCount(), 2);
    f.enter(); // creates
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put.size(), std::size_t{1});
    QVERIFY(f.edit->put[0].allowlist.enabled);
    QVERIFY(!f.edit->put[0].allowlist.observe);
    QCOMPARE(f.edit->put[0].allowlist.entries.size(), std::size_t{2});
}

void TestEntryDialogs::watchFirstObserves()
{
    DialogFixture f;
    f.open(makeStartDialog(f.context("crm"), nullptr, {QStringLiteral("203.0.113.61")}));
    QTest::mouseClick(f.part<QPushButton>("watchFirst"), Qt::LeftButton);
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.edit->put[0].allowlist.enabled);
    QVERIFY(f.edit->put[0].allowlist.observe);
    QCOMPARE(f.edit->put[0].allowlist.entries.size(), std::size_t{1});
    QVERIFY(listState(f.edit->put[0].allowlist, f.today) == ListState::Observing);

    f.relay.capabilities.observe = false;
    f.open(makeStartDialog(f.context("crm"), nullptr, {QStringLiteral("203.0.113.61")}));
    QVERIFY(!f.part<QPushButton>("watchFirst")->isEnabled());
    QVERIFY(!f.part<QPushButton>("watchFirst")->toolTip().isEmpty());
}

void TestEntryDialogs::editKeepsTheValue()
{
    DialogFixture f;
    f.open(makeEditEntryDialog(f.context("billing"), 1, nullptr));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled()); // nothing changed
    QCOMPARE(f.part<Label>("entryValue")->text(), QStringLiteral("192.0.2.44"));
    f.part<QLineEdit>("remark")->setText(QStringLiteral("Old host"));
    f.part<QComboBox>("expected")->setCurrentIndex(2);
    f.enter();
    QVERIFY(f.edit.has_value());
    const Entry &entry = f.edit->put[0].allowlist.entries[1];
    QCOMPARE(entry.remark, std::string("Old host"));
    QVERIFY(entry.expected == Expected::Standby);
    QCOMPARE(entry.id, std::string("ent_192.0.2.44"));
    QCOMPARE(entry.value.text(), std::string("192.0.2.44"));
}

void TestEntryDialogs::changeAddressDeletesAndAdds()
{
    DialogFixture f;
    f.open(makeEditEntryDialog(f.context("billing"), 1, nullptr));
    QTest::mouseClick(f.part<QPushButton>("changeAddress"), Qt::LeftButton);
    QDialog *change = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowTitle() == QStringLiteral("Change an address of billing"))
            change = qobject_cast<QDialog *>(window);
    }
    QVERIFY(change != nullptr);
    QTest::keyClicks(change->findChild<QLineEdit *>(QStringLiteral("value")), QStringLiteral("203.0.113.9"));
    // Its sender is named: 192.0.2.44 sent lately and is on no entry any more.
    QVERIFY(change->findChild<EvidencePanel *>(QStringLiteral("evidence"))->isVisible());
    change->findChild<QPushButton *>(QStringLiteral("verb"))->click();
    QVERIFY(f.edit.has_value());
    const std::vector<Entry> &entries = f.edit->put[0].allowlist.entries;
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[1].value.text(), std::string("203.0.113.9"));
    QVERIFY(entries[1].id.empty());
}

QTEST_MAIN(TestEntryDialogs)
#include "tst_entry_dialogs.moc"
