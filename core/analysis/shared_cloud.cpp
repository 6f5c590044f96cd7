#include "core/analysis/shared_cloud.h"

#include <vector>

namespace postern {

namespace {

struct SharedRow
{
    std::string_view cloud;
    std::string_view block;
};

// What these clouds name in their SPF records for mail of all their customers. Small on purpose: blocks that a single
// customer can rent are not in it.
constexpr SharedRow sharedRows[] = {
    {"Microsoft 365", "40.92.0.0/15"},
    {"Microsoft 365", "40.107.0.0/16"},
    {"Microsoft 365", "52.100.0.0/15"},
    {"Microsoft 365", "52.102.0.0/16"},
    {"Microsoft 365", "52.103.0.0/17"},
    {"Microsoft 365", "104.47.0.0/17"},
    {"Microsoft 365", "2a01:111:f400::/48"},
    {"Microsoft 365", "2a01:111:f403:2800::/53"},
    {"Microsoft 365", "2a01:111:f403:8000::/51"},
    {"Microsoft 365", "2a01:111:f403:c000::/51"},
    {"Microsoft 365", "2a01:111:f403:f000::/52"},
    {"Google Workspace", "74.125.0.0/16"},
    {"Google Workspace", "209.85.128.0/17"},
    {"Google Workspace", "2001:4860:4864::/56"},
    {"Google Workspace", "2404:6800:4864::/56"},
    {"Google Workspace", "2607:f8b0:4864::/56"},
    {"Google Workspace", "2800:3f0:4864::/56"},
    {"Google Workspace", "2a00:1450:4864::/56"},
    {"Google Workspace", "2c0f:fb50:4864::/56"},
    {"Amazon SES", "23.249.208.0/20"},
    {"Amazon SES", "23.251.224.0/19"},
    {"Amazon SES", "54.240.0.0/17"},
    {"Amazon SES", "69.169.224.0/20"},
    {"Amazon SES", "76.223.128.0/19"},
    {"Amazon SES", "76.223.176.0/20"},
    {"Amazon SES", "199.127.232.0/22"},
    {"Amazon SES", "199.255.192.0/22"},
    {"SendGrid", "50.31.32.0/19"},
    {"SendGrid", "149.72.0.0/16"},
    {"SendGrid", "159.183.0.0/16"},
    {"SendGrid", "167.89.0.0/17"},
    {"SendGrid", "168.245.0.0/17"},
    {"SendGrid", "192.254.112.0/20"},
    {"SendGrid", "198.21.0.0/21"},
    {"SendGrid", "198.37.144.0/20"},
    {"SendGrid", "208.117.48.0/20"},
};

} // namespace

std::string_view sharedBlocksDate()
{
    return "2025-06-30";
}

const SharedBlock *sharedBlockIn(const Interval &interval)
{
    static const std::vector<SharedBlock> table = [] {
        std::vector<SharedBlock> blocks;
        for (const SharedRow &row : sharedRows)
            blocks.push_back({row.cloud, *Value::parse(row.block)});
        return blocks;
    }();
    for (const SharedBlock &shared : table) {
        const Interval &block = shared.block.interval();
        if (block.first.family() == interval.first.family() && block.first <= interval.last &&
            interval.first <= block.last)
            return &shared;
    }
    return nullptr;
}

} // namespace postern
