// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/claim.h"
#include "models/domain/packfacts.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/rules/rules.h"

#include <memory>
#include <vector>

namespace exhibit {

/// What a piece of prose states. Claim::document is left to the caller.
struct ProseRecords
{
    std::vector<Claim> claims;     ///< in document order
    std::vector<Mention> mentions; ///< files that links and code spans name
    std::vector<Problem> problems;
    DocumentText text;
};

/// Reads the claims of Markdown (or plain) prose. Damaged text is repaired line by line for reading; pointers and
/// quotes are of the unrepaired text. Pure, any thread; time proportional to the text.
ProseRecords parseProse(const TextSource& source, Mojibake mojibake, const Rules& rules);

/// What a summary of a run tells beside its outcome.
DocumentText readSummaryText(const TextSource& source, Mojibake mojibake, const Rules& rules,
                             std::vector<Problem>& problems);

std::unique_ptr<DocumentParser> makeProse(const DocumentContext& context);

} // namespace exhibit
