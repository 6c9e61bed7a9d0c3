// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions/sessioncommands.h"

#include "models/items/base/rowtable.h"
#include "models/report/messages.h"
#include "models/report/tables/commandtable.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/views/filterchips.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/pages/evidence/jsonvalueview.h"
#include "widgets/text/logview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

SessionCommands::SessionCommands(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new RowTable<StepRow>(this)),
      m_output(new JsonValueView(files, *context.messages))
{
    auto* halves = new Splitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("sessionCommandsSplitter"));
    halves->addWidget(makeTable());
    halves->addWidget(makeOutput());
    halves->setSizes({scaled(320), scaled(240)});
    halves->setHandleWidth(scaled(12));
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeFilters());
    layout->addWidget(new FilterChips(m_model, m_table, this));
    layout->addWidget(halves, 1);
}

QWidget* SessionCommands::makeFilters()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_show = new SegmentedControl;
    for (const QString& text : {tr("All"), tr("Test runs"), tr("Failed"), tr("Not attributable"), tr("Background")})
        m_show->addSegment(text);
    m_show->setCurrent(All);
    m_count = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_filter = new SearchLine(tr("Filter commands"));
    m_filter->setAccessibleName(tr("Filter commands"));
    m_filter->setRoom(190);
    layout->addWidget(m_show);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_filter);
    connect(m_show, &SegmentedControl::currentChanged, this, &SessionCommands::fill);
    connect(m_filter, &SearchLine::filterChanged, this, [this] { m_model->setFilterText(m_filter->text()); });
    connect(m_model, &ColumnTable::filterChanged, this, [this] {
        m_filter->setCount(m_model->rowCount(), m_model->totalCount());
        m_table->setFiltered(m_model->isFiltered() || m_show->current() != All);
        Q_EMIT shownChanged();
    });
    connect(m_filter, &SearchLine::downPressed, this, [this] { m_table->setFocus(); });
    return line;
}

QWidget* SessionCommands::makeTable()
{
    auto* card = new Card;
    m_table = new TableView;
    m_table->setAccessibleName(tr("Commands of the session"));
    m_table->setObjectName(QStringLiteral("sessionCommands"));
    m_table->setDense(true);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto* cells = new TableDelegate(m_table);
    m_table->setItemDelegate(cells);
    m_table->setPlaceholder(tr("No command in this session."), tr("No command matches."));
    card->setContent(m_table);
    connect(m_table, &TableView::currentRowChanged, this, &SessionCommands::showCurrent);
    const auto open = [this](const QModelIndex& index, bool output) {
        if (const StepRow* row = m_model->rowAt(index.row())) {
            const SourceRef& ref = output && !row->step->output.isNull() ? row->step->output : row->step->where;
            Q_EMIT openRequested(ref, pointersOf(*row->step), Page::OpenMode::Dock);
        }
    };
    connect(m_table, &TableView::rowActivated, this, [open](const QModelIndex& index) { open(index, true); });
    connect(cells, &TableDelegate::pointerActivated, this,
            [open](const SourceRef&, const QModelIndex& index) { open(index, false); });
    connect(m_table, &TableView::clearFilterRequested, this, [this] {
        m_filter->clear();
        m_show->setCurrent(All);
    });
    return card;
}

QWidget* SessionCommands::makeOutput()
{
    m_outputCard = new Card(tr("Output"));
    m_place = new PointerLabel;
    m_place->setFramed(true);
    m_outputCard->addHeaderWidget(m_place);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_output->log()->setAccessibleName(tr("Output of the command"));
    auto* side = new QWidget;
    side->setFixedWidth(scaled(290));
    auto* words = new QVBoxLayout(side);
    words->setContentsMargins(12, 12, 12, 12);
    words->setSpacing(8);
    m_status = new Badge;
    m_why = new ToneLabel;
    m_settle = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    for (ToneLabel* label : {m_why, m_settle})
        label->setWordWrap(true);
    words->addWidget(m_status, 0, Qt::AlignLeft);
    words->addWidget(m_why);
    words->addWidget(m_settle);
    words->addStretch(1);
    row->addWidget(m_output, 1);
    row->addWidget(side);
    m_outputCard->setContent(inside);
    connect(m_place, &PointerLabel::activated, this, [this] {
        const StepRow* current = m_model->rowAt(m_table->currentIndex().row());
        if (current)
            Q_EMIT openRequested(m_output->shown(), pointersOf(*current->step), Page::OpenMode::Dock);
    });
    return m_outputCard;
}

