// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/difflines.h"

#include <QRegularExpression>

#include <dtl/dtl.hpp>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostTokens = 600; ///< of a line that is compared by words; longer ones stay unmarked

struct Token
{
    int start = 0, length = 0;
};

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
    for (int at = 0; at < text.size();) {
        int end = at + 1;
        if (isWord(text.at(at))) {
            while (end < text.size() && isWord(text.at(end)))
                ++end;
        }
        tokens.push_back({at, end - at});
        at = end;
    }
    return tokens;
}

std::vector<QString> textsOf(const QString& text, const std::vector<Token>& tokens)
{
    std::vector<QString> texts;
    texts.reserve(tokens.size());
    for (const Token& token : tokens)
        texts.push_back(text.mid(token.start, token.length));
    return texts;
}

/// Neighbouring marks become one; so do two that only a space separates.
void addWord(DiffLine& line, const Token& token)
{
    if (!line.words.empty()) {
        DiffLine::Word& last = line.words.back();
        const int end = last.start + last.length;
        const bool joins = token.start == end || (token.start == end + 1 && line.text.at(end).isSpace());
        if (joins) {
            last.length = token.start + token.length - last.start;
            return;
        }
    }
    if (!line.text.at(token.start).isSpace())
        line.words.push_back({token.start, token.length});
}

void trimWords(DiffLine& line)
{
    for (DiffLine::Word& word : line.words) {
        while (word.length > 1 && line.text.at(word.start + word.length - 1).isSpace())
            --word.length;
    }
}

void compareWords(DiffLine& removed, DiffLine& added)
{
    const std::vector<Token> before = tokensOf(removed.text), after = tokensOf(added.text);
    if (before.empty() || after.empty() || before.size() > mostTokens || after.size() > mostTokens)
        return;
    dtl::Diff<QString, std::vector<QString>> diff(textsOf(removed.text, before), textsOf(added.text, after));
    diff.compose();
    const auto common = static_cast<std::size_t>(diff.getLcsVec().size());
    if (common * 4 < std::max(before.size(), after.size()))
        return; // nothing in common: the line's own colour says it
    for (const auto& [text, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE)
            addWord(removed, before[static_cast<std::size_t>(info.beforeIdx - 1)]);
        else if (info.type == dtl::SES_ADD)
            addWord(added, after[static_cast<std::size_t>(info.afterIdx - 1)]);
    }
}

/// Pairs the removed and added lines of one block in their order.
void markBlock(std::vector<DiffLine>& lines, std::size_t first)
{
    std::vector<std::size_t> removed, added;
    for (std::size_t at = first; at < lines.size(); ++at) {
        if (lines[at].kind == DiffLine::Kind::Removed)
            removed.push_back(at);
        else if (lines[at].kind == DiffLine::Kind::Added)
            added.push_back(at);
    }
    for (std::size_t at = 0; at < std::min(removed.size(), added.size()); ++at)
        compareWords(lines[removed[at]], lines[added[at]]);
    for (std::size_t at = first; at < lines.size(); ++at)
        trimWords(lines[at]);
}

/// Reads line by line; what a sign means depends on how many lines the hunk still owes.
class Reader
{
public:
    void addLine(const QString& text)
    {
        const bool inHunk = m_oldLeft > 0 || m_newLeft > 0;
        if (inHunk && addHunkLine(text))
            return;
        endBlock();
        if (const auto match = m_hunkHeader.match(text); match.hasMatch())
            startHunk(match, text);
        else if (text.startsWith(QLatin1Char('\\')))
            m_result.lines.push_back({DiffLine::Kind::Note, 0, 0, text, {}});
        else
            m_result.lines.push_back({isHeader(text) ? DiffLine::Kind::Header : DiffLine::Kind::Note, 0, 0, text, {}});
    }

    DiffLines finish()
    {
        endBlock();
        return std::move(m_result);
    }

private:
    static bool isHeader(const QString& text)
    {
        for (const char* start : {"diff ", "index ", "--- ", "+++ ", "new file", "deleted file", "rename ", "copy ",
                                  "similarity ", "old mode", "new mode", "Binary files"}) {
            if (text.startsWith(QLatin1String(start)))
                return true;
        }
        return false;
    }

    void startHunk(const QRegularExpressionMatch& match, const QString& text)
    {
        const auto countOf = [&match](int group) {
            return match.captured(group).isEmpty() ? 1 : match.captured(group).toLongLong();
        };
        m_old = match.captured(1).toLongLong();
        m_oldLeft = countOf(2);
        m_new = match.captured(3).toLongLong();
        m_newLeft = countOf(4);
        m_result.lines.push_back({DiffLine::Kind::Hunk, 0, 0, text, {}});
        m_blockStart = m_result.lines.size();
    }

    bool addHunkLine(const QString& text)
    {
        const QChar sign = text.isEmpty() ? QLatin1Char(' ') : text.at(0);
        const QString rest = text.mid(1);
        if (sign == QLatin1Char('+') && m_newLeft > 0) {
            m_result.lines.push_back({DiffLine::Kind::Added, 0, m_new++, rest, {}});
            --m_newLeft;
            ++m_result.added;
        } else if (sign == QLatin1Char('-') && m_oldLeft > 0) {
            m_result.lines.push_back({DiffLine::Kind::Removed, m_old++, 0, rest, {}});
            --m_oldLeft;
            ++m_result.removed;
        } else if (sign == QLatin1Char(' ') && m_oldLeft > 0 && m_newLeft > 0) {
            endBlock();
            m_result.lines.push_back({DiffLine::Kind::Context, m_old++, m_new++, rest, {}});
            --m_oldLeft;
            --m_newLeft;
            m_blockStart = m_result.lines.size();
        } else if (sign == QLatin1Char('\\')) {
            m_result.lines.push_back({DiffLine::Kind::Note, 0, 0, text, {}});
        } else {
            m_oldLeft = m_newLeft = 0; // a broken hunk: what follows is shown as it is
            return false;
        }
        return true;
    }

    void endBlock()
    {
        markBlock(m_result.lines, std::min(m_blockStart, m_result.lines.size()));
        m_blockStart = m_result.lines.size();
    }

    const QRegularExpression m_hunkHeader{QStringLiteral("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@")};
    DiffLines m_result;
    qint64 m_old = 0, m_new = 0, m_oldLeft = 0, m_newLeft = 0;
    std::size_t m_blockStart = 0;
};

} // namespace

DiffLines parseUnifiedDiff(const QString& diff)
{
    Reader reader;
    if (diff.isEmpty())
        return {};
    QStringList lines = diff.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString& line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        reader.addLine(line);
    }
    return reader.finish();
}

} // namespace exhibit
