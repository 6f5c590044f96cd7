#include "ui/dialogs/certificate_dialog.h"
#include "ui/dialogs/connecting_dialog.h"
#include "ui/dialogs/samples.h"
#include "ui/theme/palette.h"
#include "ui/widgets/fingerprint_view.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/verdict_line.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace postern;

namespace {

const QByteArray keyShown = QByteArray::fromHex("ab644a305c338a6f826c7f4c66c7c56b58188535eafe5e9585adb5d48afc5aa4");
const QByteArray keyBefore = QByteArray::fromHex("4f2a91c70b3ed51877a06c2fe94b1d038a5cf6e23390bb1e5d47c08a12f960d4");

CertificateQuestion question(bool changed)
{
    CertificateQuestion question;
    question.host = QStringLiteral("mail.example.org:8443");
    question.shown.pin = keyShown;
    question.shown.changed = changed;
    if (changed)
        question.trustedPin = keyBefore;
    question.stagedEdits = changed ? 6 : 0;
    return question;
}

struct Opened
{
    explicit Opened(bool changed) : dialog(std::make_unique<CertificateDialog>(question(changed)))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        spy = std::make_unique<QSignalSpy>(dialog.get(), &CertificateDialog::trusted);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <typename Widget> Widget *part(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    std::unique_ptr<CertificateDialog> dialog;
    std::unique_ptr<QSignalSpy> spy;
};

} // namespace

class TestCertificateDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void ux_U14_cancelIsTheDefault_data();
    void ux_U14_cancelIsTheDefault();
    void ux_U14_aMatchEnablesTrust_data();
    void ux_U14_aMatchEnablesTrust();
    void ux_U14_aTickWillDoForANewOneOnly();
    void ux_U14_aWrongPasteOutweighsTheTick();
    void ux_U14_theChangedOneIsSterner();
    void ux_U15_stopsAtTheFailingStep_data();
    void ux_U15_stopsAtTheFailingStep();
};

void TestCertificateDialog::ux_U14_cancelIsTheDefault_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("new") << false;
    QTest::newRow("changed") << true;
}

void TestCertificateDialog::ux_U14_cancelIsTheDefault()
{
    QFETCH(bool, changed);
    Opened opened(changed);
    QCOMPARE(opened.dialog->focusWidget(), opened.part<QWidget>("cancel"));
    QVERIFY(opened.part<QPushButton>("cancel")->isDefault());
    QVERIFY(!opened.part<QPushButton>("verb")->isDefault());
    QVERIFY(!opened.part<QPushButton>("verb")->isEnabled());
    // Enter never accepts, wherever the focus is and however right the paste.
    opened.part<QLineEdit>("expectedFingerprint")->setText(QString::fromLatin1(keyShown.toHex()));
    QVERIFY(opened.part<QPushButton>("verb")->isEnabled());
    QVERIFY(opened.part<QPushButton>("cancel")->isDefault());
    for (const char *const name : {"expectedFingerprint", "verb"}) {
        opened.part<QWidget>(name)->setFocus();
        QTest::keyClick(opened.part<QWidget>(name), Qt::Key_Return);
        QVERIFY(opened.spy->isEmpty());
        QVERIFY(opened.dialog->isVisible());
    }
    opened.part<QPushButton>("cancel")->setFocus();
    QTest::keyClick(opened.part<QWidget>("cancel"), Qt::Key_Return);
    QVERIFY(opened.spy->isEmpty());
    QVERIFY(!opened.dialog->isVisible());
}

void TestCertificateDialog::ux_U14_aMatchEnablesTrust_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("enabled");
    const QString hex = QString::fromLatin1(keyShown.toHex());
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the whole of it") << hex << true;
    QTest::newRow("capitals") << hex.toUpper() << true;
    QTest::newRow("groups") << groupedFingerprint(keyShown) << true;
    QTest::newRow("colons") << QString::fromLatin1(keyShown.toHex(':')) << true;
    QTest::newRow("one digit short") << hex.chopped(1) << false;
    QTest::newRow("one digit more") << hex + u'0' << false;
    QTest::newRow("one digit wrong") << QString(hex).replace(63, 1, u'5') << false;
    QTest::newRow("first digit wrong") << QString(hex).replace(0, 1, u'0') << false;
    QTest::newRow("another key") << QString::fromLatin1(keyBefore.toHex()) << false;
    QTest::newRow("no digits") << QStringLiteral("sha256") << false;
}

