// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/loading/collecting/gitprogram.h"

#include <QTemporaryDir>

#include <memory>

namespace exhibit {

/// What a repository stores, seen without its settings: through an empty repository of our own that borrows the
/// objects. Neither its configuration nor its attributes nor its work tree can change a byte of what git prints of
/// commits, and it has no remote to fetch from. Commits are named by their whole hash; there are no branches.
class StoredObjects
{
public:
    /// `repository`: asked where its objects lie. Errors: those of GitProgram, NotReadable `error.git.shallow` with
    /// `path` for a list of cuts that is no ordinary file, NotWritable `error.collect.write`.
    static Result<StoredObjects> of(const GitProgram& repository);

    const GitProgram& git() const { return m_git; }

private:
    StoredObjects(std::unique_ptr<QTemporaryDir> folder, GitProgram git);

    std::unique_ptr<QTemporaryDir> m_folder;
    GitProgram m_git;
};

} // namespace exhibit
