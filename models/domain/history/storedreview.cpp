// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/storedreview.h"

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

} // namespace exhibit
