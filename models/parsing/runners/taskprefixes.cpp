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
/// (kubectl), `[test : run] ` (Tekton) and `Step #1 - "test": ` (Cloud Build).
std::size_t bracketPrefix(std::string_view line)
{
    static const re2::RE2 form(
        R"((?:\[([a-z@][\w@.:-]*(?:/[a-z][\w@.:-]*)?|\d{1,2}|[A-Za-z@][\w@.-]*(?: : |[/ ])[^\[\]]{1,60})\](?:   \|)?|Step #\d+(?: - "[^"]{1,60}")?:)(?: |\r?$))");
    static const re2::RE2 others(
        R"((?i)info|warn|warning|error|debug|trace|fatal|success|skipped|skip|pass|passed|fail|failed|ok|success|command|doctest|e|w|i|gw\d+)");
    const std::string_view head = line.substr(0, 80);
    re2::StringPiece rest(head.data(), head.size());
    std::string name;
    if ((!head.starts_with('[') && !head.starts_with("Step #")) || !re2::RE2::Consume(&rest, form, &name) ||
        re2::RE2::FullMatch(name, others))
        return 0;
    return head.size() - rest.size();
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

} // namespace

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
        const std::string_view name = line.substr(0, std::min(line.find(']'), bracket));
        if (std::find(m_brackets.begin(), m_brackets.end(), name) == m_brackets.end())
            m_brackets.emplace_back(name);
    } else if (lengthIn(line) > 0) {
        ++m_named;
    }
}

bool TaskPrefixes::decide(std::size_t lines)
{
    constexpr std::size_t mostTasks = 8;  ///< in brackets that no call explains
    constexpr std::size_t leastLines = 3; ///< of a task, on average: numbers of tests differ from line to line
    const bool isMost = m_bracketed * 10 >= lines * 9 && m_bracketed >= 4 && m_brackets.size() <= mostTasks &&
                        m_bracketed >= m_brackets.size() * leastLines;
    m_isBracketTask = isMost || (m_isBracketCalled && m_bracketed * 2 >= lines);
    const std::size_t others = m_plain + m_named;
    return m_isBracketTask || (others >= 2 && others * 2 >= lines);
}

std::size_t TaskPrefixes::lengthIn(std::string_view line) const
{
    if (const std::size_t plain = plainTaskPrefix(line); plain > 0)
        return plain;
    if (m_isBracketTask)
        return bracketPrefix(line);
    for (const std::string& name : m_names) {
        const std::string_view bare = std::string_view(name).substr(0, name.size() - 1);
        if (line.starts_with(name) || line == bare)
            return std::min(name.size(), line.size());
    }
    return 0;
}

} // namespace exhibit
