// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/taskprefixes.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// Bytes of a prefix that names a task of tests.
std::size_t plainTaskPrefix(std::string_view line)
{
    static const re2::RE2 form(
        R"((?:@?[\w.-]+(?:/[\w.-]+)?:[\w:-]*test[\w:-]*:|(?:\.|[\w.@-]+(?:/[\w.@-]+)+) [\w:-]*test[\w:-]*(?::|\$))(?: |\r?$))");
    const std::string_view head = line.substr(0, 120);
    if (head.find("test") == std::string_view::npos)
        return 0;
    re2::StringPiece rest(head.data(), head.size());
    return re2::RE2::Consume(&rest, form) ? head.size() - rest.size() : 0;
}

/// Bytes of `[web] `, which is no level, state or worker; also of `[CI/test]   | ` (act), `[pod/web-1/test] `
/// (kubectl), `[test : run] ` (Tekton), `➤ YN0000: [@shop/cart]: ` (Yarn) and `Step #1 - "test": ` (Cloud Build).
std::size_t bracketPrefix(std::string_view line)
{
    static const re2::RE2 form(
        R"((?:(?:➤ YN\d{4}: )?\[([a-z@][\w@.:-]*(?:/[a-z][\w@.:-]*)?|\d{1,2}|[A-Za-z@][\w@.-]*(?: : |[/ ])[^\[\]]{1,60})\](?:   \||:)?|Step #\d+(?: - "[^"]{1,60}")?:)(?: |\r?$))");
    static const re2::RE2 others(
        R"((?i)info|warn|warning|error|debug|trace|fatal|success|skipped|skip|pass|passed|fail|failed|ok|success|command|doctest|e|w|i|gw\d+)");
    const std::string_view head = line.substr(0, 80);
    re2::StringPiece rest(head.data(), head.size());
    std::string name;
    const bool isOfYarn = head.starts_with("➤ YN");
    if ((!head.starts_with('[') && !head.starts_with("Step #") && !isOfYarn) ||
        !re2::RE2::Consume(&rest, form, &name) || re2::RE2::FullMatch(name, others))
        return 0;
    return head.size() - rest.size();
}

/// Bytes of `@shop/cart: `, a package with its owner.
std::size_t scopedPrefix(std::string_view line)
{
    static const re2::RE2 form(R"(@[a-z0-9~][\w.~-]*/[\w.~-]+:(?: |\r?$))");
    const std::string_view head = line.substr(0, 120);
    re2::StringPiece rest(head.data(), head.size());
    return head.starts_with('@') && re2::RE2::Consume(&rest, form) ? head.size() - rest.size() : 0;
}

/// Bytes of `@shop/cart: ` before the call of a package's script, `> @shop/cart@1.0.0 test`.
std::size_t calledPrefix(std::string_view line)
{
    static const re2::RE2 form(R"((@?[\w.-]+(?:/[\w.-]+)?: |\[[^\[\]]{1,40}\] )> (?:@[\w.-]+/)?[\w.-]+@\d\S* \S.*)");
    std::string prefix;
    return re2::RE2::FullMatch(re2::StringPiece(line.data(), std::min<std::size_t>(line.size(), 400)), form, &prefix)
               ? prefix.size()
               : 0;
}

/// Bytes of `    [junit] `, which Ant puts as far to the right as there is room.
std::size_t antPrefix(std::string_view line)
{
    constexpr std::size_t width = 12; // that Ant leaves for the names of its tasks
    const std::string_view head = line.substr(0, width);
    const std::size_t open = head.find_first_not_of(' '), close = head.find(']');
    if (open == std::string_view::npos || open == 0 || head[open] != '[' || close != width - 2 || close < open + 3)
        return 0;
    const bool isName =
        std::all_of(head.begin() + static_cast<std::ptrdiff_t>(open) + 1,
                    head.begin() + static_cast<std::ptrdiff_t>(close), [](unsigned char c) {
                        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
                    });
    const bool isAlone = line.size() == width - 1 || line[width - 1] == '\r';
    return !isName ? 0 : isAlone ? width - 1 : line[width - 1] == ' ' ? width : 0;
}

std::string_view textOf(const re2::StringPiece& piece)
{
    return {piece.data(), piece.size()};
}

} // namespace

