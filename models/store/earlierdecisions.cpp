// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewStore that remembers what was decided about the packs before.
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/netstring.h"
#include "models/store/reviewschema.h"
#include "models/store/reviewstore.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

/// So far back decisions are looked for: what is carried on is in the pack before, and only what was gone in between
/// is further back.
constexpr std::size_t mostEarlierPacks = 40;
constexpr std::string_view selectEarlierPacks =
    "SELECT root, name, time_s FROM packs WHERE project = ? AND root <> ? AND time_s <= ?";
constexpr std::string_view selectOwn =
    "SELECT d.id, d.kind, d.path, d.quote, d.before_line, d.after_line, d.heading, d.state, d.reason, d.note, "
    "d.edited, d.changed_ms, COALESCE(s.verdict, '') FROM decisions d "
    "LEFT JOIN statements s ON s.root = d.pack AND s.id = d.id WHERE d.pack = ? ORDER BY d.id";
constexpr std::string_view selectCarried =
    "SELECT s.id, s.anchor_kind, s.path, s.quote, s.before_line, s.after_line, s.heading, d.state, d.reason, d.note, "
    "d.edited, d.changed_ms, s.verdict, p.name, c.origin_root, c.origin_id FROM carried c "
    "JOIN statements s ON s.root = c.root AND s.id = c.id "
    "JOIN decisions d ON d.pack = c.origin_root AND d.id = c.origin_id "
    "JOIN packs p ON p.root = c.origin_root WHERE c.root = ? ORDER BY s.id";

/// The newest first.
Result<std::vector<StoredPack>> earlierPacks(Connection& connection, const StoredPack& pack)
{
    Result<Statement> row = Statement::prepare(connection, selectEarlierPacks);
    if (!row)
        return row.error();
    row->bind(0, pack.project);
    row->bind(1, pack.root);
    row->bind(2, pack.timeSeconds);
    std::vector<StoredPack> packs;
    while (row->next()) {
        StoredPack earlier;
        earlier.root = row->asExactText(0);
        earlier.name = row->asExactText(1);
        earlier.timeSeconds = row->asInt64(2);
        if (isEarlierInProject(earlier, pack))
            packs.push_back(std::move(earlier));
    }
    if (row->error())
        return *row->error();
    std::sort(packs.begin(), packs.end(),
              [](const StoredPack& one, const StoredPack& other) { return isEarlier(other, one); });
    if (packs.size() > mostEarlierPacks)
        packs.resize(mostEarlierPacks);
    return packs;
}

EarlierDecision earlierDecision(const Statement& row)
{
    EarlierDecision earlier;
    int column = 0;
    for (std::string Anchor::*text :
         {&Anchor::id, &Anchor::kind, &Anchor::path, &Anchor::quote, &Anchor::before, &Anchor::after, &Anchor::heading})
        earlier.anchor.*text = row.asExactText(column++);
    earlier.decision.state = decisionStateFromName(row.asExactText(column++));
    for (std::string Decision::*text : {&Decision::reason, &Decision::note, &Decision::editedText})
        earlier.decision.*text = row.asExactText(column++);
    earlier.decision.changedMs = row.asInt64(column++);
    earlier.verdict = row.asExactText(column);
    return earlier;
}

Result<void> addDecisions(Connection& connection, std::string_view sql, const StoredPack& pack,
                          std::vector<EarlierDecision>& decisions)
{
    Result<Statement> row = Statement::prepare(connection, sql);
    if (!row)
        return row.error();
    row->bind(0, pack.root);
    constexpr int originColumn = 13;
    while (row->next()) {
        EarlierDecision earlier = earlierDecision(*row);
        if (row->columnCount() > originColumn)
            earlier.origin = {row->asExactText(originColumn), row->asExactText(originColumn + 1),
                              row->asExactText(originColumn + 2)};
        else
            earlier.origin = {pack.name, pack.root, earlier.anchor.id};
        decisions.push_back(std::move(earlier));
    }
    if (row->error())
        return *row->error();
    return {};
}

} // namespace

Result<std::string> ReviewStore::stateOfDecisions() const
{
    std::string state;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return state;
    // Without a decision nothing is carried, whatever packs are kept.
    for (const auto& [table, sql] :
         {std::pair{"decisions", "SELECT COUNT(*), COALESCE(MAX(changed_ms), 0), COALESCE(SUM(changed_ms), 0), '' FROM "
                                 "decisions"},
          std::pair{"otherwise", "SELECT COUNT(*), COALESCE(SUM(changed_ms), 0), '', '' FROM otherwise"},
          std::pair{"baselines", "SELECT pack, run_id, phase, '' FROM baselines ORDER BY pack"},
          std::pair{"packs", "SELECT COUNT(*), COALESCE(SUM(time_s), 0), MIN(root), MAX(root) FROM packs WHERE EXISTS "
                             "(SELECT 1 FROM decisions)"}}) {
        if (const Result<bool> has = hasReviewTable(**connection, table); !has || !*has)
            continue;
        Result<Statement> row = Statement::prepare(**connection, sql);
        if (!row)
            return row.error();
        while (row->next()) {
            for (int column = 0; column < 4; ++column)
                appendNetString(state, row->asText(column));
        }
        if (row->error())
            return *row->error();
    }
    return state;
}

Result<std::vector<std::vector<EarlierDecision>>> ReviewStore::earlierDecisions(const StoredPack& pack) const
{
    std::vector<std::vector<EarlierDecision>> all;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection || (!(*connection)->isServer() && !(*connection)->hasTable("carried")))
        return all;
    const Result<std::vector<StoredPack>> packs = earlierPacks(**connection, pack);
    if (!packs)
        return packs.error();
    for (const StoredPack& earlier : *packs) {
        std::vector<EarlierDecision> decisions;
        for (const std::string_view sql : {selectOwn, selectCarried}) {
            if (Result<void> done = addDecisions(**connection, sql, earlier, decisions); !done)
                return done.error();
        }
        all.push_back(std::move(decisions));
    }
    return all;
}

} // namespace exhibit
