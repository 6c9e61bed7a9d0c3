// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/telemetry/telemetrycards.h"

#include "models/items/itemtext.h"
#include "widgets/charts/chartmenu.h"
#include "widgets/charts/predictionchart.h"
#include "widgets/charts/rates/ratechart.h"
#include "widgets/charts/utilizationdata.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/parts/card.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostEscalations = 4;
constexpr int narrowestPoints = 190; // design pixels: three cards stand beside each other in a narrow window
constexpr int narrowestRates = 160;

ToneLabel* labelOf(const QString& text, Tone tone = Tone::Text, TextStyle style = TextStyle::Small)
{
    return new ToneLabel(text, style, tone);
}

/// A name that may be longer in another language or in larger text than the card is wide.
ToneLabel* wrapped(const QString& text, Tone tone = Tone::Text)
{
    ToneLabel* label = labelOf(text, tone);
    label->setWordWrap(true);
    return label;
}

ToneLabel* numberOf(const QString& text, Tone tone = Tone::Text)
{
    ToneLabel* label = labelOf(text, tone);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

ToneLabel* nameOf(const std::string& text)
{
    ToneLabel* label = ToneLabel::elided();
    label->setText(fromUtf8(text));
    label->setElideMode(Qt::ElideMiddle);
    return label;
}

QString numberText(const std::optional<std::int64_t>& number)
{
    return number ? groupedNumber(*number) : QString(QChar(0x2013));
}

QGridLayout* gridIn(QVBoxLayout* body)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    body->addLayout(grid);
    return grid;
}

void clear(QGridLayout* grid)
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TelemetryCards::TelemetryCards(QWidget* parent)
    : QWidget(parent), m_prediction(new Card(tr("Predicted against actual"))), m_chart(new PredictionChart),
      m_batches(new Card(tr("Truncation rate"))), m_rates(new RateChart), m_escalations(new Card(tr("Escalations")))
{
    m_prediction->setNote(tr("band: half to twice"));
    m_chart->setMinimumWidth(scaled(narrowestPoints));
    m_prediction->setContent(m_chart);
    m_prediction->addHeaderWidget(makeChartMenu(m_chart));
    m_batches->setNote(tr("by batch"));
    m_rates->setMinimumWidth(scaled(narrowestRates));
    m_batches->setContent(m_rates);
    m_batches->addHeaderWidget(makeChartMenu(m_rates));
    m_escalationRows = gridIn(m_escalations->body());
    // Names and pointers give way to each other: both say most at their ends.
    m_escalationRows->setColumnStretch(0, 2);
    m_escalationRows->setColumnStretch(4, 1);
    m_readout = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_readout->setWordWrap(true);
    m_readout->setContentsMargins(12, 4, 12, 4);
    m_escalations->body()->addWidget(m_readout);
    m_readoutRows = gridIn(m_escalations->body());
    m_readoutRows->setColumnStretch(0, 1);
    m_next = gridIn(m_escalations->body());
    m_next->setColumnStretch(0, 1);
    m_escalations->body()->addStretch(1);
    auto* layout = new WrapRow(this, 12, 12);
    layout->add(m_prediction, 4);
    layout->add(m_batches, 3);
    layout->add(m_escalations, 5);
    for (const ChartView* chart : {static_cast<ChartView*>(m_chart), static_cast<ChartView*>(m_rates)}) {
        connect(chart, &ChartView::openRequested, this, &TelemetryCards::openRequested);
        connect(chart, &ChartView::tableRequested, this, &TelemetryCards::tableRequested);
    }
    connect(m_rates, &ChartView::rangePicked, this, [this](const ChartRange& range) {
        if (range.isEmpty())
            Q_EMIT pickDropped();
        else
            Q_EMIT batchesPicked(range.first, range.last);
    });
    connect(m_chart, &ChartView::rangePicked, this, [this](const ChartRange& range) {
        if (range.isEmpty())
            return Q_EMIT pickDropped();
        const auto [least, most] = m_chart->predictedIn(range);
        Q_EMIT predictionsPicked(least, most);
    });
}

void TelemetryCards::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_chart->setSnapshot(snapshot);
    m_rates->setSnapshot(snapshot);
    for (QGridLayout* grid : {m_escalationRows, m_readoutRows, m_next})
        clear(grid);
    m_readout->clear();
    if (!snapshot)
        return;
    fillEscalations();
    fillReadout();
    fillNextRun();
}

