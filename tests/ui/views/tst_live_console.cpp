#include "tests/ui/views/tst_live_console.h"

#include "ui/views/import_page.h"
#include "ui/views/strips.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

void TestLiveConsole::connectsByCertificateAndToken()
{
    POSTERN_STEP(connectToRelay());
    QVERIFY(m_session.draft().current().accounts.empty());
    QVERIFY(m_hand->part<Label>("linkState")->text().startsWith(u"Connected, revision"_s));
    // Remembered for the next time: where the relay is and which key it has; the token is not.
    const Result<std::vector<Profile>> known = Profiles().load();
    QVERIFY(known && known->size() == 1);
    QCOMPARE(known->front().url, QUrl(m_relay.text("url")));
    QCOMPARE(known->front().pin.toHex(), m_relay.text("pin").toLatin1().toLower());
    QVERIFY(known->front().tokenFile.isEmpty());
    QCOMPARE(LiveRelay::filesWith(m_relay.home(), {m_relay.token().toLatin1()}), QStringList());
}

void TestLiveConsole::addsAccountsWithAPasswordShownOnce()
{
    POSTERN_STEP(connectToRelay());
    Hand::key(Qt::Key_N, Qt::ControlModifier);
    POSTERN_STEP(m_hand->awaitDialog());
    m_hand->type("username", u"Billing"_s);
    QVERIFY(m_hand->dialog()->findChildren<QLabel *>().size() > 0);
    const QString shown = m_hand->part<QLineEdit>("generatedPassword")->text();
    POSTERN_STEP(m_hand->press());
    m_passwords.insert(u"billing"_s, shown);
    for (const QLineEdit *field : m_window->findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(shown));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(shown));
    QCOMPARE(m_hand->part<Chip>("stagedChip")->text(), u"1 staged"_s);

    // An account that nobody could use is an error in Review, and one step back takes it away.
    POSTERN_STEP(openDialog("newAccount"));
    m_hand->type("username", u"door"_s);
    m_hand->click("passwordNone");
    POSTERN_STEP(m_hand->press());
    QCOMPARE(m_hand->part<Chip>("stagedChip")->text(), u"2 staged"_s);
    m_hand->click("review");
    QTRY_VERIFY(m_window->review()->isReady());
    QVERIFY(!m_hand->part<QAbstractButton>("push")->isEnabled());
    QVERIFY(m_hand->part<Label>("reviewState")->text().contains(u"error"_s));
    POSTERN_STEP(m_hand->awaitNoDialog());
    Hand::key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_hand->part<Chip>("stagedChip")->text(), u"1 staged"_s);
    Hand::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_hand->part<Chip>("stagedChip")->text(), u"2 staged"_s);
    m_hand->click("undo");
    QVERIFY(account("door") == nullptr);
    m_hand->click("reviewBack");

    POSTERN_STEP(newAccount(u"crm"_s, true));
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(!m_session.applied()); // nothing narrows: confirmed at once
    const Notice &said = m_session.notices().front();
    QVERIFY2(said.title.startsWith(u"Confirmed: revision"_s), qPrintable(said.title));
    QVERIFY2(said.text().contains(u"billing: ANY address with the password may send"_s), qPrintable(said.text()));
    QVERIFY(m_hand->part("noticeStrip") != nullptr);

    QVERIFY(isRelayId(account("billing")->id));
    const std::optional<Account> billing = onRelay("billing");
    QVERIFY(billing && billing->passwordSet && onRelay("crm"));
    QVERIFY(!onRelay("door"));
    expectMail({{u"127.0.0.2"_s, u"billing"_s, shown, LiveRelay::Accepted, true},
                {u"127.0.0.3"_s, u"billing"_s, shown, LiveRelay::Accepted, true},
                {u"127.0.0.77"_s, u"crm"_s, password(u"crm"_s), LiveRelay::Accepted, true},
                {u"127.0.0.3"_s, u"billing"_s, u"certainly-not-this-one"_s, LiveRelay::AuthRefused}});
}

void TestLiveConsole::findsAccounts()
{
    POSTERN_STEP(needAccounts());
    POSTERN_STEP(m_hand->awaitNoDialog());
    Hand::key(Qt::Key_F, Qt::ControlModifier);
    Hand::keys(u"cr"_s);
    const QAbstractItemModel *list = m_hand->part<QListView>("accounts")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QVERIFY(list->index(0, AccountListModel::Name).data().toString().contains(u"crm"_s));
    Hand::key(Qt::Key_A, Qt::ControlModifier);
    Hand::key(Qt::Key_Delete);
    QTRY_COMPARE(list->rowCount(), static_cast<int>(m_session.draft().current().accounts.size()));
}

