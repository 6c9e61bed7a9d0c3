// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/labels/testmatches.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

bool standsBefore(const RuleMatch& a, const RuleMatch& b)
{
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

void dropReplaced(std::string_view text, std::vector<RuleMatch>& matches)
{
    static const RE2 arrow(R"((→|⟶|➜|->|=>))");
    re2::StringPiece rest(text.data(), text.size());
    std::size_t last = std::string_view::npos;
    re2::StringPiece hit;
    while (RE2::FindAndConsume(&rest, arrow, &hit))
        last = static_cast<std::size_t>(hit.data() - text.data());
    if (last == std::string_view::npos)
        return;
    const bool after = std::any_of(matches.begin(), matches.end(), [&](const RuleMatch& m) { return m.begin > last; });
    if (after)
        matches.erase(
            std::remove_if(matches.begin(), matches.end(), [&](const RuleMatch& m) { return m.end <= last + 4; }),
            matches.end());
}

void dropContained(std::vector<RuleMatch>& matches)
{
    std::sort(matches.begin(), matches.end(), standsBefore);
    std::vector<RuleMatch> kept;
    for (RuleMatch& match : matches) {
        // The first byte of a match may be the blank in front of its number.
        if (kept.empty() || match.begin + 1 >= kept.back().end)
            kept.push_back(std::move(match));
        else if (match.end > kept.back().end && kept.back().groups.empty())
            kept.back() = std::move(match); // numbers say more than a word
        else if (kept.back().groups.empty() && kept.back().rule->set.count("all_pass") != 0)
            kept.back().groups = std::move(match.groups); // `vitest: all 10 pass` says how many, too
    }
    matches = std::move(kept);
}

} // namespace exhibit
