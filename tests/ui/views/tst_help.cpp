#include "core/analysis/finding.h"
#include "tests/ui/support/console.h"
#include "ui/dialogs/samples.h"
#include "ui/models/sample.h"
#include "ui/views/finding_card.h"
#include "ui/views/help_window.h"
#include "ui/views/manual_view.h"

#include <QDir>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

const QString docs = QStringLiteral(POSTERN_SOURCE_DIR "/docs");

} // namespace

/// Help on F1: the right page at the right place, from the manual on this machine.
class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void everyFindingHasItsSection();
    void everyHeadingCanBeReached();
    void everyDialogHasAPage();
    void aPlaceOpensItsPageOnF1();
    void aFindingOpensItsSectionOnF1();
    void aDialogThatBlocksDoesNotBlockHelp();
    void linksAndTheWayBack();
    void searchLeavesThePagesThatHaveTheWords();
    void withoutAManualThereAreTheKeys();
};

void TestHelp::everyFindingHasItsSection()
{
    ManualView manual(docs);
    for (const FindingText &text : findingTexts()) {
        const QString code = toQString(text.code);
        QVERIFY2(manual.open(u"findings.md#"_s + code), qPrintable(code));
        QCOMPARE(manual.section(), code);
    }
}

void TestHelp::everyHeadingCanBeReached()
{
    for (const QString &page : QDir(docs).entryList({u"*.md"_s})) {
        ManualView manual(docs);
        QVERIFY(manual.open(page));
        QStringList headings;
        for (QTextBlock block = manual.document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                headings << block.text();
        }
        QVERIFY2(!headings.isEmpty(), qPrintable(page));
        for (const QString &heading : std::as_const(headings)) {
            QVERIFY(manual.open(page + u'#' + anchorOf(heading)));
            QCOMPARE(anchorOf(manual.section()), anchorOf(heading));
        }
    }
}

void TestHelp::everyDialogHasAPage()
{
    ManualView manual(docs);
    for (const Sample &sample : dialogSamples()) {
        const std::unique_ptr<QWidget> dialog(sample.make());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const QString target = helpPageFor(dialog.get());
        QVERIFY2(target != u"README.md"_s, qPrintable(sample.name));
        QVERIFY2(manual.open(target), qPrintable(target));
        QCOMPARE(manual.section().isEmpty(), !target.contains(u'#'));
    }
}

void TestHelp::aPlaceOpensItsPageOnF1()
{
    QVERIFY2(!manualFolder().isEmpty() || QDir(docs).exists(), "from the build tree or the source tree");
    Session session;
    openSample(session);
    MainWindow window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Help help(docs, window.allActions(), nullptr); // newer filters come first, so that this one answers
    const std::pair<Places::Place, const char *> pages[] = {{Places::Place::Accounts, "allowlists.md"},
                                                            {Places::Place::IpAuthentication, "ip-authentication.md"},
                                                            {Places::Place::Activity, "locked-out.md"},
                                                            {Places::Place::History, "several-administrators.md"},
                                                            {Places::Place::Test, "test-connection.md"}};
    for (const auto &[place, page] : pages) {
        window.goTo(place);
        QWidget *field = nullptr;
        for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
            if (one->isVisible() && helpPageFor(one) != u"README.md"_s)
                field = one;
        }
        if (field == nullptr)
            field = window.findChild<QAbstractItemView *>(place == Places::Place::History ? u"revisions"_s : QString());
        QVERIFY2(field != nullptr, page);
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(help.window() != nullptr && help.window()->isVisible());
        QCOMPARE(help.window()->manual()->page(), QString::fromLatin1(page));
        help.window()->close();
    }
}

void TestHelp::aFindingOpensItsSectionOnF1()
{
    Session session;
    openSample(session);
    Finding finding;
    finding.code = "opened";
    finding.severity = Severity::Exposure;
    finding.account = "billing";
    finding.message = "billing becomes open.";
    FindingCard card(session, finding, false);
    card.show();
    Help help(docs, {}, nullptr);
    QTest::keyClick(card.findChild<QAbstractButton *>(u"openAccount"_s), Qt::Key_F1);
    QVERIFY(help.window() != nullptr);
    QCOMPARE(help.window()->manual()->page(), u"findings.md"_s);
    QCOMPARE(help.window()->manual()->section(), u"opened"_s);
}

void TestHelp::aDialogThatBlocksDoesNotBlockHelp()
{
    QWidget console;
    console.show();
    QDialog dialog(&console);
    auto *field = new QLineEdit(&dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    Help help(docs, {}, nullptr);
    QTest::keyClick(field, Qt::Key_F1);
    QVERIFY(help.window() != nullptr && help.window()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(help.window()));
    QTest::keyClick(help.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = help.window()->findChild<QLineEdit *>(u"helpSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!help.window()->isVisible());
    QVERIFY2(dialog.isVisible(), "Esc closes the help, not what is under it");
}

void TestHelp::linksAndTheWayBack()
{
    HelpWindow window(docs, {});
    window.open(u"README.md"_s);
    ManualView *manual = window.manual();
    QVERIFY(!manual->canGoBack());
    Q_EMIT manual->anchorClicked(QUrl(u"locked-out.md#let-them-in-again"_s));
    QCOMPARE(manual->page(), u"locked-out.md"_s);
    QCOMPARE(manual->section(), u"Let them in again"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(manual->page(), u"README.md"_s);
    QVERIFY(!manual->canGoBack());
    QVERIFY(!manual->open(u"../README.md"_s)); // nothing outside of the manual
    QVERIFY(!manual->open(u"gone.md"_s));
    QCOMPARE(manual->page(), u"README.md"_s);
}

void TestHelp::searchLeavesThePagesThatHaveTheWords()
{
    HelpWindow window(docs, {});
    window.open(u"README.md"_s);
    auto *contents = window.findChild<QListWidget *>(u"helpContents"_s);
    QCOMPARE(contents->count(), QDir(docs).entryList({u"*.md"_s}).size() + 1); // every page, and the keys
    auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
    QTest::keyClicks(search, u"mynetworks postfix"_s);
    QStringList left;
    for (int row = 0; row < contents->count(); ++row) {
        if (!contents->item(row)->isHidden())
            left << contents->item(row)->data(Qt::UserRole).toString();
    }
    QVERIFY2(left.contains(u"moving-in.md"_s), qPrintable(left.join(u' ')));
    QVERIFY(!left.contains(u"not-spf.md"_s));
    search->clear();
    QVERIFY(!contents->item(0)->isHidden());
}

void TestHelp::withoutAManualThereAreTheKeys()
{
    HelpWindow window(QString(), {});
    window.open(u"findings.md#opened"_s);
    QCOMPARE(window.manual()->page(), u"keys.md"_s);
    QCOMPARE(window.findChild<QListWidget *>(u"helpContents"_s)->count(), 1);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
