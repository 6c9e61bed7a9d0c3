// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmlcharts.h"

#include "models/report/charts/failurechart.h"
#include "models/report/html/htmltext.h"

namespace exhibit {

namespace {

using Look = FailureChart::Look;

const char* classOf(Look look)
{
    return look == Look::Known ? "known" : look == Look::New ? "new" : look == Look::Collection ? "coll" : "every";
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

} // namespace

std::string failuresSvg(const PackSnapshot& snapshot, const Messages& messages)
{
    const FailureChart chart = failureChart(*snapshot.review);
    if (chart.columns.empty())
        return {};
    const std::string width = std::to_string(chart.width()), axis = std::to_string(FailureChart::axis);
    const std::string title = escapedHtml(messages.text("html.chart.failures").toStdString());
    std::string svg = "<figure><figcaption>" + title + "</figcaption>\n<svg role=\"img\" aria-label=\"" + title +
                      "\" viewBox=\"0 0 " + width + ' ' + std::to_string(FailureChart::height) + "\" width=\"" + width +
                      "\">\n<defs><pattern id=\"hatch\" width=\"6\" "
                      "height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect "
                      "class=\"hatch\" width=\"3\" height=\"6\"/></pattern></defs>\n";
    for (const FailureChart::Column& column : chart.columns)
        svg += columnSvg(column);
    svg += "<line class=\"axis\" x1=\"0\" x2=\"" + width + "\" y1=\"" + axis + "\" y2=\"" + axis +
           "\"/></svg>\n<ul class=\"legend\">";
    for (const Look look : {Look::Every, Look::Known, Look::New, Look::Collection})
        svg += "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\">" + rect({0, 0, 12, 12, look}) + "</svg> " +
               escapedHtml(messages.text(lookMessage(look)).toStdString()) + "</li>";
    return svg + "</ul></figure>\n";
}

} // namespace exhibit
