// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sessionaxis.h"

#include "widgets/charts/sessionaxispainter.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace exhibit {

SessionAxis::SessionAxis(QWidget* parent)
    : QWidget(parent), m_lanes({SessionLane::Said, SessionLane::Runs, SessionLane::Commands, SessionLane::Edits,
                                SessionLane::Tokens, SessionLane::Commits})
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Session, %1 lanes").arg(m_lanes.size()));
}

void SessionAxis::setLine(SessionLine line, Words words)
{
    m_line = std::move(line);
    m_words = std::move(words);
    m_current = -1;
    relayout();
}

void SessionAxis::setLanes(std::vector<SessionLane> lanes)
{
    if (lanes == m_lanes)
        return;
    m_lanes = std::move(lanes);
    setAccessibleName(tr("Session, %1 lanes").arg(m_lanes.size()));
    updateGeometry();
    relayout();
}

void SessionAxis::setCurrent(SessionLane lane, std::size_t index)
{
    m_current = -1;
    for (std::size_t i = 0; i < m_line.marks.size() && m_current < 0; ++i) {
        if (m_line.marks[i].lane == lane && m_line.marks[i].index == index)
            m_current = m_geometry.placedOf(i);
    }
    update();
}

QSize SessionAxis::sizeHint() const
{
    return {scaled(900), static_cast<int>(std::ceil(SessionAxisGeometry::heightFor(m_lanes, textScale())))};
}

QSize SessionAxis::minimumSizeHint() const
{
    return {scaled(320), sizeHint().height()};
}

void SessionAxis::relayout()
{
    m_geometry.layout(m_line, size(), textScale(), m_lanes);
    m_picture = {};
    update();
}

QPixmap SessionAxis::picture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(themeFor(this).panel);
    QPainter painter(&picture);
    paintSessionAxis(painter, m_line, m_geometry, m_lanes, size(), themeFor(this));
    return picture;
}

void SessionAxis::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull() && !size().isEmpty())
        m_picture = picture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_current < 0 || m_current >= static_cast<int>(m_geometry.placed().size()))
        return;
    const Theme& theme = themeFor(this);
    const QRectF rect = m_geometry.placed()[static_cast<std::size_t>(m_current)].rect;
    const double grow = scaled(3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(rect.center().x(), rect.bottom(), 1, m_geometry.axisTop() - rect.bottom()), theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1.2));
    painter.drawRoundedRect(rect.adjusted(-grow, 3, grow, -3), 4, 4);
}

void SessionAxis::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void SessionAxis::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

QString SessionAxis::wordsOf(int placed) const
{
    const PlacedMark& at = m_geometry.placed()[static_cast<std::size_t>(placed)];
    const QString words = m_words ? m_words(m_line.marks[at.mark]) : QString();
    return at.count == 1 ? words : tr("%1 (and %2 more here)").arg(words).arg(at.count - 1);
}

bool SessionAxis::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int placed = m_geometry.placedAt(help->pos());
    if (placed >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(placed), this);
    else
        QToolTip::hideText();
    return true;
}

void SessionAxis::choose(int placed)
{
    if (placed < 0)
        return;
    m_current = placed;
    setAccessibleDescription(wordsOf(placed));
    update();
    const SessionMark mark = m_line.marks[m_geometry.placed()[static_cast<std::size_t>(placed)].mark];
    Q_EMIT chosen(mark.lane, mark.index);
}

void SessionAxis::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(m_geometry.placedAt(event->position()));
}

void SessionAxis::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int placed = m_geometry.placedAt(event->position());
    if (placed < 0)
        return;
    const SessionMark mark = m_line.marks[m_geometry.placed()[static_cast<std::size_t>(placed)].mark];
    Q_EMIT activated(mark.lane, mark.index);
}

void SessionAxis::keyPressEvent(QKeyEvent* event)
{
    const bool any = m_current >= 0 && m_current < static_cast<int>(m_geometry.placed().size());
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_geometry.next(m_current, -1));
    case Qt::Key_Right:
        return choose(m_geometry.next(m_current, +1));
    case Qt::Key_Up:
        return choose(m_geometry.inLane(m_current, -1));
    case Qt::Key_Down:
        return choose(m_geometry.inLane(m_current, +1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (any) {
            const SessionMark mark = m_line.marks[m_geometry.placed()[static_cast<std::size_t>(m_current)].mark];
            Q_EMIT activated(mark.lane, mark.index);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace exhibit
