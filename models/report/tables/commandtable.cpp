// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/commandtable.h"

#include <QDateTime>

namespace exhibit {

namespace {

using Cell = const CellText&;

constexpr std::int64_t msPerSecond = 1000;

std::string_view firstWord(std::string_view command)
{
    return command.substr(0, command.find(' '));
}

QString resultText(const StepRow& row, Cell cell)
{
    const SessionStep& step = *row.step;
    if (step.act == SessionAct::Tests && step.counts != RunCounts{})
        return cell.say("table.commands.totals", {{"passed", std::to_string(step.counts.passed.value_or(0))},
                                                  {"failed", std::to_string(step.counts.failures().value_or(0))}});
    if (!step.commit.empty())
        return fromUtf8(step.commit);
    switch (step.result) {
    case ActResult::Good:
        return cell.say("table.commands.result.good");
    case ActResult::Bad:
        return cell.say("table.commands.result.bad");
    case ActResult::NotStarted:
        return cell.say("table.commands.result.not-started");
    case ActResult::Unknown:
        break;
    }
    return step.act == SessionAct::Command ? QString() : cell.say("table.commands.result.unknown");
}

QString runnerText(const StepRow& row, Cell cell)
{
    if (row.step->act == SessionAct::Command)
        return cell.absent();
    return fromUtf8(row.step->runner.empty() ? firstWord(row.step->text) : std::string_view(row.step->runner));
}

std::optional<std::int64_t> lasted(const SessionStep& step)
{
    return step.atMs > 0 && step.endedMs >= step.atMs ? std::optional(step.endedMs - step.atMs) : std::nullopt;
}

QString durationText(const StepRow& row, Cell cell)
{
    const std::optional<std::int64_t> ms = lasted(*row.step);
    if (!ms)
        return cell.absent();
    constexpr std::int64_t secondsPerMinute = 60;
    const std::int64_t seconds = *ms / msPerSecond;
    if (seconds >= secondsPerMinute)
        return cell.say("table.commands.minutes", {{"minutes", std::to_string(seconds / secondsPerMinute)},
                                                   {"seconds", std::to_string(seconds % secondsPerMinute)}});
    constexpr std::int64_t msPerTenth = 100;
    return cell.say("table.commands.seconds",
                    {{"seconds", std::to_string(seconds)}, {"tenths", std::to_string(*ms % msPerSecond / msPerTenth)}});
}

Column<StepRow> timeColumn()
{
    return {.id = "time",
            .layout = {.look = ColumnLook::Detail, .minimumWidth = 72},
            .text = [](const StepRow& row, Cell) { return clockText(row.step->atMs); },
            .sortKey = [](const StepRow& row) { return SortKey(static_cast<double>(row.step->atMs)); }};
}

std::vector<Column<StepRow>> commandColumns()
{
    return {
        timeColumn(),
        {.id = "command",
         .layout = {.look = ColumnLook::Code, .minimumWidth = 260, .stretches = true},
         .text = [](const StepRow& row, Cell) { return fromUtf8(row.step->text).simplified(); },
         .toolTip = [](const StepRow& row, Cell) { return fromUtf8(row.step->text); }},
        {.id = "status",
         .layout = {.look = ColumnLook::Badge},
         .text = [](const StepRow& row, Cell cell) { return statusText(*row.step, cell); },
         .meaning = [](const StepRow& row) { return meaningOfStep(*row.step); }},
        {.id = "runner", .layout = {.look = ColumnLook::Evidence, .hideOrder = 3}, .text = runnerText},
        {.id = "result", .layout = {.minimumWidth = 120}, .text = resultText},
        {.id = "duration",
         .layout = {.look = ColumnLook::Number, .hideOrder = 2, .rightAligned = true},
         .text = durationText,
         .sortKey = [](const StepRow& row) { return SortKey(lasted(*row.step)); }},
        {.id = "output",
         .layout = {.look = ColumnLook::Number, .hideOrder = 1, .rightAligned = true},
         .text = [](const StepRow& row, Cell cell) { return cell.number(row.step->outputBytes); },
         .sortKey = [](const StepRow& row) { return SortKey(static_cast<double>(row.step->outputBytes)); }},
        {.id = "place",
         .layout = {.look = ColumnLook::Pointer, .rightAligned = true},
         .text = [](const StepRow& row, Cell cell) { return cell.line(row.step->where); },
         .sortKey = [](const StepRow& row) { return SortKey(static_cast<double>(row.step->where.firstLine.value)); }},
    };
}

/// `hideOrder`: the two counts give way to time and file.
Column<StepRow> lineColumn(const char* id, std::int64_t SessionStep::*member, int hideOrder)
{
    return {.id = id,
            .layout = {.look = ColumnLook::Number, .hideOrder = hideOrder, .rightAligned = true},
            .text =
                [member](const StepRow& row, Cell cell) {
                    const SessionStep& step = *row.step;
                    return step.added + step.removed > 0 ? cell.number(step.*member) : cell.absent();
                },
            .sortKey = [member](const StepRow& row) { return SortKey(static_cast<double>(row.step->*member)); }};
}

std::vector<Column<StepRow>> editColumns()
{
    return {timeColumn(),
            {.id = "file",
             .layout = {.look = ColumnLook::File, .stretches = true},
             .text = [](const StepRow& row, Cell) { return fromUtf8(row.step->text); }},
            lineColumn("added", &SessionStep::added, 2),
            lineColumn("removed", &SessionStep::removed, 1)};
}

Table<StepRow> emptyTable(const PackSnapshot& snapshot, std::vector<Column<StepRow>> columns, const Messages& messages)
{
    Table<StepRow> table{.columns = std::move(columns), .snapshot = snapshot};
    for (Column<StepRow>& column : table.columns)
        column.title = messages.text("table.commands." + column.id);
    table.id = [](const StepRow& row) { return toString(row.step->where) + '#' + row.step->text; };
    table.pointer = [](const StepRow& row) { return row.step->where; };
    table.places = [](const StepRow& row) {
        std::vector<SourceRef> places{row.step->where};
        if (!row.step->output.isNull() && !(row.step->output == row.step->where))
            places.push_back(row.step->output);
        return places;
    };
    return table;
}

} // namespace

QString clockText(std::int64_t ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("HH:mm:ss"))
                  : CellText::absent();
}

