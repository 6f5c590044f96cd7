#include "core/domain/decision.h"
#include "tests/ui/support/console.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/lock_down_dialog.h"
#include "ui/models/desktop_notifier.h"
#include "ui/models/preferences.h"
#include "ui/views/help_window.h"
#include "ui/views/manual_view.h"
#include "ui/views/settings_place.h"
#include "ui/views/window_memory.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.url = QUrl(u"https://%1.example.org:8443"_s.arg(name));
    return profile;
}

Notice noticeOf(const Session &session, const QString &key)
{
    for (const Notice &notice : session.notices()) {
        if (notice.key == key)
            return notice;
    }
    return {};
}

} // namespace

/// The places of the window beside the flows: settings, relays, and what holds for every screen.
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void settingsHoldAtOnceAndAtTheNextStart();
    void settingsWhereNothingCanBeWritten();
    void relaysAreSwitchedByKeys();
    void leavingARelayAsksForWhatIsLost();
    void theDesktopIsToldWhileNobodyLooks();
    void lockDownGoesAloneAndAtOnce();
    void withdrawnSessionsAreEndedOnDemand();
    void ux_U44_theCountdownGoesOnAfterARestart();
    void ux_U05_twentyFailuresInOneStrip();
    void ux_U10_theWindowComesBackAsItWas();
    void ux_U16_offlineAllButPushGoesOn();
    void ux_U18_theFilterTellsWhatItIs();
    void ux_U18_savedFiltersReturn();
    void ux_U28_wouldThisAddressGetIn();
    void ux_U52_everyPlaceIsNamed_data();
    void ux_U52_everyPlaceIsNamed();
    void ux_U54_shortcutsAreListedAndDoNotClash();
};

void TestPlaces::settingsHoldAtOnceAndAtTheNextStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"console.conf"_s);
    Opened opened;
    Preferences preferences(path);
    QCOMPARE(preferences.appearance(), Appearance::Follow);
    QCOMPARE(preferences.confirmSeconds(), 0);
    SettingsPlace place(opened.session, preferences);
    place.setDraftsFolder(u"/somewhere/drafts"_s);
    place.show();
    QSignalSpy look(&preferences, &Preferences::appearanceChanged);
    QTest::mouseClick(place.findChild<QAbstractButton *>(u"lookDark"_s), Qt::LeftButton);
    QCOMPARE(look.count(), 1);
    auto *within = place.findChild<QComboBox *>(u"confirmWithin"_s);
    within->setFocus();
    QTest::keyClick(within, Qt::Key_End);
    QTest::mouseClick(place.findChild<QCheckBox *>(u"notifies"_s), Qt::LeftButton, {}, QPoint(8, 8));
    auto *sender = place.findChild<QLineEdit *>(u"testSender"_s);
    sender->setFocus();
    QTest::keyClicks(sender, u" probe@example.org "_s);
    QTest::keyClick(sender, Qt::Key_Return);
    QCOMPARE(place.findChild<QLineEdit *>(u"draftsFolder"_s)->text(), u"/somewhere/drafts"_s);
    QVERIFY(place.findChild<QComboBox *>(u"language"_s)->count() > 1);
    QVERIFY(!place.findChild<Label *>(u"settingsProblem"_s)->isVisible());

    const Preferences next(path);
    QCOMPARE(next.appearance(), Appearance::Dark);
    QCOMPARE(next.confirmSeconds(), 259200);
    QVERIFY(!next.notifies());
    QCOMPARE(next.testSender(), u"probe@example.org"_s);
}

