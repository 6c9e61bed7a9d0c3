// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pagepictures.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>

namespace exhibit {

/// The pages of the PDF below each other, as they are printed. Only what is seen is drawn.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Where the reader is stays.
    void setPages(const PagePictures& pages);
    int count() const { return m_pages.count(); }
    int page() const; ///< the one that takes the middle of the view, from 0
    void setPage(int page);
    /// In hundredths of the paper's size.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void zoomBy(int steps); ///< up or down the usual sizes

Q_SIGNALS:
    void moved(); ///< another page or size

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const; ///< in pixels of the layout
    int pageTop(int page) const;
    const QImage& image(int page);
    void updateBars();

    PagePictures m_pages;
    std::map<int, QImage> m_images; ///< of the pages that are seen, in this size
    int m_zoom = 100;
    bool m_fitsWidth = true; ///< until a person chooses a size
};

} // namespace exhibit
