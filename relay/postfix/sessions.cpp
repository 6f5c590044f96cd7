#include "relay/postfix/sessions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <sys/stat.h>

namespace postern::relay {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mostHistory = std::uint64_t{16} << 20; // of the log, to learn who is connected already
constexpr int established = 1;                                 // TCP_ESTABLISHED in /proc/net/tcp

struct PeerConnection
{
    std::uint16_t port = 0;
    Address peer;
};

// "0100007F" or 32 such digits: words of the machine's byte order, which is the network's reversed in each word here.
std::optional<Address> addressOf(std::string_view hex)
{
    std::string text;
    std::array<unsigned, 16> bytes{};
    const std::size_t count = hex.size() / 2;
    if (count != 4 && count != 16)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        unsigned value = 0;
        std::from_chars(hex.data() + i * 2, hex.data() + i * 2 + 2, value, 16);
        bytes[i / 4 * 4 + 3 - i % 4] = value;
    }
    if (count == 4) {
        for (std::size_t i = 0; i < count; ++i)
            text += (i ? "." : "") + std::to_string(bytes[i]);
        return Address::parse(text);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < count; ++i) {
        text += i > 0 && i % 2 == 0 ? ":" : "";
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return Address::parse(text); // a mapped address folds to IPv4
}

// The established connections to these ports, by the number of their socket.
std::map<std::string, PeerConnection> connectionsTo(const std::array<std::uint16_t, 3> &ports)
{
    std::map<std::string, PeerConnection> found;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream file(table);
        std::string line;
        std::getline(file, line); // its heading
        while (std::getline(file, line)) {
            std::istringstream words(line);
            std::string number;
            std::string local;
            std::string remote;
            std::string state;
            std::string skip;
            std::string inode;
            words >> number >> local >> remote >> state >> skip >> skip >> skip >> skip >> skip >> inode;
            unsigned port = 0;
            unsigned code = 0;
            const std::size_t colon = local.find(':');
            if (colon == std::string::npos || inode.empty())
                continue;
            std::from_chars(local.data() + colon + 1, local.data() + local.size(), port, 16);
            std::from_chars(state.data(), state.data() + state.size(), code, 16);
            const auto peer = addressOf(std::string_view(remote).substr(0, remote.find(':')));
            if (code == established && peer && std::ranges::find(ports, port) != ports.end())
                found.insert_or_assign(inode, PeerConnection{static_cast<std::uint16_t>(port), *peer});
        }
    }
    return found;
}

std::vector<pid_t> smtpServers(const Layout &layout)
{
    std::vector<pid_t> found;
    std::error_code failure;
    const std::string home = fs::canonical(layout.spool(), failure).string();
    for (const auto &entry : fs::directory_iterator("/proc", failure)) {
        const std::string name = entry.path().filename().string();
        pid_t pid = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ptr != name.data() + name.size())
            continue;
        std::error_code gone;
        std::ifstream command(entry.path() / "comm");
        std::string program;
        if (std::getline(command, program) && program == "smtpd" &&
            fs::read_symlink(entry.path() / "cwd", gone).string() == home)
            found.push_back(pid);
    }
    return found;
}

std::optional<PeerConnection> connectionOf(pid_t pid, const std::map<std::string, PeerConnection> &connections)
{
    std::error_code failure;
    for (const auto &entry : fs::directory_iterator("/proc/" + std::to_string(pid) + "/fd", failure)) {
        std::error_code gone;
        const std::string link = fs::read_symlink(entry.path(), gone).string();
        if (!link.starts_with("socket:[") || !link.ends_with(']'))
            continue;
        const auto found = connections.find(link.substr(8, link.size() - 9));
        if (found != connections.end())
            return found->second;
    }
    return std::nullopt;
}

std::string lowerWithoutMark(std::string_view account)
{
    std::string name(account.substr(0, account.find('#')));
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return name;
}

} // namespace

// "Nov 23 13:12:16 relay postern/submission/smtpd[27513]: connect from unknown[127.0.0.2]", the same with "disconnect",
// and "...: 03167A8416F: client=unknown[127.0.0.2], sasl_method=PLAIN, sasl_username=billing".
void SmtpSessions::readLine(std::string_view line)
{
    constexpr std::string_view server = "/smtpd[";
    const std::size_t program = line.find(" postern/");
    const std::size_t start = program == std::string_view::npos ? program : line.find(server, program);
    const std::size_t end = start == std::string_view::npos ? start : line.find("]: ", start);
    if (end == std::string_view::npos || program > 64) // behind the time and the host: no text of a client's
        return;
    pid_t pid = 0;
    std::from_chars(line.data() + start + server.size(), line.data() + end, pid);
    std::string_view rest = line.substr(end + 3);
    if (rest.starts_with("connect from ")) {
        const std::size_t open = rest.find('[');
        const std::size_t close = rest.find(']');
        const auto peer = open != std::string_view::npos && close != std::string_view::npos
                              ? Address::parse(rest.substr(open + 1, close - open - 1))
                              : std::nullopt;
        if (peer)
            m_known.insert_or_assign(pid, Known{*peer, {}});
        return;
    }
    if (rest.starts_with("disconnect from ")) {
        m_known.erase(pid);
        return;
    }
    constexpr std::string_view name = ", sasl_username=";
    const std::size_t client = rest.find(": client=");
    const std::size_t at = rest.find(name);
    const auto known = m_known.find(pid);
    if (known == m_known.end() || client == std::string_view::npos || client > 20 || at == std::string_view::npos)
        return;
    const std::string_view account = rest.substr(at + name.size());
    if (account.find_first_of(" ,") == std::string_view::npos)
        known->second.account = lowerWithoutMark(account);
}

void SmtpSessions::readLog()
{
    struct stat info
    {
    };
    const std::string path = m_layout.mailLog();
    if (::stat(path.c_str(), &info) != 0)
        return;
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (m_inode == 0)
        m_offset = size > mostHistory ? size - mostHistory : 0;
    else if (info.st_ino != m_inode || size < m_offset)
        m_offset = 0;
    m_inode = info.st_ino;
    std::ifstream file(path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(m_offset));
    std::string line;
    while (std::getline(file, line) && !file.eof()) { // a line without its end is still being written
        m_offset += line.size() + 1;
        readLine(line);
    }
}

std::vector<SmtpSession> SmtpSessions::open()
{
    const auto settings = loadSettings(m_layout);
    if (!settings)
        return {};
    const auto connections = connectionsTo({settings->submission, settings->smtps, settings->appliance});
    std::vector<SmtpSession> sessions;
    if (connections.empty())
        return sessions;
    readLog();
    for (const pid_t pid : smtpServers(m_layout)) {
        const auto connection = connectionOf(pid, connections);
        if (!connection)
            continue;
        SmtpSession session{pid, connection->peer, connection->port == settings->appliance, {}};
        if (const auto known = m_known.find(pid); known != m_known.end()) {
            session.peer = known->second.peer; // behind a proxy the log alone knows it
            session.account = known->second.account;
        }
        sessions.push_back(std::move(session));
    }
    return sessions;
}

int SmtpSessions::end(const std::vector<SmtpSession> &sessions)
{
    int failed = 0;
    const auto now = open();
    for (const SmtpSession &session : sessions) {
        const auto same = std::ranges::find_if(now, [&session](const SmtpSession &other) {
            return other.pid == session.pid && other.peer == session.peer && other.appliance == session.appliance &&
                   other.account == session.account;
        });
        if (same != now.end() && ::kill(session.pid, SIGTERM) != 0)
            ++failed;
    }
    return failed;
}

} // namespace postern::relay
