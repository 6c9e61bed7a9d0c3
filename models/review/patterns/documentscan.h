// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/textsource.h"
#include "models/review/patterns/toldlines.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads one document line by line and keeps what the wordings of patterns.toml recognise. Knows as much of Markdown as
/// tells which run a line belongs to: headings, list items by their indentation, code fences.
class DocumentScan
{
public:
    DocumentScan(TextSource source, Mojibake damage, const Rules& rules, const NamedRuns& names,
                 std::vector<int> runsOfAll, bool isLog);

    void addLine(std::string_view line);
    std::vector<ToldLine> finish();

private:
    struct Heading
    {
        int level = 0;
        std::string text;
        SourceRef where;
        std::vector<int> runs;
    };
    struct Item
    {
        std::size_t indent = 0;
        LineNumber first; ///< in the artifact
        std::vector<int> runs;
    };

    void takeHeading(std::string_view line, int level);
    void takeItems(std::string_view line);
    void closeSection(LineNumber last);
    void closeEntry(LineNumber last);
    void findStatements(std::string_view raw, std::string_view line);
    SourceRef placeOf(std::string_view raw, std::string_view line, const RuleMatch& match) const;
    std::vector<int> runsAround(const std::vector<int>& own) const;

    TextSource m_source;
    Mojibake m_damage;
    const Rules& m_rules;
    const NamedRuns& m_names;
    std::vector<int> m_runsOfAll;
    bool m_isLog;
    LineNumber m_line; ///< in the document
    bool m_fenced = false;
    bool m_blankBefore = true;
    std::vector<Heading> m_headings;
    std::vector<Item> m_items;
    LineNumber m_sectionFirst;
    std::vector<ToldLine> m_found;
    std::size_t m_openSection = 0, m_openEntry = 0; ///< first statement whose section or list item is still open
};

} // namespace exhibit
