// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewschema.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <thread>

namespace exhibit {

namespace {

/// Plain SQL of both; what differs is left to serverStep(). Keys are of text that spreads, none is counted.
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
    "CREATE TABLE unsent (pack TEXT PRIMARY KEY)",
    "ALTER TABLE decisions ADD COLUMN decided_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decisions ADD COLUMN seen_ms BIGINT NOT NULL DEFAULT 0",
    "CREATE TABLE otherwise (pack TEXT NOT NULL, id TEXT NOT NULL, decided_by TEXT NOT NULL, state TEXT NOT NULL, "
    "reason TEXT NOT NULL, note TEXT NOT NULL, edited TEXT NOT NULL, changed_ms BIGINT NOT NULL, "
    "seen_ms BIGINT NOT NULL, PRIMARY KEY (pack, id, decided_by))",
    "CREATE TABLE pack_commits (root TEXT NOT NULL, number BIGINT NOT NULL, sha TEXT NOT NULL, subject TEXT NOT NULL, "
    "PRIMARY KEY (root, number))",
    "CREATE INDEX statements_of_id ON statements (id)",
};

constexpr auto newestVersion = static_cast<std::int64_t>(std::size(migrations));
constexpr int mostStepTries = 8; ///< of a step that several programs take at once

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// A step as servers take it: a file's way to lay out rows is left out, and a step that is there already is no error.
std::string serverStep(std::string_view step)
{
    std::string sql(step);
    replaceAll(sql, " WITHOUT ROWID", "");
    replaceAll(sql, " INTEGER ", " BIGINT ");
    replaceAll(sql, "CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");
    replaceAll(sql, " ADD COLUMN ", " ADD COLUMN IF NOT EXISTS ");
    replaceAll(sql, "CREATE INDEX ", "CREATE INDEX IF NOT EXISTS ");
    return sql;
}

Result<std::int64_t> serverVersion(Connection& connection)
{
    Result<Statement> row = Statement::prepare(connection, "SELECT version FROM exhibit_schema WHERE name = 'reviews'");
    if (!row)
        return row.error();
    const std::int64_t version = row->next() ? row->asInt64(0) : 0;
    if (row->error())
        return *row->error();
    return version;
}

Result<std::int64_t> versionOf(Connection& connection)
{
    if (!connection.isServer())
        return connection.userVersion();
    return connection.hasTable("exhibit_schema") ? serverVersion(connection) : Result<std::int64_t>(std::int64_t{0});
}

/// Each step by itself, as not every server changes tables inside of a transaction; it may be taken twice.
Result<void> migrateServerStep(Connection& connection, std::int64_t step)
{
    if (Result<void> done = connection.execute(serverStep(migrations[static_cast<std::size_t>(step)])); !done)
        return done;
    Result<Statement> set = Statement::prepare(
        connection, "INSERT INTO exhibit_schema (name, version) VALUES ('reviews', ?) ON CONFLICT (name) DO UPDATE "
                    "SET version = excluded.version WHERE exhibit_schema.version < excluded.version");
    if (!set)
        return set.error();
    set->bind(0, step + 1);
    return set->run();
}

Result<void> migrateServer(Connection& connection)
{
    Result<void> done;
    for (int tries = 0; tries < mostStepTries; ++tries) {
        done = connection.execute(
            "CREATE TABLE IF NOT EXISTS exhibit_schema (name TEXT PRIMARY KEY, version BIGINT NOT NULL)");
        Result<std::int64_t> version = done ? serverVersion(connection) : Result<std::int64_t>(done.error());
        if (!version)
            done = version.error();
        for (std::int64_t step = version ? *version : newestVersion; done && step < newestVersion; ++step)
            done = migrateServerStep(connection, step);
        if (done)
            return done;
        // Another program was in the middle of the same step.
        std::this_thread::sleep_for(std::chrono::milliseconds(50 << std::min(tries, 4)));
    }
    return done;
}

Result<void> migrateStep(Connection& connection, std::int64_t step)
{
    if (Result<void> done = connection.execute(migrations[static_cast<std::size_t>(step)]); !done)
        return done;
    return connection.execute("PRAGMA user_version = " + std::to_string(step + 1));
}

} // namespace

Result<bool> hasReviewTable(Connection& connection, const char* name)
{
    if (connection.isServer()) // which is brought to the newest version when it is opened
        return true;
    Result<Statement> statement =
        Statement::prepare(connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
    if (!statement)
        return statement.error();
    statement->bind(0, name);
    const bool found = statement->next();
    if (statement->error())
        return *statement->error();
    return found;
}

Result<void> checkReviewVersion(Connection& connection)
{
    const Result<std::int64_t> version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version <= newestVersion)
        return {};
    return Error{Error::Code::NotSupported, {"error.reviews.too-new", {{"path", connection.path()}}}};
}

Result<void> migrateReviews(Connection& connection)
{
    if (Result<void> known = checkReviewVersion(connection); !known)
        return known;
    if (connection.isServer()) {
        const Result<std::int64_t> version = versionOf(connection);
        return version && *version == newestVersion ? Result<void>() : migrateServer(connection);
    }
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
