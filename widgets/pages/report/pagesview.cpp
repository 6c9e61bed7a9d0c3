// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/pagesview.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace exhibit {

namespace {

constexpr int pageGap = 16; // design pixels, around each page
constexpr double pointsInInch = 72, pixelsInInch = 96;
constexpr std::array zoomSteps{50, 67, 75, 87, 100, 125, 150, 200, 300};
constexpr int leastZoom = 25;
constexpr int zoomStepWheel = 120;

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    viewport()->setAutoFillBackground(false);
}

void PagesView::setPages(const PagePictures& pages)
{
    m_pages = pages;
    m_images.clear();
    updateBars();
    viewport()->update();
    Q_EMIT moved();
}

QSize PagesView::pageSize() const
{
    const double scale = scaled(100) / 100.0 * pixelsInInch / pointsInInch * m_zoom / 100.0;
    return {std::max(1, qRound(m_pages.width() * scale)), std::max(1, qRound(m_pages.height() * scale))};
}

int PagesView::pageTop(int page) const
{
    return scaled(pageGap) + page * (pageSize().height() + scaled(pageGap));
}

int PagesView::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int slot = pageSize().height() + scaled(pageGap);
    return std::clamp((middle - scaled(pageGap)) / slot, 0, std::max(0, count() - 1));
}

void PagesView::setPage(int page)
{
    verticalScrollBar()->setValue(pageTop(std::clamp(page, 0, std::max(0, count() - 1))) - scaled(pageGap));
}

void PagesView::setZoom(int percent)
{
    m_fitsWidth = false;
    const int bounded = std::clamp(percent, leastZoom, zoomSteps.back());
    if (bounded == m_zoom)
        return;
    // What is in the middle stays there.
    const double before = pageSize().height() + scaled(pageGap);
    const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / before;
    m_zoom = bounded;
    m_images.clear();
    updateBars();
    verticalScrollBar()->setValue(
        qRound(middle * (pageSize().height() + scaled(pageGap)) - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT moved();
}

void PagesView::zoomBy(int steps)
{
    int next = m_zoom;
    for (int step = 0; step < std::abs(steps); ++step) {
        const auto above = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), next);
        const auto here = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), next);
        if (steps > 0)
            next = above == zoomSteps.end() ? zoomSteps.back() : *above;
        else
            next = here == zoomSteps.begin() ? zoomSteps.front() : *std::prev(here);
    }
    setZoom(next);
}

/// Drawn when it is seen; what is no longer seen is let go.
const QImage& PagesView::image(int page)
{
    const auto known = m_images.find(page);
    if (known != m_images.end())
        return known->second;
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize() * ratio;
    const std::vector<std::uint32_t> pixels = m_pages.pixels(page, size.width(), size.height());
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height() && !pixels.empty(); ++y)
        std::memcpy(image.scanLine(y), pixels.data() + std::ptrdiff_t(y) * size.width(),
                    std::size_t(size.width()) * sizeof(std::uint32_t));
    image.setDevicePixelRatio(ratio);
    return m_images.emplace(page, std::move(image)).first->second;
}

void PagesView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.sunken);
    const QSize size = pageSize();
    const int left =
        std::max(scaled(pageGap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    std::map<int, QImage> seen;
    for (int page = 0; page < count(); ++page) {
        const QRect paper(QPoint(left, pageTop(page) - verticalScrollBar()->value()), size);
        if (!paper.intersects(viewport()->rect()))
            continue;
        painter.drawImage(paper.topLeft(), image(page));
        painter.setPen(theme.line);
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
        seen.emplace(page, image(page));
    }
    m_images = std::move(seen);
}

void PagesView::updateBars()
{
    if (m_fitsWidth && m_pages.width() > 0) {
        const double natural = m_pages.width() * scaled(100) / 100.0 * pixelsInInch / pointsInInch;
        const int room = viewport()->width() - 2 * scaled(pageGap);
        m_zoom = std::clamp(static_cast<int>(100 * room / natural), leastZoom, 100);
    }
    const QSize size = pageSize();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(40));
    verticalScrollBar()->setRange(0, std::max(0, pageTop(count()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * scaled(pageGap) - viewport()->width()));
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int before = m_zoom;
    const int page = this->page();
    updateBars();
    if (m_zoom != before) {
        m_images.clear();
        setPage(page);
    }
    Q_EMIT moved();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(page() + 1);
    case Qt::Key_PageUp:
        return setPage(page() - 1);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        return zoomBy(event->key() == Qt::Key_Plus ? +1 : -1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QAbstractScrollArea::wheelEvent(event);
    const int turn = event->angleDelta().y();
    if (turn != 0)
        zoomBy(std::clamp(turn / zoomStepWheel, -1, 1) == 0 ? (turn > 0 ? 1 : -1) : turn / zoomStepWheel);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT moved();
}

} // namespace exhibit
