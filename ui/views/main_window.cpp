#include "ui/views/main_window.h"

#include "core/format/allowlist_csv.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/models/pending_watch.h"
#include "ui/models/texts.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/activity_place.h"
#include "ui/views/applied_page.h"
#include "ui/views/bar.h"
#include "ui/views/first_start_page.h"
#include "ui/views/flows.h"
#include "ui/views/help_window.h"
#include "ui/views/history_place.h"
#include "ui/views/import_page.h"
#include "ui/views/ip_auth_place.h"
#include "ui/views/list_review_place.h"
#include "ui/views/manual_view.h"
#include "ui/views/notice_strip.h"
#include "ui/views/review_page.h"
#include "ui/views/settings_place.h"
#include "ui/views/strips.h"
#include "ui/views/test_desk.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"
#include "ui/views/window_menus.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace postern {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_model(session), m_flows(new Flows(session, this))
{
    setObjectName(u"mainWindow"_s);
    resize(1280, 800);
    setMinimumSize(640, 480);
    m_pages = new QStackedWidget;
    m_places = new Places(session, m_model);
    m_accounts = new AccountsPlace(session, m_model, *m_flows);
    m_ipAuth = new IpAuthPlace(session, *m_flows);
    m_activity = new ActivityPlace(session);
    m_lists = new ListReviewPlace(session);
    m_history = new HistoryPlace(session);
    m_review = new ReviewPage(session);
    m_applied = new AppliedPage(session);
    m_import = new ImportPage;
    m_test = new TestPage;
    m_settings = new SettingsPlace(session, m_preferences);
    m_menus = new WindowMenus(*this, session);
    m_help = new Help(manualFolder(), m_menus->actions(), this);
    m_bar = new Bar(session, {m_menus->undo, m_menus->redo, m_menus->review, m_menus->relays, m_menus->all});
    auto *appliedStrip = new AppliedStrip(session);
    auto *notices = new NoticeStrip(session);
    for (QWidget *page :
         {static_cast<QWidget *>(m_accounts), static_cast<QWidget *>(m_ipAuth), static_cast<QWidget *>(m_activity),
          static_cast<QWidget *>(m_lists), static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_review),
          static_cast<QWidget *>(m_applied), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_test),
          static_cast<QWidget *>(m_settings)})
        m_pages->addWidget(page);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(appliedStrip);
    layout->addWidget(notices);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_places);
    below->addWidget(m_pages, 1);
    layout->addLayout(below, 1);
    m_firstStart = new FirstStartPage;
    m_front = new QStackedWidget;
    m_front->addWidget(m_firstStart);
    m_front->addWidget(centre);
    setCentralWidget(m_front);

    m_tests = new TestDesk(session, m_test, appliedStrip, this);
    new PendingWatch(session, this);
    connectPlaces();
    connectReview();
    connectSession();
    applyPreferences();
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(appliedStrip, &AppliedStrip::changesWanted, this, &MainWindow::goToApplied);
    connect(appliedStrip, &AppliedStrip::testWanted, this, [this] { goTo(Places::Place::Test); });
    connect(notices, &NoticeStrip::conflictsWanted, this, &MainWindow::showConflicts);
    goTo(Places::Place::Accounts);
    updateActions();
    updateFront();
}

MainWindow::~MainWindow() = default;

void MainWindow::openNamed(const QString &username)
{
    const Account *account = m_session.draft().current().find(toUtf8(username));
    if (account == nullptr)
        account = m_session.draft().base().find(toUtf8(username));
    if (account != nullptr)
        openAccount(toQString(account->id));
}

void MainWindow::addTo(const QString &username, const QString &value)
{
    if (const Account *account = m_session.draft().current().find(toUtf8(username)))
        m_flows->add(toQString(account->id), {value});
}

void MainWindow::showActivityOf(const QString &username)
{
    goTo(Places::Place::Activity);
    m_activity->showAccount(username);
}

