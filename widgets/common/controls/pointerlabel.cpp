// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/pointerlabel.h"

#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/views/focusring.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace exhibit {

PointerLabel::PointerLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setTextStyle(this, TextStyle::Pointer);
    setProperty("focusRing", true);
}

PointerLabel::PointerLabel(const SourceRef& ref, Form form, QWidget* parent) : PointerLabel(parent)
{
    m_form = form;
    setSourceRef(ref);
}

void PointerLabel::setSourceRef(const SourceRef& ref)
{
    m_ref = ref;
    refresh();
}

void PointerLabel::setFramed(bool framed)
{
    m_framed = framed;
    refresh();
}

void PointerLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QString PointerLabel::text() const
{
    if (m_ref.isNull())
        return {};
    switch (m_form) {
    case Form::FullPath:
        return pointerText(m_ref);
    case Form::FileName:
        return pointerFileText(m_ref);
    case Form::PlaceOnly:
        return placeText(m_ref);
    }
    return {};
}

void PointerLabel::refresh()
{
    const QString full = pointerText(m_ref);
    setAccessibleName(full);
    setToolTip(full);
    setEnabled(!m_ref.isNull());
    updateGeometry();
    update();
}

QSize PointerLabel::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2;
    const int height = std::max(fontMetrics().height() + 2, lineHeightOf(TextStyle::Pointer));
    return m_framed ? QSize(width + scaled(16), std::max(height, scaled(22))) : QSize(width, height);
}

QSize PointerLabel::minimumSizeHint() const
{
    // Of a row its number survives, and as much of the table's name as there is room for.
    const QString kept = m_ref.isDatabaseRow() ? QStringLiteral("table#%1").arg(m_ref.rowId) : placeText(m_ref);
    const int place = fontMetrics().horizontalAdvance(QChar(0x2026) + kept) + 2;
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), place + (m_framed ? scaled(16) : 0)), wanted.height()};
}

void PointerLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    QRectF place = rect();
    if (m_framed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.hair);
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        place.adjust(scaled(8), 0, -scaled(8), 0);
    }
    const QFontMetricsF metrics(font());
    const QString shown = elidedPointer(text(), metrics, place.width());
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.accent : theme.disabled);
    painter.drawText(place, static_cast<int>(m_alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (!m_hovered)
        return;
    const qreal width = metrics.horizontalAdvance(shown);
    const qreal left = m_alignment & Qt::AlignRight ? place.right() - width : place.left();
    const qreal y = std::round(place.center().y() + metrics.ascent() / 2) + 1.5;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(QPointF(left, y), QPointF(left + width, y));
}

void PointerLabel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_down = true;
    m_pressed = event->position().toPoint();
}

void PointerLabel::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->position().toPoint() - m_pressed;
    if (!m_down || moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_down = false;
    auto* data = new QMimeData;
    data->setText(pointerText(m_ref));
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

void PointerLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_down || event->button() != Qt::LeftButton)
        return;
    m_down = false;
    if (rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_ref);
}

void PointerLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_ref);
    else if (event->matches(QKeySequence::Copy))
        copyPointer();
    else
        QWidget::keyPressEvent(event);
}

void PointerLabel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(themedIcon(Icon::Copy), tr("Copy pointer"), this, &PointerLabel::copyPointer);
    menu.exec(event->globalPos());
}

void PointerLabel::copyPointer()
{
    const QString full = pointerText(m_ref);
    copyAndTell(this, full);
}

void PointerLabel::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void PointerLabel::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

} // namespace exhibit
