// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// A TOML file of resources/rules or of a user's folder.
struct RuleFile
{
    std::string name; ///< shown in errors
    std::string text;
    bool shipped = false; ///< comes with the program: a test has checked its patterns, loading need not
};

} // namespace exhibit
