#include "core/domain/account.h"

#include <algorithm>

namespace postern {

namespace {

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isDomain(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    while (true) {
        const std::size_t end = std::min(text.find('.'), text.size());
        const std::string_view label = text.substr(0, end);
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
            return false;
        if (!std::all_of(label.begin(), label.end(),
                         [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; }))
            return false;
        if (end == text.size())
            return true;
        text.remove_prefix(end + 1);
    }
}

/// RFC 5321 dot-string; the quoted form is not taken.
bool isLocalPart(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    constexpr std::string_view others = ".!#$%&'*+-/=?^_`{|}~";
    return std::all_of(text.begin(), text.end(), [others](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || others.find(c) != std::string_view::npos;
    });
}

} // namespace

std::string_view toString(AccountState state)
{
    return state == AccountState::Active ? "active" : "suspended";
}

std::string_view toString(Expected expected)
{
    switch (expected) {
    case Expected::Regular:
        return "regular";
    case Expected::Rare:
        return "rare";
    case Expected::Standby:
        return "standby";
    }
    return {};
}

std::string_view toString(ListState state)
{
    switch (state) {
    case ListState::Open:
        return "open";
    case ListState::Observing:
        return "observing";
    case ListState::Restricted:
        return "restricted";
    case ListState::Closed:
        return "closed";
    }
    return {};
}

std::optional<AccountState> parseAccountState(std::string_view text)
{
    for (const AccountState state : {AccountState::Active, AccountState::Suspended}) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

std::optional<Expected> parseExpected(std::string_view text)
{
    for (const Expected expected : {Expected::Regular, Expected::Rare, Expected::Standby}) {
        if (text == toString(expected))
            return expected;
    }
    return std::nullopt;
}

EntryValue::EntryValue(std::string_view text)
    : m_value(Value::parse(text)), m_text(m_value ? m_value->toString() : std::string(text))
{
    // Canonical text, which is nearly all there is, is not read twice.
    if (m_value && m_value->kind() == Kind::Segment && m_text != text && parseValue(text).has("host-bits"))
        m_written = text;
}

EntryValue::EntryValue(const Value &value) : m_value(value), m_text(value.toString()) {}

std::optional<Address> IpAuth::single() const
{
    if (!address.value() || address.value()->interval().first != address.value()->interval().last)
        return std::nullopt;
    return address.value()->interval().first;
}

const Account *Configuration::find(std::string_view username) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [username](const Account &account) { return account.username == username; });
    return found == accounts.end() ? nullptr : &*found;
}

const Account *Configuration::findById(std::string_view id) const
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [id](const Account &account) { return account.id == id; });
    return found == accounts.end() || id.empty() ? nullptr : &*found;
}

bool isRelayId(std::string_view id)
{
    return !id.empty() && id.front() != '~';
}

ListState listState(const Allowlist &list, Date today)
{
    if (!list.enabled)
        return list.observe ? ListState::Observing : ListState::Open;
    const bool any = std::any_of(list.entries.begin(), list.entries.end(),
                                 [today](const Entry &entry) { return entry.inForce(today); });
    return any ? ListState::Restricted : ListState::Closed;
}

AddressSet coveredBy(const Allowlist &list, Date today)
{
    std::vector<Interval> intervals;
    intervals.reserve(list.entries.size());
    for (const Entry &entry : list.entries) {
        if (entry.inForce(today))
            intervals.push_back(entry.value.value()->interval());
    }
    return AddressSet::of(std::move(intervals));
}

bool isUsername(std::string_view text)
{
    const auto alnum = [](char c) { return (c >= 'a' && c <= 'z') || isAsciiDigit(c); };
    return !text.empty() && text.size() <= 64 && alnum(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [alnum](char c) { return alnum(c) || c == '.' || c == '_' || c == '@' || c == '-'; });
}

std::string foldUsername(std::string_view text)
{
    std::string folded(text);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

bool isSender(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || text.size() > 254 || !isDomain(text.substr(at + 1)))
        return false;
    return at == 0 || isLocalPart(text.substr(0, at));
}

} // namespace postern
