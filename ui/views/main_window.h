#pragma once

#include "core/smtp/verdict.h"
#include "ui/models/account_list_model.h"
#include "ui/views/places.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace postern {

class AccountsPlace;
class ActivityPlace;
class AfterPush;
class AppliedPage;
class AppliedStrip;
class Bar;
class FirstStartPage;
class Flows;
class HistoryPlace;
class ImportPage;
class IpAuthPlace;
class ListReviewPlace;
class ReviewPage;
class TestPage;

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
    /// Shown while no relay is open.
    FirstStartPage *firstStart() const { return m_firstStart; }
    ImportPage *importPage() const { return m_import; }
    TestPage *testPage() const { return m_test; }
    AfterPush *afterPush() const { return m_afterPush; }
    void importFile(const QString &path);
    /// All allowlists as CSV; false and a notice where the file cannot be written.
    bool exportTo(const QString &path);
    void goTo(Places::Place place);
    void goToReview();
    void goToApplied();
    void openAccount(const QString &id);
    /// Every action with its keys, for the list under F1.
    QList<QAction *> allActions() const { return m_actions; }

Q_SIGNALS:
    void otherRelayWanted();
    void aboutToQuit(); ///< just before it is decided whether something would be lost
    void painted();     ///< once, when the window was drawn for the first time

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
    void connectPages();
    void updateFront();
    void connectTests(AppliedStrip *strip);
    void askRelay(const QString &account, const Address &address, qint64 elapsed,
                  const std::function<void(RelayWord)> &done);
    void updateTestPage();
    void chooseImport();
    void chooseExport();
    void updateActions();
    void showKeys();
    void updateTitle();
    void showConflicts();

    Session &m_session;
    AccountListModel m_model;
    Flows *m_flows;
    QStackedWidget *m_front = nullptr; ///< first start, or the console
    QStackedWidget *m_pages = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    ImportPage *m_import = nullptr;
    TestPage *m_test = nullptr;
    AfterPush *m_afterPush = nullptr;
    QAction *m_importAct = nullptr;
    QAction *m_exportAct = nullptr;
    Bar *m_bar = nullptr;
    Places *m_places = nullptr;
    AccountsPlace *m_accounts = nullptr;
    IpAuthPlace *m_ipAuth = nullptr;
    ActivityPlace *m_activity = nullptr;
    ListReviewPlace *m_lists = nullptr;
    HistoryPlace *m_history = nullptr;
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
    bool m_quitting = false; ///< it was asked, and answered
};

} // namespace postern
