// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audit/reviewpieces.h"

#include "models/domain/text.h"
#include "models/report/tables/celltext.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::string_view escapable = "\\`*_{}[]()#+-.!|<>~\"'";

/// Reads the words of a statement byte by byte; what is markup is left out.
class PieceReader
{
public:
    PieceReader(const ReviewAudit& audit, const AuditStatement& statement, ByteRange range,
                const std::vector<int>& marks)
        : m_text(audit.text), m_statement(statement), m_range(range), m_markAt(range.end - range.begin, -1)
    {
        std::vector<int> wideFirst = marks;
        const auto length = [&](int mark) {
            const AuditMark& each = audit.marks[static_cast<std::size_t>(mark)];
            return each.end - each.begin;
        };
        std::stable_sort(wideFirst.begin(), wideFirst.end(), [&](int a, int b) { return length(a) > length(b); });
        for (const int mark : wideFirst) {
            const AuditMark& each = audit.marks[static_cast<std::size_t>(mark)];
            const std::size_t end = std::min(each.end, range.end);
            for (std::size_t at = std::max(each.begin, range.begin); at < end; ++at)
                m_markAt[at - range.begin] = mark;
        }
    }

    std::vector<ReviewPiece> read()
    {
        const bool isCode = m_statement.type == MarkdownBlock::Type::Code;
        m_look.isCode = isCode;
        for (std::size_t at = m_range.begin; at < m_range.end;) {
            if (isCode || m_statement.type == MarkdownBlock::Type::Html)
                at += put(at, 1);
            else
                at += step(at);
        }
        flush();
        return std::move(m_pieces);
    }

private:
    char byteAt(std::size_t at) const { return at < m_range.end ? m_text[at] : '\n'; }
    char before(std::size_t at) const { return at > m_range.begin ? m_text[at - 1] : '\n'; }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    static bool isWord(char c) { return isLetter(c) || isDigit(c) || isContinuation(c); }

    /// How many bytes were read.
    std::size_t step(std::size_t at)
    {
        const char c = m_text[at];
        if (c == '\n')
            return breakLine(at);
        if (c == '`')
            return codeMark(at);
        if (m_look.isCode)
            return put(at, 1);
        if (c == '\\' && at + 1 < m_range.end && escapable.find(m_text[at + 1]) != std::string_view::npos)
            return 1 + put(at + 1, 1);
        if (c == '*' || c == '_')
            return emphasisMark(at);
        if (c == '[' && linkTarget(at) > 0)
            return 1;
        if (c == ']' && at == m_linkText) {
            const std::size_t end = m_linkEnd;
            m_linkText = m_linkEnd = 0;
            return end - at;
        }
        return put(at, 1);
    }

    /// Lines of a paragraph flow; the signs at their beginning are none of its words.
    std::size_t breakLine(std::size_t at)
    {
        std::size_t next = at + 1;
        while (next < m_range.end && (isSpace(m_text[next]) || (m_statement.isQuotation && m_text[next] == '>')))
            ++next;
        flushAt(at);
        m_bytes += ' ';
        return next - at;
    }

    std::size_t runOf(std::size_t at) const
    {
        std::size_t end = at;
        while (byteAt(end) == m_text[at])
            ++end;
        return end - at;
    }

    std::size_t codeMark(std::size_t at)
    {
        const std::size_t ticks = runOf(at);
        if (m_look.isCode && ticks != m_ticks)
            return put(at, ticks);
        const std::string sign(ticks, '`');
        if (!m_look.isCode && m_text.substr(0, m_range.end).find(sign, at + ticks) == std::string_view::npos)
            return put(at, ticks);
        flush();
        m_look.isCode = !m_look.isCode;
        m_ticks = ticks;
        return ticks;
    }

    std::size_t emphasisMark(std::size_t at)
    {
        const char sign = m_text[at];
        const std::size_t run = runOf(at);
        const std::size_t count = std::min<std::size_t>(run, 2);
        bool& isOn = count == 2 ? m_look.isStrong : m_look.isEmphasis;
        const bool opens = !isSpace(byteAt(at + run)) && !(sign == '_' && isWord(before(at)));
        const bool closes = !isSpace(before(at)) && !(sign == '_' && isWord(byteAt(at + run)));
        const bool isClosed =
            m_text.substr(0, m_range.end).find(std::string(count, sign), at + run) != std::string_view::npos;
        if (run > 3 || !(isOn ? closes : opens && isClosed))
            return put(at, run);
        flush();
        isOn = !isOn;
        return count;
    }

