#include "dialog_fixture.h"

#include "ui/theme/palette.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/verdict_line.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace postern;

class TestDecisionDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void ux_U29_lastEntryAsksWithoutADefault();
    void ux_U29_lastEntryClosed();
    void ux_U29_lastEntryOpen();
    void ux_U29_disableKeepsOrClears();
    void disableOffersTheCsvFirst();
    void deleteSaysWhatIsThenTrue();
    void turnOnAgainNamesWhoIsBlocked();
    void ux_U32_whatItGivesUp();
    void ux_U32_onlySingleAddresses_data();
    void ux_U32_onlySingleAddresses();
    void ux_U33_moveHere();
    void ux_U33_takenElsewhere();
    void ux_U34_sharedAddresses_data();
    void ux_U34_sharedAddresses();
    void askedFirstWhetherItCanSignIn();
    void removeIpAuthNamesTheDevice();
    void newAccountFoldsTheName();
    void takenNamesAreRefused();
    void renameNamesItsSenders();
    void passwordIsShownOnceAndCopied();
    void suspendAndDelete();
};

void TestDecisionDialogs::ux_U29_lastEntryAsksWithoutADefault()
{
    DialogFixture f;
    f.open(makeDeleteEntriesDialog(f.context("archive"), {0}, nullptr));
    QCOMPARE(f.dialog->windowTitle(), QStringLiteral("Delete the last entry of archive"));
    QCOMPARE(f.part<Label>("question")->text(),
             QStringLiteral("198.51.100.24 is the last entry. What shall be true then?"));
    auto *closed = f.part<OptionCard>("closed");
    auto *open = f.part<OptionCard>("open");
    QCOMPARE(closed->text(), QStringLiteral("Closed: nobody may send"));
    QCOMPARE(open->text(), QStringLiteral("Open: ANY address with the password may send"));
    QVERIFY(!closed->isChecked());
    QVERIFY(!open->isChecked());
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    QVERIFY(f.defaultButton() == nullptr);
    QCOMPARE(f.part<Label>("note")->text(), QStringLiteral("Choose one first."));
    f.enter();
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.edit.has_value());
    // Who would be lost is on the table before the choice.
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 1);

    // Not the last one that is in force: nothing is asked.
    f.open(makeDeleteEntriesDialog(f.context("billing"), {1}, nullptr));
    QVERIFY(f.part<OptionCard>("closed") == nullptr);
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
}

void TestDecisionDialogs::ux_U29_lastEntryClosed()
{
    DialogFixture f;
    f.open(makeDeleteEntriesDialog(f.context("archive"), {0}, nullptr));
    QTest::mouseClick(f.part<OptionCard>("closed"), Qt::LeftButton);
    QCOMPARE(f.defaultButton(), f.part<QPushButton>("verb"));
    QVERIFY(f.part<NotePanel>("effect")->title().contains(QStringLiteral("Nobody may send with the password")));
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(f.edit->put[0].allowlist.enabled);
    QVERIFY(f.edit->put[0].allowlist.entries.empty());
    QVERIFY(listState(f.edit->put[0].allowlist, f.today) == ListState::Closed);
}

void TestDecisionDialogs::ux_U29_lastEntryOpen()
{
    DialogFixture f;
    f.open(makeDeleteEntriesDialog(f.context("archive"), {0}, nullptr));
    QCOMPARE(f.dialog->focusWidget(), f.part<QWidget>("closed"));
    QTest::keyClick(f.part<OptionCard>("closed"), Qt::Key_Down);
    QCOMPARE(f.dialog->focusWidget(), f.part<QWidget>("open"));
    QVERIFY(!f.part<OptionCard>("open")->isChecked()); // to move is not to choose
    QTest::keyClick(f.part<OptionCard>("open"), Qt::Key_Space);
    QVERIFY(f.part<OptionCard>("open")->isChecked());
    QVERIFY(f.part<NotePanel>("effect")->title().contains(QStringLiteral("ANY address")));
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.edit->put[0].allowlist.enabled);
    QVERIFY(f.edit->put[0].allowlist.entries.empty());
    QVERIFY(listState(f.edit->put[0].allowlist, f.today) == ListState::Open);
}

