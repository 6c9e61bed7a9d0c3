// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/text/textfile.h"
#include "models/loading/deciding/decisiontargets.h"
#include "models/loading/deciding/noteplacer.h"
#include "models/review/deciding/anchors.h"
#include "models/store/reviewstore.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

/// Knows where the kept decisions of the pack belong. Reads a few lines of evidence around statements that could be
/// meant. One thread.
class DecisionPlacer
{
public:
    explicit DecisionPlacer(std::shared_ptr<const DecisionTargets> targets);

    /// Takes over where another placer of the same review put things, so that nothing is read again.
    void trust(const DecisionSet& placed);
    /// Lays the kept decisions over the review: the same set gives the same places, whatever was placed before.
    std::shared_ptr<const DecisionSet> place(const KeptDecisions& kept);

    /// Where decisions on another pack belong in this one, whatever is decided here; `decidedId` is empty for nowhere.
    struct Found
    {
        std::string decidedId;
        AnchorMatch match = AnchorMatch::Exact;
        std::string quote; ///< of the statement here
    };
    std::vector<Found> find(const std::vector<Anchor>& anchors);

    /// What a new decision about it hangs on, with the lines around it; they stay empty if they cannot be read.
    Anchor anchorOf(const std::string& decidedId);
    /// Anchor::id of the kept decision that was placed there; empty if there is none.
    std::string placedAt(const std::string& decidedId) const;
    /// Where the kept decision was placed; empty if nowhere.
    std::string placeOf(const std::string& anchorId) const;
    /// A kept decision goes under another anchor, which is of this review.
    void moved(const std::string& anchorId, const std::string& decidedId);

private:
    struct Place
    {
        std::string decidedId;
        AnchorMatch match = AnchorMatch::Exact;
    };

    void placeNew(const KeptDecisions& kept);
    void placeNotes(const KeptDecisions& kept, DecisionSet& set);
    bool isSettled(const KeptDecisions& kept) const;
    AnchorContext contextOf(std::size_t target);
    AnchorContext readContext(std::size_t target);
    std::string neighbour(TextFile& file, const SourceRef& where, int step) const;
    std::shared_ptr<TextFile> open(const std::string& path);

    std::shared_ptr<const DecisionTargets> m_targets;
    std::vector<std::optional<AnchorContext>> m_contexts; ///< of the targets, as far as they were needed
    std::map<std::string, Place> m_placeOfAnchor;
    std::map<std::string, std::string> m_anchorAt; ///< decided id to anchor id
    std::set<std::string> m_unplaced;              ///< anchor ids
    bool m_trusted = false;                        ///< all places are those of trust()
    NotePlacer m_notes;
    std::map<std::string, std::shared_ptr<TextFile>> m_files;
};

} // namespace exhibit
