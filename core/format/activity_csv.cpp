#include "core/format/activity_csv.h"

#include <algorithm>

namespace postern {

std::string formatMonths(const std::vector<MonthIndex> &months)
{
    std::string out;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const std::string year = std::to_string(*month / 12);
        const std::string number = std::to_string(*month % 12 + 1);
        if (!out.empty())
            out += ' ';
        out.append(year.size() < 4 ? 4 - year.size() : 0, '0').append(year);
        out.append(number.size() < 2 ? "-0" : "-").append(number);
    }
    return out;
}

std::optional<std::vector<MonthIndex>> parseMonths(std::string_view text)
{
    std::vector<MonthIndex> months;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        const std::optional<Date> first = parseDate(std::string(text.substr(0, blank)) + "-01");
        if (!first)
            return std::nullopt;
        months.push_back(monthOf(*first));
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

} // namespace postern
