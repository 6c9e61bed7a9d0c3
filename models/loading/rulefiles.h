// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/rules.h"

#include <string>
#include <vector>

namespace exhibit {

/// The built-in rule and message files (Qt resource `:/rules/`) and, after them, those of `extraDir`: every `*.toml` of
/// the folder and of its `executors`, each sorted by name. NotReadable if `extraDir` is given but cannot be read, or a
/// file of it is no plain file, too large or cannot be read.
Result<std::vector<RuleFile>> ruleFiles(const std::string& extraDir);

} // namespace exhibit
