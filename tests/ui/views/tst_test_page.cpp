#include "ui/theme/palette.h"
#include "ui/views/first_start_page.h"
#include "ui/views/probe_text.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/step_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextEdit>

using namespace postern;

namespace {

/// An SMTP server that answers each command as its script says and logs what it was told.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(QMap<QByteArray, QByteArray> script) : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            answer(socket, "CONNECT", "220 mail.example.org ESMTP");
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine()) {
                    const QByteArray line = socket->readLine().trimmed();
                    seen += line;
                    const QByteArray verb = line.left(4).toUpper();
                    answer(socket, verb,
                           verb == "EHLO"   ? "250-mail.example.org\r\n250 AUTH PLAIN LOGIN"
                           : verb == "AUTH" ? "235 2.7.0 fine"
                           : verb == "QUIT" ? "221 2.0.0 bye"
                                            : "250 2.0.0 fine");
                }
            });
        });
    }
    QList<QByteArray> seen;

private:
    void answer(QTcpSocket *socket, const QByteArray &verb, const QByteArray &usual)
    {
        const QByteArray reply = m_script.value(verb, usual);
        if (reply.isEmpty())
            socket->disconnectFromHost();
        else
            socket->write(reply + "\r\n");
    }
    QMap<QByteArray, QByteArray> m_script;
};

template <typename Widget = QWidget> Widget *partOf(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QString::fromLatin1(name));
}

void pointAt(TestPage &page, const ScriptedServer &server)
{
    partOf<QLineEdit>(page, "host")->setText(QStringLiteral("127.0.0.1"));
    partOf<QSpinBox>(page, "port")->setValue(server.serverPort());
    auto *tls = partOf<QComboBox>(page, "tls");
    tls->setCurrentIndex(tls->findData(static_cast<int>(TlsMode::None)));
}

const QList<ProbeCause> allCauses = [] {
    QList<ProbeCause> causes;
    for (int i = 0; i <= static_cast<int>(ProbeCause::Cancelled); ++i)
        causes += static_cast<ProbeCause>(i);
    return causes;
}();

} // namespace

class TestTestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void ux_U47_eachStepFailsOnce_data();
    void ux_U47_eachStepFailsOnce();
    void ux_U47_secretsAreMaskedAndTheReportCopied();
    void ux_U48_verdictFirst();
    void ux_U48_everyCauseHasAdvice();
    void ux_U48_offersToAddTheAddress();
    void ux_U48_asksTheRelayItself();
    void ux_U48_stagedListIsNamed();
    void ux_U49_appliancesDoNotSignIn();
    void ux_U50_untrustedCertificateCanBeLookedAt();
    void ux_U50_whatWouldMendIt();
    void ux_U50_acceptedKeysAreListedForRemoval();
    void copiesATestForAnotherHost();
    void fault_F37_isPlainText();
    void cancelEndsATest();
    void ux_U13_firstStartNeedsThreeThings();
    void firstStartRefusesWhatIsNotHttps_data();
    void firstStartRefusesWhatIsNotHttps();
    void firstStartSaysWhereTheTokenIsKept();
};

void TestTestPage::ux_U47_eachStepFailsOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("step");
    QTest::newRow("banner") << QByteArray("CONNECT") << QByteArray("554 5.3.2 not now") << QStringLiteral("Banner");
    QTest::newRow("ehlo") << QByteArray("EHLO") << QByteArray("421 4.3.2 going down") << QStringLiteral("EHLO");
    QTest::newRow("sign in") << QByteArray("AUTH") << QByteArray("535 5.7.8 authentication failed")
                             << QStringLiteral("Sign in");
    QTest::newRow("sender") << QByteArray("MAIL") << QByteArray("553 5.7.1 sender refused") << QStringLiteral("Sender");
    QTest::newRow("recipient") << QByteArray("RCPT") << QByteArray("550 5.1.1 no such user")
                               << QStringLiteral("Recipient");
}

