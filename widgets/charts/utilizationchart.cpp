// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/utilizationchart.h"

#include "models/items/listtext.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

QFont boldLabel()
{
    QFont font = fontFor(TextStyle::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor softened(QColor ink)
{
    ink.setAlphaF(0.35F);
    return ink;
}

std::vector<LegendEntry> legendOf(const Theme& theme, const QString& level, bool isSpread)
{
    if (isSpread)
        return {
            {UtilizationChart::tr("median of neighbouring attempts"), theme.seriesA},
            {UtilizationChart::tr("up to nine in ten of them"), softened(theme.seriesA)},
            {UtilizationChart::tr("share truncated"), theme.fail},
        };
    return {
        {UtilizationChart::tr("below %1%").arg(level), theme.seriesA},
        {UtilizationChart::tr("%1–100%, finished").arg(level), theme.warnMark},
        {UtilizationChart::tr("truncated: a lower bound"), theme.fail},
        {UtilizationChart::tr("above the recorded ceiling"), theme.fail, LegendEntry::Swatch::Hatched},
    };
}

QString orDash(const std::optional<std::int64_t>& number)
{
    return number ? groupedNumber(*number) : QString(QChar(0x2013));
}

} // namespace

QColor utilizationInk(const UtilizationMark& mark, const Theme& theme)
{
    if (mark.truncated)
        return theme.fail;
    return mark.high ? theme.warnMark : theme.seriesA;
}

ChartTip utilizationTip(const TokenEvent& event, const UtilizationMark& mark, const PointerNames& names)
{
    ChartTip tip;
    tip.title = fromUtf8(event.phaseId.empty() ? event.runId : event.phaseId);
    if (tip.title.isEmpty())
        tip.title = UtilizationChart::tr("attempt without a phase");
    const QString used = orDash(event.actual), ceiling = orDash(event.ceiling), percent = percentText(mark.percent);
    tip.line = mark.truncated ? UtilizationChart::tr("at least %1 of %2 tokens, %3").arg(used, ceiling, percent)
                              : UtilizationChart::tr("%1 of %2 tokens, %3").arg(used, ceiling, percent);
    QStringList details;
    if (event.predicted)
        details.append(UtilizationChart::tr("predicted %1").arg(groupedNumber(*event.predicted)));
    if (!event.stopReason.empty())
        details.append(UtilizationChart::tr("stop %1").arg(fromUtf8(event.stopReason)));
    if (mark.percent > 100)
        details.append(UtilizationChart::tr("above the recorded ceiling"));
    tip.detail = listText(details);
    tip.pointer = names.text(event.where);
    return tip;
}

QString utilizationTsv(const std::vector<UtilizationMark>& marks, const PackFacts* facts)
{
    QString text = QStringLiteral("run\tphase\ttime\tused\tceiling\tpercent\ttruncated\tpointer\n");
    for (const UtilizationMark& mark : marks) {
        const TokenEvent& event = facts->tokenEvents[static_cast<std::size_t>(mark.event)];
        const auto number = [](const std::optional<std::int64_t>& of) { return of ? QString::number(*of) : QString(); };
        const QStringList cells{fromUtf8(event.runId),
                                fromUtf8(event.phaseId),
                                fromUtf8(event.timestamp),
                                number(event.actual),
                                number(event.ceiling),
                                QString::number(mark.percent, 'f', 1),
                                mark.truncated ? QStringLiteral("yes") : QStringLiteral("no"),
                                fromUtf8(toString(event.where))};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

UtilizationChart::UtilizationChart(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Output tokens against the ceiling, by attempt"));
    setPicking(true);
    horizontalAxis()->setLabelsVisible(false);
    horizontalAxis()->setLineVisible(false); // the axis line stands over the bars: it is drawn with them
    horizontalAxis()->setGridLineVisible(false);
    verticalAxis()->setLineVisible(false);
    verticalAxis()->setLabelFormat(QStringLiteral("%.0f%%"));
}

void UtilizationChart::setSnapshot(const PackSnapshot& snapshot)
{
    const TelemetryFigures figures = snapshot ? snapshot.review->telemetry : TelemetryFigures();
    const QString level = QLocale().toString(figures.triggerPercent);
    m_trigger = figures.triggerName.empty() ? tr("%1% trigger level").arg(level)
                                            : tr("%1% %2 trigger").arg(level, fromUtf8(figures.triggerName));
    m_passing.clear();
    if (!snapshot) {
        stopPreparing();
        return setData({}, {});
    }
    const bool isOther = m_facts != snapshot.facts;
    const bool comesLater = prepare(
        snapshot.facts->tokenEvents.size(),
        [facts = snapshot.facts, trigger = figures.triggerPercent] {
            return std::make_shared<UtilizationData>(utilizationData(facts->tokenEvents, trigger));
        },
        [this, facts = snapshot.facts](const std::shared_ptr<UtilizationData>& data) {
            setData(facts, std::move(*data));
        });
    if (comesLater && isOther)
        setData({}, {});
}

void UtilizationChart::setData(const std::shared_ptr<const PackFacts>& facts, UtilizationData data)
{
    m_facts = facts;
    m_data = std::move(data);
    m_names = m_facts ? PointerNames(*m_facts) : PointerNames();
    dataChanged();
}

void UtilizationChart::setPassing(std::vector<bool> events)
{
    m_passing = std::move(events);
    viewport()->update();
}

bool UtilizationChart::passes(const UtilizationGeometry::Bar& bar) const
{
    for (int mark = bar.first; mark <= bar.last; ++mark) {
        const auto event = static_cast<std::size_t>(m_data.marks[static_cast<std::size_t>(mark)].event);
        if (m_passing.empty() || (event < m_passing.size() && m_passing[event]))
            return true;
    }
    return false;
}

ChartRange UtilizationChart::itemsOf(int mark) const
{
    const UtilizationGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    return {bar.first, bar.last};
}

void UtilizationChart::layoutMarks()
{
    const ChartRange shown = shownItems();
    const UtilizationData drawn = isZoomed() ? utilizationPart(m_data, shown.first, shown.last) : m_data;
    const QFontMetricsF metrics(fontFor(TextStyle::Label)), bold(boldLabel());
    const double line = lineHeightOf(TextStyle::Label);
    const double largest = niceScale(drawn.largest()).maximum;
    const double left = metrics.horizontalAdvance(QString::number(largest, 'f', 0) + QLatin1Char('%')) + scaled(18);
    const double words = std::max(bold.horizontalAdvance(tr("100% truncation")), bold.horizontalAdvance(m_trigger));
    // Under a narrow chart the words would take the room of the bars: the lines keep their colours and dashes.
    const double right = width() > 4 * words ? words + scaled(16) : scaled(10);
    const QString level = QLocale().toString(m_data.trigger);
    m_isSpread = hasSpread(drawn, std::max(20.0, width() - left - right));
    m_legend =
        height() >= scaled(180) && legendWidth(legendOf(themeFor(this), level, m_isSpread)) <= width() - scaled(24);
    const double top = scaled(12) + (m_legend ? line + scaled(8) : 0), below = 2 * line + scaled(14);
    const QRectF plot(left, top, std::max(20.0, width() - left - right), std::max(20.0, height() - top - below));
    m_geometry = utilizationGeometry(drawn, plot);
    m_groups = drawn.groups;
    for (UtilizationGeometry::Bar& bar : m_geometry.bars) {
        for (int* mark : {&bar.mark, &bar.first, &bar.last})
            *mark += shown.first;
    }
    chart()->setPlotArea(plot);
    verticalAxis()->setRange(0, m_geometry.scale.maximum);
    verticalAxis()->setTickCount(m_geometry.scale.intervals() + 1);
    horizontalAxis()->setRange(0, 1);
}

const UtilizationMark& UtilizationChart::markOf(int mark) const
{
    return m_data.marks[static_cast<std::size_t>(m_geometry.bars[static_cast<std::size_t>(mark)].mark)];
}

const TokenEvent& UtilizationChart::eventOf(int mark) const
{
    return m_facts->tokenEvents[static_cast<std::size_t>(markOf(mark).event)];
}

QRectF UtilizationChart::markRect(int mark) const
{
    const UtilizationGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    QRectF rect = bar.solid | bar.above | bar.spread;
    if (rect.height() < 6)
        rect.setTop(rect.bottom() - 6);
    return rect;
}

SourceRef UtilizationChart::markPointer(int mark) const
{
    return eventOf(mark).where;
}

ChartTip UtilizationChart::markTip(int mark) const
{
    const UtilizationGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    if (bar.count() == 1)
        return utilizationTip(eventOf(mark), markOf(mark), m_names);
    ChartTip tip;
    tip.title = tr("%1 attempts").arg(groupedNumber(bar.count()));
    tip.line =
        tr("half at or below %1, nine in ten at or below %2").arg(percentText(bar.percent), percentText(bar.upper));
    tip.detail =
        tr("%1 truncated, %2").arg(groupedNumber(bar.truncated), percentText(100.0 * bar.truncated / bar.count()));
    tip.pointer = m_names.text(eventOf(mark).where);
    return tip;
}

QString UtilizationChart::dataAsTsv() const
{
    return utilizationTsv(m_data.marks, m_facts.get());
}

void UtilizationChart::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return paintCentred(painter, tr("No token events with a ceiling in this pack."), width() / 2.0, height() / 2.0,
                            width(), fontFor(TextStyle::Small), theme.muted);
    if (highlighted() >= 0 && highlighted() < markCount())
        painter->fillRect(m_geometry.bars[static_cast<std::size_t>(highlighted())].cell, theme.hover);
    const QRectF& plot = m_geometry.plot;
    if (m_legend)
        paintLegend(painter, QRectF(scaled(12), scaled(8), width(), lineHeightOf(TextStyle::Label)),
                    legendOf(theme, QLocale().toString(m_data.trigger), m_isSpread), theme);
    painter->fillRect(QRectF(QPointF(plot.left(), m_geometry.y100), QPointF(plot.right(), m_geometry.yTrigger)),
                      theme.warnFill);
    paintBars(painter, theme);
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    paintThresholds(painter, theme);
    paintGroups(painter, theme);
    if (hasFocus() && currentMark() >= 0)
        paintFocus(painter, markRect(currentMark()), theme);
}

void UtilizationChart::paintBars(QPainter* painter, const Theme& theme) const
{
    for (const UtilizationGeometry::Bar& bar : m_geometry.bars) {
        const UtilizationMark& mark = m_data.marks[static_cast<std::size_t>(bar.mark)];
        if (!passes(bar)) {
            paintBar(painter, bar.solid | bar.above | bar.spread, theme.line);
            continue;
        }
        if (bar.count() > 1) {
            paintBar(painter, bar.spread, softened(theme.seriesA));
            paintBar(painter, bar.solid, theme.seriesA);
            paintBar(painter, bar.above, theme.seriesA);
            paintBar(painter, bar.cut, theme.fail);
            continue;
        }
        const QColor ink = utilizationInk(mark, theme);
        paintBar(painter, bar.solid, ink);
        if (bar.above.width() >= 4)
            paintHatch(painter, bar.above, ink, mark.truncated ? theme.failFill : theme.warnFill);
        else
            paintBar(painter, bar.above, mark.truncated ? theme.failSoft : theme.warnFill);
        if (mark.truncated)
            paintNotch(painter, bar.above.isEmpty() ? bar.solid : bar.above, NotchSide::Top, theme.panel);
    }
}

void UtilizationChart::paintThresholds(QPainter* painter, const Theme& theme) const
{
    const QRectF& plot = m_geometry.plot;
    painter->setPen(QPen(theme.warnMark, 1, Qt::DashLine));
    painter->drawLine(QPointF(plot.left(), m_geometry.yTrigger), QPointF(plot.right(), m_geometry.yTrigger));
    painter->setPen(QPen(theme.fail, 1));
    painter->drawLine(QPointF(plot.left(), m_geometry.y100), QPointF(plot.right(), m_geometry.y100));
    const QFont bold = boldLabel();
    const QFontMetricsF metrics(bold);
    const double room = width() - plot.right() - scaled(8);
    if (room < metrics.horizontalAdvance(tr("100% truncation")))
        return;
    // The lines are too close for two words: they stand above and below.
    const double middle = (m_geometry.yTrigger + m_geometry.y100) / 2;
    painter->setFont(bold);
    painter->setPen(theme.fail);
    painter->drawText(QPointF(plot.right() + scaled(8), middle - metrics.descent() - 1), tr("100% truncation"));
    painter->setPen(theme.warn);
    painter->drawText(QPointF(plot.right() + scaled(8), middle + metrics.ascent() + 1), m_trigger);
}

void UtilizationChart::paintGroups(QPainter* painter, const Theme& theme) const
{
    const QRectF& plot = m_geometry.plot;
    painter->setPen(QPen(theme.line, 1));
    for (const double x : m_geometry.dividers)
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + scaled(6)));
    const QFont font = fontFor(TextStyle::Label);
    QFont plain = font;
    plain.setWeight(QFont::Normal);
    const QFontMetricsF metrics(font);
    const double top = plot.bottom() + scaled(5), line = lineHeightOf(TextStyle::Label);
    for (std::size_t i = 0; i < m_geometry.groups.size(); ++i) {
        const auto& place = m_geometry.groups[i];
        const UtilizationGroup& group = m_groups[i];
        const double width = place.right - place.left;
        painter->setPen(QPen(theme.chartAxis, 1));
        painter->drawPolyline(QPolygonF{
            {place.left + 1, top}, {place.left + 1, top + 4}, {place.right - 1, top + 4}, {place.right - 1, top}});
        const QString dates = dateSpanText(group.from, group.to);
        const QString title = group.count() == 1 ? tr("%1, 1 event").arg(dates)
                                                 : tr("%1, %2 events").arg(dates, groupedNumber(group.count()));
        const QString rate =
            tr("%1 truncated, %2")
                .arg(groupedNumber(group.truncated), percentText(100.0 * group.truncated / group.count()));
        // Half a date says nothing: a group too narrow for its words keeps its bracket only.
        if (metrics.horizontalAdvance(dates) > width)
            continue;
        const double x = (place.left + place.right) / 2;
        paintCentred(painter, metrics.horizontalAdvance(title) <= width ? title : dates, x, top + scaled(6), width,
                     font, theme.text2);
        if (metrics.horizontalAdvance(rate) <= width)
            paintCentred(painter, rate, x, top + scaled(6) + line - 1, width, plain, theme.muted);
    }
}

} // namespace exhibit
