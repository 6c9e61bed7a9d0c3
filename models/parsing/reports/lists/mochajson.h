// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <string>

namespace exhibit {

/// The JSON of mocha (`--reporter json`), and of mochawesome, which Cypress and others use: nested suites, hooks that
/// failed.
bool isMochaJson(const JsonPeek& peek, const std::string& prefix);
void readMochaJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records);

} // namespace exhibit