void MainWindow::connectPlaces()
{
    connect(m_places, &Places::chosen, this, &MainWindow::goTo);
    connect(m_places, &Places::filterChosen, this, [this](const QString &filter) {
        goTo(Places::Place::Accounts);
        m_accounts->list()->setFilterText(filter);
    });
    connect(m_places, &Places::filterForgotten, this, [this](const QString &name) {
        m_preferences.saveFilter({name, {}});
    });
    connect(m_accounts->list(), &AccountList::saveFilterWanted, this, &MainWindow::nameFilter);
    connect(&m_preferences, &Preferences::filtersChanged, m_places,
            [this] { m_places->setSavedFilters(m_preferences.filters()); });
    m_places->setSavedFilters(m_preferences.filters());
    connect(m_places, &Places::helpWanted, m_help, &Help::openHere);
    connect(m_accounts->list(), &AccountList::newAccountWanted, m_flows, &Flows::newAccount);
    connect(m_accounts->list(), &AccountList::importWanted, this, &MainWindow::chooseImport);
    connect(m_flows, &Flows::staged, this, [this](const QString &, const QStringList &ids) {
        // A new account is what one wants to see next.
        if (ids.size() == 1 && m_session.draft().findBase(toUtf8(ids.front())) == nullptr)
            m_accounts->openAccount(ids.front());
    });
    connect(m_ipAuth, &IpAuthPlace::accountWanted, this, &MainWindow::openAccount);
    connect(m_ipAuth, &IpAuthPlace::accountsWanted, this, [this] { goTo(Places::Place::Accounts); });
    connect(m_lists, &ListReviewPlace::accountWanted, this, &MainWindow::openAccount);
    connect(m_history, &HistoryPlace::reviewWanted, this, &MainWindow::goToReview);
    connect(m_activity, &ActivityPlace::accountWanted, this, &MainWindow::openNamed);
    connect(m_activity, &ActivityPlace::addWanted, this, &MainWindow::addTo);
    connect(m_test, &TestPage::addWanted, this, &MainWindow::addTo);
    connect(m_test, &TestPage::whyWanted, this, &MainWindow::showActivityOf);
    connect(m_applied, &AppliedPage::accountWanted, this, &MainWindow::openNamed);
    connect(m_import, &ImportPage::stage, this, [this](const QString &text, const std::vector<Account> &put) {
        m_session.stage(text, put);
        goTo(Places::Place::Accounts);
    });
    connect(m_import, &ImportPage::cancelled, this, [this] { goTo(Places::Place::Accounts); });
    connect(m_settings, &SettingsPlace::otherRelayWanted, this,
            [this] { leaveFor([this] { Q_EMIT otherRelayWanted(); }); });
    connect(m_settings, &SettingsPlace::relayWanted, this,
            [this](const QString &name) { leaveFor([this, name] { Q_EMIT relayWanted(name); }); });
    connect(m_settings, &SettingsPlace::forgetWanted, this, &MainWindow::forgetRelayWanted);
}

void MainWindow::connectReview()
{
    connect(m_review, &ReviewPage::accountWanted, this, &MainWindow::openNamed);
    connect(m_review, &ReviewPage::activityWanted, this, &MainWindow::showActivityOf);
    connect(m_review, &ReviewPage::accountsWanted, this, [this] { goTo(Places::Place::Accounts); });
    connect(m_review, &ReviewPage::backWanted, this, [this] {
        goTo(m_before == m_ipAuth     ? Places::Place::IpAuthentication
             : m_before == m_activity ? Places::Place::Activity
             : m_before == m_lists    ? Places::Place::Lists
             : m_before == m_history  ? Places::Place::History
                                      : Places::Place::Accounts);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::pushed, this, [this](const ChangeReply &) {
        if (m_session.applied())
            goToApplied();
        else
            goTo(Places::Place::Accounts);
    });
    connect(&m_session, &Session::appliedChanged, this, [this] {
        if (!m_session.applied() && m_pages->currentWidget() == m_applied)
            goTo(Places::Place::Accounts);
    });
    connect(&m_session, &Session::stagedChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::linkChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::linkChanged, this, &MainWindow::updateFront);
    connect(&m_session, &Session::opened, this, [this] {
        goTo(Places::Place::Accounts);
        m_accounts->list()->focusList();
    });
}

void MainWindow::applyPreferences()
{
    m_review->setUsualWindow(m_preferences.confirmSeconds());
    m_test->form().setDefaults(m_preferences.testSender(), m_preferences.testRecipient(),
                               m_preferences.testsAfterPush());
}

void MainWindow::setRelays(const std::function<std::vector<Profile>()> &known)
{
    m_menus->setRelays(known);
    m_settings->setRelays(known);
}

QList<QAction *> MainWindow::allActions() const
{
    return m_menus->actions();
}

AfterPush *MainWindow::afterPush() const
{
    return m_tests->afterPush();
}

void MainWindow::updateFront()
{
    // Once something was opened it stays in sight, also while it is read again or another relay is tried.
    const bool console = m_session.isOpen() && m_session.link() != LinkState::Connecting;
    if (console || m_session.draft().base().revision == 0)
        m_front->setCurrentIndex(console ? 1 : 0);
}

void MainWindow::importFile(const QString &path)
{
    m_import->openFile(path, std::make_shared<const Configuration>(m_session.draft().current()), m_session.today());
    showPage(m_import, Places::Place::Accounts);
}

bool MainWindow::exportTo(const QString &path)
{
    QSaveFile file(path);
    const std::string text = exportAllowlistCsv(m_session.draft().current());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
        file.commit()) {
        m_session.notify({u"export"_s,
                          Notice::Level::Ok,
                          tr("The allowlists are in %1").arg(path),
                          tr("Passwords and appliance addresses are not in the file."),
                          Notice::Act::None,
                          {}});
        return true;
    }
    m_session.notify({u"export"_s,
                      Notice::Level::Bad,
                      tr("%1 was not written").arg(path),
                      tr("%1. Choose another place.").arg(file.errorString()),
                      Notice::Act::None,
                      {}});
    return false;
}

