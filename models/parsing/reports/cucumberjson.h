// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// JSON of Cucumber: an array of features. A scenario is a test, `Feature › Scenario`. It failed if a step or hook of
/// it (or of the background before it) failed, has no definition or several; else it is skipped if a step is.
bool isCucumberJson(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeCucumberJson(const DocumentContext& context);

} // namespace exhibit
