// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/looks.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("exhibit::Look", text);
}

} // namespace

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return {Icon::Mismatches, Tone::Fail, tr("Contradicted")};
    case Verdict::TooBroad:
        return {Icon::DoubleArrow, Tone::Broad, tr("Too broad")};
    case Verdict::ScopeMismatch:
        return {Icon::DoubleArrow, Tone::Broad, tr("Other scope")};
    case Verdict::Stale:
        return {Icon::Clock, Tone::Warn, tr("Stale")};
    case Verdict::Unsupported:
        return {Icon::Question, Tone::Unknown, tr("Unproven")};
    case Verdict::Supported:
        return {Icon::Check, Tone::Ok, tr("Supported")};
    case Verdict::NotCheckable:
        return {Icon::Dash, Tone::Unknown, tr("Not checkable")};
    }
    return {};
}

Look lookOf(const JudgedClaim& claim)
{
    return claim.isNotice() ? Look{Icon::Info, Tone::Unknown, tr("Worth a look")} : lookOf(claim.verdict);
}

Look lookOf(RunState state)
{
    switch (state) {
    case RunState::Unknown:
        return {Icon::Question, Tone::Unknown, tr("Unknown")};
    case RunState::Passed:
        return {Icon::Check, Tone::Ok, tr("Passed")};
    case RunState::Failed:
        return {Icon::Cross, Tone::Fail, tr("Failed")};
    case RunState::CollectionFailed:
        return {Icon::Diamond, Tone::Error, tr("Collection failed")};
    case RunState::Interrupted:
        return {Icon::Stop, Tone::Warn, tr("Interrupted")};
    case RunState::NoTests:
        return {Icon::Dash, Tone::Unknown, tr("No tests")};
    }
    return {};
}

Look lookOf(RunState state, const std::optional<int>& exitCode)
{
    Look look = lookOf(state);
    if (exitCode)
        look.word = tr("exit %1").arg(*exitCode);
    return look;
}

Look lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Absent:
        return {Icon::Dash, Tone::Muted, tr("Not in this run")};
    case Outcome::Passed:
        return {Icon::Dot, Tone::Ok, tr("Passed")};
    case Outcome::Failed:
        return {Icon::Cross, Tone::Fail, tr("Failed")};
    case Outcome::Error:
        return {Icon::Diamond, Tone::Error, tr("Error")};
    case Outcome::Skipped:
        return {Icon::Minus, Tone::Skip, tr("Skipped")};
    case Outcome::XFailed:
        return {Icon::Minus, Tone::Skip, tr("Failed as expected")};
    case Outcome::XPassed:
        return {Icon::Flag, Tone::Warn, tr("Passed unexpectedly")};
    }
    return {};
}

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {Icon::Info, Tone::Accent, tr("Note")};
    case Severity::Warning:
        return {Icon::Warning, Tone::Warn, tr("Warning")};
    case Severity::Error:
        return {Icon::Cross, Tone::Fail, tr("Error")};
    }
    return {};
}

Look lookOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Mismatch:
        return {Icon::Mismatches, Tone::Fail, tr("Mismatch")};
    case FindingKind::WitnessDisagreement:
        return {Icon::DoubleArrow, Tone::Broad, tr("Witnesses disagree")};
    case FindingKind::CollectionFailure:
        return {Icon::Diamond, Tone::Error, tr("Collection")};
    case FindingKind::RedRun:
        return {Icon::Flag, Tone::Fail, tr("Run")};
    case FindingKind::Pattern:
        return {Icon::Patterns, Tone::Fail, tr("Pattern")};
    case FindingKind::TestLoss:
        return {Icon::Minus, Tone::Warn, tr("Lost tests")};
    case FindingKind::CommitRisk:
        return {Icon::Commits, Tone::Warn, tr("Commit")};
    case FindingKind::Other:
        return {Icon::Info, Tone::Secondary, tr("Finding")};
    }
    return {};
}

Look lookOf(Classification classification)
{
    switch (classification) {
    case Classification::None:
        return {};
    case Classification::Systemic:
        return {Icon::Patterns, Tone::Fail, tr("Systemic")};
    case Classification::RealGate:
        return {Icon::Gate, Tone::Error, tr("Real gate")};
    case Classification::Policy:
        return {Icon::Flag, Tone::Warn, tr("Policy")};
    case Classification::Documentation:
        return {Icon::Report, Tone::Unknown, tr("Documentation")};
    case Classification::Fixed:
        return {Icon::Check, Tone::Ok, tr("Fixed")};
    }
    return {};
}

} // namespace exhibit
