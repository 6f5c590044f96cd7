#include "ui/views/main_window.h"

#include "core/domain/decision.h"
#include "core/format/allowlist_csv.h"
#include "core/remote/sign_in_outcome.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/models/texts.h"
#include "ui/theme/icons.h"
#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/activity_place.h"
#include "ui/views/after_push.h"
#include "ui/views/applied_page.h"
#include "ui/views/bar.h"
#include "ui/views/first_start_page.h"
#include "ui/views/flows.h"
#include "ui/views/history_place.h"
#include "ui/views/import_page.h"
#include "ui/views/ip_auth_place.h"
#include "ui/views/keys_dialog.h"
#include "ui/views/list_review_place.h"
#include "ui/views/review_page.h"
#include "ui/views/strips.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSaveFile>
#include <QSslConfiguration>
#include <QStackedWidget>
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
    makeActions();
    m_bar = new Bar(session, {m_undo, m_redo, m_reviewAct, m_relayMenu, m_allMenu});
    auto *appliedStrip = new AppliedStrip(session);
    auto *notices = new NoticeStrip(session);
    for (QWidget *page :
         {static_cast<QWidget *>(m_accounts), static_cast<QWidget *>(m_ipAuth), static_cast<QWidget *>(m_activity),
          static_cast<QWidget *>(m_lists), static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_review),
          static_cast<QWidget *>(m_applied), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_test)})
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

    connectPages();
    connectTests(appliedStrip);
    connect(m_places, &Places::chosen, this, &MainWindow::goTo);
    connect(m_places, &Places::filterChosen, this, [this](const QString &filter) {
        goTo(Places::Place::Accounts);
        m_accounts->list()->setFilterText(filter);
    });
    connect(m_places, &Places::helpWanted, this, &MainWindow::showKeys);
    connect(m_accounts->list(), &AccountList::newAccountWanted, m_flows, &Flows::newAccount);
    connect(m_flows, &Flows::staged, this, [this](const QString &, const QStringList &ids) {
        // A new account is what one wants to see next.
        if (ids.size() == 1 && m_session.draft().findBase(toUtf8(ids.front())) == nullptr)
            m_accounts->openAccount(ids.front());
    });
    connect(m_ipAuth, &IpAuthPlace::accountWanted, this, &MainWindow::openAccount);
    connect(m_lists, &ListReviewPlace::accountWanted, this, &MainWindow::openAccount);
    connect(m_history, &HistoryPlace::reviewWanted, this, &MainWindow::goToReview);
    connect(m_ipAuth, &IpAuthPlace::accountsWanted, this, [this] { goTo(Places::Place::Accounts); });
    const auto openNamed = [this](const QString &username) {
        const Account *account = m_session.draft().current().find(toUtf8(username));
        if (account == nullptr)
            account = m_session.draft().base().find(toUtf8(username));
        if (account != nullptr)
            openAccount(toQString(account->id));
    };
    connect(m_activity, &ActivityPlace::accountWanted, this, openNamed);
    connect(m_activity, &ActivityPlace::addWanted, this, [this](const QString &username, const QString &value) {
        if (const Account *account = m_session.draft().current().find(toUtf8(username)))
            m_flows->add(toQString(account->id), {value});
    });
    connect(m_review, &ReviewPage::accountWanted, this, openNamed);
    connect(m_review, &ReviewPage::activityWanted, this, [this](const QString &username) {
        goTo(Places::Place::Activity);
        m_activity->showAccount(username);
    });
    connect(m_review, &ReviewPage::accountsWanted, this, [this] { goTo(Places::Place::Accounts); });
    connect(m_review, &ReviewPage::backWanted, this, [this] {
        goTo(m_before == m_ipAuth     ? Places::Place::IpAuthentication
             : m_before == m_activity ? Places::Place::Activity
             : m_before == m_lists    ? Places::Place::Lists
             : m_before == m_history  ? Places::Place::History
                                      : Places::Place::Accounts);
    });
    connect(m_applied, &AppliedPage::accountWanted, this, openNamed);
    connect(appliedStrip, &AppliedStrip::changesWanted, this, &MainWindow::goToApplied);
    connect(notices, &NoticeStrip::conflictsWanted, this, &MainWindow::showConflicts);
    connect(appliedStrip, &AppliedStrip::testWanted, this, [this] { goTo(Places::Place::Test); });
    connect(m_accounts->list(), &AccountList::importWanted, this, &MainWindow::chooseImport);
    connect(&session, &Session::pushed, this, [this](const ChangeReply &) {
        if (m_session.applied())
            goToApplied();
        else
            goTo(Places::Place::Accounts);
    });
    connect(&session, &Session::appliedChanged, this, [this] {
        if (!m_session.applied() && m_pages->currentWidget() == m_applied)
            goTo(Places::Place::Accounts);
    });
    connect(&session, &Session::stagedChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::linkChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::linkChanged, this, &MainWindow::updateFront);
    connect(&session, &Session::opened, this, [this] {
        goTo(Places::Place::Accounts);
        m_accounts->list()->focusList();
    });
    goTo(Places::Place::Accounts);
    updateActions();
    updateFront();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_import, &ImportPage::stage, this, [this](const QString &text, const std::vector<Account> &put) {
        m_session.stage(text, put);
        goTo(Places::Place::Accounts);
    });
    connect(m_import, &ImportPage::cancelled, this, [this] { goTo(Places::Place::Accounts); });
}

