// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <optional>
#include <string>

namespace exhibit {

/// One model call whose output tokens were counted.
struct TokenEvent
{
    std::string runId;
    std::string phaseId;
    std::string timestamp; ///< as stored; zones are mostly not marked
    std::string category, complexity, model, stopReason;
    std::optional<std::int64_t> predicted, actual; ///< output tokens
    std::optional<std::int64_t> ceiling;           ///< selected_budget: the enforced maximum in newer rows only
    std::optional<bool> success;
    std::optional<bool> truncated; ///< then `actual` is a lower bound
    std::optional<double> smapePercent;
    SourceRef where;

    /// actual / ceiling x 100, unclamped; unset without both or with a ceiling of 0.
    std::optional<double> utilizationPercent() const;
};

/// One retry with a larger ceiling.
struct Escalation
{
    std::string runId, phaseId, timestamp, reason, baseSource;
    std::optional<std::int64_t> attemptIndex, baseValue, retryMaxTokens;
    std::optional<double> factor;
    SourceRef where;
};

/// One governed command or decision of a diagnostics log.
struct DiagnosticsRecord
{
    enum class Kind { Command, Decision, ModelSelection, Other };
    Kind kind = Kind::Other;
    std::string runId;  ///< the run that the record's own path names, else what it states
    std::string label;  ///< command line, or trigger of a decision
    std::string detail; ///< reason, or choice of a decision
    std::optional<int> exitCode;
    bool timedOut = false, skipped = false;
    SourceRef where;
};

} // namespace exhibit