void TestTestPage::ux_U47_eachStepFailsOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reply);
    QFETCH(QString, step);
    ScriptedServer server({{verb, reply}});
    TestPage page;
    page.resize(1072, 744);
    static_cast<QWidget &>(page).show();
    pointAt(page, server);
    page.choose(QStringLiteral("billing"));
    partOf<QLineEdit>(page, "password")->setText(QStringLiteral("very secret password"));
    partOf<QLineEdit>(page, "sender")->setText(QStringLiteral("billing@example.org"));
    partOf<QLineEdit>(page, "recipient")->setText(QStringLiteral("someone@example.org"));
    QSignalSpy finished(&page, &TestPage::finished);
    partOf<QPushButton>(page, "test")->click();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QStringList failed;
    for (const StepList::Step &shown : partOf<StepList>(page, "steps")->steps()) {
        if (shown.state == StepList::State::Failed)
            failed += shown.name;
    }
    // Without TLS a sign-in may be refused by the probe itself: then the step that failed is that one.
    QVERIFY2(!failed.isEmpty(), qPrintable(step));
    QCOMPARE(failed.constLast(), step);
    QVERIFY(partOf<NotePanel>(page, "verdict")->ink() != Token::Ok);
    QVERIFY(!partOf<NotePanel>(page, "verdict")->title().isEmpty());
    for (const QByteArray &line : server.seen)
        QVERIFY(!line.startsWith("DATA")); // no mail unless asked
}

void TestTestPage::ux_U47_secretsAreMaskedAndTheReportCopied()
{
    ScriptedServer server({{"AUTH", "535 5.7.8 authentication failed"}});
    TestPage page;
    static_cast<QWidget &>(page).show();
    pointAt(page, server);
    page.choose(QStringLiteral("billing"));
    partOf<QLineEdit>(page, "password")->setText(QStringLiteral("very secret password"));
    QSignalSpy finished(&page, &TestPage::finished);
    page.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    partOf<QPushButton>(page, "copyReport")->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(partOf<NotePanel>(page, "verdict")->title()));
    QVERIFY(report.contains(QStringLiteral("535 5.7.8")));
    const QByteArray plain = QByteArray("\0billing\0very secret password", 29).toBase64();
    for (const QString &text : {report, partOf<QTextEdit>(page, "transcript")->toPlainText()}) {
        QVERIFY(!text.contains(QStringLiteral("very secret")));
        QVERIFY(!text.contains(QString::fromLatin1(plain)));
        QVERIFY(!text.contains(QString::fromLatin1(QByteArray("very secret password").toBase64())));
    }
}

void TestTestPage::ux_U48_verdictFirst()
{
    ScriptedServer server({});
    TestPage page;
    static_cast<QWidget &>(page).show();
    pointAt(page, server);
    page.choose(QStringLiteral("billing"));
    partOf<QLineEdit>(page, "password")->setText(QStringLiteral("secret"));
    partOf<QLineEdit>(page, "sender")->setText(QStringLiteral("billing@example.org"));
    QSignalSpy finished(&page, &TestPage::finished);
    page.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    const auto report = finished.at(0).at(0).value<ProbeReport>();
    QCOMPARE(partOf<NotePanel>(page, "verdict")->title(), report.verdict); // the same words as posternctl
    QCOMPARE(partOf<NotePanel>(page, "verdict")->ink(), report.ok ? Token::Ok : Token::Bad);
    QVERIFY(partOf<QTextEdit>(page, "transcript")->toPlainText().contains(QStringLiteral("S  220 mail.example.org")));
    QCOMPARE(partOf<QPushButton>(page, "test")->text(), QStringLiteral("Test again"));
}

void TestTestPage::ux_U48_everyCauseHasAdvice()
{
    QSet<QString> said;
    for (const ProbeCause cause : allCauses) {
        const QString advice = adviceFor(cause);
        const bool none = cause == ProbeCause::Accepted || cause == ProbeCause::Cancelled;
        QCOMPARE(advice.isEmpty(), none);
        if (cause != ProbeCause::Closed && !none) {
            QVERIFY2(!said.contains(advice) || cause == ProbeCause::Protocol, qPrintable(advice));
            said.insert(advice);
        }
    }
}

void TestTestPage::ux_U48_offersToAddTheAddress()
{
    TestPage page;
    RelayInfo relay;
    relay.observedAddress = Address::parse("192.0.2.40");
    relay.smtp = {{"mail.example.org", 587, "starttls", "submission"}};
    page.setRelay(relay);
    page.choose(QStringLiteral("billing"));
    page.setDecide([](const QString &, const Address &) {
        return std::optional(DecisionReply{false, "off-list", {}});
    });
    static_cast<QWidget &>(page).show();
    ProbeReport report;
    report.cause = ProbeCause::NotOnList;
    report.verdict = QStringLiteral("Signed in, but this address is not on the list for billing.");
    page.show(report);
    auto *add = partOf<QPushButton>(page, "addAddress");
    QVERIFY(add->isVisible());
    QCOMPARE(add->text(), QStringLiteral("Add 192.0.2.40 to billing"));
    QVERIFY(partOf<NotePanel>(page, "verdict")->text().contains(QStringLiteral("Its decision says the same")));
    QSignalSpy wanted(&page, &TestPage::addWanted);
    add->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("billing"));
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("192.0.2.40"));

    report.cause = ProbeCause::AuthFailed;
    page.show(report);
    QVERIFY(!add->isVisible()); // the list is not why
}

