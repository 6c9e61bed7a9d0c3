// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/asof.h"

#include "models/domain/text.h"
#include "models/parsing/claims/stamps.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestDated = 400; // bytes of a text in which a date is looked for
constexpr std::size_t datedCells = 2;     // of a row: its date is what it is called by

/// A line below the title that is nothing but a date, maybe with who wrote it: `*3 February 2026*`.
bool isDateLine(const MarkdownBlock& block, const FoundStamp& found)
{
    constexpr std::size_t longestRest = 24;
    static const RE2 rest(R"(\W*(?:\pL[\pL .,-]*)?)");
    const std::string text = block.text();
    return found.stamp.epochSeconds && text.size() - (found.end - found.begin) <= longestRest &&
           RE2::FullMatch(text.substr(0, found.begin), R"(\W*)") && RE2::FullMatch(text.substr(found.end), rest);
}

std::optional<Stamp> stampIn(std::string_view text)
{
    const auto found = findStamp(text.substr(0, longestDated));
    return found && found->stamp.epochSeconds ? std::optional(found->stamp) : std::nullopt;
}

} // namespace

AsOfReader::AsOfReader(const TextSource& source, const MarkdownDocument& document)
    : m_document(document), m_asked(document.blocks.size(), 0), m_stamps(document.blocks.size())
{
    if (auto stamp = stampOfName(source.member.empty() ? source.path : source.member))
        m_ofName = {std::move(*stamp), AsOfSource::FileName};
    constexpr std::size_t headBlocks = 4; // a date farther from the title is of something else
    for (std::size_t i = 0; i < std::min(document.blocks.size(), headBlocks); ++i) {
        const MarkdownBlock& block = document.blocks[i];
        const bool isTitle = block.type == MarkdownBlock::Type::Heading && block.headingLevel == 1;
        if (!isTitle && block.type != MarkdownBlock::Type::Paragraph)
            break;
        const std::string text = isTitle ? std::string() : block.text();
        const auto found = text.empty() || text.size() > longestDated ? std::nullopt : findStamp(text);
        if (found && isDateLine(block, *found))
            m_ofDateLine = {found->stamp, AsOfSource::Document};
    }
}

std::optional<Stamp> AsOfReader::ofBlock(int block) const
{
    const auto index = static_cast<std::size_t>(block);
    if (m_asked[index] == 0) {
        m_asked[index] = 1;
        m_stamps[index] = stampIn(m_document.blocks[index].text());
    }
    return m_stamps[index];
}

AsOf AsOfReader::of(int block, std::string_view statement) const
{
    const MarkdownBlock& here = m_document.blocks[static_cast<std::size_t>(block)];
    if (here.type == MarkdownBlock::Type::TableRow) {
        for (std::size_t i = 0; i < std::min(here.cells.size(), datedCells); ++i) {
            if (auto stamp = stampIn(here.cells[i]))
                return {std::move(*stamp), AsOfSource::Row};
        }
    }
    if (auto stamp = stampIn(statement))
        return {std::move(*stamp), AsOfSource::Sentence};
    for (const int around : {here.item, here.leadIn, here.parentItem}) {
        if (around < 0 || around == block)
            continue;
        if (auto stamp = ofBlock(around))
            return {std::move(*stamp), AsOfSource::Heading};
    }
    const int first = here.type == MarkdownBlock::Type::Heading ? block : here.afterBreak ? -1 : here.heading;
    for (int heading = first; heading >= 0; heading = m_document.blocks[static_cast<std::size_t>(heading)].heading) {
        if (auto stamp = ofBlock(heading))
            return {std::move(*stamp), AsOfSource::Heading};
    }
    return m_ofName.source == AsOfSource::None ? m_ofDateLine : m_ofName;
}

void AsOfReader::dateByStamp(std::vector<Claim>& claims)
{
    const auto stamp = std::find_if(claims.begin(), claims.end(), [](const Claim& claim) {
        return claim.claimClass == ClaimClass::Freshness && claim.subject.type == "document" &&
               claim.stamp.epochSeconds;
    });
    if (stamp == claims.end())
        return;
    const Stamp found = stamp->stamp;
    for (Claim& claim : claims) {
        if (claim.asOf.source == AsOfSource::None)
            claim.asOf = {found, AsOfSource::Document};
    }
}

} // namespace exhibit
