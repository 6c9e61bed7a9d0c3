// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/brush/chartbrush.h"

class QKeyEvent;

namespace exhibit {

/// Which neighbouring items of a chart are drawn: all of them, or those that a person looks at more closely. Pure but
/// for the keys.
class ChartZoom
{
public:
    /// Of data with so many items. What was looked at stays as long as they are as many as before.
    void setItems(int items);

    bool isWhole() const { return m_shown.isEmpty(); }
    ChartRange shown() const { return isWhole() ? ChartRange{0, m_items - 1} : m_shown; }

    // Each says whether anything changed.
    bool showOnly(const ChartRange& range);
    bool showAll() { return showOnly({}); }
    bool zoomIn(int around); ///< half as many; `around` stays in sight
    bool zoomOut();          ///< twice as many, until it is all
    bool pan(int direction); ///< by half of what is shown

    /// Z: what is picked, + and -, PageUp and PageDown, Backspace or 0: all. Nothing if the key is no such one; else
    /// whether anything changed.
    std::optional<bool> pressKey(const QKeyEvent* event, const ChartRange& picked, int current);

private:
    bool showFrom(int first, int count);

    int m_items = 0;
    ChartRange m_shown; ///< empty: all
};

} // namespace exhibit
