// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/utilizationbars.h"

#include "widgets/charts/chartpaint.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace exhibit {

UtilizationBars::UtilizationBars(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Token use against budget, worst attempt of each phase"));
    horizontalAxis()->setLabelFormat(QStringLiteral("%.0f%%"));
    horizontalAxis()->setLineVisible(false);
    verticalAxis()->setLabelsVisible(false);
    verticalAxis()->setLineVisible(false); // drawn with the bars
    verticalAxis()->setGridLineVisible(false);
}

void UtilizationBars::setSnapshot(const PackSnapshot& snapshot)
{
    using Marks = std::vector<UtilizationMark>;
    m_trigger = snapshot ? snapshot.review->telemetry.triggerPercent : usualTriggerPercent;
    if (!snapshot) {
        stopPreparing();
        return setMarks({}, {});
    }
    const bool isOther = m_facts != snapshot.facts;
    const bool comesLater = prepare(
        snapshot.facts->tokenEvents.size(),
        [facts = snapshot.facts, trigger = m_trigger] {
            return std::make_shared<Marks>(worstByPhase(facts->tokenEvents, trigger));
        },
        [this, facts = snapshot.facts](const std::shared_ptr<Marks>& marks) { setMarks(facts, std::move(*marks)); });
    if (comesLater && isOther)
        setMarks({}, {});
}

void UtilizationBars::setMarks(const std::shared_ptr<const PackFacts>& facts, std::vector<UtilizationMark> marks)
{
    m_facts = facts;
    m_marks = std::move(marks);
    m_names = m_facts ? PointerNames(*m_facts) : PointerNames();
    dataChanged();
}

const TokenEvent& UtilizationBars::eventOf(int mark) const
{
    return m_facts->tokenEvents[static_cast<std::size_t>(m_marks[static_cast<std::size_t>(mark)].event)];
}

QString UtilizationBars::labelOf(int mark) const
{
    const TokenEvent& event = eventOf(mark);
    if (!event.phaseId.empty())
        return fromUtf8(event.phaseId);
    return event.runId.empty() ? tr("no phase") : fromUtf8(event.runId);
}

void UtilizationBars::layoutMarks()
{
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    const double line = lineHeightOf(TextStyle::Label);
    double names = 0, values = 0;
    const int considered = std::min(phaseCount(), std::max(1, static_cast<int>(height() / line)));
    for (int i = 0; i < considered; ++i) {
        names = std::max(names, metrics.horizontalAdvance(labelOf(i)));
        values = std::max(values, metrics.horizontalAdvance(percentText(m_marks[static_cast<std::size_t>(i)].percent)));
    }
    const double left = std::min(names, width() * 0.42) + scaled(20);
    const double right = values + scaled(24);
    const double top = line + scaled(6), below = line + scaled(18);
    const QRectF plot(left, top, std::max(20.0, width() - left - right), std::max(20.0, height() - top - below));
    m_geometry = utilizationRows(m_marks, m_trigger, plot, line + scaled(6), scaled(13));
    chart()->setPlotArea(plot);
    horizontalAxis()->setRange(0, m_geometry.scale.maximum);
    // Numbers of a narrow axis would touch: then every second one stays.
    const double widest =
        metrics.horizontalAdvance(QString::number(m_geometry.scale.maximum, 'f', 0) + QLatin1Char('%'));
    int intervals = m_geometry.scale.intervals();
    while (intervals % 2 == 0 && plot.width() / intervals < widest + scaled(6))
        intervals /= 2;
    horizontalAxis()->setTickCount(intervals + 1);
    verticalAxis()->setRange(0, 1);
    Q_EMIT shownCountChanged(markCount(), phaseCount());
}

QRectF UtilizationBars::markRect(int mark) const
{
    const UtilizationRows::Row& row = m_geometry.rows[static_cast<std::size_t>(mark)];
    return row.solid | row.above;
}

SourceRef UtilizationBars::markPointer(int mark) const
{
    return eventOf(mark).where;
}