    /// End of `](…)` behind the words of a link that begins at `at`; 0 if it is none, or cites in its target.
    std::size_t linkTarget(std::size_t at)
    {
        const std::size_t close = m_text.find(']', at);
        if (close == std::string_view::npos || close + 1 >= m_range.end || m_text[close + 1] != '(')
            return 0;
        const std::size_t end = m_text.find(')', close);
        if (end == std::string_view::npos || end >= m_range.end)
            return 0;
        for (std::size_t i = close; i < end; ++i) {
            const int mark = m_markAt[i - m_range.begin];
            if (mark >= 0 && mark != m_markAt[at - m_range.begin])
                return 0;
        }
        m_linkText = close;
        m_linkEnd = end + 1;
        return m_linkEnd;
    }

    std::size_t put(std::size_t at, std::size_t count)
    {
        flushAt(at);
        m_bytes += m_text.substr(at, count);
        return count;
    }

    void flushAt(std::size_t at)
    {
        const int mark = m_markAt[at - m_range.begin];
        if (mark == m_look.mark)
            return;
        flush();
        m_look.mark = mark;
    }

    void flush()
    {
        if (m_bytes.empty())
            return;
        m_look.text = fromUtf8(m_bytes);
        m_pieces.push_back(m_look);
        m_bytes.clear();
    }

    std::string_view m_text;
    const AuditStatement& m_statement;
    ByteRange m_range;
    std::vector<int> m_markAt;
    std::vector<ReviewPiece> m_pieces;
    ReviewPiece m_look;
    std::string m_bytes;
    std::size_t m_ticks = 0, m_linkText = 0, m_linkEnd = 0;
};

std::size_t skipBlanks(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

/// Behind `- `, `* `, `12. `; `at` if there is none.
std::size_t behindItemSign(std::string_view text, std::size_t at, std::size_t end)
{
    std::size_t sign = at;
    if (sign < end && (text[sign] == '-' || text[sign] == '*' || text[sign] == '+')) {
        ++sign;
    } else {
        while (sign < end && isDigit(text[sign]))
            ++sign;
        if (sign == at || sign >= end || (text[sign] != '.' && text[sign] != ')'))
            return at;
        ++sign;
    }
    const std::size_t words = skipBlanks(text, sign, end);
    return words > sign ? words : at;
}

/// Behind the label that the margin has: `**A1** `, `A1: `.
std::size_t behindLabel(std::string_view text, std::size_t at, std::size_t end, const std::string& label)
{
    std::size_t begin = at;
    while (begin < end && std::string_view("*_`([").find(text[begin]) != std::string_view::npos)
        ++begin;
    if (label.empty() || text.substr(begin, label.size()) != label)
        return at;
    std::size_t words = begin + label.size();
    while (words < end && std::string_view("*_`)]:.").find(text[words]) != std::string_view::npos)
        ++words;
    return skipBlanks(text, words, end);
}

} // namespace

std::vector<std::vector<int>> marksByStatement(const ReviewAudit& audit)
{
    std::vector<std::vector<int>> marks(audit.statements.size());
    for (std::size_t i = 0; i < audit.marks.size(); ++i) {
        if (const int statement = audit.marks[i].statement; statement >= 0)
            marks[static_cast<std::size_t>(statement)].push_back(static_cast<int>(i));
    }
    return marks;
}

ReviewLine reviewLine(const ReviewAudit& audit, const AuditStatement& statement)
{
    ReviewLine line;
    const std::string_view text = audit.text;
    std::size_t at = statement.begin;
    line.words = at;
    if (statement.type == MarkdownBlock::Type::Code || statement.type == MarkdownBlock::Type::Html)
        return line;
    at = skipBlanks(text, at, statement.end);
    const std::size_t indent = at - statement.begin;
    while (statement.isQuotation && at < statement.end && text[at] == '>')
        at = skipBlanks(text, at + 1, statement.end);
    if (statement.type == MarkdownBlock::Type::Heading) {
        const std::size_t sign = at;
        while (at < statement.end && text[at] == '#')
            ++at;
        line.headingLevel = std::clamp(static_cast<int>(at - sign), 1, 6);
        at = skipBlanks(text, at, statement.end);
    } else if (const std::size_t words = behindItemSign(text, at, statement.end); words > at) {
        line.depth = 1 + static_cast<int>(std::min<std::size_t>(indent / 2, 6));
        const std::string_view sign = text.substr(at, text.find_first_of(" \t", at) - at);
        line.sign = isDigit(sign.front()) ? fromUtf8(sign) : QString(QChar(0x2022));
        at = words;
    }
    line.words = behindLabel(text, at, statement.end, statement.label);
    if (line.words > at)
        line.sign.clear();
    return line;
}

std::vector<ReviewPiece> reviewPieces(const ReviewAudit& audit, const AuditStatement& statement, ByteRange range,
                                      const std::vector<int>& marks)
{
    return range.begin >= range.end ? std::vector<ReviewPiece>() : PieceReader(audit, statement, range, marks).read();
}

} // namespace exhibit