void TestTestPage::ux_U48_asksTheRelayItself()
{
    ScriptedServer server({{"AUTH", "535 5.7.8 authentication failed"}});
    TestPage page;
    static_cast<QWidget &>(page).show();
    pointAt(page, server);
    page.choose(QStringLiteral("billing"));
    partOf<QLineEdit>(page, "password")->setText(QStringLiteral("secret"));
    QString asked;
    std::function<void(RelayWord)> answer;
    page.setAsk(
        [&](const QString &account, const Address &address, qint64 elapsed, std::function<void(RelayWord)> done) {
            QVERIFY(elapsed >= 0);
            asked = account + QLatin1Char(' ') + QString::fromStdString(address.toString());
            answer = std::move(done);
        });
    QSignalSpy finished(&page, &TestPage::finished);
    page.start();
    QTRY_VERIFY(answer);
    QCOMPARE(asked, QStringLiteral("billing 127.0.0.1"));
    // No verdict too early.
    QCOMPARE(finished.size(), 0);
    QCOMPARE(partOf<NotePanel>(page, "verdict")->title(), QStringLiteral("Pending: asking the relay"));
    answer({QStringLiteral("off-list"), QStringLiteral("blocked")});
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.at(0).at(0).value<ProbeReport>().cause == ProbeCause::NotOnList);
    QVERIFY(partOf<NotePanel>(page, "verdict")->title().startsWith(QStringLiteral("The password is right")));
    QVERIFY(partOf<QPushButton>(page, "addAddress")->isVisible());
    answer({{}, QStringLiteral("bad_password")}); // a late word changes nothing
    QCOMPARE(finished.size(), 1);
}

void TestTestPage::ux_U48_stagedListIsNamed()
{
    TestPage page;
    RelayInfo relay;
    relay.observedAddress = Address::parse("192.0.2.40");
    page.setRelay(relay);
    page.choose(QStringLiteral("billing"));
    bool pushed = false;
    page.setDecide(
        [&pushed](const QString &, const Address &) {
            return std::optional(DecisionReply{pushed, "off-list", {}});
        },
        [](const QString &, const Address &) {
            return std::optional(DecisionReply{true, "listed", {}});
        });
    static_cast<QWidget &>(page).show();
    ProbeReport report;
    report.cause = ProbeCause::NotOnList;
    page.show(report);
    QVERIFY(!partOf<QPushButton>(page, "addAddress")->isVisible());
    QVERIFY(partOf<NotePanel>(page, "verdict")->text().contains(QStringLiteral("push it first")));
    // On the relay the list lets it in: then it is not the list that refused.
    pushed = true;
    page.draftChanged();
    QVERIFY(!partOf<QPushButton>(page, "addAddress")->isVisible());
    QVERIFY(partOf<NotePanel>(page, "verdict")->text().contains(QStringLiteral("something else refused")));
}

void TestTestPage::ux_U49_appliancesDoNotSignIn()
{
    TestPage page;
    RelayInfo relay;
    relay.smtp = {{"mail.example.org", 587, "starttls", "submission"}, {"mail.example.org", 2525, "none", "appliance"}};
    page.setRelay(relay);
    auto *endpoint = partOf<QComboBox>(page, "endpoint");
    QCOMPARE(endpoint->count(), 3);
    endpoint->setCurrentIndex(1);
    QVERIFY(!partOf<QComboBox>(page, "account")->isEnabled());
    QVERIFY(!partOf<QLineEdit>(page, "password")->isEnabled());
    endpoint->setCurrentIndex(0);
    QVERIFY(partOf<QComboBox>(page, "account")->isEnabled());
    QVERIFY(!partOf<QCheckBox>(page, "send")->isEnabled()); // nobody to send to
}

void TestTestPage::ux_U50_untrustedCertificateCanBeLookedAt()
{
    TestPage page;
    static_cast<QWidget &>(page).show();
    ProbeReport report;
    report.cause = ProbeCause::Certificate;
    page.show(report);
    QVERIFY(!partOf<QPushButton>(page, "lookAtCertificate")->isVisible()); // none was shown
    report.chain = {QSslCertificate()};
    page.show(report);
    QVERIFY(partOf<QPushButton>(page, "lookAtCertificate")->isVisible());
}

