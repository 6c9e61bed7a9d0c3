// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/lintlines.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linttotals.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/text/ansi.h"

#include <re2/re2.h>

#include <optional>

namespace exhibit {

namespace {

/// `##[group]Run npx eslint .`, `Run npx eslint .`, `+ ruff check .`, `$ mypy src`: what is called here.
std::optional<std::string_view> calledIn(std::string_view line)
{
    constexpr std::string_view group = "##[group]", run = "Run ", trace = "+ ";
    if (line.starts_with(group))
        line.remove_prefix(group.size());
    if (line.starts_with(run))
        return line.substr(run.size());
    if (line.starts_with(trace))
        return line.substr(trace.size());
    const std::optional<PromptLine> prompt = promptLine(line);
    return prompt ? std::optional(prompt->command) : std::nullopt;
}

} // namespace

bool LintLines::readCall(std::string_view text)
{
    const std::optional<std::string_view> called = calledIn(text);
    if (called)
        m_called = lintToolOf(*called);
    return called.has_value();
}

void LintLines::keep(ToolFinding& finding, const char* level, std::string_view tool, std::string_view text,
                     std::string_view raw) const
{
    if (!finding.level.empty())
        return;
    finding.tool = tool;
    finding.level = level;
    finding.message = trimmed(text);
    finding.where = m_origin.pointTo(m_line, raw);
}

void LintLines::addLine(std::string_view line, std::string_view raw)
{
    m_line = m_line.isValid() ? m_line.plus(1) : LineNumber{1};
    constexpr std::size_t longest = 600; // bytes of what such a tool prints
    if (line.size() > longest)
        return;
    std::string_view text = withoutAnsi(line, m_plain);
    for (const std::string_view mark : {"##[error]", "##[warning]"}) {
        if (text.starts_with(mark))
            text.remove_prefix(mark.size());
    }
    if (text.empty() || readCall(text))
        return;
    // Of a tool whose call is shown each line is known, of another one the lines that it alone prints.
    std::string_view tool = lintToolOf(lintToolByLine(text));
    if (tool.empty())
        tool = m_called;
    // What one tool is called for may be followed by another that formats.
    if (tool.empty() || (text.find(" reformatted") != text.npos && tool != "black" && tool != "ruff format"))
        return;
    std::optional<LintTotals> told = lintTotalsOf(text);
    const bool isTotal = told.has_value();
    if (!told && isLintFinding(text))
        told = LintTotals{1, {}};
    if (!told && m_called != tool)
        told = LintTotals{{}, 1}; // a line that this tool alone prints is of something that it found
    if (!told)
        return;
    const auto found = m_found.try_emplace(std::string(tool)).first;
    if (isTotal && told->errors.value_or(0) == 0 && told->warnings.value_or(0) == 0) {
        m_found.erase(found);
        return;
    }
    if (told->errors.value_or(0) > 0)
        keep(found->second.error, "error", tool, text, raw);
    if (told->warnings.value_or(0) > 0)
        keep(found->second.warning, "warning", tool, text, raw);
}

std::vector<ToolFinding> LintLines::finish()
{
    std::vector<ToolFinding> all;
    for (auto& [tool, found] : m_found) {
        for (ToolFinding* finding : {&found.error, &found.warning}) {
            if (!finding->level.empty())
                all.push_back(std::move(*finding));
        }
    }
    return all;
}

} // namespace exhibit
