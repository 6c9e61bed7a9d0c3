// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/otherwords.h"

#include "models/domain/enumnames.h"
#include "models/domain/text.h"
#include "models/parsing/told/checkouts.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/runs.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr EnumName<OtherWord::Same> sameNames[] = {
    {OtherWord::Same::Commit, "commit"},
    {OtherWord::Same::Tests, "tests"},
};

constexpr std::int64_t fewestTests = 8; ///< fewer are as many elsewhere by accident

bool leavesOtherCode(const SessionStep& step)
{
    return step.act == SessionAct::Edit && step.result == ActResult::Good && !step.isPart;
}

/// A commit that was made, with the hash that git printed.
bool isMadeCommit(const SessionStep& step)
{
    return step.act == SessionAct::Commit && step.result == ActResult::Good && !step.commit.empty();
}

/// The commit that holds the code as it was after `done` steps: the first one later, else the last one before, without
/// an edit of code in between.
const SessionStep* commitOfState(std::span<const SessionStep> steps, std::size_t done)
{
    for (std::size_t i = done; i < steps.size() && !leavesOtherCode(steps[i]); ++i) {
        if (isMadeCommit(steps[i]))
            return &steps[i];
    }
    for (std::size_t i = std::min(done, steps.size()); i-- > 0 && !leavesOtherCode(steps[i]);) {
        if (isMadeCommit(steps[i]))
            return &steps[i];
    }
    return nullptr;
}

const SessionStep* lastRun(std::span<const SessionStep> steps)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [](const SessionStep& step) {
        return step.act == SessionAct::Tests && (step.result == ActResult::Good || step.result == ActResult::Bad);
    });
    return found == steps.rend() ? nullptr : &*found;
}

/// The numbers that the statement has are those of the run.
bool statesTotalsOf(const Claim& claim, const RunCounts& counts)
{
    const auto same = [&counts](const std::optional<std::int64_t>& stated) {
        return !stated || stated == counts.passed || *stated == counts.tests();
    };
    return same(claim.test.passed) && same(claim.test.total) && claim.test.failed.value_or(0) == 0;
}

SourceRef totalsOf(const Run& run)
{
    return !run.summary.isNull() ? run.summary : run.report.isNull() ? run.log : run.report;
}

} // namespace

std::string_view sameName(OtherWord::Same same)
{
    return nameOf(sameNames, same);
}

bool speaksOfTests(const Claim& claim)
{
    return claim.claimClass == ClaimClass::Test || (claim.subject.type == "session" && claim.subject.value == "tests");
}

OtherWords::OtherWords(const PackFacts& facts, const std::vector<Run>& runs) : m_facts(facts), m_runs(runs)
{
    for (std::size_t i = 0; i < facts.sessionSteps.size(); ++i) {
        const SessionStep& step = facts.sessionSteps[i];
        m_steps.try_emplace(step.document, i, i).first->second.second = i + 1;
        if (step.act == SessionAct::Edit && step.result == ActResult::Good)
            m_written.emplace(lastPart(withSlashes(step.text)));
    }
    if (m_steps.empty())
        return;
    readCommits();
    readRuns();
}

void OtherWords::readCommits()
{
    for (const Document& document : m_facts.documents) {
        if (document.canonical.artifact < 0)
            continue;
        for (const RecognisedLine& line : document.text.recognised) {
            if (line.rule != checkoutRule)
                continue;
            m_commits[document.canonical].push_back(&line);
            m_folderCommits[std::string(folderPart(line.where.path))].insert(line.text);
        }
    }
}

/// Runs with totals in a log or report that is no session's own.
void OtherWords::readRuns()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run& run = m_runs[i];
        const bool isOther = run.executed && !run.collectOnly && run.counts.tests() > 0 &&
                             (!run.log.isNull() || !run.report.isNull()) && !isOfSession(run.log) &&
                             !isOfSession(run.report);
        if (isOther)
            m_others.push_back(i);
    }
}

bool OtherWords::isOfSession(const SourceRef& place) const
{
    if (place.isNull())
        return false;
    const Artifact* artifact = m_facts.findArtifact(place.path);
    const bool isRecord = artifact && artifact->kind == ArtifactKind::SessionRecord;
    return isRecord || m_written.contains(lastPart(place.path));
}

