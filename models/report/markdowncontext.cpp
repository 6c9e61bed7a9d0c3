// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdowncontext.h"

#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/repairedquote.h"
#include "models/report/reporttree.h"
#include "models/report/secrets.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace exhibit {

namespace {

constexpr std::string_view nothing = "\u2013";
constexpr std::size_t mostToldAt = 5;

/// Without what ends it. A stop within a name has no space behind it; that of Japanese and Chinese needs none.
QString firstSentence(const QString& text)
{
    const qsizetype stop = text.indexOf(QLatin1String(". ")), wideStop = text.indexOf(QChar(0x3002));
    QString first = text.left(stop < 0 || (wideStop >= 0 && wideStop < stop) ? wideStop : stop);
    while (first.endsWith(QLatin1Char('.')))
        first.chop(1);
    return first;
}

} // namespace

MarkdownContext::MarkdownContext(const PackSnapshot& snapshot, const Messages& messages)
    : m_snapshot(snapshot), m_messages(messages)
{
    for (const Run& run : review().runs)
        ++m_runIds[run.key.runId];
}

std::string MarkdownContext::masked(std::string_view text)
{
    MaskedText result = maskSecrets(text);
    m_masked += result.masked;
    return std::move(result.text);
}

std::string MarkdownContext::say(const Message& message)
{
    return escapedMarkdown(masked(m_messages.text(message, NumberStyle::Written).toStdString()));
}

std::string MarkdownContext::word(std::string_view kind, std::string_view name)
{
    return say(Message{std::string(kind) + '.' + std::string(name), {}});
}

std::string MarkdownContext::head(const std::string& id, const QString& title)
{
    if (m_messages.language().isEnglish())
        return id;
    return title.isEmpty() ? word("head", id) : words(title.toStdString());
}

std::vector<std::string> MarkdownContext::heads(std::initializer_list<const char*> messages)
{
    std::vector<std::string> texts;
    std::transform(messages.begin(), messages.end(), std::back_inserter(texts),
                   [this](const char* id) { return say(id); });
    return texts;
}

std::string MarkdownContext::decimal(double value) const
{
    return decimalIn(m_messages.language(), QString::number(value, 'f', 1)).toStdString();
}

std::string MarkdownContext::label(std::string_view text) const
{
    std::string colon = marks().colon;
    if (colon.ends_with(' '))
        colon.pop_back();
    return "**" + std::string(text) + colon + "**";
}

void MarkdownContext::append(std::string& list, std::string_view more, const char* Marks::*mark) const
{
    if (!list.empty())
        list += marks().*mark;
    list += more;
}

std::string MarkdownContext::words(std::string_view text)
{
    return escapedMarkdown(masked(text));
}

std::string MarkdownContext::labels(const std::vector<RunKey>& keys)
{
    std::string text;
    for (const RunKey& key : keys)
        append(text, code(label(key), true));
    return text;
}

std::string MarkdownContext::code(std::string_view evidence, bool inTable)
{
    const std::string span = codeSpan(masked(evidence), inTable);
    return span.empty() ? std::string(nothing) : span;
}

std::string MarkdownContext::codeLines(std::string_view evidence, std::string_view info, std::string_view indent)
{
    return codeBlock(masked(evidence), info, indent);
}

std::string MarkdownContext::place(const SourceRef& ref, bool inTable)
{
    if (ref.isNull())
        return std::string(nothing);
    const std::string text = toString(ref);
    const auto [entry, isNew] = m_printed.try_emplace(text, ref);
    // Of several quotes of one place the first in order is kept, whatever section came first.
    if (!isNew && (entry->second.quote.empty() || (!ref.quote.empty() && ref.quote < entry->second.quote)))
        entry->second = ref;
    return codeSpan(text, inTable);
}

std::string MarkdownContext::quoted(const SourceRef& ref)
{
    const std::string where = place(ref);
    return ref.quote.empty() ? where : where + marks().colon + saidAt(ref);
}

std::string MarkdownContext::saidAt(const SourceRef& ref)
{
    const ShownQuote quote = shownQuote(facts(), ref, ref.quote);
    return code(quote.text) + (quote.isRepaired ? ' ' + say("report.quote.repaired") : std::string());
}

std::string MarkdownContext::stepInWords(std::size_t number)
{
    constexpr qsizetype longest = 72; // characters: the whole stands with the step
    const QString text = m_messages.text(m_outline.steps[number - 1].step.text, NumberStyle::Written);
    QString first = firstSentence(text);
    // What a colon leads to is a list or a reason: the step says it.
    if (const qsizetype colon = first.indexOf(fromUtf8(marks().colon)); first.size() > longest && colon > 0)
        first.truncate(colon);
    if (first.size() > longest) {
        const qsizetype word = first.lastIndexOf(QLatin1Char(' '), longest);
        first.truncate(word > longest / 2 ? word : longest);
        first += QChar(0x2026);
    }
    return step(number) + marks().colon + words(first.toStdString());
}

