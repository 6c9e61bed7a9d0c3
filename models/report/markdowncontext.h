// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/markdowntext.h"
#include "models/report/messages.h"
#include "models/report/tables/column.h"

#include <functional>
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
    std::string test(TestId id, bool inTable = false) { return code(facts().tests.nodeId(id), inTable); }
    std::string label(const RunKey& key) const;
    std::string labels(const std::vector<RunKey>& keys); ///< as code, with commas between

    CellText cellText() const { return {m_messages, NumberStyle::Plain}; }
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
    int m_masked = 0;
};

std::string heading(int level, std::string_view text);
std::string bullet(std::string_view text);

/// The same columns as in the window, under their ids.
template <typename Row> std::string markdownTable(MarkdownContext& context, const Table<Row>& table)
{
    const CellText words = context.cellText();
    std::vector<std::string> head;
    for (const Column<Row>& column : table.columns)
        head.push_back(column.id);
    std::vector<std::vector<std::string>> rows;
    for (const Row& row : table.rows) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const Column<Row>& column : table.columns)
            cells.push_back(context.cell(column.layout.look, column.text(row, words), table.pointerOf(column, row)));
    }
    return markdownTable(head, rows);
}

} // namespace exhibit