bool SessionCommands::isShown(const SessionStep& step, Show show)
{
    switch (show) {
    case TestRuns:
        return step.act == SessionAct::Tests && step.result != ActResult::NotStarted;
    case Failed:
        return step.result == ActResult::Bad || step.exitCode.value_or(0) != 0;
    case NotAttributable:
        return step.act != SessionAct::Command && step.isMasked;
    case Background:
        return step.isBackground;
    case All:
    case ShowCount:
        break;
    }
    return true;
}

void SessionCommands::setSession(const PackSnapshot& snapshot, int document)
{
    m_snapshot = snapshot;
    m_document = document;
    fill();
}

void SessionCommands::fill()
{
    Table<StepRow> table = commandTable(m_snapshot, m_document, *m_context.messages);
    m_total = static_cast<int>(table.rows.size());
    for (int show = All; show < ShowCount; ++show) {
        m_show->setCount(show, std::count_if(table.rows.begin(), table.rows.end(), [show](const StepRow& row) {
                             return isShown(*row.step, static_cast<Show>(show));
                         }));
    }
    const auto wanted = static_cast<Show>(std::max(m_show->current(), 0));
    std::erase_if(table.rows, [wanted](const StepRow& row) { return !isShown(*row.step, wanted); });
    m_model->setTable(std::move(table), *m_context.messages);
    m_model->setFilterText(m_filter->text());
    m_table->setFiltered(m_model->isFiltered() || wanted != All);
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        showCurrent({});
    Q_EMIT shownChanged();
}

void SessionCommands::select(std::size_t step)
{
    if (!m_snapshot || step >= m_snapshot.facts->sessionSteps.size())
        return;
    const SessionStep* wanted = &m_snapshot.facts->sessionSteps[step];
    const auto rowOf = [&] { return m_model->rowWhere([wanted](const StepRow& row) { return row.step == wanted; }); };
    if (rowOf() < 0) {
        m_filter->clear();
        m_show->setCurrent(All);
    }
    if (const int row = rowOf(); row >= 0)
        m_table->selectRow(row);
}

QList<SourceRef> SessionCommands::pointersOf(const SessionStep& step) const
{
    QList<SourceRef> pointers{step.where};
    if (!step.output.isNull() && !(step.output == step.where))
        pointers.append(step.output);
    return pointers;
}

void SessionCommands::showCurrent(const QModelIndex& index)
{
    const StepRow* row = m_model->rowAt(index.row());
    m_place->setVisible(row != nullptr);
    m_status->setVisible(row != nullptr);
    if (!row) {
        m_outputCard->setNote({});
        m_output->showNothing(tr("No command chosen"), tr("Choose one to see what it printed."));
        m_why->clear();
        m_settle->clear();
        Q_EMIT pointersChanged({});
        return;
    }
    const SessionStep& step = *row->step;
    const SourceRef& shown = step.output.isNull() ? step.where : step.output;
    m_outputCard->setNote(fromUtf8(step.text).simplified().left(120));
    m_place->setSourceRef(shown);
    m_output->showValue(shown);
    Look look = lookOf(std::get<RunState>(meaningOfStep(step)));
    look.word = exhibit::statusText(step, CellText(*m_context.messages, NumberStyle::Grouped));
    m_status->setLook(look);
    m_why->setText(m_context.messages->text(whyOfStep(step)));
    const Message settles = settlesStep(step);
    m_settle->setText(settles.isEmpty() ? QString() : m_context.messages->text(settles));
    Q_EMIT pointersChanged(pointersOf(step));
    Q_EMIT stepChosen(static_cast<qulonglong>(&step - m_snapshot.facts->sessionSteps.data()));
    Q_EMIT shownChanged();
}

void SessionCommands::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString SessionCommands::statusText() const
{
    const int shown = m_model->rowCount();
    if (shown < m_total)
        return tr("%1 of %2 commands").arg(groupedNumber(shown), groupedNumber(m_total));
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : tr("Command %1 of %2").arg(groupedNumber(row + 1), groupedNumber(m_total));
}

} // namespace exhibit
