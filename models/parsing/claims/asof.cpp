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

/// `2026-02-05`, `20260205`, `2026_02_05` in a file's or folder's name.
std::optional<Stamp> stampOfName(const std::string& path)
{
    static const RE2 date(R"((?:^|\D)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D|$))");
    std::string year, month, day;
    if (!RE2::PartialMatch(std::string(lastPart(path)), date, &year, &month, &day) &&
        !RE2::PartialMatch(path, date, &year, &month, &day))
        return std::nullopt;
    const auto found = findStamp(year + '-' + month + '-' + day);
    return found ? std::optional(found->stamp) : std::nullopt;
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
    return m_ofName;
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
