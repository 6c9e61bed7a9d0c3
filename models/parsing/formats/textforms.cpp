// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/textforms.h"

#include "models/files/kinds/bundle.h"
#include "models/files/kinds/runnermarks.h"
#include "models/parsing/manifests/manifestfile.h"
#include "models/parsing/runners/cisteps.h"
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/told/filelisting.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

using Lines = TextHead::Lines;

constexpr std::size_t titleLines = 30; ///< a kind's sure sign stands this near the top

bool matches(std::string_view line, const re2::RE2& pattern)
{
    return re2::RE2::PartialMatch(line, pattern);
}

int countMatches(const Lines& lines, std::size_t count, const re2::RE2& pattern)
{
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(count, lines.size()));
    return static_cast<int>(
        std::count_if(lines.begin(), end, [&pattern](std::string_view line) { return matches(line, pattern); }));
}

bool hasPytest(const Lines& lines, std::size_t count)
{
    static const re2::RE2 session(R"(^=+ test session starts =+$)");
    static const re2::RE2 collected(R"(^(collecting \.\.\. ?)?collected \d+ items?\b)");
    static const re2::RE2 result(
        R"(^(\[gw\d+\] \[ *\d+%\] (PASSED|FAILED|SKIPPED|ERROR|XFAIL|XPASS) \S+\.py\b|\S+\.py(::.+)? (PASSED|FAILED|SKIPPED|ERROR|XFAIL|XPASS)\b|\S+\.py [.FsExX]+( +\[ *\d+%\])?$))");
    static const re2::RE2 final(
        R"(^=* ?(\d+ (passed|failed|errors?|skipped|deselected|xfailed|xpassed|warnings?),? ?)+ in \d+(\.\d+)?s\b)");
    static const re2::RE2 noTests(R"(^=+ no tests (ran|collected)\b.* in \d+(\.\d+)?s)");
    static const re2::RE2 banner(R"(^=+ (short test summary info|FAILURES|ERRORS|warnings summary) =+$)");
    static const re2::RE2 letters(R"(^[.FsExXR,u-]{20,} +\[ *\d+%\]$)");
    static const re2::RE2 fullLetters(R"(^[.FsExXR]{60,} +\[ *\d+%\]$)");
    static const re2::RE2 usage(R"(^(ERROR: )?usage: \S+ \[options\] \[file_or_dir\] \[file_or_dir\])");
    static const re2::RE2 refusal(
        R"(^ERROR: (.+: 'minversion' requires pytest-\d|Missing required plugins: \S|Wrong expression passed to '-[km]'|(file or directory not found|not found): \S+\.py\b))");
    static const re2::RE2 stop(R"(^!+ (Interrupted: \d+ errors? during collection|stopping after \d+ failures) !+$)");
    // What a run collected that was asked to run nothing.
    static const re2::RE2 listed(R"(^(\S+\.py(::\S.*|: \d+)|\s*<(Module|Function|Class|Package|Dir) .*>)$)");
    static const re2::RE2 listedAll(
        R"(^(\d+/)?\d+ tests? collected( \(\d+ deselected\))?(, \d+ errors?)? in \d+(\.\d+)?s\b)");
    static const re2::RE2 conftest(R"(^ImportError while loading conftest '.+'\.$)");
    const auto seen = [&lines, count](const re2::RE2& pattern) { return countMatches(lines, count, pattern); };
    return seen(usage) > 0 || seen(refusal) > 0 || seen(conftest) > 0 || seen(stop) > 0 || seen(letters) > 1 ||
           countMatches(lines, 1, fullLetters) > 0 || seen(session) > 0 || seen(final) > 0 || seen(noTests) > 0 ||
           seen(banner) > 0 || seen(result) > 2 || (seen(collected) > 0 && seen(result) > 0) ||
           (seen(listedAll) > 0 && seen(listed) > 0);
}

} // namespace

