#include "core/remote/profiles.h"
#include "ui/dialogs/edit_dialog.h"
#include "ui/models/session.h"
#include "ui/models/texts.h"
#include "ui/theme/palette.h"
#include "ui/views/flows.h"
#include "ui/views/main_window.h"
#include "ui/views/review_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace postern;
using namespace Qt::StringLiterals;

/// The console's own window against a live daemon with its Postfix and Dovecot: what is clicked and typed here ends up
/// on the relay.
class TestLiveConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connects();
    void addsAnAccountAndPushes();
    void startsAListAndPushes();
    void setsIpAuthenticationAndPushes();
    void undoneEditsAreNotPushed();
    void narrowingWaitsToBeKept();
    void cleanupTestCase();

private:
    const Account *billing() const { return m_session.draft().current().find("billing"); }
    QString billingId() const { return billing() != nullptr ? toQString(billing()->id) : QString(); }
    void press(EditDialog *dialog);
    void pushAll();

    QTemporaryDir m_folder{u"/var/tmp/postern-live.XXXXXX"_s};
    QProcess m_relay;
    QJsonObject m_ready;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestLiveConsole::initTestCase()
{
    const QStringList system{u"/usr/sbin"_s, u"/usr/bin"_s};
    if (geteuid() != 0)
        QSKIP("the private relay takes root, because Postfix does");
    if (QStandardPaths::findExecutable(u"postfix"_s, system).isEmpty() ||
        QStandardPaths::findExecutable(u"dovecot"_s, system).isEmpty())
        QSKIP("Postfix or Dovecot is not installed");
    if (!QFile::exists(QStringLiteral(POSTERN_BIN_DIR "/postern-relayd")))
        QSKIP("the daemon was not built");
    applyTheme(*qApp, Scheme::Light);
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    m_relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_relay.start(QStringLiteral(POSTERN_SOURCE_DIR "/tools/run"),
                  {u"--relay"_s, u"--state"_s, m_folder.filePath(u"s"_s), u"--bin"_s, QStringLiteral(POSTERN_BIN_DIR)});
    QVERIFY(m_relay.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_relay.canReadLine() || m_relay.state() == QProcess::NotRunning, 60000);
    m_ready = QJsonDocument::fromJson(m_relay.readLine()).object();
    QVERIFY2(m_ready.contains(u"url"_s), "the relay did not start");
    m_window = std::make_unique<MainWindow>(m_session);
    m_window->show();
}

void TestLiveConsole::connects()
{
    const auto authorities = readAuthorities(m_ready.value(u"ca"_s).toString());
    const auto token = readTokenFile(m_ready.value(u"token_file"_s).toString());
    QVERIFY(authorities && token);
    RelayAddress address;
    address.url = QUrl(m_ready.value(u"url"_s).toString());
    address.token = *token;
    address.ca = *authorities;
    m_session.open(makeHttpsRelay(address), u"live"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session.link(), LinkState::Connected, 20000);
    QVERIFY(m_session.draft().current().accounts.empty());
    QVERIFY(!m_session.info().smtp.empty());
}

void TestLiveConsole::press(EditDialog *dialog)
{
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->verbButton()->isEnabled());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->flows().busy());
}

/// Review, acknowledge what stands, push.
void TestLiveConsole::pushAll()
{
    m_window->goToReview();
    ReviewPage *review = m_window->review();
    QTRY_VERIFY(review->isReady());
    for (QCheckBox *tick : review->findChildren<QCheckBox *>(u"tick"_s))
        tick->setChecked(true);
    if (auto *field = review->findChild<QLineEdit *>(u"acknowledge"_s); field != nullptr && field->isVisible())
        QTest::keyClicks(field, field->placeholderText());
    auto *push = review->findChild<QAbstractButton *>(u"push"_s);
    QVERIFY(push != nullptr);
    QTRY_VERIFY(push->isEnabled());
    QSignalSpy pushed(&m_session, &Session::pushed);
    QTest::mouseClick(push, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(pushed.count(), 1, 20000);
    QTRY_COMPARE(m_session.stagedCount(), 0);
}

void TestLiveConsole::addsAnAccountAndPushes()
{
    QVERIFY(m_session.isOpen());
    m_window->flows().newAccount();
    EditDialog *dialog = m_window->flows().dialog();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"username"_s), u"Billing"_s);
    press(dialog);
    QCOMPARE(m_session.stagedCount(), 1);
    pushAll();
    QVERIFY(billing() != nullptr);
    QVERIFY(billing()->passwordSet);
    QVERIFY(isRelayId(billing()->id));
}

void TestLiveConsole::startsAListAndPushes()
{
    QVERIFY(billing() != nullptr);
    m_window->flows().toggleList(billingId(), {u"127.0.0.2"_s, u"127.0.0.16/28"_s});
    press(m_window->flows().dialog());
    QCOMPARE(billing()->allowlist.entries.size(), std::size_t{2});
    QVERIFY(billing()->allowlist.enabled);
    pushAll();
    if (m_session.applied()) {
        m_session.keep();
        QTRY_VERIFY(!m_session.applied());
    }
    QCOMPARE(m_session.draft().base().find("billing")->allowlist.entries.size(), std::size_t{2});
}

void TestLiveConsole::setsIpAuthenticationAndPushes()
{
    QVERIFY(billing() != nullptr);
    Account next = *billing();
    next.ipAuth = IpAuth{EntryValue("127.0.0.5"), "Scanner"};
    m_session.stage(u"set IP authentication"_s, {next});
    pushAll();
    if (m_session.applied()) {
        m_session.keep();
        QTRY_VERIFY(!m_session.applied());
    }
    QVERIFY(m_session.draft().base().find("billing")->ipAuth.has_value());
}

void TestLiveConsole::undoneEditsAreNotPushed()
{
    QVERIFY(billing() != nullptr);
    const std::int64_t before = m_session.revision();
    m_window->flows().add(billingId(), {u"127.0.0.40"_s});
    press(m_window->flows().dialog());
    QCOMPARE(m_session.stagedCount(), 1);
    m_session.undoStack()->undo();
    QCOMPARE(m_session.stagedCount(), 0);
    QCOMPARE(m_session.revision(), before);
    m_session.undoStack()->redo();
    pushAll();
    QCOMPARE(m_session.draft().base().find("billing")->allowlist.entries.size(), std::size_t{3});
}

void TestLiveConsole::narrowingWaitsToBeKept()
{
    QVERIFY(billing() != nullptr);
    m_window->flows().deleteEntries(billingId(), {1});
    press(m_window->flows().dialog());
    pushAll();
    QTRY_VERIFY(m_session.applied().has_value());
    QVERIFY(m_session.applied()->secondsLeft > 0);
    m_session.revertNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session.applied(), 20000);
    // What was pushed is staged again; nothing must be typed anew.
    QTRY_VERIFY(m_session.stagedCount() > 0);
    QCOMPARE(m_session.draft().base().find("billing")->allowlist.entries.size(), std::size_t{3});
}

void TestLiveConsole::cleanupTestCase()
{
    m_window.reset();
    m_session.close();
    if (m_relay.state() != QProcess::NotRunning) {
        m_relay.terminate();
        QVERIFY(m_relay.waitForFinished(30000));
    }
}

QTEST_MAIN(TestLiveConsole)
#include "tst_live_console.moc"
