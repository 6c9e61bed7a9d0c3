// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/unreadoutputs.h"

#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>

namespace exhibit {

namespace {

/// What a program printed, by its name; what was understood is no such text.
bool isCalledOutput(const Artifact& artifact)
{
    return artifact.kind == ArtifactKind::Unknown && foreignFolder(artifact.path).empty() &&
           isTestOutputName(artifact.path);
}

} // namespace

std::vector<std::string> unreadOutputs(const PackFacts& facts)
{
    std::vector<std::string> paths;
    for (const Artifact& artifact : facts.artifacts) {
        const bool isRead =
            std::any_of(facts.witnesses.begin(), facts.witnesses.end(),
                        [&artifact](const Witness& witness) { return witness.where.path == artifact.path; });
        const bool isOfRuns = has(artifact.kind, Trait::RunSource) && has(artifact.kind, Trait::OneRun);
        if ((isOfRuns || isCalledOutput(artifact)) && !isRead)
            paths.push_back(artifact.path);
    }
    return paths;
}

} // namespace exhibit
