// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packfacts.h"

#include <algorithm>

namespace exhibit {

const Artifact* PackFacts::findArtifact(std::string_view path) const
{
    const auto found = std::lower_bound(artifacts.begin(), artifacts.end(), path,
                                        [](const Artifact& artifact, std::string_view p) { return artifact.path < p; });
    return found != artifacts.end() && found->path == path ? &*found : nullptr;
}

} // namespace exhibit
