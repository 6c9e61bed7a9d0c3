// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/pointergestures.h"

#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/pages/evidence/hovercard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>

#include <utility>

namespace exhibit {

namespace {

/// Drawn as a link: by a delegate of its own, or by the look of its column.
bool isLink(const QAbstractItemView* view, const QModelIndex& index)
{
    if (qobject_cast<const PointerDelegate*>(view->itemDelegateForIndex(index)))
        return true;
    const QVariant layout = index.model()->headerData(index.column(), Qt::Horizontal, ColumnLayoutRole);
    const ColumnLook look = layout.isValid() ? layout.value<ColumnLayout>().look : ColumnLook::Name;
    return look == ColumnLook::Pointer || look == ColumnLook::Line;
}

/// The pointer under a place of a widget; null if there is none.
SourceRef pointerAt(QObject* watched, const QPoint& position)
{
    if (const auto* label = qobject_cast<const PointerLabel*>(watched))
        return label->sourceRef();
    auto* view = watched->parent() ? qobject_cast<QAbstractItemView*>(watched->parent()) : nullptr;
    if (!view || view->viewport() != watched)
        return {};
    const QModelIndex index = view->indexAt(position);
    return index.isValid() && isLink(view, index) ? index.data(SourceRefRole).value<SourceRef>() : SourceRef();
}

} // namespace

PointerGestures::PointerGestures(EvidenceFiles* files, QWidget* window)
    : QObject(window), m_files(files), m_window(window), m_card(new HoverCard(window))
{
    qApp->installEventFilter(this);
}

bool PointerGestures::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (m_card->isVisible() && watched == m_source &&
            pointerAt(watched, static_cast<QMouseEvent*>(event)->position().toPoint()) != m_card->shown())
            hideCard();
        return false;
    case QEvent::Leave:
    case QEvent::Hide:
        if (watched == m_source)
            hideCard();
        return false;
    case QEvent::KeyPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        hideCard();
        return false;
    case QEvent::MouseButtonPress:
        hideCard();
        return press(watched, event);
    case QEvent::MouseButtonRelease:
        return release(watched, event);
    case QEvent::ToolTip:
        return showCard(watched, event);
    default:
        return false;
    }
}

bool PointerGestures::press(QObject* watched, QEvent* event)
{
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool isBeside = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier;
    if (!widget || widget->window() != m_window || (!isBeside && mouse->button() != Qt::MiddleButton))
        return false;
    m_pressed = pointerAt(watched, mouse->position().toPoint());
    return !m_pressed.isNull();
}

bool PointerGestures::release(QObject* watched, QEvent* event)
{
    // The window of the system sees each event before the widget under the mouse does.
    if (m_pressed.isNull() || !qobject_cast<QWidget*>(watched))
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const SourceRef pressed = std::exchange(m_pressed, {});
    if (pointerAt(watched, mouse->position().toPoint()) != pressed)
        return true;
    if (mouse->button() == Qt::MiddleButton)
        Q_EMIT tabRequested(pressed);
    else
        Q_EMIT besideRequested(pressed);
    return true;
}

void PointerGestures::hideCard()
{
    m_wanted = {};
    m_card->hide();
}

bool PointerGestures::showCard(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    const SourceRef ref = pointerAt(watched, help->pos());
    const Artifact* artifact = ref.isNull() ? nullptr : m_files->artifact(ref.path);
    if (!artifact || artifact->encoding == TextEncoding::None || ref.isDatabaseRow() || !ref.firstLine.isValid())
        return false;
    m_wanted = ref;
    m_files->open(ref.path, TextFileSource::Text::Repaired, widget,
                  [this, widget, ref, where = help->globalPos()](const EvidenceFiles::Source& source) {
                      if (!source || m_wanted != ref || !widget->isVisible())
                          return;
                      m_source = widget;
                      m_card->showLines(ref, **source, where);
                      Q_EMIT cardShown(m_card->text());
                  });
    return true;
}

} // namespace exhibit
