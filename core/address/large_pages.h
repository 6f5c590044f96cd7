#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace postern {

/// Allocator for arrays of numbers that can be large: from 2 MiB on it asks for huge pages (a hint, see madvise(2)), so
/// that a million intervals cost a handful of page faults in place of thousands, and sorting them stays within the
/// TLB. resize() leaves new items as they come, which whoever calls it then writes.
template <typename T> struct LargePages
{
    using value_type = T;

    LargePages() = default;
    template <typename U> constexpr LargePages(const LargePages<U> &) noexcept {}

    T *allocate(std::size_t n)
    {
        constexpr std::size_t page = std::size_t{2} << 20;
        const std::size_t bytes = n * sizeof(T);
        const bool large = bytes >= page;
        const std::size_t whole = (bytes + page - 1) / page * page;
        void *const memory = large ? std::aligned_alloc(page, whole) : std::malloc(bytes);
        if (!memory)
            throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
        if (large)
            ::madvise(memory, whole, MADV_HUGEPAGE);
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t) noexcept
    {
        std::free(memory);
    }

    template <typename U> void construct(U *at) noexcept
    {
        ::new (static_cast<void *>(at)) U;
    }
    template <typename U, typename From> void construct(U *at, From &&from)
    {
        ::new (static_cast<void *>(at)) U(static_cast<From &&>(from));
    }

    friend bool operator==(const LargePages &, const LargePages &)
    {
        return true;
    }
};

} // namespace postern
