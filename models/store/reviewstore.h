// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/history/storedreview.h"
#include "models/domain/result.h"
#include "models/domain/run.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

class Connection;

/// A decision as it is kept: what it hangs on and what was said. One that was taken back stays as an empty decision
/// with its time, so that merging an older copy does not bring it back.
struct KeptDecision
{
    Anchor anchor;
    Decision decision;
    std::vector<Decision> others = {}; ///< of other reviewers, unsettled: unsettledOf()

    friend bool operator==(const KeptDecision&, const KeptDecision&) = default;
};

/// A decision on a pack, to be laid over a later one of its project.
struct EarlierDecision
{
    Anchor anchor;       ///< as it was in the pack that this is taken from, not in that where it was made
    Decision decision;   ///< an empty one was taken back
    std::string verdict; ///< of the claim there; empty: not known, or no claim
    DecisionOrigin origin;
};

/// What two places keep of one statement: the newer change stands, what it did not know of and says otherwise stands
/// beside it. The order does not count.
KeptDecision joined(const KeptDecision& one, const KeptDecision& other);

/// The decisions of one pack by Anchor::id.
using KeptDecisions = std::map<std::string, KeptDecision, std::less<>>;

/// How much is kept of one pack.
struct ReviewCounts
{
    std::int64_t decisions = 0;  ///< notes, edits and corrections among them
    std::int64_t statements = 0; ///< of its review
    bool hasReview = false, hasBaseline = false;

    bool isDecided() const { return decisions > 0 || hasBaseline; }
};

/// What a person decided about packs, and what their reviews found: data, not a cache. A SQLite file in the user's data
/// folder, where every change is one durable transaction that waits up to five seconds for other programs; or a
/// PostgreSQL server that the folder names (storeInUse()), where a transaction that others got in the way of is tried
/// again. While the server cannot be reached, decisions are kept in the file and sent later. One thread at a time; each
/// call opens and closes the database. Errors: Database, NotWritable, NotSupported (a newer version wrote it).
class ReviewStore
{
public:
    explicit ReviewStore(std::string dataDir);

    const std::string& path() const { return m_path; } ///< of the file
    bool isOnServer() const { return !m_server.empty(); }
    /// The store in the file, whether it is in use or not.
    ReviewStore local() const;
    /// All packs about which something was decided.
    Result<std::vector<std::string>> decidedPacks() const;
    /// How many statements reviewers see differently, by pack; those without are left out.
    Result<std::map<std::string, std::int64_t>> conflicts() const;
    /// Puts all of another store into this one: of decisions the newer change counts. Returns how many packs it was.
    Result<std::size_t> takeFrom(const ReviewStore& other) const;
    /// What stands for all that was decided, of any pack: it is another as soon as something is.
    Result<std::string> stateOfDecisions() const;
    /// How many packs have decisions that the server has not got yet.
    Result<std::size_t> unsentPacks() const;

    /// The baseline chosen for the pack in `canonicalRoot`, if any. A missing database is no error.
    Result<std::optional<RunKey>> chosenBaseline(const std::string& canonicalRoot) const;
    /// Nothing: the choice is taken back.
    Result<void> setChosenBaseline(const std::string& canonicalRoot, const std::optional<RunKey>& key) const;

    /// All that was decided about the pack. A missing database is no error.
    Result<KeptDecisions> decisions(const std::string& canonicalRoot) const;
    /// Reads, lets `edit` change and writes the difference, all in one transaction: nobody else's change comes between.
    /// Keys follow the anchors' ids. `edit` may be called again with what others changed meanwhile. Returns what is
    /// kept now.
    Result<KeptDecisions> editDecisions(const std::string& canonicalRoot,
                                        const std::function<void(KeptDecisions&)>& edit) const;

    /// Replaces what is kept of the review of this place, all of it or nothing.
    Result<void> keepReview(const StoredReview& review) const;
    /// Of every place that was kept, in the order of isEarlier(). A missing database is no error, as of all below.
    Result<std::vector<StoredPack>> packs() const;
    Result<std::vector<StoredStatement>> statementsOf(const std::string& root) const;
    Result<ReviewCounts> countsOf(const std::string& root) const;
    /// Removes the review of the pack, so that the disk does not hold its words either, and, if asked to, what a person
    /// decided about it.
    Result<void> forget(const std::string& root, bool decisionsToo) const;
    /// The packs of the project, and against which of them each of `ids` spoke.
    Result<ProjectHistory> projectHistory(const std::string& project, const std::set<std::string>& ids) const;
    /// Of `ids`, which spoke against pack `a` and do not against `b`: where, in the packs between, each was gone.
    Result<std::map<std::string, StatementEnd>> endsBetween(const StoredReview& a, const StoredReview& b,
                                                            const std::set<std::string>& ids) const;
    Result<std::vector<StoredCommit>> commitsOf(const std::string& root) const;
    /// What counted in the packs of the project that stand before this one: a list each, the newest first, of each its
    /// own decisions before those carried there. Only so many packs back.
    Result<std::vector<std::vector<EarlierDecision>>> earlierDecisions(const StoredPack& pack) const;

private:
    Result<std::unique_ptr<Connection>> openForReading() const; ///< null if there is nothing yet
    Result<std::unique_ptr<Connection>> openForWriting() const;
    /// Whether what is deleted stays in free pages of the file until something is written over it.
    enum class Erasure { Leave, Overwrite };
    /// Opens, lets `change` write in one transaction and commits; what fails leaves everything as it was.
    Result<void> inTransaction(const std::function<Result<void>(Connection&)>& change) const;
    Result<void> changeOnce(Connection& connection, const std::function<Result<void>(Connection&)>& change) const;
    Result<std::unique_ptr<Connection>> openServer() const;
    Result<KeptDecisions> ownDecisions(const std::string& root) const;
    Result<KeptDecisions> editOwnDecisions(const std::string& root,
                                           const std::function<void(KeptDecisions&)>& edit) const;
    Result<KeptDecisions> sharedDecisions(const std::string& root) const;
    Result<KeptDecisions> editSharedDecisions(const std::string& root,
                                              const std::function<void(KeptDecisions&)>& edit) const;
    Result<void> setUnsent(const std::string& root, bool isUnsent) const;
    Result<void> sendLater() const;
    Result<void> changeIn(Erasure erasure, const std::function<Result<void>(Connection&)>& change) const;

    std::string m_dataDir;
    std::string m_path;
    std::string m_server; ///< address; empty: the file
};

} // namespace exhibit
