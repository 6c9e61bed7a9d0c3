// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"
#include "widgets/charts/chartscale.h"
#include "widgets/charts/chartview.h"

#include <vector>

namespace exhibit {

/// The packs of a project in the order of time: a bar of tests that fail in every run and of movers on top, and a line
/// of contradicted claims. Packs that stand too close share a bar, that of the newest.
class PacksChart : public ChartView
{
    Q_OBJECT

public:
    explicit PacksChart(QWidget* parent = nullptr);

    void setPacks(std::vector<StoredPack> packs);
    /// Places of packs in setPacks(); -1: not marked.
    void setMarked(int a, int b);
    int packOf(int mark) const;
    int markOf(int pack) const; ///< -1 for none

    int markCount() const override { return static_cast<int>(m_bars.size()); }
    QRectF markRect(int mark) const override;
    SourceRef markPointer(int) const override { return {}; }
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override;

protected:
    int markAt(QPointF position) const override;
    void layoutMarks() override;
    void paintMarks(QPainter* painter, const Theme& theme) const override;

private:
    const StoredPack& packAt(int mark) const { return m_packs[static_cast<std::size_t>(packOf(mark))]; }
    double heightOf(double value) const { return value / m_scale.maximum * m_plot.height(); }
    void paintBars(QPainter* painter, const Theme& theme) const;
    void paintLine(QPainter* painter, const Theme& theme) const;
    void paintLabels(QPainter* painter, const Theme& theme) const;

    std::vector<StoredPack> m_packs;
    std::vector<ChartSlot> m_bars;
    ChartScale m_scale;
    QRectF m_plot;
    int m_a = -1, m_b = -1;
};

} // namespace exhibit
