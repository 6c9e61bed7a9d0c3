// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/unreadoutputs.h"

#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>
#include <string_view>

namespace exhibit {

namespace {

bool hasProblem(const Artifact& artifact, std::string_view id)
{
    return std::any_of(artifact.problems.begin(), artifact.problems.end(),
                       [id](const Problem& problem) { return problem.message.id == id; });
}

/// What a program printed, by its name or by what it says of its start; what was understood is no such text.
bool isCalledOutput(const Artifact& artifact)
{
    return artifact.kind == ArtifactKind::Unknown && folderAside(artifact.path).empty() &&
           (isTestOutputName(artifact.path) || hasProblem(artifact, "problem.runner.not-started"));
}

/// One of many files of a folder that make one run, which points to the first of them: reports class by class with what
/// the console printed of each, results test by test.
bool isPartOfFolder(const PackFacts& facts, const Artifact& artifact)
{
    const std::string_view path = artifact.path;
    const std::size_t name = path.rfind('/') + 1; // 0 where there is no folder
    const std::string_view folder = path.substr(0, name);
    const bool isOfAllure = artifact.kind == ArtifactKind::AllureResult;
    const bool isReport = artifact.kind == ArtifactKind::JUnitXml && path.substr(name).starts_with("TEST-");
    const bool isText = artifact.kind == ArtifactKind::RunnerLog && path.ends_with(".txt");
    const bool isEmpty = hasProblem(artifact, "problem.document.nothing-read") ||
                         hasProblem(artifact, "problem.runner.unread") ||
                         hasProblem(artifact, "problem.runner.not-started");
    if (name == 0 || isEmpty || (!isOfAllure && !isReport && !isText))
        return false;
    const std::string report =
        std::string(folder) + "TEST-" + std::string(path.substr(name, path.rfind('.') - name)) + ".xml";
    if (isText && std::none_of(facts.artifacts.begin(), facts.artifacts.end(),
                               [&report](const Artifact& other) { return other.path == report; }))
        return false;
    return std::any_of(facts.witnesses.begin(), facts.witnesses.end(), [&](const Witness& witness) {
        const std::string_view read = witness.where.path;
        return read.starts_with(folder) && read.find('/', name) == std::string_view::npos &&
               (isOfAllure || read.substr(name).starts_with("TEST-"));
    });
}

} // namespace

bool isNotStarted(const PackFacts& facts, std::string_view path)
{
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [path](const Artifact& artifact) {
        return artifact.path == path && hasProblem(artifact, "problem.runner.not-started");
    });
}

std::vector<std::string> unreadOutputs(const PackFacts& facts)
{
    std::vector<std::string> paths;
    for (const Artifact& artifact : facts.artifacts) {
        const bool isRead =
            std::any_of(facts.witnesses.begin(), facts.witnesses.end(),
                        [&artifact](const Witness& witness) { return witness.where.path == artifact.path; });
        const bool isOfRuns = has(artifact.kind, Trait::RunSource) && has(artifact.kind, Trait::OneRun);
        if ((isOfRuns || isCalledOutput(artifact)) && !isRead && !isPartOfFolder(facts, artifact))
            paths.push_back(artifact.path);
    }
    return paths;
}

} // namespace exhibit
