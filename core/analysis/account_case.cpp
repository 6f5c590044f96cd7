#include "core/analysis/account_case.h"

#include <algorithm>
#include <tuple>

namespace postern {

void Report::add(std::string_view code, const std::string &account, Args args)
{
    add(code, account, std::move(args), More{});
}

void Report::add(std::string_view code, const std::string &account, Args args, More more)
{
    const FindingText *text = findingText(code, more.form);
    Finding finding;
    finding.code = code;
    finding.severity = text->severity;
    finding.account = account;
    finding.entry = std::move(more.entry);
    finding.addresses = std::move(more.addresses);
    if (!account.empty())
        args.try_emplace("account", account);
    if (!finding.entry.empty())
        args.try_emplace("entry", finding.entry);
    if (!more.form.empty())
        args.try_emplace("form", more.form);
    finding.message = fill(text->message, args);
    finding.remedy = fill(text->remedy, args);
    finding.args = std::move(args);
    m_findings.push_back(std::move(finding));
}

std::vector<Finding> Report::take()
{
    // A finding is large to move about; its place in the order is not.
    struct Key
    {
        const Finding *finding;
        std::ptrdiff_t row;
    };
    std::vector<Key> keys;
    keys.reserve(m_findings.size());
    for (const Finding &finding : m_findings)
        keys.push_back({&finding, findingText(finding.code) - findingTexts().data()});
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.finding->severity, a.finding->account, a.row, a.finding->entry) <
               std::tie(b.finding->severity, b.finding->account, b.row, b.finding->entry);
    });
    std::vector<Finding> sorted;
    sorted.reserve(keys.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(m_findings[static_cast<std::size_t>(key.finding - m_findings.data())]));
    m_findings.clear();
    return sorted;
}

Surroundings::Surroundings(const Configuration &base, const Configuration &draft,
                           const std::vector<AccountPair> &changed)
{
    bool names = false;
    bool bindings = false;
    for (const auto &[before, after] : changed) {
        names = names || (after && (!before || before->username != after->username));
        bindings = bindings || (before && before->ipAuth) || (after && after->ipAuth);
    }
    if (bindings) {
        for (const Account &account : draft.accounts) {
            if (!account.ipAuth)
                continue;
            if (const auto address = account.ipAuth->single())
                m_holders[*address].push_back(&account);
        }
    }
    if (!names)
        return;
    for (const Account &account : base.accounts)
        m_baseNames[foldUsername(account.username)].push_back(&account);
    for (const Account &account : draft.accounts)
        m_draftNames[foldUsername(account.username)].push_back(&account);
}

const Account *Surroundings::holderOf(const Address &address, const Account *except) const
{
    const auto found = m_holders.find(address);
    if (found == m_holders.end())
        return nullptr;
    for (const Account *account : found->second) {
        if (account != except)
            return account;
    }
    return nullptr;
}

Surroundings::Name Surroundings::nameOf(const Account *base, const Account &account) const
{
    const std::string name = foldUsername(account.username);
    bool onlyOne = true;
    bool first = true;
    if (const auto found = m_draftNames.find(name); found != m_draftNames.end()) {
        onlyOne = found->second.size() == 1;
        first = found->second.front() == &account;
    }
    if (const auto found = m_baseNames.find(name); found != m_baseNames.end()) {
        const auto other = std::find_if(found->second.begin(), found->second.end(),
                                        [base](const Account *one) { return one != base; });
        if (other != found->second.end())
            return onlyOne ? Name::TakenUntilConfirmed : Name::Taken;
    }
    return first ? Name::Free : Name::Taken;
}

AccountCase::AccountCase(AccountPair pair, const ActivityLog &log, const Coverage &cover, const AnalysisContext &asked,
                         const Surroundings &others)
    : base(pair.base), draft(pair.draft), activity(log), coverage(cover), context(asked), surroundings(others)
{
    name = base ? base->username : draft->username;
    if (base)
        rows = activity.of(name);
    // Who was only ever refused tells nothing about who sends.
    known = !coverage.empty() || std::any_of(rows.begin(), rows.end(), [](const ActivityRow &row) {
        return row.outcome == Outcome::Accepted && row.count > 0;
    });
    evidence = describe(coverage);

    if (base)
        baseCover = coveredBy(base->allowlist, today());
    if (draft)
        draftCover = coveredBy(draft->allowlist, today());
    AddressSet keptOut;
    std::vector<Interval> intervals;
    for (const EntryValue &value : (draft ? draft : base)->allowlist.keepOut) {
        if (value.value())
            intervals.push_back(value.value()->interval());
    }
    keepOut = AddressSet::of(std::move(intervals));
    if (stays()) {
        if (base->allowlist != draft->allowlist) {
            entries = matchEntries(base->allowlist.entries, draft->allowlist.entries);
            lost = lostAddresses(base->allowlist, draft->allowlist, today()).without(keepOut);
        }
    } else if (draft) {
        for (const Entry &entry : draft->allowlist.entries)
            entries.added.push_back(&entry);
    }

    for (const ActivityRow &row : rows) {
        if (row.method != Method::Password || row.outcome != Outcome::Accepted || row.count == 0)
            continue;
        Sender sender;
        sender.row = &row;
        sender.senderClass = classOf(row, today());
        sender.before = activeBefore() && (openBefore() || baseCover.contains(row.address));
        sender.after = activeAfter() && (openAfter() || draftCover.contains(row.address));
        sender.keptOut = keepOut.contains(row.address);
        senders.push_back(sender);
    }
}

std::string AccountCase::reasonAfter(const Address &address) const
{
    for (const Entry &entry : draft->allowlist.entries) {
        if (entry.value.value() && entry.value.value()->contains(address))
            return "expired"; // it would be in force otherwise, and the address let in
    }
    return draftCover.empty() || draftCover.hasFamily(address.family()) ? "off-list" : "family-gap";
}

bool AccountCase::isNewcomer(const ActivityRow &row) const
{
    return isNew(row, today()) && std::any_of(senders.begin(), senders.end(),
                                              [this](const Sender &sender) { return !isNew(*sender.row, today()); });
}

Affected AccountCase::affected(const Sender &sender) const
{
    Affected one;
    one.address = sender.row->address;
    one.count = sender.row->count;
    one.lastSeen = sender.row->lastSeen;
    one.senderClass = toString(sender.senderClass);
    one.rhythm = rhythmOf(*sender.row, today());
    one.isNew = isNewcomer(*sender.row);
    return one;
}

Args AccountCase::argsOf(const std::vector<Affected> &addresses) const
{
    Args args{{"senders", std::to_string(addresses.size())}, {"evidence", evidence}};
    if (addresses.empty())
        return args;
    const Affected &first = addresses.front();
    args["address"] = first.address.toString();
    args["count"] = std::to_string(first.count);
    args["last"] = first.lastSeen ? formatTime(*first.lastSeen) : std::string();
    args["class"] = first.senderClass;
    args["rhythm"] = first.rhythm.empty() ? std::string() : ", " + first.rhythm;
    return args;
}

void sortLatestFirst(std::vector<Affected> &addresses)
{
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const Affected &a, const Affected &b) { return a.lastSeen > b.lastSeen; });
}

bool isPrivateAddress(const Address &address)
{
    static const AddressSet blocks = [] {
        std::vector<Value> values;
        for (const char *text : {"127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10", "10.0.0.0/8", "172.16.0.0/12",
                                 "192.168.0.0/16", "::1", "fe80::/10", "fc00::/7"})
            values.push_back(*Value::parse(text));
        return AddressSet::of(values);
    }();
    return blocks.contains(address);
}

} // namespace postern