void TestPlaces::settingsWhereNothingCanBeWritten()
{
    // A file stands where the folder would be: nobody can write there, not even root.
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"postern"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Opened opened;
    Preferences preferences(folder.filePath(u"postern/console.conf"_s));
    SettingsPlace place(opened.session, preferences);
    place.show();
    QTest::mouseClick(place.findChild<QAbstractButton *>(u"lookDark"_s), Qt::LeftButton);
    QCOMPARE(preferences.appearance(), Appearance::Dark); // for this run
    auto *problem = place.findChild<Label *>(u"settingsProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"holds until Postern ends"_s), qPrintable(problem->text()));
}

void TestPlaces::relaysAreSwitchedByKeys()
{
    Console c;
    c.window->setRelays([&] { return std::vector{profileOf(c.session().name()), profileOf(u"branch"_s)}; });
    QSignalSpy wanted(c.window.get(), &MainWindow::relayWanted);
    QAction *act = c.hand->action("actSwitchRelay");
    QVERIFY(act != nullptr);
    QCOMPARE(act->shortcut(), QKeySequence(u"Ctrl+L"_s));
    act->trigger();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const auto *current = menu->findChild<QAction *>(u"switchTo_%1"_s.arg(c.session().name()));
    QVERIFY(current != nullptr && current->isChecked() && !current->isEnabled());
    auto *branch = menu->findChild<QAction *>(u"switchTo_branch"_s);
    menu->setActiveAction(branch);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"branch"_s);

    // The same from the settings, where a relay can also be forgotten.
    QSignalSpy forgotten(c.window.get(), &MainWindow::forgetRelayWanted);
    c.hand->click("placeSettings");
    c.hand->click("openRelay_branch");
    QCOMPARE(wanted.count(), 2);
    c.hand->click("forgetRelay_branch");
    QCOMPARE(forgotten.at(0).at(0).toString(), u"branch"_s);
}

