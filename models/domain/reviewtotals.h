// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace exhibit {

struct PackFacts;
struct Review;

/// Every total that more than one place tells of a review, named for what it counts. Counted once, in countTotals();
/// window, reports, headline, takeaways and conditions of the command line ask here.
struct ReviewTotals
{
    // Runs:
    std::int64_t runs = 0;
    std::int64_t knownRuns = 0;        ///< with a known state
    std::int64_t redRuns = 0;          ///< of these, all that did not pass
    std::int64_t executedRuns = 0;     ///< that executed at least one test
    std::int64_t comparableRuns = 0;   ///< of these, with outcomes known by test
    std::int64_t uncollectedRuns = 0;  ///< that could not collect and executed nothing that counts
    std::int64_t collectErrorRuns = 0; ///< that failed to collect at least one module
    std::int64_t newFailureRuns = 0;   ///< in which at least one test fails newly
    std::int64_t disagreeingRuns = 0;  ///< whose witnesses say different things

    // Tests, each once over all runs; failing ones include errors:
    std::int64_t tests = 0;
    std::int64_t failingTests = 0;      ///< fail in some run; at least as many as a run states without names
    std::int64_t newlyFailingTests = 0; ///< fail in some run and not in the baseline, new tests included
    std::int64_t alwaysFailingTests = 0;

    // Tests of one run:
    std::int64_t leastFailing = 0, mostFailing = 0; ///< over the executed runs; 0 without one

    // Test modules, once for each run:
    std::int64_t collectionErrors = 0;

    // Claims:
    std::int64_t claims = 0;
    std::int64_t mismatches = 0;
    std::int64_t contradicted = 0;                              ///< of the mismatches
    std::int64_t supported = 0, unproven = 0, notCheckable = 0; ///< notices are in none of these
    std::int64_t notices = 0;                                   ///< worth a look, proven neither way

    // Findings:
    std::int64_t findings = 0; ///< mismatches included
    std::int64_t patterns = 0;
    std::int64_t otherFindings = 0; ///< neither pattern nor mismatch

    // What waits for a person's decision:
    std::int64_t claimsToReview = 0; ///< mismatches, and claims about tests that nothing proves
    std::int64_t patternsToReview = 0;

    // Of the pack:
    std::int64_t problems = 0; ///< diagnostics, one for each kind and file

    std::int64_t toReview() const { return claimsToReview + patternsToReview; }

    friend bool operator==(const ReviewTotals&, const ReviewTotals&) = default;
};

/// `review` is complete but for its totals.
ReviewTotals countTotals(const PackFacts& facts, const Review& review);

} // namespace exhibit
