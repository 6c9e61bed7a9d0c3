// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/sessions/session.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/scripts/scripttarget.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// The tool and the name that words of a command line ask for, e.g. `npm` and `check` of `npm run check -- -q`.
/// `make` alone asks for an empty name: the first target.
std::optional<std::pair<std::string, std::string>> askedTarget(const std::vector<std::string>& words);

/// Opens the commands of sessions that start a named one of the pack: what it really does and whose the status is
/// then. A runner whose name stands for something that only prints texts did not run. Steps may be added; the claims
/// count steps and are moved with them. A name that the pack's files give different commands is left alone.
void resolveScripts(std::vector<SessionStep>& steps, std::vector<Claim>& claims,
                    const std::vector<ScriptTarget>& targets, const Rules& rules);

} // namespace exhibit
