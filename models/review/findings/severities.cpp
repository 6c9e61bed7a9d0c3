// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/severities.h"

#include <algorithm>

namespace exhibit {

int severityOfRule(std::string_view rule)
{
    const auto row = std::find_if(severities.begin(), severities.end(),
                                  [rule](const SeverityRow& candidate) { return candidate.rule == rule; });
    return row == severities.end() ? 0 : row->severity;
}

int severityOfVerdict(Verdict verdict)
{
    const auto row = std::find_if(verdictSeverities.begin(), verdictSeverities.end(),
                                  [verdict](const auto& candidate) { return candidate.first == verdict; });
    return row == verdictSeverities.end() ? 0 : row->second;
}

} // namespace exhibit
