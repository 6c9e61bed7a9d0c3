// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/itemtext.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/predictiongeometry.h"

#include <memory>
#include <utility>

namespace exhibit {

/// Predicted against used output tokens, both axes logarithmic, with a band of twice and half. Truncated calls are
/// diamonds: they would have used more.
class PredictionChart : public ChartView
{
    Q_OBJECT

public:
    explicit PredictionChart(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);

    int markCount() const override { return static_cast<int>(m_geometry.points.size()); }
    QRectF markRect(int mark) const override;
    SourceRef markPointer(int mark) const override;
    ChartTip markTip(int mark) const override;
    QString dataAsTsv() const override;

    /// From the smallest to the largest of neighbouring predictions.
    std::pair<double, double> predictedIn(const ChartRange& range) const;

protected:
    int markAt(QPointF position) const override { return m_geometry.pointAt(position); }
    void layoutMarks() override;
    ChartRange itemsOf(int mark) const override;
    int itemCount() const override { return static_cast<int>(m_predictions.size()); }
    void paintMarks(QPainter* painter, const Theme& theme) const override;

private:
    void setPredictions(const std::shared_ptr<const PackFacts>& facts, std::vector<Prediction> predictions);
    const TokenEvent& eventOf(int mark) const;
    void paintGround(QPainter* painter, const Theme& theme) const;
    void paintPoint(QPainter* painter, const PredictionGeometry::Point& point, const Theme& theme) const;

    std::shared_ptr<const PackFacts> m_facts;
    std::vector<Prediction> m_predictions; ///< what there is to zoom into
    PredictionGeometry m_geometry;
    PointerNames m_names;
};

} // namespace exhibit
