#pragma once

#include "ui/models/account_list_model.h"
#include "ui/views/places.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace postern {

class AccountsPlace;
class ActivityPlace;
class AppliedPage;
class Bar;
class Flows;
class IpAuthPlace;
class ReviewPage;

/// The window: the bar, the places column, and one place at a time. It only brings them together.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    Flows &flows() { return *m_flows; }
    AccountsPlace *accounts() const { return m_accounts; }
    ReviewPage *review() const { return m_review; }
    ActivityPlace *activityPlace() const { return m_activity; }
    void goTo(Places::Place place);
    void goToReview();
    void goToApplied();
    void openAccount(const QString &id);
    /// Every action with its keys, for the list under F1.
    QList<QAction *> allActions() const { return m_actions; }

Q_SIGNALS:
    void painted(); ///< once, when the window was drawn for the first time

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QAction *addTo(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key,
                   std::function<void()> act);
    QMenu *addMenu(const QString &title);
    void showPage(QWidget *page, std::optional<Places::Place> place);
    void updateActions();
    void showKeys();
    void updateTitle();

    Session &m_session;
    AccountListModel m_model;
    Flows *m_flows;
    QStackedWidget *m_pages = nullptr;
    Bar *m_bar = nullptr;
    Places *m_places = nullptr;
    AccountsPlace *m_accounts = nullptr;
    IpAuthPlace *m_ipAuth = nullptr;
    ActivityPlace *m_activity = nullptr;
    ReviewPage *m_review = nullptr;
    AppliedPage *m_applied = nullptr;
    QMenu *m_allMenu = nullptr;
    QMenu *m_relayMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_reviewAct = nullptr;
    QAction *m_reload = nullptr;
    QList<QAction *> m_actions;
    QWidget *m_before = nullptr; ///< where Back of Review leads
    bool m_wasPainted = false;
};

} // namespace postern
