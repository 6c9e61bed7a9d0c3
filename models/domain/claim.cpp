// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claim.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<ClaimClass> claimClassNames[] = {
    {ClaimClass::Test, "test"},           {ClaimClass::Freshness, "freshness"}, {ClaimClass::Version, "version"},
    {ClaimClass::Status, "status"},       {ClaimClass::Blanket, "blanket"},     {ClaimClass::Metric, "metric"},
    {ClaimClass::Config, "config"},       {ClaimClass::Path, "path"},           {ClaimClass::Line, "line"},
    {ClaimClass::Reference, "reference"},
};

constexpr EnumName<Verdict> verdictNames[] = {
    {Verdict::Supported, "supported"},
    {Verdict::Contradicted, "contradicted"},
    {Verdict::TooBroad, "too-broad"},
    {Verdict::ScopeMismatch, "scope-mismatch"},
    {Verdict::Stale, "stale"},
    {Verdict::Unsupported, "unsupported"},
    {Verdict::NotCheckable, "not-checkable"},
    {Verdict::NeverRun, "never-run"},
    {Verdict::NotAttributable, "not-attributable"},
};

constexpr EnumName<AsOfSource> asOfSourceNames[] = {
    {AsOfSource::Sentence, "sentence"},  {AsOfSource::Row, "row"},
    {AsOfSource::Heading, "heading"},    {AsOfSource::Document, "document"},
    {AsOfSource::FileName, "file-name"},
};

constexpr EnumName<Confidence> confidenceNames[] = {
    {Confidence::Low, "low"},
    {Confidence::Medium, "medium"},
    {Confidence::High, "high"},
};

} // namespace

std::string_view claimClassName(ClaimClass claimClass)
{
    return nameOf(claimClassNames, claimClass);
}

std::string_view verdictName(Verdict verdict)
{
    return nameOf(verdictNames, verdict);
}

std::string_view asOfSourceName(AsOfSource source)
{
    return nameOf(asOfSourceNames, source);
}

bool isMismatch(Verdict verdict)
{
    return seriousness(verdict) > seriousness(Verdict::Unsupported);
}

bool waitsForDecision(const JudgedClaim& claim)
{
    return isMismatch(claim.verdict) ||
           ((claim.verdict == Verdict::Unsupported || claim.verdict == Verdict::NotAttributable) &&
            claim.claim.claimClass == ClaimClass::Test && !claim.isNotice());
}

int seriousness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return 8;
    case Verdict::ScopeMismatch:
        return 7;
    case Verdict::TooBroad:
        return 6;
    case Verdict::NeverRun:
        return 5;
    case Verdict::Stale:
        return 4;
    case Verdict::Unsupported:
        return 3;
    case Verdict::NotAttributable:
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
    return nameOf(confidenceNames, confidence);
}

} // namespace exhibit
