// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportoptions.h"
#include "models/review/decision/orderedsteps.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Where a report tells something in full: what it is called there, and its anchor.
struct ToldAt
{
    Message label;
    std::string anchor;
    friend bool operator==(const ToldAt&, const ToldAt&) = default;
};

/// What refers to what in one report, so that each fact is told once and named elsewhere.
struct ReportOutline
{
    std::map<std::string, ToldAt, std::less<>> told; ///< by id of a finding or claim
    ReviewDecision decision;
    std::vector<OrderedStep> steps; ///< all there are
    std::size_t stepsTold = 0;      ///< how many of these the report lists
    bool hasLinks = false;          ///< names of places lead there

    /// Null where the report tells nothing more of it.
    const ToldAt* of(std::string_view id) const;
    /// Of several, each place once.
    std::vector<ToldAt> of(const std::vector<std::string>& ids) const;
    /// The step that answers a reason, from 1 on; 0 if none is listed. Reasons as in OrderedStep.
    std::size_t stepFor(std::size_t reason) const;
    /// The step that says what is recommended for a finding.
    std::size_t stepFor(const Finding& finding) const;
};

ReportOutline briefOutline(const PackSnapshot& snapshot, ReviewDecision decision);
ReportOutline fullOutline(const PackSnapshot& snapshot, ReviewDecision decision,
                          const std::vector<std::string>& sections);

/// Whether a finding is told in a line below the runs: patterns, what they tell of, and what was dismissed have
/// sections of their own.
bool isPlainFinding(const PackSnapshot& snapshot, const Finding& finding);
/// Whether a pattern has an entry of its own.
bool isToldPattern(const PackSnapshot& snapshot, const Finding& finding);

} // namespace exhibit
