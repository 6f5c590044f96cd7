#include "app/relayd/commands.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace postern::relayd {

Result<Options> Options::parse(const Arguments &arguments, std::initializer_list<std::string_view> specifications)
{
    Options options;
    const bool takesPlain = std::find(specifications.begin(), specifications.end(), "") != specifications.end();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string name(argument.substr(0, equals));
        if (takesPlain && !argument.starts_with('-')) {
            options.m_plain.push_back(arguments[i]);
            continue;
        }
        bool known = false;
        bool takesValue = false;
        for (std::string_view specification : specifications) {
            const bool valued = specification.ends_with('=');
            if (valued)
                specification.remove_suffix(1);
            if (specification == name) {
                known = true;
                takesValue = valued;
            }
        }
        if (!known)
            return Error{ErrorCode::InvalidInput, "unknown option " + name, {}};
        std::string value;
        if (takesValue && equals != std::string_view::npos)
            value = std::string(argument.substr(equals + 1));
        else if (takesValue && i + 1 < arguments.size())
            value = arguments[++i];
        else if (takesValue)
            return Error{ErrorCode::InvalidInput, name + " needs a value", {}};
        else if (equals != std::string_view::npos)
            return Error{ErrorCode::InvalidInput, name + " takes no value", {}};
        if (!options.m_values.emplace(name, std::move(value)).second)
            return Error{ErrorCode::InvalidInput, name + " is given twice", {}};
    }
    return options;
}

std::string Options::value(std::string_view name, std::string_view otherwise) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string(otherwise) : found->second;
}

Result<std::int64_t> Options::integer(std::string_view name, std::int64_t otherwise, std::int64_t least,
                                      std::int64_t most) const
{
    if (!has(name))
        return otherwise;
    const std::string text = value(name);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return Error{ErrorCode::InvalidInput,
                     std::string(name) + " wants a whole number from " + std::to_string(least) + " to " +
                         std::to_string(most),
                     {}};
    return number;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "postern-relayd: %s\n", error.detail.c_str());
    for (const Fault &fault : error.faults)
        std::fprintf(stderr, "  %s: %s\n", fault.path.c_str(), fault.message.c_str());
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Unreadable:
    case ErrorCode::NotFound:
        return Usage;
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
        return Unreachable;
    default:
        return Refused;
    }
}

} // namespace postern::relayd
