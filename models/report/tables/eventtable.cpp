// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/eventtable.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double fullPercent = 100.0;

using Cell = const CellText&;

bool isTruncated(const EventRow& row)
{
    return row.event->truncated.value_or(false);
}

/// A column of words as the pack has them.
Column<EventRow> wordColumn(const char* id, ColumnLayout layout, std::string TokenEvent::*member)
{
    return {.id = id,
            .layout = layout,
            .text = [member](const EventRow& row, Cell cell) { return cell.word(row.event->*member); },
            .sortKey = [member](const EventRow& row) { return SortKey(std::string_view(row.event->*member)); }};
}

Column<EventRow> numberColumn(const char* id, ColumnLayout layout, std::optional<std::int64_t> TokenEvent::*member)
{
    return {.id = id,
            .layout = layout,
            .text = [member](const EventRow& row, Cell cell) { return cell.number(row.event->*member); },
            .sortKey = [member](const EventRow& row) { return SortKey(row.event->*member); }};
}

/// A truncated output stopped at the ceiling: the model wanted more.
QString usedText(const EventRow& row, Cell cell)
{
    const QString used = cell.number(row.event->actual);
    return !cell.isPlain() && row.event->actual && isTruncated(row) ? QStringLiteral("\u2265 ") + used : used;
}

QString truncatedText(const EventRow& row, Cell cell)
{
    if (!row.event->truncated)
        return cell.absent();
    return cell.say(*row.event->truncated ? "table.events.truncated.yes" : "table.events.truncated.no");
}

SortKey truncatedKey(const EventRow& row)
{
    return row.event->truncated ? SortKey(*row.event->truncated ? 1.0 : 0.0) : SortKey();
}

Meaning severityOfUse(const EventRow& row)
{
    return row.event->utilizationPercent().value_or(0.0) >= fullPercent ? Meaning(Severity::Error) : Meaning();
}

SortKey pointerKey(const EventRow& row)
{
    const SourceRef& where = row.event->where;
    SortKey key{std::string_view(where.path)};
    key.number = static_cast<double>(where.isDatabaseRow() ? where.rowId : where.firstLine.value);
    return key;
}

std::vector<Column<EventRow>> eventColumns()
{
    constexpr ColumnLayout number = {.look = ColumnLook::Number, .rightAligned = true};
    std::vector<Column<EventRow>> columns = {
        wordColumn("run_id", {.look = ColumnLook::Evidence, .minimumWidth = 130}, &TokenEvent::runId),
        wordColumn("phase", {.look = ColumnLook::Evidence, .minimumWidth = 150, .stretches = true},
                   &TokenEvent::phaseId),
        wordColumn("time", {.look = ColumnLook::Evidence, .hideOrder = 3}, &TokenEvent::timestamp),
        numberColumn("used", number, &TokenEvent::actual),
        numberColumn("ceiling", number, &TokenEvent::ceiling),
        {.id = "utilization",
         .layout = number,
         .text = [](const EventRow& row, Cell cell) { return cell.percent(row.event->utilizationPercent()); },
         .sortKey = [](const EventRow& row) { return SortKey(row.event->utilizationPercent()); },
         .meaning = severityOfUse},
        {.id = "truncated", .text = truncatedText, .sortKey = truncatedKey},
        numberColumn("predicted", {.look = ColumnLook::Number, .hideOrder = 4, .rightAligned = true},
                     &TokenEvent::predicted),
        wordColumn("stop_reason", {.look = ColumnLook::Evidence, .hideOrder = 2}, &TokenEvent::stopReason),
        wordColumn("model", {.look = ColumnLook::Evidence, .hideOrder = 1}, &TokenEvent::model),
        {.id = "pointer",
         .layout = {.look = ColumnLook::Pointer, .minimumWidth = 130, .rightAligned = true},
         .text = [](const EventRow& row, Cell cell) { return cell.place(row.event->where); },
         .sortKey = pointerKey}};
    columns[1].alsoFound = [](const EventRow& row) { return std::string_view(row.event->category); };
    columns[3].text = usedText;
    return columns;
}

Table<EventRow> emptyTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<EventRow> table{.columns = eventColumns(), .snapshot = snapshot};
    for (Column<EventRow>& column : table.columns)
        column.title = messages.text("table.events." + column.id);
    table.id = [](const EventRow& row) { return toString(row.event->where); };
    table.pointer = [](const EventRow& row) { return row.event->where; };
    return table;
}

QString notesText(const EventRow& row, Cell cell)
{
    QStringList notes;
    if (isTruncated(row))
        notes.append(cell.say("report.telemetry.lower-bound"));
    if (row.event->utilizationPercent().value_or(0.0) > fullPercent)
        notes.append(cell.say("report.telemetry.above"));
    return notes.join(QStringLiteral("; "));
}

} // namespace

Table<EventRow> eventTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<EventRow> table = emptyTable(snapshot, messages);
    if (snapshot) {
        for (const TokenEvent& event : snapshot.facts->tokenEvents)
            table.rows.push_back({&event});
    }
    return table;
}

Table<EventRow> nearCeilingTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<EventRow> table = eventTable(snapshot, messages);
    const double trigger = snapshot ? snapshot.review->telemetry.triggerPercent : fullPercent;
    std::erase_if(table.rows, [trigger](const EventRow& row) {
        return !isTruncated(row) && row.event->utilizationPercent().value_or(0.0) < trigger;
    });
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const EventRow& a, const EventRow& b) {
        return a.event->utilizationPercent().value_or(0.0) > b.event->utilizationPercent().value_or(0.0);
    });
    table.columns.insert(table.columns.end() - 1,
                         {.id = "notes", .layout = {.look = ColumnLook::Sentence}, .text = notesText});
    keepColumns(table, {"run_id", "phase", "used", "ceiling", "utilization", "notes", "pointer"});
    return table;
}

} // namespace exhibit
