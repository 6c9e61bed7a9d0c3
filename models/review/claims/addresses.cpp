// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/addresses.h"

#include "models/files/text/mojibake.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string_view trimmed(std::string_view line)
{
    const auto begin = line.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view()
                                           : line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

/// Where the document's first line stands at an address.
std::int64_t offsetOf(const PackFacts& facts, const DocumentAddress& address)
{
    const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(address.artifact)];
    return address.member < 0 ? 1 : artifact.members[static_cast<std::size_t>(address.member)].firstLine.value;
}

bool isValid(const PackFacts& facts, const DocumentAddress& address)
{
    if (address.artifact < 0 || static_cast<std::size_t>(address.artifact) >= facts.artifacts.size())
        return false;
    const auto members = facts.artifacts[static_cast<std::size_t>(address.artifact)].members.size();
    return address.member < 0 || static_cast<std::size_t>(address.member) < members;
}

SourceRef placeAt(const PackFacts& facts, const DocumentAddress& address, const SourceRef& where, std::int64_t shift,
                  const LineProvider& lines)
{
    const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(address.artifact)];
    SourceRef place;
    place.firstLine = where.firstLine.plus(shift);
    place.lastLine = where.lastLine.plus(shift);
    const std::vector<std::string> found = lines(artifact.path, place.firstLine, 1);
    const std::vector<std::string> own = lines(where.path, where.firstLine, 1);
    if (found.empty() || own.empty())
        return {};
    Mojibake damage = artifact.mojibake;
    if (address.member >= 0) {
        const Member& member = artifact.members[static_cast<std::size_t>(address.member)];
        place.member = member.path;
        place.memberFirstLine = LineNumber{place.firstLine.value - member.firstLine.value + 1};
        damage = member.mojibake;
    }
    const std::string repaired = repairLine(found.front(), damage).value_or(found.front());
    if (trimmed(repaired) != trimmed(own.front()))
        return {};
    place.path = artifact.path;
    const bool same = where.lastLine == where.firstLine && found.front().find(where.quote) != std::string::npos;
    place.quote = same ? where.quote : cutQuote(trimmed(found.front()));
    return place;
}

} // namespace

std::vector<SourceRef> otherAddresses(const PackFacts& facts, const Claim& claim, const LineProvider& lines)
{
    std::vector<SourceRef> places;
    if (!lines || claim.document < 0 || static_cast<std::size_t>(claim.document) >= facts.documents.size())
        return places;
    const Document& document = facts.documents[static_cast<std::size_t>(claim.document)];
    if (!isValid(facts, document.canonical))
        return places;
    for (const DocumentAddress& address : document.alsoAt) {
        if (!isValid(facts, address))
            continue;
        const std::int64_t shift = offsetOf(facts, address) - offsetOf(facts, document.canonical);
        SourceRef place = placeAt(facts, address, claim.where, shift, lines);
        if (!place.isNull())
            places.push_back(std::move(place));
    }
    return places;
}

} // namespace exhibit
