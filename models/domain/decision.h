// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// What a reviewer says of a claim or a finding.
enum class DecisionState { Undecided, Accepted, Dismissed, NeedsEvidence };

std::string_view decisionStateName(DecisionState state);    ///< `undecided`, `accepted`, `dismissed`, `needs-evidence`
DecisionState decisionStateFromName(std::string_view name); ///< Undecided for a name that is none

struct Decision
{
    DecisionState state = DecisionState::Undecided;
    std::string reason;         ///< why it was dismissed; free text, may be empty
    std::string note;           ///< free text, may stand without a decision
    std::string editedText;     ///< the reviewer's own replacement of the claim's lines; empty: as proposed
    std::int64_t changedMs = 0; ///< UTC milliseconds since the epoch; never exported into reports
    std::string by = {};        ///< who said it; empty: not known
    std::int64_t seenMs = 0;    ///< what others had said until then was known to whoever said it

    bool isEmpty() const
    {
        return state == DecisionState::Undecided && reason.empty() && note.empty() && editedText.empty();
    }

    /// Whenever it was said.
    bool saysTheSame(const Decision& other) const
    {
        return state == other.state && reason == other.reason && note == other.note && editedText == other.editedText;
    }

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Whether `other`, of another reviewer, says something else than `kept` and was not known when that was said: somebody
/// has to settle it.
bool isUnsettled(const Decision& kept, const Decision& other);

/// Of all that was said of one statement the newest of each reviewer that is unsettled, the newest first.
std::vector<Decision> unsettledOf(const Decision& kept, std::vector<Decision> said);

/// Decisions on what waits for one, in items; what is undecided by what it is.
struct DecisionCounts
{
    std::int64_t accepted = 0, dismissed = 0, needsEvidence = 0;
    std::int64_t undecidedClaims = 0, undecidedPatterns = 0;

    std::int64_t undecided() const { return undecidedClaims + undecidedPatterns; }
    std::int64_t decided() const { return accepted + dismissed + needsEvidence; }
    std::int64_t total() const { return decided() + undecided(); }
};

/// What a decision hangs on: never a line number, as lines move.
struct Anchor
{
    std::string id;      ///< of the claim or finding when the decision was made
    std::string kind;    ///< class name of a claim, or `finding:<rule>`
    std::string path;    ///< of the document; may be empty for a finding about several
    std::string quote;   ///< the statement, white space collapsed
    std::string before;  ///< the nearest line with text above it, collapsed; empty at the start
    std::string after;   ///< the same below
    std::string heading; ///< nearest heading above

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// How sure it is that a decision stands at the right statement.
enum class AnchorMatch {
    Exact,   ///< same identity
    Moved,   ///< same words elsewhere: context or path differs
    Similar, ///< the words changed a little; the reviewer should look again
};

std::string_view anchorMatchName(AnchorMatch match);

struct PlacedDecision
{
    Decision decision;
    AnchorMatch match = AnchorMatch::Exact;
    std::string anchorId = {};         ///< Anchor::id under which it is kept
    std::vector<Decision> others = {}; ///< of other reviewers, unsettled

    friend bool operator==(const PlacedDecision&, const PlacedDecision&) = default;
};

struct UnplacedDecision
{
    Anchor anchor;
    Decision decision;

    friend bool operator==(const UnplacedDecision&, const UnplacedDecision&) = default;
};

/// The decisions of a pack, laid over a review. Immutable once shared.
struct DecisionSet
{
    std::map<std::string, PlacedDecision, std::less<>> byId; ///< id of a JudgedClaim or a Finding
    std::vector<UnplacedDecision> unplaced;                  ///< their statement is gone; kept, shown, exported

    /// An undecided one if nothing was decided. A mismatch finding and its claim share the claim's id.
    const Decision& of(std::string_view id) const;
};

} // namespace exhibit
