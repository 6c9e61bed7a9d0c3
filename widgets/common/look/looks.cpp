// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/looks.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct LookWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::Look)
};

} // namespace

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return {Icon::Mismatches, Tone::Fail, LookWords::tr("Contradicted")};
    case Verdict::TooBroad:
        return {Icon::DoubleArrow, Tone::Broad, LookWords::tr("Too broad")};
    case Verdict::ScopeMismatch:
        return {Icon::DoubleArrow, Tone::Broad, LookWords::tr("Other scope")};
    case Verdict::Stale:
        return {Icon::Clock, Tone::Warn, LookWords::tr("Stale")};
    case Verdict::Unsupported:
        return {Icon::Question, Tone::Unknown, LookWords::tr("Unproven")};
    case Verdict::Supported:
        return {Icon::Check, Tone::Ok, LookWords::tr("Supported")};
    case Verdict::NeverRun:
        return {Icon::Stop, Tone::Fail, LookWords::tr("Never run")};
    case Verdict::NotAttributable:
        return {Icon::Question, Tone::Unknown, LookWords::tr("Not attributable")};
    case Verdict::NotCheckable:
        return {Icon::Dash, Tone::Unknown, LookWords::tr("Not checkable")};
    }
    return {};
}

Look lookOf(const JudgedClaim& claim)
{
    return claim.isNotice() ? Look{Icon::Info, Tone::Unknown, LookWords::tr("Worth a look")} : lookOf(claim.verdict);
}

Look lookOf(RunState state)
{
    switch (state) {
    case RunState::Unknown:
        return {Icon::Question, Tone::Unknown, LookWords::tr("Unknown")};
    case RunState::Passed:
        return {Icon::Check, Tone::Ok, LookWords::tr("Passed")};
    case RunState::Failed:
        return {Icon::Cross, Tone::Fail, LookWords::tr("Failed")};
    case RunState::CollectionFailed:
        return {Icon::Diamond, Tone::Error, LookWords::tr("Collection failed")};
    case RunState::Interrupted:
        return {Icon::Stop, Tone::Warn, LookWords::tr("Interrupted")};
    case RunState::NoTests:
        return {Icon::Dash, Tone::Unknown, LookWords::tr("No tests")};
    }
    return {};
}

Look lookOf(RunState state, const std::optional<int>& exitCode)
{
    Look look = lookOf(state);
    if (exitCode)
        look.word = LookWords::tr("exit %1").arg(*exitCode);
    return look;
}

Look lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Absent:
        return {Icon::Dash, Tone::Muted, LookWords::tr("Not in this run")};
    case Outcome::Passed:
        return {Icon::Dot, Tone::Ok, LookWords::tr("Passed")};
    case Outcome::Failed:
        return {Icon::Cross, Tone::Fail, LookWords::tr("Failed")};
    case Outcome::Error:
        return {Icon::Diamond, Tone::Error, LookWords::tr("Error")};
    case Outcome::Skipped:
        return {Icon::Minus, Tone::Skip, LookWords::tr("Skipped")};
    case Outcome::XFailed:
        return {Icon::Minus, Tone::Skip, LookWords::tr("Failed as expected")};
    case Outcome::XPassed:
        return {Icon::Flag, Tone::Warn, LookWords::tr("Passed unexpectedly")};
    }
    return {};
}

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {Icon::Info, Tone::Accent, LookWords::tr("Note")};
    case Severity::Warning:
        return {Icon::Warning, Tone::Warn, LookWords::tr("Warning")};
    case Severity::Error:
        return {Icon::Cross, Tone::Fail, LookWords::tr("Error")};
    }
    return {};
}

Look lookOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Mismatch:
        return {Icon::Mismatches, Tone::Fail, LookWords::tr("Mismatch")};
    case FindingKind::WitnessDisagreement:
        return {Icon::DoubleArrow, Tone::Broad, LookWords::tr("Witnesses disagree")};
    case FindingKind::CollectionFailure:
        return {Icon::Diamond, Tone::Error, LookWords::tr("Collection")};
    case FindingKind::RedRun:
        return {Icon::Flag, Tone::Fail, LookWords::tr("Run")};
    case FindingKind::Pattern:
        return {Icon::Patterns, Tone::Fail, LookWords::tr("Pattern")};
    case FindingKind::TestLoss:
        return {Icon::Minus, Tone::Warn, LookWords::tr("Lost tests")};
    case FindingKind::CommitRisk:
        return {Icon::Commits, Tone::Warn, LookWords::tr("Commit")};
    case FindingKind::Other:
        return {Icon::Info, Tone::Secondary, LookWords::tr("Finding")};
    }
    return {};
}

Look lookOf(Classification classification)
{
    switch (classification) {
    case Classification::None:
        return {};
    case Classification::Systemic:
        return {Icon::Patterns, Tone::Fail, LookWords::tr("Systemic")};
    case Classification::RealGate:
        return {Icon::Gate, Tone::Error, LookWords::tr("Real gate")};
    case Classification::Policy:
        return {Icon::Flag, Tone::Warn, LookWords::tr("Policy")};
    case Classification::Documentation:
        return {Icon::Report, Tone::Unknown, LookWords::tr("Documentation")};
    case Classification::Fixed:
        return {Icon::Check, Tone::Ok, LookWords::tr("Fixed")};
    }
    return {};
}

} // namespace exhibit