/// Whether a log of the run says above it, or one that stands beside it, that the commit was checked out.
bool OtherWords::hasCommit(const Run& run, std::string_view commit) const
{
    for (const int index : run.witnesses) {
        const Witness& witness = m_facts.witnesses[static_cast<std::size_t>(index)];
        const auto own = m_commits.find(witness.document);
        if (own != m_commits.end() &&
            std::any_of(own->second.begin(), own->second.end(), [&](const RecognisedLine* line) {
                return line->where.firstLine.value <= witness.summary.firstLine.value &&
                       isOneCommit(line->text, commit);
            }))
            return true;
        const auto beside = m_folderCommits.find(folderPart(witness.where.path));
        const bool isApart = own == m_commits.end() && beside != m_folderCommits.end() && !beside->first.empty();
        if (isApart && beside->second.size() == 1 && isOneCommit(*beside->second.begin(), commit))
            return true;
    }
    return false;
}

OtherWords::Steps OtherWords::stepsOf(int document) const
{
    const auto found = m_steps.find(document);
    if (found == m_steps.end())
        return {};
    return Steps(m_facts.sessionSteps).subspan(found->second.first, found->second.second - found->second.first);
}

std::optional<OtherWord> OtherWords::of(const Claim& claim) const
{
    if (claim.sessionSteps < 0 || !speaksOfTests(claim))
        return std::nullopt;
    return at(stepsOf(claim.document), static_cast<std::size_t>(claim.sessionSteps));
}

std::optional<OtherWord> OtherWords::ofEnd(int document) const
{
    const Steps steps = stepsOf(document);
    return at(steps, steps.size());
}

/// The last run of the pack that speaks of the state after `done` steps; of the same commit before any other.
std::optional<OtherWord> OtherWords::at(Steps steps, std::size_t done) const
{
    if (m_others.empty() || steps.empty())
        return std::nullopt;
    const SessionStep* commit = commitOfState(steps, done);
    const SessionStep* own = lastRun(steps.first(std::min(done, steps.size())));
    std::optional<OtherWord> word;
    for (const std::size_t index : m_others) {
        const Run& run = m_runs[index];
        const bool isCommit = commit && hasCommit(run, commit->commit);
        const bool isAlike = own && !own->runner.empty() && own->runner == run.runner &&
                             own->counts.tests() >= fewestTests && own->counts.tests() == run.counts.tests();
        if ((!isCommit && !isAlike) || (word && word->same == OtherWord::Same::Commit && !isCommit))
            continue;
        const std::string failed = std::to_string(run.failing());
        const std::string passed = std::to_string(run.counts.passed.value_or(0));
        word = OtherWord{.same = isCommit ? OtherWord::Same::Commit : OtherWord::Same::Tests,
                         .run = index,
                         .commit = isCommit ? commit->commit : std::string(),
                         .isGreen = run.state == RunState::Passed && isComplete(run) && run.failing() == 0,
                         .sentence = {isCommit ? "said.elsewhere.commit" : "said.elsewhere.tests",
                                      {{"run", runLabel(m_runs, run)},
                                       {"commit", isCommit ? commit->commit : std::string()},
                                       {"tests", std::to_string(run.counts.tests())},
                                       {"passed", passed},
                                       {"failed", failed}}},
                         .where = totalsOf(run)};
    }
    return word;
}

void OtherWords::settle(const Claim& claim, Judgement& judgement) const
{
    const bool isOpen = judgement.verdict == Verdict::Unsupported || judgement.verdict == Verdict::NotAttributable ||
                        judgement.verdict == Verdict::Stale || judgement.verdict == Verdict::NeverRun;
    if (!isOpen || m_others.empty())
        return;
    const std::optional<OtherWord> word = of(claim);
    if (!word || word->same != OtherWord::Same::Commit || !word->isGreen ||
        !statesTotalsOf(claim, m_runs[word->run].counts))
        return;
    judgement = verdictOf("check.session.elsewhere", Verdict::Supported, Confidence::Medium, "claim.session.elsewhere",
                          word->sentence.args);
    judgement.evidence.push_back(word->where);
}

} // namespace exhibit
