// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/itemtext.h"
#include "widgets/charts/chartscale.h"
#include "widgets/charts/chartview.h"

#include <vector>

namespace exhibit {

/// The share of truncated calls per batch, in the order of time: a bar each with its rate and "14 of 28" below. A batch
/// too small for a rate has its numbers and no bar. Of more batches than fit the latest are drawn.
class RateChart : public ChartView
{
    Q_OBJECT

public:
    explicit RateChart(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    int batchCount() const { return static_cast<int>(m_batches.size()); }
    const CallFigures& batch(int number) const { return m_batches[static_cast<std::size_t>(number)]; }

    int markCount() const override { return static_cast<int>(m_cells.size()); }
    QRectF markRect(int mark) const override; ///< of a batch without a bar a strip at the foot
    SourceRef markPointer(int mark) const override;
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override; ///< of all batches

protected:
    int markAt(QPointF position) const override;
    void layoutMarks() override;
    QRectF markCell(int mark) const override;
    ChartRange itemsOf(int mark) const override; ///< its batch, of all of them
    void paintMarks(QPainter* painter, const Theme& theme) const override;

private:
    const CallFigures& batchOf(int mark) const;
    double rateOf(int mark) const; ///< percent; 0 where too few calls tell one
    void paintBatch(QPainter* painter, int mark, const Theme& theme) const;

    std::vector<CallFigures> m_batches;
    PointerNames m_names;
    std::vector<ChartSlot> m_cells; ///< of the latest batches
    ChartScale m_scale;             ///< in percent
    QRectF m_plot;
};

} // namespace exhibit
