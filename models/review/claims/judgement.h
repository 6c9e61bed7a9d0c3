// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// How a claim's line could be mended. Applied only where it is unmistakable; otherwise nothing is proposed.
struct LineEdit
{
    std::string find, replacement; ///< the only place of `find` in the line as a whole word
    std::string lineBelow;         ///< a line to put below it, with the same indent and list mark

    bool isEmpty() const { return find.empty() && lineBelow.empty(); }
};

/// What a check concludes about one claim.
struct Judgement
{
    std::string rule;
    Verdict verdict = Verdict::NotCheckable;
    Confidence confidence = Confidence::Medium;
    Message title, reason, recommendation;
    std::vector<SourceRef> evidence;
    std::vector<Message> wouldSettle;
    std::vector<ProofEntry> lacks; ///< what the check itself could not settle
    LineEdit edit;
};

} // namespace exhibit
