// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/layoutpause.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QStackedLayout>

namespace exhibit {

namespace {

bool isPaused = false;

} // namespace

LayoutPause::LayoutPause(QWidget* root)
{
    if (isPaused || !root)
        return;
    isPaused = true;
    m_root = root;
    pause(root);
    qApp->installEventFilter(this);
}

LayoutPause::~LayoutPause()
{
    if (m_paused.empty() && !m_root)
        return;
    if (m_root && m_root->isVisible())
        showAdded(m_root);
    for (const Paused& paused : m_paused) {
        if (!paused.widget || !paused.widget->layout())
            continue;
        paused.widget->layout()->setEnabled(true);
        if (paused.widget->size() != paused.size) // it did not hear of that
            paused.widget->layout()->invalidate();
    }
    isPaused = false;
}

/// A layout that is off would keep the place of what is deleted.
bool LayoutPause::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildRemoved && watched->isWidgetType()) {
        if (QLayout* layout = static_cast<QWidget*>(watched)->layout())
            layout->setEnabled(true);
    }
    return false;
}

/// What is hidden behind another page keeps its layout: nobody fills it now.
void LayoutPause::pause(QWidget* widget)
{
    QLayout* layout = widget->layout();
    if (layout && layout->isEnabled()) {
        layout->setEnabled(false);
        m_paused.push_back({widget, widget->size()});
    }
    const bool isStack = qobject_cast<QStackedLayout*>(layout);
    for (QObject* child : widget->children()) {
        auto* part = child->isWidgetType() ? static_cast<QWidget*>(child) : nullptr;
        if (part && !part->isWindow() && !(isStack && part->isHidden()))
            pause(part);
    }
}

/// A layout shows what is added to it when the event loop runs again, each part with a layout of its own.
void LayoutPause::showAdded(QWidget* widget)
{
    const QObjectList children = widget->children();
    for (QObject* child : children) {
        auto* part = child->isWidgetType() ? static_cast<QWidget*>(child) : nullptr;
        if (!part || part->isWindow())
            continue;
        if (part->isVisible())
            showAdded(part);
        else if (part->testAttribute(Qt::WA_LaidOut) && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part->show();
    }
}

} // namespace exhibit
