#pragma once

#include "core/address/large_pages.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace postern::csv {

/// Names as numbers from 0, in the order of their first appearance; the texts are copied.
class Names final
{
public:
    std::uint32_t numberOf(std::string_view name);
    std::size_t size() const { return m_ends.size(); }

private:
    struct Slot
    {
        std::uint32_t tag = 0;  ///< part of the hash
        std::uint32_t next = 0; ///< number + 1; 0: free
    };
    std::string_view at(std::uint32_t number) const;
    void grow();

    std::string m_texts;
    std::vector<std::uint32_t> m_ends; ///< of the texts, of which there are at most 4 GiB
    std::vector<Slot> m_slots;
};

/// A file without a name that is gone with its owner.
class Spill final
{
public:
    bool append(const void *bytes, std::size_t size);
    bool read(std::size_t offset, void *bytes, std::size_t size) const;

private:
    struct Close
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
};

/// An accepted row: whose it is, what it lets in, which row it is.
template <typename Number> struct Item
{
    Number first;
    Number last;
    std::uint32_t account;
    std::uint32_t row;
};

/// Items in the order of their accounts, then of where they begin, the larger first, equal ones as in the file: sorted
/// in memory as long as there are no more than `most`, else in runs that are written away and merged.
template <typename Number> class Items final
{
public:
    using Item = csv::Item<Number>;

    explicit Items(std::size_t most) : m_most(std::max<std::size_t>(most, 1)) {}
    void reserve(std::size_t items) { m_items.reserve(std::min(items, m_most)); }
    /// Once after the last item has come: `each(item)` for all, in order. False: no room for the file, or it cannot be
    /// read.
    template <typename Each> bool forEach(Each &&each)
    {
        if (m_runs.empty()) {
            sort();
            for (const Item &item : m_items)
                each(item);
            return true;
        }
        return writeRun() && !m_failed && merge(each);
    }
    void add(const Item &item)
    {
        if (m_items.size() == m_most)
            m_failed = !writeRun() || m_failed;
        m_items.push_back(item);
    }

private:
    struct Run
    {
        std::size_t offset; ///< of what is not in `buffer` yet, in items
        std::size_t left;
        std::vector<Item> buffer;
        std::size_t taken = 0;
    };

    static bool before(const Item &a, const Item &b)
    {
        return a.account != b.account ? a.account < b.account
               : a.first != b.first   ? a.first < b.first
               : a.last != b.last     ? a.last > b.last
                                      : a.row < b.row;
    }
    /// Files mostly have the rows of an account together, and often in order.
    void sort()
    {
        const auto whose = [](const Item &a, const Item &b) { return a.account < b.account; };
        if (!std::is_sorted(m_items.begin(), m_items.end(), whose)) {
            std::sort(m_items.begin(), m_items.end(), before);
            return;
        }
        for (auto begin = m_items.begin(); begin != m_items.end();) {
            const auto end = std::find_if(
                begin, m_items.end(), [account = begin->account](const Item &item) { return item.account != account; });
            if (!std::is_sorted(begin, end, before))
                std::sort(begin, end, before);
            begin = end;
        }
    }
    bool writeRun()
    {
        sort();
        m_runs.push_back({m_written, m_items.size(), {}, 0});
        m_written += m_items.size();
        const bool good = m_spill.append(m_items.data(), m_items.size() * sizeof(Item));
        m_items.clear();
        return good;
    }
    bool refill(Run &run)
    {
        constexpr std::size_t atOnce = 16384;
        run.buffer.resize(std::min(atOnce, run.left));
        run.taken = 0;
        const bool good = m_spill.read(run.offset * sizeof(Item), run.buffer.data(), run.buffer.size() * sizeof(Item));
        run.offset += run.buffer.size();
        run.left -= run.buffer.size();
        return good;
    }
    template <typename Each> bool merge(Each &&each)
    {
        m_items.shrink_to_fit();
        while (true) {
            Run *next = nullptr;
            for (Run &run : m_runs) {
                if (run.taken == run.buffer.size()) {
                    if (run.left == 0)
                        continue;
                    if (!refill(run))
                        return false;
                }
                if (!next || before(run.buffer[run.taken], next->buffer[next->taken]))
                    next = &run;
            }
            if (!next)
                return true;
            each(next->buffer[next->taken++]);
        }
    }

    std::size_t m_most;
    std::vector<Item, LargePages<Item>> m_items;
    std::vector<Run> m_runs;
    std::size_t m_written = 0;
    bool m_failed = false;
    Spill m_spill;
};

} // namespace postern::csv
