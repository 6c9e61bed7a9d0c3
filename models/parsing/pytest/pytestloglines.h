// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// Recognisers of single lines of pytest's text output. All take a line without terminal
/// escapes and without blanks at its end, allocate nothing, and return views of the line. Any thread.
namespace exhibit::pytestlog {

/// What a result line says. `Rerun` is a failed attempt that is tried again and counts as no result, and a subtest that
/// did not fail (`SubPassed`) is none of its own.
enum class ResultWord { None, Passed, Failed, Error, Skipped, XFailed, XPassed, Rerun, SubFailed, SubPassed };

Outcome outcomeOf(ResultWord word); ///< Absent for None, Rerun and SubPassed

/// Numbers of results, as listed or as stated.
struct ResultCounts
{
    std::int64_t passed = 0, failed = 0, errors = 0, skipped = 0, xfailed = 0, xpassed = 0, rerun = 0;
    std::int64_t subFailed = 0; ///< in no total: they belong to tests that are counted

    std::int64_t total() const { return passed + failed + errors + skipped + xfailed + xpassed; }
    void add(ResultWord word, std::int64_t count = 1);
};

/// Title of a line `=== title ===` made of `fill`; empty if the line is no such banner.
std::string_view bannerTitle(std::string_view line, char fill);

struct ResultLine
{
    std::string_view nodeId; ///< without ` <- file` of inherited tests and what tells subtests apart
    ResultWord word = ResultWord::None;
};

/// `tests/x.py::test_a PASSED [ 10%]`, `… SKIPPED (reason) [ 10%]`, `… XFAIL (reason`, `[gw0] [ 10%] PASSED
/// tests/x.py::test_a`.
std::optional<ResultLine> parseResultLine(std::string_view line);

/// `PASSED [ 10%]`, `SKIPPED (reason)`: the end of a result line that the test's own output has broken.
ResultWord parseBrokenResult(std::string_view line);

/// `XFAILthe reason) [ 33%]`: what follows the node id where a carriage return drew the reason over the line.
ResultWord parseGluedResult(std::string_view rest);

/// `tests/x.py::test_a state`: of a function of Python, outside of the brackets of its parameters.
bool hasBlankInName(std::string_view nodeId);

/// `lamp onPASSED`: the outcome stands behind what the test printed without a line end.
ResultWord parseOutcomeBehindOutput(std::string_view text);

/// The node id of a result line that has not ended yet (`tests/x.py::test_a some output`); empty if there is none.
std::string_view startedNodeId(std::string_view line);

/// `tests/x.py ..F.s [ 10%]`, `....  [100%]`: counts the letters.
struct LetterLine
{
    ResultCounts counts;
    std::string_view file; ///< empty: the line names none
    bool hasProgress = false;
    int percent = -1; ///< of the progress mark, where it is one
};
std::optional<LetterLine> parseLetterLine(std::string_view line);

/// `C:\dev\x\test_a.py:36: assert 2 == 0`, `tests/x.py:12: in test_a`; the message may be empty.
struct CrashLine
{
    std::string_view path;
    std::int64_t line = 0;
    std::string_view message;
};
std::optional<CrashLine> parseCrashLine(std::string_view line);

/// `FAILED tests/x.py::test[a - b] - message`: the word, the rest behind it.
struct SummaryLine
{
    ResultWord word = ResultWord::None;
    std::string_view rest;
};
SummaryLine parseSummaryLine(std::string_view line);

std::string_view trimmedRight(std::string_view text);
/// Reads the digits at the start of `text` and moves behind them; unset without digits or beyond 15 of them.
std::optional<std::int64_t> takeNumber(std::string_view& text);

} // namespace exhibit::pytestlog
