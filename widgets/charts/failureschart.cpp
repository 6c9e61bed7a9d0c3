// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/failureschart.h"

#include "models/items/tests/testfilter.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QAction>
#include <QChart>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace exhibit {

namespace {

QFont valueFont()
{
    QFont font = fontFor(TextStyle::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor noteInk(FailuresBar::NoteTone tone, const Theme& theme)
{
    switch (tone) {
    case FailuresBar::NoteTone::Worse:
        return theme.fail;
    case FailuresBar::NoteTone::Better:
        return theme.ok;
    case FailuresBar::NoteTone::Blocked:
        return theme.err;
    case FailuresBar::NoteTone::Neutral:
        break;
    }
    return theme.muted;
}

constexpr int shownNotes = 2;

/// What is compared with nothing tells of no new and no known ones.
QString failingText(const BarData& parts, bool isCompared)
{
    const QString all = groupedNumber(parts.failing()), every = groupedNumber(parts.alwaysFailing);
    const QString unknown = groupedNumber(parts.unknownFailing);
    if (!isCompared && parts.unknownFailing > 0)
        return FailuresChart::tr("%1 failing: %2 in every run, %3 unknown if new").arg(all, every, unknown);
    const QString known = groupedNumber(parts.otherKnown), fresh = groupedNumber(parts.newFailing);
    if (parts.unknownFailing > 0)
        return FailuresChart::tr("%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new")
            .arg(all, every, known, fresh, unknown);
    return FailuresChart::tr("%1 failing: %2 in every run, %3 other known, %4 new").arg(all, every, known, fresh);
}

LegendEntry entryOf(FailuresChart::Part part, const Theme& theme)
{
    using Swatch = LegendEntry::Swatch;
    switch (part) {
    case FailuresChart::OtherKnown:
        return {FailuresChart::tr("Other known"), theme.failMid};
    case FailuresChart::New:
        return {FailuresChart::tr("New"), theme.fail};
    case FailuresChart::Unknown:
        return {FailuresChart::tr("Unknown if new"), theme.failMid, Swatch::Dotted};
    case FailuresChart::Collection:
        return {FailuresChart::tr("Collection"), theme.err, Swatch::Hatched};
    case FailuresChart::EveryRun:
        break;
    }
    return {FailuresChart::tr("Every run"), theme.failSoft, Swatch::Edged, theme.failMid};
}

/// What is compared with nothing is neither known nor new.
std::vector<FailuresChart::Part> partsOf(const FailuresData& data)
{
    const auto any = [&data](auto has) { return std::any_of(data.bars.begin(), data.bars.end(), has); };
    std::vector<FailuresChart::Part> shown;
    if (any([](const FailuresBar& bar) { return bar.parts.alwaysFailing > 0; }))
        shown.push_back(FailuresChart::EveryRun);
    if (any([](const FailuresBar& bar) { return bar.baseline || bar.delta.comparable; }))
        shown.insert(shown.end(), {FailuresChart::OtherKnown, FailuresChart::New});
    if (any([](const FailuresBar& bar) { return bar.parts.unknownFailing > 0; }))
        shown.push_back(FailuresChart::Unknown);
    if (any([](const FailuresBar& bar) { return bar.blocked; }))
        shown.push_back(FailuresChart::Collection);
    return shown;
}

} // namespace

FailuresChart::FailuresChart(QWidget* parent) : ChartView(parent)
{
    setAccessibleName(tr("Failing tests per run"));
    setPicking(true);
    horizontalAxis()->setLabelsVisible(false);
    horizontalAxis()->setLineVisible(false); // the axis line stands over the bars: it is drawn with them
    horizontalAxis()->setGridLineVisible(false);
    verticalAxis()->setLineVisible(false);
    verticalAxis()->setLabelFormat(QStringLiteral("%.0f"));
}

void FailuresChart::setSnapshot(const PackSnapshot& snapshot)
{
    m_data = failuresData(snapshot);
    applyHidden();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    dataChanged();
}

void FailuresChart::setPartShown(int part, bool shown)
{
    m_hidden[static_cast<std::size_t>(part)] = !shown;
    applyHidden();
    const ChartRange picked = range(); // the same runs as before
    dataChanged();
    setRange(picked);
}

ChartRange FailuresChart::itemsOf(int mark) const
{
    const FailuresGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    return {bar.first, bar.last};
}

void FailuresChart::applyHidden()
{
    m_drawn = m_data;
    for (FailuresBar& bar : m_drawn.bars) {
        if (!isPartShown(EveryRun))
            bar.parts.alwaysFailing = 0;
        if (!isPartShown(OtherKnown))
            bar.parts.otherKnown = 0;
        if (!isPartShown(New))
            bar.parts.newFailing = 0;
        if (!isPartShown(Unknown))
            bar.parts.unknownFailing = 0;
        if (!isPartShown(Collection))
            bar.parts.collectionErrors = 0;
    }
}

FailuresChart::Legend FailuresChart::legend() const
{
    const Theme& theme = themeFor(this);
    Legend legend{{}, partsOf(m_data)};
    for (const Part part : legend.parts) {
        legend.entries.push_back(entryOf(part, theme));
        legend.entries.back().isOff = !isPartShown(part);
    }
    if (m_data.baselineFailures)
        legend.entries.push_back({tr("Baseline"), theme.text2, LegendEntry::Swatch::Dashed});
    return legend;
}

QStringList FailuresChart::legendWords() const
{
    QStringList words;
    for (const LegendEntry& entry : legend().entries)
        words << entry.text;
    return words;
}

QRectF FailuresChart::legendPlace() const
{
    return {double(scaled(12)), double(scaled(8)), double(width()), double(lineHeightOf(TextStyle::Label))};
}

double FailuresChart::labelWidth() const
{
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    double width = metrics.horizontalAdvance(QStringLiteral("60 +2"));
    for (const FailuresBar& bar : m_data.bars)
        width = std::max(width, std::min(metrics.horizontalAdvance(bar.label), double(scaled(56))));
    return width + scaled(4);
}

void FailuresChart::layoutMarks()
{
    const ChartRange shown = shownItems();
    FailuresData drawn = m_drawn;
    if (isZoomed())
        drawn.bars = {m_drawn.bars.begin() + shown.first, m_drawn.bars.begin() + shown.last + 1};
    const double line = lineHeightOf(TextStyle::Label);
    const QFontMetricsF metrics(fontFor(TextStyle::Label));
    const double largest = niceScale(static_cast<double>(drawn.largest())).maximum;
    const double left = metrics.horizontalAdvance(QString::number(largest, 'f', 0)) + scaled(18);
    const bool notes = height() >= scaled(170);
    const double below = line * (notes ? 1 + shownNotes : 1) + scaled(10);
    m_legend = height() >= scaled(150) && legendWidth(legend().entries) <= width() - scaled(24);
    // Two lines stand above a run that was blocked: they have room even where nothing is higher than it.
    const bool isBlocked =
        std::any_of(drawn.bars.begin(), drawn.bars.end(), [](const FailuresBar& bar) { return bar.blocked; });
    const double top = line * ((m_legend ? 2 : 1) + (isBlocked ? 1 : 0)) + scaled(m_legend ? 16 : 8);
    const QRectF plot(left, top, std::max(20.0, width() - left - scaled(10)), std::max(20.0, height() - top - below));
    m_geometry = failuresGeometry(drawn, plot, labelWidth());
    for (FailuresGeometry::Bar& bar : m_geometry.bars) {
        for (int* run : {&bar.run, &bar.first, &bar.last})
            *run += shown.first;
    }
    chart()->setPlotArea(plot);
    verticalAxis()->setRange(0, m_geometry.scale.maximum);
    verticalAxis()->setTickCount(m_geometry.scale.intervals() + 1);
    horizontalAxis()->setRange(0, 1);
}

const FailuresBar& FailuresChart::runOf(int mark) const
{
    const auto run = m_geometry.bars[static_cast<std::size_t>(mark)].run;
    return m_data.bars[static_cast<std::size_t>(run)];
}

QString FailuresChart::testsOf(int mark) const
{
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.run = runOf(mark).name;
    return filter.toLocation();
}

void FailuresChart::contextMenuEvent(QContextMenuEvent* event)
{
    const int mark = event->reason() == QContextMenuEvent::Mouse ? markAt(event->pos()) : currentMark();
    QMenu menu(this);
    if (mark >= 0 && mark < markCount())
        connect(menu.addAction(tr("Show its failing tests")), &QAction::triggered, this,
                [this, mark] { Q_EMIT testsRequested(testsOf(mark)); });
    QMenu* shown = menu.addMenu(tr("Parts of the bars"));
    const Legend told = legend();
    for (std::size_t at = 0; at < told.parts.size(); ++at) {
        const Part part = told.parts[at];
        QAction* action = shown->addAction(told.entries[at].text);
        action->setCheckable(true);
        action->setChecked(isPartShown(part));
        connect(action, &QAction::toggled, this, [this, part](bool isShown) { setPartShown(part, isShown); });
    }
    menu.addActions(zoomActions());
    menu.addActions({copyDataAction(), saveAction(), showTableAction()});
    menu.exec(event->globalPos());
}

void FailuresChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (isDragging())
        return ChartView::mouseReleaseEvent(event);
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && mark >= 0) {
        Q_EMIT testsRequested(testsOf(mark));
        return;
    }
    const Legend told = legend();
    const int entry = m_legend ? legendEntryAt(event->position(), legendPlace(), told.entries) : -1;
    if (event->button() == Qt::LeftButton && entry >= 0 && entry < static_cast<int>(told.parts.size())) {
        const Part part = told.parts[static_cast<std::size_t>(entry)];
        return setPartShown(part, !isPartShown(part));
    }
    ChartView::mouseReleaseEvent(event);
}

