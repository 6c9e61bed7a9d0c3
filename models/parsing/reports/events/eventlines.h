// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Events of test runners as JSON Lines: of `go test -json`, of Dart, of libtest and cargo-nextest. Which of them a
/// text is, its first event tells.
bool isEventLines(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeEventLines(const DocumentContext& context);

/// What Cucumber writes: one JSON file of features, or messages, one a line.
bool isCucumberReport(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeCucumberReport(const DocumentContext& context);

} // namespace exhibit
