// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewstore.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"

#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// Each entry brings the schema from its index to the next version; never change one that was released.
constexpr std::string_view migrations[] = {
    "CREATE TABLE baselines (pack TEXT PRIMARY KEY, run_id TEXT, phase TEXT) WITHOUT ROWID",
};

constexpr auto newestVersion = static_cast<std::int64_t>(std::size(migrations));

Error tooNew(const std::string& path)
{
    return Error{Error::Code::NotSupported, {"error.reviews.too-new", {{"path", path}}}};
}

Result<void> migrate(Connection& connection)
{
    const std::int64_t version = connection.userVersion();
    if (version > newestVersion)
        return tooNew(connection.path());
    for (std::int64_t step = std::max<std::int64_t>(version, 0); step < newestVersion; ++step) {
        Transaction transaction(connection);
        if (Result<void> done = connection.execute(migrations[static_cast<std::size_t>(step)]); !done)
            return done;
        if (Result<void> done = connection.execute("PRAGMA user_version = " + std::to_string(step + 1)); !done)
            return done;
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace

ReviewStore::ReviewStore(std::string dataDir) : m_dataDir(std::move(dataDir)), m_path(m_dataDir + "/reviews.sqlite")
{}

Result<std::optional<RunKey>> ReviewStore::chosenBaseline(const std::string& canonicalRoot) const
{
    std::error_code error;
    if (!fs::exists(m_path, error))
        return std::optional<RunKey>();
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, Connection::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    if ((*connection)->userVersion() > newestVersion)
        return tooNew(m_path);
    if (!(*connection)->hasTable("baselines"))
        return std::optional<RunKey>();
    Result<Statement> statement =
        Statement::prepare(**connection, "SELECT run_id, phase FROM baselines WHERE pack = ?");
    if (!statement)
        return statement.error();
    statement->bind(0, canonicalRoot);
    if (statement->next())
        return std::optional<RunKey>(RunKey{statement->asText(0), statement->asText(1)});
    if (statement->error())
        return *statement->error();
    return std::optional<RunKey>();
}

Result<void> ReviewStore::setChosenBaseline(const std::string& canonicalRoot, const std::optional<RunKey>& key) const
{
    std::error_code error;
    fs::create_directories(m_dataDir, error);
    if (error) {
        return Error{Error::Code::NotWritable,
                     {"error.reviews.not-writable", {{"path", m_dataDir}, {"reason", error.message()}}}};
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, Connection::OpenMode::ReadWriteCreate);
    if (!connection)
        return connection.error();
    if (Result<void> done = migrate(**connection); !done)
        return done;
    Transaction transaction(**connection);
    Result<Statement> statement =
        Statement::prepare(**connection, key ? "INSERT OR REPLACE INTO baselines VALUES (?, ?, ?)"
                                             : "DELETE FROM baselines WHERE pack = ?");
    if (!statement)
        return statement.error();
    statement->bind(0, canonicalRoot);
    if (key) {
        statement->bind(1, key->runId);
        statement->bind(2, key->phase);
    }
    if (Result<void> done = statement->run(); !done)
        return done;
    return transaction.commit();
}

} // namespace exhibit
