// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/namespacenames.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace exhibit::test {

namespace {

using Kind = NamespaceName::Kind;

bool opensBody(const QString& text)
{
    return text.count(QLatin1Char('{')) > text.count(QLatin1Char('}'));
}

/// The parts between the commas outside of brackets, up to the bracket that closes the list.
QStringList splitParameters(const QString& list)
{
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar c : list) {
        depth += QStringLiteral("<({[").contains(c) ? 1 : QStringLiteral(">)}]").contains(c) ? -1 : 0;
        if (depth < 0)
            break;
        if (c == QLatin1Char(',') && depth == 0)
            parts << std::exchange(part, {});
        else
            part += c;
    }
    return part.trimmed().isEmpty() ? parts : parts << part;
}

/// `const Run&,TestId` of `const Run& run, const TestId test = {}) const`.
QString parameterTypes(const QString& list)
{
    static const QRegularExpression named(QStringLiteral(R"(^(.*[\s&*>])\w+$)"));
    static const QRegularExpression constant(QStringLiteral(R"(^const (?=[^&*]*$))"));
    QStringList types;
    for (const QString& parameter : splitParameters(list)) {
        QString type = parameter.section(QLatin1Char('='), 0, 0).simplified().remove(constant);
        if (const auto match = named.match(type); match.hasMatch())
            type = match.captured(1).trimmed();
        types << type;
    }
    return types.join(QLatin1Char(','));
}

/// What `text`, a declaration on one line, gives a name to; nothing for what repeats or extends another declaration.
NamespaceName nameIn(QString text)
{
    static const QRegularExpression parameters(QStringLiteral(R"(^template <(?:[^<>]|<[^<>]*>)*> ?)"));
    static const QRegularExpression type(
        QStringLiteral(R"(^(?:class|struct|union|enum(?: class)?) (\w+)(?!\w|::| ?;))"));
    static const QRegularExpression other(
        QStringLiteral(R"(^(?:class|struct|union|enum|friend|extern|static_assert)\b)"));
    static const QRegularExpression alias(QStringLiteral(R"(^using (?:(\w+) =|(?:\w+::)+(\w+);))"));
    static const QRegularExpression function(QStringLiteral(R"(^[^=({]*[\s&*>](\w+) ?\((.*)$)"));
    static const QRegularExpression value(QStringLiteral(R"([\s&*>](\w+)(?: ?\[[^\]]*\])* ?[={;(])"));
    text = text.simplified().remove(parameters);
    const bool isConstant = text.contains(QLatin1String("constexpr ")) && text.endsWith(QLatin1Char(';'));
    if (const auto match = type.match(text); match.hasMatch())
        return {Kind::Other, {}, false, match.captured(1), {}};
    if (other.match(text).hasMatch())
        return {};
    if (const auto match = alias.match(text); match.hasMatch())
        return {Kind::Alias, {}, false, match.captured(1) + match.captured(2), text};
    if (const auto match = function.match(text); match.hasMatch() && !isConstant)
        return {Kind::Function, {}, false, match.captured(1), parameterTypes(match.captured(2))};
    const auto match = value.match(text);
    return {Kind::Other, {}, false, match.captured(1), {}};
}

class NameReader
{
public:
    std::vector<NamespaceName> read(const QStringList& lines)
    {
        for (m_at = 0; m_at < lines.size(); ++m_at) {
            const QString& line = lines[m_at];
            if (line.isEmpty() || line[0].isSpace() || line[0] == QLatin1Char('#'))
                continue;
            if (line[0] == QLatin1Char('}'))
                close();
            else if (m_inBody)
                continue; // `private:`
            else if (line[0] == QLatin1Char('{'))
                m_inBody = opensBody(line);
            else if (line.startsWith(QLatin1String("namespace ")))
                open(line);
            else
                take(declaration(lines));
        }
        return std::move(m_names);
    }

private:
    void open(const QString& line)
    {
        if (opensBody(line))
            m_spaces << line.section(QLatin1Char(' '), 1).section(QLatin1Char('{'), 0, 0).trimmed();
    }

    void close()
    {
        if (!std::exchange(m_inBody, false) && !m_spaces.isEmpty())
            m_spaces.removeLast();
    }

    /// The declaration that begins here, with the lines that go on with it.
    QString declaration(const QStringList& lines)
    {
        QString text = lines[m_at];
        const auto isWhole = [&text] { return text.trimmed().endsWith(QLatin1Char(';')) && !opensBody(text); };
        while (!isWhole() && m_at + 1 < lines.size() && lines[m_at + 1].startsWith(QLatin1Char(' ')))
            text += lines[++m_at];
        return text;
    }

    void take(const QString& text)
    {
        m_inBody = opensBody(text);
        NamespaceName found = nameIn(text);
        if (found.name.isEmpty())
            return;
        found.isPrivate = m_spaces.contains(QString());
        QStringList named = m_spaces;
        named.removeAll(QString());
        found.space = named.join(QLatin1String("::"));
        m_names.push_back(std::move(found));
    }

    std::vector<NamespaceName> m_names;
    QStringList m_spaces; ///< that are open; anonymous ones are empty
    qsizetype m_at = 0;
    bool m_inBody = false;
};

} // namespace

std::vector<NamespaceName> namespaceNames(const QString& code)
{
    return NameReader().read(code.split(QLatin1Char('\n')));
}

} // namespace exhibit::test
