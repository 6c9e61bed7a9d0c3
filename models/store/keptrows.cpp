// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keptrows.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewschema.h"

#include <array>

namespace exhibit {

namespace {

constexpr std::string_view selectKept =
    "SELECT id, state, reason, note, edited, changed_ms, decided_by, seen_ms, kind, path, quote, before_line, "
    "after_line, heading FROM decisions WHERE pack = ?";
/// Before it was kept who decides.
constexpr std::string_view selectKeptOfOld =
    "SELECT id, state, reason, note, edited, changed_ms, '', 0, kind, path, quote, before_line, after_line, heading "
    "FROM decisions WHERE pack = ?";
constexpr std::string_view selectOtherwise = "SELECT id, state, reason, note, edited, changed_ms, decided_by, seen_ms "
                                             "FROM otherwise WHERE pack = ? ORDER BY changed_ms DESC";
constexpr std::string_view writeDecision =
    "INSERT INTO decisions (pack, id, state, reason, note, edited, changed_ms, decided_by, seen_ms, kind, path, quote, "
    "before_line, after_line, heading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (pack, id) DO "
    "UPDATE SET kind = excluded.kind, path = excluded.path, quote = excluded.quote, "
    "before_line = excluded.before_line, after_line = excluded.after_line, heading = excluded.heading, "
    "state = excluded.state, reason = excluded.reason, note = excluded.note, edited = excluded.edited, "
    "changed_ms = excluded.changed_ms, decided_by = excluded.decided_by, seen_ms = excluded.seen_ms";
constexpr std::string_view writeOtherwise =
    "INSERT INTO otherwise (pack, id, state, reason, note, edited, changed_ms, decided_by, seen_ms) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view deleteDecision = "DELETE FROM decisions WHERE pack = ? AND id = ?";
constexpr std::string_view deleteOtherwise = "DELETE FROM otherwise WHERE pack = ? AND id = ?";

constexpr int firstOfDecision = 1, firstOfAnchor = 8; ///< columns
constexpr std::int64_t firstVersionWithReviewers = 10;

constexpr std::array anchorColumns = {&Anchor::kind,   &Anchor::path,  &Anchor::quote,
                                      &Anchor::before, &Anchor::after, &Anchor::heading};

Decision decisionIn(const Statement& row)
{
    Decision decision;
    int column = firstOfDecision;
    decision.state = decisionStateFromName(row.asExactText(column++));
    for (std::string Decision::*text : {&Decision::reason, &Decision::note, &Decision::editedText})
        decision.*text = row.asExactText(column++);
    decision.changedMs = row.asInt64(column++);
    decision.by = row.asExactText(column++);
    decision.seenMs = row.asInt64(column);
    return decision;
}

int bindDecision(Statement& statement, const std::string& pack, const std::string& id, const Decision& decision)
{
    int column = 0;
    statement.bind(column++, pack);
    statement.bind(column++, id);
    statement.bind(column++, decisionStateName(decision.state));
    for (const std::string* text : {&decision.reason, &decision.note, &decision.editedText})
        statement.bind(column++, *text);
    statement.bind(column++, decision.changedMs);
    statement.bind(column++, decision.by);
    statement.bind(column++, decision.seenMs);
    return column;
}

Result<void> removeRow(Connection& connection, std::string_view sql, const std::string& pack, const std::string& id)
{
    Result<Statement> remove = Statement::prepare(connection, sql);
    if (!remove)
        return remove.error();
    remove->bind(0, pack);
    remove->bind(1, id);
    return remove->run();
}

Result<void> writeKept(Connection& connection, const std::string& pack, const KeptDecision& kept)
{
    Result<Statement> write = Statement::prepare(connection, writeDecision);
    if (!write)
        return write.error();
    int column = bindDecision(*write, pack, kept.anchor.id, kept.decision);
    for (const auto text : anchorColumns)
        write->bind(column++, kept.anchor.*text);
    return write->run();
}

Result<void> writeOthers(Connection& connection, const std::string& pack, const KeptDecision& kept)
{
    if (Result<void> done = removeRow(connection, deleteOtherwise, pack, kept.anchor.id); !done || kept.others.empty())
        return done;
    Result<Statement> write = Statement::prepare(connection, writeOtherwise);
    if (!write)
        return write.error();
    for (const Decision& other : kept.others) {
        bindDecision(*write, pack, kept.anchor.id, other);
        if (Result<void> done = write->run(); !done)
            return done;
    }
    return {};
}

Result<void> readOthers(Connection& connection, const std::string& pack, KeptDecisions& kept)
{
    if (const Result<bool> has = hasReviewTable(connection, "otherwise"); !has || !*has)
        return has ? Result<void>() : has.error();
    Result<Statement> row = Statement::prepare(connection, selectOtherwise);
    if (!row)
        return row.error();
    row->bind(0, pack);
    while (row->next()) {
        if (const auto found = kept.find(row->asExactText(0)); found != kept.end())
            found->second.others.push_back(decisionIn(*row));
    }
    return row->error() ? Result<void>(*row->error()) : Result<void>();
}

} // namespace

Result<KeptDecisions> readDecisions(Connection& connection, const std::string& pack)
{
    const bool isOld = !connection.isServer() && connection.userVersion() < firstVersionWithReviewers;
    Result<Statement> row = Statement::prepare(connection, isOld ? selectKeptOfOld : selectKept);
    if (!row)
        return row.error();
    row->bind(0, pack);
    KeptDecisions kept;
    while (row->next()) {
        KeptDecision decision{{}, decisionIn(*row)};
        decision.anchor.id = row->asExactText(0);
        int column = firstOfAnchor;
        for (const auto text : anchorColumns)
            decision.anchor.*text = row->asExactText(column++);
        std::string id = decision.anchor.id;
        kept.emplace(std::move(id), std::move(decision));
    }
    if (row->error())
        return *row->error();
    if (Result<void> read = readOthers(connection, pack, kept); !read)
        return read.error();
    return kept;
}

Result<void> writeDecisions(Connection& connection, const std::string& pack, const KeptDecisions& before,
                            const KeptDecisions& after)
{
    for (const auto& [id, kept] : before) {
        if (after.contains(id))
            continue;
        for (const std::string_view sql : {deleteDecision, deleteOtherwise}) {
            if (Result<void> done = removeRow(connection, sql, pack, id); !done)
                return done;
        }
    }
    for (const auto& [id, kept] : after) {
        const auto old = before.find(id);
        if (old != before.end() && old->second == kept)
            continue;
        if (Result<void> done = writeKept(connection, pack, kept); !done)
            return done;
        const bool hadOthers = old != before.end() && !old->second.others.empty();
        if (!hadOthers && kept.others.empty())
            continue;
        if (Result<void> done = writeOthers(connection, pack, kept); !done)
            return done;
    }
    return {};
}

} // namespace exhibit
