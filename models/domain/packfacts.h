// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/appliedstats.h"
#include "models/domain/artifact.h"
#include "models/domain/claim.h"
#include "models/domain/commit.h"
#include "models/domain/failures/trackerbaseline.h"
#include "models/domain/outcome.h"
#include "models/domain/run.h"
#include "models/domain/telemetry.h"

#include <string>
#include <vector>

namespace exhibit {

/// A path that evidence names, and where (a report's own path, a link of the prose).
struct Mention
{
    std::string path; ///< '/'-separated
    SourceRef where;
};

/// Everything that was read from a pack and nothing that was concluded: what the index stores and the review starts
/// from. Immutable once complete; shared between threads as std::shared_ptr<const PackFacts>.
struct PackFacts
{
    std::string name;                ///< last part of the folder's path
    std::string rootPath;            ///< absolute, of this machine: never exported
    std::string archivePath;         ///< of the archive that rootPath was unpacked from, likewise; empty: a folder
    std::string digest;              ///< SHA-256 over the sorted lines `path\0sha256\n`
    std::vector<Artifact> artifacts; ///< sorted by path
    std::vector<Document> documents; ///< prose, logs, reports, contexts: each once, by canonical address
    TestDictionary tests;
    std::vector<Witness> witnesses; ///< one per run and source, duplicates already removed; pack order
    std::vector<Claim> claims;      ///< candidates, unjudged, in document order
    std::vector<Commit> commits;
    std::vector<TokenEvent> tokenEvents;
    std::vector<Escalation> escalations;
    std::vector<DiagnosticsRecord> diagnostics;
    std::vector<BaselineFile> baselineFiles;
    std::vector<ApplyStats> applyStats;
    std::vector<Mention> mentions;
    std::vector<Problem> problems; ///< of the pack as a whole; those of files are in the artifacts

    /// What a person opened: by this a pack is known in lists and kept decisions.
    const std::string& openedPath() const { return archivePath.empty() ? rootPath : archivePath; }
    const Artifact* findArtifact(std::string_view path) const;
};

} // namespace exhibit
