// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rates/ratechart.h"

#include "widgets/charts/chartpaint.h"
#include "widgets/charts/utilizationdata.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace exhibit {

namespace {

constexpr double fullRate = 100.0;
constexpr int widestBar = 44;       // design pixels
constexpr int narrowestCell = 64;   // what the words below a bar need
constexpr double footOfNoBar = 6.0; // can be hit and seen

/// `2025-12-24` as a person writes the day; what is no day stays as it is.
QString batchDay(const CallFigures& batch)
{
    const QString name = fromUtf8(batch.name);
    const QDate day = QDate::fromString(name.left(10), Qt::ISODate);
    return day.isValid() ? dateSpanText(day, day) : name;
}

QString shareText(const Share& share)
{
    return RateChart::tr("%1 of %2").arg(groupedNumber(share.part), groupedNumber(share.whole));
}

} // namespace

RateChart::RateChart(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Truncation rate per batch"));
    setPicking(true);
    horizontalAxis()->setLabelsVisible(false);
    horizontalAxis()->setLineVisible(false);
    horizontalAxis()->setGridLineVisible(false);
    verticalAxis()->setLineVisible(false);
    verticalAxis()->setLabelFormat(QStringLiteral("%.0f%%"));
}

void RateChart::setSnapshot(const PackSnapshot& snapshot)
{
    m_batches = snapshot ? snapshot.review->telemetry.batches : std::vector<CallFigures>();
    m_quoted = snapshot ? quotedTruncationRates(*snapshot.review) : QuotedRates();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    dataChanged();
}

void RateChart::layoutMarks()
{
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    const double line = lineHeightOf(TextStyle::Label);
    const double left = metrics.horizontalAdvance(QStringLiteral("100%")) + scaled(18);
    const bool hasLegend = !m_quoted.rates.empty() || m_quoted.target;
    const double top = line + scaled(14) + (hasLegend ? line + scaled(6) : 0);
    m_plot = QRectF(left, top, std::max(20.0, width() - left - scaled(12)),
                    std::max(20.0, height() - top - 2 * line - scaled(12)));
    const int room = std::max(1, static_cast<int>(m_plot.width() / scaled(narrowestCell)));
    const int quoted = static_cast<int>(m_quoted.rates.size());
    const int batches = std::min(batchCount(), room - std::min(quoted, room / 2));
    m_shownQuoted = std::min(quoted, room - batches);
    m_cells = chartSlots(m_shownQuoted + batches, m_plot.left(), m_plot.width(), 1);
    double largest = 1;
    for (int mark = 0; mark < markCount(); ++mark)
        largest = std::max(largest, rateOf(mark));
    if (m_quoted.target)
        largest = std::max(largest, *m_quoted.target);
    m_scale = niceScale(largest);
    m_scale.maximum = std::min(m_scale.maximum, fullRate);
    chart()->setPlotArea(m_plot);
    verticalAxis()->setRange(0, m_scale.maximum);
    verticalAxis()->setTickCount(m_scale.intervals() + 1);
    verticalAxis()->setLabelsVisible(batchCount() > 0);
    horizontalAxis()->setRange(0, 1);
}

const CallFigures& RateChart::batchOf(int mark) const
{
    return m_batches[m_batches.size() - m_cells.size() + static_cast<std::size_t>(mark)];
}

const Share& RateChart::shareOf(int mark) const
{
    return isQuoted(mark) ? quotedOf(mark).truncated : batchOf(mark).truncated;
}

double RateChart::rateOf(int mark) const
{
    if (isQuoted(mark))
        return std::min(fullRate, quotedOf(mark).percent);
    const Share& share = batchOf(mark).truncated;
    return share.isTelling() ? share.percent().value_or(0) : 0;
}

QRectF RateChart::markRect(int mark) const
{
    const ChartSlot& cell = m_cells[static_cast<std::size_t>(mark)];
    const double height = std::max(footOfNoBar, rateOf(mark) / m_scale.maximum * m_plot.height());
    const double width = std::min(cell.width * 0.6, double(scaled(widestBar)));
    return {cell.left + (cell.width - width) / 2, m_plot.bottom() - height, width, height};
}

QRectF RateChart::markCell(int mark) const
{
    const ChartSlot& cell = m_cells[static_cast<std::size_t>(mark)];
    return {cell.left, m_plot.top(), cell.width, m_plot.height()};
}

ChartRange RateChart::itemsOf(int mark) const
{
    // What is quoted is of no calls that can be picked; with batches beside it these are.
    const int first = batchCount() - (markCount() - m_shownQuoted);
    if (isQuoted(mark))
        return {first, first - 1};
    const int batch = first + mark - m_shownQuoted;
    return {batch, batch};
}

int RateChart::markAt(QPointF position) const
{
    if (position.y() < m_plot.top() || position.y() > height())
        return -1;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (position.x() >= m_cells[i].left && position.x() < m_cells[i].left + m_cells[i].width)
            return static_cast<int>(i);
    }
    return -1;
}

SourceRef RateChart::markPointer(int mark) const
{
    return isQuoted(mark) ? quotedOf(mark).where : batchOf(mark).where;
}

