// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/textscopes.h"

#include "models/files/text/encoding.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestScopeText = 1024; ///< a name stands at the beginning of a heading or item, if in it at all

bool governs(const MarkdownBlock& block)
{
    return block.type == MarkdownBlock::Type::Heading && block.quoteDepth == 0 && block.listDepth == 0;
}

} // namespace

int TextScopes::scopeOf(int index)
{
    const MarkdownBlock& inside = block(index);
    if (governs(inside))
        return scopeOfHeading(index);
    return inside.item >= 0 ? scopeOfItem(inside.item) : scopeOfHeading(inside.heading);
}

int TextScopes::scopeOfHeading(int index)
{
    if (index < 0)
        return -1;
    if (const auto known = m_scopeOfBlock.find(index); known != m_scopeOfBlock.end())
        return known->second;
    TextScope scope;
    scope.level = block(index).headingLevel;
    scope.parent = scopeOfHeading(block(index).heading);
    return add(std::move(scope), index, endOfSection(index));
}

int TextScopes::scopeOfItem(int index)
{
    if (const auto known = m_scopeOfBlock.find(index); known != m_scopeOfBlock.end())
        return known->second;
    const MarkdownBlock& opening = block(index);
    TextScope scope;
    scope.kind = TextScope::Kind::Item;
    scope.level = opening.listDepth;
    const bool nested = opening.parentItem >= 0 && opening.parentItem != index;
    scope.parent = nested ? scopeOfItem(opening.parentItem) : scopeOfHeading(opening.heading);
    return add(std::move(scope), index, endOfItem(index));
}

int TextScopes::add(TextScope scope, int index, LineNumber last)
{
    const LineNumber first = block(index).first;
    const auto line = static_cast<std::size_t>(first.zeroBased());
    if (line < m_repaired.size()) {
        const std::string_view text = m_repaired[line].substr(0, longestScopeText);
        scope.text = text.substr(0, text.size() - incompleteUtf8Tail(text));
    }
    scope.where = m_source.pointTo(first, line < m_original.size() ? m_original[line] : std::string_view());
    scope.last = m_source.pointTo(last, {}).firstLine;
    m_scopes.push_back(std::move(scope));
    const int added = static_cast<int>(m_scopes.size()) - 1;
    m_scopeOfBlock.emplace(index, added);
    return added;
}

LineNumber TextScopes::endOfSection(int heading) const
{
    const auto& blocks = m_document.blocks;
    const auto next = std::find_if(blocks.begin() + heading + 1, blocks.end(), governs);
    return next != blocks.end() ? next->first.plus(-1)
                                : LineNumber::fromZeroBased(static_cast<std::int64_t>(m_original.size()) - 1);
}

LineNumber TextScopes::endOfItem(int item) const
{
    const auto& blocks = m_document.blocks;
    const auto isInside = [&](int index) {
        for (int around = block(index).item; around >= item; around = block(around).parentItem) {
            if (around == item)
                return true;
        }
        return false;
    };
    LineNumber last = block(item).last;
    for (int next = item + 1; next < static_cast<int>(blocks.size()) && isInside(next); ++next)
        last = block(next).last;
    return last;
}

} // namespace exhibit
