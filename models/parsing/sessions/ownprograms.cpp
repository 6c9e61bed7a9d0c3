// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/ownprograms.h"

#include "models/domain/text.h"
#include "models/parsing/sessions/commandreading.h"
#include "models/parsing/sessions/shell/shellcommand.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostOwnPrograms = 200;

/// Without what names the folder that one is in.
std::string_view placed(std::string_view path)
{
    for (const std::string_view here : {"$PWD/", "${PWD}/", "$(pwd)/", "`pwd`/", "./"}) {
        if (path.starts_with(here))
            path.remove_prefix(here.size());
    }
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

bool endsAsPath(std::string_view path, std::string_view end)
{
    return path.ends_with(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

/// One may be told from the root, and the other from the working folder.
bool isSamePath(std::string_view one, std::string_view other)
{
    return endsAsPath(one, other) || endsAsPath(other, one);
}

std::string_view programWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

/// The folders before the old value, or before the end.
std::vector<std::string> foldersOfPath(std::string_view value)
{
    std::vector<std::string> folders;
    if (!value.empty() && (value.front() == '"' || value.front() == '\''))
        value = value.substr(1, value.find(value.front(), 1) - 1);
    value = value.substr(0, value.find_first_of(" \t;&|\n"));
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(':', begin), value.size());
        const std::string_view folder = value.substr(begin, end - begin);
        if (folder == "$PATH" || folder == "${PATH}")
            break;
        folders.emplace_back(placed(folder));
        begin = end + 1;
    }
    return folders;
}

} // namespace

void OwnPrograms::wrote(std::string_view path)
{
    if (m_paths.size() < mostOwnPrograms && lastPart(path).find('.') == std::string_view::npos)
        m_paths.emplace_back(placed(path));
}

void OwnPrograms::heard(std::string_view line)
{
    m_ofLine = m_exported;
    constexpr std::string_view name = "PATH=";
    for (std::size_t at = line.find(name); at != std::string_view::npos; at = line.find(name, at + name.size())) {
        const std::string_view before = line.substr(0, at);
        if (!before.empty() &&
            (isLetter(before.back()) || isDigit(before.back()) || before.back() == '_' || before.back() == '$'))
            continue; // PYTHONPATH
        const std::vector<std::string> folders = foldersOfPath(line.substr(at + name.size()));
        m_ofLine.insert(m_ofLine.begin(), folders.begin(), folders.end());
        if (trimmed(before).ends_with("export"))
            m_exported.insert(m_exported.begin(), folders.begin(), folders.end());
    }
}

std::optional<std::string> OwnPrograms::startedBy(std::string_view text) const
{
    const std::string_view program = placed(programWord(text));
    const std::string_view name = lastPart(program);
    const bool isPath = programWord(text).find('/') != std::string_view::npos;
    const auto found = std::find_if(m_paths.begin(), m_paths.end(), [&](const std::string& path) {
        if (lastPart(path) != name)
            return false;
        const std::string_view folder = std::string_view(path).substr(0, path.size() - name.size());
        return isPath ? isSamePath(path, program)
                      : std::any_of(m_ofLine.begin(), m_ofLine.end(),
                                    [&](const std::string& searched) { return isSamePath(placed(folder), searched); });
    });
    if (found == m_paths.end())
        return std::nullopt;
    // `bin/test` that a session writes is a script of the project; `bin/pytest` stands in for the runner of that name.
    const std::vector<ShellCall> plain =
        shellCalls(std::string(name) + std::string(text.substr(programWord(text).size())));
    const bool isRunner = !plain.empty() && actOfCall(plain.front(), m_rules) == SessionAct::Tests;
    return isRunner ? std::optional(*found) : std::nullopt;
}

} // namespace exhibit
