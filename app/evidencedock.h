// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QDockWidget>
#include <QObject>

class QMainWindow;

namespace exhibit {

class EvidencePane;
struct PageContext;

/// Puts the evidence pane beside the page: a dock in a wide window, an overlay at the right edge in a narrow one, so
/// that the page keeps its width.
class EvidenceDock : public QObject
{
    Q_OBJECT

public:
    EvidenceDock(QMainWindow* window, EvidencePane* pane);

    EvidencePane* pane() const { return m_pane; }
    bool isShown() const;
    void setShown(bool shown); ///< a person asked for it
    /// As it was at a place of the history: does not open what a person closed.
    void restoreShown(bool shown);
    /// Called by the window whenever its size changes.
    void adapt();

    static constexpr int overlayBelow = 1280; ///< window width in logical pixels
    static constexpr int dockWidth = 404;

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(bool shown);
    void setOverlay(bool overlay);
    void placeOverlay();

    QMainWindow* m_window;
    QWidget* m_centre; ///< of the window; asked for once, as the window may be half gone when events come
    EvidencePane* m_pane;
    QDockWidget* m_dock;
    bool m_sized = false; ///< was shown before
    bool m_overlay = false;
    bool m_wanted = false;
    bool m_closed = false; ///< by a person
};

} // namespace exhibit
