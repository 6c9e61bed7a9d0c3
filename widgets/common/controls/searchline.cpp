// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/searchline.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int patienceMs = 250;
constexpr int leastRoom = 110; // design pixels: both icons, and a word between them

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
