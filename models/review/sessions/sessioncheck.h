// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/sessions/sessionhistory.h"
#include "models/review/sessions/stepsearch.h"

#include <map>
#include <optional>
#include <vector>

namespace exhibit {

/// Rules `check.session.…`: what an agent said against what its session did before.
/// `tests`: the totals that a runner printed; a status only where it is the runner's own. A green run is worth nothing
/// once code was edited behind it and nothing was run again.
/// `never-run`: the record shows all commands of the session from its beginning, and none of them can have done it.
/// `check`: linters, type checkers, builds, by status or output.
/// `git`: commits and pushes. `file`: edits that were made, none where none is said; what is said to be fixed was
/// edited and something ran on it; what is said to have failed did. What a record does not show is unproven: other
/// records, sub-agents and people may have seen it.
class SessionCheck
{
public:
    explicit SessionCheck(const PackFacts& facts);

    Judgement check(const Claim& claim) const;
    /// The claim of a document as if the session had said it when it wrote that, by the step of
    /// PackFacts::sessionSteps.
    Claim asSaidAt(Claim claim, const SessionStep& step) const;

private:
    StepsSaid before(const Claim& claim) const;
    Judgement judge(const Claim& claim, const StepsSaid& steps) const;
    Judgement checkTests(const Claim& claim, const StepsSaid& steps) const;
    Judgement withoutRun(const Claim& claim, const StepsSaid& steps, SessionAct act) const;
    bool cannotHaveRun(const Claim& claim) const;
    Judgement checkAll(const Claim& claim, const StepsSaid& steps) const;
    Judgement checkAct(const Claim& claim, const StepsSaid& steps, SessionAct act) const;
    Judgement checkGit(const Claim& claim, const StepsSaid& steps, SessionAct act) const;
    Judgement checkFile(const Claim& claim, const StepsSaid& steps, bool isAlone) const;
    Judgement checkEdit(const Claim& claim, const StepsSaid& steps) const;
    Judgement checkNoEdit(const StepsSaid& steps, StepTrait edits) const;
    Judgement checkGood(const Claim& claim, const StepsSaid& steps, const SessionStep& last) const;
    Judgement checkNoTestEdit(const Claim& claim, const StepsSaid& steps) const;
    Judgement checkNone(const StepsSaid& steps, StepTrait made) const;
    Judgement checkDone(const StepsSaid& steps, StepTrait wanted) const;
    bool cannotHaveDone(const Claim& claim, const StepsSaid& steps) const;
    bool wasRefused(const Claim& claim, const StepsSaid& steps, const SessionStep& tried) const;

    const PackFacts& m_facts;
    std::map<int, SessionHistory> m_histories;     ///< of each document
    std::map<int, const AgentSession*> m_sessions; ///< the same
};

} // namespace exhibit
