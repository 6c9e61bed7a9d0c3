// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/finding.h"
#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "widgets/common/look/icons.h"

#include <QString>

#include <optional>

namespace exhibit {

/// How a meaning is shown: shape, tone and word, so that colour never stands alone.
struct Look
{
    Icon icon = Icon::None;
    Tone tone = Tone::Muted;
    QString word; ///< translated
};

Look lookOf(Verdict verdict);
Look lookOf(const JudgedClaim& claim); ///< of its verdict; of a notice what it is
Look lookOf(RunState state);
Look lookOf(RunState state, const std::optional<int>& exitCode); ///< word `exit 1`; the state's own without a code
Look lookOf(Outcome outcome);
Look lookOf(Severity severity);
Look lookOf(FindingKind kind);
Look lookOf(Classification classification);

} // namespace exhibit
