#include "core/format/export.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

constexpr std::array<std::pair<ExportTarget, std::string_view>, 5> targetNames = {{{ExportTarget::Postfix, "postfix"},
                                                                                   {ExportTarget::Exim, "exim"},
                                                                                   {ExportTarget::Exchange, "exchange"},
                                                                                   {ExportTarget::Google, "google"},
                                                                                   {ExportTarget::Cpanel, "cpanel"}}};

/// Widest segment of an inbound connector, and into how many of those a range is cut at most.
constexpr int exchangeWidest = 24;
constexpr std::size_t exchangeMostPieces = 256;

constexpr std::string_view whereEntered(ExportTarget target)
{
    switch (target) {
    case ExportTarget::Postfix:
        return "Save as /etc/postfix/postern.cidr, and in main.cf, or with -o in master.cf for one service:\n"
               "  smtpd_client_restrictions = check_client_access cidr:/etc/postfix/postern.cidr, reject\n"
               "Then: postfix reload. Where the addresses may relay without a password, use the line for mynetworks\n"
               "at the end of this file in place of the table.";
    case ExportTarget::Exim:
        return "Save as /etc/exim4/postern-hosts, and in the configuration:\n"
               "  hostlist postern_hosts = /etc/exim4/postern-hosts\n"
               "Then use +postern_hosts in a condition \"hosts =\" of an ACL. The file is read anew for each "
               "connection.";
    case ExportTarget::Exchange:
        return "Run in Exchange Online PowerShell, after Connect-ExchangeOnline. The same list stands in the Exchange\n"
               "admin center under Mail flow > Connectors.";
    case ExportTarget::Google:
        return "Enter in the Google Admin console under Apps > Google Workspace > Gmail > Routing > SMTP relay "
               "service,\n"
               "\"Only accept mail from the specified IP addresses\": one line each, without the lines that begin with "
               "#.";
    case ExportTarget::Cpanel:
        return "Enter in WHM under Service Configuration > Exim Configuration Manager > Basic Editor > Access Lists >\n"
               "Trusted SMTP IP addresses: one line each, without the lines that begin with #.";
    }
    return {};
}

/// Control characters would end the comment, and what follows would be taken for a line of the table.
std::string oneLine(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return out;
}

/// A single address without its prefix.
std::string lineOf(const Value &segment)
{
    const Interval &interval = segment.interval();
    return interval.first == interval.last ? interval.first.toString() : segment.toString();
}

class Exporter
{
public:
    Exporter(ExportTarget target, const Configuration &configuration, Date today)
        : m_target(target), m_configuration(configuration), m_today(today)
    {
    }

