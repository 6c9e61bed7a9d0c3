// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/outcome.h"
#include "models/domain/sourceref.h"

#include <string>
#include <vector>

namespace exhibit {

/// How one test behaves over the runs in pack order; the first that applies.
enum class Behaviour {
    Stable,          ///< never fails and is in every executed run
    AlwaysFailing,   ///< fails in every run that could execute it
    Flaky,           ///< flips more than once: often, with a message of time or chance, or failing again after a pass
                     ///< without a commit that touches its file; passed, failed, passed alone is Regressed
    Regressed,       ///< passed before, fails later
    Fixed,           ///< failed before, passes in the last run that executed it
    NewFailing,      ///< first seen failing, not in the first executed run
    FailingRemoved,  ///< failed, then absent or skipped: removed or silenced, never fixed
    PassingVanished, ///< passed, then absent while its file's neighbours may still run: silent loss
    Added,           ///< first seen later, never fails
    Skipped,         ///< never executed
};

std::string_view behaviourName(Behaviour behaviour); ///< `stable`, `always-failing`, …

/// Only tests that are not Stable have one.
struct TestBehaviour
{
    TestId test;
    Behaviour behaviour = Behaviour::Stable;
    int run = -1; ///< index into Review::runs where it changed, -1 if it did not
    int failedRuns = 0, executedRuns = 0;
    Message reason; ///< one sentence
    std::vector<SourceRef> pointers;
};

} // namespace exhibit
