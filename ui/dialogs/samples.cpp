#include "ui/dialogs/samples.h"

#include "core/net/net_text.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/certificate_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/connecting_dialog.h"
#include "ui/dialogs/edit_dialog.h"
#include "ui/dialogs/lock_down_dialog.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/dialogs/settings_sheet_dialog.h"
#include "ui/widgets/option_card.h"

#include <QEventLoop>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSslCertificate>
#include <QTimer>

#include <chrono>

namespace postern {

namespace {

using namespace std::chrono_literals;

const char samplePem[] = "" // of mail.example.org, valid for the pictures only
                         "-----BEGIN CERTIFICATE-----\n"
                         "MIIBvjCCAWOgAwIBAgIUCUiaOb81MjetTeXbMLTsJGiF7eowCgYIKoZIzj0EAwIw\n"
                         "GzEZMBcGA1UEAwwQbWFpbC5leGFtcGxlLm9yZzAeFw0yNjExMjMyMzE5NDdaFw0y\n"
                         "ODExMjMyMzE5NDdaMBsxGTAXBgNVBAMMEG1haWwuZXhhbXBsZS5vcmcwWTATBgcq\n"
                         "hkjOPQIBBggqhkjOPQMBBwNCAATy86eeM0HXgwjqWaLjWKRMlUqkT84J98WbVg3I\n"
                         "XxL579fSulbxd9DCFL7tVuTRDSpwDhuYjoI9OZUg8DG7goZGo4GEMIGBMB0GA1Ud\n"
                         "DgQWBBSe2U984xItwRf1jn0lBggZBNEGpDAfBgNVHSMEGDAWgBSe2U984xItwRf1\n"
                         "jn0lBggZBNEGpDAPBgNVHRMBAf8EBTADAQH/MC4GA1UdEQQnMCWCEG1haWwuZXhh\n"
                         "bXBsZS5vcmeCEXJlbGF5LmV4YW1wbGUub3JnMAoGCCqGSM49BAMCA0kAMEYCIQCO\n"
                         "a32GuzwdYQtrfGFgFLWg+tOOz9p7LUluhri1FNfayQIhAJf4Q4KbR7Ftb4U4h9sT\n"
                         "9H24P/rvfEj7E894xKnscz6D\n"
                         "-----END CERTIFICATE-----\n";

const Date sampleToday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
const Time sampleTime = Time(sampleToday) + 13h + 2min;

Entry sampleEntry(const char *value, const char *remark)
{
    Entry entry;
    entry.id = std::string("ent_") + value;
    entry.value = EntryValue(std::string_view(value));
    entry.remark = remark;
    return entry;
}

Account sampleAccount(const char *username, bool enabled, std::vector<Entry> entries)
{
    Account account;
    account.id = std::string("acc_") + username;
    account.username = username;
    account.description = "Sample";
    account.passwordSet = true;
    account.senders = {std::string(username) + "@example.org", "@example.org"};
    account.allowlist.enabled = enabled;
    account.allowlist.entries = std::move(entries);
    return account;
}

ActivityRow sampleRow(const char *account, const char *address, std::chrono::minutes ago, std::uint64_t count,
                      Method method = Method::Password, Outcome outcome = Outcome::Accepted)
{
    ActivityRow row;
    row.account = account;
    row.address = Address::parse(address).value_or(Address());
    row.method = method;
    row.outcome = outcome;
    row.count = count;
    row.lastSeen = sampleTime - ago;
    row.firstSeen = row.lastSeen - 24h * 120;
    const MonthIndex last = monthOf(std::chrono::floor<std::chrono::days>(row.lastSeen));
    row.months = {last - 4, last - 3, last - 2, last - 1, last};
    row.days = 90;
    return row;
}

const Configuration &sampleConfiguration()
{
    static const Configuration configuration = [] {
        Configuration made;
        made.revision = 42;
        Account billing = sampleAccount(
            "billing", true,
            {sampleEntry("198.51.100.0/28", "HQ, server room"), sampleEntry("192.0.2.32/29", "Contractor"),
             sampleEntry("192.0.2.44", "Old billing host"), sampleEntry("2001:db8:40:12::/118", "HQ over IPv6"),
             sampleEntry("198.51.100.200", "Backup"), sampleEntry("203.0.113.9", "Probe")});
        Account archive = sampleAccount("archive", true, {sampleEntry("198.51.100.24", "Archive host")});
        archive.ipAuth = IpAuth{EntryValue(std::string_view("198.51.100.30")), "Archive appliance"};
        Account crm = sampleAccount("crm", false, {});
        crm.ipAuth = IpAuth{EntryValue(std::string_view("198.51.100.31")), "Fax"};
        Account sales = sampleAccount("field-sales", false,
                                      {sampleEntry("198.51.100.90", "Office"), sampleEntry("198.51.100.91", "Office"),
                                       sampleEntry("203.0.113.40", "Depot"), sampleEntry("203.0.113.41", "Depot")});
        Account press = sampleAccount("press01", true, {sampleEntry("192.0.2.44", "Press server")});
        Account scans = sampleAccount("scans", true, {sampleEntry("198.51.100.20", "Scan server")});
        Account lobby = sampleAccount("lobby", true, {sampleEntry("198.51.100.21", "Lobby")});
        lobby.ipAuth = IpAuth{EntryValue(std::string_view("198.51.100.9")), "Scanner, lobby"};
        made.accounts = {billing, archive, crm, sales, press, scans, lobby};
        return made;
    }();
    return configuration;
}

const ActivityLog &sampleActivity()
{
    static const ActivityLog log({
        sampleRow("billing", "198.51.100.4", 4min, 8214),
        sampleRow("billing", "192.0.2.44", 3h, 1902),
        sampleRow("billing", "192.0.2.40", 4min, 37, Method::Password, Outcome::Blocked),
        sampleRow("archive", "198.51.100.24", 48h, 311),
        sampleRow("archive", "198.51.100.30", 5h, 90, Method::IpAuth),
        sampleRow("crm", "203.0.113.61", 1min, 8114),
        sampleRow("crm", "203.0.113.62", 1min, 7950),
        sampleRow("crm", "2001:db8:40::19", 2h, 311),
        sampleRow("crm", "198.51.100.31", 30h, 12, Method::IpAuth),
        sampleRow("field-sales", "198.51.100.90", 26min, 614),
        sampleRow("press01", "192.0.2.44", 12min, 211),
        sampleRow("scans", "198.51.100.20", 8min, 980),
        sampleRow("lobby", "198.51.100.9", 8min, 412, Method::IpAuth),
    });
    return log;
}

EditContext contextOfSample(const char *username)
{
    EditContext context;
    const Account *account = sampleConfiguration().find(username);
    if (account) {
        context.base = *account;
        context.current = *account;
    }
    context.draft = &sampleConfiguration();
    context.activity = &sampleActivity();
    context.coverage.nodes = {{"mx1", sampleTime - 24h * 400, sampleTime, {{sampleTime - 240h, sampleTime - 237h}}},
                              {"mx2", sampleTime - 24h * 400, sampleTime, {}}};
    context.relay.name = "mail.example.org";
    context.relay.time = sampleTime;
    context.relay.observedAddress = Address::parse("198.51.100.24");
    context.relay.limits.maxEntries = 10;
    context.relay.smtp = {{"mail.example.org", 587, "starttls", "submission"},
                          {"mail.example.org", 2525, "starttls", "appliance"}};
    context.analysis = contextOf(context.relay, sampleToday);
    return context;
}

template <typename Widget> Widget *part(QWidget *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QString::fromLatin1(name));
}

QWidget *addSample(const QString &value, const QString &remark)
{
    EditDialog *dialog = makeAddDialog(contextOfSample("billing"), nullptr, {value});
    part<QLineEdit>(dialog, "remark")->setText(remark);
    return dialog;
}

QWidget *ipAuthSample(const char *account, const QString &address, const QString &device)
{
    EditDialog *dialog = makeIpAuthDialog(contextOfSample(account), nullptr);
    part<OptionCard>(dialog, "cannotSignIn")->setChecked(true);
    part<QLineEdit>(dialog, "address")->setText(address);
    part<QLineEdit>(dialog, "device")->setText(device);
    return dialog;
}

QWidget *bulkSample(bool removes)
{
    std::vector<BulkTarget> targets;
    for (const Account &account : sampleConfiguration().accounts)
        targets.push_back({account, account});
    auto *dialog = new BulkDialog(contextOfSample(""), std::move(targets), nullptr);
    part<QLineEdit>(dialog, "value")
        ->setText(removes ? QStringLiteral("192.0.2.44") : QStringLiteral("203.0.113.0/24"));
    if (removes)
        part<QAbstractButton>(dialog, "bulkRemove")->click();
    QEventLoop until; // the preview is made in a thread of its own
    QObject::connect(dialog, &BulkDialog::previewed, &until, [&] {
        if (dialog->verbButton()->isEnabled())
            until.quit();
    });
    QTimer::singleShot(5000, &until, &QEventLoop::quit);
    until.exec();
    return dialog;
}

QWidget *startWithoutLog()
{
    static const ActivityLog none;
    EditContext context = contextOfSample("crm");
    context.activity = &none;
    context.coverage = {};
    return makeStartDialog(context, nullptr);
}

QWidget *certificateSample(bool changed)
{
    CertificateQuestion question;
    question.host = QStringLiteral("mail.example.org:8443");
    question.shown.chain = QSslCertificate::fromData(QByteArray(samplePem), QSsl::Pem);
    question.shown.pin = pinOf(question.shown.chain.value(0));
    question.shown.changed = changed;
    if (changed) {
        question.trustedPin = QByteArray::fromHex("4f2a91c70b3ed51877a06c2fe94b1d038a5cf6e23390bb1e5d47c08a12f960d4");
        question.trustedSince = QDate(2026, 3, 2);
        question.stagedEdits = 6;
    }
    auto *dialog = new CertificateDialog(question);
    if (!changed) {
        part<QLineEdit>(dialog, "expectedFingerprint")
            ->setText(QString::fromLatin1(question.shown.pin.toHex().first(40)).toUpper());
    }
    return dialog;
}

QWidget *connectingSample()
{
    auto *dialog = new ConnectingDialog(QStringLiteral("mail.example.org"));
    dialog->reached(ConnectStep::Name, QStringLiteral("192.0.2.25, 2001:db8:1::25"));
    dialog->reached(ConnectStep::Connect, QStringLiteral("192.0.2.25:8443, 18 ms"));
    const QString reason =
        NetText::tr("the certificate of %1 is not trusted: %2")
            .arg(QStringLiteral("mail.example.org"), NetText::tr("it is signed by itself, so nobody vouches for it"));
    dialog->failed({ErrorCode::Certificate, reason.toStdString(), {}}, true);
    return dialog;
}

QWidget *conflictSample()
{
    Conflict remark;
    remark.kind = ConflictKind::EntryEditedTwice;
    remark.account = "billing";
    remark.entry = "198.51.100.0/28";
    remark.field = "remark";
    remark.base = "HQ";
    remark.mine = "HQ, second floor";
    remark.theirs = "Head office, until the move";
    remark.takeMine.emplace_back();
    Conflict gone;
    gone.kind = ConflictKind::EntryDeletedThere;
    gone.account = "crm";
    gone.entry = "203.0.113.61";
    gone.base = "CRM server, never expires";
    gone.mine = "CRM server, until 31 January 2027";
    gone.takeMine.emplace_back();
    return new ConflictDialog({remark, gone}, nullptr);
}

} // namespace

