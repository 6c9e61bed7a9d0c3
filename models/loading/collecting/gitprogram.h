// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace exhibit {

/// The git program of this machine, asked about what is stored in a repository. It reads: no hook, filter, pager,
/// signature check or network of the repository's configuration or the user's is run, and no work tree is compared.
class GitProgram
{
public:
    explicit GitProgram(std::string folder);

    /// What it prints. Errors: NotFound `error.git.none` without the program, NotReadable `error.git.failed` with
    /// `why`.
    Result<QByteArray> run(const QStringList& arguments) const;

private:
    std::string m_folder;
};

} // namespace exhibit