    Export run(const std::vector<std::string> &usernames)
    {
        comment(whereEntered(m_target));
        comment("Allowlists of revision " + std::to_string(m_configuration.revision) + ", in force on " +
                formatDate(m_today) + ".");
        comment("Accounts are not told apart there: each address below is let in, whichever account it uses.");
        for (const Account &account : m_configuration.accounts) {
            if (usernames.empty() || std::find(usernames.begin(), usernames.end(), account.username) != usernames.end())
                take(account);
        }
        if (m_target == ExportTarget::Cpanel)
            leaveOutIPv6();
        for (const std::string &sentence : m_export.leftOut)
            comment("Not in it: " + sentence);
        m_export.text += '\n';
        if (m_target == ExportTarget::Exchange)
            writeExchange();
        else
            writeLines();
        return std::move(m_export);
    }

private:
    void comment(std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            m_export.text.append("# ").append(text.substr(0, end)).append("\n");
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        }
    }
    void leaveOut(const Account &account, std::string_view what)
    {
        m_export.leftOut.push_back(oneLine(account.username) + ": " + oneLine(what));
    }

    void take(const Account &account)
    {
        if (account.ipAuth)
            leaveOut(account, "the appliance " + account.ipAuth->address.text() +
                                  " sends without a password and is no entry of the list.");
        if (account.state == AccountState::Suspended) {
            leaveOut(account, "the account is suspended, nobody may send.");
            return;
        }
        switch (listState(account.allowlist, m_today)) {
        case ListState::Open:
        case ListState::Observing:
            leaveOut(account, "the list is off, any address with the password may send.");
            return;
        case ListState::Closed:
            leaveOut(account, "the list is on without an entry in force, nobody may send with the password.");
            return;
        case ListState::Restricted:
            break;
        }
        comment("Account " + oneLine(account.username) +
                (account.description.empty() ? "" : " (" + oneLine(account.description) + ")") + ".");
        for (const Entry &entry : account.allowlist.entries) {
            if (!entry.value.value())
                leaveOut(account, entry.value.text() + " is no address, segment or range.");
            else if (!entry.inForce(m_today))
                leaveOut(account, entry.value.text() + " has run out on " + formatDate(*entry.expires) + ".");
            else
                takeEntry(account, entry);
        }
    }

    void takeEntry(const Account &account, const Entry &entry)
    {
        const Value &value = *entry.value.value();
        if (m_target == ExportTarget::Exchange && !fitsExchange(account, value))
            return;
        m_intervals.push_back(value.interval());
        if (entry.expires)
            comment("  " + entry.value.text() + " runs out on " + formatDate(*entry.expires) +
                    "; it does not there, so export again then.");
    }

    /// Splits what the connector can take in pieces; tells what it cannot.
    bool fitsExchange(const Account &account, const Value &value)
    {
        if (value.family() == Family::IPv6) {
            leaveOut(account, value.toString() + " is IPv6, which the connector does not take.");
            return false;
        }
        if (value.kind() == Kind::Segment && value.prefix() < exchangeWidest) {
            leaveOut(account, value.toString() + " is wider than /24, which the connector does not take.");
            return false;
        }
        std::vector<Value> pieces;
        for (const Value &piece : segmentsOf(value.interval())) {
            if (piece.kind() == Kind::Address || piece.prefix() >= exchangeWidest) {
                pieces.push_back(piece);
                continue;
            }
            const auto step = std::uint32_t{1} << (32 - exchangeWidest);
            auto at = static_cast<std::uint32_t>(piece.interval().first.number());
            const auto last = static_cast<std::uint32_t>(piece.interval().last.number());
            for (; pieces.size() <= exchangeMostPieces; at += step) {
                pieces.push_back(Value::segment(Address::v4(at), exchangeWidest));
                if (last - at < step)
                    break;
            }
        }
        if (pieces.size() > exchangeMostPieces) {
            leaveOut(account, value.toString() + " would take more than " + std::to_string(exchangeMostPieces) +
                                  " lines of the connector.");
            return false;
        }
        m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
        return true;
    }

    void leaveOutIPv6()
    {
        std::vector<Interval> kept;
        for (const Interval &interval : m_intervals) {
            if (interval.first.family() == Family::IPv4) {
                kept.push_back(interval);
                continue;
            }
            for (const Value &piece : segmentsOf(interval))
                m_export.leftOut.push_back(lineOf(piece) + " is IPv6, which this page takes for no address.");
        }
        m_intervals = std::move(kept);
    }

    void writeLines()
    {
        const std::vector<Value> segments = AddressSet::of(m_intervals).segments();
        std::string networks;
        for (const Value &segment : segments) {
            const std::string text = segment.toString();
            m_export.text += lineOf(segment);
            if (m_target == ExportTarget::Postfix)
                m_export.text += " OK";
            m_export.text += '\n';
            networks += networks.empty() ? "" : ", ";
            // mynetworks wants brackets around IPv6, before the prefix; without a prefix it would compare text.
            const std::size_t slash = text.find('/');
            networks += segment.family() == Family::IPv4 ? text
                                                         : "[" + text.substr(0, slash) + "]" +
                                                               (slash == std::string::npos ? "" : text.substr(slash));
        }
        if (m_target == ExportTarget::Postfix) {
            m_export.text += '\n';
            comment("mynetworks = " + networks);
        }
    }

    void writeExchange()
    {
        // A piece within another one is not needed; the connector wants each line once.
        std::sort(m_pieces.begin(), m_pieces.end(), [](const Value &a, const Value &b) {
            return a.interval().first != b.interval().first ? a.interval().first < b.interval().first
                                                            : a.interval().last > b.interval().last;
        });
        std::vector<Value> lines;
        for (const Value &piece : m_pieces) {
            if (lines.empty() || !lines.back().interval().contains(piece.interval()))
                lines.push_back(piece);
        }
        if (lines.empty()) {
            comment("There is no address that the connector could take: nothing is to be run.");
            return;
        }
        m_export.text += "$addresses = @(\n";
        for (const Value &line : lines)
            m_export.text += "    '" + lineOf(line) + "'\n";
        m_export.text += ")\n"
                         "if (Get-InboundConnector -Identity 'Postern' -ErrorAction SilentlyContinue) {\n"
                         "    Set-InboundConnector -Identity 'Postern' -SenderIPAddresses $addresses\n"
                         "} else {\n"
                         "    New-InboundConnector -Name 'Postern' -ConnectorType OnPremises -SenderDomains '*' "
                         "-SenderIPAddresses $addresses\n"
                         "}\n";
    }

    ExportTarget m_target;
    const Configuration &m_configuration;
    Date m_today;
    Export m_export;
    std::vector<Interval> m_intervals;
    std::vector<Value> m_pieces; ///< for Exchange
};

} // namespace

std::string_view toString(ExportTarget target)
{
    for (const auto &[value, name] : targetNames) {
        if (value == target)
            return name;
    }
    return {};
}

std::optional<ExportTarget> parseExportTarget(std::string_view text)
{
    for (const auto &[value, name] : targetNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

Export exportFor(ExportTarget target, const Configuration &configuration, const std::vector<std::string> &usernames,
                 Date today)
{
    return Exporter(target, configuration, today).run(usernames);
}

} // namespace postern
