#include "core/draft/change.h"

#include <unordered_map>

namespace postern {

namespace {

/// Names of the accounts and values of the entries that changes speak of.
class Names
{
public:
    explicit Names(const Configuration &base)
    {
        for (const Account &account : base.accounts)
            m_accounts.try_emplace(account.id.empty() ? account.username : account.id, &account);
    }

    std::string account(const std::string &ref) const
    {
        const auto found = m_accounts.find(ref);
        return found == m_accounts.end() ? ref : found->second->username;
    }
    std::string entry(const std::string &account, const std::string &ref) const
    {
        const auto found = m_accounts.find(account);
        if (found != m_accounts.end()) {
            for (const Entry &entry : found->second->allowlist.entries) {
                if (entry.id == ref)
                    return entry.value.text();
            }
        }
        return ref;
    }

private:
    std::unordered_map<std::string_view, const Account *> m_accounts;
};

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

class Describer
{
public:
    explicit Describer(const Names &names) : m_names(names) {}

    std::string operator()(const AddAccount &change) const
    {
        const std::size_t entries = change.account.allowlist.entries.size();
        std::string text = "add account " + change.account.username;
        if (entries > 0)
            text += " with " + std::to_string(entries) + (entries == 1 ? " entry" : " entries");
        return text;
    }
    std::string operator()(const DeleteAccount &change) const
    {
        return "delete account " + m_names.account(change.account);
    }
    std::string operator()(const UpdateAccount &change) const
    {
        const std::string name = m_names.account(change.account);
        std::vector<std::string> parts;
        if (change.username)
            parts.push_back("rename " + name + " to " + *change.username);
        if (change.description)
            parts.push_back("describe " + name + " as " + quoted(*change.description));
        if (change.state)
            parts.push_back((*change.state == AccountState::Suspended ? "suspend " : "reactivate ") + name);
        if (change.senders)
            parts.push_back(change.senders->empty() ? "let " + name + " send as anybody"
                                                    : "set the sender addresses of " + name);
        if (change.enabled)
            parts.push_back("turn the list of " + name + (*change.enabled ? " on" : " off"));
        if (change.observe)
            parts.push_back((*change.observe ? "watch who sends through " : "stop watching who sends through ") + name);
        if (change.keepOut)
            parts.push_back("set the addresses to keep out of " + name);
        if (change.ipAuth) {
            parts.push_back(*change.ipAuth ? "let " + (*change.ipAuth)->address.text() + " send through " + name +
                                                 " without a password"
                                           : "remove IP authentication from " + name);
        }
        if (change.password)
            parts.push_back("replace the password of " + name);
        std::string text;
        for (const std::string &part : parts)
            text += (text.empty() ? "" : ", ") + part;
        return text;
    }
    std::string operator()(const AddEntry &change) const
    {
        return "add " + change.entry.value.text() + " to " + m_names.account(change.account);
    }
    std::string operator()(const DeleteEntry &change) const
    {
        return "remove " + m_names.entry(change.account, change.entry) + " from " + m_names.account(change.account);
    }
    std::string operator()(const UpdateEntry &change) const
    {
        std::string text = m_names.entry(change.account, change.entry) + " of " + m_names.account(change.account) + ":";
        const char *separator = " ";
        const auto say = [&](const std::string &part) {
            text += separator + part;
            separator = ", ";
        };
        if (change.expires)
            say(*change.expires ? "expires " + formatDate(**change.expires) : "never expires");
        if (change.remark)
            say("remark " + quoted(*change.remark));
        if (change.reviewed)
            say(*change.reviewed ? "reviewed " + formatDate(**change.reviewed) : "not reviewed");
        if (change.expected)
            say("expected " + std::string(toString(*change.expected)));
        return text;
    }

private:
    const Names &m_names;
};

} // namespace

std::string describe(const Change &change, const Configuration &base)
{
    const Names names(base);
    return std::visit(Describer(names), change);
}

std::vector<std::string> describe(const std::vector<Change> &changes, const Configuration &base)
{
    const Names names(base);
    std::vector<std::string> texts;
    texts.reserve(changes.size());
    for (const Change &change : changes)
        texts.push_back(std::visit(Describer(names), change));
    return texts;
}

} // namespace postern
