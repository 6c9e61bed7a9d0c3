// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/message.h"
#include "models/domain/run.h"
#include "models/domain/sourceref.h"

#include <string>
#include <vector>

namespace exhibit {

enum class FindingKind { Mismatch, WitnessDisagreement, CollectionFailure, RedRun, Other };
enum class Classification { None, Systemic, RealGate, Policy, Documentation, Fixed };

std::string_view findingKindName(FindingKind kind);
std::string_view classificationName(Classification classification);

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
};

} // namespace exhibit
