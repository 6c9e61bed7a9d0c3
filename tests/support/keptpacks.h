// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewstore.h"

#include <string>

namespace exhibit::test {

/// Fills the store in `dataDir` with so many reviewed packs of `project`, a day each, with ten statements each of which
/// half are of every pack. Returns false if that does not work.
inline bool keepPacks(const std::string& dataDir, const std::string& project, int count)
{
    const ReviewStore store(dataDir);
    StoredReview first;
    first.pack.root = "/kept/" + project + "-0";
    first.pack.name = project + "-0";
    first.pack.project = project;
    first.pack.timeSeconds = 1;
    first.commits = {{"0000000000000000", "Begin"}};
    if (!store.keepReview(first))
        return false;
    const auto connection = Connection::open(store.path(), Connection::OpenMode::ReadWriteCreate);
    if (!connection)
        return false;
    const std::string numbers =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(count - 1) + ") ";
    const std::string root = "'/kept/" + project + "-' || i";
    Transaction transaction(**connection);
    const auto run = [&connection](const std::string& sql) { return static_cast<bool>((*connection)->execute(sql)); };
    const bool filled =
        run("INSERT INTO packs (root, digest, name, project, tool, rules, decision, headline, time_s, runs, red_runs, "
            "always_failing, movers, newly_failing, uncollected, contradicted, mismatches, truncated, model_calls, "
            "decided, to_decide) " +
            numbers + "SELECT " + root + ", 'd', '" + project + "-' || i, '" + project +
            "', '0', 'r', 'reject', 'No run is green', i * 3600, 5, 2, i % 60, i % 7, i % 5, 0, i % 9, i % 11, i % 3, "
            "100, i % 4, 14 FROM n") &&
        run("INSERT INTO statements (root, number, kind, id, anchor_kind, path, quote, before_line, after_line, "
            "heading, title, place, verdict, is_open, decision) " +
            numbers + ", k (j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM k WHERE j < 9) SELECT " + root +
            ", j, 1, CASE WHEN j < 5 THEN 'c-' || j ELSE 'c-' || j || '-' || i END, 'suite', 'README.md', 'All pass', "
            "'', '', 'Status', 'All pass', 'README.md#L3', 'contradicted', 1, '' FROM n, k");
    return filled && transaction.commit();
}

} // namespace exhibit::test
