// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/prosecheck.h"

#include "models/domain/text.h"
#include "models/files/text/latepattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace exhibit {

namespace {

struct ProseCensus
{
    int lines = 0;
    int headings = 0;
    int subheadings = 0; ///< of the second level and below: comments of code and configurations rarely have them
    int structure = 0;   ///< lists, tables, bold starts, quotes, links, fences
    int sentences = 0;
    int labels = 0; ///< `Result: 12 passed`: people write so, and so do configurations
    int code = 0;
    int indentedCode = 0; ///< a document shows code like that, and code looks like that
    int comments = 0;     ///< HTML comments at the start of a line
    int logs = 0;
};

bool matches(std::string_view line, const re2::RE2& pattern)
{
    return re2::RE2::PartialMatch(line, pattern);
}

bool isHeading(std::string_view line)
{
    static const LatePattern pattern(R"(^#{1,6} +[^#!\s])");
    return matches(line, pattern);
}

bool isStructure(std::string_view line)
{
    static const LatePattern pattern(
        R"(^([-*+•] +(\[[ xX]\] +)?\S|\d{1,3}[.)] +\S|\|.*\||> |\*\*[^*]+\*\*|!?\[[^\]]+\]\(|</?(p|div|h[1-6]|img|details|summary|br)\b))");
    return matches(line, pattern);
}

bool isLog(std::string_view line)
{
    static const LatePattern pattern(
        R"(^(\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\[?(DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL|TRACE)\b[\]: ]|Traceback \(most recent|File "))");
    return matches(line, pattern);
}

/// What runners and builds print and nobody types: jest, vitest, mocha, go test, cargo, ctest, TAP, Maven, cabal,
/// tasty.
bool isRunnerOutput(std::string_view line)
{
    static const LatePattern pattern(
        R"(^(RUN +v\d|Test (Files|Suites):? +\d|Tests:? +\d+ (passed|failed|skipped|todo)|Tests run: \d+|Snapshots: +\d|(Start at|Duration) +[\d.:]+|(PASS|FAIL) +[\w./-]+[./][\w./-]+|=== (RUN|PAUSE|CONT) |--- (PASS|FAIL|SKIP): |(not )?ok \d+ - |(ok|FAIL|\?) +\t|test result: |running \d+ tests?$|test [\w:]+ \.\.\. |\d+/\d+ Test +#\d+: |Start +\d+: |\[(INFO|ERROR|WARNING)\] |\[ *\d+ of \d+\] \w|(Preprocessing|Building|Configuring|Linking) (library|executable|test suite|benchmark)\b|Build profile: -w |In order, the following will be built|Test suite \S+: |\S.*\S: {2,}(OK|FAIL)( \(|$))|[([]?\d+(\.\d+)? ?m?s[)\]]?$)");
    return matches(line, pattern);
}

/// A log that a runner wrote: it shows, and is no text that claims.
bool isRunnerLog(const std::vector<std::string_view>& lines)
{
    std::ptrdiff_t printed = 0, filled = 0;
    for (const std::string_view raw : lines) {
        const std::string_view line = trimmed(raw);
        filled += line.empty() ? 0 : 1;
        printed += isRunnerOutput(line) ? 1 : 0;
    }
    return printed > 2 && printed * 2 > filled;
}

bool isCode(std::string_view line)
{
    static const LatePattern keyword(
        R"(^(def \w+\(|class \w+[:({]|import [\w.]+$|from [\w.]+ import |async def |return\b.*[;()]|if .*[:{]$|for .*[:{]$|while .*[:{]$|else[:{ ]*$|try:|except\b.*:$|with .*:$|#include\b|#define\b|#!|using |namespace |package \w+;?$|func \w+\(|fn \w+|(const|let|var) \w+ ?=|function \w*\(|public |private |static |export (default |const )|@\w+|diff --git |@@ -|[-+]{3} [ab]/|\w[\w.]* ?[-+*]?= ?\S|[\w.]+\([^ ]*\);?$|\[[\w.:" -]+\]$|"?[a-z_][\w.-]*"?:( |$)|</?\w[\w:.-]*( [\w:-]+=|>|/>)))");
    // Files of builds, images and owners, and scripts of PowerShell: their comments read like headings.
    static const LatePattern setup(
        R"(^([a-z_]\w*\((?:["$]|[A-Z_]{2,}\b|[\w./-]+ +["$]|[\w./:-]+ +[A-Z_]{2,}\b)|FROM +\S+(?: +AS +\S+)?$|RUN +\S.*(?:[^.!?:,]| \.)$|(?:WORKDIR|EXPOSE|USER|VOLUME) +\S+$|(?:CMD|ENTRYPOINT) +\[|(?:ENV|ARG) +\w+(?:[= ]\S*)?$|(?:COPY|ADD) +\S+ +\S+$|\S*[*/.]\S* +@[\w./-]+|(?:User-agent|Disallow|Allow|Crawl-delay): ?\S*$|(?:Get|Set|New|Write|Remove|Invoke|Import|Export|Out|ConvertTo|ConvertFrom)-[A-Z]\w+(?: |$)|\$\w+ *[-+]?= ))");
    if (matches(line, keyword) || matches(line, setup))
        return true;
    const char last = line.empty() ? ' ' : line.back();
    return last == ';' || last == '{' || last == '}' || line == ")" || line == "]" || line == "],";
}

