// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/suitemapgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace exhibit {

namespace {

MapColour colourOf(OutcomeCell cell)
{
    switch (cell) {
    case OutcomeCell::Passed:
    case OutcomeCell::XPassed:
        return MapColour::Passed;
    case OutcomeCell::Failed:
    case OutcomeCell::Error:
        return MapColour::Failed;
    case OutcomeCell::Skipped:
    case OutcomeCell::XFailed:
        return MapColour::Skipped;
    case OutcomeCell::NotRun:
    case OutcomeCell::NotListed:
        return MapColour::Hatch;
    case OutcomeCell::CollectionError:
        return MapColour::CollectionError;
    case OutcomeCell::Absent:
        break;
    }
    return MapColour::Nothing;
}

bool isLoud(MapColour colour)
{
    return colour == MapColour::Failed || colour == MapColour::CollectionError;
}

/// The commonest of the entries from `first` to before `last`; equal numbers: the louder one.
MapColour commonest(const TestMatrix& matrix, int run, int first, int last)
{
    std::array<int, 6> counts{};
    for (int entry = first; entry < last; ++entry)
        ++counts[static_cast<std::size_t>(colourOf(matrix.cell(run, entry)))];
    const auto most = std::max_element(counts.rbegin(), counts.rend());
    return static_cast<MapColour>(counts.rend() - most - 1);
}

} // namespace

std::vector<MapColour> mapStrip(const TestMatrix& matrix, int run, int pixels, double leastWidth)
{
    std::vector<MapColour> strip(static_cast<std::size_t>(std::max(0, pixels)), MapColour::Nothing);
    const int entries = matrix.entryCount();
    if (entries == 0 || pixels <= 0)
        return strip;
    const double perPixel = static_cast<double>(entries) / pixels;
    for (int x = 0; x < pixels; ++x) {
        const int first = std::min(entries - 1, static_cast<int>(x * perPixel));
        const int last = std::clamp(static_cast<int>(std::ceil((x + 1) * perPixel)), first + 1, entries);
        strip[static_cast<std::size_t>(x)] = commonest(matrix, run, first, last);
    }
    for (int entry = 0; entry < entries; ++entry) {
        const MapColour colour = colourOf(matrix.cell(run, entry));
        if (!isLoud(colour))
            continue;
        const double left = entry / perPixel, wide = std::max(leastWidth, 1 / perPixel);
        const int first = std::clamp(static_cast<int>(std::floor(left)), 0, pixels - 1);
        const int last = std::min(pixels, std::max(first + 1, static_cast<int>(std::lround(left + wide))));
        for (int x = first; x < last; ++x) {
            MapColour& pixel = strip[static_cast<std::size_t>(x)];
            pixel = std::max(pixel, colour);
        }
    }
    return strip;
}

int SuiteMapGeometry::runAt(double y) const
{
    const int run = static_cast<int>(std::floor((y - top + (pitch - stripHeight) / 2) / pitch));
    return run >= 0 && run < runs ? run : -1;
}

int SuiteMapGeometry::entryAt(double x) const
{
    if (entries == 0 || x < left || x >= right)
        return -1;
    return std::min(entries - 1, static_cast<int>((x - left) / width() * entries));
}

double SuiteMapGeometry::xOf(int entry) const
{
    return left + entryWidth() * entry;
}

int nextFailure(const TestMatrix& matrix, int run, int entry, int step)
{
    for (int at = entry + step; at >= 0 && at < matrix.entryCount(); at += step) {
        if (isLoud(colourOf(matrix.cell(run, at))))
            return at;
    }
    return -1;
}

} // namespace exhibit
