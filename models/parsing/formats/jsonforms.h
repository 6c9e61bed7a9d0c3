// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"

#include <string>

namespace exhibit {

/// What records of the kinds look like that are told by their keys, which stand below `prefix`: nothing, or `[].` in an
/// array. Each expects that the ones before it in the table of formats were asked first. A record may be cut anywhere.

bool isPytestReport(const JsonPeek& peek, const std::string& prefix);
bool isReportLog(const JsonPeek& peek, const std::string& prefix);
bool isCtrf(const JsonPeek& peek, const std::string& prefix);
bool isCorpusRecord(const JsonPeek& peek, const std::string& prefix); ///< a wrapped report, or one test
bool isBaseline(const JsonPeek& peek, const std::string& prefix);
bool isDiagnostics(const JsonPeek& peek, const std::string& prefix);
bool isModelSelection(const JsonPeek& peek, const std::string& prefix);
bool isTokenEvent(const JsonPeek& peek, const std::string& prefix);

} // namespace exhibit
