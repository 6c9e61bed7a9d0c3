// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/recorded.h"

#include "models/parsing/rules/rules.h"
#include "models/review/gates/recordedprose.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

constexpr int linesAtOnce = 4096;

/// Hands the lines of a document to `prose`, a block at a time.
void readDocument(const PackFacts& facts, const DocumentAddress& address, const LineProvider& lines,
                  RecordedProse& prose)
{
    const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(address.artifact)];
    const Member* member = address.member >= 0 ? &artifact.members[static_cast<std::size_t>(address.member)] : nullptr;
    const std::int64_t first = member ? member->firstLine.value : 1;
    const std::int64_t last = member ? member->lastLine.value : artifact.lines;
    SourceRef where;
    where.path = artifact.path;
    if (member)
        where.member = member->path;
    prose.startDocument();
    for (std::int64_t from = first; from <= last; from += linesAtOnce) {
        const auto count = static_cast<int>(std::min<std::int64_t>(linesAtOnce, last - from + 1));
        const std::vector<std::string> block = lines(artifact.path, LineNumber{from}, count);
        std::int64_t line = from;
        for (const std::string& text : block) {
            where.firstLine = where.lastLine = LineNumber{line};
            if (member)
                where.memberFirstLine = LineNumber{line - first + 1};
            prose.addLine(text, where);
            ++line;
        }
        if (block.empty())
            return;
    }
}

void readProse(const PackFacts& facts, const LineProvider& lines, RecordedProse& prose)
{
    for (const Document& document : facts.documents) {
        const int artifact = document.canonical.artifact;
        if (document.kind == ArtifactKind::Prose && artifact >= 0 &&
            static_cast<std::size_t>(artifact) < facts.artifacts.size())
            readDocument(facts, document.canonical, lines, prose);
    }
}

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
                                                   const Rules* wordings, const LineProvider& lines)
{
    std::vector<std::vector<RecordedOutcome>> sentences(runs.size());
    if (wordings && lines && !runs.empty()) {
        RecordedProse prose(runs, facts, *wordings);
        readProse(facts, lines, prose);
        sentences = prose.outcomes();
    }
    std::vector<RecordedOutcomes> recorded;
    recorded.reserve(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        recorded.push_back(together(facts, runs[i], sentences[i], wordings));
    return recorded;
}

} // namespace exhibit
