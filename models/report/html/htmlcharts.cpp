// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmlcharts.h"

#include "models/report/html/htmltext.h"
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"
#include "models/report/tables/runtable.h"
#include "models/review/runs/runs.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostRuns = 24;
constexpr int slot = 86, bar = 46, height = 200, top = 28, below = 40;
constexpr std::size_t longestName = 14; ///< under a bar; the whole name is its title

struct Part
{
    std::int64_t tests;
    const char* look;
};

std::string named(const Review& review, const Run& run)
{
    return maskSecrets(inertText(runLabel(review.runs, run))).text;
}

std::string shortened(const std::string& name)
{
    if (name.size() <= longestName)
        return name;
    std::size_t end = longestName - 1;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;
    return name.substr(0, end) + "\u2026";
}

std::string rect(int x, int y, int width, int tall, const char* look)
{
    return "<rect class=\"" + std::string(look) + "\" x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) +
           "\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(tall) + "\"/>";
}

std::string label(int x, int y, const std::string& text)
{
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" text-anchor=\"middle\">" +
           escapedHtml(text) + "</text>";
}

std::string column(const Review& review, std::size_t at, std::int64_t largest)
{
    const BarData parts = failureParts(review, at);
    const int x = static_cast<int>(at) * slot + (slot - bar) / 2;
    int y = top + height;
    std::string svg = "<g><title>" + escapedHtml(named(review, review.runs[at])) + ": " +
                      std::to_string(std::max(parts.failing(), parts.collectionErrors)) + "</title>";
    for (const Part& part : {Part{parts.alwaysFailing, "every"}, Part{parts.otherKnown, "known"},
                             Part{parts.newFailing, "new"}, Part{parts.collectionErrors, "coll"}}) {
        if (part.tests <= 0)
            continue;
        const int tall = std::max(2, static_cast<int>(part.tests * height / largest));
        y -= tall;
        svg += rect(x, y, bar, tall, part.look);
    }
    std::string value = std::to_string(std::max(parts.failing(), parts.collectionErrors));
    if (parts.newFailing > 0)
        value += " +" + std::to_string(parts.newFailing);
    svg += label(x + bar / 2, y - 6, value);
    return svg + label(x + bar / 2, top + height + 16, shortened(named(review, review.runs[at]))) + "</g>\n";
}

} // namespace

std::string failuresSvg(const PackSnapshot& snapshot, const Messages& messages)
{
    const Review& review = *snapshot.review;
    if (review.runs.empty() || review.runs.size() > mostRuns)
        return {};
    std::int64_t largest = 1;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const BarData parts = failureParts(review, i);
        largest = std::max({largest, parts.failing(), parts.collectionErrors});
    }
    const int width = static_cast<int>(review.runs.size()) * slot;
    const std::string title = escapedHtml(messages.text("html.chart.failures").toStdString());
    std::string svg = "<figure><figcaption>" + title + "</figcaption>\n<svg role=\"img\" aria-label=\"" + title +
                      "\" viewBox=\"0 0 " + std::to_string(width) + ' ' + std::to_string(top + height + below) +
                      "\" width=\"" + std::to_string(width) +
                      "\">\n<defs><pattern id=\"hatch\" width=\"6\" "
                      "height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect "
                      "class=\"hatch\" width=\"3\" height=\"6\"/></pattern></defs>\n";
    for (std::size_t i = 0; i < review.runs.size(); ++i)
        svg += column(review, i, largest);
    svg += "<line class=\"axis\" x1=\"0\" x2=\"" + std::to_string(width) + "\" y1=\"" + std::to_string(top + height) +
           "\" y2=\"" + std::to_string(top + height) + "\"/></svg>\n<ul class=\"legend\">";
    for (const auto& [look, id] : {std::pair{"every", "html.chart.every"},
                                   {"known", "html.chart.known"},
                                   {"new", "html.chart.new"},
                                   {"coll", "html.chart.collection"}})
        svg += "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\">" + rect(0, 0, 12, 12, look) + "</svg> " +
               escapedHtml(messages.text(id).toStdString()) + "</li>";
    return svg + "</ul></figure>\n";
}

} // namespace exhibit
