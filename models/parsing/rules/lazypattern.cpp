// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/lazypattern.h"

#include <cstdint>

namespace exhibit {

namespace {

constexpr std::int64_t setMemory = 64 << 20;

RE2::Options patternOptions()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    return options;
}

} // namespace

const RE2& LazyPattern::get() const
{
    std::call_once(m_once, [this] { m_pattern = std::make_unique<const RE2>(m_text, patternOptions()); });
    return *m_pattern;
}

const RE2::Set* LazySet::get() const
{
    std::call_once(m_once, [this] {
        RE2::Options options = patternOptions();
        options.set_max_mem(setMemory);
        auto set = std::make_unique<RE2::Set>(options, m_anchor);
        for (const std::string& text : m_texts)
            set->Add(text, nullptr);
        if (set->Compile())
            m_set = std::move(set);
    });
    return m_set.get();
}

} // namespace exhibit