void MainWindow::connectTests(AppliedStrip *strip)
{
    m_test->setDecide([this](const QString &account, const Address &address) -> std::optional<DecisionReply> {
        const Account *found = m_session.draft().base().find(toUtf8(account));
        if (found == nullptr)
            return std::nullopt;
        const Decision decision = decide(*found, address, Door::WithPassword, m_session.today());
        return DecisionReply{decision.allowed, std::string(toString(decision.reason)),
                             decision.entry != nullptr ? decision.entry->value.text() : std::string()};
    });
    m_test->setAsk([this](const QString &account, const Address &address, qint64 elapsed,
                          const std::function<void(RelayWord)> &done) { askRelay(account, address, elapsed, done); });
    connect(m_test, &TestPage::addWanted, this, [this](const QString &username, const QString &value) {
        if (const Account *account = m_session.draft().current().find(toUtf8(username)))
            m_flows->add(toQString(account->id), {value});
    });
    connect(m_test, &TestPage::whyWanted, this, [this](const QString &username, const QString &) {
        goTo(Places::Place::Activity);
        m_activity->showAccount(username);
    });
    connect(&m_session, &Session::opened, this, &MainWindow::updateTestPage);
    connect(&m_session, &Session::draftReset, this, &MainWindow::updateTestPage);

    m_afterPush = new AfterPush(
        m_session, [this](const QString &account) { return m_test->form().knownPassword(account); },
        [this](ProbeRequest &request) { m_test->form().trustFor(request); }, this);
    m_afterPush->setOn([this] { return m_test->form().testsAfterPush(); });
    connect(m_afterPush, &AfterPush::changed, strip, [this, strip] {
        strip->setTestResult(m_afterPush->glyph(), m_afterPush->ink(), m_afterPush->summary(), m_afterPush->details());
    });
}

void MainWindow::askRelay(const QString &account, const Address &address, qint64 elapsed,
                          const std::function<void(RelayWord)> &done)
{
    Relay *relay = m_session.relay();
    if (relay == nullptr) {
        done({});
        return;
    }
    relay->decide(account, address, true, this, [=, this](const Result<DecisionReply> &reply) {
        RelayWord word;
        if (reply)
            word.decision = toQString(reply->reason);
        if (m_session.relay() != relay) {
            done(word);
            return;
        }
        // Its log has its own clock's times; what is older than this test belongs to another one.
        relay->fetchInfo(this, [=, this](const Result<RelayInfo> &info) {
            if (!info || m_session.relay() != relay) {
                done(word);
                return;
            }
            const Time since = info->time - std::chrono::seconds((elapsed + 999) / 1000);
            findSignInOutcome(*relay, foldUsername(toUtf8(account)), address, since, this,
                              [word, done](std::optional<Outcome> outcome) mutable {
                                  if (outcome)
                                      word.outcome = toQString(toString(*outcome));
                                  done(word);
                              });
        });
    });
}

