// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/pointerlist.h"

#include <algorithm>
#include <functional>
#include <string>

namespace exhibit {

namespace {

std::size_t hashOf(const SourceRef& ref)
{
    const std::hash<std::string> text;
    const std::hash<std::int64_t> number;
    return text(ref.path) ^ (text(ref.quote) << 1U) ^ (number(ref.firstLine.value) << 2U) ^ (number(ref.rowId) << 3U);
}

} // namespace

PointerList::PointerList(std::vector<SourceRef>& list) : m_list(list)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        m_places.emplace(hashOf(list[i]), i);
}

bool PointerList::isKnown(std::size_t hash, const SourceRef& ref) const
{
    const auto [begin, end] = m_places.equal_range(hash);
    return std::any_of(begin, end, [&](const auto& place) { return m_list[place.second] == ref; });
}

void PointerList::add(const SourceRef& ref)
{
    if (ref.isNull())
        return;
    const std::size_t hash = hashOf(ref);
    if (isKnown(hash, ref))
        return;
    m_places.emplace(hash, m_list.size());
    m_list.push_back(ref);
}

} // namespace exhibit
