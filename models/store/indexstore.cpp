// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexstore.h"

#include "models/files/digest.h"
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/indexreader.h"
#include "models/store/indexschema.h"
#include "models/store/indexwriter.h"
#include "models/store/netstring.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// Raised whenever schema.sql or the meaning of what stands in it changes.
constexpr int indexSchemaVersion = 113;

constexpr const char* textSuffix = ".text";

std::string metaValue(Connection& connection, std::string_view key)
{
    Result<Statement> statement = Statement::prepare(connection, "SELECT value FROM meta WHERE key = ?");
    if (!statement)
        return {};
    statement->bind(0, key);
    return statement->next() ? statement->asExactText(0) : std::string();
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

/// A sum over the file's first `size` bytes: each step can be undone, so no single changed word goes unseen.
std::optional<std::uint64_t> sumOf(std::istream& file, std::uint64_t size)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
    std::vector<char> block(std::size_t{1} << 20);
    std::uint64_t sum = size;
    while (size > 0) {
        const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, block.size()));
        if (!file.read(block.data(), static_cast<std::streamsize>(wanted)))
            return std::nullopt;
        std::fill(block.begin() + static_cast<std::ptrdiff_t>(wanted), block.end(), '\0');
        for (std::size_t at = 0; at < wanted; at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, block.data() + at, sizeof word);
            sum = std::rotl((sum ^ word) * factor, 29);
        }
        size -= wanted;
    }
    return sum;
}

/// Writes the sum behind the last page, where SQLite does not look: in the same file it is renamed with it.
bool sealIndex(const std::string& path)
{
    std::error_code error;
    const std::uint64_t size = fs::file_size(path, error);
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    const std::optional<std::uint64_t> sum = error || !file ? std::nullopt : sumOf(file, size);
    if (!sum || !file.seekp(static_cast<std::streamoff>(size)))
        return false;
    file.write(reinterpret_cast<const char*>(&*sum), sizeof *sum);
    return static_cast<bool>(file.flush());
}

/// Whether the disk gives back what was written: a changed byte would give another review, and nobody would know.
bool isAsWritten(const std::string& path)
{
    std::error_code error;
    const std::uint64_t size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    std::uint64_t kept = 0;
    if (error || !file || size < sizeof kept)
        return false;
    const std::optional<std::uint64_t> sum = sumOf(file, size - sizeof kept);
    return sum && file.read(reinterpret_cast<char*>(&kept), sizeof kept) && kept == *sum;
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

Error indexNotWritable(const std::string& path, const std::string& reason)
{
    return Error{Error::Code::NotWritable, {"error.index.not-writable", {{"path", path}, {"reason", reason}}}};
}

} // namespace

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
    if (!isAsWritten(m_path))
        return Error{Error::Code::Database, {"error.index.damaged", {}}};
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
        return indexNotWritable(m_cacheDir, error.message());
    // Indexes repeat what the evidence says, so they are no more readable than a person's own files. The rights of a
    // folder that a link leads to are not ours to change.
    if (!fs::is_symlink(m_cacheDir, error))
        fs::permissions(m_cacheDir, fs::perms::owner_all, error);
    removeAbandoned(m_path);
    const std::string temporary = temporaryName(m_path);
    Result<void> filled = fillIndex(temporary, facts, stampOf(files), rulesDigest, cancel);
    if (filled && !sealIndex(temporary))
        filled = indexNotWritable(temporary, std::generic_category().message(errno));
    if (filled) {
        fs::permissions(temporary, fs::perms::owner_read | fs::perms::owner_write, error);
        fs::rename(temporary, m_path, error);
        if (error)
            filled = indexNotWritable(m_path, error.message());
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

std::optional<std::string> IndexStore::textOf(const std::string& key) const
{
    std::ifstream file(m_path + textSuffix, std::ios::binary);
    const std::string list{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::vector<std::string> parts = netStrings(list);
    if (parts.size() != 2 || parts[0] != key)
        return {};
    return std::move(parts[1]);
}

void IndexStore::keepText(const std::string& key, const std::string& text) const
{
    std::string list;
    appendNetString(list, key);
    appendNetString(list, text);
    const std::string temporary = temporaryName(m_path);
    std::error_code error;
    std::ofstream file(temporary, std::ios::binary);
    fs::permissions(temporary, fs::perms::owner_read | fs::perms::owner_write, error);
    file.write(list.data(), static_cast<std::streamsize>(list.size()));
    file.close();
    if (file)
        fs::rename(temporary, m_path + textSuffix, error);
    if (!file || error)
        fs::remove(temporary, error);
}

std::vector<std::string> IndexStore::files() const
{
    std::vector<std::string> found;
    std::error_code ignored;
    const std::string name = fs::path(m_path).filename().string();
    for (const fs::directory_entry& entry : fs::directory_iterator(m_cacheDir, ignored)) {
        const std::string each = entry.path().filename().string();
        if (each == name || each == name + textSuffix || each.starts_with(name + ".part-"))
            found.push_back(entry.path().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace exhibit
