// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit::test {

using Results = std::vector<std::pair<std::string, Outcome>>;

/// Facts of a pack that was never on disk, put together by hand. Numbers of a witness follow from its results unless a
/// test changes them afterwards through the returned reference (valid until the next call).
class FactsBuilder
{
public:
    FactsBuilder();

    Artifact& artifact(const std::string& path, ArtifactKind kind, std::int64_t lines = 100);
    Member& member(const std::string& artifactPath, const std::string& path, ArtifactKind kind, std::int64_t first,
                   std::int64_t last);

    /// A line of a report corpus; adds the corpus if it is not there yet.
    Witness& reportLine(const RunKey& key, std::int64_t line, const Results& results,
                        const std::string& corpus = "reports.ndjson");
    /// A pytest log from line `first` on; results stand on the following lines, the final line after them.
    Witness& log(const RunKey& key, const Results& results, const std::string& path = "ci.log", std::int64_t first = 1);
    /// A session that could not collect: one error a module, each missing `missing`.
    Witness& failedCollection(const RunKey& key, const std::vector<std::string>& modules, const std::string& missing,
                              const std::string& path = "ci.log", std::int64_t first = 1);
    Witness& prose(const RunKey& key, const std::string& state, const std::string& path = "run_summary.md");
    TokenEvent& tokenEvent(const std::string& run, const std::string& phase, std::int64_t used, std::int64_t ceiling,
                           bool truncated, const std::string& timestamp = "2025-01-01 00:00:00");

    /// The facts so far, complete: artifacts sorted, documents named.
    PackFacts build() const;
    PackFacts& facts() { return m_facts; }

private:
    void ensureArtifact(const std::string& path, ArtifactKind kind, std::int64_t lines);
    Witness& addWitness(WitnessKind kind, const RunKey& key);
    void setResults(Witness& witness, const Results& results, std::int64_t firstLine);

    PackFacts m_facts;
};

SourceRef ref(const std::string& path, std::int64_t first, const std::string& quote, std::int64_t last = 0);

} // namespace exhibit::test
