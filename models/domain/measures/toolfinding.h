// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <string>

namespace exhibit {

/// What another tool (a linter, an analyser, a scanner) found in the code.
struct ToolFinding
{
    std::string tool;          ///< as it calls itself
    std::string rule;          ///< id of the tool's rule
    std::string level;         ///< `error`, `warning`, `note` or `none`
    std::string message;       ///< its first line
    std::string path;          ///< '/'-separated, of the code, as written; empty: of no file
    std::int64_t line = 0;     ///< of the code, 0: not said
    bool isSuppressed = false; ///< somebody has decided that it does not count
    SourceRef where;
    DocumentAddress document;
};

} // namespace exhibit
