// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <string>

namespace exhibit {

/// Results as `jest --json` and the JSON reporter of vitest write them. A test is called `suite › title`, as jest's
/// console calls it. Pending and todo tests are skipped; a file that could not be run is a collection error.
bool isJestJson(const JsonPeek& peek, const std::string& prefix);
void readJestJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records);

} // namespace exhibit
