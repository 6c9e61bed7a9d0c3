// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// It ran to its end, and nothing in it fails.
bool isGreen(const Run& run);
/// The front page speaks of the whole project, another document of its subject.
bool isFrontPage(const Claim& claim);
/// True if the run has every number that the claim states.
bool hasStatedCounts(const Run& run, const TestClaimValues& stated, Bound bound);
bool hasStatedRate(const Run& run, double percent);

/// Runs by how they ended.
struct RunSplit
{
    std::vector<const Run*> green, failed, uncollected;
    std::vector<std::int64_t> failures, totals;
};
RunSplit splitRuns(const std::vector<const Run*>& runs);

/// Rule `check.test.suite`: a judgement whose sentences are of the family `id`.
Judgement judgedSuite(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args);
/// The runs neither bear the sentence out nor refute it.
Judgement unprovenSuite(const std::string& id, const std::vector<MessageArg>& args);
/// What the sentences of this family say of the runs.
std::vector<MessageArg> suiteArgs(const ClaimFacts& facts, const std::vector<const Run*>& runs, const RunSplit& parts,
                                  const Claim& claim);
/// The final line of each run, else its report.
std::vector<SourceRef> summariesOf(const std::vector<const Run*>& runs);

} // namespace exhibit