void TelemetryCards::addPlace(QGridLayout* grid, int row, int column, const SourceRef& place)
{
    auto* link = new PointerLabel(place, PointerLabel::Form::PlaceOnly);
    link->setAlignment(Qt::AlignRight);
    connect(link, &PointerLabel::activated, this, &TelemetryCards::openRequested);
    grid->addWidget(link, row, column);
}

void TelemetryCards::fillEscalations()
{
    const TelemetryFigures& figures = m_snapshot.review->telemetry;
    m_escalations->setNote(figures.escalations == 1 ? tr("1 recorded")
                                                    : tr("%1 recorded").arg(groupedNumber(figures.escalations)));
    if (figures.outcomes.empty())
        return m_escalationRows->addWidget(wrapped(tr("No retry with more room is recorded."), Tone::Secondary), 0, 0,
                                           1, 5);
    const QString heads[] = {tr("Phase"), tr("Base"), tr("Retry"), tr("Factor")};
    for (int column = 0; column < 4; ++column)
        m_escalationRows->addWidget(column == 0 ? labelOf(heads[column], Tone::Secondary)
                                                : numberOf(heads[column], Tone::Secondary),
                                    0, column);
    for (int i = 0; i < mostEscalations && i < static_cast<int>(figures.outcomes.size()); ++i) {
        const EscalationOutcome& outcome = figures.outcomes[static_cast<std::size_t>(i)];
        const Escalation& of = m_snapshot.facts->escalations[static_cast<std::size_t>(outcome.escalation)];
        m_escalationRows->addWidget(nameOf(of.phaseId.empty() ? of.runId : of.phaseId), i + 1, 0);
        m_escalationRows->addWidget(numberOf(numberText(of.baseValue)), i + 1, 1);
        m_escalationRows->addWidget(numberOf(numberText(of.retryMaxTokens)), i + 1, 2);
        m_escalationRows->addWidget(numberOf(of.factor ? QLocale().toString(*of.factor) : QString(QChar(0x2013))),
                                    i + 1, 3);
        addPlace(m_escalationRows, i + 1, 4, of.where);
    }
    const EscalationOutcome& first = figures.outcomes.front();
    const std::vector<TokenEvent>& events = m_snapshot.facts->tokenEvents;
    QStringList sentences;
    if (first.retry >= 0) {
        const TokenEvent& retry = events[static_cast<std::size_t>(first.retry)];
        const bool fits = !retry.truncated.value_or(false);
        sentences << (fits ? tr("The attempt after the first one used %1 of %2 tokens and was not truncated.")
                           : tr("The attempt after the first one used %1 of %2 tokens and was truncated again."))
                         .arg(numberText(retry.actual), numberText(retry.ceiling));
    } else {
        sentences << tr("No attempt after the first one is recorded.");
    }
    if (first.hidesTruncation)
        sentences << tr("It is recorded as one for its use of the ceiling, but its call was truncated.");
    m_readout->setText(sentences.join(QLatin1Char(' ')));
}

void TelemetryCards::fillReadout()
{
    const TelemetryFigures& figures = m_snapshot.review->telemetry;
    const auto add = [this](const QString& name, const Share& share) {
        if (share.whole == 0)
            return;
        const int row = m_readoutRows->rowCount();
        m_readoutRows->addWidget(wrapped(name), row, 0);
        m_readoutRows->addWidget(numberOf(tr("%1 of %2").arg(groupedNumber(share.part), groupedNumber(share.whole))),
                                 row, 1);
        m_readoutRows->addWidget(share.isTelling() ? numberOf(percentText(*share.percent()))
                                                   : numberOf(tr("too few to say"), Tone::Secondary),
                                 row, 2);
    };
    add(tr("Truncated calls"), figures.all.truncated);
    add(tr("Truncated first attempts"), figures.all.firstTruncated);
    add(tr("Second attempts not truncated"), figures.all.retriesNotTruncated);
}

void TelemetryCards::fillNextRun()
{
    const DrainPlan& plan = m_snapshot.review->drainPlan;
    if (plan.isEmpty())
        return;
    const PlannedRun& first = plan.runs.front();
    m_next->addWidget(labelOf(tr("Next run"), Tone::Secondary), 0, 0);
    m_next->addWidget(nameOf(first.runId), 1, 0);
    m_next->addWidget(
        numberOf(plan.runs.front().phases.empty()
                     ? tr("%1 phases wait").arg(groupedNumber(first.queued))
                     : tr("score %1, %2 phases wait").arg(groupedNumber(first.score), groupedNumber(first.queued))),
        1, 1);
    addPlace(m_next, 1, 2, first.phases.empty() ? first.where : first.phases.front().where);
}

} // namespace exhibit
