#include "tests/ui/support/console.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QThread>

#include <ctime>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

/// How long this thread worked in one turn of its event loop, or in one act, at the most; by its own processor time:
/// another program that takes the processor meanwhile does not count.
class Watchdog
{
public:
    void act(const std::function<void()> &work)
    {
        const double before = now();
        work();
        m_longest = std::max(m_longest, now() - before);
    }
    /// Turns of the event loop until this holds and nothing is left to do.
    bool run(const std::function<bool()> &until = [] { return true; })
    {
        QElapsedTimer clock;
        clock.start();
        for (int quiet = 0; quiet < 5 && clock.elapsed() < 60000; quiet = until() ? quiet + 1 : 0) {
            act([] { QCoreApplication::processEvents(); });
            QThread::msleep(1);
        }
        return until();
    }
    double take() { return std::exchange(m_longest, 0); } ///< milliseconds
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

private:
    double m_longest = 0;
};

Configuration many(int count)
{
    Configuration configuration;
    configuration.revision = 42;
    configuration.accounts.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Account account;
        account.id = "acc_" + std::to_string(i);
        account.username = "user" + std::to_string(i);
        account.description = "Person " + std::to_string(std::int64_t{i} * 7919 % count);
        account.passwordSet = true;
        account.allowlist.enabled = i % 10 != 0;
        Entry entry;
        entry.id = "ent_" + std::to_string(i);
        entry.value = EntryValue(Value::address(Address::v4(0x0a000000U + static_cast<std::uint32_t>(i))));
        account.allowlist.entries = {entry};
        configuration.accounts.push_back(std::move(account));
    }
    return configuration;
}

/// Two senders of each account: 200,000 rows.
std::vector<ActivityRow> senders(int count)
{
    std::vector<ActivityRow> rows;
    rows.reserve(static_cast<std::size_t>(count) * 2);
    for (int i = 0; i < count * 2; ++i) {
        ActivityRow row;
        row.account = "user" + std::to_string(i / 2);
        row.address = Address::v4(0x0a000000U + static_cast<std::uint32_t>(i / 2 + i % 2));
        row.count = static_cast<std::uint64_t>(i % 50 + 1);
        row.lastSeen = sampleNow() - std::chrono::hours(i % 9000);
        row.firstSeen = row.lastSeen - std::chrono::days(90);
        rows.push_back(std::move(row));
    }
    return rows;
}

#ifdef NDEBUG
constexpr double limit = 100;
#else
constexpr double limit = 600; // not optimized
#endif

} // namespace

/// An organization of 100,000 accounts in the real window.
class TestConsoleSpeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fault_F28_opening();
    void ux_U17_filterIsTyped();
    void sorting();
    void scrolling();
    void ux_U04_editingAndReviewing();
    void fault_F28_readingAgain();
    void fault_F28_editedMeanwhile();
    void ux_U20_manyAccountsInOneEdit();
    void fault_F28_pushedAndReverted();
    void fault_F28_cancelled();

private:
    std::unique_ptr<Relay> makeRelay();
    void check(const char *what, double most = limit);
    std::unique_ptr<Opened> m_opened;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hand> m_hand;
    Watchdog m_watchdog;
    RelayState m_relayState;
};

void TestConsoleSpeed::check(const char *what, double most)
{
    m_watchdog.run();
    const double longest = m_watchdog.take();
    qInfo("%s: %.1f ms of the GUI thread at most", what, longest);
    QVERIFY2(longest < most, what);
}

std::unique_ptr<Relay> TestConsoleSpeed::makeRelay()
{
    ActivityPage page;
    page.rows = m_relayState.activity;
    page.evidence = m_relayState.coverage;
    auto relay = std::make_unique<FakeRelay>(m_relayState.info, m_relayState.configuration, page);
    m_opened->relay = relay.get();
    relay->copyAhead();
    return relay;
}

void TestConsoleSpeed::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    m_relayState = sampleState();
    m_relayState.configuration = many(100000);
    m_relayState.activity = senders(100000);
}