void TestTestPage::ux_U50_whatWouldMendIt()
{
    QSet<QString> said;
    for (int i = 0; i < static_cast<int>(CertificateTrouble::Other); ++i) {
        CertificateJudgement judgement;
        judgement.troubles = {static_cast<CertificateTrouble>(i)};
        const QString advice = certificateAdvice(judgement);
        QVERIFY(advice.endsWith(adviceFor(ProbeCause::Certificate)));
        QVERIFY(advice.size() > adviceFor(ProbeCause::Certificate).size());
        said.insert(advice);
    }
    QCOMPARE(said.size(), static_cast<int>(CertificateTrouble::Other));
}

void TestTestPage::ux_U50_acceptedKeysAreListedForRemoval()
{
    TestForm form;
    RelayInfo relay;
    relay.smtp = {{"mail.example.org", 587, "starttls", "submission"},
                  {"mail.example.org", 465, "implicit", "submission"}};
    form.setRelay(relay);
    form.show();
    const QByteArray key(32, 'k');
    form.trust(QStringLiteral("mail.example.org:587"), key);
    QCOMPARE(form.request().pin, key);
    partOf<QComboBox>(form, "endpoint")->setCurrentIndex(1); // another port of the same host
    QVERIFY(form.request().pin.isEmpty());
    partOf<QComboBox>(form, "endpoint")->setCurrentIndex(0);
    auto *forget = partOf<QPushButton>(form, "forget-mail.example.org:587");
    QVERIFY(forget != nullptr);
    QTRY_VERIFY(forget->isVisible());
    QCOMPARE(forget->accessibleName(), QStringLiteral("Forget the key of mail.example.org:587"));
    forget->click();
    QVERIFY(form.request().pin.isEmpty());
    QTRY_VERIFY(partOf<QPushButton>(form, "forget-mail.example.org:587") == nullptr);
}

void TestTestPage::copiesATestForAnotherHost()
{
    TestPage page;
    RelayInfo relay;
    relay.smtp = {{"mail.example.org", 587, "starttls", "submission"}, {"mail.example.org", 2525, "none", "appliance"}};
    page.setRelay(relay);
    page.choose(QStringLiteral("billing"));
    partOf<QLineEdit>(page, "password")->setText(QStringLiteral("very secret password"));
    QStringList lines;
    for (const char *name : {"copyTest-posternctl", "copyTest-swaks", "copyTest-openssl"}) {
        page.findChild<QAction *>(QLatin1String(name))->trigger();
        lines << QGuiApplication::clipboard()->text();
    }
    QCOMPARE(lines.at(0), QStringLiteral("posternctl smtp-test mail.example.org:587 --tls starttls --username billing "
                                         "--password-file -"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("swaks --server mail.example.org --port 587 --tls ")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("openssl s_client -connect mail.example.org:587 -starttls smtp")));
    QVERIFY(!lines.join(QLatin1Char(' ')).contains(QStringLiteral("secret")));
    partOf<QComboBox>(page, "endpoint")->setCurrentIndex(1);
    QVERIFY(!page.findChild<QAction *>(QStringLiteral("copyTest-openssl"))->isEnabled()); // it needs TLS
}

void TestTestPage::fault_F37_isPlainText()
{
    const QByteArray junk = "550 5.7.1 <b>bold</b> <img src=x> &amp; \x1b[31mred \xe2\x80\xae gnp.exe";
    ScriptedServer server({{"MAIL", junk}});
    TestPage page;
    static_cast<QWidget &>(page).show();
    pointAt(page, server);
    partOf<QLineEdit>(page, "sender")->setText(QStringLiteral("billing@example.org"));
    QSignalSpy finished(&page, &TestPage::finished);
    page.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    const QString shown = QStringLiteral("<b>bold</b> <img src=x> &amp; \\x1b[31mred \\u{202e} gnp.exe");
    QVERIFY(partOf<QTextEdit>(page, "transcript")->toPlainText().contains(shown));
    QVERIFY(partOf<StepList>(page, "steps")->steps().value(5).detail.contains(shown));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
    partOf<QPushButton>(page, "copyReport")->click();
    for (const QChar c : QGuiApplication::clipboard()->text())
        QVERIFY(c == QLatin1Char('\n') ||
                (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
}

void TestTestPage::cancelEndsATest()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TestPage page;
    static_cast<QWidget &>(page).show();
    partOf<QLineEdit>(page, "host")->setText(QStringLiteral("127.0.0.1"));
    partOf<QSpinBox>(page, "port")->setValue(silent.serverPort());
    QSignalSpy finished(&page, &TestPage::finished);
    partOf<QPushButton>(page, "test")->click();
    QVERIFY(page.isRunning());
    QCOMPARE(partOf<QPushButton>(page, "test")->text(), QStringLiteral("Cancel"));
    partOf<QPushButton>(page, "test")->click();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.at(0).at(0).value<ProbeReport>().cause == ProbeCause::Cancelled);
    QVERIFY(!page.isRunning());
}

