// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/executorstates.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/telemetry/telemetrydbruns.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestStateLine = 4096;
constexpr std::size_t mostPhases = maxRecordedRuns;

std::string_view groupOf(const RuleMatch& match, std::string_view name)
{
    const auto found =
        std::find_if(match.groups.begin(), match.groups.end(), [&](const auto& pair) { return pair.first == name; });
    return found == match.groups.end() ? std::string_view() : found->second;
}

/// Decisions and overrides of gates, as those of a log of diagnostics.
DiagnosticsRecord decisionOf(const RunKey& key, std::string_view words, const SourceRef& where)
{
    DiagnosticsRecord record;
    record.kind = DiagnosticsRecord::Kind::Decision;
    record.runId = key.runId;
    record.label = key.phase;
    record.detail = words;
    record.where = where;
    return record;
}

Witness recordOf(const RunKey& key, std::string_view state, const SourceRef& where)
{
    Witness witness;
    witness.kind = WitnessKind::Prose;
    witness.key = key;
    witness.statedState = state;
    witness.where = where;
    witness.summary = where;
    return witness;
}

} // namespace

ExecutorStates::ExecutorStates(TextSource origin, const Rules& rules)
    : m_origin(std::move(origin)), m_rules(&rules.group("executor.log"))
{}

void ExecutorStates::addLine(LineNumber line, std::string_view text)
{
    if (m_rules->isEmpty() || text.size() > longestStateLine)
        return;
    for (const RuleMatch& match : m_rules->findAll(text))
        take(match, line, text);
}

void ExecutorStates::take(const RuleMatch& match, LineNumber line, std::string_view text)
{
    const auto set = match.rule->set.find("tells");
    const std::string_view tells = set == match.rule->set.end() ? std::string_view() : std::string_view(set->second);
    if (const std::string_view run = groupOf(match, "run"); !run.empty() && run != m_run) {
        m_run = run;
        m_phase.clear();
    }
    if (const std::string_view phase = groupOf(match, "phase"); !phase.empty())
        m_phase = phase;
    if (tells == "baseline") {
        takeBaseline(match, m_origin.pointTo(line, text));
        return;
    }
    const std::string_view words = trimmed(groupOf(match, "words"));
    const RunKey key{m_run, m_phase};
    if (words.empty() || m_run.empty() || m_phase.empty() || (m_phases.size() >= mostPhases && !m_phases.contains(key)))
        return;
    Phase& phase = m_phases[key];
    Told& told = tells == "state" ? phase.state : tells == "override" ? phase.overridden : phase.decision;
    // The first line that says so stays; another word is a later turn.
    if (told.words != words)
        told = {std::string(words), m_origin.pointTo(line, text)};
}

/// What the tests were before the work: `0 tests, 0 passing, 0 failing, 16 errors`.
void ExecutorStates::takeBaseline(const RuleMatch& match, SourceRef where)
{
    const auto count = [&match](std::string_view name) { return numberOf(groupOf(match, name)); };
    Witness witness;
    witness.counts.total = count("total");
    witness.counts.passed = count("passed");
    witness.counts.failed = count("failed");
    witness.counts.errors = count("errors");
    const std::int64_t red = witness.counts.failed.value_or(0) + witness.counts.errors.value_or(0);
    if (m_run.empty() || !witness.counts.total || (*witness.counts.total == 0 && red == 0) ||
        (m_baselines.size() >= mostPhases && !m_baselines.contains(m_run)))
        return;
    witness.kind = WitnessKind::Log;
    witness.key = {m_run, "baseline"};
    witness.state = *witness.counts.total == 0 ? RunState::CollectionFailed
                    : red > 0                  ? RunState::Failed
                                               : RunState::Passed;
    witness.passesUnnamed = true;
    witness.where = where;
    witness.summary = std::move(where);
    m_baselines[m_run] = std::move(witness);
}

void ExecutorStates::finish(DocumentRecords& records)
{
    for (auto& [key, phase] : m_phases) {
        for (const Told* told : {&phase.decision, &phase.overridden}) {
            if (!told->words.empty())
                records.diagnostics.push_back(decisionOf(key, told->words, told->where));
        }
        const Told& state = phase.state;
        if (state.words.empty())
            continue;
        if (std::optional<Witness> red = witnessOf({key.runId, key.phase, state.words, {}, {}}, state.where))
            records.witnesses.push_back(std::move(*red));
        records.witnesses.push_back(recordOf(key, state.words, state.where));
        if (!phase.overridden.words.empty())
            records.witnesses.push_back(recordOf(key, phase.overridden.words, phase.overridden.where));
    }
    for (auto& [run, witness] : m_baselines)
        records.witnesses.push_back(std::move(witness));
}

} // namespace exhibit
