// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/sessiontable.h"

#include <map>

namespace exhibit {

namespace {

using Cell = const CellText&;

template <typename Number> Column<SessionRow> numberColumn(const char* id, Number number)
{
    return {.id = id,
            .layout = {.look = ColumnLook::Number, .rightAligned = true},
            .text = [number](const SessionRow& row, Cell cell) { return cell.number(number(row)); },
            .sortKey = [number](const SessionRow& row) { return SortKey(static_cast<double>(number(row))); }};
}

std::vector<Column<SessionRow>> sessionColumns()
{
    return {
        {.id = "record",
         .layout = {.look = ColumnLook::Pointer},
         .text = [](const SessionRow& row, Cell cell) { return cell.place(row.session.where); }},
        {.id = "format", .text = [](const SessionRow& row, Cell cell) { return cell.word(row.session.format); }},
        {.id = "model", .text = [](const SessionRow& row, Cell cell) { return cell.word(row.session.model); }},
        numberColumn("commands", [](const SessionRow& row) { return row.session.commands; }),
        numberColumn("tests", [](const SessionRow& row) { return row.testRuns; }),
        numberColumn("edits", [](const SessionRow& row) { return row.session.edits; }),
        numberColumn("statements", [](const SessionRow& row) { return row.statements; }),
        numberColumn("borne-out", [](const SessionRow& row) { return row.borneOut; }),
        numberColumn("not-so", [](const SessionRow& row) { return row.notSo; }),
    };
}

} // namespace

Table<SessionRow> sessionTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<SessionRow> table{.columns = sessionColumns(), .snapshot = snapshot};
    for (Column<SessionRow>& column : table.columns)
        column.title = messages.text("table.sessions." + column.id);
    table.pointer = [](const SessionRow& row) { return row.session.where; };
    if (!snapshot)
        return table;
    std::map<int, std::size_t> rowOf; // by document
    for (const AgentSession& session : snapshot.facts->sessions) {
        rowOf[session.document] = table.rows.size();
        table.rows.push_back({session});
    }
    for (const SessionStep& step : snapshot.facts->sessionSteps) {
        const auto row = rowOf.find(step.document);
        if (row != rowOf.end() && step.act == SessionAct::Tests && step.result != ActResult::NotStarted)
            ++table.rows[row->second].testRuns;
    }
    for (const JudgedClaim& claim : snapshot.review->claims) {
        const auto row = rowOf.find(claim.claim.document);
        if (row == rowOf.end() || claim.claim.sessionSteps < 0)
            continue;
        ++table.rows[row->second].statements;
        table.rows[row->second].borneOut += claim.verdict == Verdict::Supported ? 1 : 0;
        table.rows[row->second].notSo += isMismatch(claim.verdict) ? 1 : 0;
    }
    return table;
}

} // namespace exhibit
