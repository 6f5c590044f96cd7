#pragma once

#include "app/ctl/options.h"
#include "core/remote/profiles.h"
#include "core/remote/relay.h"

#include <QEventLoop>

#include <memory>
#include <optional>

namespace postern::ctl {

/// Makes the event loop that network verbs run on; once is enough.
void needEventLoop();

/// The relay that a verb is about, with the token read from where its profile says.
class RelaySession final
{
public:
    /// --relay NAME, or the only relay that is known.
    static Result<RelaySession> open(const Options &options);

    Relay &relay() { return *m_relay; }
    const Profile &profile() const { return m_profile; }

    /// Runs one call to its end: `wait<RelayInfo>([&](auto done) { relay().fetchInfo(context(), done); })`.
    template <typename T, typename Start> Result<T> wait(Start &&start)
    {
        std::optional<Result<T>> got;
        QEventLoop loop;
        start([&](const Result<T> &result) {
            got = result;
            loop.quit();
        });
        if (!got)
            loop.exec();
        return *got;
    }
    QObject *context() { return m_relay.get(); }

    Result<RelayInfo> info();
    Result<Configuration> configuration();

    /// Tells on standard error what is wrong, and how to trust a certificate that is not trusted yet.
    int fail(std::string_view what, const Error &error);

private:
    Profile m_profile;
    std::unique_ptr<Relay> m_relay;
};

/// What a relay tells, safe to print on a terminal.
std::string shown(std::string_view text);

/// A configuration document from a file, with its name in the error.
Result<Configuration> configurationFromFile(const std::string &file);

} // namespace postern::ctl
