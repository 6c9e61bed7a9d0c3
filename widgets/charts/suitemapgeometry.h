// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tests/testmatrix.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace exhibit {

/// What one device pixel of a strip of the suite map shows, worst last.
enum class MapColour : std::uint8_t { Nothing, Passed, Skipped, Hatch, CollectionError, Failed };

/// One strip: a colour per device pixel. Failures and collection errors are at least `leastWidth` pixels wide, so that
/// one test among ten thousand is seen; failures win over all else.
std::vector<MapColour> mapStrip(const TestMatrix& matrix, int run, int pixels, double leastWidth);

/// Where the strips of the suite map stand. Logical pixels.
struct SuiteMapGeometry
{
    double left = 0, right = 0; ///< of the strips
    double top = 0;             ///< of the first one, without scrolling
    double stripHeight = 11, pitch = 16;
    int runs = 0, entries = 0;

    double width() const { return right - left; }
    double height() const { return top * 2 + pitch * runs - (pitch - stripHeight); } ///< of all strips
    QRectF strip(int run) const { return {left, top + run * pitch, width(), stripHeight}; }
    int runAt(double y) const;   ///< -1 outside
    int entryAt(double x) const; ///< -1 outside
    double xOf(int entry) const; ///< left edge
    double entryWidth() const { return entries > 0 ? width() / entries : 0; }
};

/// The entry nearest to `entry` in direction `step` (+1, -1) that failed or could not be collected; -1 if none.
int nextFailure(const TestMatrix& matrix, int run, int entry, int step);

} // namespace exhibit
