// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/runspage.h"

#include "models/items/base/rowtable.h"
#include "models/items/runs/runsources.h"
#include "models/items/tests/testfilter.h"
#include "models/report/tables/runtable.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/filterchips.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/common/views/viewmenu.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/pages/runs/logcomparison.h"
#include "widgets/pages/runs/rundetail.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

RunsPage::RunsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_model(new RowTable<RunRow>(this)), m_detail(new RunDetail(context)),
      m_empty(new EmptyState(Icon::Runs)), m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("runsSplitter"));
    m_splitter = splitter;
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_wantedHeight = m_splitter->sizes().value(0); });
    splitter->addWidget(makeTable());
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(scaled(12));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(232), scaled(520)});
    m_empty->setTitle(tr("No test runs in this pack"));
    m_empty->setSentence(runSourcesText());
    m_stack->addWidget(new VerticalScroll(splitter, title()));
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(new FilterChips(m_model, m_table, this));
    layout->addWidget(m_stack, 1);
    connect(m_detail, &RunDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &RunDetail::pageRequested, this, &Page::pageRequested);
    connect(m_detail, &RunDetail::exchangeRequested, this, &RunsPage::exchangeRuns);
    connect(m_detail, &RunDetail::pointersChanged, this, &RunsPage::setPointers);
    connect(m_detail, &RunDetail::logsRequested, this, [this, files](const SourceRef& before, const SourceRef& after) {
        (new LogComparison(files, before, after, this))->show();
    });
}

QWidget* RunsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_note = ToneLabel::elided();
    m_note->setTone(Tone::Secondary);
    m_filter = new SearchLine(tr("Filter runs"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setRoom(190);
    QPushButton* copy = m_copy = makeButton(tr("Copy table"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the shown rows with header, separated by tabs"));
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_filter);
    layout->addWidget(copy);
    connect(m_filter, &SearchLine::filterChanged, this, [this] { m_model->setFilterText(m_filter->text()); });
    connect(m_model, &ColumnTable::filterChanged, this, [this] {
        m_filter->setCount(m_model->rowCount(), m_model->totalCount());
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, this, [this] { m_table->setFocus(); });
    connect(copy, &QPushButton::clicked, this,
            [this] { copyAndTell(this, shownRows(m_table, RowsAs::Tsv), copiedRows(m_model->rowCount())); });
    return head;
}

QWidget* RunsPage::makeTable()
{
    auto* card = new Card;
    m_table = new TableView;
    m_table->setAccessibleName(tr("Runs"));
    m_table->setObjectName(QStringLiteral("runs"));
    setMainView(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // pack order until somebody asks for another
    auto* cells = new TableDelegate(m_table);
    m_table->setItemDelegate(cells);
    m_table->setPlaceholder(tr("No runs."), tr("No run matches."));
    m_table->setMinimumHeight(scaled(120));
    card->setContent(m_table);
    m_tableCard = card;
    connect(m_table, &TableView::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_table, &TableView::currentRowChanged, this, &RunsPage::showRun);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { // the row that becomes current is shown when it is; here only what it is told against
                if (QModelIndex(m_other) != otherThan(m_table->currentIndex()))
                    showRun(m_table->currentIndex());
            });
    m_table->installEventFilter(this);
    connect(m_table, &TableView::rowActivated, this, &RunsPage::openRow);
    connect(cells, &TableDelegate::pointerActivated, this,
            [this](const SourceRef&, const QModelIndex& index) { openRow(index); });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &Page::statusTextChanged);
    connect(m_table->menu(), &ViewMenu::menuAboutToShow, this, [this](QMenu* menu, const QModelIndex& index) {
        const RunRow* row = m_model->rowAt(index.row());
        if (!row)
            return;
        TestFilter ofRun;
        ofRun.run = fromUtf8(toString(row->run->key));
        menu->addAction(themedIcon(Icon::Tests), tr("Show its tests"), this,
                        [this, ofRun] { Q_EMIT pageRequested(QStringLiteral("tests"), ofRun.toLocation()); });
    });
    return card;
}

/// No higher than its rows: of one run the details have the room.
void RunsPage::fitTable()
{
    const int rows = m_model->totalCount() * m_table->verticalHeader()->defaultSectionSize();
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    const int whole = m_table->horizontalHeader()->sizeHint().height() + rows + bar + 2;
    const int most = std::max(m_table->minimumHeight() + 2, whole);
    m_tableCard->setMaximumHeight(most);
    if (!m_splitter->isVisible())
        return;
    QList<int> sizes = m_splitter->sizes();
    if (m_wantedHeight == 0)
        m_wantedHeight = sizes[0];
    const int change = std::min(m_wantedHeight, most) - sizes[0];
    if (change != 0)
        m_splitter->setSizes({sizes[0] + change, sizes[1] - change});
}

void RunsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = location();
    const bool isOther = m_snapshot.facts != snapshot.facts;
    const auto comparisons = findChildren<LogComparison*>();
    for (LogComparison* open : comparisons) {
        if (isOther)
            open->close(); // its files are no longer there
    }
    m_snapshot = snapshot;
    m_model->setTable(runTable(snapshot, *context().messages), *context().messages);
    m_detail->setSnapshot(snapshot);
    m_table->fitColumns();
    fitTable();
    const int runs = m_model->totalCount();
    m_stack->setCurrentIndex(runs == 0 ? 1 : 0);
    m_filter->setVisible(runs > 0);
    m_copy->setVisible(runs > 0);
    m_note->setText(runs == 0   ? QString()
                    : runs == 1 ? tr("1 run")
                                : tr("%1 runs, in the order of the pack").arg(groupedNumber(runs)));
    restoreLocation(kept);
    if (!currentRun() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

const Run* RunsPage::currentRun() const
{
    const RunRow* row = m_model->rowAt(m_table->currentIndex().row());
    return row ? row->run : nullptr;
}

/// Of two selected runs the one that is not at `index`; none where others are selected.
QModelIndex RunsPage::otherThan(const QModelIndex& index) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!index.isValid() || rows.size() != 2 || !rows.contains(index.siblingAtColumn(0)))
        return {};
    return rows[rows[0].row() == index.row() ? 1 : 0];
}

void RunsPage::showRun(const QModelIndex& index)
{
    m_other = otherThan(index);
    m_detail->setRun(m_model->sourceRow(index.row()), m_other.isValid() ? m_model->sourceRow(m_other.row()) : -1);
    setPointers(pointersAt(index));
    Q_EMIT statusTextChanged();
}

/// Of two selected runs the one that was gone to last is told against the other.
void RunsPage::exchangeRuns()
{
    if (m_other.isValid())
        m_table->selectionModel()->setCurrentIndex(QModelIndex(m_other), QItemSelectionModel::NoUpdate);
}

bool RunsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &RunsPage::fitTable, Qt::QueuedConnection); // rows grow with it, but first
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched != m_table || !key || key->key() != Qt::Key_X || key->modifiers() != Qt::NoModifier ||
        !m_other.isValid() || !ViewKeys::letterKeysEnabled(m_table))
        return Page::eventFilter(watched, event);
    exchangeRuns();
    return true;
}

