// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/contentkind.h"

#include "models/files/kinds/binarycheck.h"
#include "models/files/kinds/bundle.h"
#include "models/files/kinds/jsonkind.h"
#include "models/files/kinds/prosecheck.h"
#include "models/files/kinds/runnermarks.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t sampledLines = 400;
constexpr std::size_t longestLine = 2048;
constexpr std::size_t titleLines = 30; ///< a kind's sure sign stands this near the top

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

bool matches(std::string_view line, const re2::RE2& pattern)
{
    return re2::RE2::PartialMatch(piece(line), pattern);
}

int countMatches(const Lines& lines, std::size_t count, const re2::RE2& pattern)
{
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(count, lines.size()));
    return static_cast<int>(
        std::count_if(lines.begin(), end, [&pattern](std::string_view line) { return matches(line, pattern); }));
}

/// The first non-blank lines, long ones cut.
Lines sample(std::string_view text)
{
    Lines lines;
    while (!text.empty() && lines.size() < sampledLines) {
        const std::size_t newline = text.find('\n');
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (!line.empty())
            lines.push_back(line.substr(0, longestLine));
    }
    return lines;
}

/// A header among the first lines, or two of them anywhere: one alone further down is a quotation.
bool isBundle(const Lines& lines)
{
    BundleSections sections;
    for (const std::string_view line : lines)
        sections.addLine(line);
    const std::vector<Member> members = sections.finish();
    return members.size() > 1 || (members.size() == 1 && members.front().headerLine.value <= 20);
}

std::optional<ArtifactKind> kindOfTitle(const Lines& lines)
{
    static const re2::RE2 runSummary(R"(^# Run Summary:? )");
    static const re2::RE2 phaseSummary(R"(^# Phase Summary:? )");
    static const re2::RE2 command(R"(^# Command: )");
    static const re2::RE2 commandFacts(R"(^# (Exit|Duration|Timestamp|Cwd|Label|STDOUT|STDERR)\b)");
    if (countMatches(lines, 3, runSummary) > 0)
        return ArtifactKind::RunSummary;
    if (countMatches(lines, 3, phaseSummary) > 0)
        return ArtifactKind::PhaseSummary;
    if (matches(lines.front(), command) && countMatches(lines, 8, commandFacts) > 0)
        return ArtifactKind::CommandOutput;
    return {};
}

/// The root element decides; what may stand before it is skipped.
bool isJUnit(std::string_view text)
{
    static const re2::RE2 root(
        R"(^(\s*<\?[^>]*\?>|\s*<!--(?s:.*?)-->|\s*<!DOCTYPE[^>\[]*(\[[^\]]*\][^>]*)?>)*\s*<testsuites?[\s>/])");
    return re2::RE2::PartialMatch(piece(text.substr(0, 64 * 1024)), root);
}

bool isMarkupFile(std::string_view text)
{
    static const re2::RE2 start(R"((?i)^\s*<(\?xml|!doctype|html))");
    return re2::RE2::PartialMatch(piece(text.substr(0, 1024)), start);
}

bool isExecutorLog(const Lines& lines)
{
    static const re2::RE2 entry(
        R"(^(\w+ : )?\[\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[^\]]*\] (DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL)\b)");
    const int entries = countMatches(lines, sampledLines, entry);
    return countMatches(lines, 5, entry) > 1 || entries * 5 >= static_cast<int>(lines.size());
}

bool isGitContext(const Lines& lines)
{
    static const re2::RE2 commit(R"(^commit [0-9a-f]{40}\b)");
    static const re2::RE2 author(R"(^(Author|Merge): +\S)");
    static const re2::RE2 recent(R"(^RECENT COMMITS:)");
    static const re2::RE2 branch(R"(^BRANCH:)");
    static const re2::RE2 status(R"(^## \S+)");
    static const re2::RE2 oneLine(R"(^(\* )?[0-9a-f]{7,40} \S)");
    if (countMatches(lines, 5, commit) > 0 && countMatches(lines, 10, author) > 0)
        return true;
    if (countMatches(lines, 10, recent) > 0)
        return countMatches(lines, sampledLines, oneLine) > 0 || countMatches(lines, sampledLines, commit) > 0;
    if (matches(lines.front(), branch))
        return countMatches(lines, 3, status) > 0 || countMatches(lines, titleLines, commit) > 0;
    const std::size_t shown = std::min<std::size_t>(lines.size(), 20);
    return shown >= 3 && countMatches(lines, shown, oneLine) == static_cast<int>(shown);
}

