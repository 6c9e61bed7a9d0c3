// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What points to a place of evidence, in the order in which a reader is told.
enum class CitationKind {
    Claim, ///< its own line or its evidence; a mismatch is cited as its claim
    Pattern,
    Finding,         ///< neither mismatch nor pattern
    Run,             ///< its summary or its report; the log as a whole is where it is read, no citation
    Failure,         ///< of a run; `index` is the run, `part` the failure
    CollectionError, ///< likewise
    Signature,
    Gate, ///< `index` is the run
    Commit,
    NextStep,
    MissingEvidence,
    TokenEvent,
    Escalation,
    Problem, ///< `index` is the artifact or -1 for one of the pack, `part` the problem
    Log,     ///< the section of a log that is a run; never told as a citation
};

/// One thing of the review: an index into the list of its kind (Review::claims, Review::findings …).
struct Citation
{
    CitationKind kind = CitationKind::Claim;
    int index = -1;
    int part = -1;

    friend auto operator<=>(const Citation&, const Citation&) = default;
};

/// Every pointer of a review and what it belongs to, both ways. Keeps facts and review alive. Immutable.
class Citations
{
public:
    Citations() = default;
    explicit Citations(const PackSnapshot& snapshot);

    /// What cites a line or row of `place`, each once, by kind.
    std::vector<Citation> citing(const SourceRef& place) const;
    /// The places that `citation` points to, in its own order.
    std::vector<SourceRef> placesOf(const Citation& citation) const;
    /// Every place that anything points to, each once, in reading order.
    std::vector<SourceRef> places() const;

private:
    struct Entry
    {
        const SourceRef* where = nullptr;
        Citation citation;
        LineNumber reach; ///< the last line of this and all entries before it of the same path
    };
    friend class CitationCollector;

    std::shared_ptr<const PackFacts> m_facts;
    std::shared_ptr<const Review> m_review;
    std::vector<Entry> m_entries; ///< in the order of collection: of one citation together
    std::unordered_map<std::string_view, std::vector<Entry>> m_byPath; ///< by first line
};

} // namespace exhibit
