// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"

#include <QString>

#include <string>
#include <vector>

namespace exhibit::test {

/// What the report reader made of one text.
struct ReadReports
{
    TestDictionary tests;
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;
};

ReadReports readReportLines(const std::string& text); ///< as `corpus.ndjson`, line by line
ReadReports readReportFile(const std::string& path, const std::string& text);

/// A file below tests/data.
std::string dataFile(const char* name);

/// `run/phase state exit=… total=… passed=… …` with `-` for what is not stated.
QString print(const Witness& witness);
/// `id@LINExCOUNT`, separated by blanks.
QString print(const std::vector<Problem>& problems);

} // namespace exhibit::test
