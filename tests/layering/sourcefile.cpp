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
            at = skipComment(text, at);
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
