// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/rulefiles.h"

#include <memory>

namespace exhibit::test {

/// The built-in rules, loaded once for all readings of a test program: their patterns are compiled as they are first
/// used, which takes longer than a small pack does.
inline std::shared_ptr<const LoadedRules> builtInRules()
{
    static const std::shared_ptr<const LoadedRules> rules = loadRules({}).value();
    return rules;
}

} // namespace exhibit::test
