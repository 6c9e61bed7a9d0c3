// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/recordplaces.h"

#include <algorithm>

namespace exhibit {

SourceRef RecordPlaces::at(std::size_t offset, std::string_view quote) const
{
    if (offset < m_counted)
        m_counted = 0, m_newlines = 0;
    const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_counted);
    const auto to = m_text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, m_text.size()));
    m_newlines += std::count(from, to, '\n');
    m_counted = std::min(offset, m_text.size());
    SourceRef place = m_origin.pointTo(m_first.plus(m_newlines), quote);
    if (m_record && !m_record->children.empty())
        place.jsonPath = m_elements.pointerTo(m_record->children.front().offset) + jsonPointerTo(*m_record, offset);
    constexpr std::size_t longestPath = 300; // keys may be anything
    if (place.jsonPath.size() > longestPath)
        place.jsonPath.clear();
    return place;
}

SourceRef RecordPlaces::of(const JsonNode& node) const
{
    if (node.isText())
        return of(node, 0, node.text.size());
    const std::string_view rest = m_text.substr(std::min(node.offset, m_text.size()));
    constexpr std::size_t shown = 80;
    return at(node.offset, cutQuote(rest.substr(0, std::min(rest.find_first_of("\r\n"), shown))));
}

SourceRef RecordPlaces::of(const JsonNode& node, std::size_t begin, std::size_t end) const
{
    const auto [first, last] = rawRange(m_text, node.offset, begin, end);
    return at(first, m_text.substr(first, last - first));
}

Locate RecordPlaces::locate(const JsonNode& node) const
{
    return [this, &node](std::size_t begin, std::size_t end) { return of(node, begin, end); };
}

} // namespace exhibit
