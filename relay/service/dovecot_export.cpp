#include "relay/service/dovecot_export.h"

#include "core/address/set.h"

namespace postern::relay {

namespace {

/// "203.0.113.0/24,2001:db8::/32". Dovecot matches no ranges, so they are split into the fewest segments.
std::string allowNets(const Allowlist &list, Date today)
{
    std::vector<Value> values;
    for (const Entry &entry : list.entries) {
        if (entry.inForce(today))
            values.push_back(*entry.value.value());
    }
    std::string nets;
    for (const Value &segment : AddressSet::of(std::span<const Value>(values)).segments())
        nets += (nets.empty() ? "" : ",") + segment.toString();
    return nets;
}

} // namespace

DovecotExport exportForDovecot(const std::vector<StoredAccount> &accounts, Date today)
{
    DovecotExport out;
    out.passwords = "# user:password:uid:gid:gecos:home:shell:extra fields. For passdb { driver = passwd-file }.\n";
    out.appliances = "# For check_client_access cidr:FILE at a port of its own.\n";
    const auto leave = [&out](std::string sentence) { out.leftOut.push_back(std::move(sentence)); };
    for (const auto &[account, hash] : accounts) {
        if (account.state == AccountState::Suspended) {
            leave(account.username + " is suspended and left out.");
            continue;
        }
        if (account.ipAuth && account.ipAuth->single()) {
            std::string device = account.ipAuth->device;
            for (char &c : device)
                c = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
            out.appliances += "# " + account.username + ": " + device + "\n";
            out.appliances += account.ipAuth->single()->toString() + " OK\n";
        }
        if (hash.empty()) {
            leave(account.username + " has no password and is not in the password file.");
            continue;
        }
        const ListState state = listState(account.allowlist, today);
        std::string fields;
        if (state == ListState::Restricted || state == ListState::Closed)
            fields = "allow_nets=" + allowNets(account.allowlist, today);
        out.passwords += account.username + ':' + hash + "::::::" + fields + '\n';
        for (const Entry &entry : account.allowlist.entries) {
            if (!fields.empty() && entry.expires && entry.inForce(today))
                leave(account.username + ": " + entry.value.text() + " expires on " + formatDate(*entry.expires) +
                      ", which a file does not do by itself.");
        }
        if (!account.senders.empty())
            leave(account.username + " is limited to senders, which Dovecot does not check.");
    }
    return out;
}

} // namespace postern::relay
