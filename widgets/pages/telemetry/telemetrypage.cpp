// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/telemetry/telemetrypage.h"

#include "models/items/base/rowtable.h"
#include "models/parsing/text/isotime.h"
#include "models/report/tables/eventtable.h"
#include "models/review/telemetry/chosencalls.h"
#include "widgets/charts/chartmenu.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/views/filterchips.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/pages/telemetry/telemetrycards.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

constexpr double fullPercent = 100.0;
constexpr int notesFrom = 610;   // height of the page in design pixels: below it notes of figures go
constexpr int lowestChart = 150; // as are these; what does not fit is scrolled to
constexpr int lowestCards = 230;

} // namespace

TelemetryPage::TelemetryPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new RowTable<EventRow>(this)),
      m_strip(new MessageStrip(MessageStrip::Kind::Warning)), m_empty(new EmptyState(Icon::Telemetry)),
      m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_strip);
    column->addWidget(makeTiles());
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("telemetrySplitter"));
    splitter->addWidget(makeChart());
    m_cards = new TelemetryCards;
    m_lower = new QStackedWidget;
    m_lower->addWidget(m_cards);
    m_lower->addWidget(makeTable());
    m_lower->setMinimumHeight(scaled(lowestCards));
    splitter->addWidget(m_lower);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(scaled(12));
    splitter->setSizes({scaled(300), scaled(300)});
    column->addWidget(splitter, 1);
    m_empty->setTitle(tr("No token events in this pack"));
    m_empty->setSentence(
        tr("Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as "
           "tables of an executor that is known in a SQLite database."));
    auto* scroll = new VerticalScroll(content, title());
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(new FilterChips(m_model, m_table, this));
    layout->addWidget(m_stack, 1);
    connect(m_strip, &MessageStrip::pointerActivated, this, &TelemetryPage::openEvent);
    connect(m_cards, &TelemetryCards::openRequested, this, &TelemetryPage::openEvent);
    connect(m_cards, &TelemetryCards::tableRequested, this, &TelemetryPage::showTable);
    connect(m_cards, &TelemetryCards::batchesPicked, this, &TelemetryPage::pickBatches);
    connect(m_cards, &TelemetryCards::predictionsPicked, this, &TelemetryPage::pickPredictions);
    connect(m_cards, &TelemetryCards::pickDropped, this, [this] { m_model->setPick(std::nullopt); });
    connect(m_views, &SegmentedControl::currentChanged, m_lower, &QStackedWidget::setCurrentIndex);
    connect(m_model, &ColumnTable::filterChanged, this, &TelemetryPage::narrow);
}

QWidget* TelemetryPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_filter = new SearchLine(tr("Filter events"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setRoom(190);
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_note, 1);
    m_views = new SegmentedControl;
    m_views->setAccessibleName(tr("View"));
    m_views->addSegment(tr("Summary"));
    m_views->addSegment(tr("Events"));
    m_views->setCurrent(0);
    layout->addWidget(m_views);
    layout->addWidget(m_filter);
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        if (!m_filter->text().isEmpty())
            m_views->setCurrent(1);
        m_model->setFilterText(m_filter->text());
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, this, &TelemetryPage::showTable);
    return head;
}

QWidget* TelemetryPage::makeTiles()
{
    auto* card = new Card;
    auto* tiles = new QWidget;
    auto* row = new WrapRow(tiles);
    const auto add = [row](const QString& caption) {
        auto* tile = new KpiTile(caption);
        row->add(tile, 1);
        return tile;
    };
    m_truncated = add(tr("Truncated outputs"));
    m_nearCeiling = add(tr("Near the ceiling"));
    m_atCeiling = add(tr("Stopped at 100%"));
    m_above = add(tr("Above 100%"));
    m_underPredicted = add(tr("Under-predicted"));
    m_escalations = add(tr("Escalations"));
    m_truncated->setFirst(true);
    card->body()->addWidget(tiles);
    const auto filterBy = [this](KpiTile* tile, const char* column) {
        connect(tile, &KpiTile::clicked, this, [this, column] {
            m_table->sortByColumn(m_model->columnOf(column), Qt::DescendingOrder);
            m_table->scrollToTop();
            showTable();
        });
    };
    filterBy(m_truncated, "truncated");
    for (KpiTile* tile : {m_nearCeiling, m_atCeiling, m_above})
        filterBy(tile, "utilization");
    filterBy(m_underPredicted, "predicted");
    connect(m_escalations, &KpiTile::clicked, this, [this] {
        if (shown() && !shown().facts->escalations.empty())
            openEvent(shown().facts->escalations.front().where);
    });
    return card;
}

