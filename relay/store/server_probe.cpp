#include "relay/store/server_probe.h"

#include <array>
#include <cerrno>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postern::relay {

namespace {

using Clock = std::chrono::steady_clock;

bool ready(int fd, short events, Clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    pollfd wanted{fd, events, 0};
    return left > 0 && ::poll(&wanted, 1, static_cast<int>(left)) == 1;
}

// Protocol 3.0, "SSLRequest": asked before anybody logs in, and answered with one byte.
bool asks(int fd, const addrinfo &address, Clock::time_point end)
{
    if (::connect(fd, address.ai_addr, address.ai_addrlen) != 0 && errno != EINPROGRESS)
        return false;
    constexpr std::array<unsigned char, 8> request{0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};
    char answer = 0;
    return ready(fd, POLLOUT, end) && ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) == 8 &&
           ready(fd, POLLIN, end) && ::recv(fd, &answer, 1, 0) == 1;
}

} // namespace

bool serverAnswers(const std::string &host, std::uint16_t port, std::chrono::milliseconds within)
{
    const Clock::time_point end = Clock::now() + within;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return false;
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> addresses(found, ::freeaddrinfo);
    for (const addrinfo *one = found; one != nullptr; one = one->ai_next) {
        const int fd = ::socket(one->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const bool answered = fd >= 0 && asks(fd, *one, end);
        if (fd >= 0)
            ::close(fd);
        if (answered)
            return true;
    }
    return false;
}

} // namespace postern::relay
