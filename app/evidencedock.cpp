// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencedock.h"

#include "widgets/common/look/fonts.h"
#include "widgets/pages/evidence/evidencepane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>

namespace exhibit {

EvidenceDock::EvidenceDock(QMainWindow* window, EvidencePane* pane)
    : QObject(window), m_window(window), m_centre(window->centralWidget()), m_pane(pane),
      m_dock(new QDockWidget(tr("Evidence"), window))
{
    m_dock->setObjectName(QStringLiteral("evidenceDock"));
    m_dock->setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_dock->setWidget(m_pane);
    // The pane draws its own header with the same actions. Only a layout makes its height 0 and not "not known".
    auto* noTitle = new QWidget(m_dock);
    (new QHBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
    m_dock->setTitleBarWidget(noTitle);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    m_dock->installEventFilter(this);
    m_centre->installEventFilter(this);
    connect(m_pane, &EvidencePane::closeRequested, this, [this] { setShown(false); });
    connect(m_pane, &EvidencePane::floatRequested, this, [this] {
        if (!m_overlay)
            m_dock->setFloating(!m_dock->isFloating());
    });
}

bool EvidenceDock::isShown() const
{
    return m_wanted;
}

void EvidenceDock::setShown(bool shown)
{
    m_closed = !shown;
    show(shown);
}

void EvidenceDock::restoreShown(bool shown)
{
    if (!shown || !m_closed)
        show(shown);
}

void EvidenceDock::show(bool shown)
{
    if (m_wanted == shown)
        return;
    m_wanted = shown;
    if (m_overlay) {
        m_pane->setVisible(shown);
        placeOverlay();
    } else {
        m_dock->setVisible(shown);
        // A dock that was never shown has a width of no meaning.
        const bool narrow = !m_sized || m_dock->width() < dockWidth;
        m_sized = m_sized || shown;
        if (shown && narrow && !m_dock->isFloating())
            m_window->resizeDocks({m_dock}, {dockWidth}, Qt::Horizontal);
    }
    Q_EMIT shownChanged(shown);
}

void EvidenceDock::adapt()
{
    setOverlay(m_window->width() < scaled(overlayBelow) && !m_dock->isFloating());
    placeOverlay();
}

void EvidenceDock::setOverlay(bool overlay)
{
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    if (overlay) {
        m_dock->hide();
        m_pane->setParent(m_centre);
        m_pane->setVisible(m_wanted);
    } else {
        m_dock->setWidget(m_pane);
        m_pane->show();
        m_dock->setVisible(m_wanted);
    }
}

void EvidenceDock::placeOverlay()
{
    if (!m_overlay)
        return;
    const QRect area = m_centre->rect();
    const int width = qMin(dockWidth, area.width());
    m_pane->setGeometry(area.right() - width + 1, 0, width, area.height());
    m_pane->raise();
}

bool EvidenceDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_centre && event->type() == QEvent::Resize)
        placeOverlay();
    // Closed by the window system (a floating pane's own button).
    if (watched == m_dock && event->type() == QEvent::Close && !m_overlay)
        setShown(false);
    return QObject::eventFilter(watched, event);
}

} // namespace exhibit
