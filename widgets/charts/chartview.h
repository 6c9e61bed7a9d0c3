// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "models/loading/workers.h"
#include "widgets/charts/brush/chartbrush.h"
#include "widgets/charts/brush/chartzoom.h"
#include "widgets/charts/charttooltip.h"

#include <QChartView>

class QAction;
class QIODevice;
class QValueAxis;

namespace exhibit {

struct Theme;

/// Base of our charts: QtCharts draws axes and grid, subclasses draw their marks as one item on the chart's scene.
/// Here are hover, keyboard, tooltip, and what every chart offers (copy data, save, show as table).
/// GUI thread only.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    virtual int markCount() const = 0;
    virtual QRectF markRect(int mark) const = 0;       ///< viewport coordinates
    virtual SourceRef markPointer(int mark) const = 0; ///< null: nothing to open
    virtual ChartTip markTip(int mark) const = 0;
    virtual QString dataAsTsv() const = 0; ///< with header; plain numbers

    int currentMark() const { return m_current; } ///< -1: none
    void setCurrentMark(int mark);

    /// Neighbouring items that a person picked by a drag or with Shift and the arrows; Escape lets go of them. Only
    /// charts that say so pick (setPicking).
    const ChartRange& range() const { return m_brush.range(); }
    void setRange(const ChartRange& range);

    /// The items that are drawn: all, or those that a person zoomed into (Z, +, -, PageUp, PageDown, Backspace, the
    /// wheel with Ctrl and Shift). The chart says how many of how many.
    ChartRange shownItems() const { return m_zoom.shown(); }
    bool isZoomed() const { return !m_zoom.isWhole(); }
    void showItems(const ChartRange& range); ///< empty: all

    /// As a picture of its present size or as its data, by the end of the name: .png, .csv, else SVG. False, with the
    /// reason in `why`, if it cannot be written.
    bool save(const QString& path, QString* why);
    /// What the chart shows, as the name of a file without an ending.
    QString fileName() const;

    bool isPreparing() const { return m_preparing.isBusy(); } ///< marks of many items are being made

    QAction* copyDataAction() const { return m_copy; }
    QAction* saveAction() const { return m_save; }
    QAction* showTableAction() const { return m_table; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);
    void tableRequested();
    void currentMarkChanged(int mark);
    void rangePicked(const exhibit::ChartRange& range); ///< by a person; empty: let go of

protected:
    virtual int markAt(QPointF position) const = 0; ///< -1: none
    virtual void layoutMarks() = 0;                 ///< for the present size, fonts and data; sets the plot area
    virtual void paintMarks(QPainter* painter, const Theme& theme) const = 0;

    /// For charts of items in an order: a drag picks some of them.
    void setPicking(bool picks) { m_picks = picks; }
    bool isDragging() const { return m_picks && m_brush.isDragging(); }
    virtual QRectF markCell(int mark) const { return markRect(mark); } ///< its part of the horizontal axis
    virtual ChartRange itemsOf(int mark) const { return {mark, mark}; }
    virtual int itemCount() const { return 0; } ///< of charts that zoom: all their data
    QString zoomText() const;                   ///< `12 of 1 164 shown`; empty: all are
    QList<QAction*> zoomActions() const { return {m_zoomIn, m_zoomOut, m_showAll}; }

    void dataChanged(); ///< subclasses call it after new data
    void stopPreparing() { m_preparing.cancelAll(); }
    /// What `work` makes of so many items as a shared pointer, for `done`: at once, or of many by a thread. Of several
    /// that follow each other only the last one ends. True if it comes later.
    template <typename Work, typename Done> bool prepare(std::size_t items, const Work& work, const Done& done)
    {
        constexpr std::size_t atOnce = 20'000;
        m_preparing.cancelAll();
        if (items <= atOnce) {
            done(work());
            return false;
        }
        m_preparing.run(
            this, [work](const CancelFlag&) { return work(); }, done);
        viewport()->update();
        return true;
    }
    int highlighted() const { return m_hovered >= 0 ? m_hovered : m_current; }
    QValueAxis* horizontalAxis() const { return m_x; }
    QValueAxis* verticalAxis() const { return m_y; }

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Marks;

    void makeActions();
    void applyTheme();
    void refresh();
    void updateTooltip();
    void openMark(int mark);
    void draw(QPainter* painter);
    bool writePng(QIODevice* device);
    bool writeSvg(QIODevice* device);
    void askAndSave();
    void pick(const ChartRange& range);
    void zoomed(int item);
    int itemAtCurrent() const;

    QValueAxis* m_x;
    QValueAxis* m_y;
    Marks* m_marks;
    ChartTooltip* m_tooltip;
    QAction* m_copy = nullptr;
    QAction* m_save = nullptr;
    QAction* m_table = nullptr;
    QAction *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_showAll = nullptr;
    ChartBrush m_brush;
    ChartZoom m_zoom;
    bool m_picks = false;
    int m_current = -1, m_hovered = -1, m_pressed = -1;
    bool m_applyingTheme = false;
    Workers m_preparing;
};

} // namespace exhibit
