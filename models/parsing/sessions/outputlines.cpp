// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/outputlines.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/sessions/commandreading.h"
#include "models/parsing/sessions/shell/shellcommand.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Whether what a hook prints below its line says that it changed files.
bool hasWritten(const std::vector<OutputLine>& lines, std::size_t at, const Rules& rules)
{
    constexpr std::size_t most = 12;
    for (std::size_t i = at + 1; i < std::min(lines.size(), at + most); ++i) {
        if (rules.group("output.hook").matchesAny(lines[i].text))
            return false;
        if (lines[i].text.find("files were modified by this hook") != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

std::vector<OutputLine> outputLines(std::string_view output)
{
    std::vector<OutputLine> lines;
    for (std::size_t at = 0; at < output.size();) {
        const std::size_t end = std::min(output.find('\n', at), output.size());
        std::string_view text = output.substr(at, end - at);
        while (text.ends_with('\r'))
            text.remove_suffix(1);
        lines.push_back({at, text});
        at = end + 1;
    }
    return lines;
}

std::vector<HookLine> hookLines(const std::vector<OutputLine>& lines, const Rules& rules)
{
    constexpr std::size_t longest = 200;
    std::vector<HookLine> hooks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.size() > longest || lines[i].text.find("...") == std::string_view::npos)
            continue;
        for (const RuleMatch& match : rules.group("output.hook").findAll(lines[i].text)) {
            const std::string_view name = match.groups.empty() ? std::string_view() : match.groups.front().second;
            ShellCall call;
            call.text = std::string(trimmed(name));
            call.words = {call.text};
            HookLine hook{lines[i], name, actOfCall(call, rules), ActResult::Good};
            if (lines[i].text.ends_with("Failed"))
                hook.result = hasWritten(lines, i, rules) ? ActResult::Unknown : ActResult::Bad;
            // A formatter that changed nothing found nothing to change.
            if (hook.act == SessionAct::Format && hook.result == ActResult::Good)
                hook.act = SessionAct::Lint;
            const bool isChecker = hook.act == SessionAct::Lint || hook.act == SessionAct::Types;
            if (isChecker && hook.result != ActResult::Unknown)
                hooks.push_back(hook);
        }
    }
    return hooks;
}

const OutputLine* toldLineIn(const std::vector<OutputLine>& lines, const ShellCall::Told& told)
{
    const std::string_view before = trimmed(told.before);
    const std::string_view after = trimmed(told.after);
    for (std::size_t i = lines.size(); i-- > 0;) {
        const std::string_view text = trimmed(lines[i].text);
        if (!told.isNumber) {
            if (text.empty())
                continue;
            return text == before && before.size() > 1 ? &lines[i] : nullptr; // the last line alone
        }
        if (text.size() <= before.size() + after.size() || !text.starts_with(before) || !text.ends_with(after))
            continue;
        const std::string_view number = trimmed(text.substr(before.size(), text.size() - before.size() - after.size()));
        if (!number.empty() && std::all_of(number.begin(), number.end(), isDigit))
            return &lines[i];
    }
    return nullptr;
}

std::optional<std::int64_t> warningsIn(const std::vector<OutputLine>& lines, const Rules& rules)
{
    std::optional<std::int64_t> most;
    for (const OutputLine& line : lines) {
        if (line.text.find("arning") == std::string_view::npos)
            continue;
        for (const RuleMatch& match : rules.group("output.warnings").findAll(line.text)) {
            for (const auto& [name, value] : match.groups)
                most = std::max(most, wholeNumber(value));
        }
    }
    return most;
}

} // namespace exhibit
