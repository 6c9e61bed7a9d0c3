// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/charts/tokenchart.h"
#include "models/report/pdf/pdfchart.h"
#include "models/report/pdf/pdfpages.h"

namespace exhibit {

namespace {

constexpr double pixel = 0.7; // points
constexpr double tokenWordSize = 7.5;

struct Shade
{
    double red, green, blue;
};

constexpr Shade cutShade{0.75, 0.20, 0.09}, highShade{0.69, 0.46, 0.0}, lowShade{0.30, 0.44, 0.86};

void setShade(cairo_t* cairo, const Shade& shade)
{
    cairo_set_source_rgb(cairo, shade.red, shade.green, shade.blue);
}

/// `side`: 0 begins at x, 1 ends there, 0.5 stands around it. On the baseline `y` of the picture.
void drawLabel(cairo_t* cairo, const PdfPages& pages, const std::string& text, int x, int y, double side, PdfInk ink)
{
    const PdfLayout word = pages.layout({{text, false, false, false, ink}}, tokenWordSize, 0);
    word.draw(cairo, 0, x * pixel - word.width() * side, y * pixel - word.height() * 0.8);
}

void drawUpright(cairo_t* cairo, int x, int bottom, bool isDashed)
{
    const double dashes[] = {3, 2};
    cairo_set_dash(cairo, dashes, isDashed ? 2 : 0, 0);
    cairo_set_line_width(cairo, 0.7);
    cairo_move_to(cairo, x * pixel, (TokenChart::top - 4) * pixel);
    cairo_line_to(cairo, x * pixel, bottom * pixel);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, dashes, 0, 0);
}

void drawBar(cairo_t* cairo, const TokenChart::Row& row)
{
    const double y = row.y * pixel, tall = TokenChart::bar * pixel;
    setShade(cairo, row.look == TokenChart::Look::Truncated ? cutShade
                    : row.look == TokenChart::Look::High    ? highShade
                                                            : lowShade);
    cairo_rectangle(cairo, TokenChart::plotX * pixel, y, row.solid * pixel, tall);
    cairo_fill(cairo);
    if (row.above == 0)
        return;
    cairo_rectangle(cairo, (TokenChart::plotX + row.solid) * pixel, y, row.above * pixel, tall); // empty: above it
    cairo_set_line_width(cairo, 0.8);
    cairo_stroke(cairo);
}

void drawTokens(cairo_t* cairo, const PdfPages& pages, const TokenChart& chart, const std::string& ceiling)
{
    for (const TokenChart::Row& row : chart.rows) {
        drawBar(cairo, row);
        drawLabel(cairo, pages, row.name, TokenChart::labelEnd, row.textY, 1, PdfInk::Text);
        drawLabel(cairo, pages, row.value, TokenChart::width - 4, row.textY, 1, PdfInk::Text);
    }
    for (const TokenChart::Tick& tick : chart.ticks)
        drawLabel(cairo, pages, tick.label, tick.x, chart.plotBottom() + 14, 0.5, PdfInk::Secondary);
    setShade(cairo, highShade);
    drawUpright(cairo, chart.triggerX, chart.plotBottom(), true);
    setShade(cairo, cutShade);
    drawUpright(cairo, chart.ceilingX, chart.plotBottom(), false);
    drawLabel(cairo, pages, chart.trigger, chart.triggerX - 3, TokenChart::top - 8, 1, PdfInk::Secondary);
    drawLabel(cairo, pages, ceiling, chart.ceilingX + 3, TokenChart::top - 8, 0, PdfInk::Secondary);
}

} // namespace

void writeTokenChart(PdfPages& pages, const PackSnapshot& snapshot, const Messages& messages)
{
    const TokenChart chart = tokenChart(snapshot);
    if (chart.rows.empty())
        return;
    const auto say = [&](const char* id, std::vector<MessageArg> args = {}) {
        return messages.text(Message{id, std::move(args)}).toStdString();
    };
    const std::string note = "  " + say("html.chart.phases", {{"shown", std::to_string(chart.rows.size())},
                                                              {"all", std::to_string(chart.phases)}});
    PdfCell caption{pages.layout({{say("html.chart.tokens"), true}, {note, false, false, false, PdfInk::Secondary}},
                                 9.5, pages.width()),
                    0};
    const double height = chart.height() * pixel;
    pages.keep(caption.layout.height() + height);
    pages.row({std::move(caption)}, "P");
    pages.figure(height, [&](cairo_t* cairo) { drawTokens(cairo, pages, chart, say("html.chart.ceiling")); });
    pages.space(8);
}

} // namespace exhibit