void MainWindow::chooseImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import allowlists"), {}, tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile);
    dialog->open();
}

void MainWindow::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export allowlists"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { exportTo(path); });
    dialog->open();
}

void MainWindow::updateActions()
{
    m_menus->update(m_pages->currentWidget() == m_review);
    setWindowTitle(m_session.isOpen() ? tr("%1 - Postern").arg(m_session.name()) : tr("Postern"));
}

void MainWindow::showPage(QWidget *page, std::optional<Places::Place> place)
{
    if (m_pages->currentWidget() != m_review && m_pages->currentWidget() != m_applied)
        m_before = m_pages->currentWidget();
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus != nullptr && m_pages->isAncestorOf(focus);
    m_pages->setCurrentWidget(page);
    m_places->setCurrent(place);
    // Qt would give the keys to the first field of the page; most of them want what they list. That is no focus proxy
    // of the page: Tab would go there past all that stands before it.
    if (auto *list = page->findChild<QTableView *>(); hadFocus && list != nullptr && page != m_accounts)
        list->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void MainWindow::goTo(Places::Place place)
{
    switch (place) {
    case Places::Place::Accounts:
        return showPage(m_accounts, place);
    case Places::Place::IpAuthentication:
        return showPage(m_ipAuth, place);
    case Places::Place::Activity:
        return showPage(m_activity, place);
    case Places::Place::Lists:
        return showPage(m_lists, place);
    case Places::Place::History:
        return showPage(m_history, place);
    case Places::Place::Test:
        return showPage(m_test, place);
    case Places::Place::Settings:
        return showPage(m_settings, place);
    }
}

void MainWindow::nameFilter(const QString &filter)
{
    auto *dialog = new FilterDialog(filter, m_preferences.filters(), this);
    connect(dialog, &FilterDialog::named, this, [this, filter](const QString &name) {
        m_preferences.saveFilter({name, filter});
    });
    dialog->open();
}

void MainWindow::goToReview()
{
    showPage(m_review, std::nullopt);
}

void MainWindow::goToApplied()
{
    showPage(m_applied, std::nullopt);
}

void MainWindow::openAccount(const QString &id)
{
    goTo(Places::Place::Accounts);
    m_accounts->openAccount(id);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_places->setNarrow(width() < 900);
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return done;
}

void MainWindow::showConflicts()
{
    const auto &conflicts = m_session.conflicts().conflicts;
    if (conflicts.empty())
        return;
    auto *dialog = new ConflictDialog(conflicts, this);
    connect(dialog, &ConflictDialog::settled, &m_session, &Session::settleConflicts);
    dialog->open();
}

Ending MainWindow::ending(bool quits) const
{
    Ending ending;
    ending.quits = quits;
    if (m_session.stagedCount() > 0 && !m_session.isKept()) {
        ending.staged = m_session.stagedCount();
        ending.whyLost = m_session.notKept().isEmpty() ? tr("There is no relay here that they could be kept for.")
                                                       : m_session.notKept();
    }
    if (m_session.applied())
        ending.secondsLeft = m_session.applied()->secondsLeft;
    return ending;
}

void MainWindow::askBeforeEnd(bool quits, const std::function<void()> &then)
{
    if (findChild<QuitDialog *>() != nullptr)
        return;
    auto *question = new QuitDialog(ending(quits), this);
    connect(question, &QuitDialog::exportWanted, this, &MainWindow::chooseExport);
    connect(question, &QDialog::accepted, this, then);
    question->open();
}

void MainWindow::leaveFor(const std::function<void()> &then)
{
    const Ending left = ending(false);
    if (left.staged == 0 && !left.secondsLeft)
        then();
    else
        askBeforeEnd(false, then);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToQuit();
    const Ending left = ending(true);
    if (m_quitting || (left.staged == 0 && !left.secondsLeft)) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeEnd(true, [this] {
        m_quitting = true;
        close();
    });
}

} // namespace postern
