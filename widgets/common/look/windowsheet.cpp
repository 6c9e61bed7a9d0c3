// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/windowsheet.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace exhibit {

namespace {

const char* const dressed = "windowSheet";

} // namespace

WindowSheet::WindowSheet(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void WindowSheet::setSheet(const QString& sheet)
{
    m_sheet = sheet;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->property(dressed).toBool())
            window->setStyleSheet(m_sheet);
    }
}

/// Dialogs and menus of a window have its sheet as any part of it has.
bool WindowSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->isWindow() && !widget->parentWidget() && !widget->property(dressed).toBool()) {
        widget->setProperty(dressed, true);
        widget->setStyleSheet(m_sheet + widget->styleSheet());
    }
    return false;
}

} // namespace exhibit