void TestDecisionDialogs::ux_U29_disableKeepsOrClears()
{
    DialogFixture f;
    f.open(makeDisableDialog(f.context("billing"), nullptr));
    QVERIFY(f.part<OptionCard>("keepEntries")->isChecked()); // where the relay keeps them
    QVERIFY(f.part<NotePanel>("exposure")->title().contains(QStringLiteral("any address")));
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.edit->put[0].allowlist.enabled);
    QCOMPARE(f.edit->put[0].allowlist.entries.size(), std::size_t{2});

    f.open(makeDisableDialog(f.context("billing"), nullptr));
    QTest::mouseClick(f.part<OptionCard>("clearEntries"), Qt::LeftButton);
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.edit->put[0].allowlist.enabled);
    QVERIFY(f.edit->put[0].allowlist.entries.empty());

    f.relay.capabilities.keepsEntries = false;
    f.open(makeDisableDialog(f.context("billing"), nullptr));
    QVERIFY(!f.part<OptionCard>("keepEntries")->isEnabled());
    QVERIFY(!f.part<OptionCard>("clearEntries")->isChecked());
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
}

void TestDecisionDialogs::disableOffersTheCsvFirst()
{
    DialogFixture f;
    f.open(makeDisableDialog(f.context("billing"), nullptr));
    QVERIFY(!f.shown("exportFirst"));
    f.part<OptionCard>("clearEntries")->click();
    QVERIFY(f.shown("exportFirst"));
    QTemporaryDir folder;
    f.part<QPushButton>("exportFirst")->click();
    auto *files = f.dialog->findChild<QFileDialog *>(QStringLiteral("exportFile"));
    QVERIFY(files != nullptr);
    const QString name = folder.filePath(QStringLiteral("billing.csv"));
    Q_EMIT files->fileSelected(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("198.51.100.0/28"));
    QVERIFY(f.part<Label>("note")->text().contains(name));
}

void TestDecisionDialogs::deleteSaysWhatIsThenTrue()
{
    DialogFixture f;
    f.add("shop", true, {"203.0.113.0/24", "203.0.113.5", "192.0.2.1"});
    f.open(makeDeleteEntriesDialog(f.context("shop"), {1}, nullptr));
    QCOMPARE(f.part<NotePanel>("effect")->title(), QStringLiteral("203.0.113.5 is still allowed by 203.0.113.0/24."));
    QVERIFY(!f.part<EvidencePanel>("evidence")->isVisible());

    f.open(makeDeleteEntriesDialog(f.context("shop"), {2}, nullptr));
    QCOMPARE(f.part<NotePanel>("effect")->title(), QStringLiteral("192.0.2.1 is then refused."));

    f.open(makeDeleteEntriesDialog(f.context("billing"), {1}, nullptr));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 1); // 192.0.2.44 sends
    QVERIFY(f.part<NotePanel>("effect")->text().contains(QStringLiteral("16 addresses may send")));

    f.open(makeDeleteEntriesDialog(f.context("sales"), {0}, nullptr));
    QVERIFY(f.part<NotePanel>("effect")->title().contains(QStringLiteral("No effect on mail")));

    Account &bound = f.add("bound", true, {"192.0.2.9", "192.0.2.10"});
    bound.ipAuth = IpAuth{EntryValue(std::string_view("192.0.2.9")), "Fax"};
    f.open(makeDeleteEntriesDialog(f.context("bound"), {0}, nullptr));
    QVERIFY(f.part<NotePanel>("effect")->title().contains(QStringLiteral("still sends without, by IP authentication")));
}

void TestDecisionDialogs::turnOnAgainNamesWhoIsBlocked()
{
    DialogFixture f;
    f.activity = ActivityLog({f.seen("sales", "198.51.100.90", 614), f.seen("sales", "203.0.113.7", 31)});
    f.open(makeTurnOnDialog(f.context("sales"), nullptr));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 1);
    QTest::mouseClick(f.part<QPushButton>("addToo_203.0.113.7"), Qt::LeftButton);
    QTRY_COMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 0);
    QVERIFY(f.part<EvidencePanel>("evidence")->title().contains(QStringLiteral("3 addresses may send")));
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    QVERIFY(f.edit->put[0].allowlist.enabled);
    QCOMPARE(f.edit->put[0].allowlist.entries.size(), std::size_t{3});
}

