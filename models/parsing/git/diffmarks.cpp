// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/diffmarks.h"

#include "models/domain/text.h"
#include "models/files/text/encoding.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestDiffText = 4096; ///< of a line that is looked at

bool isHeading(const std::string& text)
{
    static const RE2 shape(R"(^#{1,6} \S)");
    return RE2::PartialMatch(text, shape);
}

bool isListText(const std::string& text)
{
    static const RE2 shape(R"(^\s*(?:[-*+]|\d{1,3}[.)])\s+\S|^\s{2,}\S)");
    return RE2::PartialMatch(text, shape);
}

bool namesTest(const std::string& text)
{
    static const RE2 name(R"(^\s*(?:async\s+)?(?:def\s+test\w*|func\s+Test\w*|(?:it|test)\(\s*['"`]))");
    return RE2::PartialMatch(text, name);
}

class DiffMarkFinder
{
public:
    DiffMarkFinder(const std::vector<HunkLine>& lines, const Rules& rules) : m_lines(lines), m_rules(rules) {}

    std::vector<DiffMark> find()
    {
        for (std::size_t begin = 0; begin < m_lines.size();) {
            std::size_t end = begin;
            while (end < m_lines.size() && m_lines[end].kind == HunkLine::Kind::Added)
                ++end;
            if (end > begin)
                findSplice(begin, end);
            begin = std::max(end, begin + 1);
        }
        for (std::size_t i = 0; i + 1 < m_lines.size(); ++i)
            findSilentFallback(i);
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            findInLine(i);
        return std::move(m_marks);
    }

private:
    void mark(DiffMark::Kind kind, std::vector<HunkLine> lines) { m_marks.push_back({kind, std::move(lines), {}}); }

    bool matches(std::string_view use, const std::string& text) const
    {
        return m_rules.group(use).matchesAny(text) && !m_rules.group(std::string(use) + ".not").matchesAny(text);
    }

    /// A new heading whose neighbours on both sides are one list: it cuts the section of that list in two.
    void findSplice(std::size_t begin, std::size_t end)
    {
        const auto at = [this](std::size_t index) { return m_lines.begin() + static_cast<std::ptrdiff_t>(index); };
        const auto heading =
            std::find_if(at(begin), at(end), [](const HunkLine& line) { return isHeading(line.text); });
        const auto isContext = [](const HunkLine& line) {
            return line.kind == HunkLine::Kind::Context && !isBlank(line.text);
        };
        const auto before = std::find_if(std::make_reverse_iterator(at(begin)), m_lines.rend(), isContext);
        const auto after = std::find_if(at(end), m_lines.end(), isContext);
        if (heading != at(end) && before != m_lines.rend() && after != m_lines.end() && isListText(before->text) &&
            isListText(after->text))
            mark(DiffMark::Kind::Splice, {*heading, *before, *after});
    }

    void findSilentFallback(std::size_t index)
    {
        static const RE2 handler(R"(^\s*(?:except\b[^:]*:|\}?\s*catch\s*(?:\([^)]*\))?\s*\{?)\s*$)");
        static const RE2 trace(R"((?i)\b(?:log\w*|warn\w*|print\w*|raise|throw\w*|metric\w*|count\w*|console|emit)\b)");
        static const RE2 fallback(R"(^\s*(?:return\b|pass\b|\w+\s*=|continue\b))");
        const HunkLine& line = m_lines[index];
        const HunkLine& next = m_lines[index + 1];
        if (line.kind != HunkLine::Kind::Added || !RE2::PartialMatch(line.text, handler))
            return;
        const std::size_t indent = line.text.find_first_not_of(" \t");
        for (std::size_t i = index + 1; i < m_lines.size() && i < index + 6; ++i) {
            if (!isBlank(m_lines[i].text) && m_lines[i].text.find_first_not_of(" \t") <= indent)
                break;
            if (RE2::PartialMatch(m_lines[i].text, trace))
                return;
        }
        if (next.kind == HunkLine::Kind::Added && RE2::PartialMatch(next.text, fallback))
            mark(DiffMark::Kind::SilentFallback, {line, next});
    }

    void findInLine(std::size_t index)
    {
        const HunkLine& line = m_lines[index];
        if (namesTest(line.text))
            mark(DiffMark::Kind::Test, {line});
        if (line.kind == HunkLine::Kind::Added && matches("commit.skip", line.text) && !isConditional(m_lines, index))
            mark(DiffMark::Kind::Skip, {line});
        if (line.kind == HunkLine::Kind::Added && matches("commit.secret", line.text))
            mark(DiffMark::Kind::Secret, {line});
        if (matches("commit.stamp", line.text))
            mark(DiffMark::Kind::Stamp, {line});
        if (matches("commit.do-not-edit", line.text))
            mark(DiffMark::Kind::DoNotEdit, {line});
    }

    const std::vector<HunkLine>& m_lines;
    const Rules& m_rules;
    std::vector<DiffMark> m_marks;
};

} // namespace

HunkLine hunkLineOf(std::string_view text, std::size_t columns, LineNumber line)
{
    const std::string_view marks = text.substr(0, columns);
    HunkLine made;
    made.kind = marks.find('-') != std::string_view::npos   ? HunkLine::Kind::Removed
                : marks.find('+') != std::string_view::npos ? HunkLine::Kind::Added
                                                            : HunkLine::Kind::Context;
    text = text.substr(std::min(columns, text.size())).substr(0, longestDiffText);
    made.text = text.substr(0, text.size() - incompleteUtf8Tail(text));
    made.line = line;
    return made;
}

bool isConditional(const std::vector<HunkLine>& lines, std::size_t index)
{
    static const RE2 condition(R"(^\s*(?:\}\s*)?(?:if|elif|elsif|else|unless|when|switch|case)\b)");
    const std::size_t indent = lines[index].text.find_first_not_of(" \t");
    for (std::size_t i = index; i-- > 0;) {
        const std::string& text = lines[i].text;
        if (lines[i].kind == HunkLine::Kind::Removed || isBlank(text) || text.find_first_not_of(" \t") >= indent)
            continue;
        return RE2::PartialMatch(text, condition);
    }
    return false;
}

std::vector<DiffMark> findDiffMarks(const std::vector<HunkLine>& lines, const Rules& rules)
{
    return DiffMarkFinder(lines, rules).find();
}

} // namespace exhibit
