#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace postern {

/// What kind of failure it was, so that a caller can branch on it.
enum class ErrorCode : std::uint8_t {
    InvalidInput, ///< text, file or request is wrong; see the faults
    Unreadable,   ///< file or reply cannot be read at all (broken JSON, missing file)
    NotFound,
    Findings,     ///< the plan has findings that were not acknowledged, or errors
    Stale,        ///< the base revision is no longer the relay's
    Pending,      ///< another change is applied and waits for its confirmation
    Gone,         ///< too late: the window has ended
    Unauthorized, ///< token missing, wrong, revoked or expired
    Forbidden,    ///< the token's role does not allow it
    Unreachable,  ///< no connection, or it broke
    Timeout,
    Certificate, ///< the certificate is not trusted, or has changed
    NotARelay,   ///< something answers, but it is no Postern relay
    TooLarge,
    Busy,    ///< 429 or 503, try again later
    Storage, ///< disk full, read-only, database damaged
    Cancelled,
    Internal,
};

/// One fault at one place: a JSON path ("accounts[3].username"), or "line 7, column value".
struct Fault
{
    std::string path;
    std::string code;    ///< a stable word, such as "repeated-key" or "address-syntax"
    std::string message; ///< one English sentence: what was found and what was expected
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// A failure as a value. `detail` is English, for logs and the command line, and never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::vector<Fault> faults; ///< all of them, where more than one thing was wrong
};

/// Either a value or an Error. No exception leaves core.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }

    template <typename F> auto andThen(F &&next) const -> std::invoke_result_t<F, const T &>
    {
        if (!*this)
            return error();
        return std::forward<F>(next)(value());
    }

private:
    std::variant<T, Error> m_state;
};

struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};
using Status = Result<Nothing>;

} // namespace postern
