#include "relay/service/push.h"

#include <algorithm>

namespace postern::relay {

namespace {

class FaultFinder
{
public:
    explicit FaultFinder(const std::vector<std::string> &domains) : m_domains(domains) {}
    std::vector<Fault> faults;

    void operator()(const AddAccount &change)
    {
        const std::string path = m_path + ".account";
        username(path + ".username", change.account.username);
        senders(path + ".senders", change.account.senders);
        for (std::size_t i = 0; i < change.account.allowlist.entries.size(); ++i)
            value(path + ".allowlist.entries" + at(i) + ".value", change.account.allowlist.entries[i].value);
        values(path + ".allowlist.keep_out", change.account.allowlist.keepOut);
        if (change.account.ipAuth)
            single(path + ".ip_auth.address", *change.account.ipAuth);
    }
    void operator()(const UpdateAccount &change)
    {
        if (change.username)
            username(m_path + ".username", *change.username);
        if (change.senders)
            senders(m_path + ".senders", *change.senders);
        if (change.keepOut)
            values(m_path + ".keep_out", *change.keepOut);
        if (change.ipAuth && *change.ipAuth)
            single(m_path + ".ip_auth.address", **change.ipAuth);
    }
    void operator()(const AddEntry &change) { value(m_path + ".entry.value", change.entry.value); }
    void operator()(const DeleteAccount &) {}
    void operator()(const DeleteEntry &) {}
    void operator()(const UpdateEntry &) {}

    void begin(std::size_t index) { m_path = "changes" + at(index); }

private:
    static std::string at(std::size_t index) { return '[' + std::to_string(index) + ']'; }
    void username(const std::string &path, const std::string &name)
    {
        if (!isUsername(foldUsername(name)))
            faults.push_back(
                {path, "username-syntax",
                 "A username has 1 to 64 of a-z, 0-9, '.', '_', '@', '-' and begins with a letter or digit."});
    }
    void senders(const std::string &path, const std::vector<std::string> &all)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!isSender(all[i]))
                faults.push_back({path + at(i), "sender-syntax", "A sender is user@domain or @domain."});
            else if (const std::string sender = foldUsername(all[i]);
                     !m_domains.empty() &&
                     std::ranges::find(m_domains, sender.substr(sender.rfind('@'))) == m_domains.end())
                faults.push_back({path + at(i), "sender-domain",
                                  "This organization may send as " + joinWords(m_domains) + " alone."});
        }
    }
    void value(const std::string &path, const EntryValue &entry)
    {
        if (entry.value())
            return;
        const ParsedValue parsed = parseValue(entry.text());
        const std::string code = parsed.has("reversed")       ? "range-reversed"
                                 : parsed.has("mixed-family") ? "range-mixed-family"
                                                              : "address-syntax";
        faults.push_back({path, code, explain(parsed, entry.text())});
    }
    void values(const std::string &path, const std::vector<EntryValue> &all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            value(path + at(i), all[i]);
    }
    void single(const std::string &path, const IpAuth &ipAuth)
    {
        if (!ipAuth.single())
            faults.push_back({path, "ip-auth-not-single", "IP authentication wants one single address."});
    }
    const std::vector<std::string> &m_domains;
    std::string m_path;
};

} // namespace

std::vector<Fault> faultsOf(const std::vector<Change> &changes, const std::vector<std::string> &domains)
{
    FaultFinder finder(domains);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        finder.begin(i);
        std::visit(finder, changes[i]);
    }
    return std::move(finder.faults);
}

bool onlyContains(const std::vector<Change> &changes, const Snapshot &base)
{
    const auto accountOf = [&base](const std::string &id) -> const Account * {
        const auto place = base.byId->find(id);
        return place == base.byId->end() ? nullptr : &base.configuration->accounts[place->second];
    };
    // What is kept out when all is done, by account.
    std::map<std::string, AddressSet> keptOut;
    for (const Change &change : changes) {
        if (const auto *update = std::get_if<UpdateAccount>(&change); update != nullptr && update->keepOut) {
            Allowlist list;
            list.keepOut = *update->keepOut;
            keptOut.insert_or_assign(update->account, keepOutOf(list));
        }
    }
    const auto isKeptOut = [&](const Account &account, const Interval &interval) {
        const auto found = keptOut.find(account.id);
        return found != keptOut.end() ? found->second.contains(interval)
                                      : keepOutOf(account.allowlist).contains(interval);
    };
    const auto takesOff = [&](const DeleteEntry &removal) {
        const Account *account = accountOf(removal.account);
        if (account == nullptr)
            return false;
        const auto &entries = account->allowlist.entries;
        const auto entry = std::ranges::find(entries, removal.entry, &Entry::id);
        return entry != entries.end() && entry->value.value() && isKeptOut(*account, entry->value.value()->interval());
    };
    const auto contains = [&](const UpdateAccount &update) {
        if (update.username || update.description || update.senders || update.enabled || update.observe)
            return false;
        if (update.state && *update.state != AccountState::Suspended)
            return false;
        const Account *account = accountOf(update.account);
        if (account == nullptr)
            return !update.ipAuth && !update.keepOut;
        if (update.ipAuth) {
            const auto bound = account->ipAuth ? account->ipAuth->single() : std::nullopt;
            if (*update.ipAuth || !bound || !isKeptOut(*account, {*bound, *bound}))
                return false;
        }
        return !update.keepOut || std::ranges::all_of(account->allowlist.keepOut, [&](const EntryValue &value) {
            return std::ranges::find(*update.keepOut, value) != update.keepOut->end();
        });
    };
    return !changes.empty() && std::ranges::all_of(changes, [&](const Change &change) {
        if (const auto *update = std::get_if<UpdateAccount>(&change))
            return contains(*update);
        const auto *removal = std::get_if<DeleteEntry>(&change);
        return removal != nullptr && takesOff(*removal);
    });
}

void normalize(Account &account)
{
    account.username = foldUsername(account.username);
    std::vector<std::string> senders;
    for (const std::string &sender : account.senders) {
        std::string folded = foldUsername(sender);
        if (std::ranges::find(senders, folded) == senders.end())
            senders.push_back(std::move(folded));
    }
    account.senders = std::move(senders);
}

} // namespace postern::relay