QRectF FailuresChart::markRect(int mark) const
{
    const FailuresGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    const QRectF whole = bar.whole();
    // A run without failures still has a place that can be hit and seen.
    return whole.isEmpty() ? QRectF(bar.cell.left(), bar.cell.bottom() - 6, bar.cell.width(), 6) : whole;
}

SourceRef FailuresChart::markPointer(int mark) const
{
    return runOf(mark).pointer;
}

ChartTip FailuresChart::markTip(int mark) const
{
    const FailuresBar& run = runOf(mark);
    const FailuresGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    ChartTip tip;
    tip.title = run.name;
    if (run.blocked) {
        tip.line = run.parts.collectionErrors == 1
                       ? tr("no tests ran, 1 collection error")
                       : tr("no tests ran, %1 collection errors").arg(groupedNumber(run.parts.collectionErrors));
    } else if (!run.known) {
        tip.line = tr("no count of failures");
    } else {
        tip.line = failingText(run.parts, run.baseline || run.delta.comparable);
    }
    tip.detail = run.baseline ? tr("baseline") : deltaSentence(run.delta);
    if (bar.last > bar.first)
        tip.detail = tr("worst of %1 runs").arg(groupedNumber(bar.last - bar.first + 1));
    tip.pointer = m_names.text(run.pointer);
    return tip;
}

