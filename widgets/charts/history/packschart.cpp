// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/history/packschart.h"

#include "models/items/itemtext.h"
#include "models/report/packs/historytable.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QValueAxis>

#include <algorithm>

namespace exhibit {

PacksChart::PacksChart(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Failing tests and contradicted claims per pack"));
    horizontalAxis()->setLabelsVisible(false);
    horizontalAxis()->setLineVisible(false);
    horizontalAxis()->setGridLineVisible(false);
    verticalAxis()->setLineVisible(false);
    verticalAxis()->setLabelFormat(QStringLiteral("%.0f"));
}

void PacksChart::setPacks(std::vector<StoredPack> packs)
{
    m_packs = std::move(packs);
    m_a = m_b = -1;
    dataChanged();
}

void PacksChart::setMarked(int a, int b)
{
    m_a = a;
    m_b = b;
    viewport()->update();
    scene()->update();
}

int PacksChart::packOf(int mark) const
{
    return m_bars[static_cast<std::size_t>(mark)].last;
}

int PacksChart::markOf(int pack) const
{
    const auto found = std::find_if(m_bars.begin(), m_bars.end(),
                                    [pack](const ChartSlot& bar) { return bar.first <= pack && pack <= bar.last; });
    return found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
}

void PacksChart::layoutMarks()
{
    std::int64_t largest = 1;
    for (const StoredPack& pack : m_packs)
        largest = std::max({largest, pack.alwaysFailing + pack.movers, pack.contradicted});
    m_scale = niceScale(static_cast<double>(largest), 3);
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    const double line = lineHeightOf(TextStyle::Label);
    const double left = metrics.horizontalAdvance(QString::number(m_scale.maximum, 'f', 0)) + scaled(18);
    const double top = line + scaled(18);
    m_plot = QRectF(left, top, std::max(20.0, width() - left - scaled(12)),
                    std::max(20.0, height() - top - line - scaled(10)));
    m_bars = chartSlots(static_cast<int>(m_packs.size()), m_plot.left(), m_plot.width(), scaled(8));
    chart()->setPlotArea(m_plot);
    verticalAxis()->setRange(0, m_scale.maximum);
    verticalAxis()->setTickCount(m_scale.intervals() + 1);
    horizontalAxis()->setRange(0, 1);
}

QRectF PacksChart::markRect(int mark) const
{
    const ChartSlot& bar = m_bars[static_cast<std::size_t>(mark)];
    const StoredPack& pack = packAt(mark);
    const double height = std::max(6.0, heightOf(static_cast<double>(pack.alwaysFailing + pack.movers)));
    const double width = std::min(bar.width * 0.76, double(scaled(40)));
    return {bar.left + (bar.width - width) / 2, m_plot.bottom() - height, width, height};
}

int PacksChart::markAt(QPointF position) const
{
    if (position.y() < m_plot.top() || position.y() > m_plot.bottom())
        return -1;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (position.x() >= m_bars[i].left && position.x() < m_bars[i].left + m_bars[i].width)
            return static_cast<int>(i);
    }
    return -1;
}

ChartTip PacksChart::markTip(int mark) const
{
    const StoredPack& pack = packAt(mark);
    const ChartSlot& bar = m_bars[static_cast<std::size_t>(mark)];
    ChartTip tip;
    tip.title = fromUtf8(pack.name);
    tip.line =
        pack.runs < 2
            ? tr("fewer than two runs: no failing core, contradicted: %1").arg(groupedNumber(pack.contradicted))
            : tr("%1 fail in every run, movers: %2, contradicted: %3")
                  .arg(groupedNumber(pack.alwaysFailing), groupedNumber(pack.movers), groupedNumber(pack.contradicted));
    tip.detail = bar.last > bar.first
                     ? tr("%1, the newest of %2").arg(historyDay(pack), groupedNumber(bar.last - bar.first + 1))
                     : historyDay(pack);
    return tip;
}