/// A header among the first lines, or two of them anywhere: one alone further down is a quotation.
bool isBundle(const TextHead& head)
{
    BundleSections sections;
    for (const std::string_view line : head.lines())
        sections.addLine(line);
    const std::vector<Member> members = sections.finish();
    return members.size() > 1 || (members.size() == 1 && members.front().headerLine.value <= 20);
}

bool isRunSummary(const TextHead& head)
{
    static const re2::RE2 title(R"(^# Run Summary:? )");
    return countMatches(head.lines(), 3, title) > 0;
}

bool isPhaseSummary(const TextHead& head)
{
    static const re2::RE2 title(R"(^# Phase Summary:? )");
    return countMatches(head.lines(), 3, title) > 0;
}

bool isCommandOutput(const TextHead& head)
{
    static const re2::RE2 command(R"(^# Command: )");
    static const re2::RE2 facts(R"(^# (Exit|Duration|Timestamp|Cwd|Label|STDOUT|STDERR)\b)");
    return (matches(head.lines().front(), command) && countMatches(head.lines(), 8, facts) > 0) || isFileListing(head);
}

bool isOtherMarkup(const TextHead& head)
{
    static const re2::RE2 start(R"((?i)^\s*<(\?xml|!doctype|html))");
    if (isManifestMarkup(head.text()))
        return false;
    return re2::RE2::PartialMatch(head.text().substr(0, 1024), start);
}

bool isExecutorLog(const TextHead& head)
{
    const Lines& lines = head.lines();
    static const re2::RE2 entry(
        R"(^(\w+ : )?\[\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[^\]]*\] (DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL)\b)");
    // What executors write of budgets is told by itself, whatever their logs look like otherwise.
    static const re2::RE2 budget(
        R"(^(\[?\d{4}-\d\d-\d\d[ T]|(\w+ : )?(DEBUG|INFO|WARNING|ERROR)[ :]|\[TOKEN_).*\[?(TOKEN_BUDGET|TokenEstimation(V\d)?|[A-Z]+-\d+:P\d+)\] .*\b\w+=\d)");
    const int entries = countMatches(lines, lines.size(), entry);
    if (countMatches(lines, lines.size(), budget) > 0)
        return true;
    if (countMatches(lines, 5, entry) <= 1 && entries * 5 < static_cast<int>(lines.size()))
        return false;
    // A console that stamps all lines stamps what programs print below a level as well.
    const auto all = static_cast<int>(lines.size());
    const auto stamped = std::count_if(
        lines.begin(), lines.end(), [](std::string_view line) { return runnerMarkOf(line) == RunnerMark::CommonTime; });
    return entries * 10 >= all * 9 || stamped * 10 < all * 9 || !isCiRunnerLog(head);
}

bool isGitContext(const TextHead& head)
{
    const Lines& lines = head.lines();
    static const re2::RE2 commit(R"(^commit [0-9a-f]{40}\b)");
    static const re2::RE2 author(R"(^(Author|Merge): +\S)");
    static const re2::RE2 recent(R"(^RECENT COMMITS:)");
    static const re2::RE2 branch(R"(^BRANCH:)");
    static const re2::RE2 status(R"(^## \S+)");
    static const re2::RE2 oneLine(R"(^(\* )?[0-9a-f]{7,40} \S)");
    if (countMatches(lines, 5, commit) > 0 && countMatches(lines, 10, author) > 0)
        return true;
    if (countMatches(lines, 10, recent) > 0)
        return countMatches(lines, lines.size(), oneLine) > 0 || countMatches(lines, lines.size(), commit) > 0;
    if (matches(lines.front(), branch))
        return countMatches(lines, 3, status) > 0 || countMatches(lines, titleLines, commit) > 0;
    const std::size_t shown = std::min<std::size_t>(lines.size(), 20);
    return shown >= 3 && countMatches(lines, shown, oneLine) == static_cast<int>(shown);
}