QString statusText(const SessionStep& step, const CellText& cell)
{
    if (step.result == ActResult::NotStarted)
        return cell.say("table.commands.status.not-started");
    if (step.isBackground)
        return cell.say("table.commands.status.background");
    if (!step.exitCode)
        return cell.say("table.commands.status.none");
    std::vector<MessageArg> args{{"exit", std::to_string(*step.exitCode)}, {"owner", step.owner}};
    if (!step.isMasked)
        return cell.say("table.commands.status.own", std::move(args));
    return cell.say(step.owner.empty() ? "table.commands.status.masked" : "table.commands.status.of", std::move(args));
}

Meaning meaningOfStep(const SessionStep& step)
{
    if (step.isMasked || step.isBackground || step.result == ActResult::NotStarted || !step.exitCode)
        return RunState::Unknown;
    return *step.exitCode == 0 ? RunState::Passed : RunState::Failed;
}

Message whyOfStep(const SessionStep& step)
{
    const bool isKnown = step.result == ActResult::Good || step.result == ActResult::Bad;
    if (step.result == ActResult::NotStarted)
        return {"step.why.not-started", {}};
    if (step.isBackground)
        return {"step.why.background", {}};
    if (step.isMasked)
        return {isKnown ? "step.why.masked-but-shown" : "step.why.masked",
                {{"owner", step.owner}, {"program", std::string(firstWord(step.text))}}};
    if (!step.exitCode)
        return {isKnown ? "step.why.no-status-but-shown" : "step.why.no-status", {}};
    return {step.act != SessionAct::Tests || step.counts == RunCounts{} ? "step.why.own" : "step.why.own-and-shown",
            {}};
}

Message settlesStep(const SessionStep& step)
{
    const bool isOpen = step.act != SessionAct::Command && step.result == ActResult::Unknown;
    if (!isOpen)
        return {};
    return {step.isMasked ? "step.settles.masked" : "step.settles.output", {}};
}

Table<StepRow> commandTable(const PackSnapshot& snapshot, int document, const Messages& messages)
{
    Table<StepRow> table = emptyTable(snapshot, commandColumns(), messages);
    if (!snapshot)
        return table;
    for (const SessionStep& step : snapshot.facts->sessionSteps) {
        if (step.document == document && step.act != SessionAct::Edit)
            table.rows.push_back({&step});
    }
    return table;
}

Table<StepRow> editTable(const PackSnapshot& snapshot, int document, std::size_t first, std::size_t last,
                         const Messages& messages)
{
    Table<StepRow> table = emptyTable(snapshot, editColumns(), messages);
    const std::vector<SessionStep>* steps = snapshot ? &snapshot.facts->sessionSteps : nullptr;
    for (std::size_t i = first; steps && i < std::min(last, steps->size()); ++i) {
        const SessionStep& step = (*steps)[i];
        if (step.document == document && step.act == SessionAct::Edit && step.result == ActResult::Good)
            table.rows.push_back({&step});
    }
    return table;
}

} // namespace exhibit
