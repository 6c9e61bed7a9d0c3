// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/sessions/shell/shelltokens.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// What stands before a program and only says how, where or with what it is started.
struct ShellWrapping
{
    bool hasTimeLimit = false;
    bool hidesStatus = false; ///< the wrapper ends with a status of its own

    /// A line of a shell that the words hand to another one.
    struct Inner
    {
        std::string line;
        ShellDialect dialect = ShellDialect::Posix;
        bool stopsAtFailure = false, pipefail = false;
    };
    std::optional<Inner> inner;
};

/// Without the suffixes and separators of Windows.
std::string plainProgram(const std::string& program);

/// Takes wrappers off `words`, which keep at least one word. `hereTexts` are the here-documents of the command.
ShellWrapping takeOffWrappers(std::vector<std::string>& words, const std::vector<std::string>& hereTexts);

} // namespace exhibit