void TestDecisionDialogs::ux_U32_whatItGivesUp()
{
    DialogFixture f;
    f.open(makeIpAuthDialog(f.context("billing"), nullptr));
    f.part<OptionCard>("cannotSignIn")->click();
    f.part<QLineEdit>("address")->setText(QStringLiteral("8.8.4.4"));
    f.part<QLineEdit>("device")->setText(QStringLiteral("Scanner"));
    QCOMPARE(f.part<NotePanel>("gives")->title(),
             QStringLiteral("Anything that sends from 8.8.4.4 may send as billing without a password."));
    QVERIFY(f.part<Label>("endpoint")->text().contains(QStringLiteral("mail.example.org, port 2525, STARTTLS")));
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put.size(), std::size_t{1});
    QCOMPARE(f.edit->put[0].ipAuth->address.text(), std::string("8.8.4.4"));
    QCOMPARE(f.edit->put[0].ipAuth->device, std::string("Scanner"));
}

void TestDecisionDialogs::ux_U32_onlySingleAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("ready");
    QTest::newRow("segment") << QStringLiteral("198.51.100.0/28")
                             << QStringLiteral("A segment of 16 addresses, one is needed") << false;
    QTest::newRow("range") << QStringLiteral("192.0.2.1-192.0.2.3")
                           << QStringLiteral("A range of 3 addresses, one is needed") << false;
    QTest::newRow("wrong") << QStringLiteral("192.0.2.256") << QStringLiteral("Octet 4 is 256, highest is 255")
                           << false;
    QTest::newRow("multicast") << QStringLiteral("224.0.0.1") << QStringLiteral("Multicast, nobody sends from it")
                               << false;
    QTest::newRow("single") << QStringLiteral("8.8.4.4") << QStringLiteral("Address, free in this organization")
                            << true;
    QTest::newRow("single as a segment") << QStringLiteral("8.8.4.4/32")
                                         << QStringLiteral("Address, free in this organization") << true;
}

void TestDecisionDialogs::ux_U32_onlySingleAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QFETCH(bool, ready);
    DialogFixture f;
    f.open(makeIpAuthDialog(f.context("billing"), nullptr));
    f.part<OptionCard>("cannotSignIn")->click();
    f.part<QLineEdit>("address")->setText(typed);
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), said);
    QCOMPARE(f.part<QPushButton>("verb")->isEnabled(), ready);
    const bool several = said.contains(QStringLiteral("one is needed"));
    QCOMPARE(f.shown("addInstead"), several);
    QCOMPARE(f.shown("explanation"), several);
    if (several) {
        f.part<QPushButton>("addInstead")->click();
        QCOMPARE(f.addInstead, QStringList{typed});
        QVERIFY(!f.edit.has_value());
    }
}

void TestDecisionDialogs::ux_U33_moveHere()
{
    DialogFixture f;
    f.open(makeIpAuthDialog(f.context("archive"), nullptr));
    f.part<OptionCard>("cannotSignIn")->click();
    f.part<QLineEdit>("address")->setText(QStringLiteral("198.51.100.9"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), QStringLiteral("Belongs to lobby now, last seen 2 h ago"));
    QCOMPARE(f.part<QPushButton>("verb")->text(), QStringLiteral("Move here"));
    auto *cutOff = f.part<EvidencePanel>("cutOff");
    QCOMPARE(cutOff->title(), QStringLiteral("lobby loses it in the same push."));
    QVERIFY(cutOff->text().contains(QStringLiteral("412 messages")));
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put.size(), std::size_t{2}); // one undo step restores both
    QCOMPARE(f.edit->put[0].username, std::string("archive"));
    QVERIFY(f.edit->put[0].ipAuth.has_value());
    QCOMPARE(f.edit->put[1].username, std::string("lobby"));
    QVERIFY(!f.edit->put[1].ipAuth.has_value());
}

