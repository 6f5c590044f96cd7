#include "tests/ui/views/tst_live_console.h"
#include "ui/dialogs/certificate_dialog.h"
#include "ui/views/first_start_page.h"

#include <QFileDialog>
#include <QLabel>

namespace postern {

using namespace Qt::StringLiterals;

void TestLiveConsole::initTestCase()
{
    if (const QString why = LiveRelay::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    applyTheme(*qApp, Scheme::Light);
    QVERIFY2(m_relay.start(), "the relay did not start");
    m_keeper = std::make_unique<DraftKeeper>(m_session);
    m_window = std::make_unique<MainWindow>(m_session);
    m_connector = std::make_unique<Connector>(m_session, m_window.get());
    m_connector->serve(*m_window->firstStart());
    m_hand = std::make_unique<Hand>(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLiveConsole::cleanupTestCase()
{
    m_hand.reset();
    m_connector.reset();
    m_window.reset();
    m_session.close();
    m_keeper.reset();
    QVERIFY(m_relay.stop());
}

QString TestLiveConsole::id(std::string_view username) const
{
    const Account *found = account(username);
    return found != nullptr ? toQString(found->id) : QString();
}

/// By the fingerprint that the operator gave; the token is not kept.
void TestLiveConsole::connectToRelay()
{
    if (m_session.isOpen())
        return;
    m_hand->type("relayAddress", m_relay.text("url"));
    m_hand->type("token", m_relay.token());
    if (m_hand->part<QCheckBox>("keepToken")->isChecked())
        tick("keepToken");
    QCOMPARE(m_hand->part<QLabel>("keepHint")->text(), u"The token is held for this run only."_s);
    QTest::keyClick(m_hand->part<QLineEdit>("token"), Qt::Key_Return);
    // Nobody has seen this certificate before: it is shown, and nothing is sent before it is trusted.
    QTRY_VERIFY(m_hand->part<QAbstractButton>("verb") != nullptr);
    QTRY_COMPARE(m_hand->part<QAbstractButton>("verb")->text(), u"Look at the certificate"_s);
    m_hand->click("verb");
    QTRY_VERIFY(m_window->findChild<CertificateDialog *>() != nullptr);
    QTRY_VERIFY(m_hand->part<QLineEdit>("expectedFingerprint") != nullptr);
    auto *trust = m_hand->part<QAbstractButton>("verb");
    QCOMPARE(trust->text(), u"Trust this certificate"_s);
    QVERIFY(!trust->isEnabled());
    QVERIFY(!m_session.isOpen());
    m_hand->type("expectedFingerprint", m_relay.text("pin"));
    QTRY_VERIFY(trust->isEnabled());
    QTest::mouseClick(trust, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session.link(), LinkState::Connected, 20000);
    QTRY_VERIFY(m_hand->part("accountList") != nullptr);
    m_hand->awaitNoDialog();
}

void TestLiveConsole::newAccount(const QString &username, bool chosen)
{
    m_hand->awaitNoDialog();
    Hand::key(Qt::Key_N, Qt::ControlModifier);
    m_hand->awaitDialog();
    m_hand->type("username", username);
    QString secret;
    if (chosen) {
        secret = u"a chosen one, long enough"_s;
        m_hand->click("passwordChosen");
        m_hand->type("chosenPassword", secret);
    } else {
        secret = m_hand->part<QLineEdit>("generatedPassword")->text();
        QCOMPARE(secret.size(), 26);
    }
    m_hand->press();
    m_passwords.insert(username.toLower(), secret);
}

void TestLiveConsole::needAccounts()
{
    POSTERN_STEP(connectToRelay());
    if (account("billing") != nullptr && account("crm") != nullptr)
        return;
    POSTERN_STEP(newAccount(u"billing"_s));
    POSTERN_STEP(newAccount(u"crm"_s, true));
    pushAndKeep();
}

/// An account whose list does not let this computer in.
void TestLiveConsole::needProbed()
{
    POSTERN_STEP(connectToRelay());
    if (account("probed") != nullptr)
        return;
    POSTERN_STEP(newAccount(u"probed"_s));
    POSTERN_STEP(m_hand->openAccount(id("probed")));
    POSTERN_STEP(openDialog("turnedOn"));
    POSTERN_STEP(addLine("formatAddress", u"127.0.0.2"_s));
    POSTERN_STEP(m_hand->press());
    pushAndKeep();
}

void TestLiveConsole::tick(const char *box)
{
    auto *button = m_hand->part<QAbstractButton>(box);
    QVERIFY2(button != nullptr && button->isEnabled(), box);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

void TestLiveConsole::openDialog(const char *button)
{
    POSTERN_STEP(m_hand->awaitNoDialog());
    POSTERN_STEP(m_hand->click(button));
    m_hand->awaitDialog();
}

void TestLiveConsole::addLine(const char *format, const QString &value)
{
    m_hand->click(format);
    m_hand->type("value", value);
    m_hand->click("addLine");
}

void TestLiveConsole::keep()
{
    m_hand->click("keep");
    QTRY_VERIFY_WITH_TIMEOUT(!m_session.applied(), 20000);
    QTRY_COMPARE(m_session.link(), LinkState::Connected);
}

void TestLiveConsole::pushAndKeep()
{
    POSTERN_STEP(m_hand->pushAll(m_session));
    if (m_session.applied())
        keep();
}

std::optional<Account> TestLiveConsole::onRelay(std::string_view username) const
{
    const std::optional<Configuration> now = m_relay.configuration();
    const Account *found = now ? now->find(username) : nullptr;
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

QStringList TestLiveConsole::entriesOnRelay(std::string_view username) const
{
    QStringList values;
    if (const std::optional<Account> found = onRelay(username)) {
        for (const Entry &entry : found->allowlist.entries)
            values << toQString(entry.value.text());
    }
    return values;
}

void TestLiveConsole::waitForSender(std::string_view username, std::string_view address)
{
    const auto seen = [&] {
        for (const ActivityRow &row : m_session.activity().of(username)) {
            if (row.address.toString() == address && row.outcome == Outcome::Accepted)
                return true;
        }
        return false;
    };
    for (int i = 0; i < 60 && !seen(); ++i) { // mail is in the evidence within 5 s
        QTest::qWait(250);
        QSignalSpy read(&m_session, &Session::activityChanged);
        m_hand->action("actReload")->trigger();
        QTRY_VERIFY(!read.isEmpty());
        QTRY_COMPARE(m_session.link(), LinkState::Connected);
    }
    QVERIFY2(seen(), "the relay's log does not name the sender");
}

void TestLiveConsole::expectMail(const QList<Try> &tries)
{
    const QStringList wrong = m_relay.tries(tries);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// In the file dialog that was just opened.
void TestLiveConsole::chooseFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    for (QFileDialog *one : m_window->findChildren<QFileDialog *>()) {
        if (one->isVisible())
            dialog = one;
    }
    QVERIFY(dialog != nullptr);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace postern
