#include "tests/ui/support/shown_texts.h"
#include "ui/models/language.h"
#include "ui/models/sample.h"
#include "ui/models/texts.h"
#include "ui/theme/palette.h"
#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/import_page.h"
#include "ui/views/list_review_place.h"
#include "ui/views/main_window.h"
#include "ui/views/page_samples.h"
#include "ui/views/review_page.h"
#include "ui/widgets/address_field.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

/// New widgets are shown by a queued call and laid out by the next: a few turns until all is in its place.
void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

/// Every screen in a made-up language: what has no accents is out of reach for translators, what is cut off has no room
/// for their words.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(useLanguage(u"en"_s)); }
    void pages_data() { samples(pageSamples()); }
    void pages() { look(pageSamples()); }
    void dialogs_data() { samples(dialogSamples()); }
    void dialogs() { look(dialogSamples()); }
    void theWindow();
    void addressesReadLeftToRightInAMirroredWindow();

private:
    static void samples(const QList<Sample> &all);
    void look(const QList<Sample> &all);
    void judge(const QString &screen, const QWidget *widget);
    QStringList foreignWords(const QString &text) const;
    void learn(const QString &text);

    QSet<QString> m_data; ///< words that are no text of the program
};

void TestPseudoLanguage::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    Session session;
    openSample(session);
    for (const Account &account : session.draft().current().accounts) {
        learn(toQString(account.username));
        learn(toQString(account.description));
        for (const Entry &entry : account.allowlist.entries)
            learn(toQString(entry.remark));
        if (account.ipAuth)
            learn(toQString(account.ipAuth->device));
    }
    const QLocale locale(QLocale::English);
    for (int i = 1; i <= 12; ++i) {
        learn(locale.monthName(i));
        learn(locale.monthName(i, QLocale::ShortFormat));
        learn(locale.dayName(i));
        learn(locale.dayName(i, QLocale::ShortFormat));
    }
    learn(u"AM PM UTC Ctrl Shift Alt Del Return Esc F1 Postern"_s);
    // What the samples hold: columns and remarks of a file, certificates, encodings, names of code points, sizes.
    learn(
        u"Login Netz Art Bemerkung bis Graz Probe node Web ticket UTF Windows NBSP bytes https FFF PLAIN LOGIN CRAM SCRAM move from hall nodes presse"_s);
    QVERIFY(useLanguage(u"en_XA"_s));
}

void TestPseudoLanguage::learn(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    for (auto found = word.globalMatch(text); found.hasNext();)
        m_data.insert(found.next().captured());
}

QStringList TestPseudoLanguage::foreignWords(const QString &text) const
{
    static const QRegularExpression word(u"(?<![\\w.@-])[A-Za-z]{3,}(?![\\w.@-]*[.@]\\w)"_s);
    QStringList foreign;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QString one = found.next().captured();
        if (!m_data.contains(one))
            foreign << one;
    }
    return foreign;
}

void TestPseudoLanguage::samples(const QList<Sample> &all)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void TestPseudoLanguage::judge(const QString &screen, const QWidget *widget)
{
    QStringList faults;
    for (const ShownText &shown : shownTexts(widget)) {
        // What a server, the keychain or another administrator wrote stands there as it was.
        static const QRegularExpression conflict(u"^(base|mine|theirs)\\d+$"_s);
        const bool others =
            conflict.match(shown.where).hasMatch() || shown.where == "steps"_L1 || shown.where == "keepHint"_L1;
        const QStringList foreign = others ? QStringList() : foreignWords(shown.text);
        if (!foreign.isEmpty())
            faults << u"%1: not translated (%2) in %3: %4"_s.arg(screen, foreign.join(u' '), shown.where, shown.text);
    }
    for (const QString &text : clippedTexts(widget))
        faults << u"%1: cut off: %2"_s.arg(screen, text);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestPseudoLanguage::look(const QList<Sample> &all)
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> widget(all.at(index).make());
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!widget->isWindow() || widget->windowType() == Qt::Window)
        widget->resize(1071, 744);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    if (const auto *import = qobject_cast<ImportPage *>(widget.get()))
        QVERIFY(QTest::qWaitFor([import] { return !import->isBusy(); }, 20000));
    settle();
    judge(all.at(index).name, widget.get());
}

void TestPseudoLanguage::theWindow()
{
    Session session;
    openSample(session);
    stageSampleEdits(session);
    MainWindow window(session);
    window.resize(1366, 768); // a notebook
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto idOf = [&session](std::string_view name) { return toQString(session.draft().current().find(name)->id); };
    for (const char *name : {"billing", "crm", "travel", "legacy-fax", "staging-web"}) {
        window.openAccount(idOf(name));
        settle();
        judge(QString::fromLatin1(name), &window);
    }
    window.accounts()->list()->setFilterText(u"nowhere"_s);
    settle();
    judge(u"nothing found"_s, &window);
    window.accounts()->list()->setFilterText({});
    settle();
    for (const Places::Place place : {Places::Place::IpAuthentication, Places::Place::Activity, Places::Place::Lists,
                                      Places::Place::History, Places::Place::Test}) {
        window.goTo(place);
        if (place == Places::Place::Lists)
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ListReviewPlace *>()->model().isReady(), 60000);
        settle();
        judge(u"place %1"_s.arg(int(place)), &window);
    }
    window.goToReview();
    QTRY_VERIFY_WITH_TIMEOUT(window.review()->isReady(), 60000);
    settle();
    judge(u"review"_s, &window);
}

void TestPseudoLanguage::addressesReadLeftToRightInAMirroredWindow()
{
    QVERIFY(useLanguage(u"ar_XB"_s));
    const QString address = u"2001:db8::1"_s;
    QCOMPARE(leftToRight(address), QChar(0x2066) + address + QChar(0x2069));
    Label label(address, TextSize::Mono);
    QCOMPARE(label.layoutDirection(), Qt::LeftToRight);
    QVERIFY(label.alignment().testFlag(Qt::AlignRight));
    QCOMPARE(AddressField().layoutDirection(), Qt::LeftToRight);
    Finding finding;
    finding.code = "shadowed";
    finding.args = {{"entry", "::1"}, {"other", "::/0"}, {"account", "billing"}};
    const QString said = findingMessage(finding);
    QVERIFY2(said.contains(leftToRight(u"::1"_s)), qPrintable(said));

    Session session;
    openSample(session);
    MainWindow window(session);
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openAccount(toQString(session.draft().current().find("billing")->id));
    settle();
    // Mirrored: the list of accounts stands right of the account.
    const auto left = [&window](QWidget *widget) { return widget->mapTo(&window, QPoint()).x(); };
    QVERIFY(left(window.accounts()->list()) > left(window.accounts()->editor()));
    QVERIFY(useLanguage(u"en_XA"_s));
    QCOMPARE(leftToRight(address), address);
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
