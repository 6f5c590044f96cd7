#include "ui/views/window_menus.h"

#include "ui/models/session.h"
#include "ui/theme/icons.h"
#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/flows.h"
#include "ui/views/help_window.h"
#include "ui/views/main_window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace postern {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(MainWindow &window, Session &session) : QObject(&window), m_window(window), m_session(session)
{
    all = new QMenu(&m_window);
    relays = new QMenu(&m_window);
    m_window.menuBar()->hide();

    QMenu *relay = addMenu(tr("&Relay"));
    m_reload = addTo(relay, tr("Read again"), u"actReload"_s, QKeySequence(tr("F5")), [this] { m_session.reload(); });
    m_reload->setIcon(icon(Glyph::Refresh));
    m_other = addTo(relay, tr("Connect to another relay"), u"actOtherRelay"_s, {},
                    [this] { m_window.leaveFor([this] { Q_EMIT m_window.otherRelayWanted(); }); });
    addTo(relay, tr("Switch relay"), u"actSwitchRelay"_s, QKeySequence(tr("Ctrl+L")), [this] { popUpRelays(); });
    connect(relays, &QMenu::aboutToShow, this, &WindowMenus::fillRelays);
    fillRelays();
    relay->addSeparator();
    m_import = addTo(relay, tr("Import allowlists from CSV"), u"actImport"_s, QKeySequence(tr("Ctrl+O")),
                     [this] { m_window.chooseImport(); });
    m_export = addTo(relay, tr("Export allowlists as CSV"), u"actExport"_s, QKeySequence(tr("Ctrl+S")),
                     [this] { m_window.chooseExport(); });
    relay->addSeparator();
    addTo(relay, tr("Quit"), u"actQuit"_s, QKeySequence(tr("Ctrl+Q")), [this] { m_window.close(); });

    makeEdit();
    makeAccount();
    makeGo();
    makeHelp();
}

void WindowMenus::makeEdit()
{
    QMenu *edit = addMenu(tr("&Edit"));
    undo = m_session.undoStack()->createUndoAction(&m_window, tr("Undo:"));
    undo->setObjectName(u"actUndo"_s);
    undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
    undo->setProperty("plain", tr("Undo"));
    redo = m_session.undoStack()->createRedoAction(&m_window, tr("Redo:"));
    redo->setObjectName(u"actRedo"_s);
    redo->setShortcut(QKeySequence(tr("Ctrl+Shift+Z")));
    redo->setProperty("plain", tr("Redo"));
    for (QAction *action : {undo, redo}) {
        edit->addAction(action);
        m_window.addAction(action);
        m_all << action;
    }
    edit->addSeparator();
    addTo(edit, tr("Find an account or address"), u"actFind"_s, QKeySequence(tr("Ctrl+F")), [this] {
        m_window.goTo(Places::Place::Accounts);
        m_window.accounts()->list()->focusFilter();
    });
    addTo(edit, tr("Save the filter of accounts"), u"actSaveFilter"_s, QKeySequence(tr("Ctrl+D")),
          [this] { m_window.accounts()->list()->saveFilter(); });
}

void WindowMenus::makeAccount()
{
    QMenu *account = addMenu(tr("&Account"));
    addTo(account, tr("New account"), u"actNewAccount"_s, QKeySequence(tr("Ctrl+N")),
          [this] { m_window.flows().newAccount(); });
    addTo(account, tr("Entries of all accounts shown or selected"), u"actEditMany"_s, QKeySequence(tr("Ctrl+M")),
          [this] { m_window.flows().editMany(m_window.accounts()->list()->many()); });
    account->addSeparator();
    for (QAction *action : m_window.accounts()->editor()->accountActions()) {
        account->addAction(action);
        m_window.addAction(action);
        m_all << action;
    }
    account->addSeparator();
    addTo(account, tr("Turn the allowlist on or off"), u"actToggleList"_s, QKeySequence(tr("Ctrl+T")),
          [this] { m_window.flows().toggleList(m_window.accounts()->editor()->id()); });
    addTo(account, tr("Set IP authentication"), u"actIpAuth"_s, QKeySequence(tr("Ctrl+I")),
          [this] { m_window.flows().ipAuth(m_window.accounts()->editor()->id()); });

    QMenu *entry = addMenu(tr("E&ntry"));
    for (QAction *action : m_window.accounts()->editor()->entryActions()) {
        entry->addAction(action);
        m_all << action;
    }
}

