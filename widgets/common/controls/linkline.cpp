// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/linkline.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace exhibit {

namespace {

constexpr int fewestLetters = 8;

} // namespace

LinkLine::LinkLine(QWidget* parent) : QAbstractButton(parent)
{
    setTextStyle(this, TextStyle::Small);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2,
            std::max(fontMetrics().height() + 2, lineHeightOf(TextStyle::Small))};
}

QSize LinkLine::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), fontMetrics().averageCharWidth() * fewestLetters), wanted.height()};
}

void LinkLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, width());
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.accent : theme.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!isEnabled() || !underMouse())
        return;
    const qreal y = std::round(rect().center().y() + metrics.ascent() / 2) + 1.5;
    painter.drawLine(QPointF(0, y), QPointF(metrics.horizontalAdvance(shown), y));
}

bool LinkLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

/// As every link: a button alone hears only the space bar.
void LinkLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace exhibit
