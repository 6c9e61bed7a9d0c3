// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemtext.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/failuresgeometry.h"

#include <array>
#include <vector>

namespace exhibit {

/// Failing tests per run, stacked: in every run, other known, new, and what is compared with nothing; a run that
/// collected nothing is a bar of its own kind. With more runs than pixels, neighbours share a bar that shows the worst
/// of them.
class FailuresChart : public ChartView
{
    Q_OBJECT

public:
    explicit FailuresChart(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);

    /// The parts of a bar, from its foot up.
    enum Part { EveryRun, OtherKnown, New, Unknown, Collection };
    static constexpr int parts = 5;
    /// Parts that a person took out by a click in the legend or the menu: bars and scale are those of the rest.
    void setPartShown(int part, bool shown);
    bool isPartShown(int part) const { return !m_hidden[static_cast<std::size_t>(part)]; }
    const FailuresData& data() const { return m_data; }
    QStringList legendWords() const;

    int markCount() const override { return static_cast<int>(m_geometry.bars.size()); }
    QRectF markRect(int mark) const override;
    SourceRef markPointer(int mark) const override;
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override;

Q_SIGNALS:
    /// The tests that fail in the run of a mark; a location of the Tests page. From the context menu, or a click with
    /// Ctrl.
    void testsRequested(const QString& location);

protected:
    int itemCount() const override { return static_cast<int>(m_data.bars.size()); }
    int markAt(QPointF position) const override { return m_geometry.barAt(position); }
    QRectF markCell(int mark) const override { return m_geometry.bars[static_cast<std::size_t>(mark)].cell; }
    ChartRange itemsOf(int mark) const override;
    void layoutMarks() override;
    void paintMarks(QPainter* painter, const Theme& theme) const override;

    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Legend
    {
        std::vector<LegendEntry> entries;
        std::vector<Part> parts; ///< of the first entries; the rest are lines
    };
    Legend legend() const;
    QRectF legendPlace() const;
    void applyHidden();
    QString testsOf(int mark) const;
    const FailuresBar& runOf(int mark) const;
    void paintStack(QPainter* painter, const FailuresGeometry::Bar& bar, const Theme& theme) const;
    void paintValue(QPainter* painter, const FailuresGeometry::Bar& bar, const Theme& theme) const;
    void paintLabel(QPainter* painter, int mark, const Theme& theme) const;
    double labelWidth() const;

    FailuresData m_data;
    FailuresData m_drawn; ///< without the hidden parts
    std::array<bool, parts> m_hidden{};
    FailuresGeometry m_geometry;
    PointerNames m_names;
    bool m_legend = false; ///< there is room for it
};

} // namespace exhibit
