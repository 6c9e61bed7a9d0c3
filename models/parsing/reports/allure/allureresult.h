// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// One test of a folder of Allure's results, or the totals of an Allure report. What ended by an exception instead of
/// a failed assertion ("broken") is an error where the language's other reports tell the two apart, else a failure. The
/// results of one folder are one run: those who put files together join them.
bool isAllureResult(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeAllureResult(const DocumentContext& context);

} // namespace exhibit
