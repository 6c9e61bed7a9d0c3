// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

#include "widgets/common/controls/pointertext.h"

#include <QAbstractItemView>

namespace exhibit {

void Page::focusContent()
{
    const auto views = findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (view->isVisibleTo(this) && view->isEnabled() && (view->focusPolicy() & Qt::TabFocus))
            return view->setFocus(Qt::OtherFocusReason);
    }
}

QString Page::pointerText() const
{
    return place().isNull() ? QString() : exhibit::pointerText(place());
}

bool Page::stepPointer(int)
{
    return false;
}

void Page::setPointers(const QList<SourceRef>& pointers)
{
    if (m_pointers == pointers)
        return;
    m_pointers = pointers;
    Q_EMIT pointersChanged();
}

} // namespace exhibit
