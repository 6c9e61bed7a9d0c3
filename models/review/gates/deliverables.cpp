// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/deliverables.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

bool isOf(const PhaseRecord& phase, const std::vector<Run>& runs, const RunKey& key)
{
    if (phase.phaseId != key.phase || key.phase.empty())
        return false;
    if (!phase.runId.empty())
        return phase.runId == key.runId;
    return std::count_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key.phase == key.phase; }) == 1;
}

/// A place that shows the file beside listings; null if there is none.
SourceRef seenElsewhere(const PackFacts& facts, const RunKey& key, const std::string& path)
{
    for (const ApplyStats& stats : facts.applyStats) {
        const bool same = stats.key.runId == key.runId && (stats.key.phase.empty() || stats.key.phase == key.phase);
        if (same && std::find(stats.touchedPaths.begin(), stats.touchedPaths.end(), path) != stats.touchedPaths.end())
            return stats.where;
    }
    for (const Document& document : facts.documents) {
        for (const CoverageRow& row : document.text.coverage) {
            if (endsWithPath(row.path, path))
                return row.where;
        }
    }
    for (const Commit& commit : facts.commits) {
        for (const CommitFile& file : commit.files) {
            if (file.status != "D" && file.path == path)
                return file.where;
        }
    }
    const Artifact* artifact = facts.findArtifact(path);
    SourceRef whole;
    if (artifact)
        whole.path = artifact->path;
    return whole;
}

} // namespace

Deliverables deliverablesOf(const PackFacts& facts, const std::vector<Run>& runs, const Run& run,
                            const Workspace& workspace)
{
    Deliverables result;
    for (const PhaseRecord& phase : facts.phases) {
        if (!isOf(phase, runs, run.key))
            continue;
        result.specifications.push_back(phase.where);
        if (!result.allowNoop)
            result.allowNoop = phase.allowNoop;
        for (const std::string& path : phase.deliverables)
            addOnce(result.asked, withSlashes(path));
    }
    for (const std::string& path : result.asked) {
        ShownFile shown = workspace.file(path);
        if (shown.answer != ShownFile::Answer::There) {
            const SourceRef seen = seenElsewhere(facts, run.key, path);
            // A listing may have been made before the file was.
            if (!seen.isNull())
                shown = {ShownFile::Answer::There, path, seen};
        }
        if (shown.answer == ShownFile::Answer::There)
            result.there.push_back(shown.where);
        else if (shown.answer == ShownFile::Answer::Missing)
            result.missing.push_back({path, std::move(shown)});
        else if (shown.answer == ShownFile::Answer::Elsewhere)
            result.elsewhere.push_back({path, std::move(shown)});
    }
    return result;
}

} // namespace exhibit