std::string MarkdownContext::label(const RunKey& key) const
{
    const auto found = m_runIds.find(key.runId);
    return found != m_runIds.end() && found->second > 1 ? toString(key) : key.runId;
}

std::string MarkdownContext::cell(ColumnLook look, const QString& text, const SourceRef& pointer)
{
    switch (look) {
    case ColumnLook::Pointer:
        return place(pointer, true);
    case ColumnLook::Name:
    case ColumnLook::Detail:
    case ColumnLook::Evidence:
    case ColumnLook::Code:
    case ColumnLook::File:
        return text == CellText::absent() ? std::string(nothing) : code(text.toStdString(), true);
    case ColumnLook::Number:
    case ColumnLook::Line:
        return text.toStdString();
    case ColumnLook::Text:
    case ColumnLook::Sentence:
    case ColumnLook::Badge:
    case ColumnLook::Bar:
        break;
    }
    return words(text.toStdString());
}

bool MarkdownContext::hasSection(std::string_view id) const
{
    return std::find(m_sections.begin(), m_sections.end(), id) != m_sections.end();
}

std::string MarkdownContext::link(const std::string& label, const std::string& anchor) const
{
    return m_outline.hasLinks ? '[' + label + "](#" + anchor + ')' : label;
}

std::string MarkdownContext::mark(const std::string& label, const std::string& anchor) const
{
    return m_outline.hasLinks ? '[' + label + "](" + std::string(anchorSign) + anchor + ')' : label;
}

std::string MarkdownContext::step(std::size_t number)
{
    const std::string digits = std::to_string(number);
    return link(say("report.step", {{"number", digits}}), "step" + digits);
}

std::string MarkdownContext::seeText(const std::vector<std::string>& findings, bool beginsSentence)
{
    const std::vector<ToldAt> places = m_outline.of(findings);
    if (places.empty())
        return {};
    const std::size_t shown = places.size() == mostToldAt + 1 ? places.size() : std::min(places.size(), mostToldAt);
    std::string text = say(beginsSentence ? "report.next-steps.see" : "report.see");
    for (std::size_t i = 0; i < shown; ++i)
        text += (i == 0 ? " " : marks().comma) + link(say(places[i].label), places[i].anchor);
    if (shown < places.size())
        text += ' ' + say("report.more", {{"count", std::to_string(places.size() - shown)}});
    return text;
}

std::vector<SourceRef> MarkdownContext::printed() const
{
    std::vector<SourceRef> refs;
    for (const auto& [text, ref] : m_printed)
        refs.push_back(ref);
    std::stable_sort(refs.begin(), refs.end(), comesBefore);
    return refs;
}

std::string heading(int level, std::string_view text)
{
    return '\n' + std::string(static_cast<std::size_t>(level), '#') + ' ' + std::string(text) + "\n\n";
}

std::string bullet(std::string_view text)
{
    return "- " + std::string(text) + '\n';
}

std::string placedTable(MarkdownContext& context, std::vector<std::string> head, const std::vector<PlacedRow>& rows)
{
    std::map<std::vector<std::string>, std::size_t> known;
    std::vector<std::pair<std::vector<std::string>, std::vector<SourceRef>>> groups;
    for (const PlacedRow& row : rows) {
        const auto [group, isNew] = known.try_emplace(row.cells, groups.size());
        if (isNew)
            groups.emplace_back(row.cells, std::vector<SourceRef>());
        groups[group->second].second.push_back(row.where);
    }
    head.push_back(context.say("head.pointer"));
    std::vector<std::vector<std::string>> cells;
    for (auto& [said, places] : groups) {
        cells.push_back(std::move(said));
        cells.back().push_back(placesText(context, places, true));
    }
    return markdownTable(head, cells);
}

std::string withList(MarkdownContext& context, const char* label, const std::string& list)
{
    if (std::count(list.begin(), list.end(), '\n') == 1)
        return bullet("**" + context.say(label) + "**" + list.substr(1, list.size() - 2));
    std::string text = bullet("**" + context.say(label) + "**");
    for (std::size_t start = 0; start < list.size();) {
        const std::size_t end = list.find('\n', start) + 1;
        text += "  " + list.substr(start, end - start);
        start = end;
    }
    return text;
}

} // namespace exhibit
