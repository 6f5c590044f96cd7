#pragma once

#include "core/remote/profiles.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace postern {

class MainWindow;
class Session;

/// The menus and keys of the window. Every action is added to the window as well, because shortcuts of a hidden menu
/// bar do not fire.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    /// The places of the window must stand by now.
    WindowMenus(MainWindow &window, Session &session);

    QList<QAction *> actions() const { return m_all; }
    void setRelays(std::function<std::vector<Profile>()> known) { m_known = std::move(known); }
    /// What can be done now; `reviewing`: Review is what is shown.
    void update(bool reviewing);

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *review = nullptr;
    QMenu *all = nullptr;    ///< behind the menu button
    QMenu *relays = nullptr; ///< behind the relay's name: those that are known, and another one

private:
    void makeEdit();
    void makeAccount();
    void makeGo();
    void makeHelp();
    void fillRelays();
    void popUpRelays();
    QAction *addTo(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key,
                   std::function<void()> act);
    QMenu *addMenu(const QString &title);

    MainWindow &m_window;
    Session &m_session;
    std::function<std::vector<Profile>()> m_known;
    QAction *m_reload = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_other = nullptr;
    QList<QAction *> m_all;
};

} // namespace postern
