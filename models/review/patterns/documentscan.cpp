// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/documentscan.h"

#include "models/files/text/encoding.h"
#include "models/files/text/mojibake.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestLine = 16 * 1024;
constexpr std::size_t quoteBefore = 60; ///< bytes of a long line that are quoted before what was recognised

constexpr std::array<std::string_view, 9> proseUses{
    "pattern.no-op",      "pattern.no-op.gone", "pattern.truncation", "pattern.truncation.mended",
    "pattern.incomplete", "pattern.collection", "pattern.retry",      "pattern.fixed",
    "pattern.symptom"};
constexpr std::array<std::string_view, 3> moreProseUses{"pattern.pending", "pattern.policy", "pattern.environment"};
constexpr std::array<std::string_view, 4> logUses{"pattern.environment", "pattern.truncation.log", "pattern.retry.log",
                                                  "pattern.no-op.log"};

std::size_t indentOf(std::string_view line)
{
    const std::size_t indent = line.find_first_not_of(" \t");
    return indent == std::string_view::npos ? line.size() : indent;
}

/// Bytes of a list mark with the blank behind it, 0 if there is none.
std::size_t markLength(std::string_view text)
{
    if (text.size() > 1 && std::string_view("-*+").find(text.front()) != std::string_view::npos && text[1] == ' ')
        return 2;
    const std::size_t digits = text.find_first_not_of("0123456789");
    const bool numbered = digits > 0 && digits < 4 && digits + 1 < text.size() &&
                          (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
    return numbered ? digits + 2 : 0;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r#*");
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(" \t\r#") - first + 1);
}

std::string withoutEmphasis(std::string_view text)
{
    std::string plain(text);
    for (std::size_t mark = plain.find("**"); mark != std::string::npos; mark = plain.find("**", mark))
        plain.erase(mark, 2);
    return plain;
}

/// The beginning of the code point that holds byte `at`.
std::size_t codePointStart(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

} // namespace

DocumentScan::DocumentScan(TextSource source, Mojibake damage, const Rules& rules, const NamedRuns& names,
                           std::vector<int> runsOfAll, bool isLog)
    : m_source(std::move(source)), m_damage(damage), m_rules(rules), m_names(names), m_runsOfAll(std::move(runsOfAll)),
      m_isLog(isLog)
{
    m_sectionFirst = m_source.firstLine;
}

void DocumentScan::addLine(std::string_view raw)
{
    m_line = m_line.plus(1);
    raw = raw.substr(0, longestLine);
    std::string repaired;
    std::string_view line = raw;
    if (m_damage != Mojibake::None && !isAscii(raw)) {
        if (std::optional<std::string> text = repairLine(raw, m_damage)) {
            repaired = std::move(*text);
            line = repaired;
        }
    }
    if (m_isLog) {
        findStatements(raw, line);
        return;
    }
    const std::string_view text = line.substr(indentOf(line));
    if (text.starts_with("```") || text.starts_with("~~~")) {
        m_fenced = !m_fenced;
        return;
    }
    if (m_fenced)
        return;
    if (text.empty()) {
        m_blankBefore = true;
        return;
    }
    const std::size_t level = line.find_first_not_of('#');
    if (level > 0 && level <= 6 && line[level] == ' ')
        takeHeading(line, static_cast<int>(level));
    else
        takeItems(line);
    m_blankBefore = false;
    findStatements(raw, line);
}

void DocumentScan::takeHeading(std::string_view line, int level)
{
    const LineNumber here = m_source.pointTo(m_line, {}).firstLine;
    closeEntry(here.plus(-1));
    closeSection(here.plus(-1));
    m_items.clear();
    m_sectionFirst = here;
    std::erase_if(m_headings, [level](const Heading& heading) { return heading.level >= level; });
    m_headings.push_back({level, std::string(trimmed(line)), m_source.pointTo(m_line, line), m_names.namedIn(line)});
}