bool isLabel(std::string_view line)
{
    static const LatePattern pattern(R"(^[A-Z][\w ()/-]{1,40}: +\S)");
    return matches(line, pattern);
}

/// A line that begins with a name in code speaks of it: `` `run.py` reads the queue. ``
std::string_view behindCode(std::string_view line)
{
    const auto end = line.starts_with('`') ? line.find("` ", 1) : std::string_view::npos;
    return end == std::string_view::npos ? line : trimmed(line.substr(end + 2));
}

/// At least three words of letters, and mostly letters and blanks; of Chinese or Japanese its stop tells.
bool isSentence(std::string_view whole)
{
    const std::string_view line = behindCode(whole);
    static const LatePattern words(R"(^["'(“‘`*_]*\pL[\pL\pM'’\-]*[,:;]? +\S+ +\S)");
    static const LatePattern withoutBlanks(R"(^[^\pL\pN]{0,8}[\p{Han}\p{Hiragana}\p{Katakana}][^|]*[。！？]\s*$)");
    const bool mayEnd = line.find("。") != std::string_view::npos || line.find("！") != std::string_view::npos ||
                        line.find("？") != std::string_view::npos;
    if (mayEnd && matches(line, withoutBlanks))
        return true;
    if (!matches(line, words))
        return false;
    const auto plain = std::count_if(line.begin(), line.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x80 || std::isalpha(byte) != 0 || byte == ' ';
    });
    return plain * 10 >= static_cast<std::ptrdiff_t>(line.size()) * 7;
}

bool isIndented(std::string_view line)
{
    return line.starts_with("    ") || line.starts_with('\t');
}

/// `Ferry` over `=====`: as long as the title, or three signs. A line under what a program printed is longer.
bool isUnderline(std::string_view line, std::string_view above)
{
    constexpr std::size_t shortest = 3;
    const bool isLine = line.size() >= shortest &&
                        (line.front() == '=' || line.front() == '-' || line.front() == '~') &&
                        line.find_first_not_of(line.front()) == std::string_view::npos;
    static const LatePattern title(R"(^\pL[^:;{}=|]*$)");
    const std::size_t longer = std::max(line.size(), above.size()), shorter = std::min(line.size(), above.size());
    return isLine && (line.size() == shortest || longer - shorter <= 2) && above.find("  ") == std::string_view::npos &&
           matches(above, title);
}

ProseCensus takeCensus(const std::vector<std::string_view>& lines)
{
    ProseCensus census;
    bool fenced = false;
    std::string_view above;
    for (const std::string_view raw : lines) {
        const std::string_view line = trimmed(raw);
        if (const std::string_view title = std::exchange(above, line); !fenced && isUnderline(line, title)) {
            ++census.headings;
            census.subheadings += line.starts_with('=') ? 0 : 1;
            continue;
        }
        if (line.starts_with("```") || line.starts_with("~~~")) {
            fenced = !fenced;
            ++census.structure;
            ++census.lines;
            continue;
        }
        if (fenced)
            continue;
        ++census.lines;
        if (isHeading(line)) {
            ++census.headings;
            census.subheadings += line.starts_with("##") ? 1 : 0;
        } else if (line.starts_with("<!--"))
            ++census.comments;
        else if (isLog(line))
            ++census.logs;
        else if (isStructure(line))
            ++census.structure;
        else if (isCode(line))
            ++(isIndented(raw) ? census.indentedCode : census.code);
        else if (isSentence(line))
            ++census.sentences;
        else if (isLabel(line))
            ++census.labels;
    }
    return census;
}

