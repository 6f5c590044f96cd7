#include "app/screens/screens.h"

#include "app/screens/picture_relay.h"

#include "ui/models/sample.h"
#include "ui/models/texts.h"
#include "ui/theme/palette.h"
#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/activity_place.h"
#include "ui/views/flows.h"
#include "ui/views/help_window.h"
#include "ui/views/list_review_place.h"
#include "ui/views/main_window.h"
#include "ui/views/manual_view.h"
#include "ui/views/page_samples.h"
#include "ui/views/review_page.h"
#include "ui/views/settings_place.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <functional>
#include <memory>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

class Drawer
{
public:
    Drawer(const QDir &folder, Scheme scheme)
        : m_folder(folder), m_suffix(scheme == Scheme::Light ? u"light"_s : u"dark"_s)
    {
    }

    void draw(QWidget *widget, const QString &name)
    {
        // New widgets are shown by a queued call and laid out by the next: a few turns until all is in its place.
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        if (!widget->grab().save(path))
            m_failed = true;
        ++m_count;
    }
    int count() const { return m_failed ? -1 : m_count; }

private:
    QDir m_folder;
    QString m_suffix;
    int m_count = 0;
    bool m_failed = false;
};

/// Lets the program run until this holds, at most ten seconds.
void waitUntil(const std::function<bool()> &holds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

QString idOf(const Session &session, std::string_view username)
{
    const Account *account = session.draft().current().find(username);
    return account != nullptr ? toQString(account->id) : QString();
}

std::vector<Profile> sampleRelays(const QString &open)
{
    std::vector<Profile> known(3);
    known[0].name = open;
    known[0].url = QUrl(u"https://mail.example.org:8443"_s);
    known[0].pin = QByteArray(32, 'p');
    known[0].trustedSince = QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC);
    known[1].name = u"branch-graz"_s;
    known[1].url = QUrl(u"https://relay.graz.example.org:8443"_s);
    known[2].name = u"standby"_s;
    known[2].url = QUrl(u"https://standby.example.org:8443"_s);
    known[2].caFile = u"/etc/ssl/example-ca.pem"_s;
    return known;
}

void drawWindow(Drawer &drawer, Session &session, MainWindow &window)
{
    window.openAccount(idOf(session, "billing"));
    window.findChild<QLineEdit *>(u"probe"_s)->setText(u"203.0.113.77"_s);
    drawer.draw(&window, u"01-accounts"_s);
    window.openAccount(idOf(session, "crm"));
    drawer.draw(&window, u"02-accounts-open"_s);
    window.openAccount(idOf(session, "travel"));
    drawer.draw(&window, u"03-accounts-observing"_s);
    window.accounts()->list()->setFilterText(u"203.0.113.61"_s);
    drawer.draw(&window, u"04-accounts-by-address"_s);
    window.accounts()->list()->setFilterText(u"nowhere"_s);
    drawer.draw(&window, u"05-accounts-empty"_s);
    window.accounts()->list()->setFilterText({});
    window.openAccount(idOf(session, "billing"));
    window.goTo(Places::Place::IpAuthentication);
    drawer.draw(&window, u"06-ip-authentication"_s);
    window.goTo(Places::Place::Activity);
    window.findChild<QAbstractButton *>(u"cardBlocked"_s)->click();
    drawer.draw(&window, u"07-activity"_s);
    window.goTo(Places::Place::Lists);
    waitUntil([&] { return window.findChild<ListReviewPlace *>()->model().isReady(); });
    drawer.draw(&window, u"09-lists"_s);
    window.goTo(Places::Place::History);
    drawer.draw(&window, u"10-history-none"_s);
    window.setRelays([&session] { return sampleRelays(session.name()); });
    window.settings()->setDraftsFolder(u"/home/anna/.local/share/postern/drafts"_s);
    window.goTo(Places::Place::Settings);
    drawer.draw(&window, u"11-settings"_s);
    window.goToReview();
    waitUntil([&] { return window.review()->isReady(); });
    drawer.draw(&window, u"08-review"_s);
}

/// With a relay: its history, a comparison, and a change that waits to be kept.
void drawApplied(Drawer &drawer)
{
    RelayState state = sampleState();
    const Configuration before = state.configuration;
    for (Account &account : state.configuration.accounts) {
        if (account.username != "billing")
            continue;
        Entry entry;
        entry.id = "ent_graz";
        entry.value = EntryValue(std::string_view("203.0.113.0/24"));
        entry.remark = "Branch Graz";
        account.allowlist.entries.push_back(std::move(entry));
    }
    ++state.configuration.revision;
    Session session;
    session.setClock([] { return sampleNow(); });
    MainWindow window(session);
    auto relay = std::make_unique<PictureRelay>(state.info, before, state.configuration, sampleNow());
    session.adopt(std::move(state), std::move(relay), u"mail.example.org"_s);
    window.show();
    waitUntil([&] { return session.applied().has_value(); });
    window.goTo(Places::Place::History);
    auto *table = window.findChild<QAbstractItemView *>(u"revisions"_s);
    waitUntil([&] { return table->model()->rowCount() > 0; });
    drawer.draw(&window, u"12-history"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    window.findChild<QAbstractButton *>(u"compareRevision"_s)->click();
    waitUntil([&] { return window.findChild<QWidget *>(u"comparison"_s)->isVisible(); });
    drawer.draw(&window, u"13-history-compared"_s);
    window.goToApplied();
    drawer.draw(&window, u"14-applied"_s);
    Q_EMIT session.appliedTick(20); // half of the time is gone: what the revert would cut off
    drawer.draw(&window, u"15-applied-half"_s);
}

void drawSamples(Drawer &drawer)
{
    HelpWindow help(manualFolder(), {});
    help.open(u"findings.md#sender-blocked"_s);
    drawer.draw(&help, u"11-help"_s);
    for (const Sample &sample : pageSamples()) {
        const std::unique_ptr<QWidget> page(sample.make());
        page->resize(1071, 744); // the place of a page in a window of 1280 x 800
        page->show();
        drawer.draw(page.get(), u"page-"_s + sample.name);
    }
    for (const Sample &sample : dialogSamples()) {
        const std::unique_ptr<QWidget> dialog(sample.make());
        dialog->show();
        drawer.draw(dialog.get(), u"dialog-"_s + sample.name);
    }
}

} // namespace

int drawScreens(const QDir &folder, Scheme scheme)
{
    switchScheme(scheme);
    Drawer drawer(folder, scheme);
    Session session;
    openSample(session);
    stageSampleEdits(session);
    MainWindow window(session);
    window.show();
    window.accounts()->list()->focusList();
    drawWindow(drawer, session, window);
    drawApplied(drawer);
    drawSamples(drawer);
    return drawer.count();
}

} // namespace postern