void DocumentScan::takeItems(std::string_view line)
{
    const LineNumber here = m_source.pointTo(m_line, {}).firstLine;
    const std::size_t indent = indentOf(line);
    const bool opensItem = markLength(line.substr(indent)) > 0;
    // Text after a blank line belongs to an item only if it is indented; without one it may be a lazy continuation.
    while (!m_items.empty() && (opensItem || m_blankBefore) && indent <= m_items.back().indent)
        m_items.pop_back();
    if (m_items.empty())
        closeEntry(here.plus(-1));
    if (opensItem)
        m_items.push_back({indent, here, m_names.namedIn(line)});
}

void DocumentScan::closeSection(LineNumber last)
{
    for (; m_openSection < m_found.size(); ++m_openSection)
        m_found[m_openSection].sectionLast = last;
}

void DocumentScan::closeEntry(LineNumber last)
{
    for (; m_openEntry < m_found.size(); ++m_openEntry) {
        ToldLine& statement = m_found[m_openEntry];
        if (!statement.entryLast.isValid())
            statement.entryLast = last;
    }
}

std::vector<int> DocumentScan::runsAround(const std::vector<int>& own) const
{
    if (!own.empty())
        return own;
    // An item or heading that names several runs tells of none of them in particular.
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (!item->runs.empty())
            return item->runs.size() == 1 ? item->runs : std::vector<int>{};
    }
    for (auto heading = m_headings.rbegin(); heading != m_headings.rend(); ++heading) {
        if (!heading->runs.empty())
            return heading->runs.size() == 1 ? heading->runs : std::vector<int>{};
    }
    return m_runsOfAll;
}

/// Long lines are quoted from shortly before what was recognised, others from their start.
SourceRef DocumentScan::placeOf(std::string_view raw, std::string_view line, const RuleMatch& match) const
{
    std::size_t from = 0;
    if (raw.size() == line.size() && match.end > static_cast<std::size_t>(maxQuoteCodePoints) &&
        match.begin > quoteBefore)
        from = codePointStart(raw, match.begin - quoteBefore);
    return m_source.pointTo(m_line, raw.substr(from));
}

void DocumentScan::findStatements(std::string_view raw, std::string_view line)
{
    const std::vector<RuleMatch> all = m_rules.together(m_isLog ? "told in logs" : "told").findAll(line);
    if (all.empty())
        return;
    const auto find = [&](std::string_view use) {
        const auto match =
            std::find_if(all.begin(), all.end(), [use](const RuleMatch& one) { return one.rule->use == use; });
        if (match == all.end() || m_rules.group(std::string(use) + ".not").matchesAny(line))
            return;
        ToldLine statement;
        statement.rule = match->rule;
        const std::string_view text = line.substr(indentOf(line));
        statement.text = withoutEmphasis(trimmed(text.substr(markLength(text))));
        statement.where = placeOf(raw, line, *match);
        statement.runs = runsAround(m_names.namedIn(line));
        if (!m_headings.empty()) {
            statement.heading = m_headings.back().text;
            statement.headingAt = m_headings.back().where;
        }
        statement.sectionFirst = m_sectionFirst;
        statement.entryFirst = m_items.empty() ? statement.where.firstLine : m_items.front().first;
        statement.entryLast = m_items.empty() ? statement.where.firstLine : LineNumber{};
        statement.isLog = m_isLog;
        m_found.push_back(std::move(statement));
    };
    if (m_isLog) {
        for (const std::string_view use : logUses)
            find(use);
        return;
    }
    for (const std::string_view use : proseUses)
        find(use);
    for (const std::string_view use : moreProseUses)
        find(use);
}

std::vector<ToldLine> DocumentScan::finish()
{
    const LineNumber last = m_source.pointTo(m_line, {}).firstLine;
    closeEntry(last);
    closeSection(last);
    return std::move(m_found);
}

} // namespace exhibit
