// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/runspage.h"

#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/items/runs/runtablemodel.h"
#include "models/items/tests/testfilter.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/pages/runs/rundetail.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

TextDelegate::Data nameData(const QModelIndex& index)
{
    return {index.data().toString(), index.data(SecondLineRole).toString(), Tone::Text, Qt::ElideMiddle};
}

/// The file's name; the whole path is in the tooltip and in what is copied.
TextDelegate::Data fileData(const QModelIndex& index)
{
    QString path = index.data().toString();
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return {path.section(QLatin1Char('/'), -1), {}, Tone::Secondary, Qt::ElideMiddle};
}

TextDelegate::Data mutedData(const QModelIndex& index)
{
    return {index.data().toString(), {}, Tone::Secondary, Qt::ElideMiddle};
}

Look exitCodeLook(const QModelIndex& index)
{
    Look look = lookOf(static_cast<RunState>(index.data(StateRole).toInt()));
    look.word = index.data().toString();
    return look;
}

BarDelegate::Data failureBar(const QModelIndex& index)
{
    BarDelegate::Data data;
    const auto bar = index.data(BarRole).value<BarData>();
    const auto delta = index.data(DeltaRole).value<DeltaData>();
    const auto state = static_cast<RunState>(index.data(StateRole).toInt());
    if (state == RunState::CollectionFailed || state == RunState::NoTests) {
        data.text = QStringLiteral("0");
        data.note = RunsPage::tr("not run");
        data.tone = Tone::Muted;
        return data;
    }
    data.text = index.data().toString();
    data.parts = {{double(bar.alwaysFailing), BarDelegate::Fill::Soft},
                  {double(bar.otherKnown), BarDelegate::Fill::Middle},
                  {double(bar.newFailing), BarDelegate::Fill::Strong}};
    data.scale = double(bar.total);
    // A new failure is not made up for by one that is gone.
    if (delta.comparable)
        data.delta = delta.newFailing > 0 ? delta.newFailing : -delta.fixed;
    return data;
}

BarDelegate::Data collectorBar(const QModelIndex& index)
{
    BarDelegate::Data data;
    const auto bar = index.data(BarRole).value<BarData>();
    data.text = index.data().toString();
    data.track = false;
    if (bar.collectionErrors > 0) {
        data.parts = {{double(bar.collectionErrors), BarDelegate::Fill::Hatched}};
        data.scale = double(bar.total);
        data.tone = Tone::Error;
    } else {
        data.tone = Tone::Muted;
    }
    return data;
}

} // namespace

RunsPage::RunsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new RunTableModel(this)), m_proxy(new FilterProxy(this)),
      m_detail(new RunDetail(context)), m_empty(new EmptyState(Icon::Runs)), m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("runsSplitter"));
    splitter->addWidget(makeTable());
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(scaled(12));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(232), scaled(520)});
    m_empty->setTitle(tr("No test runs in this pack"));
    m_empty->setSentence(tr("pytest logs, pytest-json-report files or an NDJSON of reports would bring them."));
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(m_detail, &RunDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &RunDetail::pageRequested, this, &Page::pageRequested);
    connect(m_detail, &RunDetail::pointersChanged, this, &RunsPage::setPointers);
}