ChartTip UtilizationBars::markTip(int mark) const
{
    return utilizationTip(eventOf(mark), m_marks[static_cast<std::size_t>(mark)], m_names);
}

QString UtilizationBars::dataAsTsv() const
{
    return utilizationTsv(m_marks, m_facts.get());
}

void UtilizationBars::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return paintCentred(painter, tr("No token events with a ceiling in this pack."), width() / 2.0, height() / 2.0,
                            width(), fontFor(TextStyle::Small), theme.muted);
    const QRectF& plot = m_geometry.plot;
    if (highlighted() >= 0 && highlighted() < markCount()) {
        const QRectF cell = m_geometry.rows[static_cast<std::size_t>(highlighted())].cell;
        painter->fillRect(QRectF(0, cell.top(), width(), cell.height()), theme.hover);
    }
    painter->fillRect(QRectF(QPointF(m_geometry.xTrigger, plot.top()), QPointF(m_geometry.x100, plot.bottom())),
                      theme.warnFill);
    for (int mark = 0; mark < markCount(); ++mark)
        paintRow(painter, mark, theme);
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(plot.topLeft(), plot.bottomLeft());
    paintThresholds(painter, theme);
    if (hasFocus() && currentMark() >= 0)
        paintFocus(painter, markRect(currentMark()), theme);
}

void UtilizationBars::paintRow(QPainter* painter, int number, const Theme& theme) const
{
    const UtilizationRows::Row& row = m_geometry.rows[static_cast<std::size_t>(number)];
    const UtilizationMark& mark = m_marks[static_cast<std::size_t>(number)];
    const QColor ink = utilizationInk(mark, theme);
    paintBar(painter, row.solid, ink);
    paintHatch(painter, row.above, ink, mark.truncated ? theme.failFill : theme.warnFill);
    if (mark.truncated)
        paintNotch(painter, row.above.isEmpty() ? row.solid : row.above, NotchSide::Right, theme.panel);
    const QFont font = fontFor(TextStyle::Label);
    const QFontMetricsF metrics(font);
    const double gap = scaled(8), line = row.cell.height();
    const QRectF label(gap, row.cell.top(), m_geometry.plot.left() - 2 * gap, line);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(labelOf(number), Qt::ElideMiddle, label.width()));
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const bool high = mark.high;
    const QRectF value(m_geometry.plot.right() + gap, row.cell.top(), width() - m_geometry.plot.right() - 2 * gap,
                       line);
    painter->setFont(high ? bold : font);
    painter->setPen(mark.truncated ? theme.fail : high ? theme.warn : theme.text2);
    painter->drawText(value, Qt::AlignRight | Qt::AlignVCenter, percentText(mark.percent));
}

void UtilizationBars::paintThresholds(QPainter* painter, const Theme& theme) const
{
    const QRectF& plot = m_geometry.plot;
    painter->setPen(QPen(theme.warnMark, 1, Qt::DashLine));
    painter->drawLine(QPointF(m_geometry.xTrigger, plot.top() - 3), QPointF(m_geometry.xTrigger, plot.bottom()));
    painter->setPen(QPen(theme.fail, 1));
    painter->drawLine(QPointF(m_geometry.x100, plot.top() - 3), QPointF(m_geometry.x100, plot.bottom()));
    QFont bold = fontFor(TextStyle::Label);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double baseline = plot.top() - metrics.descent() - 3;
    painter->setFont(bold);
    painter->setPen(theme.warn);
    const QString low = QLocale().toString(m_trigger);
    painter->drawText(QPointF(m_geometry.xTrigger - metrics.horizontalAdvance(low) - 2, baseline), low);
    painter->setPen(theme.fail);
    const QString high = tr("100% of the ceiling");
    const bool fits = m_geometry.x100 + 3 + metrics.horizontalAdvance(high) <= width();
    painter->drawText(QPointF(m_geometry.x100 + 3, baseline), fits ? high : QStringLiteral("100%"));
}

} // namespace exhibit
