// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/prosetext.h"

#include "models/parsing/told/listedentries.h"
#include "models/parsing/told/logtext.h"
#include "models/parsing/told/outcomelines.h"
#include "models/parsing/told/recognisedlines.h"
#include "models/parsing/told/textscopes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t fewestEntries = 5;              ///< fewer are mentions, not a list
constexpr std::size_t longestOutcomeLine = 16 * 1024; ///< of a line that is searched for outcomes
constexpr std::size_t longestKept = 4096;             ///< nobody reads a diff of a longer one
constexpr std::size_t mostKeptBytes = std::size_t{8} << 20;

class ProseTextReader
{
public:
    ProseTextReader(const ProseBlocks& prose, ProseKind kind, const Rules& rules)
        : m_prose(prose), m_isSummary(kind == ProseKind::Summary), m_rules(rules),
          m_scopes(prose.document, prose.source, prose.original, prose.repaired)
    {}

    DocumentText read(std::vector<Problem>& problems)
    {
        std::size_t next = 0; // the first line that no block had yet
        const auto& blocks = m_prose.document.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].type == MarkdownBlock::Type::Code && blocks[i].fenced)
                continue;
            const auto first = std::max(next, static_cast<std::size_t>(blocks[i].first.zeroBased()));
            const auto end = std::min(static_cast<std::size_t>(blocks[i].last.value), m_prose.original.size());
            for (std::size_t line = first; line < end; ++line)
                readLine(line, static_cast<int>(i));
            next = std::max(first, end);
        }
        dropMentions();
        if (m_cutAt.isValid())
            addProblem(problems, tellsTooMuch(m_prose.source, m_cutAt));
        m_text.scopes = m_scopes.take();
        return std::move(m_text);
    }

private:
    void readLine(std::size_t index, int block)
    {
        const LineOfText line{LineNumber::fromZeroBased(static_cast<std::int64_t>(index)), m_prose.original[index],
                              m_prose.repaired[index]};
        if (m_text.recognised.size() + m_text.outcomes.size() + m_text.entries.size() >= LogText::mostLines) {
            m_cutAt = m_cutAt.isValid() ? m_cutAt : line.number;
            return;
        }
        for (RecognisedLine& found : recognise(m_rules, m_prose.source, line, false)) {
            found.scope = m_scopes.scopeOf(block);
            m_text.recognised.push_back(std::move(found));
        }
        if (m_isSummary)
            return;
        readOutcomes(line, block);
        readEntry(line, block);
    }

    void readOutcomes(const LineOfText& line, int block)
    {
        OutcomeLine outcome;
        outcome.matches = outcomesIn(line.raw.substr(0, longestOutcomeLine), m_rules);
        if (outcome.matches.empty())
            return;
        outcome.text = line.raw.substr(0, longestOutcomeLine);
        outcome.where = m_prose.source.pointTo(line.number, {});
        outcome.scope = m_scopes.scopeOf(block);
        m_text.outcomes.push_back(std::move(outcome));
    }

    void readEntry(const LineOfText& line, int block)
    {
        const MarkdownBlock::Type type = m_prose.document.blocks[static_cast<std::size_t>(block)].type;
        std::optional<ListedEntry> entry = totalIn(line.raw);
        // A table without its head is a paragraph of rows.
        const bool isRow = type == MarkdownBlock::Type::TableRow || line.raw.starts_with('|');
        if (!entry && (isRow || type == MarkdownBlock::Type::Heading))
            entry = entryIn(line.raw);
        if (!entry)
            return;
        if (entry->isTotal || leadsWithEntry(line.raw))
            m_leading[entry->prefix].insert(entry->isTotal ? -1 : entry->number);
        entry->where = m_prose.source.pointTo(line.number, line.raw);
        m_text.entries.push_back(std::move(*entry));
    }

    /// Leaves only lists of several different entries and their totals: rows and headings that merely mention an id
    /// have to be many, those that are of one need not.
    void dropMentions()
    {
        std::map<std::string, std::vector<std::int64_t>> numbers;
        for (const ListedEntry& entry : m_text.entries) {
            std::vector<std::int64_t>& known = numbers[entry.prefix];
            const bool counts = !entry.isTotal && known.size() < fewestEntries &&
                                std::find(known.begin(), known.end(), entry.number) == known.end();
            if (counts)
                known.push_back(entry.number);
        }
        constexpr std::size_t fewestLeading = 2;
        std::erase_if(m_text.entries, [&](const ListedEntry& entry) {
            return numbers[entry.prefix].size() < fewestEntries && m_leading[entry.prefix].size() < fewestLeading;
        });
    }

    const ProseBlocks& m_prose;
    bool m_isSummary;
    const Rules& m_rules;
    TextScopes m_scopes;
    DocumentText m_text;
    std::map<std::string, std::set<std::int64_t>>
        m_leading; ///< numbers of entries that have a row or heading of their own
    LineNumber m_cutAt;
};

/// How far a claim's checks look above and below it, in lines.
std::pair<std::int64_t, std::int64_t> reachOf(const Claim& claim)
{
    constexpr std::int64_t listBelow = 120;
    switch (claim.claimClass) {
    case ClaimClass::Test:
    case ClaimClass::Freshness:
        return {3, 3};
    case ClaimClass::Metric: {
        const std::size_t last = claim.text.find_last_not_of(" *_`");
        return {3, last != std::string::npos && claim.text[last] == ':' ? listBelow : 3};
    }
    case ClaimClass::Status:
        return {8, 0};
    default:
        return {0, -1};
    }
}

/// Whether a line can stand inside of a list: an item, an indented line, a blank one.
bool belongsToList(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin != 0)
        return true;
    return std::string_view("-*+0123456789").find(line[0]) != std::string_view::npos;
}

} // namespace

DocumentText readProseText(const ProseBlocks& blocks, ProseKind kind, const Rules& rules,
                           std::vector<Problem>& problems)
{
    return ProseTextReader(blocks, kind, rules).read(problems);
}

std::vector<TextLine> linesBeside(const std::vector<Claim>& claims, const TextSource& source,
                                  const std::vector<std::string_view>& original)
{
    constexpr std::int64_t near = 3;
    std::vector<char> wanted(original.size(), 0);
    for (const Claim& claim : claims) {
        const auto [above, below] = reachOf(claim);
        const std::int64_t first = claim.where.firstLine.value - source.firstLine.value;
        const std::int64_t last = claim.where.lastLine.value - source.firstLine.value;
        for (std::int64_t line = std::max<std::int64_t>(0, first - above);
             line <= last + below && line < static_cast<std::int64_t>(original.size()); ++line) {
            if (line > last + near && !belongsToList(original[static_cast<std::size_t>(line)]))
                break;
            wanted[static_cast<std::size_t>(line)] = 1;
        }
    }
    std::vector<TextLine> lines;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < original.size() && bytes < mostKeptBytes; ++i) {
        if (wanted[i] == 0 || original[i].size() > longestKept)
            continue;
        lines.push_back({source.firstLine.plus(static_cast<std::int64_t>(i)), std::string(original[i])});
        bytes += original[i].size();
    }
    return lines;
}

} // namespace exhibit
