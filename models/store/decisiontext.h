// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/reviewstore.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// `exhibit.decisions/1`: the decisions of one pack as UTF-8 text that merges in git. After the schema's line one block
/// a decision, blank lines between, in the order of path, kind, statement; a line is `key: value`. Keys: id, kind,
/// path, heading, quote, before, after, state, changed (UTC, ISO 8601), by, seen, reason, note, edited; empty ones are
/// left out. Several blocks of one id are what reviewers say differently. A key that is repeated adds a line. In values
/// `\\`, `\r` and `\xHH` stand for a backslash and control characters.
std::string decisionText(const KeptDecisions& kept);

/// Reads it back; keys that are not known are passed over. InvalidArgument `error.decisions.*` with line and why.
Result<KeptDecisions> parseDecisionText(std::string_view text);

/// A statement about which two sets say different things.
struct DecisionConflict
{
    Anchor anchor;
    Decision kept, other; ///< `kept` is the newer one and stays
};

struct DecisionMerge
{
    int added = 0, changed = 0, older = 0, same = 0;
    std::vector<DecisionConflict> conflicts;
};

/// Puts `other` into `own`: the newer change of a statement wins. `ownIdOf` gives the id under which `own` keeps the
/// statement of an anchor of `other`; empty if it keeps none.
DecisionMerge mergeDecisions(KeptDecisions& own, const KeptDecisions& other,
                             const std::function<std::string(const Anchor&)>& ownIdOf = {});

} // namespace exhibit
