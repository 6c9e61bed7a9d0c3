// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/claim.h"
#include "models/domain/commits/commit.h"
#include "models/domain/failures/trackerbaseline.h"
#include "models/domain/measures/appliedstats.h"
#include "models/domain/measures/coveragemeasure.h"
#include "models/domain/measures/telemetry.h"
#include "models/domain/measures/toolfinding.h"
#include "models/domain/outcome.h"
#include "models/domain/run.h"
#include "models/domain/sessions/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A path that evidence names, and where (a report's own path, a link of the prose).
struct Mention
{
    std::string path; ///< '/'-separated
    SourceRef where;
};

/// An archive of the pack that was unpacked: its files stand in the pack below its path.
struct Mount
{
    std::string path;   ///< of the archive in the pack
    std::string folder; ///< absolute, of this machine: never exported
};

/// Everything that was read from a pack and nothing that was concluded: what the index stores and the review starts
/// from. Immutable once complete; shared between threads as std::shared_ptr<const PackFacts>.
struct PackFacts
{
    std::string name;                     ///< last part of the folder's path
    std::string rootPath;                 ///< folder of this machine that paths are relative to: never exported
    std::string openedPath;               ///< the folder, archive or file that a person opened, of several a line each,
                                          ///< likewise: by this a pack is known in lists and kept decisions
    std::vector<std::string> chosenPaths; ///< of this machine: what the pack consists of if it is not all of rootPath
    std::vector<Mount> mounts;            ///< archives in the pack, by path
    std::string digest;                   ///< SHA-256 over the sorted lines `path\0sha256\n`
    std::vector<Artifact> artifacts;      ///< sorted by path
    std::vector<Document> documents;      ///< prose, logs, reports, contexts: each once, by canonical address
    TestDictionary tests;
    std::vector<Witness> witnesses; ///< one per run and source, duplicates already removed; pack order
    std::vector<Claim> claims;      ///< candidates, unjudged, in document order
    std::vector<Commit> commits;
    std::vector<TokenEvent> tokenEvents;
    std::vector<Escalation> escalations;
    std::vector<PhaseRecord> phases;               ///< of databases, by database and row
    std::vector<TelemetrySource> telemetrySources; ///< what was read of model calls, and what of it counts
    std::vector<DiagnosticsRecord> diagnostics;
    std::vector<BaselineFile> baselineFiles;
    std::vector<ApplyStats> applyStats;
    std::vector<CoverageMeasure> coverage; ///< of reports of coverage: of each the whole, then its files
    std::vector<ToolFinding> toolFindings; ///< of other tools, in the order of their reports
    std::vector<AgentSession> sessions;    ///< records of coding agents, in the order of documents
    std::vector<SessionStep> sessionSteps; ///< of all sessions, one after the other
    std::vector<Mention> mentions;
    std::vector<Problem> problems; ///< of the pack as a whole; those of files are in the artifacts

    const Artifact* findArtifact(std::string_view path) const;
    const Commit* findCommit(std::string_view hash) const; ///< null: not in the history, or the hash is too short
    /// Where the artifact `path` lies on this machine.
    std::string absolutePath(std::string_view path) const;
    /// Whether the artifact lies in an archive of the pack.
    bool isInArchive(std::string_view path) const { return mountOf(path) != nullptr; }

private:
    const Mount* mountOf(std::string_view path) const;
};

} // namespace exhibit
