// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/viewkeys.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/views/tablecopy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace exhibit {

namespace {

const char* const lettersOff = "letterKeysOff";

} // namespace

ViewKeys::ViewKeys(QAbstractItemView* view) : QObject(view), m_view(view)
{
    view->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this, &ViewKeys::rowActivated);
}

void ViewKeys::setLetterKeysEnabled(QAbstractItemView* view, bool enabled)
{
    view->setProperty(lettersOff, !enabled);
}

bool ViewKeys::letterKeysEnabled(const QAbstractItemView* view)
{
    return !view->property(lettersOff).toBool();
}

bool ViewKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        const QString text = selectionAsTsv(m_view);
        if (!text.isEmpty())
            copyAndTell(m_view, text, copiedRows(m_view->selectionModel()->selectedRows().size()));
        return true;
    }
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (m_view->currentIndex().isValid())
            Q_EMIT rowActivated(m_view->currentIndex());
        return true;
    }
    const bool letters = key->modifiers() == Qt::NoModifier && !m_view->property(lettersOff).toBool();
    if (letters && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, key->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QApplication::sendEvent(m_view, &arrow);
        return true;
    }
    return false;
}

} // namespace exhibit
