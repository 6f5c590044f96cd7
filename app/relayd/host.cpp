#include "app/relayd/host.h"

#include "relay/postfix/layout.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace postern::relayd {

namespace {

std::string userName()
{
    if (const char *sudo = std::getenv("SUDO_USER"); sudo != nullptr && *sudo != 0)
        return sudo;
    const passwd *entry = ::getpwuid(::geteuid());
    return entry != nullptr ? entry->pw_name : "uid " + std::to_string(::geteuid());
}

} // namespace

Result<Host> openHost(const Options &options)
{
    const auto layout = relay::Layout::at(options.value("--state"));
    if (!layout)
        return layout.error();
    relay::ServiceSettings settings;
    settings.database = layout->database();
    settings.timeZone.clear();
    auto service = relay::Service::open(std::move(settings));
    if (!service)
        return service.error();
    return Host{std::move(service).value(), userName()};
}

std::string takeWord(Arguments &arguments)
{
    if (arguments.empty() || arguments.front().starts_with('-'))
        return {};
    std::string word = arguments.front();
    arguments.erase(arguments.begin());
    return word;
}

} // namespace postern::relayd
