// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/history/carried.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One statement of a review as it is kept to be compared with other packs: a finding, a judged claim, a failing test
/// or a run. Texts are masked.
struct StoredStatement
{
    enum class Kind { Finding, Claim, Test, Run };

    Kind kind = Kind::Finding;
    Anchor anchor;             ///< what it is recognised by in another pack; of tests and runs the id alone
    std::string title;         ///< as a person reads it
    std::string place;         ///< pointer as text; may be empty
    std::string verdict;       ///< of a claim its verdict, of a run its state; else empty
    bool isOpen = false;       ///< speaks against the work: a finding, a mismatch, a failing test
    std::string decision = {}; ///< name of the state that a person gave it; empty: none

    friend bool operator==(const StoredStatement&, const StoredStatement&) = default;
};

/// A reviewed pack as it is kept, without its statements: facts of the review, never evidence. Figures are counted as
/// in ReviewTotals.
struct StoredPack
{
    std::string root;   ///< as it was opened, of this machine: one row each, of its newest review
    std::string digest; ///< of the pack
    std::string name, project;
    std::string tool; ///< version of the program
    std::string rulesDigest;
    std::int64_t timeSeconds = 0; ///< UTC, when its newest run or commit was, as the evidence says; 0: it does not
    std::string decision;         ///< decisionResultName()
    std::string headline;
    std::int64_t runs = 0, redRuns = 0, alwaysFailing = 0, movers = 0, newlyFailing = 0, uncollected = 0;
    std::int64_t contradicted = 0, mismatches = 0, truncated = 0, modelCalls = 0, decided = 0, toDecide = 0;

    friend bool operator==(const StoredPack&, const StoredPack&) = default;
};

/// A decision of an earlier pack that counts in this one: what it is about here, and where it was made.
struct CarriedDecision
{
    std::string id; ///< Anchor::id of the statement in this pack
    DecisionOrigin origin;

    friend bool operator==(const CarriedDecision&, const CarriedDecision&) = default;
};

/// Of the git context of a pack.
struct StoredCommit
{
    std::string id, subject;

    friend bool operator==(const StoredCommit&, const StoredCommit&) = default;
};

struct StoredReview
{
    StoredPack pack;
    std::vector<StoredStatement> statements; ///< the most serious first
    std::vector<CarriedDecision> carried = {};
    std::vector<StoredCommit> commits = {}; ///< the newest first, masked
};

/// In which packs of a project something spoke against the work, by their names, and in which in between it did not.
struct StatementLife
{
    std::string firstSeen, lastSeen;        ///< both empty: in none before
    std::string again = {};                 ///< the first pack behind A that has again what A has not
    std::vector<std::string> absentIn = {}; ///< in their order; never A or B

    friend bool operator==(const StatementLife&, const StatementLife&) = default;
};

/// Where something that spoke against the work was gone: the last pack that had it and the first one behind it without,
/// by their names, and what was committed in between.
struct StatementEnd
{
    std::string lastSeen, firstWithout; ///< empty: `b` stands before `a`
    std::vector<StoredCommit> commits;  ///< the newest first; empty: the packs do not tell
    bool isSameCommit = false;          ///< both packs are of one

    friend bool operator==(const StatementEnd&, const StatementEnd&) = default;
};

/// What stands in `after` above the newest of `before`; empty if that is not among them.
std::vector<StoredCommit> commitsSince(const std::vector<StoredCommit>& before, const std::vector<StoredCommit>& after);
bool isSameCommit(std::string_view one, std::string_view other); ///< one may be shortened

/// The order of a project's history: by time, then name, then place. Packs without a time stand first.
bool isEarlier(const StoredPack& one, const StoredPack& other);
/// The same without the place: a copy of a pack is neither earlier nor later.
bool isEarlierInProject(const StoredPack& one, const StoredPack& other);

struct EarlierInProject
{
    bool operator()(const StoredPack& one, const StoredPack& other) const { return isEarlierInProject(one, other); }
};

/// In the order of a project's history; of a pack and its copies one.
using PacksInOrder = std::set<StoredPack, EarlierInProject>;

/// What is kept of a project: of each pack its root, its name and its time only.
struct ProjectHistory
{
    PacksInOrder packs;
    std::map<std::string, PacksInOrder> seenIn; ///< by Anchor::id: where it spoke against the work
};

} // namespace exhibit
