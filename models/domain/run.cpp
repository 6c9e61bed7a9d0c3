// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/run.h"

namespace exhibit {

std::string toString(const RunKey& key)
{
    return key.phase.empty() ? key.runId : key.runId + '/' + key.phase;
}

std::string_view runStateName(RunState state)
{
    switch (state) {
    case RunState::Passed:
        return "passed";
    case RunState::Failed:
        return "failed";
    case RunState::CollectionFailed:
        return "collection-failed";
    case RunState::Interrupted:
        return "interrupted";
    case RunState::NoTests:
        return "no-tests";
    case RunState::Unknown:
        break;
    }
    return "unknown";
}

} // namespace exhibit