QList<Sample> dialogSamples()
{
    const QString pasted = QStringLiteral("203.0.113.10 Web node 1\n203.0.113.11 Web node 2\n"
                                          "203.0.113.0/255.255.255.0 whole net\n192.0.2.300\n192.0.2.44");
    return {
        {QStringLiteral("add-segment"),
         [] { return addSample(QStringLiteral("203.0.113.0/24"), QStringLiteral("Branch Graz")); }},
        {QStringLiteral("add-wrong"),
         [] { return addSample(QStringLiteral("203.0.256.7"), QStringLiteral("Branch Graz")); }},
        {QStringLiteral("add-fix"),
         [] { return addSample(QStringLiteral("203.0.113.10-20"), QStringLiteral("Branch Graz")); }},
        {QStringLiteral("add-host-bits"), [] { return addSample(QStringLiteral("203.0.113.7/24"), {}); }},
        {QStringLiteral("add-invisible"), [] { return addSample(QStringLiteral("203.0.113.7\u00a0"), {}); }},
        {QStringLiteral("add-covered"), [] { return addSample(QStringLiteral("198.51.100.5"), {}); }},
        {QStringLiteral("add-whole-internet"), [] { return addSample(QStringLiteral("0.0.0.0/0"), {}); }},
        {QStringLiteral("add-pasted"),
         [pasted]() -> QWidget * {
             return makeAddDialog(contextOfSample("billing"), nullptr, pasted.split(QLatin1Char('\n')));
         }},
        {QStringLiteral("start"),
         []() -> QWidget * {
             EditDialog *dialog = makeStartDialog(contextOfSample("crm"), nullptr, {QStringLiteral("203.0.113.62")});
             part<QLineEdit>(dialog, "value")->setText(QStringLiteral("198.51.100.24"));
             return dialog;
         }},
        {QStringLiteral("start-no-log"), startWithoutLog},
        {QStringLiteral("edit-entry"),
         []() -> QWidget * { return makeEditEntryDialog(contextOfSample("billing"), 1, nullptr); }},
        {QStringLiteral("delete-entry"),
         []() -> QWidget * { return makeDeleteEntriesDialog(contextOfSample("billing"), {2}, nullptr); }},
        {QStringLiteral("delete-entry-still-allowed"),
         []() -> QWidget * {
             EditContext context = contextOfSample("billing");
             context.current.allowlist.entries.push_back(sampleEntry("198.51.100.4", "Server"));
             context.base = context.current;
             return makeDeleteEntriesDialog(context, {6}, nullptr);
         }},
        {QStringLiteral("delete-last-entry"),
         []() -> QWidget * { return makeDeleteEntriesDialog(contextOfSample("archive"), {0}, nullptr); }},
        {QStringLiteral("disable"),
         []() -> QWidget * { return makeDisableDialog(contextOfSample("billing"), nullptr); }},
        {QStringLiteral("turn-on-again"),
         []() -> QWidget * { return makeTurnOnDialog(contextOfSample("field-sales"), nullptr); }},
        {QStringLiteral("ip-auth-asks"),
         []() -> QWidget * { return makeIpAuthDialog(contextOfSample("billing"), nullptr); }},
        {QStringLiteral("ip-auth-set"),
         [] { return ipAuthSample("billing", QStringLiteral("198.51.100.7"), QStringLiteral("Scanner, 3rd floor")); }},
        {QStringLiteral("ip-auth-needless"),
         [] { return ipAuthSample("crm", QStringLiteral("203.0.113.61"), QStringLiteral("CRM server")); }},
        {QStringLiteral("ip-auth-shared"),
         [] { return ipAuthSample("press01", QStringLiteral("192.0.2.44"), QStringLiteral("Press server")); }},
        {QStringLiteral("ip-auth-move"),
         [] { return ipAuthSample("scans", QStringLiteral("198.51.100.9"), QStringLiteral("Scanner, lobby")); }},
        {QStringLiteral("ip-auth-segment"),
         [] { return ipAuthSample("scans", QStringLiteral("198.51.100.0/28"), QStringLiteral("Copiers")); }},
        {QStringLiteral("ip-auth-remove"),
         []() -> QWidget * { return makeRemoveIpAuthDialog(contextOfSample("lobby"), nullptr); }},
        {QStringLiteral("account-new"),
         []() -> QWidget * {
             EditContext context = contextOfSample("");
             EditDialog *dialog = makeNewAccountDialog(context, nullptr);
             part<QLineEdit>(dialog, "username")->setText(QStringLiteral("Ticket-Mailer"));
             part<QLineEdit>(dialog, "description")->setText(QStringLiteral("Ticket system"));
             part<QPlainTextEdit>(dialog, "senders")->setPlainText(QStringLiteral("support@example.org"));
             // Random in earnest; the pictures shall be the same each time.
             part<QLineEdit>(dialog, "generatedPassword")->setText(QStringLiteral("k3vq7mz2xw5nhtay4jrd6pbsge"));
             return dialog;
         }},
        {QStringLiteral("account-edit"),
         []() -> QWidget * {
             EditDialog *dialog = makeEditAccountDialog(contextOfSample("billing"), nullptr);
             part<QLineEdit>(dialog, "username")->setText(QStringLiteral("billing2"));
             return dialog;
         }},
        {QStringLiteral("account-suspend"),
         []() -> QWidget * { return makeSuspendDialog(contextOfSample("crm"), nullptr); }},
        {QStringLiteral("account-delete"),
         []() -> QWidget * { return makeDeleteAccountDialog(contextOfSample("crm"), nullptr); }},
        {QStringLiteral("account-password"),
         []() -> QWidget * {
             EditDialog *dialog = makePasswordDialog(contextOfSample("crm"), nullptr);
             part<QLineEdit>(dialog, "generatedPassword")->setText(QStringLiteral("k3vq7mz2xw5nhtay4jrd6pbsge"));
             return dialog;
         }},
        {QStringLiteral("lock-down"),
         []() -> QWidget * {
             auto *dialog = new LockDownDialog(contextOfSample("crm"), {}, nullptr);
             part<QLineEdit>(dialog, "generatedPassword")->setText(QStringLiteral("k3vq7mz2xw5nhtay4jrd6pbsge"));
             return dialog;
         }},
        {QStringLiteral("conflicts"), conflictSample},
        {QStringLiteral("quit"),
         []() -> QWidget * {
             return new QuitDialog(
                 {true, 6, QuitDialog::tr("There is no relay here that they could be kept for."), 107}, nullptr);
         }},
        {QStringLiteral("bulk-add"), [] { return bulkSample(false); }},
        {QStringLiteral("bulk-remove"), [] { return bulkSample(true); }},
        {QStringLiteral("settings-sheet"),
         []() -> QWidget * {
             auto *dialog = new SettingsSheetDialog(contextOfSample("billing"), nullptr);
             part<QLineEdit>(dialog, "contact")->setText(QStringLiteral("Mail desk, +43 316 555 0100"));
             return dialog;
         }},
        {QStringLiteral("certificate-new"), [] { return certificateSample(false); }},
        {QStringLiteral("certificate-changed"), [] { return certificateSample(true); }},
        {QStringLiteral("connecting"), connectingSample},
    };
}

} // namespace postern
