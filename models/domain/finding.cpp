// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

namespace exhibit {

std::string_view findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Mismatch:
        return "mismatch";
    case FindingKind::WitnessDisagreement:
        return "witness-disagreement";
    case FindingKind::CollectionFailure:
        return "collection-failure";
    case FindingKind::RedRun:
        return "red-run";
    case FindingKind::Pattern:
        return "pattern";
    case FindingKind::TestLoss:
        return "test-loss";
    case FindingKind::CommitRisk:
        return "commit-risk";
    case FindingKind::Other:
        break;
    }
    return "other";
}

std::string_view likelihoodName(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Likely:
        return "likely";
    case Likelihood::LessLikely:
        return "less-likely";
    case Likelihood::Possible:
        break;
    }
    return "possible";
}

std::string_view classificationName(Classification classification)
{
    switch (classification) {
    case Classification::Systemic:
        return "systemic";
    case Classification::RealGate:
        return "real-gate";
    case Classification::Policy:
        return "policy";
    case Classification::Documentation:
        return "documentation";
    case Classification::Fixed:
        return "fixed";
    case Classification::None:
        break;
    }
    return {};
}

} // namespace exhibit
