// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewschema.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

/// Each entry brings the schema from its index to the next version; never change one that was released.
constexpr std::string_view migrations[] = {
    "CREATE TABLE baselines (pack TEXT PRIMARY KEY, run_id TEXT, phase TEXT) WITHOUT ROWID",
    "CREATE TABLE decisions (pack TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, "
    "quote TEXT NOT NULL, before_line TEXT NOT NULL, after_line TEXT NOT NULL, heading TEXT NOT NULL, "
    "state TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL, edited TEXT NOT NULL, "
    "changed_ms INTEGER NOT NULL, PRIMARY KEY (pack, id)) WITHOUT ROWID",
    "CREATE TABLE packs (root TEXT PRIMARY KEY, digest TEXT NOT NULL, name TEXT NOT NULL, project TEXT NOT NULL, "
    "tool TEXT NOT NULL, rules TEXT NOT NULL, decision TEXT NOT NULL, headline TEXT NOT NULL, "
    "time_s BIGINT NOT NULL, runs BIGINT NOT NULL, red_runs BIGINT NOT NULL, always_failing BIGINT NOT NULL, "
    "movers BIGINT NOT NULL, newly_failing BIGINT NOT NULL, uncollected BIGINT NOT NULL, "
    "contradicted BIGINT NOT NULL, mismatches BIGINT NOT NULL, truncated BIGINT NOT NULL, "
    "model_calls BIGINT NOT NULL, decided BIGINT NOT NULL, to_decide BIGINT NOT NULL)",
    "CREATE TABLE statements (root TEXT NOT NULL, number BIGINT NOT NULL, kind BIGINT NOT NULL, id TEXT NOT NULL, "
    "anchor_kind TEXT NOT NULL, path TEXT NOT NULL, quote TEXT NOT NULL, before_line TEXT NOT NULL, "
    "after_line TEXT NOT NULL, heading TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL, "
    "verdict TEXT NOT NULL, is_open BIGINT NOT NULL, decision TEXT NOT NULL, PRIMARY KEY (root, number))",
    "CREATE TABLE carried (root TEXT NOT NULL, id TEXT NOT NULL, origin_root TEXT NOT NULL, origin_id TEXT NOT NULL, "
    "PRIMARY KEY (root, id))",
    "CREATE INDEX packs_of_project ON packs (project, time_s, name)",
    "CREATE INDEX statements_by_id ON statements (root, id)",
};

constexpr auto newestVersion = static_cast<std::int64_t>(std::size(migrations));

Result<void> migrateStep(Connection& connection, std::int64_t step)
{
    if (Result<void> done = connection.execute(migrations[static_cast<std::size_t>(step)]); !done)
        return done;
    return connection.execute("PRAGMA user_version = " + std::to_string(step + 1));
}

} // namespace

Result<void> checkReviewVersion(const Connection& connection)
{
    if (connection.userVersion() <= newestVersion)
        return {};
    return Error{Error::Code::NotSupported, {"error.reviews.too-new", {{"path", connection.path()}}}};
}

Result<void> migrateReviews(Connection& connection)
{
    if (Result<void> known = checkReviewVersion(connection); !known)
        return known;
    if (connection.userVersion() == newestVersion)
        return {};
    Transaction transaction(connection);
    // Without a transaction the first statement tells why; another program may have been faster.
    const std::int64_t version = std::max<std::int64_t>(connection.userVersion(), 0);
    for (std::int64_t step = version; step < newestVersion; ++step) {
        if (Result<void> done = migrateStep(connection, step); !done)
            return done;
    }
    return transaction.isActive() ? transaction.commit() : Result<void>();
}

} // namespace exhibit
