// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claim.h"

namespace exhibit {

std::string_view claimClassName(ClaimClass claimClass)
{
    switch (claimClass) {
    case ClaimClass::Test:
        return "test";
    case ClaimClass::Freshness:
        return "freshness";
    case ClaimClass::Version:
        return "version";
    case ClaimClass::Status:
        return "status";
    case ClaimClass::Blanket:
        return "blanket";
    case ClaimClass::Metric:
        return "metric";
    case ClaimClass::Config:
        return "config";
    case ClaimClass::Path:
        return "path";
    case ClaimClass::Line:
        return "line";
    case ClaimClass::Reference:
        return "reference";
    }
    return {};
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return "supported";
    case Verdict::Contradicted:
        return "contradicted";
    case Verdict::TooBroad:
        return "too-broad";
    case Verdict::ScopeMismatch:
        return "scope-mismatch";
    case Verdict::Stale:
        return "stale";
    case Verdict::Unsupported:
        return "unsupported";
    case Verdict::NotCheckable:
        return "not-checkable";
    }
    return {};
}

bool isMismatch(Verdict verdict)
{
    return seriousness(verdict) > seriousness(Verdict::Unsupported);
}

bool waitsForDecision(const JudgedClaim& claim)
{
    return isMismatch(claim.verdict) ||
           (claim.verdict == Verdict::Unsupported && claim.claim.claimClass == ClaimClass::Test);
}

int seriousness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return 6;
    case Verdict::ScopeMismatch:
        return 5;
    case Verdict::TooBroad:
        return 4;
    case Verdict::Stale:
        return 3;
    case Verdict::Unsupported:
        return 2;
    case Verdict::NotCheckable:
        return 1;
    case Verdict::Supported:
        break;
    }
    return 0;
}

std::string_view confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return {};
}

} // namespace exhibit
