// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/charts/failurechart.h"

#include "models/domain/text.h"
#include "models/report/charts/nicescale.h"
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"
#include "models/report/tables/runtable.h"
#include "models/review/runs/runs.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr std::size_t mostRuns = 24;
constexpr int bar = 46, tallest = 200;
constexpr std::size_t longestName = 13; // bytes

int heightOf(double tests, const ChartScale& scale)
{
    return static_cast<int>(std::lround(tests * tallest / scale.maximum));
}

FailureChart::Column column(const Review& review, std::size_t at, const ChartScale& scale, const Messages& messages)
{
    using Look = FailureChart::Look;
    const BarData counts = failureParts(review, at);
    FailureChart::Column column;
    column.name = maskSecrets(inertText(runLabel(review.runs, review.runs[at]))).text;
    column.label = shortenedName(column.name, longestName);
    column.total = std::to_string(std::max(counts.failing(), counts.collectionErrors));
    column.value = counts.newFailing > 0
                       ? messages
                             .text(Message{"html.chart.value.new",
                                           {{"total", column.total}, {"new", std::to_string(counts.newFailing)}}})
                             .toStdString()
                       : column.total;
    const int x = FailureChart::plotX + static_cast<int>(at) * FailureChart::slot + (FailureChart::slot - bar) / 2;
    int y = FailureChart::axis;
    for (const auto& [tests, look] : {std::pair{counts.alwaysFailing, Look::Every},
                                      {counts.otherKnown, Look::Known},
                                      {counts.newFailing, Look::New},
                                      {counts.unknownFailing, Look::Unknown},
                                      {counts.collectionErrors, Look::Collection}}) {
        if (tests <= 0)
            continue;
        const int tall = std::max(2, heightOf(static_cast<double>(tests), scale));
        y -= tall;
        column.parts.push_back({x, y, bar, tall, look});
    }
    column.middle = x + bar / 2;
    column.valueY = y - 6;
    column.labelY = FailureChart::axis + 16;
    return column;
}

} // namespace

std::string shortenedName(const std::string& name, std::size_t longest)
{
    if (name.size() <= longest)
        return name;
    std::size_t head = (longest - 1) / 2, tail = name.size() - (longest - 1 - head);
    while (head > 0 && isContinuation(name[head]))
        --head;
    while (tail < name.size() && isContinuation(name[tail]))
        ++tail;
    return name.substr(0, head) + "\u2026" + name.substr(tail);
}

FailureChart failureChart(const Review& review, const Messages& messages)
{
    FailureChart chart;
    if (review.runs.size() > mostRuns)
        return chart;
    std::int64_t largest = 1;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const BarData parts = failureParts(review, i);
        largest = std::max({largest, parts.failing(), parts.collectionErrors});
    }
    chart.isCompared = review.baseline.source != BaselineSource::None;
    const ChartScale scale = niceScale(static_cast<double>(largest));
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        chart.columns.push_back(column(review, i, scale, messages));
        const Run& run = review.runs[i];
        const bool isBaseline = review.baseline.source != BaselineSource::None && run.key == review.baseline.key;
        if (isBaseline && run.executed)
            chart.baselineY =
                FailureChart::axis - heightOf(static_cast<double>(failureParts(review, i).failing()), scale);
    }
    for (int i = 0; !chart.columns.empty() && i <= scale.intervals(); ++i) {
        const int y = FailureChart::axis - heightOf(i * scale.step, scale);
        chart.ticks.push_back({y, y + 4, std::to_string(std::llround(i * scale.step))});
    }
    return chart;
}

std::vector<FailureChart::Look> FailureChart::looks() const
{
    const auto has = [this](Look look) {
        return std::any_of(columns.begin(), columns.end(), [look](const Column& column) {
            return std::any_of(column.parts.begin(), column.parts.end(),
                               [look](const Part& part) { return part.look == look; });
        });
    };
    std::vector<Look> shown;
    for (const Look look : {Look::Every, Look::Known, Look::New, Look::Unknown, Look::Collection}) {
        const bool isOfBaseline = look == Look::Known || look == Look::New;
        if (isOfBaseline ? isCompared : has(look))
            shown.push_back(look);
    }
    return shown;
}

const char* lookMessage(FailureChart::Look look)
{
    switch (look) {
    case FailureChart::Look::Known:
        return "html.chart.known";
    case FailureChart::Look::New:
        return "html.chart.new";
    case FailureChart::Look::Unknown:
        return "html.chart.unknown";
    case FailureChart::Look::Collection:
        return "html.chart.collection";
    case FailureChart::Look::Every:
        break;
    }
    return "html.chart.every";
}

} // namespace exhibit
