// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/focusring.h"

#include "widgets/common/look/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace exhibit {

namespace {

const char* const keyboardFocus = "keyboardFocus";

bool wantsRing(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->property("kind") != QLatin1String("plain") &&
               qobject_cast<QAbstractSpinBox*>(line->parent()) == nullptr;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || widget->property("focusRing").toBool();
}

} // namespace

bool hasKeyboardFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->property(keyboardFocus).toBool();
}

FocusRing::FocusRing(QObject* owner)
{
    // The ring moves from window to window as a child of each, so its owner cannot be its parent.
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() = default;

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto* focused = static_cast<QWidget*>(watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool keyboard =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            focused->setProperty(keyboardFocus, keyboard);
        if (wantsRing(focused) && focused->property(keyboardFocus).toBool())
            setWidget(focused);
        else if (widget() != nullptr)
            setWidget(nullptr);
    } else if (event->type() == QEvent::FocusOut && watched == widget()) {
        setWidget(nullptr);
    }
    return QFocusFrame::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace exhibit
