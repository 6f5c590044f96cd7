#include "core/domain/decision.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/console.h"
#include "ui/views/list_review_place.h"
#include "ui/views/page_samples.h"
#include "ui/widgets/verdict_line.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;

/// The console as a screen reader and a keyboard have it: every screen and every dialog, walked through as a tree.
class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ux_U05_twentyFailuresAreOneStrip();
    void ux_U28_theAnswerIsTheDecision();
    void ux_U52_theTreeOfEveryPlace();
    void ux_U52_theTreeOfEveryPage_data() { rows(pageSamples()); }
    void ux_U52_theTreeOfEveryPage();
    void ux_U52_theTreeOfEveryDialog_data() { rows(dialogSamples()); }
    void ux_U52_theTreeOfEveryDialog();
    void ux_U53_verdictsAreNotifications();
    void ux_U53_messagesDoNotMoveTheFocus();
    void ux_U54_noTwoActionsShareAKey();
    void ux_U54_everyActionHasAKeyOrNoneOnPurpose();

private:
    static void rows(const QList<Sample> &samples);
};

void TestAccessible::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestAccessible::rows(const QList<Sample> &samples)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(qPrintable(samples.at(i).name)) << i;
}

void TestAccessible::ux_U05_twentyFailuresAreOneStrip()
{
    Console c;
    for (int i = 0; i < 20; ++i) {
        c.session().notify({u"failure%1"_s.arg(i),
                            Notice::Level::Bad,
                            u"Step %1 failed"_s.arg(i),
                            u"Nothing is lost."_s,
                            Notice::Act::None,
                            {}});
    }
    QCOMPARE(c.window->findChildren<QDialog *>().size(), 0);
    auto *more = c.hand->part<QPushButton>("noticeMore");
    QVERIFY(more != nullptr);
    auto *all = c.window->findChild<QPlainTextEdit *>(u"noticeAll"_s);
    QVERIFY(!all->isVisible());
    const int height = c.hand->part<QWidget>("noticeStrip")->height();
    QVERIFY2(height <= 60, qPrintable(QString::number(height)));
    more->setFocus();
    Hand::key(Qt::Key_Space);
    QTRY_VERIFY(all->isVisible());
    QCOMPARE(all->toPlainText().count(u'\n') + 1, 19); // and the one above them
    c.hand->click("noticeCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    for (int i = 0; i < 20; ++i)
        QVERIFY2(copied.contains(u"Step %1 failed\nNothing is lost."_s.arg(i)), qPrintable(copied));
    QVERIFY(c.hand->part<QWidget>("noticeStrip")->height() < c.window->height() / 3);
    // One failure of many lines loses none either.
    for (int i = 0; i < 20; ++i)
        c.session().dismiss(u"failure%1"_s.arg(i));
    QStringList lines;
    for (int i = 0; i < 40; ++i)
        lines << u"Line %1"_s.arg(i);
    c.session().notify({u"many"_s, Notice::Level::Bad, u"Refused"_s, {}, Notice::Act::None, lines});
    QTRY_COMPARE(all->toPlainText(), lines.join(u'\n'));
}

void TestAccessible::ux_U28_theAnswerIsTheDecision()
{
    Console c;
    stageSampleEdits(c.session());
    const Date today = c.session().today();
    int pairs = 0;
    for (const Account &account : c.session().draft().current().accounts) {
        const Account *base = c.session().draft().findBase(account.id);
        if (base == nullptr)
            continue;
        c.window->openAccount(toQString(account.id));
        for (const char *text : {"203.0.113.77", "198.51.100.7", "192.0.2.44", "2001:db8::1"}) {
            c.hand->part<QLineEdit>("probe")->setText(QString::fromLatin1(text));
            const Address address = *Address::parse(text);
            const auto allowed = [&](const Account &one) {
                return decide(one, address, Door::WithPassword, today).allowed ||
                       decide(one, address, Door::WithoutPassword, today).allowed;
            };
            QCOMPARE(c.hand->part<QLabel>("probeNow")->text(), allowed(*base) ? u"Now: yes"_s : u"Now: no"_s);
            const bool touched = c.session().draft().isTouched(account.id);
            auto *after = c.hand->part<QLabel>("probeAfter");
            QCOMPARE(after != nullptr, touched);
            if (touched)
                QCOMPARE(after->text(), allowed(account) ? u"After push: yes"_s : u"After push: no"_s);
            ++pairs;
        }
    }
    QVERIFY(pairs > 40);
}

void TestAccessible::ux_U52_theTreeOfEveryPlace()
{
    Console c;
    stageSampleEdits(c.session());
    QStringList faults;
    const auto look = [&](const QString &screen) {
        QCoreApplication::processEvents();
        for (const QString &fault : accessibleFaults(c.window.get()))
            faults << screen + u": "_s + fault;
    };
    for (const char *username : {"billing", "crm", "travel"}) {
        c.window->openAccount(c.opened.id(username));
        look(QString::fromLatin1(username));
    }
    c.window->accounts()->list()->setFilterText(u"nowhere"_s);
    look(u"nothing found"_s);
    c.window->accounts()->list()->setFilterText({});
    for (const char *place :
         {"placeIpAuthentication", "placeActivity", "placeLists", "placeHistory", "placeTest", "placeSettings"}) {
        auto *button = c.window->findChild<QAbstractButton *>(QString::fromLatin1(place));
        if (button == nullptr)
            continue;
        button->click();
        if (auto *lists = c.window->findChild<ListReviewPlace *>(); lists->isVisible())
            QTRY_VERIFY(lists->model().isReady());
        look(QString::fromLatin1(place));
    }
    c.window->goToReview();
    QTRY_VERIFY(c.window->review()->isReady());
    look(u"review"_s);
    c.hand->pushAll(c.session());
    QTRY_VERIFY(c.session().applied());
    look(u"applied"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessible::ux_U52_theTreeOfEveryPage()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> page(pageSamples().at(index).make());
    page->resize(1071, 744);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    const QStringList faults = accessibleFaults(page.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessible::ux_U52_theTreeOfEveryDialog()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> dialog(dialogSamples().at(index).make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    const QStringList faults = accessibleFaults(dialog.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// That the notification is read out goes over a bus that offscreen has not: the test "screen_reader" hears it there.
void TestAccessible::ux_U53_verdictsAreNotifications()
{
    VerdictLine line;
    line.show();
    line.say(Glyph::No, Token::Bad, u"octet 2 is 256, highest is 255"_s);
    const QAccessibleInterface *one = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(one->role(), QAccessible::Notification);
    QCOMPARE(one->text(QAccessible::Name), u"octet 2 is 256, highest is 255"_s);
}

void TestAccessible::ux_U53_messagesDoNotMoveTheFocus()
{
    Console c;
    c.window->accounts()->list()->focusFilter();
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    c.session().notify(
        {u"test"_s, Notice::Level::Bad, u"The list was not written"_s, u"Choose another."_s, Notice::Act::None, {}});
    QTRY_VERIFY(c.hand->part<QWidget>("noticeStrip") != nullptr);
    const QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(c.hand->part<QWidget>("noticeStrip"));
    QCOMPARE(strip->role(), QAccessible::Notification);
    QCOMPARE(strip->text(QAccessible::Name), u"The list was not written"_s);
    QCOMPARE(strip->text(QAccessible::Description), u"Choose another."_s);
    QCOMPARE(QApplication::focusWidget(), focused);
}

void TestAccessible::ux_U54_noTwoActionsShareAKey()
{
    Console c;
    QHash<QKeySequence, QString> taken;
    QStringList clashes;
    for (const QAction *action : c.window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // goes before all others where its widget has the focus
        for (const QKeySequence &key : action->shortcuts()) {
            if (taken.contains(key))
                clashes << u"%1: %2 and %3"_s.arg(key.toString(), taken.value(key), action->objectName());
            taken.insert(key, action->objectName());
        }
    }
    // Keys of one place, also those of a place that is not shown.
    for (const QShortcut *shortcut : c.window->findChildren<QShortcut *>()) {
        if (taken.contains(shortcut->key()))
            clashes << u"%1: %2 and a place of its own"_s.arg(shortcut->key().toString(), taken.value(shortcut->key()));
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    QVERIFY(taken.size() > 20);
    // One letter for each title of the menu bar, and for each line of a menu that has one.
    QSet<QString> letters;
    for (const QAction *title : c.window->menuBar()->actions()) {
        const QString letter = QKeySequence::mnemonic(title->text()).toString();
        QVERIFY2(!letter.isEmpty(), qPrintable(title->text()));
        QVERIFY2(!letters.contains(letter), qPrintable(title->text()));
        letters.insert(letter);
    }
}

void TestAccessible::ux_U54_everyActionHasAKeyOrNoneOnPurpose()
{
    // Rare, or worse than a slip of a finger may be: a menu and a question stand before them.
    const QSet<QString> none = {u"actOtherRelay"_s, u"actMenuBar"_s,     u"actSuspend"_s,
                                u"actPassword"_s,   u"actDropAccount"_s, u"actDropEntry"_s};
    Console c;
    QStringList wrong;
    for (const QAction *action : c.window->allActions()) {
        if (action->objectName().isEmpty())
            wrong << u"no name: "_s + action->text();
        if (action->shortcuts().size() > 1)
            wrong << u"more than one key: "_s + action->objectName();
        if (action->shortcut().isEmpty() != none.contains(action->objectName()))
            wrong << u"a key: "_s + action->objectName();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
