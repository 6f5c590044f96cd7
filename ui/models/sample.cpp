#include "ui/models/sample.h"

#include "ui/models/texts.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace postern {

namespace {

using namespace std::chrono_literals;

struct SampleAccount
{
    const char *username;
    const char *description;
    const char *list;    ///< "on", "off", "observe", "suspended"
    const char *entries; ///< "value|remark|expires;..."
    const char *device;  ///< "address|device" or empty
    const char *seen;    ///< "address minutes-ago messages;..."
};

constexpr std::array sampleAccounts = {
    SampleAccount{"archive", "Mail archive", "on", "198.51.100.30|Archive host|", "", "198.51.100.30 2880 310"},
    SampleAccount{"billing", "Billing server", "on",
                  "198.51.100.0/28|HQ, server room|;192.0.2.32/29|Contractor, audit|2026-12-01;192.0.2.44|Old billing "
                  "host|;2001:db8:40:12::/118|HQ over IPv6|;198.51.100.200|Backup line|",
                  "198.51.100.7|Scanner, 3rd floor",
                  "198.51.100.4 4 8214;198.51.100.5 9 6022;192.0.2.44 180 1902;192.0.2.33 59040 "
                  "41;2001:db8:40:12::3a 9 2025;198.51.100.200 205920 12"},
    SampleAccount{"crm", "Customer relations", "off", "", "", "203.0.113.61 1 5210;203.0.113.18 1440 77"},
    SampleAccount{"erp-out", "ERP, outgoing", "on",
                  "203.0.113.48/28|Data centre A|;198.51.100.64/28|Data centre B|;192.0.2.10-192.0.2.11|Batch|", "",
                  "203.0.113.50 12 2210;198.51.100.66 30 1800"},
    SampleAccount{"field-sales", "Field sales", "on",
                  "198.51.100.90|Office|;198.51.100.91|Office|;203.0.113.40|Depot|;2001:db8:7:1::5|Depot over IPv6|",
                  "", "198.51.100.90 26 614;2001:db8:7:1::5 26 98"},
    SampleAccount{"helpdesk", "Ticket system", "on", "203.0.113.0/24|Cloud network|", "", "203.0.113.18 3 4410"},
    SampleAccount{"legacy-fax", "Fax gateway", "on", "192.0.2.19|Fax rack|2026-10-31", "", "192.0.2.19 44640 6"},
    SampleAccount{"lobby-scan", "Lobby scanner", "on", "203.0.113.61|Lobby|", "203.0.113.61|Scanner, entrance",
                  "203.0.113.61 120 44"},
    SampleAccount{"monitoring", "Alerts", "on", "203.0.113.60-203.0.113.63|Probes|", "", "203.0.113.61 0 18220"},
    SampleAccount{"newsletter", "Newsletter tool", "on",
                  "203.0.113.192/28|Sender pool|;203.0.113.208|Spare|;203.0.113.210|Spare|", "",
                  "203.0.113.200 3600 9120"},
    SampleAccount{"press01", "Press office", "on", "198.51.100.61|Press desk|;198.51.100.62|Press desk|",
                  "198.51.100.9|Scanner, lobby", "198.51.100.61 60 211;198.51.100.9 8 340"},
    SampleAccount{"sales-demo", "Demo shop", "off", "", "", "203.0.113.61 126720 4"},
    SampleAccount{"scans", "Scans to mail", "on", "198.51.100.20|Scan server|", "", "198.51.100.20 8 980"},
    SampleAccount{"staging-web", "Staging", "suspended", "192.0.2.80|Staging|", "", "192.0.2.80 135360 17"},
    SampleAccount{"travel", "Travel booking", "observe", "198.51.100.128/27|Agency|", "",
                  "198.51.100.130 15 812;203.0.113.141 300 212"},
    SampleAccount{"webshop", "Shop front", "on", "203.0.113.56/29|Web tier|;192.0.2.60-192.0.2.63|Old web tier|", "",
                  "203.0.113.58 0 14210"},
};

struct SampleRefusal
{
    const char *account;
    const char *address;
    Outcome outcome;
    int minutes;
    int count;
};
constexpr std::array sampleRefusals = {
    SampleRefusal{"billing", "192.0.2.40", Outcome::Blocked, 4, 37},
    SampleRefusal{"helpdesk", "192.0.2.210", Outcome::Blocked, 11, 61},
    SampleRefusal{"billing", "2001:db8:40:77::9", Outcome::Blocked, 120, 52},
    SampleRefusal{"erp-out", "203.0.113.140", Outcome::Blocked, 300, 28},
    SampleRefusal{"press01", "198.51.100.60", Outcome::Blocked, 1500, 17},
    SampleRefusal{"webshop", "203.0.113.9", Outcome::Blocked, 2880, 9},
    SampleRefusal{"legacy-fax", "192.0.2.19", Outcome::Blocked, 5760, 6},
    SampleRefusal{"archive", "2001:db8:7:1::5", Outcome::Blocked, 12960, 3},
    SampleRefusal{"newsletter", "203.0.113.180", Outcome::Blocked, 30240, 1},
    SampleRefusal{"crm", "192.0.2.222", Outcome::BadPassword, 90, 412},
    SampleRefusal{"billing", "192.0.2.223", Outcome::BadPassword, 95, 390},
    SampleRefusal{"field-sales", "192.0.2.224", Outcome::Blocked, 7000, 12},
    SampleRefusal{"staging-web", "192.0.2.80", Outcome::Suspended, 2000, 5},
};

std::vector<std::string> parts(std::string_view text, char separator)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const std::size_t at = text.find(separator);
        found.emplace_back(text.substr(0, at));
        text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    }
    return found;
}

