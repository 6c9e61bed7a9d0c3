// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/markdowntext.h"
#include "models/report/messages.h"
#include "models/report/sections/outline.h"
#include "models/report/tables/column.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the sections of the Markdown review share: wording from the message templates, evidence made inert with
/// credentials masked and counted, and the pointers printed so far for the appendix.
class MarkdownContext
{
public:
    MarkdownContext(const PackSnapshot& snapshot, const Messages& messages);

    const PackFacts& facts() const { return *m_snapshot.facts; }
    const Review& review() const { return *m_snapshot.review; }
    const PackSnapshot& snapshot() const { return m_snapshot; }
    const Messages& messages() const { return m_messages; }
    int masked() const { return m_masked; }

    /// A sentence, escaped.
    std::string say(const Message& message);
    /// A name of ours, as machines read it, in the words of the language: `outcome` and `failed`.
    std::string word(std::string_view kind, std::string_view name);
    /// What a column is called: by its id in English, as a field of a report is.
    std::string head(const std::string& id, const QString& title);
    std::vector<std::string> heads(std::initializer_list<const char*> messages);
    /// A number with one digit of a fraction.
    std::string decimal(double value) const;

    /// What stands behind a sentence and between words, as the language has it.
    const Marks& marks() const { return m_messages.language().marks; }
    std::string inBrackets(std::string_view text) const { return marks().open + std::string(text) + marks().close; }
    /// `**Real gate:**`
    std::string label(std::string_view text) const;
    /// Puts `more` behind a list that has begun.
    void append(std::string& list, std::string_view more, const char* Marks::*mark = &Marks::comma) const;
    std::string say(const std::string& id) { return say(Message{id, {}}); }
    std::string say(const char* id, std::vector<MessageArg> args = {}) { return say(Message{id, std::move(args)}); }
    /// A person's own words, escaped, on one line.
    std::string words(std::string_view text);
    /// Evidence as code; `inTable` for cells. An en dash if there is nothing.
    std::string code(std::string_view evidence, bool inTable = false);
    std::string codeLines(std::string_view evidence, std::string_view info, std::string_view indent = {});
    /// `path#L10` as code; remembered for the appendix.
    std::string place(const SourceRef& ref, bool inTable = false);
    /// `place`: `quote`
    std::string quoted(const SourceRef& ref);
    /// The quote alone, as a person reads it: repaired where the text was damaged, and marked so.
    std::string saidAt(const SourceRef& ref);
    std::string test(TestId id, bool inTable = false) { return code(facts().tests.nodeId(id), inTable); }
    std::string label(const RunKey& key) const;
    std::string labels(const std::vector<RunKey>& keys); ///< as code, with commas between

    CellText cellText() const { return {m_messages, NumberStyle::Written}; }
    /// The sections that the report has, by id: what stands in one of them need not stand in another.
    void setSections(std::vector<std::string> ids) { m_sections = std::move(ids); }
    bool hasSection(std::string_view id) const;
    void setDismissed(bool shown) { m_showsDismissed = shown; }
    bool showsDismissed() const { return m_showsDismissed; } ///< the lists of what was dismissed

    const ReportOutline& outline() const { return m_outline; }
    void setOutline(ReportOutline outline) { m_outline = std::move(outline); }
    /// The name of a place of this report, which leads there where the format has links; and the place itself.
    std::string link(const std::string& label, const std::string& anchor) const;
    std::string mark(const std::string& label, const std::string& anchor) const;
    /// `step 2`, `reason 1`
    std::string step(std::size_t number);
    /// `step 2: Make the failing tests pass`, with the head of a step that the report lists.
    std::string stepInWords(std::size_t number);
    /// `see Pattern 2, F1`, the first few of them; empty if the report tells nothing more.
    std::string seeText(const std::vector<std::string>& findings, bool beginsSentence = false);

    /// A cell of a table as its column looks; pointers are remembered.
    std::string cell(ColumnLook look, const QString& text, const SourceRef& pointer);

    /// Every pointer that was printed, each once, by place.
    std::vector<SourceRef> printed() const;

private:
    std::string masked(std::string_view text);

    PackSnapshot m_snapshot;
    const Messages& m_messages;
    std::map<std::string, int> m_runIds;
    std::map<std::string, SourceRef> m_printed;
    std::vector<std::string> m_sections;
    ReportOutline m_outline;
    bool m_showsDismissed = true;
    int m_masked = 0;
};

/// A row of a table with the place that it rests on.
struct PlacedRow
{
    std::vector<std::string> cells; ///< Markdown
    SourceRef where;
};

std::string heading(int level, std::string_view text);
std::string bullet(std::string_view text);

/// A table with a last column that leads to the evidence; rows that say the same are one with all their places.
std::string placedTable(MarkdownContext& context, std::vector<std::string> head, const std::vector<PlacedRow>& rows);

/// A label with a list below it; a list of one line stands behind it.
std::string withList(MarkdownContext& context, const char* label, const std::string& list);

/// The same columns as in the window, under their ids; rows that differ only in the place of a last column are one.
template <typename Row> std::string markdownTable(MarkdownContext& context, const Table<Row>& table)
{
    const CellText words = context.cellText();
    const bool leads = !table.columns.empty() && table.columns.back().layout.look == ColumnLook::Pointer;
    const std::size_t said = table.columns.size() - (leads ? 1 : 0);
    std::vector<std::string> head;
    for (std::size_t i = 0; i < said; ++i)
        head.push_back(context.head(table.columns[i].id, table.columns[i].title));
    std::vector<PlacedRow> rows;
    for (const Row& row : table.rows) {
        PlacedRow& placed = rows.emplace_back();
        for (std::size_t i = 0; i < said; ++i) {
            const Column<Row>& column = table.columns[i];
            placed.cells.push_back(
                context.cell(column.layout.look, column.text(row, words), table.pointerOf(column, row)));
        }
        if (leads)
            placed.where = table.pointerOf(table.columns.back(), row);
    }
    if (leads)
        return placedTable(context, std::move(head), rows);
    std::vector<std::vector<std::string>> cells;
    for (PlacedRow& row : rows)
        cells.push_back(std::move(row.cells));
    return markdownTable(head, cells);
}

} // namespace exhibit
