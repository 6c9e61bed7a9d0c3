// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// JSON of coverage.py: lines, and branches where they were measured; then its percentage is of both together.
bool isCoveragePy(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeCoveragePy(const DocumentContext& context);

} // namespace exhibit