QString FailuresChart::dataAsTsv() const
{
    QString text = QStringLiteral("run\tin every run\tother known\tnew\tunknown if new\tcollection errors\tpointer\n");
    for (const FailuresBar& run : m_data.bars) {
        // What nobody compared is unknown, not 0.
        const bool isCompared = run.blocked || run.baseline || run.delta.comparable;
        const QStringList cells{run.name,
                                QString::number(run.parts.alwaysFailing),
                                isCompared ? QString::number(run.parts.otherKnown) : QString(),
                                isCompared ? QString::number(run.parts.newFailing) : QString(),
                                QString::number(run.parts.unknownFailing),
                                QString::number(run.parts.collectionErrors),
                                run.pointer.isNull() ? QString() : fromUtf8(toString(run.pointer))};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void FailuresChart::paintMarks(QPainter* painter, const Theme& theme) const
{
    if (markCount() == 0)
        return paintCentred(painter, tr("No runs in this pack."), width() / 2.0, height() / 2.0, width(),
                            fontFor(TextStyle::Small), theme.muted);
    if (highlighted() >= 0 && highlighted() < markCount())
        painter->fillRect(m_geometry.bars[static_cast<std::size_t>(highlighted())].cell, theme.hover);
    if (m_legend && markCount() > 0) {
        paintLegend(painter, legendPlace(), legend().entries, theme);
    }
    for (const FailuresGeometry::Bar& bar : m_geometry.bars)
        paintStack(painter, bar, theme);
    if (m_geometry.baselineY >= 0) {
        painter->setPen(QPen(theme.text2, 1, Qt::DashLine));
        painter->drawLine(QPointF(m_geometry.plot.left(), m_geometry.baselineY),
                          QPointF(m_geometry.plot.right(), m_geometry.baselineY));
    }
    painter->setPen(QPen(theme.chartAxis, 1));
    painter->drawLine(m_geometry.plot.bottomLeft(), m_geometry.plot.bottomRight());
    painter->setRenderHint(QPainter::TextAntialiasing);
    for (int mark = 0; mark < markCount(); ++mark) {
        if (m_geometry.labelsFit)
            paintValue(painter, m_geometry.bars[static_cast<std::size_t>(mark)], theme);
        if (mark % m_geometry.labelEvery == 0)
            paintLabel(painter, mark, theme);
    }
    if (hasFocus() && currentMark() >= 0)
        paintFocus(painter, markRect(currentMark()), theme);
}

void FailuresChart::paintStack(QPainter* painter, const FailuresGeometry::Bar& bar, const Theme& theme) const
{
    paintBar(painter, bar.always, theme.failSoft, theme.failMid);
    paintBar(painter, bar.known, theme.failMid);
    paintBar(painter, bar.fresh, theme.fail);
    paintDots(painter, bar.unknown, theme.failMid, theme.panel);
    if (bar.errors.width() >= 6)
        paintHatch(painter, bar.errors, theme.err, theme.panel);
    else
        paintBar(painter, bar.errors, theme.err);
    if (bar.hidesBlocked)
        painter->fillRect(QRectF(bar.cell.left(), bar.cell.bottom() - 4, bar.cell.width(), 4), theme.err);
}

void FailuresChart::paintValue(QPainter* painter, const FailuresGeometry::Bar& bar, const Theme& theme) const
{
    const FailuresBar& run = m_drawn.bars[static_cast<std::size_t>(bar.run)];
    const QFont bold = valueFont();
    const QFontMetricsF metrics(bold);
    // Beside a bar there is room: words over it may reach into the gaps.
    const double x = bar.cell.center().x(), width = bar.cell.width() * 1.35;
    double top = (bar.whole().isEmpty() ? m_geometry.plot.bottom() : bar.whole().top()) - metrics.height() - 2;
    if (run.blocked) {
        const std::int64_t errors = run.parts.collectionErrors;
        paintCentred(painter, errors == 1 ? tr("1 error") : tr("%1 errors").arg(groupedNumber(errors)), x, top, width,
                     bold, theme.err);
        top -= metrics.height() - 2;
        return paintCentred(painter, tr("no tests ran"), x, top, width, fontFor(TextStyle::Label), theme.muted);
    }
    const QString value = run.known ? groupedNumber(run.parts.failing()) : QString(QChar(0x2013));
    if (run.parts.newFailing == 0)
        return paintCentred(painter, value, x, top, width, bold, theme.text);
    const QString fresh = QStringLiteral(" +") + groupedNumber(run.parts.newFailing);
    const double first = metrics.horizontalAdvance(value), second = metrics.horizontalAdvance(fresh);
    const double left = x - (first + second) / 2;
    paintCentred(painter, value, left + first / 2, top, first + 1, bold, theme.text);
    paintCentred(painter, fresh, left + first + second / 2, top, second + 1, bold, theme.fail);
}

void FailuresChart::paintLabel(QPainter* painter, int mark, const Theme& theme) const
{
    const FailuresGeometry::Bar& bar = m_geometry.bars[static_cast<std::size_t>(mark)];
    const FailuresBar& run = m_data.bars[static_cast<std::size_t>(bar.run)];
    QFont plain = fontFor(TextStyle::Label);
    plain.setWeight(QFont::Normal);
    const double line = lineHeightOf(TextStyle::Label);
    // Thinned labels may reach over their neighbours, never over the edge of the chart.
    const double width = std::max(bar.cell.width(), bar.cell.width() * m_geometry.labelEvery - 4);
    const double x = std::clamp(bar.cell.center().x(), width / 2, std::max(width / 2, this->width() - width / 2));
    const double words = QFontMetricsF(plain).horizontalAdvance(run.label);
    if (m_geometry.labelEvery > 1 && bar.cell.center().x() + words / 2 > this->width())
        return;
    double top = m_geometry.plot.bottom() + scaled(5);
    paintCentred(painter, run.label, x, top, width - scaled(4), plain, theme.text);
    if (!m_geometry.labelsFit || height() < scaled(170))
        return;
    const double room = width - scaled(6); // else the words of two runs read as one
    const auto fits = [&plain, room](const QString& text) {
        return QFontMetricsF(plain).horizontalAdvance(text) <= room;
    };
    for (const FailuresBar::Note& note : notesIn(run.notes, shownNotes, fits)) {
        top += line - 1;
        paintCentred(painter, note.text, x, top, room, plain, noteInk(note.tone, theme));
    }
}

} // namespace exhibit
