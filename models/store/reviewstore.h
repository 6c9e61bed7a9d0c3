// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/run.h"

#include <optional>
#include <string>

namespace exhibit {

/// What a person decided about packs: data, not a cache. A SQLite file in the user's data folder; every change is one
/// transaction. One thread at a time; each call opens and closes the database.
class ReviewStore
{
public:
    explicit ReviewStore(std::string dataDir);

    const std::string& path() const { return m_path; }

    /// The baseline chosen for the pack in `canonicalRoot`, if any. A missing database is no error.
    Result<std::optional<RunKey>> chosenBaseline(const std::string& canonicalRoot) const;
    /// Nothing: the choice is taken back.
    Result<void> setChosenBaseline(const std::string& canonicalRoot, const std::optional<RunKey>& key) const;

private:
    std::string m_dataDir;
    std::string m_path;
};

} // namespace exhibit