void WindowMenus::makeGo()
{
    QMenu *go = addMenu(tr("&Go"));
    addTo(go, tr("Accounts"), u"goAccounts"_s, QKeySequence(tr("Ctrl+1")),
          [this] { m_window.goTo(Places::Place::Accounts); });
    addTo(go, tr("IP authentication"), u"goIpAuth"_s, QKeySequence(tr("Ctrl+2")),
          [this] { m_window.goTo(Places::Place::IpAuthentication); });
    addTo(go, tr("Activity"), u"goActivity"_s, QKeySequence(tr("Ctrl+3")),
          [this] { m_window.goTo(Places::Place::Activity); });
    addTo(go, tr("Review of lists"), u"goLists"_s, QKeySequence(tr("Ctrl+4")),
          [this] { m_window.goTo(Places::Place::Lists); });
    addTo(go, tr("History"), u"goHistory"_s, QKeySequence(tr("Ctrl+5")),
          [this] { m_window.goTo(Places::Place::History); });
    addTo(go, tr("Test connection"), u"goTest"_s, QKeySequence(tr("Ctrl+6")),
          [this] { m_window.goTo(Places::Place::Test); });
    addTo(go, tr("Settings"), u"goSettings"_s, QKeySequence(tr("Ctrl+,")),
          [this] { m_window.goTo(Places::Place::Settings); });
    review = addTo(go, tr("Review"), u"goReview"_s, QKeySequence(tr("Ctrl+R")), [this] { m_window.goToReview(); });
}

void WindowMenus::makeHelp()
{
    QMenu *help = addMenu(tr("&Help"));
    addTo(help, tr("Help"), u"actHelp"_s, QKeySequence(tr("F1")), [this] { m_window.help()->openHere(); });
    addTo(help, tr("Keys"), u"actKeys"_s, QKeySequence(tr("Ctrl+F1")), [this] { m_window.help()->open(u"keys.md"_s); });
    QAction *bar = addTo(help, tr("Show the menu bar"), u"actMenuBar"_s, {},
                         [this] { m_window.menuBar()->setVisible(!m_window.menuBar()->isVisible()); });
    bar->setCheckable(true);
    auto *open = new QAction(tr("Open the menu"), &m_window);
    open->setObjectName(u"actOpenMenu"_s);
    open->setShortcut(QKeySequence(tr("F10")));
    connect(open, &QAction::triggered, this, [this] {
        m_window.menuBar()->show();
        m_window.menuBar()->setFocus(Qt::MenuBarFocusReason);
        m_window.menuBar()->setActiveAction(m_window.menuBar()->actions().constFirst());
    });
    m_window.addAction(open);
    m_all << open;
    // A menu bar called up for one choice goes away after it, unless it was asked to stay.
    for (QAction *title : m_window.menuBar()->actions()) {
        connect(title->menu(), &QMenu::aboutToHide, this, [this, bar] {
            if (!bar->isChecked())
                QMetaObject::invokeMethod(
                    m_window.menuBar(),
                    [this, bar] {
                        m_window.menuBar()->setVisible(bar->isChecked() ||
                                                       m_window.menuBar()->activeAction() != nullptr);
                    },
                    Qt::QueuedConnection);
        });
    }
}

void WindowMenus::fillRelays()
{
    relays->clear();
    relays->addAction(m_reload);
    const std::vector<Profile> known = m_known ? m_known() : std::vector<Profile>();
    if (!known.empty())
        relays->addSeparator();
    for (const Profile &profile : known) {
        QAction *one = relays->addAction(profile.name, this, [this, name = profile.name] {
            m_window.leaveFor([this, name] { Q_EMIT m_window.relayWanted(name); });
        });
        const bool current = m_session.isOpen() && m_session.name() == profile.name;
        one->setObjectName(u"switchTo_%1"_s.arg(profile.name));
        one->setCheckable(true);
        one->setChecked(current);
        one->setEnabled(!current);
    }
    relays->addSeparator();
    relays->addAction(m_other);
}

void WindowMenus::popUpRelays()
{
    const auto *button = m_window.findChild<QToolButton *>(u"relayMenu"_s);
    relays->popup(button != nullptr ? button->mapToGlobal(button->rect().bottomLeft()) : m_window.pos());
}

void WindowMenus::update(bool reviewing)
{
    review->setEnabled(m_session.isOpen() && !reviewing && m_session.stagedCount() > 0);
    m_import->setEnabled(m_session.isOpen());
    m_export->setEnabled(m_session.isOpen());
    m_reload->setEnabled(m_session.relay() != nullptr && m_session.link() != LinkState::Connecting);
}

QAction *WindowMenus::addTo(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key,
                            std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_window.addAction(action); // shortcuts of a hidden menu bar do not fire
    m_all << action;
    return action;
}

QMenu *WindowMenus::addMenu(const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    all->addMenu(menu);
    return menu;
}

} // namespace postern