void TestPlaces::leavingARelayAsksForWhatIsLost()
{
    Console c; // nobody keeps its draft
    c.window->setRelays([] { return std::vector{profileOf(u"branch"_s)}; });
    c.opened.addEntry("billing", "192.0.2.77");
    QSignalSpy wanted(c.window.get(), &MainWindow::relayWanted);
    c.hand->click("placeSettings");
    c.hand->click("openRelay_branch");
    QCOMPARE(wanted.count(), 0);
    auto *question = c.window->findChild<QuitDialog *>();
    QVERIFY(question != nullptr && question->isVisible());
    QCOMPARE(question->verbButton()->text(), u"Leave"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(c.window->findChild<QuitDialog *>() == nullptr);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(c.opened.has("billing", "192.0.2.77"));
    c.hand->click("openRelay_branch");
    QTest::mouseClick(c.window->findChild<QuitDialog *>()->verbButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestPlaces::theDesktopIsToldWhileNobodyLooks()
{
    Opened opened;
    bool looking = false;
    DesktopNotifier notifier(opened.session, [&] { return !looking; });
    QSignalSpy told(&notifier, &DesktopNotifier::told);
    const auto say = [&](Notice::Level level, const QString &title) {
        opened.session.notify({title, level, title, u"detail"_s, Notice::Act::None, {}});
    };
    say(Notice::Level::Ok, u"Confirmed"_s);
    QCOMPARE(told.count(), 0); // nothing that can wait
    say(Notice::Level::Warn, u"Reverted"_s);
    say(Notice::Level::Warn, u"Reverted"_s);
    QCOMPARE(told.count(), 1); // once
    looking = true;
    say(Notice::Level::Bad, u"Offline"_s);
    QCOMPARE(told.count(), 1);
}

void TestPlaces::lockDownGoesAloneAndAtOnce()
{
    Console c;
    c.opened.relay->setOpenSessions(2);
    c.opened.addEntry("billing", "192.0.2.77"); // staged, and no part of it
    c.hand->openAccount(c.opened.id("crm"));
    QVERIFY(!c.list("crm").enabled);
    c.hand->action("actLockDown")->trigger();
    auto *dialog = c.window->findChild<LockDownDialog *>();
    QVERIFY(dialog != nullptr);
    // Whom it cuts off is shown and not asked; Enter does nothing by chance.
    QVERIFY(dialog->findChild<EvidencePanel *>(u"evidence"_s)->rowCount() > 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(c.window->findChild<LockDownDialog *>() == nullptr);
    QVERIFY(c.opened.relay->pushes().isEmpty());
    c.hand->action("actLockDown")->trigger();
    dialog = c.window->findChild<LockDownDialog *>();
    const QString password = dialog->findChild<QLineEdit *>(u"generatedPassword"_s)->text();
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(c.opened.relay->pushes().size(), 1);
    const ChangeRequest &push = c.opened.relay->pushes().constFirst();
    QVERIFY(!push.confirmWithinSeconds); // no window takes it back
    QTRY_VERIFY(c.opened.relay->configuration().find("crm")->allowlist.enabled);
    QCOMPARE(c.opened.relay->ended(), QStringList{u"crm"_s});
    QVERIFY(c.opened.relay->configuration().find("billing")->allowlist.entries.size() ==
            c.session().draft().base().find("billing")->allowlist.entries.size());
    // What was staged is staged still, over what the relay has now.
    QTRY_VERIFY(c.session().draft().base().find("crm")->allowlist.enabled);
    QTRY_COMPARE(c.session().stagedCount(), 1);
    QVERIFY(c.opened.has("billing", "192.0.2.77"));
    const Notice said = noticeOf(c.session(), u"lockdown"_s);
    QVERIFY2(said.title.startsWith(u"Locked down: crm"_s), qPrintable(said.title));
    QVERIFY2(said.detail.contains(u"2 open sessions"_s), qPrintable(said.detail));
    for (const Notice &notice : c.session().notices())
        QVERIFY(!notice.text().contains(password));
}

void TestPlaces::withdrawnSessionsAreEndedOnDemand()
{
    Console c;
    c.opened.relay->setOpenSessions(3);
    Account next = *c.opened.account("billing");
    next.state = AccountState::Suspended;
    c.session().stage(u"suspend billing"_s, {next});
    c.hand->pushAll(c.session());
    auto *act = c.hand->part<QPushButton>("noticeAct");
    QVERIFY(act != nullptr);
    QCOMPARE(act->text(), u"End them"_s);
    QVERIFY(c.opened.relay->ended().isEmpty()); // not by itself
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(c.opened.relay->ended(), QStringList{QString()});
    QTRY_COMPARE(noticeOf(c.session(), u"sessions"_s).title, u"3 open sessions were ended."_s);
}

void TestPlaces::ux_U44_theCountdownGoesOnAfterARestart()
{
    // The relay has a change that waits; this console began after it.
    Opened opened{Opened::Later()};
    MainWindow window(opened.session);
    RelayState state = sampleState();
    Configuration before = state.configuration;
    for (Account &account : state.configuration.accounts) {
        if (account.username == "billing")
            account.allowlist.entries.pop_back();
    }
    opened.open(state.configuration);
    QCoreApplication::processEvents();
    QVERIFY(!opened.session.applied()); // nothing waits
    RevertLoss loss{"billing", *Address::parse("198.51.100.7"), Method::Password, 14, sampleNow()};
    Opened again{Opened::Later()};
    MainWindow next(again.session);
    ActivityPage page;
    page.rows = state.activity;
    page.evidence = state.coverage;
    auto relay = std::make_unique<FakeRelay>(state.info, state.configuration, page);
    relay->addRevision({state.configuration.revision - 1, sampleNow(), "anna", "192.0.2.9", "", "confirmed", {}, ""},
                       before);
    relay->setPending(before, 100, {loss});
    FakeRelay *fake = relay.get();
    again.session.setClock([] { return sampleNow(); });
    again.session.adopt(std::move(state), std::move(relay));
    next.show();
    QTRY_VERIFY(again.session.applied().has_value());
    QCOMPARE(again.session.applied()->accounts, std::vector<std::string>{"billing"});
    auto *strip = next.findChild<QWidget *>(u"appliedStrip"_s);
    QVERIFY(strip->isVisible());
    auto *detail = strip->findChild<Label *>(u"appliedDetail"_s);
    QVERIFY2(detail->text().contains(u"reverts alone"_s), qPrintable(detail->text()));
    auto *tally = strip->findChild<Label *>(u"appliedTally"_s);
    QVERIFY2(tally->text().contains(u"0 accepted, 0 refused"_s), qPrintable(tally->text()));
    next.goToApplied();
    const auto *shown = next.findChild<QWidget *>(u"appliedPage"_s);
    for (const Chip *chip : shown->findChildren<Chip *>())
        QVERIFY2(chip->text().startsWith(u"0 "_s), qPrintable(chip->text())); // nothing came since
    // From half time on it names what the revert itself would cut off.
    Q_EMIT again.session.appliedTick(40);
    QVERIFY2(detail->text().startsWith(u"If not kept: 198.51.100.7 of billing loses access, 14 messages since"_s),
             qPrintable(detail->text()));
    QTest::mouseClick(strip->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
    QTRY_COMPARE(fake->kept(), 1);
    QTRY_VERIFY(!again.session.applied());
}

void TestPlaces::ux_U05_twentyFailuresInOneStrip()
{
    Console c;
    c.hand->click("placeActivity");
    auto *filter = c.hand->part<QLineEdit>("activityFilter");
    filter->setFocus();
    c.opened.addEntry("billing", "192.0.2.77");
    Error refused{ErrorCode::InvalidInput, "20 faults", {}};
    for (int i = 0; i < 20; ++i)
        refused.faults.push_back({"changes[" + std::to_string(i) + "]", "bad", "fault " + std::to_string(i)});
    c.opened.relay->failNext(refused);
    c.session().plan(this,
                     [&](const std::shared_ptr<const Plan> &plan) { c.session().push(*plan, {}, {}, std::nullopt); });
    QTRY_VERIFY(!noticeOf(c.session(), u"push"_s).title.isEmpty());
    auto *strip = c.hand->part<QWidget>("noticeStrip");
    QVERIFY(strip != nullptr);
    QString shown;
    for (const Label *label : strip->findChildren<Label *>())
        shown += label->text() + u'\n';
    for (int i = 0; i < 20; ++i)
        QVERIFY2(shown.contains(u"fault %1\n"_s.arg(i)), qPrintable(shown));
    // No dialog, and whoever types goes on typing.
    for (const QDialog *dialog : c.window->findChildren<QDialog *>())
        QVERIFY(!dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
    // It leaves the place room to work, and is gone when it is closed.
    QVERIFY2(strip->height() < c.window->height() * 2 / 3, qPrintable(QString::number(strip->height())));
    c.hand->click("noticeClose");
    QTRY_VERIFY(c.hand->part<QWidget>("noticeStrip") == nullptr);
}

void TestPlaces::ux_U10_theWindowComesBackAsItWas()
{
    const QTemporaryDir folder;
    const WindowMemory memory(folder.filePath(u"window.conf"_s));
    QSize size;
    {
        Console c;
        c.window->resize(1111, 777);
        size = c.window->size();
        c.hand->type("accountFilter", u"list:open"_s);
        c.window->accounts()->list()->setOrder(u"orderState"_s);
        c.window->findChild<QTableView *>(u"activity"_s)->setColumnWidth(0, 321);
        memory.save(*c.window);
    }
    Console next;
    const qsizetype all = next.window->accounts()->list()->many().size();
    memory.restore(*next.window);
    QCOMPARE(next.window->size(), size);
    QCOMPARE(next.window->accounts()->list()->filterText(), u"list:open"_s);
    QVERIFY(next.window->accounts()->list()->many().size() < all);
    QCOMPARE(next.window->accounts()->list()->order(), u"orderState"_s);
    QCOMPARE(next.window->findChild<QTableView *>(u"activity"_s)->columnWidth(0), 321);
}

void TestPlaces::ux_U16_offlineAllButPushGoesOn()
{
    Console c;
    c.opened.relay->goAway(true);
    c.session().reload();
    QTRY_COMPARE(c.session().link(), LinkState::Offline);
    // Its age is said; every place can be looked at, and edits are staged, undone and reviewed as ever.
    QVERIFY(c.hand->part<Label>("linkState")->text().startsWith(u"Offline, revision"_s));
    for (const char *place : {"placeIpAuthentication", "placeActivity", "placeLists", "placeTest", "placeSettings"})
        c.hand->click(place);
    c.hand->openAccount(c.opened.id("billing"));
    QVERIFY(c.hand->part<QTableView>("entries")->model()->rowCount() > 0);
    c.opened.addEntry("billing", "192.0.2.77");
    c.session().undoStack()->undo();
    c.session().undoStack()->redo();
    QCOMPARE(c.session().stagedCount(), 1);
    c.hand->click("review");
    QTRY_VERIFY(c.window->review()->isReady());
    QVERIFY(c.opened.relay->pushes().isEmpty());
    // Back again, with what was staged.
    c.opened.relay->goAway(false);
    c.session().reload();
    QTRY_COMPARE(c.session().link(), LinkState::Connected);
    QVERIFY(c.opened.has("billing", "192.0.2.77"));
}

void TestPlaces::ux_U18_theFilterTellsWhatItIs()
{
    Console c;
    auto *field = c.hand->part<FilterField>("accountFilter");
    QVERIFY(field != nullptr);
    using Verdict = FilterField::Verdict;
    QCOMPARE(field->verdict(), Verdict::Empty);
    c.hand->type("accountFilter", u"ip:192.0.2.7 list:open staged:yes"_s);
    QCOMPARE(field->verdict(), Verdict::Valid);
    QVERIFY(field->saveAction()->isVisible());
    c.hand->type("accountFilter", u"list:op"_s);
    QCOMPARE(field->verdict(), Verdict::Incomplete);
    QVERIFY(field->underline().isEmpty()); // no mistake yet
    c.hand->type("accountFilter", u"graz list:opne staged:yes"_s);
    QCOMPARE(field->verdict(), Verdict::Invalid);
    QVERIFY(!field->saveAction()->isVisible());
    // The wrong word and no other is underlined, also to a screen reader.
    const QRect word = textBox(*field, 5, 14);
    QCOMPARE(field->underline(), word);
    QVERIFY(field->rect().contains(word.center()));
    QVERIFY(field->accessibleDescription().contains(u"list:opne"_s));
    c.hand->type("accountFilter", u"graz"_s);
    QCOMPARE(field->verdict(), Verdict::Valid);
}

void TestPlaces::ux_U18_savedFiltersReturn()
{
    {
        Console c;
        c.hand->type("accountFilter", u"list:open  staged:yes"_s);
        c.hand->action("actSaveFilter")->trigger();
        auto *dialog = c.window->findChild<FilterDialog *>();
        QVERIFY(dialog != nullptr && !dialog->verbButton()->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"filterName"_s), u"Opened by me"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"filterName"_s), Qt::Key_Return);
        QTRY_VERIFY(c.hand->part<QAbstractButton>("savedFilter_Opened by me") != nullptr);
        c.hand->type("accountFilter", u"graz"_s);
        c.hand->click("savedFilter_Opened by me");
        QCOMPARE(c.window->accounts()->list()->filterText(), u"list:open staged:yes"_s);
    }
    Console next;
    auto *button = next.hand->part<QAbstractButton>("savedFilter_Opened by me");
    QVERIFY(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Delete);
    QTRY_VERIFY(next.hand->part<QAbstractButton>("savedFilter_Opened by me") == nullptr);
    const Preferences kept;
    QVERIFY(kept.filters().isEmpty());
}

void TestPlaces::ux_U28_wouldThisAddressGetIn()
{
    Console c;
    c.hand->openAccount(c.opened.id("billing"));
    c.hand->type("probe", u"203.0.113.77"_s);
    QCOMPARE(c.hand->part<Label>("probeNow")->text(), u"Now: no"_s);
    QVERIFY(c.hand->part<Label>("probeAfter") == nullptr); // nothing is staged
    c.opened.addEntry("billing", "203.0.113.0/24");
    QTRY_VERIFY(c.hand->part<Label>("probeAfter") != nullptr);
    QCOMPARE(c.hand->part<Label>("probeNow")->text(), u"Now: no"_s);
    QCOMPARE(c.hand->part<Label>("probeAfter")->text(), u"After push: yes"_s);
    // By an entry, named in full where there is no room for it.
    QVERIFY(c.hand->part<Label>("probeBy") != nullptr);
    QVERIFY(c.hand->part<Label>("probeBy")->toolTip().contains(u"203.0.113.0/24"_s));
    // Every address agrees with the decision, before and after.
    const Account *base = c.session().draft().base().find("billing");
    const Account *next = c.opened.account("billing");
    for (const char *address : {"198.51.100.4", "198.51.100.200", "192.0.2.9", "2001:db8:40:12::5", "203.0.113.255"}) {
        c.hand->type("probe", QString::fromLatin1(address));
        const Address asked = *Address::parse(address);
        const auto allowed = [&](const Account &account) {
            return decide(account, asked, Door::WithPassword, c.session().today()).allowed ||
                   decide(account, asked, Door::WithoutPassword, c.session().today()).allowed;
        };
        QCOMPARE(c.hand->part<Label>("probeNow")->text(), allowed(*base) ? u"Now: yes"_s : u"Now: no"_s);
        QCOMPARE(c.hand->part<Label>("probeAfter")->text(),
                 allowed(*next) ? u"After push: yes"_s : u"After push: no"_s);
    }
}

void TestPlaces::ux_U52_everyPlaceIsNamed_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("accounts") << int(Places::Place::Accounts);
    QTest::newRow("ip-authentication") << int(Places::Place::IpAuthentication);
    QTest::newRow("activity") << int(Places::Place::Activity);
    QTest::newRow("lists") << int(Places::Place::Lists);
    QTest::newRow("history") << int(Places::Place::History);
    QTest::newRow("test") << int(Places::Place::Test);
    QTest::newRow("settings") << int(Places::Place::Settings);
    QTest::newRow("review") << -1;
    QTest::newRow("applied") << -2;
    QTest::newRow("import") << -3;
}

void TestPlaces::ux_U52_everyPlaceIsNamed()
{
    QFETCH(int, place);
    Console c;
    c.window->setRelays([] { return std::vector{profileOf(u"head"_s), profileOf(u"branch"_s)}; });
    c.opened.relay->addRevision({42, sampleNow(), "anna", "192.0.2.9", "", "confirmed", {}, "billing: one more"},
                                c.opened.relay->configuration());
    c.opened.addEntry("billing", "192.0.2.77");
    if (place >= 0)
        c.window->goTo(Places::Place(place));
    else if (place == -1)
        c.window->goToReview();
    else if (place == -2)
        c.window->goToApplied();
    else
        c.window->importFile(u"" POSTERN_SOURCE_DIR "/tests/ui/views/CMakeLists.txt"_s);
    QTest::qWait(100);
    int walked = 0;
    QHash<QString, QString> names; // name of a control -> its object name
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *one) {
        if (one == nullptr || one->state().invisible)
            return;
        ++walked;
        QString name = one->text(QAccessible::Name);
        auto *widget = qobject_cast<QWidget *>(one->object());
        const QString what = widget != nullptr ? u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                                widget->objectName())
                                               : u"role %1"_s.arg(one->role());
        if (auto *table = one->tableInterface(); table != nullptr && widget != nullptr) {
            QVERIFY2(!name.isEmpty(), qPrintable(what));
            const auto *view = qobject_cast<QTableView *>(widget);
            if (view != nullptr && !view->horizontalHeader()->isHidden()) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    if (view->isColumnHidden(column))
                        continue;
                    const QAbstractItemModel *model = view->model();
                    const QString header = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
                                           model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                    QVERIFY2(!header.isEmpty(), qPrintable(u"%1, column %2"_s.arg(what).arg(column)));
                }
            }
            return; // the cells are the model's
        }
        const bool control = widget != nullptr && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                             widget->focusProxy() == nullptr && qobject_cast<QLabel *>(widget) == nullptr;
        if (control && qobject_cast<QAbstractScrollArea *>(widget) == nullptr) {
            // Qt tells a combo's name by its label's relation on X11, and calls its text the name.
            if (qobject_cast<QComboBox *>(widget) != nullptr)
                name = widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(what));
            QVERIFY2(!names.contains(name), qPrintable(u"%1: \"%2\" is also %3"_s.arg(what, name, names.value(name))));
            names.insert(name, what);
            return; // its parts speak for themselves
        }
        for (int i = 0; i < one->childCount(); ++i)
            walk(one->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(c.window.get()));
    QVERIFY2(walked > 40, qPrintable(QString::number(walked)));
}

void TestPlaces::ux_U54_shortcutsAreListedAndDoNotClash()
{
    Console c;
    // Every key of the window, of its menus and of its buttons: none means two things.
    QHash<QString, QString> keys;
    for (const QAction *action : c.window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!keys.contains(text) || keys.value(text) == action->objectName(),
                     qPrintable(u"%1: %2 and %3"_s.arg(text, keys.value(text), action->objectName())));
            keys.insert(text, action->objectName());
            QVERIFY2(c.window->allActions().contains(const_cast<QAction *>(action)), qPrintable(action->text()));
        }
    }
    QVERIFY(keys.size() > 20);
    // Mnemonics of the menu bar differ; each place has its key, and the list under F1 shows it.
    QSet<QChar> letters;
    for (const QAction *menu : c.window->menuBar()->actions()) {
        const qsizetype at = menu->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(menu->text()));
        const QChar letter = menu->text().at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(menu->text()));
        letters.insert(letter);
    }
    c.window->help()->open(u"keys.md"_s);
    const QString shown = c.window->help()->window()->manual()->toPlainText();
    for (const QAction *action : c.window->allActions()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
