// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewStore that follows a statement over the packs of a project.
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewschema.h"
#include "models/store/reviewstore.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t idsAtOnce = 100; ///< of one question

/// By id the packs of the project in which it spoke against the work: name, root and time of each. It is asked by ids,
/// so that a project of thousands of packs costs what the statements in question cost.
using SeenIn = std::map<std::string, std::vector<StoredPack>>;

/// Of three columns: root, name and time.
StoredPack placedPack(const Statement& row, int firstColumn)
{
    StoredPack pack;
    pack.root = row.asExactText(firstColumn);
    pack.name = row.asExactText(firstColumn + 1);
    pack.timeSeconds = row.asInt64(firstColumn + 2);
    return pack;
}

std::string questionFor(std::size_t count)
{
    std::string sql = "SELECT s.id, p.root, p.name, p.time_s FROM statements s JOIN packs p ON p.root = s.root "
                      "WHERE p.project = ? AND s.is_open = 1 AND s.id IN (?";
    for (std::size_t i = 1; i < count; ++i)
        sql += ", ?";
    return sql + ')';
}

Result<SeenIn> packsWith(Connection& connection, const std::string& project, const std::set<std::string>& ids)
{
    SeenIn seen;
    std::vector<std::string> all(ids.begin(), ids.end());
    for (std::size_t from = 0; from < all.size(); from += idsAtOnce) {
        const std::size_t count = std::min(idsAtOnce, all.size() - from);
        Result<Statement> row = Statement::prepare(connection, questionFor(count));
        if (!row)
            return row.error();
        row->bind(0, project);
        for (std::size_t i = 0; i < count; ++i)
            row->bind(static_cast<int>(i) + 1, all[from + i]);
        while (row->next()) {
            seen[row->asExactText(0)].push_back(placedPack(*row, 1));
        }
        if (row->error())
            return *row->error();
    }
    return seen;
}

/// Packs of the project behind `a` and before `b`, in their order.
Result<std::vector<StoredPack>> packsAmid(Connection& connection, const StoredPack& a, const StoredPack& b)
{
    Result<Statement> row = Statement::prepare(
        connection, "SELECT root, name, time_s FROM packs WHERE project = ? AND time_s >= ? AND time_s <= ?");
    if (!row)
        return row.error();
    row->bind(0, a.project);
    row->bind(1, a.timeSeconds);
    row->bind(2, b.timeSeconds);
    std::vector<StoredPack> packs;
    while (row->next()) {
        StoredPack pack = placedPack(*row, 0);
        // Servers order names by their own rules.
        if (isEarlierInProject(a, pack) && isEarlierInProject(pack, b))
            packs.push_back(std::move(pack));
    }
    if (row->error())
        return *row->error();
    std::sort(packs.begin(), packs.end(), isEarlier);
    return packs;
}

} // namespace

Result<ProjectHistory> ReviewStore::projectHistory(const std::string& project, const std::set<std::string>& ids) const
{
    ProjectHistory history;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection || (!(*connection)->isServer() && !(*connection)->hasTable("statements")))
        return history;
    Result<Statement> row = Statement::prepare(**connection, "SELECT root, name, time_s FROM packs WHERE project = ?");
    if (!row)
        return row.error();
    row->bind(0, project);
    while (row->next())
        history.packs.insert(placedPack(*row, 0));
    if (row->error())
        return *row->error();
    const Result<SeenIn> seenIn = packsWith(**connection, project, ids);
    if (!seenIn)
        return seenIn.error();
    for (const auto& [id, packs] : *seenIn)
        history.seenIn[id].insert(packs.begin(), packs.end());
    return history;
}

Result<std::vector<StoredCommit>> ReviewStore::commitsOf(const std::string& root) const
{
    std::vector<StoredCommit> commits;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return commits;
    if (const Result<bool> has = hasReviewTable(**connection, "pack_commits"); !has || !*has)
        return has ? Result<std::vector<StoredCommit>>(std::move(commits)) : has.error();
    Result<Statement> row =
        Statement::prepare(**connection, "SELECT sha, subject FROM pack_commits WHERE root = ? ORDER BY number");
    if (!row)
        return row.error();
    row->bind(0, root);
    while (row->next())
        commits.push_back({row->asExactText(0), row->asExactText(1)});
    if (row->error())
        return *row->error();
    return commits;
}

Result<std::map<std::string, StatementEnd>> ReviewStore::endsBetween(const StoredReview& a, const StoredReview& b,
                                                                     const std::set<std::string>& ids) const
{
    std::map<std::string, StatementEnd> ends;
    std::vector<StoredPack> between;
    SeenIn seenIn;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    const bool isKept = *connection && ((*connection)->isServer() || (*connection)->hasTable("statements"));
    if (isKept && a.pack.project == b.pack.project) {
        Result<std::vector<StoredPack>> packs = packsAmid(**connection, a.pack, b.pack);
        if (!packs)
            return packs.error();
        between = std::move(packs).value();
        Result<SeenIn> seen = between.empty() ? Result<SeenIn>(SeenIn()) : packsWith(**connection, a.pack.project, ids);
        if (!seen)
            return seen.error();
        seenIn = std::move(seen).value();
    }
    const auto commitsAt = [&](std::size_t place) -> Result<std::vector<StoredCommit>> {
        if (place == 0)
            return a.commits;
        return place > between.size() ? Result<std::vector<StoredCommit>>(b.commits)
                                      : commitsOf(between[place - 1].root);
    };
    // What stands against A only and B is the earlier of the two came; it did not go.
    const bool isBackwards = a.pack.project == b.pack.project && isEarlierInProject(b.pack, a.pack);
    std::map<std::size_t, StatementEnd> endAt; // by the place of the last pack that has it: 0 is `a`
    for (const std::string& id : ids) {
        std::size_t last = 0;
        for (std::size_t i = 0; i < between.size(); ++i) {
            const auto seen = seenIn.find(id);
            if (seen != seenIn.end() && std::any_of(seen->second.begin(), seen->second.end(),
                                                    [&](const StoredPack& in) { return in.root == between[i].root; }))
                last = i + 1;
        }
        const auto [end, isNew] = endAt.try_emplace(last);
        if (isNew) {
            const Result<std::vector<StoredCommit>> before = commitsAt(last), after = commitsAt(last + 1);
            if (!before || !after)
                return before ? after.error() : before.error();
            if (!isBackwards) {
                end->second.lastSeen = last == 0 ? a.pack.name : between[last - 1].name;
                end->second.firstWithout = last == between.size() ? b.pack.name : between[last].name;
            }
            end->second.commits = commitsSince(*before, *after);
            end->second.isSameCommit =
                !before->empty() && !after->empty() && isSameCommit(before->front().id, after->front().id);
        }
        ends.emplace(id, end->second);
    }
    return ends;
}

} // namespace exhibit
