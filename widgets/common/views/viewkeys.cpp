// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/viewkeys.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/views/tablecopy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTreeView>

namespace exhibit {

namespace {

const char* const lettersOff = "letterKeysOff";

/// The last row that can be seen by scrolling: of a tree, inside what is unfolded.
QModelIndex lastRow(const QAbstractItemView* view)
{
    const QAbstractItemModel* model = view->model();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    QModelIndex row = model->index(model->rowCount() - 1, 0);
    while (tree && tree->isExpanded(row) && model->rowCount(row) > 0)
        row = model->index(model->rowCount(row) - 1, 0, row);
    return row;
}

} // namespace

ViewKeys::ViewKeys(QAbstractItemView* view) : QObject(view), m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this, &ViewKeys::rowActivated);
}

void ViewKeys::setLetterKeysEnabled(QAbstractScrollArea* view, bool enabled)
{
    view->setProperty(lettersOff, !enabled);
}

bool ViewKeys::letterKeysEnabled(const QAbstractScrollArea* view)
{
    return !view->property(lettersOff).toBool();
}

/// Rows are chosen, not cells: Home and End are those of the rows in tables, too.
bool ViewKeys::goToEnd(bool last)
{
    if (!m_view->model() || m_view->model()->rowCount() == 0)
        return true;
    const QModelIndex row = last ? lastRow(m_view) : m_view->model()->index(0, 0);
    if (!(row.flags() & Qt::ItemIsEnabled))
        return false;
    m_going = true;
    m_view->setCurrentIndex(row);
    m_going = false;
    // Once more when what the row brings about has its place: heights are guessed until then, and panes may open.
    const auto show = [view = m_view, last] { last ? view->scrollToBottom() : view->scrollToTop(); };
    show();
    QMetaObject::invokeMethod(m_view, show, Qt::QueuedConnection);
    return true;
}

QItemSelectionModel::SelectionFlags ViewKeys::selectionByCode(const QAbstractItemView* view)
{
    if (view->selectionMode() == QAbstractItemView::NoSelection)
        return QItemSelectionModel::NoUpdate;
    const bool rows = view->selectionBehavior() == QAbstractItemView::SelectRows;
    return rows ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::ClearAndSelect;
}

/// Rows that are selected can be pulled out of the window, as the text that Ctrl+C copies.
bool ViewKeys::pulls(const QMouseEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const QModelIndex index = m_view->indexAt(event->position().toPoint());
        const bool isSelected = m_view->selectionModel() && m_view->selectionModel()->isSelected(index);
        m_mayPull = isSelected && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                    m_view->dragDropMode() == QAbstractItemView::NoDragDrop;
        m_pressed = event->position().toPoint();
        return false;
    }
    if (event->type() != QEvent::MouseMove || !m_mayPull || !(event->buttons() & Qt::LeftButton))
        return false;
    const QPoint moved = event->position().toPoint() - m_pressed;
    if (moved.manhattanLength() < QApplication::startDragDistance())
        return true; // else the view selects what the mouse passes
    m_mayPull = false;
    auto* data = new QMimeData;
    data->setText(selectionAsTsv(m_view));
    auto* drag = new QDrag(m_view);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
    return true;
}

bool ViewKeys::eventFilter(QObject* watched, QEvent* event)
{
    // The view is asked for its viewport only where it is alive for sure: of what it sends while it dies, no event is
    // of the mouse.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)
        return watched == m_view->viewport() && pulls(static_cast<QMouseEvent*>(event));
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
    if (plain && key->key() == Qt::Key_Space) {
        event->ignore(); // a view would select what is selected already; the window shows the lines of the row
        return true;
    }
    if (plain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End))
        return goToEnd(key->key() == Qt::Key_End);
    const bool letters = key->modifiers() == Qt::NoModifier && !m_view->property(lettersOff).toBool();
    if (letters && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, key->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QApplication::sendEvent(m_view, &arrow);
        return true;
    }
    return false;
}

} // namespace exhibit
