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
/// `failed`, as a message.
const char* runStateMessage(RunState state);
std::string markdownFailingSets(MarkdownContext& context);
std::string markdownSignatures(MarkdownContext& context);
std::string markdownGates(MarkdownContext& context);
std::string markdownPatterns(MarkdownContext& context);
/// `Systemic`, as a message; what no rule classifies is told by where it was seen.
const char* classificationMessage(const Finding& finding);
std::string markdownCommits(MarkdownContext& context);
std::string markdownSystemic(MarkdownContext& context);
std::string markdownNextSteps(MarkdownContext& context);
std::string markdownTelemetry(MarkdownContext& context);
std::string markdownSessions(MarkdownContext& context); ///< of coding agents
std::string markdownMissing(MarkdownContext& context);
std::string markdownProblems(MarkdownContext& context, const CheckedPointers& checked);
std::string markdownNotices(MarkdownContext& context);
std::string markdownSupported(MarkdownContext& context);
std::string markdownAppendix(MarkdownContext& context);

/// What was said of a claim or finding as paragraphs; empty if nothing was.
std::string decisionText(MarkdownContext& context, const PlacedDecision& placed);
/// The same behind a line of a list, with a space in front.
std::string decisionWords(MarkdownContext& context, const PlacedDecision& placed);
/// A line of the list of what was dismissed; `title` is Markdown.
std::string dismissedLine(MarkdownContext& context, const std::string& title, const PlacedDecision& placed);
/// Decisions whose statement is gone.
std::string markdownUnplaced(MarkdownContext& context);
std::string markdownKeptQueries(MarkdownContext& context); ///< on databases, with what they answered
std::string markdownLineNotes(MarkdownContext& context);   ///< what a person wrote about lines
/// The first places with commas between, and how many more there are.
std::string placesText(MarkdownContext& context, const std::vector<SourceRef>& refs, bool inTable = false,
                       std::size_t most = 5);
/// Places with their quotes as a list; places of the same quote share a line.
std::string evidenceList(MarkdownContext& context, const std::vector<SourceRef>& refs);

/// Whether the pack holds text that could claim something.
bool hasProse(const PackFacts& facts);
/// Whether a log or report tells of a run.
bool hasRuns(const PackFacts& facts);

} // namespace exhibit