bool isPytestLog(const Lines& lines, std::size_t count)
{
    static const re2::RE2 session(R"(^=+ test session starts =+$)");
    static const re2::RE2 collected(R"(^(collecting \.\.\. ?)?collected \d+ items?\b)");
    static const re2::RE2 result(
        R"(^(\[gw\d+\] \[ *\d+%\] (PASSED|FAILED|SKIPPED|ERROR|XFAIL|XPASS) \S+\.py\b|\S+\.py(::.+)? (PASSED|FAILED|SKIPPED|ERROR|XFAIL|XPASS)\b|\S+\.py [.FsExX]+( +\[ *\d+%\])?$))");
    static const re2::RE2 final(
        R"(^=* ?(\d+ (passed|failed|errors?|skipped|deselected|xfailed|xpassed|warnings?),? ?)+ in \d+(\.\d+)?s\b)");
    static const re2::RE2 noTests(R"(^=+ no tests (ran|collected)\b.* in \d+(\.\d+)?s)");
    static const re2::RE2 banner(R"(^=+ (short test summary info|FAILURES|ERRORS|warnings summary) =+$)");
    const auto seen = [&lines, count](const re2::RE2& pattern) { return countMatches(lines, count, pattern); };
    return seen(session) > 0 || seen(final) > 0 || seen(noTests) > 0 || seen(banner) > 0 || seen(result) > 2 ||
           (seen(collected) > 0 && seen(result) > 0);
}

/// Most lines have a runner's time, or a few have a marker that nothing else writes.
bool isCiRunnerLog(const Lines& lines)
{
    static const re2::RE2 section(R"(section_(start|end):\d{9,}:)");
    static const re2::RE2 command(R"(^\S* ?##\[(group|endgroup|section|error|command)\])");
    static const re2::RE2 pipeline(R"(^(\[[^\]]*\] )?\[Pipeline\] (Start of Pipeline|node|stage|\{|sh)\b?)");
    const std::size_t shown = std::min<std::size_t>(lines.size(), 20);
    const auto timed = [&lines, shown](RunnerMark mark) {
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(shown);
        return static_cast<std::size_t>(std::count_if(lines.begin(), end, [mark](std::string_view line) {
                   return runnerMarkOf(line) == mark;
               })) >= (shown + 1) / 2;
    };
    if (timed(RunnerMark::Time) || countMatches(lines, sampledLines, section) > 1 ||
        countMatches(lines, sampledLines, command) > 1 || countMatches(lines, sampledLines, pipeline) > 1)
        return true;
    if (!timed(RunnerMark::CommonTime))
        return false;
    Lines unwrapped;
    for (const std::string_view line : lines)
        unwrapped.push_back(withoutRunnerMarks(line));
    return isPytestLog(unwrapped, unwrapped.size());
}

ArtifactKind kindOfLines(std::string_view text, const Lines& lines)
{
    if (const auto kind = kindOfTitle(lines))
        return *kind;
    if (isJUnit(text))
        return ArtifactKind::JUnitXml;
    if (isMarkupFile(text))
        return ArtifactKind::Unknown;
    if (isExecutorLog(lines))
        return ArtifactKind::ExecutorLog;
    if (isCiRunnerLog(lines))
        return ArtifactKind::CiRunnerLog;
    if (isGitContext(lines))
        return ArtifactKind::GitContext;
    // A document may quote a log: its own form goes before what it quotes, unless the log is what it starts with.
    if (!isPytestLog(lines, 3) && looksLikeMarkdown(lines))
        return ArtifactKind::Prose;
    if (isPytestLog(lines, sampledLines))
        return ArtifactKind::PytestLog;
    return looksLikeProse(lines) ? ArtifactKind::Prose : ArtifactKind::Unknown;
}

/// The last lines of the head: a log whose noise before the session is long shows itself there.
Lines lastLines(std::string_view text)
{
    constexpr std::size_t tailBytes = 32 * 1024;
    if (text.size() <= tailBytes)
        return {};
    text.remove_prefix(text.size() - tailBytes);
    return sample(text.substr(std::min(text.find('\n'), text.size() - 1) + 1));
}

} // namespace

ArtifactKind kindOfContent(std::string_view decodedHead, bool looksBinary)
{
    if (looksBinary)
        return decodedHead.starts_with(sqliteMagic) ? ArtifactKind::Sqlite : ArtifactKind::Binary;
    if (decodedHead.starts_with("\xEF\xBB\xBF"))
        decodedHead.remove_prefix(3);
    if (decodedHead.empty())
        return ArtifactKind::Empty;
    const Lines lines = sample(decodedHead);
    if (lines.empty())
        return ArtifactKind::Unknown;
    if (isBundle(lines))
        return ArtifactKind::Bundle;
    if (!isExecutorLog(lines)) {
        if (const auto kind = kindOfJson(decodedHead))
            return *kind;
    }
    const ArtifactKind kind = kindOfLines(decodedHead, lines);
    if (kind == ArtifactKind::Unknown) {
        const Lines last = lastLines(decodedHead);
        if (!last.empty() && isPytestLog(last, last.size()))
            return ArtifactKind::PytestLog;
        if (!last.empty() && isCiRunnerLog(last))
            return ArtifactKind::CiRunnerLog;
    }
    return kind;
}

} // namespace exhibit
