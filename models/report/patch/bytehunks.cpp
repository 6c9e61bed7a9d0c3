// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/patch/bytehunks.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t contextLines = 3;

std::vector<std::string_view> byteLines(std::string_view bytes)
{
    std::vector<std::string_view> lines;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        lines.push_back(bytes.substr(0, end));
        bytes.remove_prefix(end);
    }
    return lines;
}

std::string patchLine(char mark, std::string_view line)
{
    std::string text = mark + std::string(line);
    return line.ends_with('\n') ? text : text + "\n\\ No newline at end of file\n";
}

} // namespace

ByteHunks::ByteHunks(std::string_view bytes) : m_lines(byteLines(bytes)), m_bytes(bytes)
{
    std::size_t begin = 0;
    for (const std::string_view line : m_lines) {
        m_begins.push_back(begin);
        begin += line.size();
    }
}

std::size_t ByteHunks::lineOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
    return after == m_begins.begin() ? 0 : static_cast<std::size_t>(after - m_begins.begin()) - 1;
}

void ByteHunks::replace(std::size_t begin, std::size_t end, std::string_view text)
{
    if (m_lines.empty())
        return;
    std::size_t first = lineOf(begin), last = lineOf(end);
    const std::size_t lineBegin = m_begins[first], lineEnd = m_begins[last] + m_lines[last].size();
    std::string changed(m_bytes.substr(lineBegin, begin - lineBegin));
    changed += text;
    changed += m_bytes.substr(end, lineEnd - end);
    std::vector<std::string_view> lines = byteLines(changed);
    while (first <= last && !lines.empty() && lines.front() == m_lines[first]) {
        lines.erase(lines.begin());
        ++first;
    }
    while (last + 1 > first && !lines.empty() && lines.back() == m_lines[last]) {
        lines.pop_back();
        if (last == 0)
            break;
        --last;
    }
    Change change{first, last + 1 - first, {}};
    for (const std::string_view line : lines)
        change.lines.emplace_back(line);
    if (change.count > 0 || !change.lines.empty())
        m_changes.push_back(std::move(change));
}

/// One hunk over the changes `from` to `to`; `shift`: lines that the changes before it added.
std::string ByteHunks::hunk(std::size_t from, std::size_t to, std::ptrdiff_t shift) const
{
    const std::size_t begin = m_changes[from].first - std::min(m_changes[from].first, contextLines);
    const Change& final = m_changes[to - 1];
    const std::size_t end = std::min(final.first + final.count + contextLines, m_lines.size());
    std::string text;
    std::size_t at = begin, added = 0, removed = 0;
    for (std::size_t i = from; i < to; ++i) {
        const Change& change = m_changes[i];
        for (; at < change.first; ++at)
            text += patchLine(' ', m_lines[at]);
        for (; at < change.first + change.count; ++at)
            text += patchLine('-', m_lines[at]);
        for (const std::string& line : change.lines)
            text += patchLine('+', line);
        removed += change.count;
        added += change.lines.size();
    }
    for (; at < end; ++at)
        text += patchLine(' ', m_lines[at]);
    const std::size_t oldCount = end - begin, newCount = oldCount - removed + added;
    const auto newBegin = static_cast<std::ptrdiff_t>(begin) + shift + 1;
    return "@@ -" + std::to_string(begin + 1) + ',' + std::to_string(oldCount) + " +" + std::to_string(newBegin) + ',' +
           std::to_string(newCount) + " @@\n" + text;
}

std::string ByteHunks::text() const
{
    std::string text;
    std::ptrdiff_t shift = 0;
    for (std::size_t from = 0; from < m_changes.size();) {
        std::size_t to = from + 1;
        while (to < m_changes.size() &&
               m_changes[to].first <= m_changes[to - 1].first + m_changes[to - 1].count + 2 * contextLines)
            ++to;
        text += hunk(from, to, shift);
        for (; from < to; ++from)
            shift += static_cast<std::ptrdiff_t>(m_changes[from].lines.size()) -
                     static_cast<std::ptrdiff_t>(m_changes[from].count);
    }
    return text;
}

} // namespace exhibit