void TestLiveConsole::startsAList()
{
    POSTERN_STEP(needAccounts());
    const QString secret = password(u"billing"_s);
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"billing"_s, secret, LiveRelay::Accepted, true},
                             {u"127.0.0.3"_s, u"billing"_s, secret, LiveRelay::Accepted, true}}));
    POSTERN_STEP(waitForSender("billing", "127.0.0.3"));
    POSTERN_STEP(m_hand->openAccount(id("billing")));
    POSTERN_STEP(openDialog("turnedOn"));
    QCOMPARE(m_hand->part<EvidencePanel>("evidence")->rowCount(), 2); // who sends, before anything is typed
    QVERIFY(m_hand->part("readiness") != nullptr);
    POSTERN_STEP(addLine("formatAddress", u"127.0.0.2"_s));
    POSTERN_STEP(addLine("formatSegment", u"127.0.0.16/28"_s));
    QTRY_COMPARE(m_hand->part<EvidencePanel>("evidence")->rowCount(), 1);
    QCOMPARE(m_hand->dialog()->verbButton()->text(), u"Create"_s);
    POSTERN_STEP(m_hand->press());
    QVERIFY(m_hand->part<QCheckBox>("turnedOn")->isChecked());

    m_hand->click("review");
    QTRY_VERIFY(m_window->review()->isReady());
    auto *card = m_window->findChild<QWidget *>(u"finding-sender-blocked-billing"_s);
    QVERIFY(card != nullptr);
    const QList<QLabel *> words = card->findChildren<QLabel *>();
    QVERIFY(std::any_of(words.begin(), words.end(), [](QLabel *one) { return one->text() == u"127.0.0.3"_s; }));
    QVERIFY(m_hand->part<QAbstractItemView>("differences")->model()->rowCount() > 0);
    QVERIFY(!m_hand->part<QAbstractButton>("push")->isEnabled());
    m_hand->type("acknowledge", u"billin"_s);
    QVERIFY(!m_hand->part<QAbstractButton>("push")->isEnabled());
    m_hand->type("acknowledge", QString());
    QTest::keyClick(m_hand->part<QLineEdit>("acknowledge"), Qt::Key_Backspace);
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(m_session.applied().has_value());
    QVERIFY(m_hand->part<Chip>("appliedChip")->text().startsWith(u"applied"_s));
    QVERIFY(m_hand->part("appliedPage") != nullptr);
    QCOMPARE(entriesOnRelay("billing"), QStringList({u"127.0.0.2"_s, u"127.0.0.16/28"_s}));
    // Until it is kept the sender that would be cut off is put off, so that a mistake loses no mail.
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"billing"_s, secret, LiveRelay::Accepted},
                             {u"127.0.0.17"_s, u"billing"_s, secret, LiveRelay::Accepted},
                             {u"127.0.0.3"_s, u"billing"_s, secret, LiveRelay::MailRefused}}));
    POSTERN_STEP(keep());
    expectMail({{u"127.0.0.2"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.3"_s, u"billing"_s, secret, LiveRelay::AuthRefused}});
}

void TestLiveConsole::watchesFirst()
{
    POSTERN_STEP(needAccounts());
    const QString secret = password(u"crm"_s);
    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(openDialog("turnedOn"));
    POSTERN_STEP(addLine("formatAddress", u"127.0.0.2"_s));
    m_hand->click("watchFirst");
    QTRY_VERIFY(!m_window->flows().busy());
    POSTERN_STEP(pushAndKeep());
    const std::optional<Account> observed = onRelay("crm");
    QVERIFY(observed && observed->allowlist.observe && !observed->allowlist.enabled);
    POSTERN_STEP(expectMail({{u"127.0.0.77"_s, u"crm"_s, secret, LiveRelay::Accepted, true}}));
    POSTERN_STEP(waitForSender("crm", "127.0.0.77"));
    // What was seen while it was watched stands there when it is turned on.
    POSTERN_STEP(m_hand->openAccount(id("crm")));
    QVERIFY(m_hand->part<Chip>("listState")->text().startsWith(u"Observing"_s));
    POSTERN_STEP(openDialog("turnedOn"));
    QCOMPARE(m_hand->part<EvidencePanel>("evidence")->rowCount(), 1);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    expectMail({{u"127.0.0.2"_s, u"crm"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.77"_s, u"crm"_s, secret, LiveRelay::AuthRefused}});
}

void TestLiveConsole::addsEachFormatAndAPastedList()
{
    POSTERN_STEP(needAccounts());
    const QString secret = password(u"billing"_s);
    POSTERN_STEP(m_hand->openAccount(id("billing")));
    const QStringList before = entriesOnRelay("billing");
    const std::pair<const char *, QString> formats[] = {{"formatAddress", u"127.0.0.40"_s},
                                                        {"formatSegment", u"127.0.0.48/29"_s},
                                                        {"formatRange", u"127.0.0.60-127.0.0.62"_s}};
    for (const auto &[format, value] : formats) {
        POSTERN_STEP(openDialog("addEntry"));
        m_hand->click(format);
        m_hand->type("value", value);
        POSTERN_STEP(m_hand->press());
    }
    POSTERN_STEP(openDialog("addEntry"));
    m_hand->click("formatPasted");
    auto *text = m_hand->part<QPlainTextEdit>("pastedText");
    text->setFocus();
    QTest::keyClicks(text, u"127.0.0.70 Branch"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"127.0.0.80/255.255.255.248; 127.0.0.90-92"_s);
    m_hand->click("takeAllFixes");
    POSTERN_STEP(m_hand->press());
    QCOMPARE(m_hand->part<Chip>("stagedChip")->text(), u"6 staged"_s);
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(!m_session.applied()); // it only adds
    QCOMPARE(entriesOnRelay("billing"),
             before + QStringList({u"127.0.0.40"_s, u"127.0.0.48/29"_s, u"127.0.0.60-127.0.0.62"_s, u"127.0.0.70"_s,
                                   u"127.0.0.80/29"_s, u"127.0.0.90-127.0.0.92"_s}));
    expectMail({{u"127.0.0.40"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.50"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.62"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.63"_s, u"billing"_s, secret, LiveRelay::AuthRefused},
                {u"127.0.0.70"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.87"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.92"_s, u"billing"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.93"_s, u"billing"_s, secret, LiveRelay::AuthRefused}});
}

void TestLiveConsole::editsAndDeletesEntries()
{
    POSTERN_STEP(needAccounts());
    const QString secret = password(u"billing"_s);
    POSTERN_STEP(m_hand->openAccount(id("billing")));
    POSTERN_STEP(openDialog("addEntry"));
    m_hand->click("formatAddress");
    m_hand->type("value", u"127.0.0.100"_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    POSTERN_STEP(m_hand->openAccount(id("billing")));
    POSTERN_STEP(m_hand->chooseEntry(u"127.0.0.100"_s));
    POSTERN_STEP(openDialog("editEntry"));
    QVERIFY(!m_hand->dialog()->verbButton()->isEnabled()); // nothing is changed yet
    m_hand->type("remark", u"Backup line, cellar"_s);
    QCOMPARE(m_hand->dialog()->verbButton()->text(), u"Save"_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(!m_session.applied());
    QCOMPARE(onRelay("billing")->allowlist.entries.back().remark, std::string("Backup line, cellar"));
    POSTERN_STEP(expectMail({{u"127.0.0.100"_s, u"billing"_s, secret, LiveRelay::Accepted}}));

    POSTERN_STEP(m_hand->openAccount(id("billing")));
    POSTERN_STEP(m_hand->chooseEntry(u"127.0.0.100"_s));
    POSTERN_STEP(openDialog("deleteEntry"));
    QVERIFY(m_hand->part<NotePanel>("effect")->title().contains(u"127.0.0.100 is then refused"_s));
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QVERIFY(!entriesOnRelay("billing").contains(u"127.0.0.100"_s));
    expectMail({{u"127.0.0.100"_s, u"billing"_s, secret,
                 account("billing")->allowlist.enabled ? LiveRelay::AuthRefused : LiveRelay::Accepted}});
}

void TestLiveConsole::disablesAndTurnsOnAgain()
{
    POSTERN_STEP(needProbed());
    const QString secret = password(u"probed"_s);
    POSTERN_STEP(m_hand->openAccount(id("probed")));
    POSTERN_STEP(openDialog("turnedOn"));
    QVERIFY(m_hand->part<NotePanel>("exposure")->title().contains(u"any address"_s));
    QVERIFY(m_hand->part<QAbstractButton>("keepEntries")->isChecked());
    POSTERN_STEP(m_hand->press());
    m_hand->click("review");
    QTRY_VERIFY(m_window->review()->isReady());
    QVERIFY(m_window->findChild<QWidget *>(u"finding-opened-probed"_s) != nullptr);
    QVERIFY(!m_hand->part<QAbstractButton>("push")->isEnabled()); // opening is acknowledged by name
    POSTERN_STEP(pushAndKeep());
    const std::optional<Account> off = onRelay("probed");
    QVERIFY(off && !off->allowlist.enabled && off->allowlist.entries.size() == 1);
    POSTERN_STEP(expectMail({{u"127.0.0.93"_s, u"probed"_s, secret, LiveRelay::Accepted}}));

    POSTERN_STEP(m_hand->openAccount(id("probed")));
    QVERIFY(!m_hand->part<QCheckBox>("turnedOn")->isChecked());
    POSTERN_STEP(openDialog("turnedOn"));
    QCOMPARE(m_hand->dialog()->verbButton()->text(), u"Turn on again"_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QVERIFY(onRelay("probed")->allowlist.enabled);
    expectMail({{u"127.0.0.2"_s, u"probed"_s, secret, LiveRelay::Accepted},
                {u"127.0.0.93"_s, u"probed"_s, secret, LiveRelay::AuthRefused}});
}

void TestLiveConsole::setsMovesAndRemovesIpAuthentication()
{
    POSTERN_STEP(needAccounts());
    POSTERN_STEP(m_hand->openAccount(id("billing")));
    POSTERN_STEP(openDialog("setIpAuth"));
    QVERIFY(m_hand->part<QAbstractButton>("canSignIn") != nullptr); // asked first
    m_hand->click("cannotSignIn");
    m_hand->type("address", u"127.0.0.5"_s);
    m_hand->type("device", u"Scanner"_s);
    QCOMPARE(m_hand->part<NotePanel>("gives")->title(),
             u"Anything that sends from 127.0.0.5 may send as billing without a password."_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QCOMPARE(onRelay("billing")->ipAuth->device, std::string("Scanner"));
    POSTERN_STEP(expectMail({{u"127.0.0.5"_s, {}, {}, LiveRelay::Accepted},
                             {u"127.0.0.6"_s, {}, {}, LiveRelay::RcptRefused},
                             {u"127.0.0.93"_s, u"billing"_s, u"not the password"_s, LiveRelay::AuthRefused}}));
    // Moved: the old holder loses it in the same push.
    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(openDialog("setIpAuth"));
    m_hand->click("cannotSignIn");
    m_hand->type("address", u"127.0.0.5"_s);
    QCOMPARE(m_hand->dialog()->verbButton()->text(), u"Move here"_s);
    QVERIFY(m_hand->part<EvidencePanel>("cutOff")->title().startsWith(u"billing loses it"_s));
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QVERIFY(onRelay("crm")->ipAuth.has_value());
    QVERIFY(!onRelay("billing")->ipAuth.has_value());
    POSTERN_STEP(expectMail({{u"127.0.0.5"_s, {}, {}, LiveRelay::Accepted}}));

    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(openDialog("removeIpAuth"));
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QVERIFY(!onRelay("crm")->ipAuth.has_value());
    expectMail({{u"127.0.0.5"_s, {}, {}, LiveRelay::RcptRefused}});
}

void TestLiveConsole::importsAndExports()
{
    POSTERN_STEP(needAccounts());
    const QString path = m_relay.file(u"lists.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account,type,value,remark\ncrm,,127.0.0.112/28,Branch\ncrm,,127.0.0.300,bad\n"
               "crm,,127.0.0.98,\"Hall, north\"\n");
    file.close();
    m_hand->action("actImport")->trigger();
    POSTERN_STEP(chooseFile(path));
    QTRY_VERIFY(m_window->importPage()->isVisible());
    QTRY_COMPARE(m_hand->part<QTableView>("importRows")->model()->rowCount(), 3);
    QVERIFY(!m_hand->part<QPushButton>("importStage")->isEnabled()); // a bad row stops all of it
    QCOMPARE(m_session.stagedCount(), 0);
    POSTERN_STEP(tick("leaveOut"));
    m_hand->click("importStage");
    QTRY_COMPARE(m_session.stagedCount(), 2);
    POSTERN_STEP(pushAndKeep());
    QVERIFY(entriesOnRelay("crm").contains(u"127.0.0.112/28"_s));
    POSTERN_STEP(expectMail({{u"127.0.0.120"_s, u"crm"_s, password(u"crm"_s), LiveRelay::Accepted}}));

    const QString out = m_relay.file(u"out.csv"_s);
    m_hand->action("actExport")->trigger();
    POSTERN_STEP(chooseFile(out));
    QTRY_VERIFY(QFile::exists(out));
    // The same lists as another administrator gets from the relay.
    const QString pulled = m_relay.file(u"pulled.json"_s);
    m_relay.posternctl({u"pull"_s, u"-o"_s, pulled});
    QFile exported(out);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), m_relay.posternctl({u"csv"_s, u"export"_s, u"--config"_s, pulled}));
    // Read back, nothing is to be changed.
    m_hand->action("actImport")->trigger();
    POSTERN_STEP(chooseFile(out));
    QTRY_VERIFY(m_hand->part<QAbstractButton>("showSame") != nullptr);
    std::size_t entries = 0;
    for (const Account &one : m_session.draft().current().accounts)
        entries += one.allowlist.entries.size();
    QTRY_COMPARE(m_hand->part<QTableView>("importRows")->model()->rowCount(), static_cast<int>(entries));
    m_hand->click("showSame");
    QTRY_COMPARE(m_hand->part<QTableView>("importRows")->model()->rowCount(), static_cast<int>(entries));
    m_hand->click("importCancel");
    QCOMPARE(m_session.stagedCount(), 0);
}

void TestLiveConsole::revertsWhatIsNotKept()
{
    POSTERN_STEP(needProbed());
    const QStringList before = entriesOnRelay("probed");
    POSTERN_STEP(m_hand->openAccount(id("probed")));
    POSTERN_STEP(m_hand->chooseEntry(u"127.0.0.2"_s));
    POSTERN_STEP(openDialog("deleteEntry"));
    if (auto *closed = m_hand->part<QAbstractButton>("closed")) { // the last one: which is meant is asked
        QVERIFY(!m_hand->dialog()->verbButton()->isEnabled());
        QTest::mouseClick(closed, Qt::LeftButton);
    }
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(m_session.applied() && m_session.applied()->secondsLeft > 0);
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"probed"_s, password(u"probed"_s), LiveRelay::MailRefused}}));
    m_hand->click("revertNow");
    QTRY_VERIFY_WITH_TIMEOUT(!m_session.applied(), 20000);
    QTRY_VERIFY(m_session.stagedCount() > 0); // what was pushed is staged again
    QVERIFY(m_hand->part<Chip>("stagedChip") != nullptr);
    // The lockout of the same edit is acknowledged anew.
    m_hand->click("review");
    QTRY_VERIFY(m_window->review()->isReady());
    QVERIFY(!m_hand->part<QAbstractButton>("push")->isEnabled());
    QVERIFY(m_hand->part<QLineEdit>("acknowledge")->text().isEmpty());
    QCOMPARE(entriesOnRelay("probed"), before);
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"probed"_s, password(u"probed"_s), LiveRelay::Accepted}}));
    while (m_session.undoStack()->canUndo())
        m_hand->click("undo");
    QCOMPARE(m_session.stagedCount(), 0);
}

void TestLiveConsole::suspendsAndDeletesAccounts()
{
    POSTERN_STEP(needAccounts());
    const QString secret = password(u"crm"_s);
    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(openDialog("suspend"));
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(m_hand->pushAll(m_session));
    QVERIFY(!m_session.applied()); // containment is never taken back by a timer
    QVERIFY(onRelay("crm")->state == AccountState::Suspended);
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"crm"_s, secret, LiveRelay::AuthRefused}}));
    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(openDialog("suspend"));
    QCOMPARE(m_hand->dialog()->verbButton()->text(), u"Let it send again"_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    POSTERN_STEP(expectMail({{u"127.0.0.2"_s, u"crm"_s, secret, LiveRelay::Accepted}}));

    POSTERN_STEP(m_hand->openAccount(id("crm")));
    POSTERN_STEP(m_hand->awaitNoDialog());
    Hand::key(Qt::Key_Delete, Qt::ControlModifier);
    POSTERN_STEP(m_hand->awaitDialog());
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(pushAndKeep());
    QVERIFY(!onRelay("crm"));
    QVERIFY(account("crm") == nullptr);
    expectMail({{u"127.0.0.2"_s, u"crm"_s, secret, LiveRelay::AuthRefused}});
}

} // namespace postern

QTEST_MAIN(postern::TestLiveConsole)
