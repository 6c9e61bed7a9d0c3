// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<FindingKind> findingKindNames[] = {
    {FindingKind::Mismatch, "mismatch"},
    {FindingKind::WitnessDisagreement, "witness-disagreement"},
    {FindingKind::CollectionFailure, "collection-failure"},
    {FindingKind::RedRun, "red-run"},
    {FindingKind::Pattern, "pattern"},
    {FindingKind::TestLoss, "test-loss"},
    {FindingKind::CommitRisk, "commit-risk"},
    {FindingKind::Other, "other"},
};

constexpr EnumName<Likelihood> likelihoodNames[] = {
    {Likelihood::Likely, "likely"},
    {Likelihood::LessLikely, "less-likely"},
    {Likelihood::Possible, "possible"},
};

constexpr EnumName<Classification> classificationNames[] = {
    {Classification::Systemic, "systemic"}, {Classification::RealGate, "real-gate"},
    {Classification::Policy, "policy"},     {Classification::Documentation, "documentation"},
    {Classification::Fixed, "fixed"},
};

} // namespace

std::string_view findingKindName(FindingKind kind)
{
    return nameOf(findingKindNames, kind);
}

std::string_view likelihoodName(Likelihood likelihood)
{
    return nameOf(likelihoodNames, likelihood);
}

std::string_view classificationName(Classification classification)
{
    return nameOf(classificationNames, classification);
}

} // namespace exhibit