Account makeSampleAccount(const SampleAccount &sample, int number)
{
    Account account;
    account.id = "acc_" + std::to_string(number);
    account.username = sample.username;
    account.description = sample.description;
    account.passwordSet = true;
    account.state = std::string_view(sample.list) == "suspended" ? AccountState::Suspended : AccountState::Active;
    account.senders = {std::string(sample.username) + "@example.org"};
    if (account.username == "billing")
        account.senders.emplace_back("@billing.example.org");
    account.allowlist.enabled = std::string_view(sample.list) == "on" || account.state == AccountState::Suspended;
    account.allowlist.observe = std::string_view(sample.list) == "observe";
    int entryNumber = 0;
    for (const std::string &line : parts(sample.entries, ';')) {
        const std::vector<std::string> cells = parts(line + "|", '|');
        Entry entry;
        entry.id = "ent_" + std::to_string(number) + "_" + std::to_string(++entryNumber);
        entry.value = EntryValue(cells[0]);
        entry.remark = cells.size() > 1 ? cells[1] : std::string();
        if (cells.size() > 2 && !cells[2].empty())
            entry.expires = parseDate(cells[2]);
        account.allowlist.entries.push_back(std::move(entry));
    }
    const std::vector<std::string> device = parts(sample.device, '|');
    if (device.size() == 2)
        account.ipAuth = IpAuth{EntryValue(device[0]), device[1]};
    return account;
}

ActivityRow makeRow(const std::string &account, const std::string &address, Outcome outcome, int minutes, int count)
{
    ActivityRow row;
    row.account = account;
    row.address = Address::parse(address).value_or(Address());
    row.outcome = outcome;
    row.count = static_cast<std::uint64_t>(count);
    row.lastSeen = sampleNow() - std::chrono::minutes(minutes);
    const bool regular = outcome == Outcome::Accepted && count > 20;
    row.firstSeen = row.lastSeen - (regular ? std::chrono::hours(24 * 200) : std::chrono::hours(24 * 8));
    for (Date day = std::chrono::floor<std::chrono::days>(row.firstSeen);
         day <= std::chrono::floor<std::chrono::days>(row.lastSeen); day += std::chrono::days(1)) {
        const MonthIndex month = monthOf(day);
        if (row.months.empty() || row.months.back() != month)
            row.months.push_back(month);
    }
    row.days = regular ? 160U : 3U;
    return row;
}

} // namespace

Time sampleNow()
{
    return Time(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)) + 13h + 2min + 41s;
}

