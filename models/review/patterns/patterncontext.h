// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/claims/coverage.h"
#include "models/review/patterns/toldlines.h"
#include "models/review/workspace/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the rules of patterns look at. The parts must outlive it.
struct PatternContext
{
    const PackFacts& facts;
    const Review& review; ///< complete up to its findings about runs
    const ToldLines& statements;
    std::vector<CoverageRow> coverage; ///< of the last run whose log prints a table
    const Rules* rules = nullptr;      ///< null: no wordings are known
    const Workspace& workspace;

    const Run& run(int index) const { return review.runs[static_cast<std::size_t>(index)]; }
    /// The first rule of a use that `text` matches and its `.not` group does not reject; null if none.
    const Rule* wording(std::string_view use, std::string_view text) const;
    std::string label(int run) const;
    /// Whether the pack is of work that goes through phases: with deliverables, and steps that apply what was written.
    bool hasPhases() const;
    /// The named runs, comma-separated; beyond five the rest is counted.
    std::string labels(const std::vector<int>& runs) const;
};

inline constexpr std::size_t mostPatternRows = 12; ///< of a finding's table

/// A pattern finding with what all have in common; `parts` tell findings of one rule apart.
Finding newPattern(const char* rule, const std::vector<std::string>& parts = {});

/// Adds the place once.
void point(Finding& finding, const SourceRef& where);
void pointAll(Finding& finding, const std::vector<const ToldLine*>& statements);

void addRuns(Finding& finding, const PatternContext& context, const std::vector<int>& runs);

/// Says by which rule the pattern counts as systemic: the same `what` (a template's id) in two runs or more.
/// Sets the classification to `repeated` or `single` accordingly.
void judgeRepetition(Finding& finding, const PatternContext& context, const std::vector<int>& runs, const char* what,
                     Classification repeated, Classification single);

/// Plain text as a table cell or a list entry.
Message plainText(std::string text);
/// A sentence that quotes prose, with the place of the quote.
EvidenceStatement quoted(const ToldLine& statement);
EvidenceStatement sentence(Message text, std::vector<SourceRef> pointers = {});

/// Likelihood from the weight of what speaks for and against: two more on one side decide.
Likelihood likelihoodOf(int speaksFor, int speaksAgainst);

void addOnce(std::vector<int>& list, int value);

/// `text` cut at a word to about `bytes`, with an ellipsis; never inside a code point.
std::string shortened(const std::string& text, std::size_t bytes = 160);

} // namespace exhibit
