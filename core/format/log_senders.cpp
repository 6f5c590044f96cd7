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

/// A file in pieces, each of which begins with what was left of the one before.
class Pieces final
{
public:
    explicit Pieces(const std::string &path)
        : m_file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)), m_buffer(usual, '\0')
    {
    }
    ~Pieces()
    {
        if (m_file > STDIN_FILENO)
            ::close(m_file);
    }
    Pieces(const Pieces &) = delete;
    Pieces &operator=(const Pieces &) = delete;

    /// More of the file behind what was not taken; false, with errno, where it cannot be read.
    bool read(std::size_t taken)
    {
        m_used -= taken;
        if (m_used > 0) // memmove takes no null pointer, not even for nothing
            std::memmove(m_buffer.data(), m_buffer.data() + taken, m_used);
        if (m_used == m_buffer.size())
            m_buffer.resize(2 * m_buffer.size());
        while (m_file >= 0) {
            const ssize_t got = ::read(m_file, m_buffer.data() + m_used, m_buffer.size() - m_used);
            if (got < 0 && errno == EINTR)
                continue;
            m_used += got > 0 ? static_cast<std::size_t>(got) : 0;
            m_last = got == 0;
            return got >= 0;
        }
        return false;
    }
    std::string_view text() const { return {m_buffer.data(), m_used}; }
    bool last() const { return m_last; }

private:
    static constexpr std::size_t usual = std::size_t{1} << 18;
    int m_file;
    std::string m_buffer;
    std::size_t m_used = 0;
    bool m_last = false;
};

class SenderReader final
{
public:
    explicit SenderReader(const std::function<void(std::span<const LoggedSender>)> &each) : m_each(each) {}

    /// Takes the whole records at the beginning of a text, all of them where it is the `last` one; answers how many
    /// bytes those are, nothing where the structure is broken.
    std::optional<std::size_t> take(std::string_view text, bool last)
    {
        CsvScanner scanner(text, ',');
        scanner.seek(0, m_line);
        std::size_t taken = 0;
        while (scanner.next(m_record)) {
            // One that ends with the text may go on behind it, and so may a CR.
            const bool open = m_record.end >= text.size() || (m_record.end + 1 == text.size() && text.back() == '\r');
            if (open && !last)
                break;
            taken = scanner.offset();
            m_line = scanner.line();
            if (m_record.blank())
                continue;
            if (m_columns.known())
                row();
            else if (!m_columns.read(m_record, senderColumns, m_faults))
                return std::nullopt;
        }
        flush();
        // What is broken so near the end may only be cut.
        if (!scanner.broken() || (!last && text.size() - taken <= CsvScanner::longestLine))
            return taken;
        m_faults.add(scanner.fault());
        return std::nullopt;
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
    Pieces pieces(path);
    SenderReader reader(each);
    bool begun = false;
    for (std::size_t taken = 0;;) {
        if (!pieces.read(taken))
            return Error{ErrorCode::Unreadable, "cannot read " + path + ": " + std::strerror(errno), {}};
        std::string_view text = pieces.text();
        constexpr std::string_view mark = "\xef\xbb\xbf";
        const std::size_t skipped = !begun && text.starts_with(mark) ? mark.size() : 0;
        if (!begun && text.size() < mark.size() && !pieces.last()) {
            taken = 0;
            continue;
        }
        begun = true;
        const auto records = reader.take(text.substr(skipped), pieces.last());
        if (!records || pieces.last())
            return reader.result();
        taken = skipped + *records;
    }
}

} // namespace postern
