// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/parsing/formats/textforms.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/programlog.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/runners/runnerlog.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// What a script prints after the runner it has called.
constexpr std::ptrdiff_t linesBehindTotals = 5;

bool isOfPytest(const Witness& witness)
{
    return witness.runner == "pytest";
}

/// A document that is outputs under headings, as people keep them to show what they saw: hardly a line outside of its
/// fences says anything.
bool isOutputsUnderHeadings(const TextHead& head)
{
    static const re2::RE2 title(R"(\s*(?:#{1,6} .*|\*\*[^*]+\*\*:?|<!--.*-->|-{3,}))");
    constexpr std::ptrdiff_t mostOthers = 5; // fenced lines for one of them
    std::ptrdiff_t fenced = 0, others = 0;
    bool isInside = false;
    for (const std::string_view line : head.lines()) {
        const std::string_view words = trimmed(line);
        if (words.starts_with("```") || words.starts_with("~~~"))
            isInside = !isInside;
        else if (isInside)
            ++fenced;
        else if (!matchesWhole(line, title))
            ++others;
    }
    return fenced > 0 && others * mostOthers <= fenced;
}

/// The output of `go tool cover -func`: a function of Go with its share on each line.
bool isGoCoverText(const TextHead& head)
{
    static const re2::RE2 function(R"(^\S+\.go:\d+:\s+\S+\s+\d+\.\d%$)");
    static const re2::RE2 total(R"(^total:\s+\(statements\)\s+\d+\.\d%$)");
    std::size_t functions = 0, others = 0;
    for (const std::string_view line : head.lines()) {
        const re2::StringPiece text(line.data(), line.size());
        const bool isOfCover = re2::RE2::PartialMatch(text, function) || re2::RE2::PartialMatch(text, total);
        (isOfCover ? functions : others) += 1;
    }
    return functions >= 2 && others <= 2;
}

} // namespace

RunnerSigns runnerSigns(std::string_view text, const RunnerRules& rules)
{
    TestDictionary tests;
    TextSource origin;
    origin.path = "text"; // pointers of an origin without name hold nothing
    RunnerLogParser parser(std::move(origin), rules, tests);
    std::vector<bool> hasText;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        hasText.push_back(!isBlank(line));
        parser.addLine(line);
    }
    RunnerSigns signs;
    signs.allLines = std::count(hasText.begin(), hasText.end(), true);
    const std::vector<Witness> witnesses = parser.finish();
    signs.isRunnerCalled = parser.isRunnerCalled();
    const bool hasPytest = !parser.isWrapped() && std::any_of(witnesses.begin(), witnesses.end(), isOfPytest);
    for (const Witness& witness : witnesses) {
        signs.isCallAnswered = signs.isCallAnswered || (!witness.command.empty() && witness.runner != ciJobRunner);
        signs.sessions += witness.runner == ciJobRunner ? 0 : 1;
        signs.isGreenAtLast = witness.state == RunState::Passed;
        if (hasPytest && (isOfPytest(witness) || witness.runner == ciJobRunner))
            continue; // has a form of its own
        if (!signs.firstLine.isValid())
            signs.firstLine = witness.where.firstLine;
        const auto behind = std::count(hasText.begin() + witness.where.lastLine.value, hasText.end(), true);
        signs.isEnd = witness.state != RunState::Interrupted && behind <= linesBehindTotals;
        signs.lines += std::count(hasText.begin() + witness.where.firstLine.zeroBased(),
                                  hasText.begin() + witness.where.lastLine.value, true);
    }
    return signs;
}

bool beginsAsPackageScript(const TextHead& head)
{
    const std::optional<PromptLine> prompt =
        promptLine(head.lines().empty() ? std::string_view() : head.lines().front());
    return prompt && prompt->kind == PromptLine::Kind::Package;
}

bool isRunnerLog(const TextHead& head)
{
    if (isGoCoverText(head))
        return true;
    const RunnerSigns signs = runnerSigns(head.text(), head.runners());
    if (signs.firstLine.isValid() && head.announcesSample())
        return false;
    // One that ends red may show what was broken on purpose, to see that a test notices: that is no state of the work.
    // One alone without a command may be a sample.
    if ((signs.isCallAnswered || signs.sessions > 1) && signs.isGreenAtLast && head.isMarkdown() &&
        isOutputsUnderHeadings(head))
        return true;
    // What a runner was called for is its output, understood or not.
    const bool isCalled = signs.isRunnerCalled && (!head.isMarkdown() || beginsAsPackageScript(head));
    if (!signs.firstLine.isValid())
        return (isCalled || isProgramLog(head)) && !isPytestLog(head);
    // A document may quote a log: it is one if it starts as one, is little else, or, without the signs of a document,
    // ends with the totals of a runner and more of it than these.
    // A line of totals under a title is quoted as well.
    constexpr std::int64_t fewLines = 3;
    const bool isQuoted = head.isMarkdown() && signs.lines <= fewLines;
    const bool isOnTop = signs.firstLine.value <= RunnerSigns::linesOnTop && !isQuoted;
    return isCalled || isOnTop || signs.lines * 2 >= signs.allLines || !isProse(head) ||
           (signs.isEnd && signs.lines > 1 && !head.isMarkdown());
}

} // namespace exhibit
