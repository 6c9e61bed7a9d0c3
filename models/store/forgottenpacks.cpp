// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewStore that says how much is kept of a pack, and removes it.
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewschema.h"
#include "models/store/reviewstore.h"

#include <array>
#include <tuple>

namespace exhibit {

namespace {

Result<std::int64_t> countIn(Connection& connection, const char* table, const char* key, const std::string& root)
{
    const Result<bool> has = hasReviewTable(connection, table);
    if (!has || !*has)
        return has ? Result<std::int64_t>(std::int64_t{0}) : has.error();
    Result<Statement> count =
        Statement::prepare(connection, std::string("SELECT count(*) FROM ") + table + " WHERE " + key + " = ?");
    if (!count)
        return count.error();
    count->bind(0, root);
    const std::int64_t rows = count->next() ? count->asInt64(0) : 0;
    if (count->error())
        return *count->error();
    return rows;
}

Result<void> removeRows(Connection& connection, const char* sql, const std::string& root)
{
    Result<Statement> remove = Statement::prepare(connection, sql);
    if (!remove)
        return remove.error();
    remove->bind(0, root);
    return remove->run();
}

} // namespace

Result<ReviewCounts> ReviewStore::countsOf(const std::string& root) const
{
    ReviewCounts counts;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return counts;
    std::int64_t reviews = 0, baselines = 0;
    const std::array<std::tuple<const char*, const char*, std::int64_t*>, 4> tables{{
        {"decisions", "pack", &counts.decisions},
        {"statements", "root", &counts.statements},
        {"packs", "root", &reviews},
        {"baselines", "pack", &baselines},
    }};
    for (const auto& [table, key, rows] : tables) {
        const Result<std::int64_t> found = countIn(**connection, table, key, root);
        if (!found)
            return found.error();
        *rows = *found;
    }
    counts.hasReview = reviews > 0;
    counts.hasBaseline = baselines > 0;
    return counts;
}

Result<void> ReviewStore::forget(const std::string& root, bool decisionsToo) const
{
    const Result<ReviewCounts> counts = countsOf(root);
    if (!counts)
        return counts.error();
    const bool hasReview = counts->hasReview || counts->statements > 0;
    if (!hasReview && !(decisionsToo && counts->isDecided()))
        return {};
    return changeIn(Erasure::Overwrite, [&](Connection& connection) -> Result<void> {
        for (const char* sql : {"DELETE FROM statements WHERE root = ?", "DELETE FROM carried WHERE root = ?",
                                "DELETE FROM pack_commits WHERE root = ?", "DELETE FROM packs WHERE root = ?"}) {
            if (Result<void> done = removeRows(connection, sql, root); !done)
                return done;
        }
        for (const char* sql : {"DELETE FROM decisions WHERE pack = ?", "DELETE FROM otherwise WHERE pack = ?",
                                "DELETE FROM carried WHERE origin_root = ?", "DELETE FROM baselines WHERE pack = ?"}) {
            if (Result<void> done = decisionsToo ? removeRows(connection, sql, root) : Result<void>(); !done)
                return done;
        }
        return {};
    });
}

} // namespace exhibit