void TestCertificateDialog::ux_U14_aMatchEnablesTrust()
{
    QFETCH(QString, pasted);
    QFETCH(bool, enabled);
    for (const bool changed : {false, true}) {
        Opened opened(changed);
        opened.part<QLineEdit>("expectedFingerprint")->setText(pasted);
        QCOMPARE(opened.part<QPushButton>("verb")->isEnabled(), enabled);
        if (enabled) {
            opened.part<QPushButton>("verb")->click();
            QCOMPARE(opened.spy->size(), 1);
            QCOMPARE(opened.spy->at(0).at(0).toByteArray(), keyShown);
        }
    }
}

void TestCertificateDialog::ux_U14_aTickWillDoForANewOneOnly()
{
    Opened fresh(false);
    fresh.part<QCheckBox>("compared")->click();
    QVERIFY(fresh.part<QPushButton>("verb")->isEnabled());
    Opened changed(true);
    QVERIFY(changed.part<QCheckBox>("compared") == nullptr);
}

void TestCertificateDialog::ux_U14_aWrongPasteOutweighsTheTick()
{
    Opened opened(false);
    opened.part<QCheckBox>("compared")->click();
    opened.part<QLineEdit>("expectedFingerprint")->setText(QString::fromLatin1(keyBefore.toHex()));
    QVERIFY(!opened.part<QPushButton>("verb")->isEnabled());
    QCOMPARE(opened.part<VerdictLine>("match")->ink(), Token::Bad);
}

void TestCertificateDialog::ux_U14_theChangedOneIsSterner()
{
    Opened opened(true);
    QCOMPARE(opened.dialog->windowTitle(), QStringLiteral("Changed certificate"));
    QCOMPARE(opened.part<FingerprintView>("trustedFingerprint")->text(), groupedFingerprint(keyBefore));
    QCOMPARE(opened.part<FingerprintView>("fingerprint")->text(), groupedFingerprint(keyShown));
    QVERIFY(opened.part<QWidget>("warning")->accessibleDescription().contains(QStringLiteral("not the token")));
    opened.part<QPushButton>("copyReport")->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(groupedFingerprint(keyShown, 16)));
    QVERIFY(report.contains(groupedFingerprint(keyBefore, 16)));
}

void TestCertificateDialog::ux_U15_stopsAtTheFailingStep_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("title");
    QTest::newRow("name") << 0 << QStringLiteral("Stopped at Name");
    QTest::newRow("connect") << 1 << QStringLiteral("Stopped at Connect");
    QTest::newRow("tls") << 2 << QStringLiteral("Stopped at TLS");
    QTest::newRow("sign in") << 3 << QStringLiteral("Stopped at Sign in");
    QTest::newRow("load") << 4 << QStringLiteral("Stopped at Load");
}

void TestCertificateDialog::ux_U15_stopsAtTheFailingStep()
{
    QFETCH(int, done);
    QFETCH(QString, title);
    ConnectingDialog dialog(QStringLiteral("mail.example.org"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    for (int i = 0; i < done; ++i)
        dialog.reached(static_cast<ConnectStep>(i), QStringLiteral("fine"));
    dialog.failed({ErrorCode::Timeout, "No answer within 15 s.", {}}, false);
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("title"))->text(), title);
    QVERIFY(dialog.stoppedAt() == static_cast<ConnectStep>(done));
    const QList<StepList::Step> steps = dialog.findChild<StepList *>(QStringLiteral("steps"))->steps();
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).state, i < done    ? StepList::State::Done
                                    : i == done ? StepList::State::Failed
                                                : StepList::State::Skipped);
    }
    QSignalSpy again(&dialog, &ConnectingDialog::tryAgain);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(again.size(), 1);
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(TestCertificateDialog)
#include "tst_certificate_dialog.moc"
