// Test connection in the window, against real servers.

#include "tests/ui/views/tst_live_console.h"
#include "ui/dialogs/certificate_dialog.h"
#include "ui/views/after_push.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/step_list.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

/// A line as it is copied, in the shell of another host whose address this computer's stands for.
QByteArray runLine(const QString &line, const QByteArray &input, int *status)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(POSTERN_BIN_DIR) + u':' + environment.value(u"PATH"_s));
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s, {u"-c"_s, line});
    shell.write(input);
    shell.closeWriteChannel();
    *status = shell.waitForFinished(30000) && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    return shell.readAll();
}

} // namespace

void TestLiveConsole::chooseEndpoint(const QString &words)
{
    m_hand->click("placeTest");
    auto *box = m_hand->part<QComboBox>("endpoint");
    const int index = box->findText(words, Qt::MatchContains);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
}

void TestLiveConsole::fillTest(const QString &username, const QString &secret)
{
    POSTERN_STEP(chooseEndpoint(u"STARTTLS"_s));
    m_hand->type("accountEdit", username);
    if (QWidget *offered = QApplication::activePopupWidget()) // names that begin so
        QTest::keyClick(offered, Qt::Key_Escape);
    m_hand->type("password", secret);
    m_hand->type("sender", u"someone@acme.example"_s);
    m_hand->type("recipient", u"recipient@example.net"_s);
    if (m_hand->part<QCheckBox>("send")->isChecked())
        tick("send");
}

/// Until it is over; a certificate that nobody has trusted yet is trusted, for that host and port.
void TestLiveConsole::runTest()
{
    QSignalSpy finished(m_window->testPage(), &TestPage::finished);
    m_hand->click("test");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    m_report = finished.last().at(0).value<ProbeReport>();
    if (m_report.cause != ProbeCause::Certificate || !m_trusts)
        return;
    POSTERN_STEP(trustCertificate());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
    m_report = finished.last().at(0).value<ProbeReport>();
}

void TestLiveConsole::trustCertificate()
{
    m_hand->click("lookAtCertificate");
    QTRY_VERIFY(m_hand->part<QCheckBox>("compared") != nullptr);
    auto *trust = m_hand->part<QAbstractButton>("verb");
    QVERIFY(!trust->isEnabled());
    tick("compared");
    QTRY_VERIFY(trust->isEnabled());
    QTest::mouseClick(trust, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<CertificateDialog *>() == nullptr);
}

QString TestLiveConsole::verdict() const
{
    const auto *panel = m_window->testPage()->findChild<NotePanel *>(u"verdict"_s);
    return panel->title() + u' ' + panel->text();
}

/// The list of the probed account lets this computer in.
void TestLiveConsole::letThisComputerIn()
{
    POSTERN_STEP(needProbed());
    const AddressSet in = coveredBy(account("probed")->allowlist, m_session.today());
    if (in.contains(*Address::parse("127.0.0.1")))
        return;
    POSTERN_STEP(m_hand->openAccount(id("probed")));
    POSTERN_STEP(openDialog("addEntry"));
    m_hand->click("formatAddress");
    m_hand->type("value", u"127.0.0.1"_s);
    POSTERN_STEP(m_hand->press());
    pushAndKeep();
}

void TestLiveConsole::ux_U50_aCertificateIsLookedAtAndTrusted()
{
    POSTERN_STEP(needProbed());
    POSTERN_STEP(fillTest(u"probed"_s, password(u"probed"_s)));
    m_trusts = false;
    POSTERN_STEP(runTest());
    // The relay was trusted by its key; of its mail server nothing is known yet, and it learns nothing.
    QVERIFY(m_report.cause == ProbeCause::Certificate);
    QVERIFY(m_report.steps.last().id == ProbeStepId::Certificate);
    for (const TranscriptLine &line : m_report.transcript)
        QVERIFY2(!line.text.startsWith(u"AUTH"_s), qPrintable(line.text));
    QVERIFY2(verdict().contains(u"Nothing was sent"_s), qPrintable(verdict()));
    QSignalSpy finished(m_window->testPage(), &TestPage::finished);
    POSTERN_STEP(trustCertificate());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000); // the test goes on by itself
    QVERIFY(finished.at(0).at(0).value<ProbeReport>().cause != ProbeCause::Certificate);
    // For this port only, and listed for removal.
    POSTERN_STEP(chooseEndpoint(u"TLS from the start"_s));
    POSTERN_STEP(runTest());
    QVERIFY(m_report.cause == ProbeCause::Certificate);
    POSTERN_STEP(chooseEndpoint(u"STARTTLS"_s));
    POSTERN_STEP(runTest());
    QVERIFY(m_report.cause != ProbeCause::Certificate);
    const QString at = m_window->testPage()->form().endpoint();
    m_hand->click(qPrintable(u"forget-"_s + at));
    POSTERN_STEP(runTest());
    QVERIFY(m_report.cause == ProbeCause::Certificate);
    m_trusts = true;
}

