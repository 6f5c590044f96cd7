#include "core/format/passwd_file.h"

#include "core/address/parse.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace postern {

namespace {

constexpr std::array<std::string_view, 8> takenSchemes{"SHA512-CRYPT", "SHA256-CRYPT", "BLF-CRYPT", "ARGON2ID",
                                                       "SSHA",         "SSHA256",      "SSHA512",   "SSHA1"};

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.size(), text.find_first_of(separators, at));
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// "{SCHEME}hash" in the relay's words; crypt(3) tells its scheme by its beginning. Empty: not one that it takes.
std::string hashOf(std::string_view password)
{
    std::string scheme = "CRYPT";
    if (password.starts_with('{')) {
        const std::size_t end = password.find('}');
        if (end == std::string_view::npos)
            return {};
        scheme = password.substr(1, end - 1);
        password.remove_prefix(end + 1);
    }
    for (char &c : scheme)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (scheme == "CRYPT") {
        scheme = password.starts_with("$6$")   ? "SHA512-CRYPT"
                 : password.starts_with("$5$") ? "SHA256-CRYPT"
                 : password.starts_with("$2")  ? "BLF-CRYPT"
                                               : "";
    }
    if (std::find(takenSchemes.begin(), takenSchemes.end(), scheme) == takenSchemes.end() || password.empty())
        return {};
    return '{' + scheme + '}' + std::string(password);
}

struct Extra
{
    std::optional<std::string_view> allowNets;
    bool noPassword = false;
    bool noLogin = false;
};

/// The extra fields after the seventh colon, apart by blanks. IPv6 addresses bring colons of their own.
Extra extraOf(std::string_view fields)
{
    Extra extra;
    for (const std::string_view field : split(fields, " \t")) {
        if (field.starts_with("allow_nets="))
            extra.allowNets = field.substr(11);
        extra.noPassword = extra.noPassword || field == "nopassword" || field.starts_with("nopassword=y");
        extra.noLogin = extra.noLogin || field == "nologin" || field.starts_with("nologin=y");
    }
    return extra;
}

/// A sentence where one of them is no address or segment; Dovecot skips such a one without a word to the user.
std::string readNets(std::string_view nets, std::vector<Entry> &entries)
{
    for (std::string_view net : split(nets, ",")) {
        if (net.empty())
            continue;
        const std::string text(net);
        const ParsedValue parsed = parseValue(text);
        if (!parsed.value)
            return "\"" + text + "\" in allow_nets: " + explain(parsed, text);
        Entry entry;
        entry.value = EntryValue(text);
        const bool twice =
            std::any_of(entries.begin(), entries.end(), [&](const Entry &other) { return other.value == entry.value; });
        if (!twice)
            entries.push_back(std::move(entry));
    }
    return {};
}

void mergeEntries(Account &account, std::vector<Entry> entries, PasswdRow &row)
{
    for (Entry &entry : entries) {
        std::vector<Entry> &list = account.allowlist.entries;
        if (std::any_of(list.begin(), list.end(), [&](const Entry &old) { return old.value == entry.value; }))
            continue;
        list.push_back(std::move(entry));
        ++row.entries;
    }
}

class PasswdReader
{
public:
    explicit PasswdReader(const Configuration &current) { m_import.configuration = current; }

    void read(std::size_t number, std::string_view line)
    {
        PasswdRow row;
        row.line = number;
        row.reason = take(line, row);
        if (!row.reason.empty())
            row.verdict = PasswdRow::Verdict::Rejected;
        m_import.rows.push_back(std::move(row));
    }
    PasswdImport finish() { return std::move(m_import); }

private:
    std::string take(std::string_view line, PasswdRow &row)
    {
        const std::vector<std::string_view> fields = split(line, ":");
        row.username = foldUsername(fields[0]);
        if (!isUsername(row.username))
            return "\"" + std::string(fields[0]) + "\" cannot be a user name on the relay.";
        if (!m_seen.insert(row.username).second)
            return "An earlier line has the same user name.";
        std::string_view extraFields;
        if (fields.size() > 7)
            extraFields = line.substr(static_cast<std::size_t>(fields[7].data() - line.data()));
        const Extra extra = extraOf(extraFields);
        if (extra.noPassword)
            return "Any password would do (nopassword). Use IP authentication for such a device.";
        std::vector<Entry> entries;
        if (extra.allowNets)
            if (std::string wrong = readNets(*extra.allowNets, entries); !wrong.empty())
                return wrong;

        auto &accounts = m_import.configuration.accounts;
        const auto there = std::find_if(accounts.begin(), accounts.end(),
                                        [&](const Account &account) { return account.username == row.username; });
        if (there != accounts.end()) {
            row.verdict = PasswdRow::Verdict::Merged;
            mergeEntries(*there, std::move(entries), row);
            return {};
        }
        const std::string hash = fields.size() > 1 ? hashOf(fields[1]) : std::string();
        if (hash.empty())
            return "Its password is not kept as a hash that the relay takes (SHA512-CRYPT, SHA256-CRYPT, BLF-CRYPT, "
                   "ARGON2ID, SSHA). Make the account with a new password.";
        Account account;
        account.username = row.username;
        account.state = extra.noLogin ? AccountState::Suspended : AccountState::Active;
        account.newPassword = NewPassword{NewPassword::Kind::Hash, hash};
        account.allowlist.enabled = extra.allowNets.has_value();
        row.entries = entries.size();
        account.allowlist.entries = std::move(entries);
        if (!extra.allowNets)
            m_import.open.push_back(row.username);
        accounts.push_back(std::move(account));
        row.verdict = PasswdRow::Verdict::New;
        return {};
    }

    PasswdImport m_import;
    std::set<std::string> m_seen;
};

} // namespace

std::size_t PasswdImport::rejected() const
{
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const PasswdRow &row) { return row.verdict == PasswdRow::Verdict::Rejected; }));
}

Result<PasswdImport> importPasswdFile(std::string_view text, const Configuration &current)
{
    PasswdReader reader(current);
    std::size_t number = 0;
    bool any = false;
    for (std::string_view line : split(text, "\n")) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        any = true;
        reader.read(number, line);
    }
    if (!any)
        return Error{ErrorCode::Unreadable, "there is no line in the file", {{"line 1", "empty", "There is no line."}}};
    return reader.finish();
}

} // namespace postern
