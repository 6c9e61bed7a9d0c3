// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factsbuilder.h"

#include <algorithm>

namespace exhibit::test {

SourceRef ref(const std::string& path, std::int64_t first, const std::string& quote, std::int64_t last)
{
    SourceRef result;
    result.path = path;
    result.firstLine = LineNumber{first};
    result.lastLine = LineNumber{std::max(first, last)};
    result.quote = quote;
    return result;
}

FactsBuilder::FactsBuilder()
{
    m_facts.name = "handmade";
    m_facts.digest = std::string(64, 'a');
}

Artifact& FactsBuilder::artifact(const std::string& path, ArtifactKind kind, std::int64_t lines)
{
    Artifact artifact;
    artifact.path = path;
    artifact.kind = kind;
    artifact.lines = lines;
    artifact.bytes = static_cast<std::uint64_t>(lines) * 40;
    artifact.encoding = kind == ArtifactKind::Sqlite ? TextEncoding::None : TextEncoding::Utf8;
    artifact.sha256 = std::string(64, 'b');
    return m_facts.artifacts.emplace_back(std::move(artifact));
}

Member& FactsBuilder::member(const std::string& artifactPath, const std::string& path, ArtifactKind kind,
                             std::int64_t first, std::int64_t last)
{
    ensureArtifact(artifactPath, ArtifactKind::Bundle, last);
    const auto bundle = std::find_if(m_facts.artifacts.begin(), m_facts.artifacts.end(),
                                     [&](const Artifact& artifact) { return artifact.path == artifactPath; });
    Member member;
    member.title = path;
    member.path = path;
    member.kind = kind;
    member.headerLine = LineNumber{first - 1};
    member.firstLine = LineNumber{first};
    member.lastLine = LineNumber{last};
    return bundle->members.emplace_back(std::move(member));
}

Witness& FactsBuilder::reportLine(const RunKey& key, std::int64_t line, const Results& results,
                                  const std::string& corpus)
{
    ensureArtifact(corpus, ArtifactKind::ReportCorpus, line);
    Witness& witness = addWitness(WitnessKind::Report, key);
    witness.where = ref(corpus, line, "{\"run_id\": \"" + key.runId + "\"");
    witness.summary = witness.where;
    witness.reportLine = LineNumber{line};
    setResults(witness, results, 0);
    witness.counts.total = static_cast<std::int64_t>(results.size());
    witness.counts.collected = witness.counts.total;
    witness.exitCode = witness.counts.failures().value_or(0) > 0 ? 1 : 0;
    witness.exitCodeDerived = false;
    return witness;
}

Witness& FactsBuilder::log(const RunKey& key, const Results& results, const std::string& path, std::int64_t first)
{
    const auto count = static_cast<std::int64_t>(results.size());
    ensureArtifact(path, ArtifactKind::PytestLog, first + count + 1);
    Witness& witness = addWitness(WitnessKind::Log, key);
    setResults(witness, results, first + 1);
    witness.where = ref(path, first, "collected " + std::to_string(count) + " items", first + count + 1);
    witness.collectedAt = ref(path, first, "collected " + std::to_string(count) + " items");
    witness.summary = ref(path, first + count + 1,
                          std::to_string(witness.counts.failed.value_or(0)) + " failed, " +
                              std::to_string(witness.counts.passed.value_or(0)) + " passed");
    witness.counts.collected = count;
    witness.exitCode = witness.counts.failures().value_or(0) > 0 ? 1 : 0;
    witness.exitCodeDerived = true;
    for (Failure& failure : witness.failures)
        failure.where.path = path;
    return witness;
}

Witness& FactsBuilder::failedCollection(const RunKey& key, const std::vector<std::string>& modules,
                                        const std::string& missing, const std::string& path, std::int64_t first)
{
    const auto count = static_cast<std::int64_t>(modules.size());
    Witness& witness = log(key, {}, path, first);
    witness.state = RunState::CollectionFailed;
    witness.exitCode = 2;
    witness.counts.collected = 7;
    witness.counts.errors = count;
    witness.counts.failedCollectors = count;
    witness.summary = ref(path, first + count + 1, std::to_string(count) + " errors in 1.00s");
    witness.where.lastLine = LineNumber{first + count + 1};
    std::int64_t line = first;
    for (const std::string& module : modules) {
        const std::string cause = "No module named '" + missing + "'";
        witness.collectionErrors.push_back(CollectionError{module, "ModuleNotFoundError", cause, missing,
                                                           ref(path, ++line, "E   ModuleNotFoundError: " + cause)});
    }
    return witness;
}

Witness& FactsBuilder::prose(const RunKey& key, const std::string& state, const std::string& path)
{
    ensureArtifact(path, ArtifactKind::RunSummary, 20);
    Witness& witness = addWitness(WitnessKind::Prose, key);
    witness.statedState = state;
    witness.where = ref(path, 1, "# Run Summary: " + key.runId);
    witness.summary = ref(path, 4, "- **State:** " + state);
    return witness;
}

TokenEvent& FactsBuilder::tokenEvent(const std::string& run, const std::string& phase, std::int64_t used,
                                     std::int64_t ceiling, bool truncated, const std::string& timestamp)
{
    TokenEvent event;
    event.runId = run;
    event.phaseId = phase;
    event.timestamp = timestamp;
    event.actual = used;
    event.ceiling = ceiling;
    event.truncated = truncated;
    event.where.path = "events.db";
    event.where.table = "token_estimation_v2_events";
    event.where.rowId = static_cast<std::int64_t>(m_facts.tokenEvents.size()) + 1;
    event.where.quote = "actual_output_tokens=" + std::to_string(used);
    ensureArtifact("events.db", ArtifactKind::Sqlite, 0);
    return m_facts.tokenEvents.emplace_back(std::move(event));
}

PackFacts FactsBuilder::build() const
{
    PackFacts facts = m_facts;
    std::sort(facts.artifacts.begin(), facts.artifacts.end(),
              [](const Artifact& a, const Artifact& b) { return a.path < b.path; });
    return facts;
}

void FactsBuilder::ensureArtifact(const std::string& path, ArtifactKind kind, std::int64_t lines)
{
    for (Artifact& known : m_facts.artifacts) {
        if (known.path == path) {
            known.lines = std::max(known.lines, lines);
            return;
        }
    }
    artifact(path, kind, lines);
}

Witness& FactsBuilder::addWitness(WitnessKind kind, const RunKey& key)
{
    Witness witness;
    witness.kind = kind;
    witness.key = key;
    return m_facts.witnesses.emplace_back(std::move(witness));
}

void FactsBuilder::setResults(Witness& witness, const Results& results, std::int64_t firstLine)
{
    std::int64_t passed = 0;
    std::int64_t failed = 0;
    std::int64_t errors = 0;
    std::int64_t skipped = 0;
    std::int64_t line = firstLine;
    for (const auto& [name, outcome] : results) {
        const TestId test = m_facts.tests.intern(name);
        witness.outcomes.set(test, outcome, static_cast<std::uint32_t>(firstLine == 0 ? 0 : line));
        passed += outcome == Outcome::Passed ? 1 : 0;
        failed += outcome == Outcome::Failed ? 1 : 0;
        errors += outcome == Outcome::Error ? 1 : 0;
        skipped += outcome == Outcome::Skipped ? 1 : 0;
        if (isFailure(outcome)) {
            Failure failure;
            failure.test = test;
            failure.outcome = outcome;
            failure.message = "AssertionError: assert 1 == 2";
            failure.crashPath = name.substr(0, name.find("::"));
            failure.crashLine = 12;
            failure.where = firstLine == 0 ? witness.where : ref(witness.where.path, line, name + " FAILED");
            witness.failures.push_back(std::move(failure));
        }
        ++line;
    }
    witness.counts.passed = passed;
    if (failed > 0)
        witness.counts.failed = failed;
    if (errors > 0)
        witness.counts.errors = errors;
    if (skipped > 0)
        witness.counts.skipped = skipped;
    witness.state = failed + errors > 0 ? RunState::Failed : results.empty() ? RunState::NoTests : RunState::Passed;
}

} // namespace exhibit::test