QWidget* RunsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_filter = new SearchLine(tr("Filter runs"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setFixedWidth(scaled(190));
    auto* copy = makeButton(tr("Copy table"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the shown rows with header, separated by tabs"));
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_filter);
    layout->addWidget(copy);
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        m_proxy->setFilterText(m_filter->text());
        m_table->setFiltered(!m_filter->text().isEmpty());
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, this, [this] { m_table->setFocus(); });
    connect(copy, &QPushButton::clicked, this,
            [this] { copyAndTell(this, rowsAsTsv(m_table), copiedRows(m_proxy->rowCount())); });
    return head;
}

QWidget* RunsPage::makeTable()
{
    auto* card = new Card;
    m_table = new TableView;
    m_table->setAccessibleName(tr("Runs"));
    setMainView(m_table);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // pack order until somebody asks for another
    m_table->setItemDelegateForColumn(RunTableModel::RunIdColumn,
                                      new TextDelegate(TextStyle::Emphasis, nameData, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::PhaseColumn,
                                      new TextDelegate(TextStyle::Body, mutedData, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::ExitCodeColumn, new BadgeDelegate(exitCodeLook, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::TestsFailedColumn, new BarDelegate(failureBar, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::FailedCollectorsColumn, new BarDelegate(collectorBar, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::ReportPathColumn,
                                      new TextDelegate(TextStyle::Code, fileData, m_table));
    auto* lines = new PointerDelegate([](const QModelIndex& index) { return index.data().toString(); }, m_table);
    m_table->setItemDelegateForColumn(RunTableModel::NdjsonLineColumn, lines);
    m_table->setColumnPriorities({RunTableModel::ReportPathColumn, RunTableModel::PhaseColumn});
    m_table->setMinimumColumnWidth(RunTableModel::RunIdColumn, 240);
    m_table->setMinimumColumnWidth(RunTableModel::PhaseColumn, 130);
    m_table->setMinimumColumnWidth(RunTableModel::TestsFailedColumn, 140);
    m_table->setMinimumColumnWidth(RunTableModel::FailedCollectorsColumn, 110);
    m_table->setMinimumColumnWidth(RunTableModel::ReportPathColumn, 120);
    m_table->setStretchColumn(RunTableModel::PhaseColumn);
    m_table->setPlaceholder(tr("No runs."), tr("No run matches."));
    m_table->setMinimumHeight(scaled(120));
    card->setContent(m_table);
    connect(m_table, &TableView::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_table, &TableView::currentRowChanged, this, &RunsPage::showRun);
    connect(m_table, &TableView::rowActivated, this, &RunsPage::openRow);
    connect(lines, &PointerDelegate::activated, this,
            [this](const SourceRef&, const QModelIndex& index) { openRow(index); });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &Page::statusTextChanged);
    return card;
}

void RunsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = location();
    m_snapshot = snapshot;
    m_model->setSnapshot(snapshot, *context().messages);
    m_detail->setSnapshot(snapshot);
    m_table->fitColumns();
    const int runs = m_model->rowCount();
    m_stack->setCurrentIndex(runs == 0 ? 1 : 0);
    m_filter->setEnabled(runs > 0);
    m_note->setText(runs == 1 ? tr("1 run") : tr("%1 runs, in the order of the pack").arg(groupedNumber(runs)));
    restoreLocation(kept);
    if (!currentRun() && m_proxy->rowCount() > 0)
        m_table->selectRow(0);
}

const Run* RunsPage::currentRun() const
{
    return m_model->runAt(m_proxy->mapToSource(m_table->currentIndex()).row());
}

void RunsPage::showRun(const QModelIndex& index)
{
    const int row = m_proxy->mapToSource(index).row();
    m_detail->setRun(row);
    setPointers(pointersAt(index));
    Q_EMIT statusTextChanged();
}

QList<SourceRef> RunsPage::pointersAt(const QModelIndex& index) const
{
    const Run* run = m_model->runAt(m_proxy->mapToSource(index).row());
    if (!run)
        return {};
    QList<SourceRef> all;
    for (const SourceRef& ref : {index.data(SourceRefRole).value<SourceRef>(), run->summary, run->report, run->log}) {
        if (!ref.isNull() && !all.contains(ref))
            all.append(ref);
    }
    return all;
}

void RunsPage::openRow(const QModelIndex& index)
{
    if (const QList<SourceRef> all = pointersAt(index); !all.isEmpty())
        Q_EMIT openRequested(all.first(), all, OpenMode::Dock);
}

void RunsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString RunsPage::location() const
{
    const Run* run = currentRun();
    return run ? fromUtf8(toString(run->key)) : QString();
}

void RunsPage::restoreLocation(const QString& location)
{
    // `run=…` as other pages ask for it, or the plain name.
    const QString wanted =
        location.startsWith(QLatin1String("run=")) ? TestFilter::fromLocation(location).run : location;
    for (int row = 0; row < m_model->rowCount() && !wanted.isEmpty(); ++row) {
        const RunKey& key = m_model->runAt(row)->key;
        if (fromUtf8(toString(key)) != wanted && fromUtf8(key.runId) != wanted)
            continue;
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.isValid() && m_table->currentIndex().row() != index.row())
            m_table->selectRow(index.row());
        return;
    }
}

QString RunsPage::statusText() const
{
    const int shown = m_proxy->rowCount();
    const int total = m_model->rowCount();
    if (shown < total)
        return tr("%1 of %2 runs").arg(groupedNumber(shown), groupedNumber(total));
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : tr("Run %1 of %2").arg(groupedNumber(row + 1), groupedNumber(total));
}

} // namespace exhibit
