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
        if ((index < first || index > last) && !isPinned(index))
            Q_EMIT tabCloseRequested(index);
    }
}

bool FileTabs::isPinned(int index) const
{
    return m_pinned.contains(tabData(index).toString());
}

int FileTabs::pinnedCount() const
{
    return static_cast<int>(m_pinned.size());
}

void FileTabs::setPinned(int index, bool pinned)
{
    const QString path = tabData(index).toString();
    if (path.isEmpty() || pinned == m_pinned.contains(path))
        return;
    const int last = pinnedCount();
    if (pinned)
        m_pinned.append(path);
    else
        m_pinned.removeAll(path);
    setTabIcon(index, pinned ? themedIcon(Icon::Pin, Tone::Secondary) : QIcon());
    moveTab(index, pinned ? last : last - 1);
}

/// A pin goes with its tab.
void FileTabs::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    m_pinned.removeIf([this](const QString& path) { return indexOf(path) < 0; });
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
        QAction* pin = menu.addAction(tr("Keep in front"));
        pin->setCheckable(true);
        pin->setChecked(isPinned(index));
        connect(pin, &QAction::toggled, this, [this, index](bool pinned) { setPinned(index, pinned); });
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
