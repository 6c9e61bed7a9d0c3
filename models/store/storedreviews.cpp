// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewStore that keeps the reviews of packs.
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewstore.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

constexpr std::string_view selectPacks =
    "SELECT root, digest, name, project, tool, rules, decision, headline, time_s, runs, red_runs, always_failing, "
    "movers, newly_failing, uncollected, contradicted, mismatches, truncated, model_calls, decided, to_decide "
    "FROM packs";
constexpr std::string_view writePack =
    "INSERT INTO packs (root, digest, name, project, tool, rules, decision, headline, time_s, runs, red_runs, "
    "always_failing, movers, newly_failing, uncollected, contradicted, mismatches, truncated, model_calls, decided, "
    "to_decide) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view selectStatements =
    "SELECT kind, id, anchor_kind, path, quote, before_line, after_line, heading, title, place, verdict, is_open, "
    "decision FROM statements WHERE root = ? ORDER BY number";
constexpr std::string_view writeStatement =
    "INSERT INTO statements (root, number, kind, id, anchor_kind, path, quote, before_line, after_line, heading, "
    "title, place, verdict, is_open, decision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::array packTextColumns = {&StoredPack::root,     &StoredPack::digest,  &StoredPack::name,
                                        &StoredPack::project,  &StoredPack::tool,    &StoredPack::rulesDigest,
                                        &StoredPack::decision, &StoredPack::headline};
constexpr std::array packNumberColumns = {
    &StoredPack::timeSeconds, &StoredPack::runs,         &StoredPack::redRuns,     &StoredPack::alwaysFailing,
    &StoredPack::movers,      &StoredPack::newlyFailing, &StoredPack::uncollected, &StoredPack::contradicted,
    &StoredPack::mismatches,  &StoredPack::truncated,    &StoredPack::modelCalls,  &StoredPack::decided,
    &StoredPack::toDecide};
constexpr std::array anchorTexts = {&Anchor::id,     &Anchor::kind,  &Anchor::path,   &Anchor::quote,
                                    &Anchor::before, &Anchor::after, &Anchor::heading};
constexpr std::array statementTexts = {&StoredStatement::title, &StoredStatement::place, &StoredStatement::verdict};

Result<void> removeOf(Connection& connection, const char* sql, const std::string& root)
{
    Result<Statement> remove = Statement::prepare(connection, sql);
    if (!remove)
        return remove.error();
    remove->bind(0, root);
    return remove->run();
}

Result<void> insertPack(Connection& connection, const StoredPack& pack)
{
    Result<Statement> insert = Statement::prepare(connection, writePack);
    if (!insert)
        return insert.error();
    int column = 0;
    for (const auto text : packTextColumns)
        insert->bind(column++, pack.*text);
    for (const auto number : packNumberColumns)
        insert->bind(column++, pack.*number);
    return insert->run();
}

Result<void> insertStatements(Connection& connection, const StoredReview& review)
{
    Result<Statement> insert = Statement::prepare(connection, writeStatement);
    if (!insert)
        return insert.error();
    std::int64_t number = 0;
    for (const StoredStatement& statement : review.statements) {
        int column = 0;
        insert->bind(column++, review.pack.root);
        insert->bind(column++, number++);
        insert->bind(column++, static_cast<int>(statement.kind));
        for (const auto text : anchorTexts)
            insert->bind(column++, statement.anchor.*text);
        for (const auto text : statementTexts)
            insert->bind(column++, statement.*text);
        insert->bind(column++, statement.isOpen ? 1 : 0);
        insert->bind(column, statement.decision);
        if (Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> insertCarried(Connection& connection, const StoredReview& review)
{
    Result<Statement> insert =
        Statement::prepare(connection, "INSERT INTO carried (root, id, origin_root, origin_id) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const CarriedDecision& carried : review.carried) {
        int column = 0;
        for (const std::string* text : {&review.pack.root, &carried.id, &carried.origin.root, &carried.origin.id})
            insert->bind(column++, *text);
        if (Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> insertCommits(Connection& connection, const StoredReview& review)
{
    Result<Statement> insert =
        Statement::prepare(connection, "INSERT INTO pack_commits (root, number, sha, subject) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    std::int64_t number = 0;
    for (const StoredCommit& commit : review.commits) {
        insert->bind(0, review.pack.root);
        insert->bind(1, number++);
        insert->bind(2, commit.id);
        insert->bind(3, commit.subject);
        if (Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

StoredStatement statementOf(const Statement& row)
{
    StoredStatement statement;
    int column = 0;
    const std::int64_t kind = row.asInt64(column++);
    const bool isKnown = kind >= 0 && kind <= static_cast<int>(StoredStatement::Kind::Run);
    statement.kind = isKnown ? static_cast<StoredStatement::Kind>(kind) : StoredStatement::Kind::Finding;
    for (const auto text : anchorTexts)
        statement.anchor.*text = row.asExactText(column++);
    for (const auto text : statementTexts)
        statement.*text = row.asExactText(column++);
    statement.isOpen = row.asInt64(column++) != 0;
    statement.decision = row.asExactText(column);
    return statement;
}

} // namespace

Result<void> ReviewStore::keepReview(const StoredReview& review) const
{
    return inTransaction([&](Connection& connection) -> Result<void> {
        for (const char* sql : {"DELETE FROM statements WHERE root = ?", "DELETE FROM carried WHERE root = ?",
                                "DELETE FROM pack_commits WHERE root = ?", "DELETE FROM packs WHERE root = ?"}) {
            if (Result<void> done = removeOf(connection, sql, review.pack.root); !done)
                return done;
        }
        if (Result<void> done = insertPack(connection, review.pack); !done)
            return done;
        if (Result<void> done = insertStatements(connection, review); !done)
            return done;
        if (Result<void> done = insertCarried(connection, review); !done)
            return done;
        return insertCommits(connection, review);
    });
}

Result<std::vector<StoredPack>> ReviewStore::packs() const
{
    std::vector<StoredPack> packs;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection || (!(*connection)->isServer() && !(*connection)->hasTable("packs")))
        return packs;
    Result<Statement> row = Statement::prepare(**connection, selectPacks);
    if (!row)
        return row.error();
    while (row->next()) {
        StoredPack pack;
        int column = 0;
        for (const auto text : packTextColumns)
            pack.*text = row->asExactText(column++);
        for (const auto number : packNumberColumns)
            pack.*number = row->asInt64(column++);
        packs.push_back(std::move(pack));
    }
    if (row->error())
        return *row->error();
    std::sort(packs.begin(), packs.end(), isEarlier);
    return packs;
}

Result<std::vector<StoredStatement>> ReviewStore::statementsOf(const std::string& root) const
{
    std::vector<StoredStatement> statements;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection || (!(*connection)->isServer() && !(*connection)->hasTable("statements")))
        return statements;
    Result<Statement> row = Statement::prepare(**connection, selectStatements);
    if (!row)
        return row.error();
    row->bind(0, root);
    while (row->next())
        statements.push_back(statementOf(*row));
    if (row->error())
        return *row->error();
    return statements;
}

} // namespace exhibit
