// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/runnermarks.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestPrefix = 1024;

/// Takes `form` off the front of `line`; the rest of a long line is not looked at.
bool strip(std::string_view& line, const re2::RE2& form)
{
    const std::string_view head = line.substr(0, longestPrefix);
    re2::StringPiece rest(head.data(), head.size());
    if (!re2::RE2::Consume(&rest, form))
        return false;
    line.remove_prefix(head.size() - rest.size());
    return true;
}

bool stripTime(std::string_view& line)
{
    static const re2::RE2 columns(
        "[^\t]{0,300}\t[^\t]{0,300}\t(?:\xEF\xBB\xBF)?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z) ?");
    static const re2::RE2 iso(
        R"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: \d\d[OE][ +]?| |$))");
    static const re2::RE2 bracketed(
        R"(\[(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\](?: |$))");
    // With one blank behind it, such a time may be the program's own.
    static const re2::RE2 bare(
        R"((?:\d\d:\d\d:\d\d(?:[.,]\d{3,6})?(?:  | ?$)|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [\w.-]{1,64} [\w./-]{1,64}\[\d+\]:)?(?: |$)))");
    return strip(line, columns) || strip(line, iso) || strip(line, bracketed) || strip(line, bare);
}

/// `#12 3.456 ` before what a step of `docker build` prints.
bool stripBuildStep(std::string_view& line)
{
    static const re2::RE2 form(R"(#\d{1,4} \d{1,6}\.\d{1,3}(?: |$))");
    return line.starts_with('#') && strip(line, form);
}

/// A line of `docker build` about a step: `#12 [test 4/5] RUN npm test`, `#12 DONE 3.4s`.
bool isBuildStep(std::string_view line)
{
    static const re2::RE2 form(
        R"(#\d{1,4} (?:\[[\w./ -]+\] |DONE \d|CACHED$|CANCELED$|ERROR: |sha256:|resolve |extracting |transferring |exporting |naming ))");
    return line.starts_with('#') && strip(line, form);
}

bool stripSections(std::string_view& line)
{
    static const re2::RE2 section(
        "(?:\x1b\\[0K)?section_(?:start|end):\\d+:[\\w.-]+(?:\\[[^\\]]*\\])?(?:\r|$)(?:\x1b\\[0K)?");
    bool any = false;
    while (strip(line, section))
        any = true;
    return any;
}

bool isCommand(std::string_view line)
{
    static const re2::RE2 form(
        R"(##\[[a-z-]+\]|##vso\[|::(?:group|endgroup|error|warning|notice|debug|add-mask|set-output)\b[^:]*::|\[command\]|\[Pipeline\] )");
    const std::string_view head = line.substr(0, longestPrefix);
    re2::StringPiece rest(head.data(), head.size());
    return re2::RE2::Consume(&rest, form);
}

void stripMark(std::string_view& line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
}

} // namespace

std::string_view withoutRunnerMarks(std::string_view line)
{
    std::string_view text = runnerLineOf(line).text;
    stripSections(text);
    return isCommand(text) ? text.substr(0, 0) : text;
}

RunnerLine runnerLineOf(std::string_view line)
{
    RunnerLine found;
    found.text = line;
    stripMark(found.text);
    const std::string_view whole = found.text;
    stripTime(found.text);
    stripBuildStep(found.text);
    found.mark = line.substr(0, line.size() - found.text.size());
    const std::string_view columns = whole.substr(0, whole.size() - found.text.size());
    stripMark(found.text);
    if (const std::size_t tab = columns.find('\t'); tab != std::string_view::npos) {
        found.job = columns.substr(0, tab);
        found.step = columns.substr(tab + 1, columns.find('\t', tab + 1) - tab - 1);
    }
    return found;
}

std::optional<std::string_view> withoutContainer(std::string_view line)
{
    static const re2::RE2 form("(?:\x1b\\[[\\d;]*m)*[a-z0-9+./][\\w.+/-]{0,60} {0,40}\\|(?:\x1b\\[[\\d;]*m)*(?: |$)");
    std::string_view text = line;
    return strip(text, form) ? std::optional(text) : std::nullopt;
}

RunnerMark runnerMarkOf(std::string_view line)
{
    std::string_view text = line;
    stripMark(text);
    static const re2::RE2 fine(R"((?:[^\t]*\t[^\t]*\t\D{0,3})?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}Z[ \d])");
    std::string_view fineText = text;
    if (strip(fineText, fine))
        return RunnerMark::Time;
    const bool hasColumns = text.substr(0, text.find("Z")).find('\t') != std::string_view::npos;
    if (stripTime(text))
        return hasColumns ? RunnerMark::Time : RunnerMark::CommonTime;
    if (stripBuildStep(text) || isBuildStep(text))
        return RunnerMark::CommonTime;
    if (stripSections(text) || isCommand(text))
        return RunnerMark::Marker;
    return RunnerMark::None;
}

} // namespace exhibit
