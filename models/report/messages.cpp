// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/messages.h"

#include "models/parsing/rules/ruletables.h"
#include "models/report/tables/celltext.h"

#include <algorithm>

namespace exhibit {

namespace {

const MessageArg* findArg(const Message& message, const QString& name)
{
    const auto found = std::find_if(message.args.begin(), message.args.end(),
                                    [&](const MessageArg& arg) { return fromUtf8(arg.name) == name; });
    return found != message.args.end() ? &*found : nullptr;
}

/// `{count|plural:test fails|tests fail}`: the first form for one, the second for any other number; a third one is for
/// none, of which many a sentence is better silent. `#` in a form stands for the number.
QString pluralForm(const QString& inner, const MessageArg* arg, NumberStyle style)
{
    const QStringList parts = inner.split(QLatin1Char('|'));
    const bool isNone = arg && arg->value == "0" && parts.size() > 3;
    QString form = arg && arg->value == "1" ? parts.value(1).mid(7) : parts.value(isNone ? 3 : 2);
    return arg ? form.replace(QLatin1Char('#'), styledNumber(arg->value, style)) : form;
}

/// Values are put in once and never read for placeholders again: they are evidence.
QString filled(const QString& pattern, const Message& message, NumberStyle style)
{
    QString text;
    qsizetype done = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), done);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return text + QStringView(pattern).mid(done).toString();
        text += QStringView(pattern).mid(done, open - done);
        const QString inner = pattern.mid(open + 1, close - open - 1);
        const bool number = inner.endsWith(QLatin1String("|number"));
        const qsizetype plural = inner.indexOf(QLatin1String("|plural:"));
        const MessageArg* arg = findArg(message, number ? inner.chopped(7) : plural < 0 ? inner : inner.left(plural));
        if (plural >= 0)
            text += pluralForm(inner, arg, style);
        else if (!arg)
            text += QLatin1Char('{') + inner + QLatin1Char('}');
        else
            text += number ? styledNumber(arg->value, style) : fromUtf8(arg->value);
        done = close + 1;
    }
}

} // namespace

Result<Messages> Messages::load(const std::vector<RuleFile>& files)
{
    const Result<RuleTables> tables = RuleTables::parse(files, {"messages"});
    if (!tables)
        return tables.error();
    Messages messages;
    const Result<void> read = tables->eachText("messages", [&](std::string_view id, const std::string& text) {
        messages.m_templates.insert(fromUtf8(id), fromUtf8(text));
    });
    if (!read)
        return read.error();
    return messages;
}

QString Messages::text(const Message& message, NumberStyle style) const
{
    if (message.isEmpty())
        return {};
    const auto found = m_templates.constFind(fromUtf8(message.id));
    if (found != m_templates.constEnd())
        return filled(*found, message, style);
    QStringList args;
    for (const MessageArg& arg : message.args)
        args.append(fromUtf8(arg.name) + QLatin1Char('=') + fromUtf8(arg.value));
    const QString id = fromUtf8(message.id);
    return args.isEmpty() ? id : id + QLatin1String(" (") + args.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString Messages::text(const Error& error) const
{
    return text(error.message);
}

bool Messages::contains(std::string_view id) const
{
    return m_templates.contains(fromUtf8(id));
}

QString styledNumber(std::string_view text, NumberStyle style)
{
    QString digits = fromUtf8(text);
    const qsizetype start = digits.startsWith(QLatin1Char('-')) ? 1 : 0;
    const bool whole = digits.size() > start && std::all_of(digits.cbegin() + start, digits.cend(), [](QChar c) {
                           return c >= QLatin1Char('0') && c <= QLatin1Char('9');
                       });
    if (style == NumberStyle::Plain || !whole)
        return digits;
    for (qsizetype place = digits.size() - 3; place > start; place -= 3)
        digits.insert(place, QChar(0x202F));
    return digits;
}

} // namespace exhibit