void TestTestPage::ux_U13_firstStartNeedsThreeThings()
{
    FirstStartPage page;
    page.resize(1280, 800);
    page.show();
    QCOMPARE(page.findChildren<QLineEdit *>().size(), 2);
    QSignalSpy wanted(&page, &FirstStartPage::connectWanted);
    auto *connectButton = partOf<QPushButton>(page, "connect");
    QVERIFY(!connectButton->isEnabled());
    partOf<QLineEdit>(page, "relayAddress")->setText(QStringLiteral(" mail.example.org:8443 "));
    QVERIFY(!connectButton->isEnabled());
    partOf<QLineEdit>(page, "token")->setText(QStringLiteral("pst_0123456789"));
    QVERIFY(connectButton->isEnabled());
    QTest::keyClick(partOf<QLineEdit>(page, "token"), Qt::Key_Return);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://mail.example.org:8443")));
    QCOMPARE(wanted.at(0).at(1).toByteArray(), QByteArray("pst_0123456789"));
    QCOMPARE(wanted.at(0).at(2).toBool(), true);
    QSignalSpy sample(&page, &FirstStartPage::sampleWanted);
    partOf<QPushButton>(page, "sampleRelay")->click();
    QCOMPARE(sample.size(), 1);
    QSignalSpy file(&page, &FirstStartPage::fileWanted);
    partOf<QPushButton>(page, "openFile")->click();
    QCOMPARE(file.size(), 1);
}

void TestTestPage::firstStartRefusesWhatIsNotHttps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << QStringLiteral("https://mail.example.org") << true;
    QTest::newRow("with port") << QStringLiteral("https://mail.example.org:8443/") << true;
    QTest::newRow("IPv6") << QStringLiteral("https://[2001:db8::1]:8443") << true;
    QTest::newRow("host only") << QStringLiteral("mail.example.org") << true;
    QTest::newRow("http") << QStringLiteral("http://mail.example.org") << false;
    QTest::newRow("path") << QStringLiteral("https://mail.example.org/v1") << false;
    QTest::newRow("user") << QStringLiteral("https://me:secret@mail.example.org") << false;
    QTest::newRow("query") << QStringLiteral("https://mail.example.org?token=1") << false;
    QTest::newRow("blank inside") << QStringLiteral("https://mail example.org") << false;
}

void TestTestPage::firstStartRefusesWhatIsNotHttps()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    FirstStartPage page;
    partOf<QLineEdit>(page, "token")->setText(QStringLiteral("pst_0123456789"));
    page.setAddress(typed);
    QCOMPARE(partOf<QPushButton>(page, "connect")->isEnabled(), taken);
    QCOMPARE(partOf<QLabel>(page, "addressHint")->text() == QStringLiteral("As the relay's operator gave it to you."),
             taken);
}

void TestTestPage::firstStartSaysWhereTheTokenIsKept()
{
    FirstStartPage page;
    page.setAddress(QStringLiteral("https://mail.example.org"));
    partOf<QLineEdit>(page, "token")->setText(QStringLiteral("pst_0123456789"));
    QSignalSpy wanted(&page, &FirstStartPage::connectWanted);
    partOf<QCheckBox>(page, "keepToken")->click();
    QCOMPARE(partOf<QLabel>(page, "keepHint")->text(), QStringLiteral("The token is held for this run only."));
    partOf<QPushButton>(page, "connect")->click();
    QCOMPARE(wanted.at(0).at(2).toBool(), false);
    page.setKeychain(false, QStringLiteral("no secret service answers"));
    QVERIFY(!partOf<QCheckBox>(page, "keepToken")->isEnabled());
    QVERIFY(partOf<QLabel>(page, "keepHint")->text().contains(QStringLiteral("no secret service answers")));
    partOf<QPushButton>(page, "connect")->click();
    QCOMPARE(wanted.at(1).at(2).toBool(), false);
}

QTEST_MAIN(TestTestPage)
#include "tst_test_page.moc"
