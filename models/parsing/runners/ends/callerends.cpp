// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/ends/callerends.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestEnd = 300; ///< of a line that may say how a program ended

/// A threshold of coverage, or an error outside of tests, that the runner itself counts as its failure.
std::string_view runnerWithThreshold(std::string_view text)
{
    static const re2::RE2 jest(R"re(Jest: ".*" coverage threshold for .* not met: .*)re");
    static const re2::RE2 pytest(R"((?:FAIL Required test coverage of|ERROR: Coverage failure: total of) .*)");
    static const re2::RE2 vitest(R"(ERROR: Coverage for .* does not meet .*threshold .*)");
    static const re2::RE2 playwright(R"(  \d+ errors? (?:was|were) not a part of any test, see above for details)");
    switch (text.front()) {
    case 'J':
        return matchesWhole(text, jest) ? "jest" : std::string_view();
    case 'F':
        return matchesWhole(text, pytest) ? "pytest" : std::string_view();
    case 'E':
        return matchesWhole(text, pytest) ? "pytest" : matchesWhole(text, vitest) ? "vitest" : std::string_view();
    case ' ':
        return text.size() > 3 && isDigit(text[2]) && matchesWhole(text, playwright) ? "playwright"
                                                                                     : std::string_view();
    default:
        return {};
    }
}

/// The exit code that the caller of a program prints of it; 1 where it prints that it failed and no code.
std::optional<int> codeOfCaller(std::string_view text)
{
    constexpr std::string_view begins = "neEmg#Rr";
    static const re2::RE2 coded(
        R"((?:npm (?:ERR!|error) (?:code|errno)|error Command failed with exit code|##\[error\]Process completed with exit code|Error: Process completed with exit code|ERROR: Job failed: exit (?:code|status)|error: script ".*" exited with code|(?:g|mingw32-)?make(?:\[\d+\])?: \*\*\* .*Error|error: Recipe .* failed .*exit code|(?i:exit|exit[ _]?code|exit[ _]?status|return ?code|rc) ?[:=]) *(\d{1,3})\.?)");
    static const re2::RE2 failed(
        R"((?:npm (?:ERR!|error) Test failed\.|\s?ELIFECYCLE\s+(?:Test failed\.|Command failed with exit code \d+)|npm (?:ERR!|error) code ELIFECYCLE).*)");
    if (begins.find(text.front()) == std::string_view::npos && !text.starts_with(" ELIFECYCLE"))
        return std::nullopt;
    std::int64_t number = 0;
    if (matchesWhole(text, coded, &number))
        return number > 0 ? std::optional(static_cast<int>(number)) : std::nullopt;
    return matchesWhole(text, failed) ? std::optional(1) : std::nullopt;
}

/// What stands between the totals and the code without being of another program: what the caller adds, and the table of
/// coverage that the runner prints last.
bool isBeside(std::string_view text)
{
    static const re2::RE2 form(
        R"((?:npm (?:ERR!|error|notice|WARN|warn)|info Visit |\$ exit|exit status |\s*% Coverage report from|=+ Coverage summary =+|(?:Statements|Branches|Functions|Lines) +: |File +\|).*|[-=|+* ]+|.* \|.* \|.* \|.*)");
    constexpr std::string_view begins = "ni$e%=SBFL-|+*";
    const char first = text[std::min(indentOf(text), text.size() - 1)];
    const bool mayBe = begins.find(first) != std::string_view::npos || text.find('|') != std::string_view::npos;
    return mayBe && matchesWhole(text, form);
}

} // namespace

void CallerEnds::add(LineNumber line, int code, std::string_view runner, std::string_view raw)
{
    constexpr std::size_t most = 10'000;
    if (m_ends.size() < most)
        m_ends.push_back({line, m_other, code, runner, std::string(raw)});
}

void CallerEnds::addLine(LineNumber line, std::string_view text, std::string_view raw)
{
    if (isBlank(text))
        return;
    if (text.size() <= longestEnd) {
        if (const std::string_view runner = runnerWithThreshold(text); !runner.empty()) {
            add(line, 1, runner, raw);
            return;
        }
        if (const std::optional<int> code = codeOfCaller(text)) {
            add(line, *code, {}, raw);
            return;
        }
        if (isBeside(text))
            return;
    }
    m_other = line;
}

bool CallerEnds::isOf(const End& end, const Witness& witness) const
{
    const std::int64_t before = m_origin.firstLine.value - 1;
    const std::int64_t first = witness.where.firstLine.value - before, last = witness.where.lastLine.value - before;
    if (end.line.value < first)
        return false;
    const bool isBehind = end.line.value > last && end.before.value <= last;
    const bool isInside = end.line.value <= last && !end.runner.empty();
    return (isBehind || isInside) && (end.runner.empty() || end.runner == witness.runner);
}

void CallerEnds::applyTo(std::vector<Witness>& witnesses) const
{
    for (const End& end : m_ends) {
        const auto found = std::find_if(witnesses.rbegin(), witnesses.rend(),
                                        [&](const Witness& witness) { return isOf(end, witness); });
        if (found == witnesses.rend() || found->state != RunState::Passed || found->runner == ciJobRunner)
            continue;
        found->state = RunState::Failed;
        found->exitCode = end.code;
        found->exitCodeDerived = false;
        found->summary = m_origin.pointTo(end.line, end.quote);
        if (found->where.lastLine < found->summary.lastLine)
            found->where.lastLine = found->summary.lastLine;
    }
}

} // namespace exhibit
