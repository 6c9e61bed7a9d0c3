// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Results of Playwright's JSON reporter. A test in two browsers is two tests: `[project] › file › suite › title`. What
/// ran as expected passed; one that is flaky passed after failed attempts.
bool isPlaywrightJson(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makePlaywrightJson(const DocumentContext& context);

/// `.last-run.json`: how the last run ended, and how many tests failed in it. The tests have no names there.
bool isPlaywrightLastRun(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makePlaywrightLastRun(const DocumentContext& context);

} // namespace exhibit