QList<SourceRef> RunsPage::pointersAt(const QModelIndex& index) const
{
    const RunRow* row = m_model->rowAt(index.row());
    if (!row)
        return {};
    const Run* run = row->run;
    QList<SourceRef> all;
    for (const SourceRef& ref : {index.data(SourceRefRole).value<SourceRef>(), run->summary, run->report, run->log}) {
        if (!ref.isNull() && !all.contains(ref))
            all.append(ref);
    }
    for (const int part : run->parts) {
        const SourceRef& ref = m_snapshot.facts->witnesses[static_cast<std::size_t>(part)].where;
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

/// `rows=2-4`: these runs, counted in the order of the pack, as somebody picked them elsewhere.
void RunsPage::pickRuns(const QString& rows)
{
    const int first = rows.section(QLatin1Char('-'), 0, 0).toInt(), last = rows.section(QLatin1Char('-'), 1, 1).toInt();
    const int count = m_model->totalCount();
    if (first < 1 || last < first || last > count)
        return;
    RowPick pick{tr("Picked"), tr("%1 of %2 runs").arg(groupedNumber(last - first + 1), groupedNumber(count)),
                 std::vector<bool>(static_cast<std::size_t>(count), false)};
    std::fill(pick.rows.begin() + (first - 1), pick.rows.begin() + last, true);
    m_model->setPick(pick);
    if (m_model->rowCount() > 0 && !currentRun())
        m_table->selectRow(0);
}

void RunsPage::restoreLocation(const QString& location)
{
    if (location.startsWith(QLatin1String("rows=")))
        return pickRuns(location.section(QLatin1Char('='), 1));
    // `run=…` as other pages ask for it, or the plain name.
    const QString wanted =
        location.startsWith(QLatin1String("run=")) ? TestFilter::fromLocation(location).run : location;
    const int row = m_model->rowWhere([&wanted](const RunRow& of) {
        return fromUtf8(toString(of.run->key)) == wanted || fromUtf8(of.run->key.runId) == wanted;
    });
    if (!wanted.isEmpty() && row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
}

QString RunsPage::statusText() const
{
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    if (shown < total)
        return tr("%1 of %2 runs").arg(groupedNumber(shown), groupedNumber(total));
    const int row = m_table->currentIndex().row();
    const RunRow* other = m_other.isValid() ? m_model->rowAt(m_other.row()) : nullptr;
    if (const Run* run = currentRun(); run && other)
        return tr("%1 against %2").arg(fromUtf8(toString(run->key)), fromUtf8(toString(other->run->key)));
    return row < 0 ? QString() : tr("Run %1 of %2").arg(groupedNumber(row + 1), groupedNumber(total));
}

} // namespace exhibit
