// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/recorded.h"

#include "models/parsing/rules/rules.h"
#include "models/review/gates/recordedprose.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

RecordedOutcome stateOf(const Witness& witness, const Rules* wordings)
{
    RecordedOutcome outcome;
    outcome.state = witness.statedState;
    outcome.where = witness.summary.isNull() ? witness.where : witness.summary;
    if (wordings) {
        outcome.completed = wordings->group("recorded.state.completed").matchesAny(witness.statedState);
        outcome.failed = wordings->group("recorded.state.failed").matchesAny(witness.statedState);
    }
    return outcome;
}

/// Whether any of `outcomes` decides; the last of them does.
bool decide(RecordedOutcomes& recorded, const std::vector<RecordedOutcome>& outcomes)
{
    for (const RecordedOutcome& outcome : outcomes) {
        if (!outcome.completed && !outcome.failed)
            continue;
        recorded.completed = outcome.completed;
        recorded.failed = outcome.failed;
    }
    return recorded.completed || recorded.failed;
}

RecordedOutcomes together(const PackFacts& facts, const Run& run, const std::vector<RecordedOutcome>& sentences,
                          const Rules* wordings)
{
    std::vector<RecordedOutcome> ofPhase;
    std::vector<RecordedOutcome> ofRun;
    for (const int index : run.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        if (witness.kind != WitnessKind::Prose || witness.statedState.empty())
            continue;
        (witness.key.phase.empty() ? ofRun : ofPhase).push_back(stateOf(witness, wordings));
    }
    ofPhase.insert(ofPhase.end(), sentences.begin(), sentences.end());
    RecordedOutcomes recorded;
    if (!decide(recorded, ofPhase))
        decide(recorded, ofRun);
    recorded.outcomes = std::move(ofPhase);
    std::move(ofRun.begin(), ofRun.end(), std::back_inserter(recorded.outcomes));
    return recorded;
}

} // namespace

std::vector<RecordedOutcomes> findRecordedOutcomes(const PackFacts& facts, const std::vector<Run>& runs,
                                                   const Rules* wordings)
{
    RecordedProse prose(runs, facts);
    for (const Document& document : facts.documents)
        prose.addDocument(document.text);
    const std::vector<std::vector<RecordedOutcome>>& sentences = prose.outcomes();
    std::vector<RecordedOutcomes> recorded;
    recorded.reserve(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        recorded.push_back(together(facts, runs[i], sentences[i], wordings));
    return recorded;
}

} // namespace exhibit
