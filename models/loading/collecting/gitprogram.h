// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>

namespace exhibit {

/// The git program of this machine, asked about what is stored in a repository. It reads: no hook, filter, pager,
/// signature check or network of the repository's configuration or the user's is run, and no work tree is compared.
/// Whose repositories the user trusts (`safe.directory`) counts.
class GitProgram
{
public:
    /// Asks git for the directories that the user calls safe.
    explicit GitProgram(std::string folder);
    /// With variables of its environment, e.g. `GIT_DIR`.
    GitProgram(std::string folder, QMap<QString, QString> variables);

    /// What it prints. Errors: NotFound `error.git.none` without the program, NotReadable `error.git.failed` with
    /// `why`, also for more than 512 MiB.
    Result<QByteArray> run(const QStringList& arguments) const;

    struct Output
    {
        QByteArray text;            ///< what came before an end or error
        bool isCut = false;         ///< it was stopped at so many bytes
        std::optional<Error> error; ///< as of run()
    };
    Output runUpTo(std::size_t mostBytes, const QStringList& arguments) const;

private:
    std::string m_folder;
    QMap<QString, QString> m_variables;
    QStringList m_safeFolders; ///< of the user
};

} // namespace exhibit
