#pragma once

#include "core/remote/profiles.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/models/account_list_model.h"
#include "ui/models/preferences.h"
#include "ui/views/places.h"

#include <QMainWindow>

class QStackedWidget;

namespace postern {

class AccountsPlace;
class ActivityPlace;
class AfterPush;
class AppliedPage;
class Bar;
class FirstStartPage;
class Flows;
class Help;
class HistoryPlace;
class ImportPage;
class IpAuthPlace;
class ListReviewPlace;
class ReviewPage;
class SettingsPlace;
class TestDesk;
class TestPage;
class WindowMenus;

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
    AfterPush *afterPush() const;
    SettingsPlace *settings() const { return m_settings; }
    Preferences &preferences() { return m_preferences; }
    /// Where the relays that are known come from, for the switch and the settings.
    void setRelays(const std::function<std::vector<Profile>()> &known);
    void importFile(const QString &path);
    /// All allowlists as CSV; false and a notice where the file cannot be written.
    bool exportTo(const QString &path);
    void goTo(Places::Place place);
    void goToReview();
    void goToApplied();
    void openAccount(const QString &id);
    void chooseImport();
    void chooseExport();
    /// Calls back once this relay may be left: at once, or when somebody agreed to what is lost with it.
    void leaveFor(const std::function<void()> &then);
    Help *help() const { return m_help; }
    /// Every action with its keys, for the list in the help.
    QList<QAction *> allActions() const;

Q_SIGNALS:
    void otherRelayWanted();
    void relayWanted(const QString &name);
    void forgetRelayWanted(const QString &name);
    void aboutToQuit(); ///< just before it is decided whether something would be lost
    void painted();     ///< once, when the window was drawn for the first time

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage(QWidget *page, std::optional<Places::Place> place);
    void connectPlaces();
    void connectReview();
    void connectSession();
    void applyPreferences();
    void openNamed(const QString &username);
    void addTo(const QString &username, const QString &value);
    void showActivityOf(const QString &username);
    void updateFront();
    void updateActions();
    void showConflicts();
    void nameFilter(const QString &filter);
    Ending ending(bool quits) const;
    void askBeforeEnd(bool quits, const std::function<void()> &then);

    Session &m_session;
    Preferences m_preferences;
    AccountListModel m_model;
    Flows *m_flows;
    Help *m_help = nullptr;
    QStackedWidget *m_front = nullptr; ///< first start, or the console
    QStackedWidget *m_pages = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    ImportPage *m_import = nullptr;
    TestPage *m_test = nullptr;
    TestDesk *m_tests = nullptr;
    SettingsPlace *m_settings = nullptr;
    WindowMenus *m_menus = nullptr;
    Bar *m_bar = nullptr;
    Places *m_places = nullptr;
    AccountsPlace *m_accounts = nullptr;
    IpAuthPlace *m_ipAuth = nullptr;
    ActivityPlace *m_activity = nullptr;
    ListReviewPlace *m_lists = nullptr;
    HistoryPlace *m_history = nullptr;
    ReviewPage *m_review = nullptr;
    AppliedPage *m_applied = nullptr;
    QWidget *m_before = nullptr; ///< where Back of Review leads
    bool m_wasPainted = false;
    bool m_quitting = false; ///< it was asked, and answered
};

} // namespace postern
