// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Findings of analysers, linters and scanners in SARIF 2: each result with its rule, level, message and place in the
/// code. A level that a result does not state is that of its rule, else `warning`. The own lists of some tools as well.
bool isSarif(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeSarif(const DocumentContext& context);

} // namespace exhibit
