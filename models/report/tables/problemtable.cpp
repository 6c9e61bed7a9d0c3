// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/problemtable.h"

#include <algorithm>

namespace exhibit {

namespace {

using Cell = const CellText&;

QString severityText(const ProblemRow& row, Cell cell)
{
    switch (row.problem.severity) {
    case Severity::Error:
        return cell.say("table.problems.error");
    case Severity::Warning:
        return cell.say("table.problems.warning");
    case Severity::Info:
        break;
    }
    return cell.say("table.problems.note");
}

std::vector<Column<ProblemRow>> problemColumns()
{
    std::vector<Column<ProblemRow>> columns = {
        {.id = "severity",
         .layout = {.look = ColumnLook::Badge},
         .text = severityText,
         .sortKey = [](const ProblemRow& row) { return SortKey(-static_cast<double>(row.problem.severity)); },
         .meaning = [](const ProblemRow& row) { return Meaning(row.problem.severity); }},
        {.id = "problem",
         .layout = {.look = ColumnLook::Sentence, .stretches = true},
         .text = [](const ProblemRow& row, Cell cell) { return cell.say(row.problem.message); }},
        {.id = "place",
         .layout = {.look = ColumnLook::Pointer},
         .text = [](const ProblemRow& row, Cell cell) { return cell.place(row.problem.where); }},
        {.id = "count",
         .layout = {.look = ColumnLook::Number, .rightAligned = true},
         .text = [](const ProblemRow& row, Cell cell) { return cell.number(row.problem.count); },
         .sortKey = [](const ProblemRow& row) { return SortKey(static_cast<double>(row.problem.count)); }}};
    return columns;
}

} // namespace

Table<ProblemRow> problemTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<ProblemRow> table{.columns = problemColumns(), .snapshot = snapshot};
    for (Column<ProblemRow>& column : table.columns)
        column.title = messages.text("table.problems." + column.id);
    table.pointer = [](const ProblemRow& row) { return row.problem.where; };
    if (!snapshot)
        return table;
    for (const Problem& problem : snapshot.facts->problems)
        table.rows.push_back({problem});
    for (const Artifact& artifact : snapshot.facts->artifacts) {
        for (const Problem& problem : artifact.problems) {
            table.rows.push_back({problem});
            if (problem.where.isNull())
                table.rows.back().problem.where.path = artifact.path;
        }
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const ProblemRow& a, const ProblemRow& b) {
        if (a.problem.severity != b.problem.severity)
            return a.problem.severity > b.problem.severity;
        return comesBefore(a.problem.where, b.problem.where);
    });
    return table;
}

} // namespace exhibit
