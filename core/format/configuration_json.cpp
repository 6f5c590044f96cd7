#include "core/format/configuration_json.h"

#include "core/format/account_json.h"

#include <set>
#include <unordered_map>

namespace postern {

namespace {

constexpr std::string_view documentKeys[] = {"accounts", "revision"};
constexpr std::string_view pageKeys[] = {"accounts", "revision", "next"};

void readAccounts(const json::Node &node, std::vector<Account> &accounts, json::Passwords passwords)
{
    std::set<std::string, std::less<>> ids;
    accounts.reserve(node.size());
    node.array([&](const json::Node &element) {
        Account account = json::readAccount(element, passwords);
        if (!account.id.empty() && !ids.insert(account.id).second)
            element.fault("repeated-id", "Another account has the same id.");
        accounts.push_back(std::move(account));
    });
}

std::size_t sizeGuess(const Configuration &configuration)
{
    std::size_t size = 256;
    for (const Account &account : configuration.accounts)
        size += 512 + account.allowlist.entries.size() * 256;
    return size;
}

void writeAccounts(json::Writer &writer, const Configuration &configuration, json::Form form = json::Form::Document)
{
    writer.member("revision", configuration.revision).key("accounts").beginArray();
    for (const Account &account : configuration.accounts)
        json::writeAccount(writer, account, form);
    writer.endArray();
}

} // namespace

Result<Configuration> readConfiguration(std::string_view json, UnknownFields unknown)
{
    Configuration configuration;
    const auto passwords = unknown == UnknownFields::Refuse ? json::Passwords::File : json::Passwords::None;
    const Status status = json::readDocument(json, unknown, "configuration", [&](const json::Node &root) {
        root.object(documentKeys, 1, [&](std::size_t key, const json::Node &member) {
            if (key == 0)
                readAccounts(member, configuration.accounts, passwords);
            else
                member.integer(configuration.revision);
        });
    });
    if (!status)
        return status.error();
    return configuration;
}

void adoptReadOnly(const Configuration &base, Configuration &draft)
{
    std::unordered_map<std::string_view, const Account *> byId;
    for (const Account &account : base.accounts) {
        if (!account.id.empty())
            byId.emplace(account.id, &account);
    }
    for (Account &account : draft.accounts) {
        const auto found = byId.find(account.id);
        account.passwordSet = found != byId.end() && found->second->passwordSet;
    }
}

std::string writeConfiguration(const Configuration &configuration, bool pretty)
{
    json::Writer writer(pretty, sizeGuess(configuration));
    writer.beginObject();
    writeAccounts(writer, configuration);
    return writer.endObject().take();
}

std::string writeMovedConfiguration(const Configuration &configuration)
{
    json::Writer writer(true, sizeGuess(configuration));
    writer.beginObject();
    writeAccounts(writer, configuration, json::Form::Moving);
    return writer.endObject().take();
}

Result<ConfigurationPage> readConfigurationPage(std::string_view json)
{
    ConfigurationPage page;
    const Status status =
        json::readDocument(json, UnknownFields::Ignore, "page of accounts", [&](const json::Node &root) {
            root.object(pageKeys, 2, [&](std::size_t key, const json::Node &member) {
                if (key == 0)
                    readAccounts(member, page.configuration.accounts, json::Passwords::None);
                else if (key == 1)
                    member.integer(page.configuration.revision);
                else if (!member.isNull())
                    member.text(page.next);
            });
        });
    if (!status)
        return status.error();
    return page;
}

std::string writeConfigurationPage(const ConfigurationPage &page)
{
    json::Writer writer(false, sizeGuess(page.configuration));
    writer.beginObject();
    writeAccounts(writer, page.configuration);
    writer.key("next").textOrNull(page.next);
    return writer.endObject().take();
}

} // namespace postern