/// Most lines have a runner's time, or a few have a marker that nothing else writes.
bool isCiRunnerLog(const TextHead& head)
{
    const Lines& lines = head.lines();
    static const re2::RE2 section(R"(section_(start|end):\d{9,}:)");
    static const re2::RE2 command(R"(^\S* ?##\[(group|endgroup|section|error|command)\])");
    static const re2::RE2 pipeline(R"(^(\[[^\]]*\] )?\[Pipeline\] (Start of Pipeline|node|stage|\{|sh)\b?)");
    static const re2::RE2 travis(
        R"re(travis_fold:(?:start|end):|^(?:\x1b\[[\d;]*m)*(?:The command ".*" exited with \d+|Done\. Your build exited with \d+)\.)re");
    static const re2::RE2 buildkite(
        "^(?:\x1b\\[[\\d;]*m)*(?:~~~ (?:.* )?(?:Preparing working directory|Running (?:script|command|agent "
        "environment hook|batch script)|Setting up plugins)|\xF0\x9F\x9A\xA8 Error: The (?:command|plugin .*) exited "
        "with status \\d)");
    const std::size_t shown = std::min<std::size_t>(lines.size(), 20);
    const auto timed = [&lines, shown](RunnerMark mark) {
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(shown);
        return static_cast<std::size_t>(std::count_if(lines.begin(), end, [mark](std::string_view line) {
                   return runnerMarkOf(line) == mark;
               })) >= (shown + 1) / 2;
    };
    if (timed(RunnerMark::Time) || countMatches(lines, lines.size(), section) > 1 ||
        countMatches(lines, lines.size(), command) > 1 || countMatches(lines, lines.size(), pipeline) > 1 ||
        countMatches(lines, lines.size(), travis) > 1 || countMatches(lines, lines.size(), buildkite) > 1 ||
        beginsAsJob(head.text()))
        return true;
    const auto named = static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [](std::string_view line) { return withoutContainer(line).has_value(); }));
    const bool isTimed = timed(RunnerMark::CommonTime);
    if (!isTimed && named * 4 < lines.size() * 3)
        return false;
    // Other programs write these as well: what stands behind tells, where less is told without taking them off.
    std::string unwrapped;
    for (const std::string_view line : lines)
        unwrapped.append(withoutRunnerMarks(withoutContainer(line).value_or(line))) += '\n';
    const TextHead inner(unwrapped, head.runners());
    const auto ofPytest = [](const TextHead& text) { return hasPytest(text.lines(), text.lines().size()); };
    if (ofPytest(inner))
        return !isTimed || !ofPytest(head);
    const RunnerSigns signs = runnerSigns(inner.text(), inner.runners());
    return signs.firstLine.isValid() && (!isTimed || runnerSigns(head.text(), head.runners()).lines < signs.lines);
}

/// At least half of the lines stand between the first and the last line of a session of pytest.
bool isMostlyPytest(const Lines& lines)
{
    static const re2::RE2 first(R"(^=+ test session starts =+$)");
    static const re2::RE2 last(R"(^=+ .*\bin \d+(\.\d+)?s\b.*=+$)");
    std::size_t inside = 0, open = 0;
    for (const std::string_view line : lines) {
        const bool isFence = line.starts_with("```") || line.starts_with("~~~");
        open = isFence ? 0 : open > 0 || matches(line, first) ? open + 1 : 0;
        if (open == 0 || !matches(line, last))
            continue;
        inside += open; // one that has no end is a sample
        open = 0;
    }
    return inside > 0 && inside * 2 >= lines.size();
}

bool isPytestLog(const TextHead& head)
{
    // A document may quote a log: its own form goes before what it quotes, unless the log is what it starts with, or
    // the document is hardly more than the outputs that a script put into it.
    if (!hasPytest(head.lines(), 3) && head.announcesSample())
        return false;
    return hasPytest(head.lines(), 3) || (!head.isMarkdown() && hasPytest(head.lines(), head.lines().size())) ||
           (head.isMarkdown() && isMostlyPytest(head.lines()));
}

bool isProse(const TextHead& head)
{
    return head.isMarkdown() || head.isProse();
}

} // namespace exhibit
