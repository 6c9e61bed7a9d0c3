// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QWidget>

class QGridLayout;

namespace exhibit {

class Card;
class PredictionChart;
class RateChart;
class ToneLabel;

/// What the calls of a pack come to, side by side: predictions against use, the rate of each batch, retries with more
/// room and what became of them, and what the recorded queue would run next.
class TelemetryCards : public QWidget
{
    Q_OBJECT

public:
    explicit TelemetryCards(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);
    void tableRequested();
    /// A person picked neighbours in a chart: batches of the figures shown, or calls by what was predicted for them.
    void batchesPicked(int first, int last);
    void predictionsPicked(double least, double most);
    void pickDropped();

private:
    void fillEscalations();
    void fillReadout();
    void fillNextRun();
    void addPlace(QGridLayout* grid, int row, int column, const SourceRef& place);

    PackSnapshot m_snapshot;
    Card* m_prediction;
    PredictionChart* m_chart;
    Card* m_batches;
    RateChart* m_rates;
    Card* m_escalations;
    QGridLayout* m_escalationRows;
    ToneLabel* m_readout;
    QGridLayout* m_readoutRows;
    QGridLayout* m_next;
};

} // namespace exhibit