TaskPrefixes::Bar TaskPrefixes::barIn(std::string_view line)
{
    static const re2::RE2 form(
        R"((?:\x1b\[[\d;]*m)*((?:\d\d:\d\d:\d\d(?:\.\d+)? )?([A-Za-z][\w.@/-]*) *)\|(?:\x1b\[[\d;]*m)*(?: (?:\x1b\[0?m)?|\r?$))");
    const std::string_view head = line.substr(0, 120);
    if (head.find('|') == std::string_view::npos)
        return {};
    re2::StringPiece rest(head.data(), head.size()), before, task;
    if (!re2::RE2::Consume(&rest, form, &before, &task))
        return {};
    return {head.size() - rest.size(), before.size(), textOf(task)};
}

void TaskPrefixes::learnBar(const Bar& bar)
{
    if (m_barred == 0)
        m_barColumn = bar.column;
    if (bar.column != m_barColumn)
        return;
    ++m_barred;
    if (std::find(m_bars.begin(), m_bars.end(), bar.task) == m_bars.end())
        m_bars.emplace_back(bar.task);
}

void TaskPrefixes::learn(std::string_view line)
{
    if (const std::size_t called = calledPrefix(line); called > 0 && line.starts_with('['))
        m_isBracketCalled = true;
    else if (called > 0 && std::find(m_names.begin(), m_names.end(), line.substr(0, called)) == m_names.end())
        m_names.emplace_back(line.substr(0, called));
    if (plainTaskPrefix(line) > 0) {
        ++m_plain;
    } else if (const std::size_t bracket = bracketPrefix(line); bracket > 0) {
        ++m_bracketed;
        m_isBracketCalled = m_isBracketCalled || line.starts_with("➤ YN");
        const std::string_view name = line.substr(0, std::min(line.find(']'), bracket));
        if (std::find(m_brackets.begin(), m_brackets.end(), name) == m_brackets.end())
            m_brackets.emplace_back(name);
    } else if (namedIn(line) > 0) {
        ++m_named;
    } else if (scopedPrefix(line) > 0) {
        ++m_scoped;
    } else if (antPrefix(line) > 0) {
        ++m_ofAnt;
    } else if (const Bar bar = barIn(line); bar.bytes > 0) {
        learnBar(bar);
    }
    m_isAnt = m_isAnt || line.starts_with("Buildfile: ");
}

bool TaskPrefixes::decide(std::size_t lines)
{
    constexpr std::size_t mostTasks = 8;  ///< in brackets that no call explains
    constexpr std::size_t leastLines = 3; ///< of a task, on average: numbers of tests differ from line to line
    const bool isMost = m_bracketed * 10 >= lines * 9 && m_bracketed >= 4 && m_brackets.size() <= mostTasks &&
                        m_bracketed >= m_brackets.size() * leastLines;
    m_isBracketTask = isMost || (m_isBracketCalled && m_bracketed * 2 >= lines);
    // Rows of a table have a bar in one column as well, but each a name of its own.
    m_isBarTask =
        m_barred >= 4 && m_barred * 3 >= lines * 2 && m_bars.size() <= mostTasks && m_barred >= m_bars.size() * 2;
    m_isAnt = (m_isAnt && m_ofAnt > 0) || (m_ofAnt >= leastLines && m_ofAnt * 2 >= lines);
    m_isScopedTask = m_scoped >= 4 && m_scoped * 3 >= lines * 2;
    const std::size_t others = m_plain + m_named + (m_isScopedTask ? m_scoped : 0);
    return m_isBracketTask || m_isBarTask || m_isAnt || (others >= 2 && others * 2 >= lines);
}

std::size_t TaskPrefixes::namedIn(std::string_view line) const
{
    for (const std::string& name : m_names) {
        const std::string_view bare = std::string_view(name).substr(0, name.size() - 1);
        if (line.starts_with(name) || line == bare)
            return std::min(name.size(), line.size());
    }
    return 0;
}

TaskPrefixes::Prefix TaskPrefixes::in(std::string_view line) const
{
    if (m_isBarTask) {
        const Bar bar = barIn(line);
        return bar.column == m_barColumn ? Prefix{bar.bytes, bar.task} : Prefix{};
    }
    std::size_t bytes = plainTaskPrefix(line);
    if (bytes == 0 && m_isBracketTask)
        bytes = bracketPrefix(line);
    if (bytes == 0 && m_isScopedTask)
        bytes = scopedPrefix(line);
    if (bytes == 0 && m_isAnt)
        bytes = antPrefix(line);
    if (bytes == 0)
        bytes = namedIn(line);
    // `packages/cart test$` is the command whose output is `packages/cart test: `.
    const std::string_view task = line.substr(0, bytes);
    return {bytes, task.substr(0, task.find_last_not_of(": $\r") + 1)};
}

} // namespace exhibit
