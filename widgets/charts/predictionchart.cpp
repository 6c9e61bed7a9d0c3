// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/predictionchart.h"

#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

/// `100`, `1k`, `1.5k`, `10k`, `1M`.
QString tickText(double value)
{
    const double unit = value < 1e3 ? 1 : value < 1e6 ? 1e3 : value < 1e9 ? 1e6 : 1e9;
    const QString number = QString::number(value / unit, 'g', 3);
    return unit == 1 ? number
                     : number + (unit == 1e3   ? QLatin1Char('k')
                                 : unit == 1e6 ? QLatin1Char('M')
                                               : QLatin1Char('G'));
}

} // namespace

PredictionChart::PredictionChart(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Predicted against used output tokens"));
    setPicking(true);
    for (QValueAxis* axis : {horizontalAxis(), verticalAxis()}) {
        axis->setLabelsVisible(false); // powers of ten are drawn with the points
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
}

void PredictionChart::setSnapshot(const PackSnapshot& snapshot)
{
    using Predictions = std::vector<Prediction>;
    if (!snapshot) {
        stopPreparing();
        return setPredictions({}, {});
    }
    const bool isOther = m_facts != snapshot.facts;
    const bool comesLater = prepare(
        snapshot.facts->tokenEvents.size(),
        [facts = snapshot.facts] { return std::make_shared<Predictions>(predictionsOf(facts->tokenEvents)); },
        [this, facts = snapshot.facts](const std::shared_ptr<Predictions>& predictions) {
            setPredictions(facts, std::move(*predictions));
        });
    if (comesLater && isOther)
        setPredictions({}, {});
}

void PredictionChart::setPredictions(const std::shared_ptr<const PackFacts>& facts, std::vector<Prediction> predictions)
{
    m_facts = facts;
    m_predictions = std::move(predictions);
    m_names = m_facts ? PointerNames(*m_facts) : PointerNames();
    dataChanged();
}

void PredictionChart::layoutMarks()
{
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    const double line = lineHeightOf(TextStyle::Label);
    const double left = metrics.horizontalAdvance(QStringLiteral("100k")) + scaled(16);
    // The last power stands under the end of its axis: half of it needs room beside the plot.
    const double right = metrics.horizontalAdvance(QStringLiteral("100k")) / 2 + scaled(4);
    const QRectF plot(left, scaled(12), std::max(20.0, width() - left - right),
                      std::max(20.0, height() - scaled(18) - 2 * line));
    const ChartRange shown = shownItems();
    m_geometry = predictionGeometry(m_predictions, shown.first, shown.last, plot, scaled(7));
    chart()->setPlotArea(plot);
    horizontalAxis()->setRange(0, 1);
    verticalAxis()->setRange(0, 1);
}

const TokenEvent& PredictionChart::eventOf(int mark) const
{
    return m_facts->tokenEvents[static_cast<std::size_t>(m_geometry.points[static_cast<std::size_t>(mark)].event)];
}

QRectF PredictionChart::markRect(int mark) const
{
    const PredictionGeometry::Point& point = m_geometry.points[static_cast<std::size_t>(mark)];
    return {point.centre.x() - point.half, point.centre.y() - point.half, 2 * point.half, 2 * point.half};
}

ChartRange PredictionChart::itemsOf(int mark) const
{
    const PredictionGeometry::Point& point = m_geometry.points[static_cast<std::size_t>(mark)];
    return {point.first, point.last};
}

std::pair<double, double> PredictionChart::predictedIn(const ChartRange& range) const
{
    const auto predicted = [this](int item) {
        const int event = m_predictions[static_cast<std::size_t>(item)].event;
        return static_cast<double>(*m_facts->tokenEvents[static_cast<std::size_t>(event)].predicted);
    };
    return {predicted(range.first), predicted(range.last)};
}

SourceRef PredictionChart::markPointer(int mark) const
{
    return eventOf(mark).where;
}

ChartTip PredictionChart::markTip(int mark) const
{
    const TokenEvent& event = eventOf(mark);
    ChartTip tip;
    tip.title = fromUtf8(event.phaseId.empty() ? event.runId : event.phaseId);
    if (tip.title.isEmpty())
        tip.title = tr("attempt without a phase");
    const QString used = groupedNumber(*event.actual);
    const QString predicted = groupedNumber(*event.predicted);
    tip.line = event.truncated.value_or(false) ? tr("used at least %1, predicted %2").arg(used, predicted)
                                               : tr("used %1, predicted %2").arg(used, predicted);
    if (const auto [attempts, truncated] = m_geometry.attemptsAt(mark); attempts > 1)
        tip.detail = tr("%1 attempts here, %2 truncated").arg(groupedNumber(attempts), groupedNumber(truncated));
    tip.pointer = m_names.text(event.where);
    return tip;
}

QString PredictionChart::dataAsTsv() const
{
    QString text = QStringLiteral("run\tphase\tpredicted\tused\ttruncated\tpointer\n");
    for (std::size_t i = 0; m_facts && i < m_facts->tokenEvents.size(); ++i) {
        const TokenEvent& event = m_facts->tokenEvents[i];
        if (!event.predicted || !event.actual)
            continue;
        const QStringList cells{fromUtf8(event.runId),
                                fromUtf8(event.phaseId),
                                QString::number(*event.predicted),
                                QString::number(*event.actual),
                                event.truncated.value_or(false) ? QStringLiteral("yes") : QStringLiteral("no"),
                                fromUtf8(toString(event.where))};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void PredictionChart::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return paintCentred(painter, tr("No predictions in this pack."), width() / 2.0, height() / 2.0, width(),
                            fontFor(TextStyle::Small), theme.muted);
    paintGround(painter, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Truncated ones last: of two at one place, the one that matters is seen.
    for (const bool truncated : {false, true}) {
        for (const PredictionGeometry::Point& point : m_geometry.points) {
            if ((point.truncated > 0) == truncated)
                paintPoint(painter, point, theme);
        }
    }
    painter->restore();
    const int mark = highlighted();
    if (mark >= 0 && mark < markCount())
        paintFocus(painter, markRect(mark).adjusted(-1, -1, 1, 1), theme);
}

/// The band of half and twice the prediction, the line of equality, powers of ten, and words.
void PredictionChart::paintGround(QPainter* painter, const Theme& theme) const
{
    const QRectF& plot = m_geometry.plot;
    const double low = m_geometry.lowest, high = m_geometry.highest, twice = std::log10(2.0);
    painter->save();
    painter->setClipRect(plot);
    QPainterPath band;
    band.addPolygon(QPolygonF{m_geometry.placeOf(low, low - twice), m_geometry.placeOf(low, low + twice),
                              m_geometry.placeOf(high, high + twice), m_geometry.placeOf(high, high - twice)});
    painter->fillPath(band, theme.hover);
    painter->setPen(QPen(theme.text2, 1, Qt::DashLine));
    painter->drawLine(m_geometry.placeOf(low, low), m_geometry.placeOf(high, high));
    painter->restore();
    const QFont font = fontFor(TextStyle::Label);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    double free = plot.left() - scaled(60); // right of it a number finds room
    for (const PredictionGeometry::Tick& tick : m_geometry.ticks) {
        const QPointF at = m_geometry.placeOf(tick.power, tick.power);
        painter->setPen(QPen(theme.chartGrid, 1));
        painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter->drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
        const QString text = tickText(tick.value);
        const double half = metrics.horizontalAdvance(text) / 2;
        painter->setPen(theme.muted);
        const QPointF left(plot.left() - 2 * half - scaled(6), at.y() + metrics.ascent() / 2);
        if (at.y() < plot.bottom() - metrics.height() / 2) // both would stand in one corner
            painter->drawText(left, text);
        if (at.x() - half < free)
            continue;
        paintCentred(painter, text, at.x(), plot.bottom() + scaled(2), scaled(60), font, theme.muted);
        free = at.x() + half + scaled(6);
    }
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->drawLine(plot.bottomLeft(), plot.topLeft());
    painter->setPen(theme.muted);
    painter->drawText(QPointF(plot.left() + scaled(8), plot.top() + metrics.ascent() + scaled(2)),
                      tr("under-predicted"));
    const QString over = tr("over-predicted");
    painter->drawText(QPointF(plot.right() - metrics.horizontalAdvance(over) - scaled(8), plot.bottom() - scaled(8)),
                      over);
    paintCentred(painter, tr("Predicted output tokens"), plot.center().x(),
                 plot.bottom() + scaled(2) + lineHeightOf(TextStyle::Label), plot.width(), font, theme.text2);
}

void PredictionChart::paintPoint(QPainter* painter, const PredictionGeometry::Point& point, const Theme& theme) const
{
    const QRectF rect(point.centre.x() - point.half, point.centre.y() - point.half, 2 * point.half, 2 * point.half);
    const QColor ink = point.truncated > 0 ? theme.fail : theme.seriesA;
    if (m_geometry.isGrid) {
        QColor shade = ink;
        shade.setAlphaF(static_cast<float>(std::min(1.0, 0.25 + std::log10(point.count) / 4)));
        painter->fillRect(rect, shade);
        return;
    }
    painter->setPen(QPen(theme.panel, 1));
    painter->setBrush(ink);
    if (point.truncated > 0)
        painter->drawPolygon(QPolygonF{{rect.center().x(), rect.top() - 1},
                                       {rect.right() + 1, rect.center().y()},
                                       {rect.center().x(), rect.bottom() + 1},
                                       {rect.left() - 1, rect.center().y()}});
    else
        painter->drawEllipse(rect);
}

} // namespace exhibit
