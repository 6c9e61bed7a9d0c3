// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/carried.h"

#include <string_view>

namespace exhibit {

namespace {

constexpr std::string_view carriedPrefix = "carried:";
constexpr char originSeparator = '\x1f'; ///< a place may be several paths with line ends between

} // namespace

std::string carriedAnchorId(const DecisionOrigin& origin)
{
    std::string id(carriedPrefix);
    id += origin.id;
    for (const std::string* part : {&origin.name, &origin.root}) {
        id += originSeparator;
        id += *part;
    }
    return id;
}

std::optional<DecisionOrigin> originOf(const PlacedDecision& placed)
{
    const std::string& id = placed.anchorId;
    if (!id.starts_with(carriedPrefix))
        return {};
    const std::size_t name = id.find(originSeparator, carriedPrefix.size());
    const std::size_t root = name == std::string::npos ? name : id.find(originSeparator, name + 1);
    if (root == std::string::npos)
        return {};
    return DecisionOrigin{id.substr(name + 1, root - name - 1), id.substr(root + 1),
                          id.substr(carriedPrefix.size(), name - carriedPrefix.size())};
}

} // namespace exhibit
