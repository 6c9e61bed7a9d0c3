// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/checkline.h"

#include "widgets/common/look/icons.h"

#include <QEvent>
#include <QPainter>

namespace exhibit {

namespace {

constexpr int shapeSide = 13, wordsFrom = 21; // design pixels

Icon shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Check;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Fail:
        return Icon::Cross;
    default:
        return Icon::None;
    }
}

} // namespace

CheckLine::CheckLine(QWidget* parent) : ToneLabel({}, TextStyle::Small, Tone::Secondary, parent)
{
    setWordWrap(true);
    setContentsMargins(scaled(wordsFrom), 0, 0, 0);
}

void CheckLine::changeEvent(QEvent* event)
{
    ToneLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setContentsMargins(scaled(wordsFrom), 0, 0, 0);
}

void CheckLine::paintEvent(QPaintEvent* event)
{
    ToneLabel::paintEvent(event);
    const Icon shape = shapeOf(tone());
    if (text().isEmpty() || shape == Icon::None)
        return;
    QPainter painter(this);
    const int side = scaled(shapeSide);
    paintIcon(&painter, shape, QRectF(0, (lineHeightOf(TextStyle::Small) - side) / 2.0, side, side),
              inkOf(themeFor(this), tone()));
}

} // namespace exhibit
