// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <atomic>

namespace exhibit {

/// A pattern of code that is compiled when it is first asked, not where the function begins that has it: of those that
/// a small pack comes by, most are never asked, and to compile them takes longer than to read it. Kept to the end of
/// the program. Any thread.
class LatePattern
{
public:
    constexpr explicit LatePattern(const char* text) : m_text(text) {}
    LatePattern(const LatePattern&) = delete;
    LatePattern& operator=(const LatePattern&) = delete;

    const re2::RE2& get() const
    {
        const re2::RE2* pattern = m_pattern.load(std::memory_order_acquire);
        return pattern ? *pattern : compiled();
    }
    operator const re2::RE2&() const { return get(); }

private:
    const re2::RE2& compiled() const
    {
        auto* const made = new re2::RE2(m_text);
        const re2::RE2* known = nullptr;
        if (m_pattern.compare_exchange_strong(known, made, std::memory_order_acq_rel))
            return *made;
        delete made; // another thread was faster
        return *known;
    }

    const char* m_text;
    mutable std::atomic<const re2::RE2*> m_pattern{nullptr};
};

} // namespace exhibit