QWidget* TelemetryPage::makeChart()
{
    auto* card = new Card(tr("Utilization per attempt"));
    card->setNote(tr("output tokens / ceiling"));
    m_chart = new UtilizationChart;
    m_chart->setAccessibleName(tr("Utilization per attempt"));
    m_chart->setMinimumHeight(scaled(lowestChart));
    card->setContent(m_chart);
    card->addHeaderWidget(makeChartMenu(m_chart));
    connect(m_chart, &ChartView::tableRequested, this, &TelemetryPage::showTable);
    connect(m_chart, &UtilizationChart::openRequested, this, &TelemetryPage::openEvent);
    connect(m_chart, &ChartView::rangePicked, this, &TelemetryPage::pickAttempts);
    connect(m_chart, &ChartView::currentMarkChanged, this, [this](int mark) {
        if (mark >= 0)
            selectEvent(m_chart->markPointer(mark));
    });
    return card;
}

QWidget* TelemetryPage::makeTable()
{
    m_tableCard = new Card(tr("Events"));
    m_table = new TableView;
    m_table->setAccessibleName(tr("Token events"));
    m_table->setObjectName(QStringLiteral("tokenEvents"));
    m_table->setDense(true);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto* cells = new TableDelegate(m_table);
    m_table->setItemDelegate(cells);
    m_table->setPlaceholder(tr("No token events."), tr("No event matches."));
    m_tableCard->setContent(m_table);
    const auto open = [this](const QModelIndex& index) {
        if (const EventRow* row = m_model->rowAt(index.row()))
            openEvent(row->event->where);
    };
    connect(cells, &TableDelegate::pointerActivated, this, &TelemetryPage::openEvent);
    connect(m_table, &TableView::rowActivated, this, open);
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex& index) {
        const EventRow* row = m_model->rowAt(index.row());
        setPointers(row ? QList<SourceRef>{row->event->where} : QList<SourceRef>());
        Q_EMIT statusTextChanged();
    });
    connect(m_table, &TableView::clearFilterRequested, this, [this] { m_filter->clear(); });
    return m_tableCard;
}

void TelemetryPage::showTable()
{
    m_views->setCurrent(1);
    m_table->setFocus();
}

void TelemetryPage::selectEvent(const SourceRef& ref)
{
    const int row = m_model->rowWhere([&ref](const EventRow& of) { return of.event->where == ref; });
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
}

void TelemetryPage::openEvent(const SourceRef& ref)
{
    selectEvent(ref);
    Q_EMIT openRequested(ref, {ref}, OpenMode::Dock);
}

void TelemetryPage::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_narrowed = {};
    m_model->setTable(eventTable(snapshot, *context().messages), *context().messages);
    m_chart->setSnapshot(snapshot);
    const int events = m_model->totalCount();
    const bool isEmpty =
        !snapshot || (events == 0 && snapshot.facts->escalations.empty() && snapshot.review->drainPlan.isEmpty());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_filter->setVisible(events > 0);
    m_views->setVisible(events > 0);
    m_note->setVisible(!isEmpty);
    m_table->fitColumns();
    narrow();
    if (!snapshot)
        return;
    fillStrip();
    Q_EMIT statusTextChanged();
}

