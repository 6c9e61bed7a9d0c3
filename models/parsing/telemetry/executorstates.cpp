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

/// What the tests were before the work: `0 tests, 0 passing, 0 failing, 16 errors`. It is no run of the work.
void ExecutorStates::takeBaseline(const RuleMatch& match, const SourceRef& where)
{
    const auto count = [&match](std::string_view name) { return numberOf(groupOf(match, name)).value_or(0); };
    if (!m_run.empty() && std::exchange(m_baselineOf, m_run) != m_run)
        m_decisions.push_back(decisionOf({m_run, "baseline"}, groupOf(match, "words"), where));
    if (count("total") == 0 && count("errors") > 0)
        addProblem(m_problems,
                   {Severity::Warning,
                    Message{"problem.executor.empty-baseline",
                            {{"run", m_run.empty() ? "?" : m_run}, {"errors", std::string(groupOf(match, "errors"))}}},
                    where});
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
    for (DiagnosticsRecord& baseline : m_decisions)
        records.diagnostics.push_back(std::move(baseline));
    for (Problem& problem : m_problems)
        addProblem(records.problems, std::move(problem));
}

} // namespace exhibit
