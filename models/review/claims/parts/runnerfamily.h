// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The language whose tests a runner executes: `go`, `rust`, `js`, …; empty if the runner is not known.
std::string_view languageOf(const Run& run);

/// Its compiler goes over all code before a test runs.
bool isCompiled(std::string_view language);

/// The only language that a text names, by its name, a runner of its tests or a tool that builds it; empty for none and
/// for several. `words` becomes the first of them.
std::string_view languageIn(std::string_view text, std::string* words = nullptr);

/// The runs that a sentence can be about which names a language, or the command that runs its tests: `npm test`, `the
/// Go tests`. All if it names none.
std::vector<const Run*> runsOfNamedLanguage(std::string_view text, const std::vector<const Run*>& runs);

} // namespace exhibit
