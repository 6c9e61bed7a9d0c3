// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

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

} // namespace exhibit
