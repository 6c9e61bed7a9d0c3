// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/itemtext.h"
#include "models/review/telemetry/quotedrates.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartscale.h"
#include "widgets/charts/chartview.h"

#include <vector>

namespace exhibit {

/// The share of truncated calls per batch, in the order of time: a bar each with its rate and "14 of 28" below. A batch
/// too small for a rate has its numbers and no bar. Of more batches than fit the latest are drawn. Before them, paler,
/// stand rates that documents state, and a line at the target that they name: quoted and measured are never one bar.
class RateChart : public ChartView
{
    Q_OBJECT

public:
    explicit RateChart(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    int batchCount() const { return static_cast<int>(m_batches.size()); }
    const QuotedRates& quoted() const { return m_quoted; }
    int quotedMarks() const { return m_shownQuoted; } ///< of markCount(), the first ones
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
    bool isQuoted(int mark) const { return mark < m_shownQuoted; }
    const QuotedRate& quotedOf(int mark) const { return m_quoted.rates[static_cast<std::size_t>(mark)]; }
    const CallFigures& batchOf(int mark) const;
    const Share& shareOf(int mark) const;
    std::vector<LegendEntry> legend(const Theme& theme) const;
    void paintTarget(QPainter* painter, const Theme& theme) const;
    double rateOf(int mark) const; ///< percent; 0 where too few calls tell one
    void paintBatch(QPainter* painter, int mark, const Theme& theme) const;

    std::vector<CallFigures> m_batches;
    QuotedRates m_quoted;
    int m_shownQuoted = 0;
    PointerNames m_names;
    std::vector<ChartSlot> m_cells; ///< of the quoted rates and the latest batches
    ChartScale m_scale;             ///< in percent
    QRectF m_plot;
};

} // namespace exhibit
