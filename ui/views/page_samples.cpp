#include "ui/views/page_samples.h"

#include "ui/views/first_start_page.h"
#include "ui/views/import_page.h"

#include <QCheckBox>
#include <QLineEdit>

namespace postern {

namespace {

Entry pageEntry(const char *value, const char *remark)
{
    Entry entry;
    entry.id = std::string("ent_") + value;
    entry.value = EntryValue(std::string_view(value));
    entry.remark = remark;
    return entry;
}

std::shared_ptr<const Configuration> pageConfiguration()
{
    auto made = std::make_shared<Configuration>();
    made->revision = 42;
    for (const char *const name : {"billing", "crm", "erp-out", "helpdesk", "press01", "scans", "webshop"}) {
        Account account;
        account.id = std::string("acc_") + name;
        account.username = name;
        account.passwordSet = true;
        account.allowlist.enabled = account.username != "crm";
        made->accounts.push_back(std::move(account));
    }
    made->accounts[0].allowlist.entries = {pageEntry("192.0.2.7", "Old host"), pageEntry("192.0.2.8", "Old host")};
    made->accounts[2].allowlist.entries = {pageEntry("198.51.100.16/28", "HQ")};
    made->accounts[3].allowlist.entries = {pageEntry("203.0.113.18", "Ticket host"), pageEntry("192.0.2.9", "")};
    made->accounts[4].allowlist.entries = {pageEntry("192.0.2.44", "Agency")};
    return made;
}

QWidget *importSample()
{
    const QByteArray file = "Login;Netz;Art;Bemerkung;bis\n"
                            "billing;203.0.113.0/24;;Branch Graz;\n"
                            "billing;2001:db8:40:12::/118;;Branch Graz, IPv6;\n"
                            "crm;192.0.2.0/255.255.255.0;;Netmask;\n"
                            "erp-out;198.51.100.16/28;;HQ, hall 2;\n"
                            "erp-out;198.51.100.1-50;;Hall;\n"
                            "helpdesk;203.0.113.*;;Cloud;2027-03-01\n"
                            "helpdesk;203.0.113.18;;Ticket host;\n"
                            "presse;192.0.2.45;;Press;\n"
                            "scans;192.0.2.300;;Scanner;\n"
                            "webshop;198.51.100.70/27;;Web nodes;\n"
                            "webshop;198.51.100.96/27;;Web nodes;\n"
                            "press01;192.0.2.44;;Agency;2026-12-31\n"
                            "press01;192.0.2.48/29;;Agency;2026-12-31\n";
    auto *page = new ImportPage;
    page->resize(1072, 744);
    const Date today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
    page->openText(file, QStringLiteral("branch-offices.csv"), pageConfiguration(), today);
    page->assign({QStringLiteral("account"), QStringLiteral("value"), QString(), QStringLiteral("remark"),
                  QStringLiteral("expires")});
    page->findChild<QCheckBox *>(QStringLiteral("leaveOut"))->setChecked(true);
    return page;
}

QWidget *firstStartSample(bool keychain)
{
    auto *page = new FirstStartPage;
    page->resize(1280, 800);
    page->setAddress(QStringLiteral("https://mail.example.org:8443"));
    page->findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("0123456789abcdef0123456789abcdef"));
    if (!keychain)
        page->setKeychain(false, QStringLiteral("no secret service answers"));
    return page;
}

} // namespace

QList<Sample> pageSamples()
{
    QList<Sample> all = {{QStringLiteral("import"), importSample}};
    all += testSamples();
    all += {{QStringLiteral("first-start"), [] { return firstStartSample(true); }},
            {QStringLiteral("first-start-no-keychain"), [] { return firstStartSample(false); }}};
    return all;
}

} // namespace postern
