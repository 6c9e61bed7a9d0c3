// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmlcharts.h"

#include "models/report/charts/failurechart.h"
#include "models/report/charts/tokenchart.h"
#include "models/report/html/htmltext.h"

namespace exhibit {

namespace {

using Look = FailureChart::Look;

const char* classOf(Look look)
{
    switch (look) {
    case Look::Known:
        return "known";
    case Look::New:
        return "new";
    case Look::Unknown:
        return "unkn";
    case Look::Collection:
        return "coll";
    case Look::Every:
        break;
    }
    return "every";
}

std::string rect(const FailureChart::Part& part)
{
    return "<rect class=\"" + std::string(classOf(part.look)) + "\" x=\"" + std::to_string(part.x) + "\" y=\"" +
           std::to_string(part.y) + "\" width=\"" + std::to_string(part.width) + "\" height=\"" +
           std::to_string(part.height) + "\"/>";
}

std::string label(int x, int y, const std::string& text)
{
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" text-anchor=\"middle\">" +
           escapedHtml(text) + "</text>";
}

std::string columnSvg(const FailureChart::Column& column)
{
    std::string svg = "<g><title>" + escapedHtml(column.name) + ": " + column.total + "</title>";
    for (const FailureChart::Part& part : column.parts)
        svg += rect(part);
    svg += label(column.middle, column.valueY, column.value);
    return svg + label(column.middle, column.labelY, column.label) + "</g>\n";
}

std::string pixels(int value)
{
    return std::to_string(value);
}

std::string chartWords(int x, int y, const char* anchor, const std::string& text, const char* look = "")
{
    return "<text x=\"" + pixels(x) + "\" y=\"" + pixels(y) + "\" text-anchor=\"" + anchor + '"' +
           (*look ? std::string(" class=\"") + look + '"' : std::string()) + '>' + escapedHtml(text) + "</text>";
}

std::string lyingBar(const char* look, int x, int y, int width)
{
    return "<rect class=\"" + std::string(look) + "\" x=\"" + pixels(x) + "\" y=\"" + pixels(y) + "\" width=\"" +
           pixels(width) + "\" height=\"" + pixels(TokenChart::bar) + "\"/>";
}

std::string upright(const char* look, int x, int bottom)
{
    return "<line class=\"" + std::string(look) + "\" x1=\"" + pixels(x) + "\" x2=\"" + pixels(x) + "\" y1=\"" +
           pixels(TokenChart::top - 4) + "\" y2=\"" + pixels(bottom) + "\"/>";
}

std::string levelLine(const char* look, int y, int right)
{
    return "<line class=\"" + std::string(look) + "\" x1=\"" + pixels(FailureChart::plotX) + "\" x2=\"" +
           pixels(right) + "\" y1=\"" + pixels(y) + "\" y2=\"" + pixels(y) + "\"/>";
}

std::string rowSvg(const TokenChart::Row& row)
{
    using Use = TokenChart::Look;
    const char* look = row.look == Use::Truncated ? "cut" : row.look == Use::High ? "high" : "low";
    std::string svg = "<g><title>" + escapedHtml(row.name) + ": " + row.value + "</title>" +
                      chartWords(TokenChart::labelEnd, row.textY, "end", row.name) +
                      lyingBar(look, TokenChart::plotX, row.y, row.solid);
    if (row.above > 0)
        svg += lyingBar("over", TokenChart::plotX + row.solid, row.y, row.above);
    return svg + chartWords(TokenChart::width - 4, row.textY, "end", row.value) + "</g>\n";
}

} // namespace

std::string tokensSvg(const PackSnapshot& snapshot, const Messages& messages)
{
    const TokenChart chart = tokenChart(snapshot);
    if (chart.rows.empty())
        return {};
    const auto say = [&](const char* id, std::vector<MessageArg> args = {}) {
        return escapedHtml(messages.text(Message{id, std::move(args)}).toStdString());
    };
    const std::string title = say("html.chart.tokens"), width = pixels(TokenChart::width);
    const int bottom = chart.plotBottom();
    std::string svg =
        "<figure><figcaption>" + title + " <small>" +
        say("html.chart.phases",
            {{"shown", std::to_string(chart.rows.size())}, {"all", std::to_string(chart.phases)}}) +
        "</small></figcaption>\n<svg role=\"img\" aria-label=\"" + title + "\" viewBox=\"0 0 " + width + ' ' +
        pixels(chart.height()) + "\" width=\"" + width +
        "\">\n<defs><pattern id=\"overhatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><rect class=\"overline\" width=\"3\" height=\"6\"/></pattern></defs>\n";
    for (const TokenChart::Tick& tick : chart.ticks)
        svg += upright("grid", tick.x, bottom) + chartWords(tick.x, bottom + 16, "middle", tick.label, "muted");
    for (const TokenChart::Row& row : chart.rows)
        svg += rowSvg(row);
    svg += upright("trigger", chart.triggerX, bottom) + upright("ceiling", chart.ceilingX, bottom);
    svg += chartWords(chart.triggerX - 3, TokenChart::top - 8, "end", chart.trigger, "high");
    return svg +
           chartWords(chart.ceilingX + 3, TokenChart::top - 8, "start",
                      messages.text("html.chart.ceiling").toStdString(), "cut") +
           "</svg></figure>\n";
}

std::string failuresSvg(const PackSnapshot& snapshot, const Messages& messages)
{
    const FailureChart chart = failureChart(*snapshot.review, messages);
    if (chart.columns.empty())
        return {};
    const std::string width = std::to_string(chart.width());
    const std::string title = escapedHtml(messages.text("html.chart.failures").toStdString());
    std::string svg =
        "<figure><figcaption>" + title + "</figcaption>\n<svg role=\"img\" aria-label=\"" + title +
        "\" viewBox=\"0 0 " + width + ' ' + std::to_string(FailureChart::height) + "\" width=\"" + width +
        "\">\n<defs><pattern id=\"hatch\" width=\"6\" "
        "height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect "
        "class=\"hatch\" width=\"3\" height=\"6\"/></pattern><pattern id=\"dots\" width=\"5\" height=\"5\" "
        "patternUnits=\"userSpaceOnUse\"><rect class=\"dot\" x=\"1\" y=\"1\" width=\"2\" "
        "height=\"2\"/></pattern></defs>\n";
    for (const FailureChart::Tick& tick : chart.ticks)
        svg += levelLine("grid", tick.y, chart.width()) +
               chartWords(FailureChart::plotX - 8, tick.textY, "end", tick.label, "muted");
    for (const FailureChart::Column& column : chart.columns)
        svg += columnSvg(column);
    if (chart.baselineY)
        svg += levelLine("baseline", *chart.baselineY, chart.width());
    svg += levelLine("axis", FailureChart::axis, chart.width()) + "</svg>\n<ul class=\"legend\">";
    for (const Look look : chart.looks())
        svg += "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\">" + rect({0, 0, 12, 12, look}) + "</svg> " +
               escapedHtml(messages.text(lookMessage(look)).toStdString()) + "</li>";
    if (chart.baselineY)
        svg += "<li><svg width=\"18\" height=\"12\" aria-hidden=\"true\"><line class=\"baseline\" x1=\"0\" x2=\"18\" "
               "y1=\"6\" "
               "y2=\"6\"/></svg> " +
               escapedHtml(messages.text("html.chart.baseline").toStdString()) + "</li>";
    return svg + "</ul></figure>\n";
}

} // namespace exhibit
