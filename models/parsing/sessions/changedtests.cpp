// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/changedtests.h"

#include "models/domain/text.h"
#include "models/parsing/prose/markdownbounds.h"

namespace exhibit {

namespace {

constexpr std::size_t mostOfEdit = std::size_t{1} << 18; // bytes of one text that are looked at

std::set<std::string, std::less<>> linesOf(std::string_view text)
{
    std::set<std::string, std::less<>> lines;
    for (const std::string_view line : splitLines(text.substr(0, mostOfEdit))) {
        if (!isBlank(line))
            lines.emplace(trimmed(line));
    }
    return lines;
}

} // namespace

bool ChangedTests::mayHoldTests(std::string_view path)
{
    const std::string name = lowered(path);
    return name.find("test") != std::string::npos || name.find("spec") != std::string::npos;
}

void ChangedTests::note(Change& change, std::string_view before, std::string_view after)
{
    change.isShown = true;
    change.replaces = change.replaces || !isBlank(before);
    const std::set<std::string, std::less<>> old = linesOf(before);
    const std::set<std::string, std::less<>> now = linesOf(after);
    for (const std::string& line : old) {
        if (!now.contains(line))
            change.removed.insert(line);
    }
    for (const std::string& line : now) {
        if (!old.contains(line))
            change.added.insert(line);
    }
    // What one part of an edit takes away and another puts in has moved.
    std::erase_if(change.removed, [&change](const std::string& line) { return change.added.contains(line); });
}

void ChangedTests::edited(std::vector<SessionStep>& steps, const Change& change, bool isNew)
{
    constexpr std::size_t longest = 160;
    SessionStep& step = steps.back();
    if (!mayHoldTests(step.text))
        return;
    File& file = m_files[step.text];
    if (!change.isShown || (!change.replaces && !isNew)) {
        file.isUnknown = true;
        return;
    }
    step.addsOnly = isNew || change.removed.empty();
    for (const std::string& line : change.added) {
        if (const auto back = file.lacks.find(line); back != file.lacks.end()) {
            steps[back->second].changedCheck.clear();
            file.lacks.erase(back);
        }
    }
    for (const std::string& line : change.removed) {
        const bool isOwn =
            file.isUnknown || isNew || file.own.contains(line) || m_written.contains(lastPart(step.text));
        if (isOwn ||
            !(m_rules.group("commit.assertion").matchesAny(line) || m_rules.group("edit.expectation").matchesAny(line)))
            continue;
        file.lacks.emplace(line, steps.size() - 1);
        if (step.changedCheck.empty())
            step.changedCheck = line.substr(0, longest);
    }
    file.own.insert(change.added.begin(), change.added.end());
}

void ChangedTests::written(std::vector<SessionStep>& steps, std::string_view path, std::string_view program)
{
    // Git may have put back any file.
    if (program == "git") {
        for (SessionStep& step : steps)
            step.changedCheck.clear();
        for (auto& [name, file] : m_files)
            file.lacks.clear();
        return;
    }
    for (auto& [name, file] : m_files) {
        if (lastPart(name) != lastPart(path))
            continue;
        for (const auto& [line, step] : file.lacks)
            steps[step].changedCheck.clear();
        file.lacks.clear();
    }
    m_written.emplace(lastPart(path));
}

} // namespace exhibit
