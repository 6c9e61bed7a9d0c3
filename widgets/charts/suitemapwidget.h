// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/suitemapgeometry.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>
#include <utility>

namespace exhibit {

struct Theme;

/// Every test of the pack in path order, one strip a run. A click or Enter asks for the test below it. A strip is
/// computed when it is first seen and kept for its width. Arrow keys: runs, and from failure to failure.
class SuiteMapWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SuiteMapWidget(QWidget* parent = nullptr);

    void setMatrix(std::shared_ptr<const TestMatrix> matrix);
    void setMaximumRows(int runs); ///< more of them scroll
    const SuiteMapGeometry& geometryOfStrips() const { return m_geometry; }
    QString tipFor(int run, int entry) const;

    const TestMatrix& matrix() const { return *m_matrix; }
    int currentRun() const { return m_run; }
    int currentEntry() const { return m_entry; }
    void moveTo(int run, int entry);
    QRectF cellRect(int run, int entry) const;          ///< viewport coordinates
    std::pair<int, int> cellAt(QPointF position) const; ///< run and entry; -1: outside

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryChosen(int entry, int run);
    void entryActivated(int entry, int run); ///< double click, Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layoutStrips();
    void paintRun(QPainter* painter, int run, const Theme& theme);
    void paintCursor(QPainter* painter, const Theme& theme) const;
    const QImage& stripImage(int run, const Theme& theme);
    QPointF mapped(const QPointF& position) const;
    QStringList shortTitles() const;

    std::shared_ptr<const TestMatrix> m_matrix = std::make_shared<TestMatrix>();
    SuiteMapGeometry m_geometry;
    QStringList m_labels;
    std::vector<QImage> m_strips; ///< by run, one pixel high; null until seen
    const Theme* m_stripTheme = nullptr;
    int m_maximumRows = 10;
    int m_run = 0, m_entry = 0; ///< of the keyboard
};

} // namespace exhibit