void TestConsoleSpeed::fault_F28_opening()
{
    m_opened = std::make_unique<Opened>(Opened::Later());
    m_window = std::make_unique<MainWindow>(m_opened->session);
    m_hand = std::make_unique<Hand>(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_opened->session.setClock([] { return sampleNow(); });
    std::unique_ptr<Relay> relay = makeRelay();
    m_watchdog.act([&] { m_opened->session.open(std::move(relay), u"many"_s); });
    QVERIFY(m_watchdog.run([this] { return m_opened->session.link() == LinkState::Connected; }));
    check("open");
    QCOMPARE(m_hand->part<QListView>("accounts")->model()->rowCount(), 100000);
}

void TestConsoleSpeed::ux_U17_filterIsTyped()
{
    auto *list = m_hand->part<QListView>("accounts");
    auto *filter = m_hand->part<QLineEdit>("accountFilter");
    QVERIFY(list != nullptr && filter != nullptr);
    QCOMPARE(list->model()->rowCount(), 100000);
    for (const QString &text : {u"user99"_s, u"10.1.2.3"_s, u"list:open"_s, u"person 4711"_s}) {
        filter->clear();
        for (const QChar &letter : text) {
            m_watchdog.act([&] { QTest::keyClicks(filter, QString(letter)); });
            m_watchdog.run();
        }
    }
    check("filter, a key", limit / 3);
    filter->setText(u"10.1.2.3"_s);
    QCOMPARE(list->model()->rowCount(), 1 + 10000); // its own entry, and every open list
    filter->clear();
    m_watchdog.run();
    m_watchdog.take();
}

void TestConsoleSpeed::sorting()
{
    auto *model = static_cast<AccountListModel *>(m_hand->part<QListView>("accounts")->model());
    for (const auto sort : {AccountListModel::Sort::LastSeen, AccountListModel::Sort::Covers,
                            AccountListModel::Sort::State, AccountListModel::Sort::Name})
        m_watchdog.act([&] { model->setSort(sort); });
    check("sort");
}

void TestConsoleSpeed::scrolling()
{
    auto *list = m_hand->part<QListView>("accounts");
    for (int i = 0; i < 50; ++i) {
        m_watchdog.act([&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 50 * i); });
        m_watchdog.run();
    }
    check("scroll");
}

void TestConsoleSpeed::ux_U04_editingAndReviewing()
{
    m_watchdog.act([this] { m_opened->addEntry("user777", "192.0.2.99"); });
    check("one edit");
    m_watchdog.act([this] { m_opened->session.undoStack()->undo(); });
    check("undo");
    m_watchdog.act([this] { m_opened->session.undoStack()->redo(); });
    m_watchdog.act([this] { m_hand->click("review"); });
    QVERIFY(m_watchdog.run([this] { return m_window->review()->isReady(); }));
    check("review");
    for (const char *place :
         {"placeIpAuthentication", "placeActivity", "placeLists", "placeHistory", "placeAccounts"}) {
        m_watchdog.act([&] { m_hand->click(place); });
        check(place);
    }
}

void TestConsoleSpeed::fault_F28_readingAgain()
{
    Session &session = m_opened->session;
    if (session.stagedCount() == 0)
        m_opened->addEntry("user777", "192.0.2.99");
    m_opened->relay->copyAhead();
    m_watchdog.run();
    m_watchdog.take();
    m_watchdog.act([&] { session.refreshActivity(); });
    check("read the evidence again");
    m_opened->relay->copyAhead();
    m_watchdog.act([&] { session.reload(); });
    QVERIFY(m_watchdog.run([&] { return session.link() == LinkState::Connected; }));
    check("read again, nothing new");
    QCOMPARE(session.stagedCount(), 1);
    m_opened->relay->changeElsewhere([](Configuration &configuration) { configuration.accounts[5].description = "x"; });
    m_opened->relay->copyAhead();
    m_watchdog.act([&] { session.reload(); });
    QVERIFY(m_watchdog.run([&] { return session.link() == LinkState::Connected; }));
    check("read again, another revision");
    QCOMPARE(session.stagedCount(), 1);
    QCOMPARE(m_opened->account("user5")->description, "x");
}