/// Neighbouring bars of the chart, as a filter of everything on the page.
void TelemetryPage::pickAttempts(const ChartRange& range)
{
    if (range.isEmpty())
        return m_model->setPick(std::nullopt);
    const std::vector<UtilizationMark>& marks = m_chart->data().marks;
    const auto dayOf = [&](int mark) {
        const auto event = static_cast<std::size_t>(marks[static_cast<std::size_t>(mark)].event);
        return QDate::fromString(fromUtf8(m_snapshot.facts->tokenEvents[event].timestamp).left(10), Qt::ISODate);
    };
    RowPick pick{tr("Attempts"), {}, std::vector<bool>(m_snapshot.facts->tokenEvents.size(), false)};
    for (int mark = range.first; mark <= range.last; ++mark)
        pick.rows[static_cast<std::size_t>(marks[static_cast<std::size_t>(mark)].event)] = true;
    pick.value =
        tr("%1 in the chart, %2")
            .arg(groupedNumber(range.last - range.first + 1), dateSpanText(dayOf(range.first), dayOf(range.last)));
    m_model->setPick(pick);
}

template <typename Condition>
void TelemetryPage::pickCalls(const QString& title, const QString& value, const Condition& holds)
{
    RowPick pick{title, value, {}};
    for (const TokenEvent& event : m_snapshot.facts->tokenEvents)
        pick.rows.push_back(!event.isSum && holds(event));
    m_model->setPick(pick);
}

/// A batch begins with the time that is its name, and ends where the next one begins.
void TelemetryPage::pickBatches(int first, int last)
{
    const std::vector<CallFigures>& batches = shown().review->telemetry.batches;
    const auto begin = [&batches](int batch) {
        const bool has = batch < static_cast<int>(batches.size());
        return has ? isoEpoch(batches[static_cast<std::size_t>(batch)].name, ZonelessTime::Utc) : std::nullopt;
    };
    const std::optional<double> from = begin(first), until = begin(last + 1);
    const QDate day = QDate::fromString(fromUtf8(batches[static_cast<std::size_t>(first)].name).left(10), Qt::ISODate);
    const QString since = dateSpanText(day, day);
    pickCalls(tr("Batches"),
              first == last ? tr("from %1").arg(since) : tr("%1 from %2").arg(last - first + 1).arg(since),
              [&](const TokenEvent& event) {
                  const std::optional<double> time = isoEpoch(event.timestamp, ZonelessTime::Utc);
                  return time && from && *time >= *from && (!until || *time < *until);
              });
}

void TelemetryPage::pickPredictions(double least, double most)
{
    const auto whole = [](double tokens) { return groupedNumber(static_cast<qint64>(tokens + 0.5)); };
    pickCalls(tr("Predicted"), tr("%1 to %2 tokens").arg(whole(least), whole(most)), [&](const TokenEvent& event) {
        const auto predicted = static_cast<double>(event.predicted.value_or(-1));
        return predicted >= least && predicted <= most;
    });
}

/// Figures, cards and bars say what the filters leave. Figures of many calls are counted by a thread: what was counted
/// before stands until they come, and of several filters that follow each other only the last is shown.
void TelemetryPage::narrow()
{
    constexpr std::size_t atOnce = 2000;
    const int total = m_model->totalCount(), left = m_model->rowCount();
    m_filter->setCount(left, total);
    const bool isNarrow = m_snapshot && m_model->isFiltered();
    std::vector<bool> passing(isNarrow ? static_cast<std::size_t>(total) : 0, false);
    std::vector<int> calls;
    for (int row = 0; isNarrow && row < left; ++row)
        passing[static_cast<std::size_t>(m_model->sourceRow(row))] = true;
    for (int event = 0; isNarrow && event < total; ++event) {
        if (passing[static_cast<std::size_t>(event)])
            calls.push_back(event);
    }
    m_chart->setPassing(std::move(passing));
    if (!m_model->pick())
        m_chart->setRange({});
    if (isNarrow)
        m_note->setText(tr("%1 of %2 token events").arg(groupedNumber(left), groupedNumber(total)));
    else
        m_note->setText(total == 1 ? tr("1 token event") : tr("%1 token events").arg(groupedNumber(total)));
    m_counting.cancelAll();
    if (!isNarrow)
        return showNarrowed({});
    if (calls.size() <= atOnce)
        return showNarrowed(withCalls(m_snapshot, calls));
    m_counting.run(
        this,
        [snapshot = m_snapshot, calls = std::move(calls)](const CancelFlag&) { return withCalls(snapshot, calls); },
        [this](const PackSnapshot& narrowed) { showNarrowed(narrowed); });
}

