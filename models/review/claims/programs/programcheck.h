// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"
#include "models/review/claims/programs/namedcommits.h"

#include <optional>

namespace exhibit {

/// Rule `check.status.program`: a sentence that says that a program runs, works or has ended well, against the output
/// of that very program. The program is the one that the sentence calls by its command, by its file, or by all words of
/// the name of its file ("the ledger import" of `import_ledger.py`). Outputs that disagree decide nothing.
std::optional<Judgement> checkProgram(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim);

} // namespace exhibit