/// The beginning of a source file, or lines of `# comment`: documents have few headings of the first level.
bool isCommentedCode(const std::vector<std::string_view>& lines)
{
    static const LatePattern start(R"(^(#!|/\*|//|"""|\x27\x27\x27|#(ifn?def|include|pragma|define)\b|%!|<\?))");
    if (lines.empty() || matches(trimmed(lines.front()), start))
        return true;
    const auto comments = std::count_if(lines.begin(), lines.end(),
                                        [](std::string_view line) { return line.starts_with("# ") || line == "#"; });
    return comments > 3 && comments * 10 > static_cast<std::ptrdiff_t>(lines.size()) * 3;
}

bool isSureMarkdown(const ProseCensus& census)
{
    // Only a document has all of its code indented: the beginning of a source file's functions is not.
    const int code = census.code == 0 ? 0 : census.code + census.indentedCode;
    const int lines = census.code == 0 ? census.lines - census.indentedCode : census.lines;
    // `run-3: 17 passed, 1 failed` under headings reads like a configuration line by line, not as a whole.
    const int share = census.subheadings > 1 && census.indentedCode == 0 ? 2 : 4;
    if (code * share > lines || census.logs * 4 > lines)
        return false;
    const int human = census.headings + census.structure + census.sentences;
    return census.headings > 0 && census.structure + census.comments + census.sentences > 0 && human * 3 >= lines;
}

/// A line of one sign from side to side: `==========`, `══════════`.
bool isRuler(std::string_view line)
{
    static const LatePattern pattern(R"(^(={10,}|-{10,}|\*{10,}|#{10,}|~{10,}|_{10,}|═{10,}|─{10,}|━{10,})$)");
    return matches(line, pattern);
}

/// `• one`, `✅ done`, `[✓] done`: a point that somebody lists, not what a program prints of a test.
bool isPoint(std::string_view line)
{
    static const LatePattern pattern(R"(^(?:[-*+•◦▪►→] +\S|\d{1,3}[.)] +\S|\[?[✅✓✔☑❌✗✘⚠]\x{FE0F}?\]? +\S))");
    return matches(line, pattern);
}

/// A summary laid out for a terminal: titles between rulers, under them lists, labels and sentences. What programs
/// print between rulers are verdicts of tests and hardly a list.
bool isRuledText(const std::vector<std::string_view>& lines)
{
    static const LatePattern verdict(R"(^\[? ?(PASS|FAIL|SKIP|OK|ERROR|INFO|WARN)(ED|PED|ING)?\b)");
    static const LatePattern listed(R"(^[-*+•◦▪►→] +\S)");
    int titles = 0, points = 0, lists = 0, others = 0, printed = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view line = trimmed(lines[at]);
        if (line.empty() || isRuler(line))
            continue;
        const bool isUnder = at > 0 && isRuler(trimmed(lines[at - 1]));
        if (isUnder && at + 1 < lines.size() && isRuler(trimmed(lines[at + 1])))
            ++titles;
        else if (matches(line, verdict) || isRunnerOutput(line) || isLog(line) || isCode(line))
            ++printed;
        else if (isPoint(line) || isLabel(line) || isSentence(line))
            ++(matches(line, listed) ? lists : points);
        else
            ++others;
    }
    const int human = titles + points + lists;
    return titles >= 3 && lists >= 5 && printed * 4 < human && human * 3 >= (human + others + printed) * 2;
}

} // namespace

bool looksLikeMarkdown(const std::vector<std::string_view>& lines)
{
    if (isCommentedCode(lines))
        return false;
    const bool generated = std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        static const LatePattern pattern(R"(^\s*<!--\s*(META\b|\w+_(START|END)\s*-->))");
        return matches(line, pattern);
    });
    const ProseCensus census = takeCensus(lines);
    return isSureMarkdown(census) || (generated && census.code * 2 < census.lines);
}

bool mayBeProse(const std::vector<std::string_view>& lines)
{
    if (isCommentedCode(lines) || isRunnerLog(lines))
        return false;
    const ProseCensus census = takeCensus(lines);
    const int human = census.headings + census.structure + census.sentences + census.labels;
    return human > 0 && (census.code + census.indentedCode) * 2 < census.lines && census.logs * 2 < census.lines;
}

bool looksLikeProse(const std::vector<std::string_view>& lines)
{
    if (isCommentedCode(lines))
        return false;
    if (looksLikeMarkdown(lines))
        return true;
    if (isRunnerLog(lines))
        return false;
    if (isRuledText(lines))
        return true;
    const ProseCensus census = takeCensus(lines);
    // `# comment` lines are headings only where something else reads like a text.
    const int human = census.sentences + census.structure + census.comments +
                      (census.code == 0 || census.sentences > census.code ? census.headings + census.labels : 0);
    const int code = census.code + census.indentedCode;
    return human > 0 && code * 4 < census.lines && census.logs * 4 < census.lines && human * 2 >= census.lines;
}

} // namespace exhibit
