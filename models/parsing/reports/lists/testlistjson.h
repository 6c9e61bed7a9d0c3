// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Reports that are one JSON file with the tests in lists: of Jest and Vitest, mocha, mochawesome, RSpec, GoogleTest.
/// Which of them a file is, its keys tell.
bool isTestListJson(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeTestListJson(const DocumentContext& context);

} // namespace exhibit
