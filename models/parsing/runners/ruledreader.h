// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/runnerrules.h"
#include "models/parsing/runners/runnerreader.h"

#include <memory>
#include <string_view>

namespace exhibit {

/// Reads what a runner prints that is told by `rule`, which must outlive the reader. A session ends with its totals;
/// lines far from each other are of different programs. `number` is that of the rule in RuledLine, for LogLine::ruled.
std::unique_ptr<RunnerReader> makeRuledReader(const RunnerRule& rule, const TextSource& origin, TestDictionary& tests,
                                              std::size_t number);

/// Whether `text` holds a session of `rule` from its beginning to its totals.
bool findsRuledSession(const RunnerRule& rule, std::string_view text);

} // namespace exhibit
