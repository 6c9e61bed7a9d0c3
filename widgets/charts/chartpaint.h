// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace exhibit {

/// A square-edged bar; with an edge of one pixel if there is room for one.
void paintBar(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& edge = QColor());

/// Diagonal stripes of `ink` on `ground`, with an edge.
void paintHatch(QPainter* painter, const QRectF& rect, const QColor& ink, const QColor& ground);

/// Dots of `ink` on `ground`, with an edge.
void paintDots(QPainter* painter, const QRectF& rect, const QColor& ink, const QColor& ground);

enum class NotchSide { Top, Right };

/// The sign of a lower bound: a chevron cut into the end of a bar.
void paintNotch(QPainter* painter, const QRectF& bar, NotchSide side, const QColor& ground);

/// Text centred at `x` with its baseline box starting at `top`; elided to `width`.
void paintCentred(QPainter* painter, const QString& text, double x, double top, double width, const QFont& font,
                  const QColor& ink);

/// The frame of the mark that has the keyboard.
void paintFocus(QPainter* painter, const QRectF& rect, const Theme& theme);

} // namespace exhibit
