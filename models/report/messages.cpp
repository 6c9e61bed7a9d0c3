// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/messages.h"

#include "models/parsing/rules/ruletables.h"
#include "models/report/languages/catalog.h"
#include "models/report/tables/celltext.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

const MessageArg* findArg(const Message& message, const QString& name)
{
    const auto found = std::find_if(message.args.begin(), message.args.end(),
                                    [&](const MessageArg& arg) { return fromUtf8(arg.name) == name; });
    return found != message.args.end() ? &*found : nullptr;
}

struct SentenceLook
{
    const Messages& messages;
    NumberStyle style;
    PluralRule plural; ///< of the sentence, which is English where it has no translation
    const QHash<QString, QString>& translated;
};

/// `{count|plural:test fails|tests fail}`: the first form for one, the second for any other number; a third one is for
/// none, of which many a sentence is better silent. `#` in a form stands for the number.
QString pluralForm(const QString& inner, const MessageArg* arg, const SentenceLook& look)
{
    QStringList forms = inner.mid(inner.indexOf(QLatin1String("|plural:")) + 8).split(QLatin1Char('|'));
    const bool isZero = arg && arg->value == "0";
    const bool hasNone = forms.size() > 2;
    const bool isSingular =
        arg && look.plural != PluralRule::NoPlural &&
        (arg->value == "1" || (isZero && !hasNone && look.plural == PluralRule::ZeroAndOneAreSingular));
    QString form = isZero && hasNone ? forms[2] : isSingular ? forms[0] : forms.value(1, forms[0]);
    return arg ? form.replace(QLatin1Char('#'), styledNumber(arg->value, look.style, look.messages.language())) : form;
}

/// A text of several lines: each in the quotation marks of the language.
QString quotedLines(const QString& lines, const SentenceLook& look)
{
    QString text;
    for (const QString& line : lines.split(QLatin1Char('\n')))
        text += (text.isEmpty() ? QString() : fromUtf8(look.messages.language().marks.semicolon)) +
                look.messages.text(Message{"list.quoted", {{"text", line.toStdString()}}}, look.style);
    return text;
}

/// Test files, one a line: two by their names, of more how many.
QString namedFiles(const QString& lines, const SentenceLook& look)
{
    const QStringList names = lines.split(QLatin1Char('\n'));
    if (names.size() == 1)
        return lines;
    if (names.size() == 2)
        return look.messages.text(
            Message{"list.two", {{"first", names[0].toStdString()}, {"second", names[1].toStdString()}}}, look.style);
    return look.messages.text(Message{"list.test-files", {{"count", std::to_string(names.size())}}}, look.style);
}

/// A value as its placeholder asks for it: `{name|filter}`. What is called otherwise in another language keeps its name
/// where that does not know it, as a person's own policy.
QString filtered(const MessageArg& arg, QStringView filter, const SentenceLook& look)
{
    const QString value = fromUtf8(arg.value);
    if (filter == QLatin1String("number"))
        return styledNumber(arg.value, look.style, look.messages.language());
    if (filter == QLatin1String("policy"))
        return look.translated.value(QStringLiteral("policy-name.") + value, value);
    if (filter == QLatin1String("severity") || filter == QLatin1String("kind"))
        return look.translated.value(filter + QLatin1Char('.') + value, value);
    if (filter == QLatin1String("quoted"))
        return quotedLines(value, look);
    return filter == QLatin1String("files") ? namedFiles(value, look) : value;
}

/// Values are put in once and never read for placeholders again: they are evidence.
QString filled(const QString& pattern, const Message& message, const SentenceLook& look)
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
        const qsizetype bar = inner.indexOf(QLatin1Char('|'));
        const MessageArg* arg = findArg(message, bar < 0 ? inner : inner.left(bar));
        const QStringView filter = bar < 0 ? QStringView() : QStringView(inner).mid(bar + 1);
        if (filter.startsWith(QLatin1String("plural:")))
            text += pluralForm(inner, arg, look);
        else
            text += arg ? filtered(*arg, filter, look) : QLatin1Char('{') + inner + QLatin1Char('}');
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
    std::vector<RuleFile> own;
    std::copy_if(files.begin(), files.end(), std::back_inserter(own),
                 [](const RuleFile& file) { return !file.shipped; });
    const auto ownTables = RuleTables::parse(own, {"messages"});
    if (ownTables)
        static_cast<void>(ownTables->eachText(
            "messages", [&](std::string_view id, const std::string&) { messages.m_own.insert(fromUtf8(id)); }));
    return messages;
}

Messages Messages::in(const Language& language) const
{
    return in(language, sentenceFiles(language));
}

Messages Messages::in(const Language& language, const std::vector<RuleFile>& translated) const
{
    Messages messages = *this;
    messages.m_language = &language;
    messages.m_translated.clear();
    // What is shipped is whole: a test has read it.
    if (const auto tables = RuleTables::parse(translated, {"messages"}))
        static_cast<void>(tables->eachText("messages", [&](std::string_view id, const std::string& text) {
            const QString name = fromUtf8(id);
            if (!messages.m_own.contains(name))
                messages.m_translated.insert(name, fromUtf8(text));
        }));
    return messages;
}

QString Messages::text(const Message& message, NumberStyle style) const
{
    if (message.isEmpty())
        return {};
    const QString id = fromUtf8(message.id);
    if (const auto found = m_translated.constFind(id); found != m_translated.constEnd())
        return filled(*found, message, {*this, style, m_language->plural, m_translated});
    if (const auto found = m_templates.constFind(id); found != m_templates.constEnd())
        return filled(*found, message, {*this, style, english().plural, m_translated});
    QStringList args;
    for (const MessageArg& arg : message.args)
        args.append(fromUtf8(arg.name) + QLatin1Char('=') + fromUtf8(arg.value));
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

QString styledNumber(std::string_view text, NumberStyle style, const Language& language)
{
    switch (style) {
    case NumberStyle::Plain:
        break;
    case NumberStyle::Written:
        return decimalIn(language, fromUtf8(text));
    case NumberStyle::Grouped:
        return numberIn(language, fromUtf8(text));
    }
    return fromUtf8(text);
}

} // namespace exhibit
