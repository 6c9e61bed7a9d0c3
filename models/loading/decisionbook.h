// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/loading/deciding/decisionstep.h"
#include "models/report/messages.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

class DecisionTargets;

/// The decisions of the open pack: what pages show and change. Every change is one transaction in the user's database
/// before the call returns, so that a killed program loses none; what another window of the same pack said of the same
/// items is read with it. The lines around what was decided, by which it is found again, and where all decisions belong
/// are looked up in the background, then, when the database's file changes, and from time to time where it is on a
/// server. Ids are those of JudgedClaim and, for findings that are no mismatch, of Finding. GUI thread only.
class DecisionBook : public QObject
{
    Q_OBJECT

public:
    explicit DecisionBook(Messages messages, std::string dataDir, QObject* parent = nullptr);
    ~DecisionBook() override;

    /// Lays the kept decisions over the review; re-anchors those whose statement moved. Undo starts anew for another
    /// pack. A null snapshot closes the book.
    void setSnapshot(const PackSnapshot& snapshot);

    /// The snapshot with the decisions of now.
    PackSnapshot snapshot() const;
    std::shared_ptr<const DecisionSet> decisions() const;
    std::shared_ptr<const DecisionTargets> targets() const; ///< of its snapshot; null: no pack is open
    const Decision& decision(const std::string& id) const;
    AnchorMatch match(const std::string& id) const; ///< Exact if nothing was decided

    /// Sets the state of all `ids` in one step of undo; `reason` only of a dismissal. Undecided takes a decision back.
    /// False, as of all that follow: it could not be kept, and failed() said why.
    bool decide(const std::vector<std::string>& ids, DecisionState state, const std::string& reason = {});
    /// Of the whole work, with why, whatever it is.
    bool decideWork(DecisionState state, const std::string& reason);
    bool setNote(const std::string& id, const std::string& note);
    /// The reviewer's own replacement of the claim's lines; empty: as proposed.
    bool setEditedText(const std::string& id, const std::string& text);

    /// Who decides in this window; empty: nobody is named.
    const std::string& reviewer() const;
    /// What other reviewers say otherwise and was not known when the decision was made, the newest first.
    std::vector<Decision> others(const std::string& id) const;
    /// Ends that, in one step of undo: the decision stands, still of whoever made it, in the knowledge of what
    /// `against` says; or what `by` says takes its place, as the reviewer's own decision against all others.
    bool keepOwn(const std::string& id, const std::string& against);
    bool takeOther(const std::string& id, const std::string& by);

    /// Corrections by their ids, in one step of undo; an empty value takes one back. They count with the next review.
    bool correct(const std::vector<std::pair<std::string, std::string>>& values);

    bool canUndo() const { return nextUndo().has_value(); }
    bool canRedo() const { return nextRedo().has_value(); }
    std::optional<DecisionStep> nextUndo() const; ///< what undo() takes back
    std::optional<DecisionStep> nextRedo() const; ///< what redo() does again; a new change leaves nothing
    /// Takes the last step back and returns the ids it touched; empty if there is none.
    std::vector<std::string> undo();
    /// Does again what was taken back last; as undo().
    std::vector<std::string> redo();

    /// Something is still looked up in the background.
    bool isBusy() const;

    /// Of all that waits for a decision in the open pack.
    DecisionCounts counts() const { return countDecisions(snapshot()); }

Q_SIGNALS:
    /// The decisions or notes of these ids changed, by this window or another one; without ids, what is lost.
    void changed(const QStringList& ids);
    /// A change could not be kept; what is shown is what is kept.
    void failed(const QString& why);

private:
    void lookUp();
    void show(std::shared_ptr<const DecisionSet> set);
    bool settle(const std::string& id, const std::string& by, DecisionStep::Kind kind);
    std::vector<std::string> decidedIds(const std::vector<std::string>& ids) const;
    bool change(DecisionStep::Kind kind, const std::vector<std::string>& ids,
                const std::function<void(Decision&)>& edit);
    bool apply(DecisionStep::Kind kind, const std::vector<std::string>& decided,
               const std::function<void(std::size_t, Decision&)>& edit);

    enum class Way { Back, Again };
    std::vector<std::string> step(Way way);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace exhibit