void TestLiveConsole::ux_U48_theRelaySaysWhyAndWhatToDo()
{
    POSTERN_STEP(needProbed());
    const QString secret = password(u"probed"_s);
    POSTERN_STEP(fillTest(u"probed"_s, u"certainly-not-this-one"_s));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.cause == ProbeCause::AuthFailed, qPrintable(verdict())); // the relay's log says which
    QVERIFY(m_hand->part("addAddress") == nullptr);                            // the list is not what is to be mended

    POSTERN_STEP(fillTest(u"probed"_s, secret));
    // No verdict too early: the reply is the same 535, until the relay was asked.
    auto *panel = m_window->testPage()->findChild<NotePanel *>(u"verdict"_s);
    QStringList said;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (said.isEmpty() || said.last() != panel->title())
            said << panel->title();
    });
    look.start(1);
    POSTERN_STEP(runTest());
    look.stop();
    QVERIFY2(said.contains(u"Pending: asking the relay"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(m_report.cause == ProbeCause::NotOnList, qPrintable(verdict()));
    QVERIFY2(verdict().startsWith(u"The password is right, but"_s), qPrintable(verdict()));
    QVERIFY(m_report.steps.last().reply.startsWith(u"535"_s));
    // The next step: the address that the relay saw, after the usual warning.
    QCOMPARE(m_hand->part<QAbstractButton>("addAddress")->text(), u"Add 127.0.0.1 to probed"_s);
    m_hand->click("addAddress");
    POSTERN_STEP(m_hand->awaitDialog());
    QCOMPARE(m_hand->part<QLineEdit>("value")->text(), u"127.0.0.1"_s);
    QVERIFY(!m_hand->part<QLabel>("effect")->text().isEmpty());
    POSTERN_STEP(m_hand->press());
    // Staged is not on the relay: it is not offered twice, and what is missing is named.
    QTRY_VERIFY(m_hand->part("addAddress") == nullptr);
    QVERIFY2(verdict().contains(u"push it first"_s), qPrintable(verdict()));
    POSTERN_STEP(pushAndKeep());
    POSTERN_STEP(fillTest(u"probed"_s, secret));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    QVERIFY(m_report.steps.last().id == ProbeStepId::Quit);
}

void TestLiveConsole::ux_U49_withThePasswordAndAsTheAppliance()
{
    POSTERN_STEP(letThisComputerIn());
    POSTERN_STEP(fillTest(u"probed"_s, password(u"probed"_s)));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    POSTERN_STEP(chooseEndpoint(u"Appliances"_s));
    QVERIFY(!m_hand->part<QComboBox>("account")->isEnabled());
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.cause == ProbeCause::IpAuthInactive, qPrintable(verdict()));

    POSTERN_STEP(m_hand->openAccount(id("probed")));
    POSTERN_STEP(openDialog("setIpAuth"));
    m_hand->click("cannotSignIn");
    m_hand->type("address", u"127.0.0.1"_s);
    m_hand->type("device", u"This computer"_s);
    POSTERN_STEP(m_hand->press());
    POSTERN_STEP(m_hand->pushAll(m_session));
    if (m_session.applied()) {
        // Both doors were tested by themselves before it is kept.
        const AfterPush *after = m_window->afterPush();
        QTRY_VERIFY2_WITH_TIMEOUT(after->summary() == u"Test: 2 as planned"_s, qPrintable(after->details()), 30000);
        POSTERN_STEP(keep());
    }
    POSTERN_STEP(chooseEndpoint(u"Appliances"_s));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    QVERIFY2(verdict().startsWith(u"Without a password"_s), qPrintable(verdict()));
    const auto signIn = m_hand->part<StepList>("steps")->steps();
    QVERIFY(std::any_of(signIn.begin(), signIn.end(), [](const StepList::Step &step) {
        return step.name == u"Sign in"_s && step.state == StepList::State::Skipped;
    }));
}

void TestLiveConsole::oneMarkedMessageWhenAsked()
{
    POSTERN_STEP(letThisComputerIn());
    const QList<QByteArray> before = m_relay.testMessages();
    POSTERN_STEP(fillTest(u"probed"_s, password(u"probed"_s)));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    QVERIFY(m_report.messageId.isEmpty());
    QVERIFY(m_hand->part<QTextEdit>("transcript")->toPlainText().contains(u"RSET"_s)); // taken back
    tick("send");
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay.testMessages().size(), before.size() + 1, 20000);
    QList<QByteArray> now = m_relay.testMessages();
    for (const QByteArray &old : before)
        now.removeOne(old);
    QCOMPARE(m_report.messageId, u"<%1@postern.invalid>"_s.arg(QString::fromLatin1(now.value(0))));
    tick("send");
    waitForSender("probed", "127.0.0.1"); // a push after it is about this sender, too
}

