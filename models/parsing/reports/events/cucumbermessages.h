// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// The messages of Cucumber (`--format message`), one a line: the last attempt of a scenario counts.
bool isCucumberMessages(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeCucumberMessages(const DocumentContext& context);

} // namespace exhibit
