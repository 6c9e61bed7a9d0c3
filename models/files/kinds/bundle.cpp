// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/bundle.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

/// The four characters that stand for a line end: a PowerShell single-quoted string was not unescaped.
constexpr std::string_view separator = "\\r\\n";
constexpr std::string_view fileLabel = "FILE:";
constexpr std::size_t shortestRule = 20;

std::string_view withoutMark(std::string_view line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    return line;
}

/// Takes a run of `=` off the front; false if it is too short to be a rule.
bool takeRule(std::string_view& text)
{
    const std::size_t end = std::min(text.find_first_not_of('='), text.size());
    text.remove_prefix(end);
    return end >= shortestRule;
}

bool take(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

std::string_view withoutLabel(std::string_view title)
{
    if (take(title, fileLabel))
        title = trimmed(title);
    return title;
}

bool isRule(std::string_view line)
{
    std::string_view text = trimmed(withoutMark(line));
    return takeRule(text) && text.empty();
}

/// `GIT_CONTEXT (from pack/GIT_CONTEXT.txt)` gives `pack/GIT_CONTEXT.txt`; empty without such a note.
std::string_view notedSource(std::string_view title)
{
    constexpr std::string_view note = "(from ";
    const std::size_t start = title.rfind(note);
    if (start == std::string_view::npos || !title.ends_with(')'))
        return {};
    return trimmed(title.substr(start + note.size(), title.size() - start - note.size() - 1));
}

bool isOneOf(std::string_view name, const auto& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Folders inside a run's folder: never a run's name themselves.
constexpr std::array<std::string_view, 19> runFolders = {
    "ci",     "diagnostics", "logs",    "log",         "reports",      "results",  "artifacts",
    "phases", "tiers",       "errors",  "output",      "test-results", "commands", "baselines",
    "tests",  "docs",        "archive", "checkpoints", "runs"};

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (!part.empty() && part != ".")
            parts.push_back(part);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return parts;
}

/// `pytest_<phase>.log` gives the phase; empty for another name.
std::string_view phaseOf(std::string_view fileName)
{
    constexpr std::array<std::string_view, 6> endings = {".log", ".json", ".txt", ".xml", ".ndjson", ".jsonl"};
    if (!take(fileName, "pytest_"))
        return {};
    for (const std::string_view ending : endings) {
        if (fileName.ends_with(ending))
            return fileName.substr(0, fileName.size() - ending.size());
    }
    return {};
}

bool isRunName(std::string_view folder)
{
    return !isOneOf(folder, runFolders) && !folder.starts_with('.') && !folder.ends_with(':');
}

/// The run among the folders below `.autonomous_runs`: `…/<run>/ci`, `<run>/…`, `<project>/<run>/…` or
/// `<project>/runs/<family>/<run>/…` where equal neighbours are written once.
std::string_view runAmong(const std::vector<std::string_view>& folders)
{
    if (folders.size() > 1 && folders.back() == "ci" && isRunName(folders[folders.size() - 2]))
        return folders[folders.size() - 2];
    std::size_t at = 0;
    if (folders.size() > 2 && folders[1] == "runs")
        at = folders.size() > 3 && isRunName(folders[3]) ? 3 : 2;
    else if (folders.size() > 1 && isRunName(folders[1]))
        at = 1;
    return folders.empty() || !isRunName(folders[at]) ? std::string_view() : folders[at];
}

/// The nearest folder above that is not one of those inside a run's folder.
std::string_view nearestRunFolder(const std::vector<std::string_view>& folders)
{
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        if (isRunName(*folder))
            return *folder;
    }
    return {};
}

} // namespace

std::optional<std::string> bundleHeaderTitle(std::string_view line)
{
    line = trimmed(withoutMark(line));
    if (!take(line, separator) || !takeRule(line) || !take(line, separator))
        return {};
    const std::string ending = std::string(separator) + "=";
    const std::size_t end = line.find(ending);
    if (end == std::string_view::npos)
        return {};
    std::string_view rest = line.substr(end + separator.size());
    if (!takeRule(rest) || (!rest.empty() && !rest.starts_with(separator)))
        return {};
    const std::string_view title = withoutLabel(trimmed(line.substr(0, end)));
    if (title.empty())
        return {};
    return std::string(title);
}

bool isBundleTrailer(std::string_view line)
{
    return trimmed(line) == separator;
}

std::string pathFromTitle(std::string_view title)
{
    title = withoutLabel(trimmed(title));
    const std::string_view source = notedSource(title);
    if (!source.empty())
        return withSlashes(source);
    // A title with words is none of a path's: it stays as it is.
    const bool isFreeText = title.find(" (") != std::string_view::npos && title.ends_with(')');
    return isFreeText ? std::string(title) : withSlashes(title);
}

std::optional<RunKey> runKeyFromPath(std::string_view path)
{
    const std::string normal = withSlashes(trimmed(path));
    std::vector<std::string_view> parts = partsOf(normal);
    if (parts.empty())
        return {};
    const std::string_view phase = phaseOf(parts.back());
    parts.pop_back();
    const auto tree = std::find(parts.begin(), parts.end(), std::string_view(".autonomous_runs"));
    const bool inTree = tree != parts.end();
    if (!inTree && phase.empty())
        return {};
    const std::vector<std::string_view> below(inTree ? tree + 1 : parts.begin(), parts.end());
    const std::string_view run = inTree ? runAmong(below) : nearestRunFolder(below);
    if (run.empty())
        return {};
    return RunKey{std::string(run), std::string(phase)};
}

void BundleSections::open(std::string title, LineNumber header)
{
    Member member;
    member.path = pathFromTitle(title);
    member.title = std::move(title);
    member.headerLine = header;
    member.firstLine = LineNumber{m_line + 1};
    m_members.push_back(std::move(member));
    m_open = true;
    m_trailer = {};
}

/// Ends the open member. What follows its trailer belongs to none.
void BundleSections::close(LineNumber lastLine)
{
    if (!m_open)
        return;
    Member& member = m_members.back();
    member.lastLine = m_trailer.isValid() ? m_trailer.plus(-1) : lastLine;
    m_open = false;
    m_trailer = {};
}

void BundleSections::addLine(std::string_view line)
{
    ++m_line;
    if (const auto title = bundleHeaderTitle(line)) {
        close(LineNumber{m_line - 1});
        open(*title, LineNumber{m_line});
        m_rule = {};
        return;
    }
    if (isRule(line)) {
        const bool completes = m_rule.isValid() && m_rule.value == m_line - 2 && !m_ruleTitle.empty();
        if (completes) {
            close(m_rule.plus(-1));
            open(std::move(m_ruleTitle), m_rule);
            m_rule = {};
        } else {
            m_rule = LineNumber{m_line};
        }
        m_ruleTitle.clear();
        return;
    }
    const std::string_view text = trimmed(line);
    if (m_rule.isValid() && m_rule.value == m_line - 1 && text.starts_with(fileLabel))
        m_ruleTitle = withoutLabel(text);
    if (isBundleTrailer(line))
        m_trailer = LineNumber{m_line};
    else if (!text.empty())
        m_trailer = {};
}

std::vector<Member> BundleSections::finish()
{
    close(LineNumber{m_line});
    return std::move(m_members);
}

} // namespace exhibit