void TestDecisionDialogs::ux_U33_takenElsewhere()
{
    DialogFixture f;
    EditContext context = f.context("archive");
    context.analysis.takenAddresses.insert(*Address::parse("8.8.4.4"));
    f.open(makeIpAuthDialog(context, nullptr));
    f.part<OptionCard>("cannotSignIn")->click();
    f.part<QLineEdit>("address")->setText(QStringLiteral("8.8.4.4"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(), QStringLiteral("In use on this relay")); // never by whom
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
}

void TestDecisionDialogs::ux_U34_sharedAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("publicRelay");
    QTest::addColumn<bool>("warned");
    QTest::newRow("private") << QStringLiteral("192.168.1.5") << true << true;
    QTest::newRow("private 10") << QStringLiteral("10.0.0.5") << true << true;
    QTest::newRow("private IPv6") << QStringLiteral("fd00::5") << true << true;
    QTest::newRow("loopback") << QStringLiteral("127.0.0.5") << true << true;
    QTest::newRow("loopback IPv6") << QStringLiteral("::1") << true << true;
    QTest::newRow("carrier NAT") << QStringLiteral("100.64.0.9") << true << true;
    QTest::newRow("link-local") << QStringLiteral("169.254.1.1") << true << true;
    QTest::newRow("public") << QStringLiteral("8.8.4.4") << true << false;
    QTest::newRow("private at a private relay") << QStringLiteral("192.168.1.5") << false << false;
    QTest::newRow("several accounts") << QStringLiteral("198.51.100.77") << true << true;
}

void TestDecisionDialogs::ux_U34_sharedAddresses()
{
    QFETCH(QString, typed);
    QFETCH(bool, publicRelay);
    QFETCH(bool, warned);
    DialogFixture f;
    f.activity = ActivityLog({f.seen("crm", "198.51.100.77", 5), f.seen("sales", "198.51.100.77", 7)});
    f.relay.isPublic = publicRelay;
    f.open(makeIpAuthDialog(f.context("billing"), nullptr));
    f.part<OptionCard>("cannotSignIn")->click();
    f.part<QLineEdit>("address")->setText(typed);
    QCOMPARE(f.shown("needless"), warned);
    if (warned)
        QVERIFY(f.part<NotePanel>("needless")->title().startsWith(QStringLiteral("Shared: ")));
}

void TestDecisionDialogs::askedFirstWhetherItCanSignIn()
{
    DialogFixture f;
    f.open(makeIpAuthDialog(f.context("billing"), nullptr));
    QVERIFY(!f.shown("address"));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    QVERIFY(f.defaultButton() == nullptr);
    f.part<OptionCard>("canSignIn")->click();
    QVERIFY(f.part<OptionCard>("canSignIn")
                ->consequence()
                .contains(QStringLiteral("mail.example.org, port 587, STARTTLS")));
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.wentAside); // to the allowlist
    QVERIFY(!f.edit.has_value());
}

void TestDecisionDialogs::removeIpAuthNamesTheDevice()
{
    DialogFixture f;
    f.open(makeRemoveIpAuthDialog(f.context("lobby"), nullptr));
    QCOMPARE(f.part<EvidencePanel>("evidence")->title(), QStringLiteral("Lockout: Scanner is cut off."));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 1);
    f.enter();
    QVERIFY(f.edit.has_value());
    QVERIFY(!f.edit->put[0].ipAuth.has_value());
}

