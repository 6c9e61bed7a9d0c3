// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"

namespace exhibit {

RunState runStateOf(std::optional<int> exitCode, const RunCounts& counts)
{
    constexpr int interruptedCode = 2;
    constexpr int internalErrorCode = 3;
    constexpr int usageErrorCode = 4;
    constexpr int noTestsCode = 5;
    const std::int64_t total = counts.total.value_or(counts.passed.value_or(0) + counts.skipped.value_or(0) +
                                                     counts.xfailed.value_or(0) + counts.xpassed.value_or(0));
    const bool anyFailed = counts.failed.value_or(0) > 0 || counts.errors.value_or(0) > 0;
    const bool executed = total > 0 || anyFailed;
    if (counts.failedCollectors.value_or(0) > 0)
        return executed ? RunState::Failed : RunState::CollectionFailed;
    if (exitCode == interruptedCode || exitCode == internalErrorCode)
        return RunState::Interrupted;
    if (anyFailed || exitCode == 1)
        return RunState::Failed;
    if (exitCode == noTestsCode || (exitCode == usageErrorCode && !executed))
        return RunState::NoTests;
    if (exitCode.value_or(0) != 0)
        return RunState::Failed;
    if (executed)
        return RunState::Passed;
    return counts.total || exitCode == 0 ? RunState::NoTests : RunState::Unknown;
}

} // namespace exhibit
