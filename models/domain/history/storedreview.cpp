// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/storedreview.h"

#include <algorithm>
#include <tuple>

namespace exhibit {

bool isEarlier(const StoredPack& one, const StoredPack& other)
{
    return std::tie(one.timeSeconds, one.name, one.root) < std::tie(other.timeSeconds, other.name, other.root);
}

bool isEarlierInProject(const StoredPack& one, const StoredPack& other)
{
    return std::tie(one.timeSeconds, one.name) < std::tie(other.timeSeconds, other.name);
}

bool isSameCommit(std::string_view one, std::string_view other)
{
    constexpr std::size_t least = 7; // a shorter one may mean another
    const std::size_t length = std::min(one.size(), other.size());
    return length >= least && one.substr(0, length) == other.substr(0, length);
}

std::vector<StoredCommit> commitsSince(const std::vector<StoredCommit>& before, const std::vector<StoredCommit>& after)
{
    const auto known = std::find_if(after.begin(), after.end(), [&](const StoredCommit& commit) {
        return !before.empty() && isSameCommit(commit.id, before.front().id);
    });
    return known == after.end() ? std::vector<StoredCommit>() : std::vector<StoredCommit>(after.begin(), known);
}

} // namespace exhibit
