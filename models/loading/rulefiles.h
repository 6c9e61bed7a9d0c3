// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/rules.h"
#include "models/report/messages.h"

#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// The built-in rule and message files (Qt resource `:/rules/`) and, after them, those of `extraDir`: every `*.toml` of
/// the folder and of its `executors`, each sorted by name. NotReadable if `extraDir` is given but cannot be read, or a
/// file of it is no plain file, too large or cannot be read.
Result<std::vector<RuleFile>> ruleFiles(const std::string& extraDir);

/// What readings with the same rules share. Immutable; any thread.
struct LoadedRules
{
    std::vector<RuleFile> files;
    std::shared_ptr<const Rules> rules;
    Messages messages; ///< none if a person's own cannot be read: the reading goes on without
};

/// The files of ruleFiles() and what is made of them. Errors: those of ruleFiles() and Rules::load().
Result<std::shared_ptr<const LoadedRules>> loadRules(const std::string& extraDir);

} // namespace exhibit
