// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <QTabBar>

#include <vector>

namespace exhibit {

/// The open files as tabs: moved by the mouse, closed by its middle button, by Ctrl+F4 and by the menu of a tab. Keeps
/// the places of those that were closed, so that they come back. Pinned ones stand in front and go only by their own
/// close. The data of a tab is the path of its file.
class FileTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit FileTabs(QWidget* parent = nullptr);

    int indexOf(const QString& path) const; ///< -1: not open
    void rememberClosed(const SourceRef& place);
    /// The place that was closed last, taken from the list; null if there is none.
    SourceRef takeClosed();
    bool isPinned(int index) const;
    void setPinned(int index, bool pinned); ///< it moves to the last, or behind the last, of those that are pinned
    int pinnedCount() const;
    bool hasClosed() const { return !m_closed.empty(); }
    void closeBut(int first, int last); ///< all but those and the pinned ones
    void forgetClosed() { m_closed.clear(); }

    static constexpr std::size_t mostClosed = 32;

Q_SIGNALS:
    void reopenRequested();
    void besideRequested(int index); ///< the file of that tab beside the shown one

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabRemoved(int index) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList m_pinned;            ///< paths
    std::vector<SourceRef> m_closed; ///< the last one closed at the end
};

} // namespace exhibit
