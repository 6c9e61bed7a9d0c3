// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/searchline.h"

#include "models/items/itemtext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int patienceMs = 250;
constexpr int leastRoom = 110; // design pixels: both icons, and a word between them
constexpr int clearRoom = 30;

} // namespace

SearchLine::SearchLine(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themedIcon(Icon::Filter, Tone::Muted), QLineEdit::LeadingPosition)->setText(placeholder);
    auto* clearAction = addAction(themedIcon(Icon::Close, Tone::Muted), QLineEdit::TrailingPosition);
    clearAction->setText(tr("Clear"));
    clearAction->setToolTip(tr("Clear"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, [this] {
        clear();
        emitNow();
    });
    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMs);
    connect(m_timer, &QTimer::timeout, this, &SearchLine::emitNow);
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        if (text.isEmpty())
            setCount(0, 0);
        m_timer->start();
    });
}

void SearchLine::setRoom(int pixels)
{
    m_room = pixels;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
}

QSize SearchLine::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return m_room > 0 ? QSize(scaled(m_room), usual.height()) : usual;
}

QSize SearchLine::minimumSizeHint() const
{
    const QSize usual = QLineEdit::minimumSizeHint();
    return m_room > 0 ? QSize(scaled(std::min(m_room, leastRoom)), usual.height()) : usual;
}

void SearchLine::setCount(qint64 shown, qint64 total)
{
    m_count = text().isEmpty() ? QString() : tr("%1 of %2").arg(groupedNumber(shown), groupedNumber(total));
    setAccessibleDescription(m_count);
    setTextMargins(0, 0, countWidth(), 0);
    update();
}

int SearchLine::countWidth() const
{
    if (m_count.isEmpty())
        return 0;
    const int wanted = QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(m_count) + scaled(6);
    return width() - wanted < scaled(leastRoom) ? 0 : wanted;
}

void SearchLine::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    setTextMargins(0, 0, countWidth(), 0);
}

void SearchLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const int room = countWidth();
    if (room == 0)
        return;
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Label));
    painter.setPen(themeFor(this).muted);
    const QRect place(width() - scaled(clearRoom) - room, 0, room, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, m_count);
}

void SearchLine::emitNow()
{
    m_timer->stop();
    Q_EMIT filterChanged();
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emitNow();
        return;
    case Qt::Key_Down:
        Q_EMIT downPressed();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            emitNow();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace exhibit