void TestLiveConsole::ux_U44_testsItselfBesideKeep()
{
    POSTERN_STEP(letThisComputerIn());
    // A test that found the password right is what makes it known here.
    POSTERN_STEP(fillTest(u"probed"_s, password(u"probed"_s)));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    const QList<QByteArray> before = m_relay.testMessages();
    for (const bool letIn : {true, false}) {
        POSTERN_STEP(m_hand->openAccount(id("probed")));
        POSTERN_STEP(m_hand->chooseEntry(letIn ? u"127.0.0.2"_s : u"127.0.0.1"_s));
        POSTERN_STEP(openDialog("deleteEntry"));
        if (m_hand->part<QAbstractButton>("closed") != nullptr)
            m_hand->click("closed");
        POSTERN_STEP(m_hand->press());
        POSTERN_STEP(m_hand->pushAll(m_session));
        QVERIFY(m_session.applied().has_value());
        auto *chip = m_window->findChild<Chip *>(u"testResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip->isVisible() && chip->text().endsWith(u"as planned"_s), 30000);
        QVERIFY2(!chip->text().contains(u"not"_s), qPrintable(chip->toolTip()));
        QVERIFY(chip->geometry().right() < m_hand->part("keep")->geometry().left());
        if (const QString folder = qEnvironmentVariable("POSTERN_PICTURES"); !folder.isEmpty()) {
            for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
                switchScheme(scheme);
                QVERIFY(m_window->grab().save(u"%1/beside-keep-%2-%3.png"_s.arg(folder).arg(letIn).arg(
                    scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
            }
        }
        const AfterPush::Row row = m_window->afterPush()->rows().value(0);
        QCOMPARE(row.account, u"probed"_s);
        QVERIFY2(row.sentence.startsWith(u"It is put off"_s) != letIn, qPrintable(row.sentence));
        m_hand->click("revertNow");
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.applied(), 20000);
        QTRY_VERIFY(m_session.stagedCount() > 0);
        QTRY_VERIFY(!chip->isVisible());
        while (m_session.undoStack()->canUndo())
            m_hand->click("undo");
    }
    QCOMPARE(m_relay.testMessages(), before); // none of these sends
}

void TestLiveConsole::copiedLinesRunOnAnotherHost()
{
    POSTERN_STEP(letThisComputerIn());
    const QByteArray secret = password(u"probed"_s).toLatin1();
    POSTERN_STEP(fillTest(u"probed"_s, QString::fromLatin1(secret)));
    POSTERN_STEP(runTest());
    QVERIFY2(m_report.ok, qPrintable(verdict()));
    const auto lineFor = [this](const char *tool) {
        m_window->testPage()->findChild<QAction *>(u"copyTest-"_s + QLatin1String(tool))->trigger();
        return QGuiApplication::clipboard()->text();
    };
    int status = -1;
    for (const char *const tool : {"posternctl", "swaks"}) {
        const QString line = lineFor(tool);
        QVERIFY(line.startsWith(QLatin1String(tool)));
        QVERIFY(!line.contains(QString::fromLatin1(secret)));
        const QByteArray said = runLine(line, secret + '\n', &status);
        QVERIFY2(status == 0, said + line.toUtf8());
        QVERIFY2(!said.contains(secret) || qstrcmp(tool, "swaks") == 0, said);
    }
    const QString openssl = lineFor("openssl");
    QVERIFY(openssl.startsWith(u"openssl s_client"_s));
    const QByteArray said = runLine(openssl, "EHLO client.example\nQUIT\n", &status);
    QVERIFY2(status == 0 && said.contains("221 "), said + openssl.toUtf8());
    // As the appliance, from there.
    POSTERN_STEP(chooseEndpoint(u"Appliances"_s));
    for (const char *const tool : {"posternctl", "swaks"}) {
        const QByteArray answer = runLine(lineFor(tool), {}, &status);
        const bool bound = account("probed")->ipAuth.has_value();
        QVERIFY2((status == 0) == bound, answer);
    }
}

void TestLiveConsole::secretsAreNowhere()
{
    POSTERN_STEP(letThisComputerIn());
    POSTERN_STEP(fillTest(u"probed"_s, password(u"probed"_s)));
    POSTERN_STEP(runTest());
    m_hand->click("copyReport");
    QList<QByteArray> secrets;
    for (auto it = m_passwords.cbegin(); it != m_passwords.cend(); ++it) {
        const QByteArray plain = it.value().toUtf8();
        secrets << plain << plain.toBase64() << QByteArray('\0' + it.key().toUtf8() + '\0' + plain).toBase64();
    }
    const QString shown = QGuiApplication::clipboard()->text() + m_hand->part<QTextEdit>("transcript")->toPlainText();
    QVERIFY(shown.contains(u"AUTH PLAIN"_s));
    for (const QByteArray &secret : secrets)
        QVERIFY(!shown.contains(QString::fromUtf8(secret)));
    m_keeper->flush();
    QCOMPARE(LiveRelay::filesWith(m_relay.home(), secrets + QList{m_relay.token().toLatin1()}), QStringList());
    QCOMPARE(LiveRelay::filesWith(m_relay.stateFolder(), secrets), QStringList()); // logs and database of the relay
}

} // namespace postern
