// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"
#include "models/report/pointercheck.h"

#include <string>
#include <vector>

namespace exhibit {

// The sections of the Markdown review in their order; each begins with its heading and may be empty.
std::string markdownEvidence(MarkdownContext& context);
std::string markdownMismatches(MarkdownContext& context);
std::string markdownRuns(MarkdownContext& context);
std::string markdownFailingSets(MarkdownContext& context);
std::string markdownTelemetry(MarkdownContext& context);
std::string markdownMissing(MarkdownContext& context);
std::string markdownProblems(MarkdownContext& context, const std::vector<PointerFailure>& failures);
std::string markdownAppendix(MarkdownContext& context);

/// Whether the pack holds text that could claim something.
bool hasProse(const PackFacts& facts);
/// Whether a log or report tells of a run.
bool hasRuns(const PackFacts& facts);

} // namespace exhibit
