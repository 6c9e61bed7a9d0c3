// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/partwords.h"

#include "models/domain/text.h"
#include "models/parsing/rules/rules.h"

#include <algorithm>

namespace exhibit {

std::string PartWords::firstOf(std::string_view use, std::string_view name, const std::string& text) const
{
    for (const RuleMatch& match : m_facts.wordings(use).findAll(text)) {
        for (const auto& [group, value] : match.groups) {
            if (group == name)
                return std::string(value);
        }
    }
    return {};
}

std::string PartWords::folderOfPart(const std::string& path) const
{
    const auto [known, isNew] = m_folders.try_emplace(path);
    if (isNew)
        known->second = lowered(firstOf("part.folder", "folder", path));
    return known->second;
}

bool PartWords::isOfOtherFolder(const Claim& claim, const std::vector<const Run*>& witnesses) const
{
    const std::string area = firstOf("part.area", "area", claim.heading);
    const std::string own = area.empty() ? folderOfPart(claim.where.path) : lowered(area) + '/';
    return !own.empty() && !witnesses.empty() && std::all_of(witnesses.begin(), witnesses.end(), [&](const Run* run) {
        const std::string folder = folderOfPart(run->log.path.empty() ? run->report.path : run->log.path);
        return !folder.empty() && !folder.ends_with(own) && !own.ends_with(folder);
    });
}

bool PartWords::isOfSameFolder(const Claim& claim, const std::vector<const Run*>& witnesses) const
{
    const std::string own = folderOfPart(claim.where.path);
    return !own.empty() && std::any_of(witnesses.begin(), witnesses.end(),
                                       [&](const Run* run) { return folderOfPart(run->log.path) == own; });
}

std::string PartWords::headingPart(const std::string& heading) const
{
    return firstOf("part.heading", "part", heading);
}

bool PartWords::namesWholeSuite(const std::string& text) const
{
    return m_facts.wordings("suite.whole").matchesAny(text);
}

} // namespace exhibit
