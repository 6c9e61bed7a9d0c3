// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// What pytest remembers as failing (`.pytest_cache/v/cache/lastfailed`): node ids, and modules that could not be
/// collected. How many tests there are, and when they ran, it does not say. An empty one says nothing.
bool isLastFailed(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeLastFailed(const DocumentContext& context);

} // namespace exhibit