ChartTip RateChart::markTip(int mark) const
{
    ChartTip tip;
    if (isQuoted(mark)) {
        tip.title = tr("Reported, not measured");
        tip.line = tr("%1 truncated").arg(shareText(shareOf(mark)));
        tip.detail = percentText(quotedOf(mark).percent);
        tip.pointer = m_names.text(quotedOf(mark).where);
        return tip;
    }
    const CallFigures& batch = batchOf(mark);
    tip.title = tr("Calls from %1").arg(batchDay(batch));
    tip.line = tr("%1 truncated").arg(shareText(batch.truncated));
    tip.detail = batch.truncated.isTelling() ? percentText(*batch.truncated.percent()) : tr("too few to say a rate");
    if (batch.firstTruncated.whole > 0)
        tip.detail += tr("; of first attempts %1").arg(shareText(batch.firstTruncated));
    tip.pointer = m_names.text(batch.where);
    return tip;
}

QString RateChart::dataAsTsv() const
{
    QString text = QStringLiteral("batch from\ttruncated\tcalls\tfirst attempts truncated\tfirst attempts\tpointer\n");
    for (const CallFigures& batch : m_batches) {
        const QStringList cells{fromUtf8(batch.name),
                                QString::number(batch.truncated.part),
                                QString::number(batch.truncated.whole),
                                QString::number(batch.firstTruncated.part),
                                QString::number(batch.firstTruncated.whole),
                                fromUtf8(toString(batch.where))};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    for (const QuotedRate& rate : m_quoted.rates) {
        const QStringList cells{QStringLiteral("reported"),
                                QString::number(rate.truncated.part),
                                QString::number(rate.truncated.whole),
                                QString(),
                                QString(),
                                fromUtf8(toString(rate.where))};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void RateChart::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return paintCentred(painter, tr("No call states when it was made."), width() / 2.0, height() / 2.0,
                            width() - scaled(24), fontFor(TextStyle::Small), theme.muted);
    for (int mark = 0; mark < markCount(); ++mark)
        paintBatch(painter, mark, theme);
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    paintTarget(painter, theme);
    std::vector<LegendEntry> entries = legend(theme);
    while (!entries.empty() && legendWidth(entries) > width() - scaled(12))
        entries.pop_back();
    const double legendLeft = std::max<double>(scaled(6), width() - scaled(12) - legendWidth(entries));
    paintLegend(painter, QRectF(legendLeft, scaled(4), width() - legendLeft, lineHeightOf(TextStyle::Label)), entries,
                theme);
    if (hasFocus() && currentMark() >= 0 && currentMark() < markCount())
        paintFocus(painter, markRect(currentMark()), theme);
}

std::vector<LegendEntry> RateChart::legend(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    if (m_quoted.target)
        entries.push_back({tr("target %1").arg(percentText(*m_quoted.target)), theme.ok, LegendEntry::Swatch::Dashed});
    if (m_shownQuoted > 0) {
        entries.push_back({tr("reported"), theme.accentFill, LegendEntry::Swatch::Edged, theme.seriesA});
        entries.push_back({tr("measured"), theme.seriesA});
    }
    return entries;
}

void RateChart::paintTarget(QPainter* painter, const Theme& theme) const
{
    if (!m_quoted.target || *m_quoted.target > m_scale.maximum)
        return;
    const double y = m_plot.bottom() - *m_quoted.target / m_scale.maximum * m_plot.height();
    painter->setPen(QPen(theme.ok, scaled(2) / 1.5, Qt::DashLine));
    painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
}

void RateChart::paintBatch(QPainter* painter, int mark, const Theme& theme) const
{
    const ChartSlot& cell = m_cells[static_cast<std::size_t>(mark)];
    const Share& share = shareOf(mark);
    const QRectF bar = markRect(mark);
    const double x = bar.center().x(), words = cell.width - scaled(4);
    if (mark == highlighted())
        painter->fillRect(QRectF(cell.left, m_plot.top(), cell.width, m_plot.height()), theme.hover);
    QFont plain = fontFor(TextStyle::Label);
    plain.setWeight(QFont::Normal);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const bool isTelling = isQuoted(mark) || share.isTelling();
    const double top =
        (isTelling && share.part > 0 ? bar.top() : m_plot.bottom()) - QFontMetricsF(bold).height() - scaled(2);
    if (isTelling && share.part > 0 && isQuoted(mark))
        paintBar(painter, bar, theme.accentFill, theme.seriesA);
    else if (isTelling && share.part > 0)
        paintBar(painter, bar, theme.seriesA);
    if (isTelling)
        paintCentred(painter, percentText(isQuoted(mark) ? quotedOf(mark).percent : *share.percent()), x, top, words,
                     bold, theme.text);
    else
        paintCentred(painter, tr("too few"), x, top, words, plain, theme.muted);
    const double line = lineHeightOf(TextStyle::Label);
    const QString name = isQuoted(mark) ? tr("reported") : batchDay(batchOf(mark));
    paintCentred(painter, name, x, m_plot.bottom() + scaled(5), words, plain, theme.text);
    paintCentred(painter, shareText(share), x, m_plot.bottom() + scaled(4) + line, words, plain, theme.muted);
}

} // namespace exhibit