RelayState sampleState()
{
    RelayState state;
    state.info.name = "mail.example.org";
    state.info.api = "1.0";
    state.info.timeZone = "Europe/Vienna";
    state.info.time = sampleNow();
    state.info.observedAddress = Address::parse("198.51.100.4");
    state.info.limits.maxEntries = 10;
    state.info.role = "operator";
    state.info.smtp = {{"mail.example.org", 587, "starttls", "submission"},
                       {"mail.example.org", 465, "implicit", "submission"},
                       {"mail.example.org", 2525, "starttls", "appliance"}};
    const Time from = sampleNow() - std::chrono::hours(24 * 400);
    state.coverage.nodes = {{"mx1", from, sampleNow(), {{sampleNow() - 240h, sampleNow() - 237h}}},
                            {"mx2", from, sampleNow(), {}}};
    state.info.evidence = state.coverage;
    state.configuration.revision = 42;
    int number = 0;
    for (const SampleAccount &sample : sampleAccounts) {
        Account account = makeSampleAccount(sample, ++number);
        for (const std::string &line : parts(sample.seen, ';')) {
            const std::vector<std::string> cells = parts(line, ' ');
            state.activity.push_back(makeRow(account.username, cells[0], Outcome::Accepted, std::atoi(cells[1].c_str()),
                                             std::atoi(cells[2].c_str())));
            if (account.ipAuth && account.ipAuth->address.text() == cells[0])
                state.activity.back().method = Method::IpAuth;
        }
        if (account.username == "billing") {
            state.activity.push_back(makeRow("billing", "198.51.100.7", Outcome::Accepted, 12, 512));
            state.activity.back().method = Method::IpAuth;
        }
        state.configuration.accounts.push_back(std::move(account));
    }
    for (const SampleRefusal &refusal : sampleRefusals)
        state.activity.push_back(
            makeRow(refusal.account, refusal.address, refusal.outcome, refusal.minutes, refusal.count));
    // Branches, all alike, so that lists and filters have something to do.
    for (int branch = 1; branch <= 40; ++branch) {
        const std::string name = "branch-" + std::string(branch < 10 ? "0" : "") + std::to_string(branch);
        const std::string place = "198.18." + std::to_string(branch) + ".";
        const std::string entries = place + "0/28|Branch office|";
        const std::string seen = place + "4 " + std::to_string(branch * 7) + " " + std::to_string(branch * 31);
        state.configuration.accounts.push_back(
            makeSampleAccount({name.c_str(), "Branch office", "on", entries.c_str(), "", ""}, ++number));
        const std::vector<std::string> cells = parts(seen, ' ');
        state.activity.push_back(
            makeRow(name, cells[0], Outcome::Accepted, std::atoi(cells[1].c_str()), std::atoi(cells[2].c_str())));
    }
    return state;
}

void openSample(Session &session)
{
    session.setClock([] { return sampleNow(); });
    session.adopt(sampleState(), nullptr);
}

void stageSampleEdits(Session &session)
{
    const Configuration &current = session.draft().current();
    const auto copyOf = [&](std::string_view username) {
        const Account *found = current.find(username);
        return found != nullptr ? *found : Account();
    };
    Account billing = copyOf("billing");
    Entry branch;
    branch.value = EntryValue("203.0.113.0/24");
    branch.remark = "Branch Graz";
    billing.allowlist.entries.push_back(branch);
    session.stage(QStringLiteral("add 203.0.113.0/24 to billing"), {billing});
    billing = copyOf("billing");
    Entry range;
    range.value = EntryValue("203.0.113.10-203.0.113.20");
    billing.allowlist.entries.push_back(range);
    session.stage(QStringLiteral("add 203.0.113.10-203.0.113.20 to billing"), {billing});
    billing = copyOf("billing");
    std::erase_if(billing.allowlist.entries, [](const Entry &entry) { return entry.value.text() == "192.0.2.44"; });
    session.stage(QStringLiteral("remove 192.0.2.44 from billing"), {billing});
    Account sales = copyOf("field-sales");
    sales.allowlist.enabled = false;
    session.stage(QStringLiteral("turn off the allowlist of field-sales"), {sales});
    Account press = copyOf("press01");
    Account scans = copyOf("scans");
    scans.ipAuth = press.ipAuth;
    press.ipAuth.reset();
    session.stage(QStringLiteral("move 198.51.100.9 from press01 to scans"), {press, scans});
}

} // namespace postern
