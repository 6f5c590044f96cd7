#include "core/domain/account.h"
#include "core/format/activity_columns.h"
#include "core/format/csv_cells.h"
#include "core/format/csv_scanner.h"
#include "core/format/log_lockout.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace postern {

namespace {

bool hasCapital(std::string_view text)
{
    unsigned found = 0; // no branch for each letter
    for (const char c : text)
        found |= static_cast<unsigned char>(c - 'A') < 26 ? 1U : 0U;
    return found != 0;
}

/// A file in pieces that end where a record does.
class CsvPieces final
{
public:
    explicit CsvPieces(const std::string &path)
        : m_file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)), m_buffer(usualPiece, '\0')
    {
    }
    ~CsvPieces()
    {
        if (m_file > STDIN_FILENO)
            ::close(m_file);
    }
    CsvPieces(const CsvPieces &) = delete;
    CsvPieces &operator=(const CsvPieces &) = delete;

    /// The next one, empty at the end; nothing, with errno, where the file cannot be read.
    std::optional<std::string_view> next()
    {
        m_used -= m_given;
        if (m_used > 0) // memmove takes no null pointer, not even for nothing
            std::memmove(m_buffer.data(), m_buffer.data() + m_given, m_used);
        m_given = 0;
        if (m_file < 0)
            return std::nullopt;
        while (true) {
            const ssize_t got = ::read(m_file, m_buffer.data() + m_used, m_buffer.size() - m_used);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return std::nullopt;
            m_used += static_cast<std::size_t>(got);
            const std::string_view text(m_buffer.data(), m_used);
            m_given = got == 0 ? text.size() : wholeRecords(text);
            // A record that fills so much is one that the scanner refuses.
            if (m_given == 0 && m_used == m_buffer.size() && m_used >= largestPiece)
                m_given = m_used;
            if (m_given > 0 || got == 0)
                return text.substr(0, m_given);
            if (m_used == m_buffer.size())
                m_buffer.resize(2 * m_buffer.size());
        }
    }

private:
    static constexpr std::size_t usualPiece = std::size_t{1} << 18;
    static constexpr std::size_t largestPiece = 2 * CsvScanner::longestLine;

    /// Up to and with the last line end that is not within quotes.
    static std::size_t wholeRecords(std::string_view text)
    {
        if (text.find('"') == std::string_view::npos)
            return text.rfind('\n') + 1;
        bool quoted = false;
        std::size_t end = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            quoted ^= text[i] == '"';
            if (text[i] == '\n' && !quoted)
                end = i + 1;
        }
        return end;
    }

    int m_file;
    std::string m_buffer;
    std::size_t m_used = 0;
    std::size_t m_given = 0;
};

class SenderReader final
{
public:
    explicit SenderReader(const std::function<void(std::span<const LoggedSender>)> &each) : m_each(each) {}

    /// False where the structure is broken.
    bool piece(std::string_view text)
    {
        CsvScanner scanner(text, ',');
        scanner.seek(0, m_line);
        while (scanner.next(m_record)) {
            if (m_record.blank())
                continue;
            if (m_columns.known())
                row();
            else if (!m_columns.read(m_record, senderColumns, m_faults))
                return false;
        }
        flush();
        m_line = scanner.line();
        if (scanner.broken())
            m_faults.add(scanner.fault());
        return !scanner.broken();
    }
    Status result() const { return m_faults.result(); }

private:
    static constexpr std::size_t senderColumns = 5;

    void row()
    {
        if (!m_columns.fits(m_record, m_faults))
            return;
        const auto wrong = [this](std::size_t column, std::string message) {
            m_faults.add(m_record, column, "wrong-value", std::move(message));
        };
        LoggedSender sender;
        sender.account = text(0);
        if (hasCapital(sender.account)) {
            m_name = foldUsername(sender.account);
            sender.account = m_name;
        }
        if (sender.account.empty())
            wrong(0, "A user name is expected.");
        const std::optional<Address> address = Address::parse(text(1));
        if (!address)
            wrong(1, "One IP address is expected.");
        const std::optional<Method> method = parseMethod(text(2));
        if (!method)
            wrong(2, "\"password\" or \"ip_auth\" is expected.");
        const std::optional<Outcome> outcome = parseOutcome(text(3));
        if (!outcome)
            wrong(3, "An outcome such as \"accepted\" is expected.");
        const std::optional<std::uint64_t> count = wholeNumber<std::uint64_t>(text(4));
        if (!count)
            wrong(4, "A whole number is expected.");
        if (!m_faults.empty() || method != Method::Password || outcome != Outcome::Accepted || *count == 0)
            return;
        sender.address = *address;
        sender.count = *count;
        m_senders[m_collected++] = sender;
        // A name that was copied is gone with the next row.
        if (m_collected == m_senders.size() || sender.account.data() == m_name.data() ||
            sender.account.data() == m_meant[0].data())
            flush();
    }

    void flush()
    {
        if (m_collected > 0)
            m_each(std::span(m_senders).first(m_collected));
        m_collected = 0;
    }

    /// A cell as it is meant; only one that is written otherwise is copied.
    std::string_view text(std::size_t column)
    {
        const CsvCell &cell = m_record.cells[m_columns.at(column)];
        if (!cell.doubled && !cell.raw.starts_with('\''))
            return cell.raw;
        m_meant[column] = withoutApostrophe(cell.text());
        return m_meant[column];
    }

    const std::function<void(std::span<const LoggedSender>)> &m_each;
    ActivityColumns m_columns;
    ActivityFaults m_faults;
    CsvRecord m_record;
    std::size_t m_line = 1;
    std::string m_name;
    std::array<std::string, senderColumns> m_meant;
    std::array<LoggedSender, mostAtOnce> m_senders; ///< their names stand in the piece
    std::size_t m_collected = 0;
};

} // namespace

Status forEachLoggedSender(const std::string &path, const std::function<void(std::span<const LoggedSender>)> &each)
{
    CsvPieces pieces(path);
    SenderReader reader(each);
    bool first = true;
    while (true) {
        std::optional<std::string_view> piece = pieces.next();
        if (!piece)
            return Error{ErrorCode::Unreadable, "cannot read " + path + ": " + std::strerror(errno), {}};
        if (first && piece->starts_with("\xef\xbb\xbf"))
            piece->remove_prefix(3);
        first = false;
        if (piece->empty() || !reader.piece(*piece))
            return reader.result();
    }
}

} // namespace postern
