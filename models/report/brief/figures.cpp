// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/brief/figures.h"

#include "models/report/tables/celltext.h"
#include "models/report/tables/newfailures.h"
#include "models/review/counted.h"

namespace exhibit {

namespace {

QString count(const Messages& messages, const char* id, std::int64_t number)
{
    return messages.text(Message{id, {{"count", std::to_string(number)}}});
}

QString inRuns(const Messages& messages, std::int64_t runs)
{
    return messages.text(runs == 0 ? Message{"figure.in-runs.none", {}}
                                   : counted(runs, "figure.in-runs.one", "figure.in-runs.many"));
}

/// Of how many runs the range is, and what all of them share.
QString failingNote(const Messages& messages, const ReviewTotals& totals)
{
    if (totals.executedRuns == 0)
        return messages.text("figure.failing.note.none");
    if (totals.executedRuns == 1)
        return messages.text("figure.failing.note.only");
    return totals.mostFailing == 0 ? count(messages, "figure.failing.note.green", totals.executedRuns)
                                   : count(messages, "figure.failing.note", totals.alwaysFailingTests);
}

QString rangeText(const ReviewTotals& totals)
{
    if (totals.executedRuns == 0)
        return CellText::absent();
    if (totals.leastFailing == totals.mostFailing)
        return QString::number(totals.mostFailing);
    return QString::number(totals.leastFailing) + QChar(0x2013) + QString::number(totals.mostFailing);
}

} // namespace

std::vector<ReportFigure> reportFigures(const Review& review, const Messages& messages)
{
    const ReviewTotals& totals = review.totals;
    const TelemetryFigures& tokens = review.telemetry;
    const std::optional<std::int64_t> fresh = knownNewFailures(review);
    return {
        {messages.text("figure.runs"), QString::number(totals.runs),
         count(messages, "figure.runs.note", totals.executedRuns), totals.redRuns > 0},
        {messages.text("figure.failing"), rangeText(totals), failingNote(messages, totals), totals.mostFailing > 0},
        {messages.text("figure.new"), fresh ? QString::number(*fresh) : CellText::absent(),
         fresh
             ? inRuns(messages, totals.newFailureRuns)
             : messages.text(review.baseline.source == BaselineSource::None ? "figure.new.none" : "figure.new.partly"),
         totals.newlyFailingTests > 0},
        {messages.text("figure.collection"), QString::number(totals.collectionErrors),
         inRuns(messages, totals.collectErrorRuns), totals.collectionErrors > 0},
        {messages.text("figure.mismatches"), QString::number(totals.mismatches),
         count(messages, "figure.mismatches.note", totals.claims), totals.mismatches > 0},
        {messages.text("figure.truncated"), tokens.events > 0 ? QString::number(tokens.truncated) : CellText::absent(),
         tokens.events > 0 ? count(messages, "figure.truncated.note", tokens.events)
                           : messages.text("figure.truncated.none"),
         tokens.truncated > 0},
    };
}

} // namespace exhibit
