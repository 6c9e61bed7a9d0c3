// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a policy says of the whole work; the strictest last.
enum class DecisionResult { Accept, AcceptWithConditions, CannotBeDecided, DoNotAccept };

/// `accept`, `accept-with-conditions`, `cannot-be-decided`, `do-not-accept`
std::string_view decisionResultName(DecisionResult result);

/// What a finding means to a policy.
enum class Concern { Ignored, Condition, Blocks };

/// `[[decision]]`: what has to hold before work is accepted.
struct DecisionPolicy
{
    std::string id, name;
    bool isDefault = false;
    std::map<std::string, Concern, std::less<>> concerns; ///< by what decideReview() calls a finding
};

/// Why work is not accepted, or not without more.
struct DecisionReason
{
    std::string concern; ///< key of the policy, e.g. `run.new-failures`
    Message text;
    Message change;                 ///< what would change it
    std::vector<std::string> names; ///< the first few tests that fail anew, or modules that are missing
    std::int64_t namesLeft = 0;     ///< further ones
    std::vector<SourceRef> pointers;
    std::vector<std::string> findings; ///< ids, the one that `text` tells first
};

/// What another policy makes of the same findings.
struct PolicyResult
{
    std::string policy, name;
    DecisionResult result = DecisionResult::CannotBeDecided;
};

/// A completion policy that lets red runs of the pack pass.
struct PassingPolicy
{
    std::string policy, name;
    std::vector<std::string> runs;
};

/// The decision about the whole work by one policy.
struct ReviewDecision
{
    DecisionResult result = DecisionResult::CannotBeDecided;
    std::string policy; ///< empty: no policy is known, so nothing is decided
    std::string name;
    std::vector<DecisionReason> reasons;    ///< that block, most severe first
    std::vector<DecisionReason> conditions; ///< to be met beside
    std::vector<PolicyResult> otherwise;    ///< the other policies in the order of the rules
    std::vector<PassingPolicy> passing;
};

} // namespace exhibit
