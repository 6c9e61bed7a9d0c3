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

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

void pairUp(std::vector<DiffLine>& lines, std::vector<std::size_t>& removed, std::vector<std::size_t>& added)
{
    for (std::size_t at = 0; at < std::min(removed.size(), added.size()); ++at) {
        DiffLine &before = lines[removed[at]], &after = lines[added[at]];
        compareWords(before, after);
        before.onlyBlanks = after.onlyBlanks = before.isPair || withoutBlanks(before.text) == withoutBlanks(after.text);
    }
    removed.clear();
    added.clear();
}

/// Pairs the removed and added lines of one block in their order; lines with the same essence with each other.
void markBlock(std::vector<DiffLine>& lines, std::size_t first, const LineEssence& essence)
{
    std::vector<std::size_t> removed, added;
    for (std::size_t at = first; at < lines.size(); ++at) {
        if (lines[at].kind == DiffLine::Kind::Added) {
            added.push_back(at);
            continue;
        }
        if (lines[at].kind != DiffLine::Kind::Removed)
            continue;
        lines[at].isPair = essence && at + 1 < lines.size() && lines[at + 1].kind == DiffLine::Kind::Added &&
                           essence(lines[at].text) == essence(lines[at + 1].text);
        if (lines[at].isPair)
            pairUp(lines, removed, added);
        removed.push_back(at);
        if (lines[at].isPair) {
            added.push_back(++at);
            pairUp(lines, removed, added);
        }
    }
    pairUp(lines, removed, added);
    for (std::size_t at = first; at < lines.size(); ++at)
        trimWords(lines[at]);
}

/// Reads line by line; what a sign means depends on how many lines the hunk still owes.
class Reader
{
public:
    explicit Reader(const LineEssence& essence) : m_essence(essence) {}

    void addLine(const QString& text)
    {
        const bool inHunk = m_oldLeft > 0 || m_newLeft > 0;
        if (inHunk && addHunkLine(text))
            return;
        endBlock();
        if (const auto match = m_hunkHeader.match(text); match.hasMatch())
            startHunk(match, text);
        else if (isHeader(text))
            addHeader(text);
        else
            add({DiffLine::Kind::Note, 0, 0, text, {}});
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

    void add(DiffLine line)
    {
        m_result.lines.push_back(std::move(line));
        if (!m_result.files.empty())
            m_result.files.back().lastLine = static_cast<int>(m_result.lines.size()) - 1;
    }

    /// A file begins with its first header line. git writes `diff` first, other tools begin with `---`.
    void addHeader(const QString& text)
    {
        const bool isBehindHeader = !m_result.lines.empty() && m_result.lines.back().kind == DiffLine::Kind::Header;
        if (text.startsWith(QLatin1String("diff ")) || !isBehindHeader)
            m_result.files.push_back({static_cast<int>(m_result.lines.size()), 0, {}, 0, 0});
        add({DiffLine::Kind::Header, 0, 0, text, {}});
        const QString path = pathIn(text);
        if (!path.isEmpty())
            m_result.files.back().path = path;
    }

    /// Of a header line; empty if it names none, as of a file that is no more.
    static QString pathIn(const QString& text)
    {
        const auto bare = [](const QString& path) {
            const QString name = path.section(QLatin1Char('\t'), 0, 0);
            if (name == QLatin1String("/dev/null"))
                return QString();
            const bool hasSide = name.startsWith(QLatin1String("a/")) || name.startsWith(QLatin1String("b/"));
            return hasSide ? name.mid(2) : name;
        };
        if (text.startsWith(QLatin1String("diff --git ")))
            return text.contains(QLatin1String(" b/")) ? text.section(QLatin1String(" b/"), -1) : QString();
        if (text.startsWith(QLatin1String("--- ")) || text.startsWith(QLatin1String("+++ ")))
            return bare(text.mid(4));
        return {};
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
        add({DiffLine::Kind::Hunk, 0, 0, text, {}});
        m_blockStart = m_result.lines.size();
    }

    bool addHunkLine(const QString& text)
    {
        const QChar sign = text.isEmpty() ? QLatin1Char(' ') : text.at(0);
        const QString rest = text.mid(1);
        if (sign == QLatin1Char('+') && m_newLeft > 0) {
            add({DiffLine::Kind::Added, 0, m_new++, rest, {}});
            --m_newLeft;
            ++m_result.added;
            if (!m_result.files.empty())
                ++m_result.files.back().added;
        } else if (sign == QLatin1Char('-') && m_oldLeft > 0) {
            add({DiffLine::Kind::Removed, m_old++, 0, rest, {}});
            --m_oldLeft;
            ++m_result.removed;
            if (!m_result.files.empty())
                ++m_result.files.back().removed;
        } else if (sign == QLatin1Char(' ') && m_oldLeft > 0 && m_newLeft > 0) {
            endBlock();
            add({DiffLine::Kind::Context, m_old++, m_new++, rest, {}});
            --m_oldLeft;
            --m_newLeft;
            m_blockStart = m_result.lines.size();
        } else if (sign == QLatin1Char('\\')) {
            add({DiffLine::Kind::Note, 0, 0, text, {}});
        } else {
            m_oldLeft = m_newLeft = 0; // a broken hunk: what follows is shown as it is
            return false;
        }
        return true;
    }

    void endBlock()
    {
        markBlock(m_result.lines, std::min(m_blockStart, m_result.lines.size()), m_essence);
        m_blockStart = m_result.lines.size();
    }

    const QRegularExpression m_hunkHeader{QStringLiteral("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@")};
    const LineEssence& m_essence;
    DiffLines m_result;
    qint64 m_old = 0, m_new = 0, m_oldLeft = 0, m_newLeft = 0;
    std::size_t m_blockStart = 0;
};

} // namespace

DiffLines parseUnifiedDiff(const QString& diff, const LineEssence& essence)
{
    Reader reader(essence);
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
