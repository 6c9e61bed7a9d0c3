// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/rules.h"

#include <string>
#include <vector>

namespace exhibit {

/// The built-in rule and message files (Qt resource `:/rules/*.toml`) and, after them, every `*.toml` of `extraDir`,
/// each sorted by name. NotReadable if `extraDir` is given but cannot be read, or a file of it.
Result<std::vector<RuleFile>> ruleFiles(const std::string& extraDir);

} // namespace exhibit
