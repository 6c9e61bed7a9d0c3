// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <string>

namespace exhibit {

/// A command under a name, as files like package.json and Makefile hold them.
struct ScriptTarget
{
    std::string tool; ///< what starts it: `npm`, `make`, `just`, `task`, `cargo-make`, `tox`, `composer`, `mise`, …
    std::string name; ///< empty: of tox the environment that is meant by default
    std::string command; ///< as a shell reads it; what it needs first stands before
    SourceRef where;
};

} // namespace exhibit
