// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/lazypattern.h"

#include "models/parsing/rules/patternfilter.h"

#include <algorithm>
#include <cstdint>

namespace exhibit {

namespace {

constexpr std::int64_t partMemory = 64 << 20;
/// Of patterns, as text: half the time of a small pack, a tenth more of one that repeats itself.
constexpr std::size_t partBytes = 4000;
/// Patterns that are asked one by one. Sentences of evidence ask for fewer: to compile the sets took a third of the
/// time of a small pack, and in a large one they gained nothing.
constexpr std::size_t mostAlone = 100;

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

const PatternFilter& LazySet::filter() const
{
    std::call_once(m_filterOnce, [this] {
        std::vector<std::string> texts;
        for (const auto& pattern : m_patterns)
            texts.push_back(pattern->text());
        m_filter = std::make_shared<const PatternFilter>(texts, m_anchor == RE2::ANCHOR_BOTH);
    });
    return *m_filter;
}

const std::vector<LazySet::Part>& LazySet::parts() const
{
    std::call_once(m_once, [this] {
        RE2::Options options = patternOptions();
        options.set_max_mem(partMemory);
        std::size_t bytes = 0; // of the texts of the last part
        for (std::size_t i = 0; i < m_patterns.size(); ++i) {
            const std::string& text = m_patterns[i]->text();
            if (m_parts.empty() || bytes + text.size() > partBytes) {
                m_parts.push_back({static_cast<int>(i), RE2::Set(options, m_anchor)});
                bytes = 0;
            }
            bytes += text.size();
            m_parts.back().set.Add(text, nullptr);
        }
        if (!std::all_of(m_parts.begin(), m_parts.end(), [](Part& part) { return part.set.Compile(); }))
            m_parts.clear();
    });
    return m_parts;
}

bool LazySet::fits() const
{
    return m_patterns.empty() || !parts().empty();
}

bool LazySet::matches(int pattern, std::string_view text) const
{
    if (!m_filter->mayMatch(pattern, text, m_anchor))
        return false;
    const RE2& form = m_patterns[static_cast<std::size_t>(pattern)]->get();
    return form.ok() && form.Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), m_anchor, nullptr, 0);
}

std::optional<std::vector<int>> LazySet::matching(std::string_view text) const
{
    std::vector<int> all;
    filter().candidates(text, all);
    if (all.size() <= mostAlone) {
        std::erase_if(all, [&](int pattern) { return !matches(pattern, text); });
        return all;
    }
    if (!fits())
        return std::nullopt;
    const std::vector<int> candidates = std::exchange(all, {});
    std::vector<int> found;
    for (std::size_t i = 0; i < parts().size(); ++i) {
        const Part& part = parts()[i];
        const auto may = std::lower_bound(candidates.begin(), candidates.end(), part.first);
        if (may == candidates.end() || (i + 1 < parts().size() && *may >= parts()[i + 1].first))
            continue;
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
    std::vector<int> candidates;
    filter().candidates(text, candidates);
    if (candidates.size() <= mostAlone)
        return std::any_of(candidates.begin(), candidates.end(), [&](int pattern) { return matches(pattern, text); });
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
