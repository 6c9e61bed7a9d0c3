// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packs/historytable.h"

#include <QDateTime>

#include <utility>

namespace exhibit {

namespace {

using HistoryCell = const CellText&;

Column<HistoryRow> figure(const char* id, std::int64_t StoredPack::*count, int hideOrder)
{
    return {.id = id,
            .layout = {.look = ColumnLook::Number, .hideOrder = hideOrder, .rightAligned = true},
            .text = [count](const HistoryRow& row, HistoryCell cell) { return cell.number(row.pack.*count); },
            .sortKey = [count](const HistoryRow& row) { return SortKey(static_cast<double>(row.pack.*count)); }};
}

/// What takes two runs to tell.
Column<HistoryRow> figureOfRuns(const char* id, std::int64_t StoredPack::*count)
{
    Column<HistoryRow> column = figure(id, count, 0);
    column.text = [count](const HistoryRow& row, HistoryCell cell) {
        return row.pack.runs > 1 ? cell.number(row.pack.*count) : CellText::absent();
    };
    column.toolTip = [](const HistoryRow& row, HistoryCell cell) {
        return row.pack.runs > 1 ? QString() : cell.say("table.history.needs-two-runs");
    };
    return column;
}

double partOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

std::vector<Column<HistoryRow>> historyColumns()
{
    return {
        {.id = "mark",
         .layout = {.look = ColumnLook::Text, .minimumWidth = 44},
         .text = [](const HistoryRow& row, HistoryCell) { return QString(QLatin1Char(row.mark)).trimmed(); }},
        {.id = "pack",
         .layout = {.look = ColumnLook::Name, .minimumWidth = 150},
         .text = [](const HistoryRow& row, HistoryCell cell) { return cell.word(row.pack.name); },
         .toolTip = [](const HistoryRow& row, HistoryCell cell) { return cell.word(row.pack.root); }},
        {.id = "date",
         .layout = {.look = ColumnLook::Text, .minimumWidth = 92},
         .text = [](const HistoryRow& row, HistoryCell) { return historyDay(row.pack); },
         .sortKey = [](const HistoryRow& row) { return SortKey(static_cast<double>(row.pack.timeSeconds)); }},
        {.id = "headline",
         .layout = {.look = ColumnLook::Sentence, .minimumWidth = 120, .stretches = true},
         .text = [](const HistoryRow& row, HistoryCell cell) { return cell.word(row.pack.headline); },
         .toolTip = [](const HistoryRow& row, HistoryCell cell) { return cell.word(row.pack.headline); }},
        figure("runs", &StoredPack::runs, 3),
        figureOfRuns("core", &StoredPack::alwaysFailing),
        figureOfRuns("new", &StoredPack::newlyFailing),
        figure("contradicted", &StoredPack::contradicted, 0),
        {.id = "truncated",
         .layout = {.look = ColumnLook::Number, .hideOrder = 2, .rightAligned = true},
         .text =
             [](const HistoryRow& row, HistoryCell cell) {
                 return row.pack.modelCalls > 0 ? cell.percent(100 * partOf(row.pack.truncated, row.pack.modelCalls))
                                                : CellText::absent();
             },
         .sortKey = [](const HistoryRow& row) { return SortKey(partOf(row.pack.truncated, row.pack.modelCalls)); }},
        {.id = "decided",
         .layout = {.look = ColumnLook::Number, .hideOrder = 1, .rightAligned = true},
         .text =
             [](const HistoryRow& row, HistoryCell cell) {
                 if (row.pack.toDecide == 0)
                     return CellText::absent();
                 return cell.say("table.packs.of", {{"part", std::to_string(row.pack.decided)},
                                                    {"whole", std::to_string(row.pack.toDecide)}});
             },
         .sortKey = [](const HistoryRow& row) { return SortKey(partOf(row.pack.decided, row.pack.toDecide)); }},
        {.id = "unsettled",
         .layout = {.look = ColumnLook::Number, .hideOrder = 4, .rightAligned = true},
         .text = [](const HistoryRow& row,
                    HistoryCell cell) { return row.unsettled > 0 ? cell.number(row.unsettled) : CellText::absent(); },
         .sortKey = [](const HistoryRow& row) { return SortKey(static_cast<double>(row.unsettled)); }}};
}

} // namespace

QString historyDay(const StoredPack& pack)
{
    if (pack.timeSeconds <= 0)
        return CellText::absent();
    return QDateTime::fromSecsSinceEpoch(pack.timeSeconds, Qt::UTC).date().toString(Qt::ISODate);
}

Table<HistoryRow> historyTable(std::vector<HistoryRow> rows, const Messages& messages)
{
    Table<HistoryRow> table{.columns = historyColumns(), .rows = std::move(rows)};
    for (Column<HistoryRow>& column : table.columns)
        column.title = messages.text("table.history." + column.id);
    table.id = [](const HistoryRow& row) { return row.pack.root; };
    return table;
}

} // namespace exhibit
