// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/filetabs.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/look/icons.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace exhibit {

FileTabs::FileTabs(QWidget* parent) : QTabBar(parent)
{
    setAccessibleName(tr("Open files"));
    setTabsClosable(true);
    setMovable(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
}

int FileTabs::indexOf(const QString& path) const
{
    for (int i = 0; i < count(); ++i) {
        if (tabData(i).toString() == path)
            return i;
    }
    return -1;
}

void FileTabs::rememberClosed(const SourceRef& place)
{
    if (place.isNull())
        return;
    // A file that was closed twice comes back once.
    m_closed.erase(std::remove_if(m_closed.begin(), m_closed.end(),
                                  [&place](const SourceRef& closed) { return closed.path == place.path; }),
                   m_closed.end());
    if (m_closed.size() >= mostClosed)
        m_closed.erase(m_closed.begin());
    m_closed.push_back(place);
}

SourceRef FileTabs::takeClosed()
{
    while (!m_closed.empty()) {
        SourceRef place = m_closed.back();
        m_closed.pop_back();
        if (indexOf(QString::fromStdString(place.path)) < 0) // opened again by other ways
            return place;
    }
    return {};
}

/// All tabs outside of `first` to `last`.
void FileTabs::closeBut(int first, int last)
{
    for (int index = count() - 1; index >= 0; --index) {
        if (index < first || index > last)
            Q_EMIT tabCloseRequested(index);
    }
}

void FileTabs::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    QMenu menu(this);
    if (index >= 0) {
        const QString path = tabData(index).toString();
        menu.addAction(themedIcon(Icon::Close), tr("Close"), this, [this, index] { Q_EMIT tabCloseRequested(index); })
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F4));
        menu.addAction(tr("Close others"), this, [this, index] { closeBut(index, index); })->setEnabled(count() > 1);
        menu.addAction(tr("Close those to the right"), this, [this, index] { closeBut(0, index); })
            ->setEnabled(index + 1 < count());
        menu.addSeparator();
        menu.addAction(tr("Show beside"), this, [this, index] { Q_EMIT besideRequested(index); })
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backslash));
        menu.addAction(themedIcon(Icon::Copy), tr("Copy path"), this, [this, path] { copyAndTell(this, path); });
        menu.addSeparator();
    }
    QAction* reopen = menu.addAction(tr("Reopen closed file"), this, &FileTabs::reopenRequested);
    reopen->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    reopen->setEnabled(hasClosed());
    menu.exec(byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

void FileTabs::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT tabCloseRequested(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

void FileTabs::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentIndex() >= 0)
        Q_EMIT tabCloseRequested(currentIndex());
    else
        QTabBar::keyPressEvent(event);
}

} // namespace exhibit
