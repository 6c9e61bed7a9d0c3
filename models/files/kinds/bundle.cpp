// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/bundle.h"

#include "models/domain/text.h"

#include <algorithm>

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
