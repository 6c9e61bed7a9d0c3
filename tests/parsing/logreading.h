// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace exhibit::test {

/// What the reader of pytest's text made of one log.
struct ParsedLog
{
    std::string text;
    TestDictionary tests;
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;
};

ParsedLog parseLog(std::string text);

/// `failed exit=1 total=3 passed=2 …`: what the witness states, nothing else.
QString describe(const Witness& witness);

/// The ids without `problem.pytest.`.
QStringList problemIds(const std::vector<Problem>& problems);

} // namespace exhibit::test
