// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexstore.h"

#include "models/files/digest.h"
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/indexreader.h"
#include "models/store/indexschema.h"
#include "models/store/indexwriter.h"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// Raised whenever schema.sql or the meaning of what stands in it changes.
constexpr int indexSchemaVersion = 5;

/// One line a file: what must agree for the facts still to be true.
std::string stampOf(const std::vector<ScannedFile>& files)
{
    Sha256 digest;
    for (const ScannedFile& file : files) {
        std::string line = file.path;
        line += '\0';
        line += std::to_string(file.bytes) + ' ' + std::to_string(file.modifiedNs) + ' ' +
                std::to_string(static_cast<int>(file.type)) + '\n';
        digest.add(line);
    }
    return digest.hex();
}

std::string metaValue(Connection& connection, std::string_view key)
{
    Result<Statement> statement = Statement::prepare(connection, "SELECT value FROM meta WHERE key = ?");
    if (!statement)
        return {};
    statement->bind(0, key);
    return statement->next() ? statement->asText(0) : std::string();
}

Result<void> writeMeta(Connection& connection, const PackFacts& facts, const std::string& stamp,
                       const std::string& rulesDigest)
{
    Result<Statement> statement = Statement::prepare(connection, "INSERT INTO meta VALUES (?, ?)");
    if (!statement)
        return statement.error();
    const std::pair<const char*, std::string> values[] = {
        {"stamp", stamp}, {"rules_digest", rulesDigest}, {"pack_digest", facts.digest}, {"complete", "1"}};
    for (const auto& [key, value] : values) {
        statement->bind(0, key);
        statement->bind(1, value);
        if (Result<void> done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> fillIndex(const std::string& file, const PackFacts& facts, const std::string& stamp,
                       const std::string& rulesDigest, const CancelFlag& cancel)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(file, Connection::OpenMode::ReadWriteCreate);
    if (!opened)
        return opened.error();
    Connection& connection = **opened;
    // Nobody else sees this file before it is complete, so nothing has to survive a crash.
    for (const std::string_view setting : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"}) {
        if (Result<void> done = connection.execute(setting); !done)
            return done;
    }
    Transaction transaction(connection);
    if (Result<void> done = connection.executeScript(indexSchemaSql); !done)
        return done;
    if (Result<void> done = connection.execute("PRAGMA user_version = " + std::to_string(indexSchemaVersion)); !done)
        return done;
    if (Result<void> done = writeFacts(connection, facts, cancel); !done)
        return done;
    if (Result<void> done = writeMeta(connection, facts, stamp, rulesDigest); !done)
        return done;
    return transaction.commit();
}

/// What a killed process left behind, except what another one may be writing right now.
void removeAbandoned(const fs::path& index)
{
    std::error_code error;
    const std::string prefix = index.filename().string() + ".part-";
    for (const fs::directory_entry& entry : fs::directory_iterator(index.parent_path(), error)) {
        std::error_code ignored;
        if (entry.path().filename().string().starts_with(prefix) &&
            fs::file_time_type::clock::now() - entry.last_write_time(ignored) > std::chrono::hours(24))
            fs::remove(entry.path(), ignored);
    }
}

std::string temporaryName(const std::string& index)
{
    static std::atomic<unsigned> counter{0};
    return index + ".part-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
}

Error notWritable(const std::string& path, const std::string& reason)
{
    return Error{Error::Code::NotWritable, {"error.index.not-writable", {{"path", path}, {"reason", reason}}}};
}

} // namespace

IndexStore::IndexStore(std::string cacheDir, std::string canonicalRoot)
    : m_cacheDir(std::move(cacheDir)), m_root(std::move(canonicalRoot))
{
    Sha256 digest;
    digest.add(m_root);
    m_path = m_cacheDir + "/index-" + digest.hex().substr(0, 32) + ".sqlite";
}

Result<std::optional<PackFacts>> IndexStore::load(const std::vector<ScannedFile>& files, const std::string& rulesDigest,
                                                  const CancelFlag& cancel) const
{
    std::error_code error;
    if (!fs::exists(m_path, error))
        return std::optional<PackFacts>();
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, Connection::OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    Connection& connection = **opened;
    if (connection.userVersion() != indexSchemaVersion || metaValue(connection, "complete") != "1" ||
        metaValue(connection, "rules_digest") != rulesDigest || metaValue(connection, "stamp") != stampOf(files))
        return std::optional<PackFacts>();
    Result<PackFacts> facts = readIndexedFacts(connection, cancel);
    if (!facts)
        return facts.error();
    facts->digest = metaValue(connection, "pack_digest");
    return std::optional<PackFacts>(std::move(facts).value());
}

Result<void> IndexStore::save(const PackFacts& facts, const std::vector<ScannedFile>& files,
                              const std::string& rulesDigest, const CancelFlag& cancel) const
{
    std::error_code error;
    fs::create_directories(m_cacheDir, error);
    if (error)
        return notWritable(m_cacheDir, error.message());
    // Indexes repeat what the evidence says, so they are no more readable than a person's own files.
    fs::permissions(m_cacheDir, fs::perms::owner_all, error);
    removeAbandoned(m_path);
    const std::string temporary = temporaryName(m_path);
    Result<void> filled = fillIndex(temporary, facts, stampOf(files), rulesDigest, cancel);
    if (filled) {
        fs::rename(temporary, m_path, error);
        if (error)
            filled = notWritable(m_path, error.message());
    }
    if (!filled)
        fs::remove(temporary, error);
    return filled;
}

void IndexStore::remove() const
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

} // namespace exhibit
