// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/unreadoutputs.h"

#include "models/domain/text.h"
#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// `test_output.txt`, `final-test-results.log`, `jest_out.txt`: what a program printed, by its name. A document may be
/// called `TEST_RESULTS.md`, and one that was understood is no such text.
bool isCalledOutput(const Artifact& artifact)
{
    static const RE2 name(
        R"((?i)(?:.*[_. -])?(?:(?:unit|api|e2e|integration|all)?[_-]?tests?|pytest|unittest|jest|vitest|mocha|rspec|phpunit|junit|cypress|playwright|ctest)(?:[_ -](?:run|suite|final|full|all))?[_ -](?:outputs?|out|results?|logs?|report|summary)(?:[_ -]?(?:\d+|v\d+|final|full|latest|new))?\.(?:txt|log|out))");
    return artifact.kind == ArtifactKind::Unknown && foreignFolder(artifact.path).empty() &&
           RE2::FullMatch(std::string(lastPart(artifact.path)), name);
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
