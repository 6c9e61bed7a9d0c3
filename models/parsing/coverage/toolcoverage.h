// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Coverage as tools write it into JSON beside coverage.py: Istanbul's `coverage-summary.json` and
/// `coverage-final.json`, `llvm-cov export`, SimpleCov's `.resultset.json`, `.last_run.json` and `coverage.json`,
/// gcovr's reports, coverlet's `coverage.json`.
bool isToolCoverage(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeToolCoverage(const DocumentContext& context);

} // namespace exhibit