void TestDecisionDialogs::newAccountFoldsTheName()
{
    DialogFixture f;
    f.open(makeNewAccountDialog(f.context(""), nullptr));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral("Ticket-Mailer"));
    QCOMPARE(f.part<VerdictLine>("verdict")->text(),
             QStringLiteral("Stored as ticket-mailer: user names have no capitals"));
    f.part<QPlainTextEdit>("senders")->setPlainText(QStringLiteral("support@example.org, @shop.example"));
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    const Account &made = f.edit->put[0];
    QVERIFY(made.id.empty());
    QCOMPARE(made.username, std::string("ticket-mailer"));
    QCOMPARE(made.senders, (std::vector<std::string>{"support@example.org", "@shop.example"}));
    QVERIFY(made.newPassword.has_value());
    QCOMPARE(made.newPassword->kind, NewPassword::Kind::Generated);
    QCOMPARE(made.newPassword->secret.size(), std::size_t{26});

    f.open(makeNewAccountDialog(f.context(""), nullptr));
    QTest::keyClicks(f.dialog->focusWidget(), QStringLiteral("fax"));
    f.part<QPlainTextEdit>("senders")->setPlainText(QStringLiteral("nonsense"));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    f.part<QPlainTextEdit>("senders")->clear();
    f.part<QAbstractButton>("passwordChosen")->click();
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    f.part<QLineEdit>("chosenPassword")->setText(QStringLiteral("eleven char"));
    QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    f.part<QLineEdit>("chosenPassword")->setText(QStringLiteral("twelve chars"));
    QVERIFY(f.part<QPushButton>("verb")->isEnabled());
}

void TestDecisionDialogs::takenNamesAreRefused()
{
    DialogFixture f;
    EditContext context = f.context("");
    context.analysis.takenUsernames.insert("elsewhere");
    for (const char *const name : {"billing", "BILLING", "elsewhere"}) {
        f.open(makeNewAccountDialog(context, nullptr));
        QTest::keyClicks(f.dialog->focusWidget(), QString::fromLatin1(name));
        // The same words for another organization's as for one's own.
        QVERIFY(f.part<VerdictLine>("verdict")->text().endsWith(QStringLiteral(" is not available on this relay")));
        QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    }
    for (const char *const name : {".fax", "fax box", "f\xc3\xa4x"}) {
        f.open(makeNewAccountDialog(context, nullptr));
        f.part<QLineEdit>("username")->setText(QString::fromUtf8(name));
        QVERIFY(!f.part<QPushButton>("verb")->isEnabled());
    }
}

void TestDecisionDialogs::renameNamesItsSenders()
{
    DialogFixture f;
    f.open(makeEditAccountDialog(f.context("billing"), nullptr));
    QVERIFY(!f.shown("evidence"));
    f.part<QLineEdit>("username")->setText(QStringLiteral("billing2"));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 2);
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put[0].username, std::string("billing2"));
    QCOMPARE(f.edit->put[0].id, std::string("acc_billing"));
}

void TestDecisionDialogs::passwordIsShownOnceAndCopied()
{
    DialogFixture f;
    f.open(makePasswordDialog(f.context("crm"), nullptr));
    const QString shown = f.part<QLineEdit>("generatedPassword")->text();
    QCOMPARE(shown.size(), 26);
    QVERIFY(f.part<QLineEdit>("generatedPassword")->isReadOnly());
    f.part<QPushButton>("copyPassword")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 2); // who needs the new one
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit.has_value());
    QCOMPARE(f.edit->put[0].newPassword->secret, shown.toStdString());
    QVERIFY(!f.edit->text.contains(shown)); // never in the undo menu
    f.open(makePasswordDialog(f.context("crm"), nullptr));
    QVERIFY(f.part<QLineEdit>("generatedPassword")->text() != shown);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), 15000);
}

void TestDecisionDialogs::suspendAndDelete()
{
    DialogFixture f;
    f.open(makeSuspendDialog(f.context("crm"), nullptr));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 2);
    f.enter();
    QVERIFY(f.edit->put[0].state == AccountState::Suspended);

    f.open(makeDeleteAccountDialog(f.context("crm"), nullptr));
    QCOMPARE(f.part<EvidencePanel>("evidence")->rowCount(), 2);
    f.part<QPushButton>("verb")->click();
    QVERIFY(f.edit->put.empty());
    QCOMPARE(f.edit->removed, std::vector<std::string>{"acc_crm"});

    f.open(makeDeleteAccountDialog(f.context("crm"), nullptr));
    f.part<QPushButton>("suspendInstead")->click();
    QVERIFY(f.edit->removed.empty());
    QVERIFY(f.edit->put[0].state == AccountState::Suspended);
}

QTEST_MAIN(TestDecisionDialogs)
#include "tst_decision_dialogs.moc"
