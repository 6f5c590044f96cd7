#include "tests/ui/dialogs/dialog_fixture.h"

#include "ui/dialogs/settings_sheet_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sheet for the people who send: complete, for the account alone, and without a secret.
class TestSettingsSheet final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowToSend();
    void listsOnlyWhatIsInForce();
    void openAndClosedAreSaid();
    void wordsOfTheConfigurationAreNoMarkup();
    void holdsNoSecret();
    void isCopiedAndSaved();
    void aFailedSaveIsSaid();
    void whatIsStagedIsSaid();

private:
    DialogFixture m_fixture;
};

void TestSettingsSheet::saysHowToSend()
{
    const SettingsSheet sheet =
        settingsSheet(*m_fixture.draft.find("lobby"), m_fixture.relay, m_fixture.today, u"  Mail  desk "_s);
    const QString text = sheet.toText();
    for (const QString &expected :
         {u"mail.example.org"_s, u"587"_s, u"STARTTLS"_s, u"lobby"_s, u"198.51.100.21"_s, u"Scanner"_s,
          u"198.51.100.9"_s, u"2525"_s, u"535"_s, u"450"_s, u"554"_s, u"Whom to ask  Mail desk"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" is missing in\n"_s + text));
    QVERIFY(!text.contains(u"553"_s)); // any sender, so none is refused
}

void TestSettingsSheet::listsOnlyWhatIsInForce()
{
    Account account = *m_fixture.draft.find("billing");
    account.allowlist.entries[0].expires = *parseDate("2026-11-22");
    account.allowlist.entries[1].expires = *parseDate("2026-12-24");
    account.allowlist.entries[1].remark = "Old host";
    const QString text = settingsSheet(account, m_fixture.relay, m_fixture.today, {}).toText();
    QVERIFY(!text.contains(u"198.51.100.0/28"_s));
    QVERIFY(text.contains(u"192.0.2.44"_s));
    QVERIFY(text.contains(u"Old host, until"_s));
    QVERIFY(!text.contains(u"Whom to ask"_s));
}

void TestSettingsSheet::openAndClosedAreSaid()
{
    QVERIFY(settingsSheet(*m_fixture.draft.find("crm"), m_fixture.relay, m_fixture.today, {})
                .toText()
                .contains(u"From any address"_s));
    Account closed = *m_fixture.draft.find("billing");
    closed.allowlist.entries.clear();
    QVERIFY(settingsSheet(closed, m_fixture.relay, m_fixture.today, {}).toText().contains(u"Nobody may send"_s));
}

void TestSettingsSheet::wordsOfTheConfigurationAreNoMarkup()
{
    Account account = *m_fixture.draft.find("billing");
    account.allowlist.entries[0].remark = "<img src=x><b>HQ</b>";
    const QString html = settingsSheet(account, m_fixture.relay, m_fixture.today, u"<a href=x>me</a>"_s).toHtml();
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<a "_s));
    QVERIFY(html.contains(u"&lt;b&gt;HQ&lt;/b&gt;"_s));
}

void TestSettingsSheet::holdsNoSecret()
{
    Account account = *m_fixture.draft.find("billing");
    account.newPassword = NewPassword{NewPassword::Kind::Chosen, "canary-secret-17"};
    const SettingsSheet sheet = settingsSheet(account, m_fixture.relay, m_fixture.today, {});
    QVERIFY(!sheet.toText().contains(u"canary"_s));
    QVERIFY(!sheet.toHtml().contains(u"canary"_s));
}

void TestSettingsSheet::isCopiedAndSaved()
{
    QTemporaryDir folder;
    SettingsSheetDialog dialog(m_fixture.context("billing"), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"contact"_s), u"Mail desk"_s);
    QVERIFY(dialog.findChild<QTextBrowser *>(u"sheet"_s)->toPlainText().contains(u"Mail desk"_s));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copySheet"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Whom to ask  Mail desk"_s));

    QVERIFY(dialog.saveTo(folder.filePath(u"sheet.txt"_s)));
    QCOMPARE(contentOf(folder.filePath(u"sheet.txt"_s)), QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(dialog.saveTo(folder.filePath(u"sheet.html"_s)));
    QVERIFY(contentOf(folder.filePath(u"sheet.html"_s)).startsWith("<!DOCTYPE html>"));
    QVERIFY(dialog.saveTo(folder.filePath(u"sheet.pdf"_s)));
    QVERIFY(contentOf(folder.filePath(u"sheet.pdf"_s)).startsWith("%PDF-"));
    dialog.close();
}

void TestSettingsSheet::aFailedSaveIsSaid()
{
    QTemporaryDir folder;
    SettingsSheetDialog dialog(m_fixture.context("billing"), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!dialog.saveTo(folder.filePath(u"not/there.txt"_s)));
    QVERIFY(dialog.note().startsWith(u"Not saved: "_s));
}

void TestSettingsSheet::whatIsStagedIsSaid()
{
    EditContext context = m_fixture.context("billing");
    const auto noteOf = [](const EditContext &shown) { return SettingsSheetDialog(shown, nullptr).note(); };
    QVERIFY(!noteOf(context).contains(u"staged"_s));
    context.current.allowlist.entries.pop_back();
    QVERIFY(noteOf(context).contains(u"staged"_s));
}

QTEST_MAIN(TestSettingsSheet)
#include "tst_settings_sheet.moc"