void TestConsoleSpeed::fault_F28_editedMeanwhile()
{
    Session &session = m_opened->session;
    const int before = session.stagedCount();
    m_hand->click("placeLists");
    m_opened->relay->changeElsewhere([](Configuration &configuration) { configuration.accounts[6].description = "y"; });
    m_opened->relay->copyAhead();
    m_watchdog.act([&] { session.reload(); });
    // Edits all the while, as fast as a person could: none waits, none is lost.
    int edits = 0;
    m_watchdog.run([&] {
        if (edits < 5) {
            QThread::msleep(40);
            const std::string name = "user" + std::to_string(1000 + edits++);
            m_watchdog.act([&] { m_opened->addEntry(name, "192.0.2.98"); });
        }
        return edits == 5 && session.link() == LinkState::Connected;
    });
    check("an edit while workers read");
    QCOMPARE(session.stagedCount(), before + 5);
    QCOMPARE(m_opened->account("user6")->description, "y");
    QVERIFY(m_opened->has("user1004", "192.0.2.98"));
    m_hand->click("placeAccounts");
}

void TestConsoleSpeed::ux_U20_manyAccountsInOneEdit()
{
    Session &session = m_opened->session;
    const int before = session.stagedCount();
    std::vector<Account> put;
    for (int i = 0; i < 10000; ++i) {
        put.push_back(*m_opened->account("user" + std::to_string(i)));
        Entry entry;
        entry.value = EntryValue("192.0.2.7");
        put.back().allowlist.entries.push_back(entry);
    }
    m_watchdog.act([&] { session.stage(u"add to 10,000"_s, std::move(put)); });
    check("an edit of 10,000 accounts");
    QCOMPARE(session.stagedCount(), before + 10000);
    m_watchdog.act([&] { session.undoStack()->undo(); });
    check("undo of it");
    QCOMPARE(session.stagedCount(), before);
    m_watchdog.act([&] { session.undoStack()->redo(); });
    check("redo of it");
    m_watchdog.act([&] { m_opened->addEntry("user20000", "192.0.2.97"); });
    check("one edit beside it");
    m_watchdog.act([this] { m_hand->click("review"); });
    QVERIFY(m_watchdog.run([this] { return m_window->review()->isReady(); }));
    check("review of it");
    m_watchdog.act([this] { m_hand->click("placeAccounts"); });
    check("back to the accounts");
}

void TestConsoleSpeed::fault_F28_pushedAndReverted()
{
    Session &session = m_opened->session;
    if (session.stagedCount() == 0)
        m_opened->addEntry("user777", "192.0.2.99");
    const int staged = session.stagedCount();
    std::shared_ptr<const Plan> plan;
    m_watchdog.run();
    m_watchdog.act([&] { session.plan(&session, [&](std::shared_ptr<const Plan> made) { plan = std::move(made); }); });
    QVERIFY(m_watchdog.run([&] { return plan != nullptr; }));
    check("plan");
    Plan narrowing = *plan;
    narrowing.window = true;
    session.push(narrowing, {}, {}, 120);
    while (session.isPushing() && session.draft().base().revision == narrowing.revision && !session.applied())
        QCoreApplication::processEvents(); // the relay in memory applies it in this thread
    m_opened->relay->copyAhead();
    QVERIFY(m_watchdog.run([&] { return session.stagedCount() == 0; }));
    QVERIFY(session.applied());
    m_watchdog.run();
    m_watchdog.take();
    m_opened->addEntry("user30000", "192.0.2.96");
    session.revertNow();
    while (session.applied())
        QCoreApplication::processEvents();
    m_opened->relay->copyAhead();
    m_watchdog.take();
    QVERIFY(m_watchdog.run([&] { return session.link() == LinkState::Connected && session.stagedCount() > 1; }));
    check("a window that ends");
    QCOMPARE(session.stagedCount(), staged + 1); // nothing is lost: what was pushed, and what was edited since
}

void TestConsoleSpeed::fault_F28_cancelled()
{
    // While another relay is read and put in place: at each point the one that is open stays as it is.
    Session &session = m_opened->session;
    const QString name = session.name();
    const int staged = session.stagedCount();
    FakeRelay *open = m_opened->relay;
    for (const int after : {0, 1, 30}) {
        QSignalSpy failed(&session, &Session::openFailed);
        std::unique_ptr<Relay> relay = makeRelay();
        m_watchdog.act([&] { session.open(std::move(relay), u"another"_s); });
        QTest::qWait(after);
        m_watchdog.act([&] { session.cancelOpening(); });
        QVERIFY(m_watchdog.run([&] { return failed.count() == 1; }));
        check("cancelled");
        QCOMPARE(session.name(), name);
        QCOMPARE(session.stagedCount(), staged);
    }
    m_opened->relay = open;
}

QTEST_MAIN(TestConsoleSpeed)
#include "tst_console_speed.moc"
