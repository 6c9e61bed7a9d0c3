// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/sourceref.h"

#include <optional>
#include <string>
#include <vector>

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
    std::optional<std::int64_t> input;             ///< tokens sent; they do not count against the ceiling
    std::optional<std::int64_t> deliverables;      ///< how many files were asked for
    std::optional<bool> success;
    std::optional<bool> truncated; ///< then `actual` is a lower bound
    std::optional<double> smapePercent;
    bool isSum = false; ///< of several calls: no ceiling holds for it, and it is no attempt
    SourceRef where;
    std::vector<SourceRef> alsoAt; ///< other sources that tell of the same call

    /// actual / ceiling x 100, unclamped; unset without both or with a ceiling of 0.
    std::optional<double> utilizationPercent() const;
};

/// One retry with a larger ceiling.
struct Escalation
{
    std::string runId, phaseId, timestamp, reason, baseSource;
    std::optional<std::int64_t> attemptIndex, baseValue, retryMaxTokens;
    std::optional<double> factor;
    std::optional<bool> wasTruncated; ///< as recorded: lost where the output could not be parsed
    SourceRef where;
    std::vector<SourceRef> alsoAt; ///< other sources that tell of the same one
};

/// One phase of a queue as a database records it.
struct PhaseRecord
{
    /// What the phase is to do may be recorded as an object, as text of an older version, or not at all.
    enum class Scope { None, Object, Text, Other };
    std::string runId, phaseId, state;
    std::string category, complexity; ///< as written: `HIGH` is not `high`
    std::string changeSize, failure;  ///< failure: why it failed last
    Scope scope = Scope::None;
    std::vector<std::string> deliverables; ///< paths that it is to make
    std::optional<std::int64_t> attempt;   ///< as the executor counts them
    std::optional<bool> allowNoop;         ///< it may end without a change
    SourceRef where;
};

/// What was read of one source of model calls: every row is taken, joined with one of another source, or left out for
/// a reason.
struct TelemetrySource
{
    std::string path;                ///< of the artifact
    std::string table;               ///< of a database, else empty
    std::string holds;               ///< `calls`, `escalations`, `phases`, `usage`
    std::int64_t rows = 0;           ///< read
    std::int64_t joined = 0;         ///< told by another source as well, and counted there
    std::vector<MessageArg> dropped; ///< reason and count
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