/// Nothing: the whole pack.
void TelemetryPage::showNarrowed(const PackSnapshot& narrowed)
{
    m_narrowed = narrowed;
    m_cards->setSnapshot(shown());
    if (m_snapshot)
        fillTiles();
    Q_EMIT statusTextChanged();
}

void TelemetryPage::fillTiles()
{
    const TelemetryFigures& figures = shown().review->telemetry;
    const QString ofAll = tr("of %1").arg(groupedNumber(figures.events));
    m_truncated->setValue(groupedNumber(figures.truncated), figures.truncated > 0 ? Tone::Fail : Tone::Text,
                          figures.truncated > 0 ? Icon::Cross : Icon::None);
    m_truncated->setSuffix(ofAll);
    m_truncated->setNote(
        figures.events > 0 ? percentText(fullPercent * double(figures.truncated) / double(figures.events)) : QString());
    m_nearCeiling->setValue(groupedNumber(figures.atOrAboveTrigger),
                            figures.atOrAboveTrigger > 0 ? Tone::Warn : Tone::Text,
                            figures.atOrAboveTrigger > 0 ? Icon::Warning : Icon::None);
    const QString level = QLocale().toString(figures.triggerPercent);
    m_nearCeiling->setNote(figures.triggerName.empty()
                               ? tr("at or above %1%").arg(level)
                               : tr("at or above %1%: %2 trigger").arg(level, fromUtf8(figures.triggerName)));
    m_atCeiling->setValue(groupedNumber(figures.exactlyFull));
    m_atCeiling->setNote(tr("exactly the recorded ceiling"));
    m_above->setValue(groupedNumber(figures.aboveCeiling));
    m_above->setNote(tr("of the recorded ceiling"));
    m_underPredicted->setValue(groupedNumber(figures.all.underPredicted.part));
    m_underPredicted->setSuffix(tr("of %1").arg(groupedNumber(figures.all.underPredicted.whole)));
    m_underPredicted->setNote(tr("actual above predicted"));
    m_escalations->setValue(groupedNumber(figures.escalations));
    m_escalations->setNote(figures.escalations > 0
                               ? tr("%1 not truncated afterwards").arg(groupedNumber(figures.successAfterEscalation))
                               : tr("none recorded"));
}

void TelemetryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    for (KpiTile* tile : {m_truncated, m_nearCeiling, m_atCeiling, m_above, m_underPredicted, m_escalations})
        tile->setCompact(event->size().height() < scaled(notesFrom));
}

void TelemetryPage::fillStrip()
{
    std::set<std::string, std::less<>> runs;
    for (const Run& run : m_snapshot.review->runs)
        runs.insert(run.key.runId);
    const auto& events = m_snapshot.facts->tokenEvents;
    // Calls of a run follow each other: only the first of them is looked up.
    std::string_view asked;
    const bool own = std::any_of(events.begin(), events.end(), [&](const TokenEvent& event) {
        const bool isAsked = event.runId == asked;
        asked = event.runId;
        return !isAsked && !event.isSum && runs.count(asked) > 0;
    });
    const auto all = m_snapshot.review->telemetry.events;
    m_strip->setVisible(all > 0 && !own && !runs.empty());
    if (m_strip->isVisibleTo(this)) {
        m_strip->setText(
            tr("No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run."));
        m_strip->setPointer(m_snapshot.facts->tokenEvents.front().where);
    }
}

void TelemetryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString TelemetryPage::statusText() const
{
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    if (shown < total)
        return tr("%1 of %2 events").arg(groupedNumber(shown), groupedNumber(total));
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : tr("Event %1 of %2").arg(groupedNumber(row + 1), groupedNumber(total));
}

} // namespace exhibit
