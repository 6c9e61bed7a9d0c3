// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <string>

namespace exhibit {

/// The JSON of GoogleTest (`--gtest_output=json`).
bool isGoogleTestJson(const JsonPeek& peek, const std::string& prefix);
void readGoogleTestJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records);

} // namespace exhibit
