// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcefile.h"

#include <QRegularExpression>

#include <utility>

namespace exhibit::test {

namespace {

/// Index behind the literal that starts with the quote at `start`; its contents are appended to `contents`.
qsizetype skipLiteral(const QString& text, qsizetype start, QString& contents)
{
    const QChar quote = text[start];
    qsizetype at = start + 1;
    for (; at < text.size() && text[at] != quote && text[at] != QLatin1Char('\n'); ++at) {
        if (text[at] == QLatin1Char('\\') && at + 1 < text.size())
            ++at;
        contents += text[at];
    }
    return at + 1;
}

/// The same of `R"mark(…)mark"`, `start` being its quote.
qsizetype skipRawLiteral(const QString& text, qsizetype start, QString& contents)
{
    const qsizetype open = text.indexOf(QLatin1Char('('), start);
    if (open < 0)
        return text.size();
    const QString close = QLatin1Char(')') + text.mid(start + 1, open - start - 1) + QLatin1Char('"');
    const qsizetype end = text.indexOf(close, open);
    contents += text.mid(open + 1, (end < 0 ? text.size() : end) - open - 1);
    return end < 0 ? text.size() : end + close.size();
}

qsizetype skipComment(const QString& text, qsizetype start)
{
    const bool block = text[start + 1] == QLatin1Char('*');
    const qsizetype end = text.indexOf(block ? QStringLiteral("*/") : QStringLiteral("\n"), start + 2);
    return end < 0 ? text.size() : end + (block ? 2 : 0);
}

/// How many functions the public part of a class declares, `at` being behind its opening brace.
int publicFunctions(const QString& code, qsizetype at, bool isPublic)
{
    static const QRegularExpression part(
        QStringLiteral(R"(^\s*(public|protected|private|Q_SIGNALS)\s*(Q_SLOTS)?\s*:(?!:))"));
    int count = 0;
    QString declaration;
    for (int depth = 1; at < code.size() && depth > 0; ++at) {
        const QChar c = code[at];
        depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
        if (depth == 1 && (c == QLatin1Char(';') || c == QLatin1Char('}'))) {
            if (isPublic && declaration.contains(QLatin1Char('(')))
                ++count;
            declaration.clear();
        } else if (depth == 1) {
            declaration += c;
            if (const auto match = part.match(declaration); match.hasMatch()) {
                isPublic =
                    match.captured(1) == QLatin1String("public") || match.captured(1) == QLatin1String("Q_SIGNALS");
                declaration.clear();
            }
        }
    }
    return count;
}

} // namespace

SourceFile::SourceFile(QString path, const QString& text) : m_path(std::move(path))
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    m_lineCount = int(lines.size()) - (text.endsWith(QLatin1Char('\n')) ? 1 : 0);
    m_hasLicenceLine = test::hasLicenceLine(text);
    readIncludes(lines);
    separate(text);
}

void SourceFile::readIncludes(const QStringList& lines)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (const auto match = include.match(lines[at]); match.hasMatch())
            m_includes.push_back({match.captured(2), match.captured(1) == QLatin1String("\""), int(at) + 1});
    }
}

void SourceFile::separate(const QString& text)
{
    QString literal;
    bool inLiteral = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (c == QLatin1Char('/') && (next == QLatin1Char('/') || next == QLatin1Char('*'))) {
            const qsizetype end = skipComment(text, at);
            m_comments << text.mid(at, end - at);
            at = end;
        } else if (c == QLatin1Char('"')) {
            inLiteral = true;
            const bool raw = at > 0 && text[at - 1] == QLatin1Char('R');
            at = raw ? skipRawLiteral(text, at, literal) : skipLiteral(text, at, literal);
        } else if (c == QLatin1Char('\'') && (at == 0 || !text[at - 1].isLetterOrNumber())) {
            QString character;
            at = skipLiteral(text, at, character);
        } else {
            if (inLiteral && !c.isSpace()) {
                m_literals << std::exchange(literal, {});
                inLiteral = false;
            }
            m_code += c;
            ++at;
        }
    }
    if (inLiteral)
        m_literals << literal;
}

std::vector<std::pair<QString, int>> SourceFile::shownFunctions() const
{
    static const QRegularExpression head(QStringLiteral(R"(\b(class|struct)\s+(\w+)[^;{()<>]*\{)"));
    std::vector<std::pair<QString, int>> classes;
    for (auto found = head.globalMatch(m_code); found.hasNext();) {
        const auto match = found.next();
        classes.emplace_back(match.captured(2), publicFunctions(m_code, match.capturedEnd(),
                                                                match.captured(1) == QLatin1String("struct")));
    }
    return classes;
}

bool SourceFile::hasWord(const QString& word) const
{
    const QRegularExpression whole(QStringLiteral("\\b") + QRegularExpression::escape(word) + QStringLiteral("\\b"));
    return m_code.contains(whole);
}

bool hasLicenceLine(const QString& text)
{
    const QStringList head = text.left(400).split(QLatin1Char('\n')).mid(0, 3);
    return head.join(QLatin1Char(' ')).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"));
}

} // namespace exhibit::test
