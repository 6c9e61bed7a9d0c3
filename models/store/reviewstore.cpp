// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewstore.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/keptrows.h"
#include "models/store/reviewschema.h"
#include "models/store/storeinuse.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

constexpr int mostAttempts = 60; ///< of a transaction that others get in the way of

bool isConflict(const Error& error)
{
    return error.message.id == "error.database.conflict";
}

/// Longer each time and never for all the same, so that one of them gets through.
void waitForOthers(int tries)
{
    const int most = 4 << std::min(tries, 6);
    static thread_local std::minstd_rand random(std::random_device{}());
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(1, most)(random)));
}

Error reviewsNotWritable(const std::string& path, const std::string& reason)
{
    return Error{Error::Code::NotWritable, {"error.reviews.not-writable", {{"path", path}, {"reason", reason}}}};
}

} // namespace

ReviewStore::ReviewStore(std::string dataDir)
    : m_dataDir(std::move(dataDir)), m_path(m_dataDir + "/reviews.sqlite"), m_server(storeInUse(m_dataDir))
{}

ReviewStore ReviewStore::local() const
{
    ReviewStore store = *this;
    store.m_server.clear();
    return store;
}

Result<std::unique_ptr<Connection>> ReviewStore::openForReading() const
{
    if (isOnServer())
        return openServer();
    std::error_code error;
    // A link that leads nowhere stands for decisions on a disk that is not there now.
    const bool exists = fs::exists(fs::symlink_status(m_path, error));
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        error.clear();
    if (error)
        return Error{Error::Code::Database, {"error.database.open", {{"path", m_path}, {"reason", error.message()}}}};
    if (!exists)
        return std::unique_ptr<Connection>();
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, Connection::OpenMode::ReadOnly);
    if (!connection)
        return connection;
    if (Result<void> known = checkReviewVersion(**connection); !known)
        return known.error();
    return connection;
}

Result<std::unique_ptr<Connection>> ReviewStore::openForWriting() const
{
    if (isOnServer())
        return openServer();
    std::error_code error;
    fs::create_directories(m_dataDir, error);
    if (error)
        return reviewsNotWritable(m_dataDir, error.message());
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, Connection::OpenMode::ReadWriteCreate);
    if (!connection)
        return connection;
    // What was answered for must survive a power failure, whatever the library was built with.
    if (Result<void> done = (*connection)->execute("PRAGMA synchronous = FULL"); !done)
        return done.error();
    if (Result<void> done = migrateReviews(**connection); !done)
        return done.error();
    return connection;
}

Result<void> ReviewStore::inTransaction(const std::function<Result<void>(Connection&)>& change) const
{
    return changeIn(Erasure::Leave, change);
}

Result<void> ReviewStore::changeIn(Erasure erasure, const std::function<Result<void>(Connection&)>& change) const
{
    const Result<std::unique_ptr<Connection>> connection = openForWriting();
    if (!connection)
        return connection.error();
    if (erasure == Erasure::Overwrite && !isOnServer()) {
        if (Result<void> done = (*connection)->execute("PRAGMA secure_delete = ON"); !done)
            return done;
    }
    Result<void> done = changeOnce(**connection, change);
    for (int tries = 1; !done && isConflict(done.error()) && tries < mostAttempts; ++tries) {
        waitForOthers(tries);
        done = changeOnce(**connection, change);
    }
    return done;
}

Result<void> ReviewStore::changeOnce(Connection& connection,
                                     const std::function<Result<void>(Connection&)>& change) const
{
    Transaction transaction(connection);
    if (!transaction.isActive())
        return Error{Error::Code::Database, {"error.reviews.busy", {{"path", connection.path()}}}};
    if (Result<void> done = change(connection); !done)
        return done;
    return transaction.commit();
}

Result<std::optional<RunKey>> ReviewStore::chosenBaseline(const std::string& canonicalRoot) const
{
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return std::optional<RunKey>();
    if (const Result<bool> has = hasReviewTable(**connection, "baselines"); !has || !*has)
        return has ? Result<std::optional<RunKey>>(std::nullopt) : has.error();
    Result<Statement> statement =
        Statement::prepare(**connection, "SELECT run_id, phase FROM baselines WHERE pack = ?");
    if (!statement)
        return statement.error();
    statement->bind(0, canonicalRoot);
    if (statement->next())
        return std::optional<RunKey>(RunKey{statement->asExactText(0), statement->asExactText(1)});
    if (statement->error())
        return *statement->error();
    return std::optional<RunKey>();
}

Result<void> ReviewStore::setChosenBaseline(const std::string& canonicalRoot, const std::optional<RunKey>& key) const
{
    return inTransaction([&](Connection& connection) -> Result<void> {
        Result<Statement> statement = Statement::prepare(
            connection, key ? "INSERT INTO baselines (pack, run_id, phase) VALUES (?, ?, ?) ON CONFLICT (pack) DO "
                              "UPDATE SET run_id = excluded.run_id, phase = excluded.phase"
                            : "DELETE FROM baselines WHERE pack = ?");
        if (!statement)
            return statement.error();
        statement->bind(0, canonicalRoot);
        if (key) {
            statement->bind(1, key->runId);
            statement->bind(2, key->phase);
        }
        return statement->run();
    });
}

Result<KeptDecisions> ReviewStore::decisions(const std::string& canonicalRoot) const
{
    return isOnServer() ? sharedDecisions(canonicalRoot) : ownDecisions(canonicalRoot);
}

Result<KeptDecisions> ReviewStore::ownDecisions(const std::string& canonicalRoot) const
{
    const Result<std::unique_ptr<Connection>> connection = openForReading();
    if (!connection)
        return connection.error();
    if (!*connection)
        return KeptDecisions();
    if (const Result<bool> has = hasReviewTable(**connection, "decisions"); !has || !*has)
        return has ? Result<KeptDecisions>(KeptDecisions()) : has.error();
    return readDecisions(**connection, canonicalRoot);
}

Result<KeptDecisions> ReviewStore::editDecisions(const std::string& canonicalRoot,
                                                 const std::function<void(KeptDecisions&)>& edit) const
{
    return isOnServer() ? editSharedDecisions(canonicalRoot, edit) : editOwnDecisions(canonicalRoot, edit);
}

Result<KeptDecisions> ReviewStore::editOwnDecisions(const std::string& canonicalRoot,
                                                    const std::function<void(KeptDecisions&)>& edit) const
{
    KeptDecisions after;
    const Result<void> done = inTransaction([&](Connection& connection) -> Result<void> {
        const Result<KeptDecisions> before = readDecisions(connection, canonicalRoot);
        if (!before)
            return before.error();
        after = *before;
        edit(after);
        return writeDecisions(connection, canonicalRoot, *before, after);
    });
    return done ? Result<KeptDecisions>(std::move(after)) : done.error();
}

} // namespace exhibit