void MainWindow::updateTestPage()
{
    QStringList names;
    for (const Account &account : m_session.draft().base().accounts)
        names << toQString(account.username);
    QList<QSslCertificate> trusted =
        m_session.relay() != nullptr ? m_session.relay()->authorities() : QList<QSslCertificate>();
    if (!trusted.isEmpty())
        trusted += QSslConfiguration::systemCaCertificates();
    m_test->setTrust(trusted);
    m_test->setRelay(m_session.info());
    m_test->setAccounts(names);
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

QAction *MainWindow::addTo(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key,
                           std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action); // shortcuts of a hidden menu bar do not fire
    m_actions << action;
    return action;
}

QMenu *MainWindow::addMenu(const QString &title)
{
    QMenu *menu = menuBar()->addMenu(title);
    m_allMenu->addMenu(menu);
    return menu;
}

void MainWindow::makeActions()
{
    m_allMenu = new QMenu(this);
    m_relayMenu = new QMenu(this);
    menuBar()->hide();

    QMenu *relay = addMenu(tr("&Relay"));
    m_reload = addTo(relay, tr("Read again"), u"actReload"_s, QKeySequence(tr("F5")), [this] { m_session.reload(); });
    m_reload->setIcon(icon(Glyph::Refresh));
    m_relayMenu->addAction(m_reload);
    QAction *other =
        addTo(relay, tr("Connect to another relay"), u"actOtherRelay"_s, {}, [this] { Q_EMIT otherRelayWanted(); });
    m_relayMenu->addAction(other);
    relay->addSeparator();
    m_importAct = addTo(relay, tr("Import allowlists from CSV"), u"actImport"_s, QKeySequence(tr("Ctrl+O")),
                        [this] { chooseImport(); });
    m_exportAct = addTo(relay, tr("Export allowlists as CSV"), u"actExport"_s, QKeySequence(tr("Ctrl+S")),
                        [this] { chooseExport(); });
    relay->addSeparator();
    addTo(relay, tr("Quit"), u"actQuit"_s, QKeySequence(tr("Ctrl+Q")), [this] { close(); });

    QMenu *edit = addMenu(tr("&Edit"));
    m_undo = m_session.undoStack()->createUndoAction(this, tr("Undo:"));
    m_undo->setObjectName(u"actUndo"_s);
    m_undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
    m_undo->setProperty("plain", tr("Undo"));
    m_redo = m_session.undoStack()->createRedoAction(this, tr("Redo:"));
    m_redo->setObjectName(u"actRedo"_s);
    m_redo->setShortcut(QKeySequence(tr("Ctrl+Shift+Z")));
    m_redo->setProperty("plain", tr("Redo"));
    for (QAction *action : {m_undo, m_redo}) {
        edit->addAction(action);
        addAction(action);
        m_actions << action;
    }
    edit->addSeparator();
    addTo(edit, tr("Find an account or address"), u"actFind"_s, QKeySequence(tr("Ctrl+F")), [this] {
        goTo(Places::Place::Accounts);
        m_accounts->list()->focusFilter();
    });

    QMenu *account = addMenu(tr("&Account"));
    addTo(account, tr("New account"), u"actNewAccount"_s, QKeySequence(tr("Ctrl+N")),
          [this] { m_flows->newAccount(); });
    addTo(account, tr("Entries of all accounts shown or selected"), u"actEditMany"_s, QKeySequence(tr("Ctrl+M")),
          [this] { m_flows->editMany(m_accounts->list()->many()); });
    account->addSeparator();
    for (QAction *action : m_accounts->editor()->accountActions()) {
        account->addAction(action);
        addAction(action);
        m_actions << action;
    }
    account->addSeparator();
    addTo(account, tr("Turn the allowlist on or off"), u"actToggleList"_s, QKeySequence(tr("Ctrl+T")),
          [this] { m_flows->toggleList(m_accounts->editor()->id()); });
    addTo(account, tr("Set IP authentication"), u"actIpAuth"_s, QKeySequence(tr("Ctrl+I")),
          [this] { m_flows->ipAuth(m_accounts->editor()->id()); });

    QMenu *entry = addMenu(tr("E&ntry"));
    for (QAction *action : m_accounts->editor()->entryActions()) {
        entry->addAction(action);
        m_actions << action;
    }

    QMenu *go = addMenu(tr("&Go"));
    addTo(go, tr("Accounts"), u"goAccounts"_s, QKeySequence(tr("Ctrl+1")), [this] { goTo(Places::Place::Accounts); });
    addTo(go, tr("IP authentication"), u"goIpAuth"_s, QKeySequence(tr("Ctrl+2")),
          [this] { goTo(Places::Place::IpAuthentication); });
    addTo(go, tr("Activity"), u"goActivity"_s, QKeySequence(tr("Ctrl+3")), [this] { goTo(Places::Place::Activity); });
    addTo(go, tr("Review of lists"), u"goLists"_s, QKeySequence(tr("Ctrl+4")), [this] { goTo(Places::Place::Lists); });
    addTo(go, tr("History"), u"goHistory"_s, QKeySequence(tr("Ctrl+5")), [this] { goTo(Places::Place::History); });
    addTo(go, tr("Test connection"), u"goTest"_s, QKeySequence(tr("Ctrl+6")), [this] { goTo(Places::Place::Test); });
    m_reviewAct = addTo(go, tr("Review"), u"goReview"_s, QKeySequence(tr("Ctrl+R")), [this] { goToReview(); });

    QMenu *help = addMenu(tr("&Help"));
    addTo(help, tr("Keys"), u"actKeys"_s, QKeySequence(tr("F1")), [this] { showKeys(); });
    QAction *bar = addTo(help, tr("Show the menu bar"), u"actMenuBar"_s, {},
                         [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    bar->setCheckable(true);
    auto *open = new QAction(tr("Open the menu"), this);
    open->setObjectName(u"actOpenMenu"_s);
    open->setShortcut(QKeySequence(tr("F10")));
    connect(open, &QAction::triggered, this, [this] {
        menuBar()->show();
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(menuBar()->actions().constFirst());
    });
    addAction(open);
    m_actions << open;
    // A menu bar called up for one choice goes away after it, unless it was asked to stay.
    for (QAction *title : menuBar()->actions()) {
        connect(title->menu(), &QMenu::aboutToHide, this, [this, bar] {
            if (!bar->isChecked())
                QMetaObject::invokeMethod(
                    menuBar(),
                    [this, bar] { menuBar()->setVisible(bar->isChecked() || menuBar()->activeAction() != nullptr); },
                    Qt::QueuedConnection);
        });
    }
}

void MainWindow::updateActions()
{
    const bool reviewing = m_pages->currentWidget() == m_review;
    m_reviewAct->setEnabled(m_session.isOpen() && !reviewing && m_session.stagedCount() > 0);
    m_importAct->setEnabled(m_session.isOpen());
    m_exportAct->setEnabled(m_session.isOpen());
    m_reload->setEnabled(m_session.relay() != nullptr && m_session.link() != LinkState::Connecting);
    updateTitle();
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session.isOpen() ? tr("%1 - Postern").arg(m_session.name()) : tr("Postern"));
}

void MainWindow::showPage(QWidget *page, std::optional<Places::Place> place)
{
    if (m_pages->currentWidget() != m_review && m_pages->currentWidget() != m_applied)
        m_before = m_pages->currentWidget();
    m_pages->setCurrentWidget(page);
    m_places->setCurrent(place);
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
    }
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

void MainWindow::showKeys()
{
    auto *keys = new KeysDialog(m_actions, this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToQuit();
    Ending ending;
    if (m_session.stagedCount() > 0 && !m_session.isKept()) {
        ending.staged = m_session.stagedCount();
        ending.whyLost = m_session.notKept().isEmpty() ? tr("There is no relay here that they could be kept for.")
                                                       : m_session.notKept();
    }
    if (m_session.applied())
        ending.secondsLeft = m_session.applied()->secondsLeft;
    if (m_quitting || (ending.staged == 0 && !ending.secondsLeft)) {
        event->accept();
        return;
    }
    event->ignore();
    if (findChild<QuitDialog *>() != nullptr)
        return;
    auto *question = new QuitDialog(ending, this);
    connect(question, &QuitDialog::exportWanted, this, &MainWindow::chooseExport);
    connect(question, &QDialog::accepted, this, [this] {
        m_quitting = true;
        close();
    });
    question->open();
}

} // namespace postern
