// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/repairedquote.h"

#include "models/domain/text.h"
#include "models/files/text/mojibake.h"

#include <optional>
#include <utility>

namespace exhibit {

namespace {

Mojibake damageAt(const PackFacts& facts, const SourceRef& place)
{
    const Artifact* artifact = facts.findArtifact(place.path);
    if (!artifact || place.isDatabaseRow())
        return Mojibake::None;
    for (const Member& member : artifact->members) {
        if (member.firstLine <= place.firstLine && place.firstLine <= member.lastLine)
            return member.mojibake;
    }
    return artifact->mojibake;
}

} // namespace

ShownQuote shownQuote(const PackFacts& facts, const SourceRef& place, std::string_view said)
{
    // A quote ends after so many characters, which may be amid those that one letter became.
    constexpr int mostOfALetter = 4;
    const Mojibake damage = damageAt(facts, place);
    if (damage == Mojibake::None)
        return {std::string(said)};
    std::string_view whole = said;
    for (int cut = 0; cut < mostOfALetter && !whole.empty(); ++cut) {
        if (std::optional<std::string> mended = repairLine(whole, damage))
            return {*std::move(mended), true};
        std::size_t end = whole.size() - 1;
        while (end > 0 && isContinuation(whole[end]))
            --end;
        if (static_cast<signed char>(whole[end]) > 0)
            break; // it does not end amid a letter
        whole = whole.substr(0, end);
    }
    return {std::string(said)};
}

} // namespace exhibit
