// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/message.h"
#include "models/domain/run.h"

#include <string>
#include <vector>

namespace exhibit {

enum class FindingKind {
    Mismatch,
    WitnessDisagreement,
    CollectionFailure,
    RedRun,
    Pattern,
    TestLoss,
    CommitRisk,
    Other
};
enum class Classification { None, Systemic, RealGate, Policy, Documentation, Fixed };
enum class Likelihood { LessLikely, Possible, Likely };

std::string_view findingKindName(FindingKind kind);
std::string_view classificationName(Classification classification);
std::string_view likelihoodName(Likelihood likelihood); ///< `less-likely`, `possible`, `likely`

/// A sentence and the places that bear it.
struct EvidenceStatement
{
    Message text;
    std::vector<SourceRef> pointers;
};

struct Hypothesis
{
    Message text;        ///< the cause in a few words
    Message explanation; ///< why it would look like this
    Likelihood likelihood = Likelihood::Possible;
    std::vector<EvidenceStatement> speaksFor, speaksAgainst;
};

/// A row of a finding's own table, e.g. one missing module and the test modules that need it.
struct FindingRow
{
    std::vector<Message> cells; ///< as many as Finding::columns
    SourceRef where;
};

/// One statement of the review.
struct Finding
{
    std::string id; ///< stable, without line numbers
    FindingKind kind = FindingKind::Other;
    std::string rule;                        ///< id of the rule that found it
    Verdict verdict = Verdict::NotCheckable; ///< of a mismatch
    int severity = 0;                        ///< order of lists: larger first
    Message title, assessment, recommendation;
    Classification classification = Classification::None;
    Confidence confidence = Confidence::Medium;
    std::vector<RunKey> runs;
    std::vector<SourceRef> pointers;
    std::vector<Message> extraEvidence;
    std::string claimId; ///< of a mismatch
    int toldBy = -1;     ///< index into Review::findings of one that tells the same; else -1

    // Of patterns:
    Message signature; ///< what it is recognised by, e.g. `exit code 2, 0 tests, 10 failed collectors`
    Message repeats;   ///< by which rule it counts as systemic, or why it does not
    std::vector<Message> columns;
    std::vector<FindingRow> rows;
    std::vector<Hypothesis> hypotheses;
    std::vector<Message> proposedFixes, proposedTests;
    std::vector<RunKey> fixedIn; ///< runs in which it occurred before and no longer does

    bool isMismatch() const { return kind == FindingKind::Mismatch; }
    bool isPattern() const { return kind == FindingKind::Pattern; }
};

/// A person has to decide: patterns. A mismatch waits as the claim that it is about.
inline bool waitsForDecision(const Finding& finding)
{
    return finding.isPattern();
}

} // namespace exhibit
