// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfchart.h"

#include "models/report/charts/failurechart.h"
#include "models/report/pdf/pdfpages.h"

#include <algorithm>

namespace exhibit {

namespace {

using Look = FailureChart::Look;

constexpr double scale = 0.7; // points a pixel of the picture
constexpr double wordSize = 7.5;
constexpr double hatchStep = 4, dotStep = 3.5, dotSide = 1.4;
constexpr double nameGap = 5; // between the names of two columns
constexpr qsizetype fewestLetters = 4;

struct Colour
{
    double red, green, blue;
};

constexpr Colour edge{0.75, 0.20, 0.09}, soft{0.92, 0.69, 0.62}, middle{0.85, 0.41, 0.30}, collection{0.46, 0.22, 0.64},
    grid{0.89, 0.90, 0.92};

void setColour(cairo_t* cairo, const Colour& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

/// Lines across, so that it is told apart without colour.
void hatch(cairo_t* cairo, double x, double y, double width, double height)
{
    cairo_save(cairo);
    cairo_rectangle(cairo, x, y, width, height);
    cairo_clip(cairo);
    for (double at = x - height; at < x + width; at += hatchStep) {
        cairo_move_to(cairo, at, y + height);
        cairo_line_to(cairo, at + height, y);
    }
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

/// For what is neither known nor new.
void dots(cairo_t* cairo, double x, double y, double width, double height)
{
    for (double across = x + 1; across + dotSide < x + width; across += dotStep) {
        for (double down = y + 1; down + dotSide < y + height; down += dotStep)
            cairo_rectangle(cairo, across, down, dotSide, dotSide);
    }
    cairo_fill(cairo);
}

void drawPart(cairo_t* cairo, const FailureChart::Part& part, double left)
{
    const double x = (part.x - left) * scale, y = part.y * scale;
    const double width = part.width * scale, height = part.height * scale;
    cairo_set_line_width(cairo, 0.8);
    if (part.look == Look::Collection) {
        setColour(cairo, collection);
        hatch(cairo, x, y, width, height);
    } else if (part.look == Look::Unknown) {
        setColour(cairo, middle);
        dots(cairo, x, y, width, height);
        setColour(cairo, edge);
    } else {
        setColour(cairo, part.look == Look::Every ? soft : part.look == Look::Known ? middle : edge);
        cairo_rectangle(cairo, x, y, width, height);
        cairo_fill(cairo);
        setColour(cairo, edge);
    }
    cairo_rectangle(cairo, x, y, width, height);
    cairo_stroke(cairo);
}

/// Around `x`, on the baseline `y` of the picture.
void drawWord(cairo_t* cairo, const PdfPages& pages, const std::string& text, double x, double y, PdfInk ink)
{
    const PdfLayout word = pages.layout({{text, false, false, false, ink}}, wordSize, 0);
    word.draw(cairo, 0, x * scale - word.width() / 2, y * scale - word.height() * 0.8);
}

/// With its middle left out as far as its neighbours need the room: names of runs begin and end alike.
std::string fittingWord(const PdfPages& pages, const std::string& text, double room)
{
    const auto isWide = [&](const QString& word) {
        return pages.layout({{word.toStdString(), false, false, false, PdfInk::Secondary}}, wordSize, 0).width() > room;
    };
    const QList<uint> letters = QString::fromStdString(text).toUcs4();
    const auto shortened = [&letters](qsizetype kept) -> QString {
        const auto part = [&](qsizetype from, qsizetype count) {
            const QList<uint> some = letters.mid(from, count);
            return QString::fromUcs4(reinterpret_cast<const char32_t*>(some.constData()), some.size());
        };
        return part(0, kept / 2) + QChar(0x2026) + part(letters.size() - (kept - kept / 2), kept - kept / 2);
    };
    if (letters.size() <= fewestLetters || !isWide(QString::fromStdString(text)))
        return text;
    qsizetype fits = fewestLetters, isTooLong = letters.size();
    while (isTooLong - fits > 1) {
        const qsizetype kept = (fits + isTooLong) / 2;
        (isWide(shortened(kept)) ? isTooLong : fits) = kept;
    }
    return shortened(fits).toStdString();
}

/// Numbers and lines of the axis, before the columns, which stand on them.
void drawAxis(cairo_t* cairo, const PdfPages& pages, const FailureChart& chart, double width)
{
    const double left = FailureChart::plotX * scale;
    const auto line = [&](int y) {
        cairo_move_to(cairo, left, y * scale);
        cairo_line_to(cairo, left + width, y * scale);
        cairo_stroke(cairo);
    };
    cairo_set_line_width(cairo, 0.4);
    for (const FailureChart::Tick& tick : chart.ticks) {
        setColour(cairo, grid);
        line(tick.y);
        const PdfLayout number = pages.layout({{tick.label, false, false, false, PdfInk::Secondary}}, wordSize, 0);
        number.draw(cairo, 0, left - number.width() - nameGap, tick.textY * scale - number.height() * 0.8);
    }
}

/// Above the columns: where it hides in one, it would say nothing.
void drawBaseline(cairo_t* cairo, double y, double left, double right)
{
    const double dashes[] = {3, 2};
    cairo_save(cairo);
    setInk(cairo, PdfInk::Secondary);
    cairo_set_line_width(cairo, 0.7);
    cairo_set_dash(cairo, dashes, 2, 0);
    cairo_move_to(cairo, left, y);
    cairo_line_to(cairo, right, y);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

void drawColumns(cairo_t* cairo, const PdfPages& pages, const FailureChart& chart, std::size_t first, std::size_t last)
{
    const double left = static_cast<double>(first) * FailureChart::slot;
    const double axisLeft = FailureChart::plotX * scale;
    const double width = static_cast<double>(last - first) * FailureChart::slot * scale;
    drawAxis(cairo, pages, chart, width);
    for (std::size_t i = first; i < last; ++i) {
        const FailureChart::Column& column = chart.columns[i];
        for (const FailureChart::Part& part : column.parts)
            drawPart(cairo, part, left);
        drawWord(cairo, pages, column.value, column.middle - left, column.valueY, PdfInk::Text);
        drawWord(cairo, pages, fittingWord(pages, column.label, FailureChart::slot * scale - nameGap),
                 column.middle - left, column.labelY, PdfInk::Secondary);
    }
    if (chart.baselineY)
        drawBaseline(cairo, *chart.baselineY * scale, axisLeft, axisLeft + width);
    setInk(cairo, PdfInk::Secondary);
    cairo_set_line_width(cairo, 0.6);
    cairo_move_to(cairo, axisLeft, FailureChart::axis * scale);
    cairo_line_to(cairo, axisLeft + width, FailureChart::axis * scale);
    cairo_stroke(cairo);
}

void drawLegend(cairo_t* cairo, const PdfPages& pages, const Messages& messages, const FailureChart& chart)
{
    constexpr int swatch = 12, gap = 6;
    double x = 0;
    const auto say = [&](const char* id) {
        const PdfLayout word =
            pages.layout({{messages.text(id).toStdString(), false, false, false, PdfInk::Secondary}}, wordSize, 0);
        word.draw(cairo, 0, x + swatch * scale + gap, 0);
        x += swatch * scale + word.width() + 3 * gap;
    };
    for (const Look look : chart.looks()) {
        drawPart(cairo, {0, 0, swatch, swatch, look}, -x / scale);
        say(lookMessage(look));
    }
    if (chart.baselineY) {
        drawBaseline(cairo, swatch * scale / 2, x, x + swatch * scale);
        say("html.chart.baseline");
    }
}

} // namespace

void writeFailureChart(PdfPages& pages, const Review& review, const Messages& messages)
{
    const FailureChart chart = failureChart(review, messages);
    if (chart.columns.empty())
        return;
    const std::string title = messages.text("html.chart.failures").toStdString();
    const auto inRow =
        static_cast<std::size_t>(std::max(1.0, (pages.width() / scale - FailureChart::plotX) / FailureChart::slot));
    const double height = FailureChart::height * scale;
    PdfCell caption{pages.layout({{title, true}}, 9.5, pages.width()), 0};
    pages.keep(caption.layout.height() + height);
    pages.row({std::move(caption)}, "P");
    for (std::size_t first = 0; first < chart.columns.size(); first += inRow)
        pages.figure(height, [&](cairo_t* cairo) {
            drawColumns(cairo, pages, chart, first, std::min(chart.columns.size(), first + inRow));
        });
    constexpr double legendHeight = 14;
    pages.figure(legendHeight, [&](cairo_t* cairo) { drawLegend(cairo, pages, messages, chart); });
    pages.space(8);
}

} // namespace exhibit
