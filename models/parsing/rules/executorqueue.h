// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/lazypattern.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Points of a phase that waits. Every condition that is given must hold.
struct QueuePoints
{
    std::string id;
    int points = 0;
    std::optional<std::int64_t> atLeast, atMost;       ///< deliverables
    std::vector<std::string> categories, complexities; ///< exactly one of these, as written
    std::vector<std::string> fileNames;                ///< a deliverable has one of these names, in any case
    std::string failure;                               ///< the last failure says this, in any case
    std::vector<std::string> changeSizes;              ///< exactly one of these
    std::string scoring;                               ///< only with the scoring of this name; empty: with all
};

/// What kind of run a name stands for.
struct RunTypeRule
{
    std::shared_ptr<const LazyPattern> pattern; ///< in any case, anywhere in the name
    std::string type;
};

/// The type of the first rule that matches; empty if none does.
std::string_view runTypeBy(const std::vector<RunTypeRule>& rules, std::string_view runId);

/// How an executor picks what it runs next: `[executor.queue]` of its profile.
struct ExecutorQueue
{
    std::string waiting; ///< state of a phase that waits; empty: this executor has no queue that is known
    std::string usualComplexity, usualCategory; ///< of a phase that states none
    int bestPhases = 10;                        ///< of a run, so many make its score
    std::vector<QueuePoints> points;
    std::vector<RunTypeRule> runTypes; ///< the first that matches
    std::string otherType;             ///< of a run that none matches
    std::vector<std::string> scorings; ///< names of scorings, the usual one first
};

/// `REGEX=TYPE`; the last `=` parts them. InvalidArgument (`error.queue.run-type`, args rule, why).
Result<RunTypeRule> parseRunTypeRule(const std::string& text);

} // namespace exhibit
