// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/buildtelemetry.h"

#include "models/parsing/telemetry/tokenevents.h"
#include "models/review/telemetry/callfigures.h"
#include "models/review/telemetry/oddrows.h"
#include "models/review/telemetry/validation.h"

#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// The call that led to an escalation: the last of its phase that is not later.
int callBefore(const Escalation& escalation, int retry, const std::vector<TokenEvent>& events,
               const std::vector<int>& attempts)
{
    const int wanted = retry >= 0 ? attempts[static_cast<std::size_t>(retry)] - 1
                                  : static_cast<int>(escalation.attemptIndex.value_or(0));
    int call = -1;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].runId != escalation.runId || events[i].phaseId != escalation.phaseId || attempts[i] == 0)
            continue;
        if (wanted > 0 ? attempts[i] == wanted : call < 0 || attempts[i] > attempts[static_cast<std::size_t>(call)])
            call = static_cast<int>(i);
    }
    return call;
}

std::vector<EscalationOutcome> outcomesOf(const PackFacts& facts, const std::vector<int>& attempts)
{
    const std::vector<int> retries = retriesAfterEscalations(facts.escalations, facts.tokenEvents);
    std::vector<EscalationOutcome> outcomes;
    for (std::size_t i = 0; i < facts.escalations.size(); ++i) {
        EscalationOutcome outcome{static_cast<int>(i), -1, retries[i], false};
        outcome.call = callBefore(facts.escalations[i], retries[i], facts.tokenEvents, attempts);
        outcome.hidesTruncation = facts.escalations[i].wasTruncated == false && outcome.call >= 0 &&
                                  facts.tokenEvents[static_cast<std::size_t>(outcome.call)].truncated.value_or(false);
        outcomes.push_back(outcome);
    }
    return outcomes;
}

ScopeFigures scopesOf(const std::vector<PhaseRecord>& phases)
{
    ScopeFigures scopes;
    for (const PhaseRecord& phase : phases) {
        // How a database keeps what a phase is to do; a specification in a file is an object by itself.
        if (!phase.where.isDatabaseRow())
            continue;
        switch (phase.scope) {
        case PhaseRecord::Scope::Object:
            ++scopes.objects;
            break;
        case PhaseRecord::Scope::None:
            ++scopes.none;
            break;
        case PhaseRecord::Scope::Text:
            scopes.texts.push_back(phase.where);
            break;
        case PhaseRecord::Scope::Other:
            ++scopes.others;
            break;
        }
    }
    return scopes;
}

void count(TelemetryFigures& figures, const std::vector<TokenEvent>& events)
{
    figures.events = static_cast<std::int64_t>(events.size());
    for (const TokenEvent& event : events) {
        const double percent = event.utilizationPercent().value_or(0.0);
        figures.truncated += event.truncated.value_or(false) ? 1 : 0;
        figures.atOrAboveTrigger += percent >= figures.triggerPercent ? 1 : 0;
        figures.aboveCeiling += percent > 100.0 ? 1 : 0;
        figures.exactlyFull += event.actual && event.ceiling == event.actual ? 1 : 0;
        figures.sums += event.isSum ? 1 : 0;
    }
}

void group(TelemetryFigures& figures, const CallCounter& counter)
{
    std::vector<int> everything(static_cast<std::size_t>(figures.events));
    std::iota(everything.begin(), everything.end(), 0);
    figures.all = counter.figures("all", everything);
    figures.byCategory = counter.by(&TokenEvent::category);
    figures.byComplexity = counter.by(&TokenEvent::complexity);
    figures.byModel = counter.by(&TokenEvent::model);
    figures.byRun = counter.by(&TokenEvent::runId);
    figures.byDay = counter.byDay();
}

} // namespace

MessageArg triggerLevel(const TelemetryFigures& figures)
{
    std::string text = std::to_string(figures.triggerPercent);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return {"level", std::move(text)};
}

TelemetryFigures buildTelemetryFigures(const PackFacts& facts, const std::vector<Executor>& executors)
{
    TelemetryFigures figures;
    if (!executors.empty()) {
        figures.triggerPercent = executors.front().triggerPercent;
        figures.triggerName = executors.front().triggerName;
    }
    count(figures, facts.tokenEvents);
    const CallCounter counter(facts.tokenEvents, figures.triggerPercent);
    group(figures, counter);
    figures.validation = validateLastBatch(facts.tokenEvents, counter);
    for (const std::vector<int>& batch : counter.batches())
        figures.batches.push_back(
            counter.figures(facts.tokenEvents[static_cast<std::size_t>(batch.front())].timestamp, batch));
    figures.escalations = static_cast<std::int64_t>(facts.escalations.size());
    figures.outcomes = outcomesOf(facts, counter.attempts());
    for (const EscalationOutcome& outcome : figures.outcomes) {
        const bool hasRetry = outcome.retry >= 0;
        figures.successAfterEscalation +=
            hasRetry && !facts.tokenEvents[static_cast<std::size_t>(outcome.retry)].truncated.value_or(false) ? 1 : 0;
    }
    figures.oddRows = findOddRows(facts.tokenEvents);
    figures.scopes = scopesOf(facts.phases);
    return figures;
}

} // namespace exhibit
