// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/compilerwarnings.h"

#include "models/domain/text.h"
#include "models/parsing/text/ansi.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

struct WarningForm
{
    re2::RE2 form;
    std::string_view language;
};

/// Code that others wrote, that was generated, or that tests: whoever speaks of the build need not mean it.
bool isOfOtherCode(re2::StringPiece line)
{
    static const re2::RE2 place(
        R"((?i)(?:^|[\s/\\])(?:third[-_]?party|3rd[-_]?party|vendor(?:ed)?|external|extern|deps|_deps|node_modules|generated|usr|opt|tests?|spec|benches|examples?)[/\\]|[._]tests?\.\w+[:(]|Tests?\.\w+[:(])");
    return re2::RE2::PartialMatch(line, place);
}

} // namespace

std::string_view compilerWarningIn(std::string_view line)
{
    static const WarningForm forms[] = {
        {R"(^warning: `[^`]+` \((?:lib|bin "[^"]+")\) generated \d+ warnings?\b)", "rust"},
        {R"(^\S.*\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cu|ino):\d+(?::\d+)?: warning: .*\[-W[\w+=-]+\]\s*$)", "native"},
        {R"(^\S.*\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx)\(\d+(?:,\d+)?\) ?: warning C\d+: )", "native"},
        {R"(^\s*\S.*\.(?:cs|vb|fs|razor|cshtml|xaml)\(\d+,\d+\): warning [A-Z]+\d+: )", "dotnet"},
        {R"(^\S.*\.java:\d+: warning: |^w: \S.*\.kts?:)", "jvm"},
        {R"(^\[WARNING\] \S.*\.(?:java|kt):\[\d+,\d+\] )", "jvm"},
        {R"(^\S.*\.swift:\d+:\d+: warning: )", "swift"},
    };
    constexpr std::size_t longest = 600;
    const bool mayWarn =
        line.find("warning") != std::string_view::npos || line.starts_with("w: ") || line.starts_with("[WARNING]");
    const re2::StringPiece text(line.data(), line.size());
    if (!mayWarn || line.size() > longest)
        return {};
    const auto found = std::find_if(std::begin(forms), std::end(forms), [text](const WarningForm& form) {
        return re2::RE2::PartialMatch(text, form.form);
    });
    return found == std::end(forms) || isOfOtherCode(text) ? std::string_view() : found->language;
}

void CompilerWarnings::addLine(std::string_view line, std::string_view raw)
{
    m_line = m_line.isValid() ? m_line.plus(1) : LineNumber{1};
    const std::string_view language = compilerWarningIn(withoutAnsi(line, m_plain));
    const bool isKnown = std::any_of(m_found.begin(), m_found.end(),
                                     [language](const ToolFinding& finding) { return finding.rule == language; });
    if (language.empty() || isKnown)
        return;
    ToolFinding finding;
    finding.tool = compilerTool;
    finding.rule = language;
    finding.level = "warning";
    finding.message = trimmed(line);
    finding.where = m_origin.pointTo(m_line, raw);
    m_found.push_back(std::move(finding));
}

} // namespace exhibit
