// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemtext.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/utilizationgeometry.h"

#include <memory>

namespace exhibit {

/// The worst attempt of each phase against its ceiling, worst first: as many phases as fit.
class UtilizationBars : public ChartView
{
    Q_OBJECT

public:
    explicit UtilizationBars(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    int phaseCount() const { return static_cast<int>(m_marks.size()); }

    int markCount() const override { return static_cast<int>(m_geometry.rows.size()); }
    QRectF markRect(int mark) const override;
    SourceRef markPointer(int mark) const override;
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override;

Q_SIGNALS:
    void shownCountChanged(int shown, int phases);

protected:
    int markAt(QPointF position) const override { return m_geometry.rowAt(position); }
    void layoutMarks() override;
    void paintMarks(QPainter* painter, const Theme& theme) const override;

private:
    void setMarks(const std::shared_ptr<const PackFacts>& facts, std::vector<UtilizationMark> marks);
    const TokenEvent& eventOf(int mark) const;
    QString labelOf(int mark) const;
    void paintRow(QPainter* painter, int mark, const Theme& theme) const;
    void paintThresholds(QPainter* painter, const Theme& theme) const;

    std::shared_ptr<const PackFacts> m_facts;
    std::vector<UtilizationMark> m_marks;
    double m_trigger = usualTriggerPercent;
    UtilizationRows m_geometry;
    PointerNames m_names;
};

} // namespace exhibit
