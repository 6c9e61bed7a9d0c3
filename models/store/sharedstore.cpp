// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewStore that shares decisions over a server, and goes on without it.
#include "models/sql/connection.h"
#include "models/sql/serveraddress.h"
#include "models/sql/statement.h"
#include "models/store/reviewschema.h"
#include "models/store/reviewstore.h"

namespace exhibit {

namespace {

/// Of each statement the newer change, and what reviewers who did not know of each other say otherwise; one that was
/// taken back is an empty decision with its time.
void joinInto(KeptDecisions& into, const KeptDecisions& from)
{
    for (const auto& [id, kept] : from) {
        const auto known = into.find(id);
        if (known == into.end())
            into.emplace(id, kept);
        else
            known->second = joined(known->second, kept);
    }
}

Result<std::vector<std::string>> textsOf(Connection& connection, std::string_view sql)
{
    Result<Statement> row = Statement::prepare(connection, sql);
    if (!row)
        return row.error();
    std::vector<std::string> texts;
    while (row->next())
        texts.push_back(row->asExactText(0));
    if (row->error())
        return *row->error();
    return texts;
}

/// The server is not there, which is no reason to stop; all else is.
bool isUnreachable(const Error& error)
{
    return error.message.id == "error.server.open";
}

} // namespace

Result<std::unique_ptr<Connection>> ReviewStore::openServer() const
{
    const Result<ServerAddress> address = ServerAddress::parse(m_server);
    if (!address)
        return address.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(*address);
    if (!connection)
        return connection;
    if (Result<void> done = migrateReviews(**connection); !done)
        return done.error();
    return connection;
}

Result<std::vector<std::string>> ReviewStore::decidedPacks() const
{
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return std::vector<std::string>();
    if (const Result<bool> has = hasReviewTable(**connection, "decisions"); !has || !*has)
        return has ? Result<std::vector<std::string>>(std::vector<std::string>()) : has.error();
    return textsOf(**connection, "SELECT DISTINCT pack FROM decisions ORDER BY pack");
}

Result<std::map<std::string, std::int64_t>> ReviewStore::conflicts() const
{
    std::map<std::string, std::int64_t> conflicts;
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return conflicts;
    if (const Result<bool> has = hasReviewTable(**connection, "otherwise"); !has || !*has)
        return has ? Result<std::map<std::string, std::int64_t>>(std::move(conflicts)) : has.error();
    Result<Statement> row =
        Statement::prepare(**connection, "SELECT pack, COUNT(DISTINCT id) FROM otherwise GROUP BY pack");
    if (!row)
        return row.error();
    while (row->next())
        conflicts.emplace(row->asExactText(0), row->asInt64(1));
    if (row->error())
        return *row->error();
    return conflicts;
}

Result<std::size_t> ReviewStore::takeFrom(const ReviewStore& other) const
{
    const Result<std::vector<std::string>> decided = other.decidedPacks();
    if (!decided)
        return decided.error();
    for (const std::string& root : *decided) {
        const Result<KeptDecisions> theirs = other.decisions(root);
        if (!theirs)
            return theirs.error();
        const Result<KeptDecisions> done = editDecisions(root, [&](KeptDecisions& kept) { joinInto(kept, *theirs); });
        if (!done)
            return done.error();
        const Result<std::optional<RunKey>> baseline = other.chosenBaseline(root);
        if (baseline && *baseline) {
            if (Result<void> chosen = setChosenBaseline(root, *baseline); !chosen)
                return chosen.error();
        }
    }
    const Result<std::vector<StoredPack>> packs = other.packs();
    if (!packs)
        return packs.error();
    for (const StoredPack& pack : *packs) {
        Result<std::vector<StoredStatement>> statements = other.statementsOf(pack.root);
        if (!statements)
            return statements.error();
        Result<std::vector<StoredCommit>> commits = other.commitsOf(pack.root);
        if (!commits)
            return commits.error();
        if (Result<void> done = keepReview({pack, std::move(*statements), {}, std::move(*commits)}); !done)
            return done.error();
    }
    return decided->size();
}

Result<std::size_t> ReviewStore::unsentPacks() const
{
    const ReviewStore file = local();
    const Result<std::unique_ptr<Connection>> connection = file.openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return std::size_t{0};
    if (const Result<bool> has = hasReviewTable(**connection, "unsent"); !has || !*has)
        return has ? Result<std::size_t>(std::size_t{0}) : has.error();
    const Result<std::vector<std::string>> packs = textsOf(**connection, "SELECT pack FROM unsent");
    return packs ? Result<std::size_t>(packs->size()) : packs.error();
}

Result<void> ReviewStore::setUnsent(const std::string& root, bool isUnsent) const
{
    return local().inTransaction([&](Connection& connection) -> Result<void> {
        Result<Statement> set = Statement::prepare(
            connection, isUnsent ? "INSERT INTO unsent (pack) VALUES (?) ON CONFLICT (pack) DO NOTHING"
                                 : "DELETE FROM unsent WHERE pack = ?");
        if (!set)
            return set.error();
        set->bind(0, root);
        return set->run();
    });
}

/// What was decided while the server was away.
Result<void> ReviewStore::sendLater() const
{
    if (const Result<std::size_t> waiting = unsentPacks(); !waiting || *waiting == 0)
        return waiting ? Result<void>() : waiting.error();
    const ReviewStore file = local();
    const Result<std::unique_ptr<Connection>> connection = file.openForReading();
    if (!connection)
        return connection.error();
    const Result<std::vector<std::string>> packs = textsOf(**connection, "SELECT pack FROM unsent ORDER BY pack");
    if (!packs)
        return packs.error();
    for (const std::string& root : *packs) {
        const Result<KeptDecisions> own = file.decisions(root);
        if (!own)
            return own.error();
        const Result<KeptDecisions> sent = editOwnDecisions(root, [&](KeptDecisions& kept) { joinInto(kept, *own); });
        if (!sent)
            return sent.error();
        if (Result<void> done = setUnsent(root, false); !done)
            return done;
        // What was decided in between may have been marked before the mark was taken off.
        const Result<KeptDecisions> now = file.decisions(root);
        if (!now || *now != *own) {
            if (Result<void> done = setUnsent(root, true); !done)
                return done;
        }
    }
    return {};
}

/// What the server has is kept in the file as well: it is what is known when the server is away.
Result<KeptDecisions> ReviewStore::sharedDecisions(const std::string& root) const
{
    const ReviewStore file = local();
    Result<void> sent = sendLater();
    Result<KeptDecisions> shared = sent ? ownDecisions(root) : Result<KeptDecisions>(sent.error());
    if (!shared)
        return isUnreachable(shared.error()) ? file.decisions(root) : shared;
    const Result<KeptDecisions> known = file.decisions(root);
    if (known && *known != *shared)
        static_cast<void>(
            static_cast<bool>(file.editDecisions(root, [&](KeptDecisions& kept) { joinInto(kept, *shared); })));
    return shared;
}

Result<KeptDecisions> ReviewStore::editSharedDecisions(const std::string& root,
                                                       const std::function<void(KeptDecisions&)>& edit) const
{
    const ReviewStore file = local();
    const Result<void> sent = sendLater();
    Result<KeptDecisions> shared = sent ? editOwnDecisions(root, edit) : Result<KeptDecisions>(sent.error());
    if (shared || !isUnreachable(shared.error()))
        return shared;
    // Before it, so that none is kept and never sent; behind it, as somebody may have sent the rest in between.
    if (Result<void> marked = setUnsent(root, true); !marked)
        return marked.error();
    Result<KeptDecisions> kept = file.editDecisions(root, edit);
    if (Result<void> marked = kept ? setUnsent(root, true) : Result<void>(); !marked)
        return marked.error();
    return kept;
}

} // namespace exhibit
