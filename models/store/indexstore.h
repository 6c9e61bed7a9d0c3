// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "models/files/packscanner.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// What tells whether files are those that an index was made of, without reading them.
std::string stampOf(const std::vector<ScannedFile>& files);

/// The index of one opened folder: a cache, one SQLite file, deletable at any time. One thread at a time.
///
/// Valid while schema, rules digest and path, size, time and type of every file agree. It is written into a temporary
/// file and renamed when complete, so a half-written index is never seen.
class IndexStore
{
public:
    /// `canonicalRoot`: absolute path of the pack without links. `cacheDir`: made if missing.
    IndexStore(std::string cacheDir, std::string canonicalRoot);

    /// The SQLite file, whether it exists or not.
    const std::string& path() const { return m_path; }

    /// The facts, or nothing if there is no index or it is of other files or rules. Error Database: it is damaged;
    /// Cancelled. `rootPath` and `name` of the facts are left empty: they are the caller's.
    Result<std::optional<PackFacts>> load(const std::vector<ScannedFile>& files, const std::string& rulesDigest,
                                          const CancelFlag& cancel) const;

    /// Replaces the index. Errors: NotWritable, Database, Cancelled; the old index then stays as it was.
    Result<void> save(const PackFacts& facts, const std::vector<ScannedFile>& files, const std::string& rulesDigest,
                      const CancelFlag& cancel) const;

    void remove() const;

    /// A short text that was made of the facts and of what else `key` stands for; nothing if the key is another.
    std::optional<std::string> textOf(const std::string& key) const;
    /// One a pack, beside the index; that it cannot be written is no error.
    void keepText(const std::string& key, const std::string& text) const;

    /// The index and what a killed writer of it left, as far as they exist.
    std::vector<std::string> files() const;

private:
    std::string m_cacheDir;
    std::string m_root;
    std::string m_path;
};

} // namespace exhibit