QString PacksChart::dataAsTsv() const
{
    QString text = QStringLiteral("pack\tdate\tin every run\tmovers\tcontradicted\n");
    for (const StoredPack& pack : m_packs) {
        const QStringList cells{fromUtf8(pack.name), historyDay(pack), QString::number(pack.alwaysFailing),
                                QString::number(pack.movers), QString::number(pack.contradicted)};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void PacksChart::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return;
    const std::vector<LegendEntry> legend{
        {tr("Failing core"), theme.failSoft, LegendEntry::Swatch::Edged, theme.failMid},
        {tr("Movers"), theme.failMid},
        {tr("Claims contradicted"), theme.accent, LegendEntry::Swatch::Line}};
    if (legendWidth(legend) <= width() - scaled(24))
        paintLegend(painter, QRectF(scaled(12), scaled(6), width(), lineHeightOf(TextStyle::Label)), legend, theme);
    paintBars(painter, theme);
    paintLine(painter, theme);
    paintLabels(painter, theme);
    if (hasFocus() && currentMark() >= 0 && currentMark() < markCount())
        paintFocus(painter, markRect(currentMark()), theme);
}

void PacksChart::paintBars(QPainter* painter, const Theme& theme) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        const ChartSlot& bar = m_bars[static_cast<std::size_t>(mark)];
        const bool isA = m_a >= bar.first && m_a <= bar.last, isB = m_b >= bar.first && m_b <= bar.last;
        // Marked neighbours stay two, however few packs there are.
        const double width = std::min(bar.width, markRect(mark).width() + scaled(16));
        const QRectF cell(bar.left + (bar.width - width) / 2, m_plot.top(), width, m_plot.height());
        if (isA || isB)
            painter->fillRect(cell, theme.accentFill);
        else if (mark == highlighted())
            painter->fillRect(cell, theme.hover);
        const StoredPack& pack = packAt(mark);
        QRectF core = markRect(mark);
        core.setTop(m_plot.bottom() - heightOf(static_cast<double>(pack.alwaysFailing)));
        QRectF movers = core;
        movers.setBottom(core.top());
        movers.setTop(core.top() - heightOf(static_cast<double>(pack.movers)));
        if (pack.alwaysFailing > 0)
            paintBar(painter, core, theme.failSoft, theme.failMid);
        if (pack.movers > 0)
            paintBar(painter, movers, theme.failMid);
        if (isA || isB) {
            QFont bold = fontFor(TextStyle::Label);
            bold.setWeight(QFont::DemiBold);
            paintCentred(painter,
                         isA && isB ? QStringLiteral("A, B")
                         : isA      ? QStringLiteral("A")
                                    : QStringLiteral("B"),
                         cell.center().x(), m_plot.top(), std::max(cell.width(), double(scaled(24))), bold,
                         theme.accent);
        }
    }
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
}

void PacksChart::paintLine(QPainter* painter, const Theme& theme) const
{
    QPolygonF line;
    for (int mark = 0; mark < markCount(); ++mark)
        line << QPointF(markRect(mark).center().x(),
                        m_plot.bottom() - heightOf(static_cast<double>(packAt(mark).contradicted)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.panel, 4));
    painter->drawPolyline(line);
    painter->setPen(QPen(theme.accent, 1.5));
    painter->drawPolyline(line);
    painter->setBrush(theme.accent);
    painter->setPen(QPen(theme.panel, 1));
    for (const int pack : {m_a, m_b}) {
        if (const int mark = markOf(pack); pack >= 0 && mark >= 0)
            painter->drawEllipse(line[mark], scaled(4), scaled(4));
    }
    if (line.size() == 1)
        painter->drawEllipse(line[0], scaled(4), scaled(4));
    painter->restore();
}

/// The days, as many as fit beside each other; equal ones once.
void PacksChart::paintLabels(QPainter* painter, const Theme& theme) const
{
    const QFont font = fontFor(TextStyle::Label);
    const QFontMetricsF metrics(font);
    double free = 0;
    QString last;
    for (int mark = 0; mark < markCount(); ++mark) {
        const QString day = historyDay(packAt(mark));
        const double half = metrics.horizontalAdvance(day) / 2 + 1;
        const double x = std::clamp(markRect(mark).center().x(), half, std::max(half, width() - half));
        if (day == last || x - half < free)
            continue;
        paintCentred(painter, day, x, m_plot.bottom() + scaled(5), 2 * half + 2, font, theme.muted);
        free = x + half + scaled(12);
        last = day;
    }
}

} // namespace exhibit
