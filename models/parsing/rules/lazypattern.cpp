// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/lazypattern.h"

#include <algorithm>
#include <cstdint>

namespace exhibit {

namespace {

constexpr std::int64_t partMemory = 64 << 20;
/// Of patterns, as text: half the time of a small pack, a tenth more of one that repeats itself.
constexpr std::size_t partBytes = 4000;

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

const std::vector<LazySet::Part>& LazySet::parts() const
{
    std::call_once(m_once, [this] {
        RE2::Options options = patternOptions();
        options.set_max_mem(partMemory);
        std::size_t bytes = 0; // of the texts of the last part
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (m_parts.empty() || bytes + m_texts[i].size() > partBytes) {
                m_parts.push_back({static_cast<int>(i), RE2::Set(options, m_anchor)});
                bytes = 0;
            }
            bytes += m_texts[i].size();
            m_parts.back().set.Add(m_texts[i], nullptr);
        }
        if (!std::all_of(m_parts.begin(), m_parts.end(), [](Part& part) { return part.set.Compile(); }))
            m_parts.clear();
    });
    return m_parts;
}

bool LazySet::fits() const
{
    return m_texts.empty() || !parts().empty();
}

std::optional<std::vector<int>> LazySet::matching(std::string_view text) const
{
    if (!fits())
        return std::nullopt;
    std::vector<int> all, found;
    for (const Part& part : parts()) {
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        if (!part.set.Match(text, &found, &error) && error.kind != RE2::Set::kNoError)
            return std::nullopt;
        std::sort(found.begin(), found.end());
        for (const int index : found)
            all.push_back(part.first + index);
    }
    return all;
}

std::optional<bool> LazySet::matchesAny(std::string_view text) const
{
    if (!fits())
        return std::nullopt;
    for (const Part& part : parts()) {
        // Without a list to fill, the search ends at the first match.
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        if (part.set.Match(text, nullptr, &error))
            return true;
        if (error.kind != RE2::Set::kNoError)
            return std::nullopt;
    }
    return false;
}

} // namespace exhibit
