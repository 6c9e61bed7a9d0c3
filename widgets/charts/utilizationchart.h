// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemtext.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/utilizationgeometry.h"

#include <memory>

namespace exhibit {

/// Output tokens against the ceiling, one bar per attempt in the order of time, grouped by date.
class UtilizationChart : public ChartView
{
    Q_OBJECT

public:
    explicit UtilizationChart(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    const UtilizationData& data() const { return m_data; }
    /// Of the events of the pack those that a filter lets pass; the bars of others are pale. Empty: all.
    void setPassing(std::vector<bool> events);

    int markCount() const override { return static_cast<int>(m_geometry.bars.size()); }
    QRectF markRect(int mark) const override;
    SourceRef markPointer(int mark) const override;
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override;

protected:
    int itemCount() const override { return static_cast<int>(m_data.marks.size()); }
    int markAt(QPointF position) const override { return m_geometry.barAt(position); }
    QRectF markCell(int mark) const override { return m_geometry.bars[static_cast<std::size_t>(mark)].cell; }
    ChartRange itemsOf(int mark) const override;
    void layoutMarks() override;
    void paintMarks(QPainter* painter, const Theme& theme) const override;

private:
    void setData(const std::shared_ptr<const PackFacts>& facts, UtilizationData data);
    const UtilizationMark& markOf(int mark) const;
    const TokenEvent& eventOf(int mark) const;
    bool passes(const UtilizationGeometry::Bar& bar) const;
    void paintBars(QPainter* painter, const Theme& theme) const;
    void paintThresholds(QPainter* painter, const Theme& theme) const;
    void paintGroups(QPainter* painter, const Theme& theme) const;

    std::shared_ptr<const PackFacts> m_facts;
    UtilizationData m_data;
    std::vector<UtilizationGroup> m_groups; ///< those drawn, as far as they are
    std::vector<bool> m_passing;            ///< by event; empty: all
    UtilizationGeometry m_geometry;
    PointerNames m_names;
    QString m_trigger;       ///< words beside the line of the trigger level
    bool m_legend = false;   ///< there is room for it
    bool m_isSpread = false; ///< bars sum up several attempts
};

/// The colour of a mark and of what stands above 100 %.
QColor utilizationInk(const UtilizationMark& mark, const Theme& theme);
/// What both utilization charts say about an attempt.
ChartTip utilizationTip(const TokenEvent& event, const UtilizationMark& mark, const PointerNames& names);
QString utilizationTsv(const std::vector<UtilizationMark>& marks, const PackFacts* facts);

} // namespace exhibit
