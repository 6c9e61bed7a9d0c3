// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <string>
#include <vector>

namespace exhibit {

/// Something that the pack lacks and somebody may have.
struct EvidenceRequest
{
    Message what;                   ///< empty: the file below
    std::string file;               ///< that the pack names and does not hold
    std::vector<Message> wouldShow; ///< of a file
    std::vector<SourceRef> namedAt; ///< of a file
    std::vector<Message> findings;  ///< titles of those that it would settle
    std::vector<SourceRef> settles; ///< statements that it would settle
    std::string command;            ///< that gives it; empty where the kind is not known
};

/// What would settle what waits for a decision, most wanted first: what a person said to need, then what most findings
/// and statements wait for, then the files that the pack names and does not hold. Commands are messages
/// `request.command.<what>.<runner>`: one more runner is one more sentence.
std::vector<EvidenceRequest> evidenceRequests(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
