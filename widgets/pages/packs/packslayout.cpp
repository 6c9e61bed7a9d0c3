// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PacksPage that puts its widgets together.
#include "widgets/pages/packs/packspage.h"

#include "models/items/base/rowlist.h"
#include "models/items/roles.h"
#include "widgets/charts/history/packschart.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/delegates/twolinedelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace exhibit {

namespace {

TwoLineDelegate::Data changeRow(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data = TwoLineDelegate::rowOf(index, tree);
    if (data.group)
        return data;
    static constexpr std::pair<Icon, Tone> looks[] = {
        {Icon::Flag, Tone::Fail},  {Icon::Refresh, Tone::Warn},   {Icon::DoubleArrow, Tone::Secondary},
        {Icon::Dash, Tone::Muted}, {Icon::Runs, Tone::Secondary}, {Icon::Arrow, Tone::Accent}};
    // Where it was seen and was not takes more than a line of the narrow card.
    data.isBelowSecond = TwoLineDelegate::linesOfTitle(index) > 1;
    (data.isBelowSecond ? data.below : data.detail) = index.data(SecondLineRole).toString();
    const int group = index.data(OriginRole).toInt();
    std::tie(data.icon, data.tone) = group <= 0 ? std::pair{Icon::Check, Tone::Ok} : looks[std::min(group - 1, 5)];
    return data;
}

} // namespace

PacksPage::PacksPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new RowTable<HistoryRow>(this)), m_rows(new RowList(this)),
      m_stack(new QStackedWidget), m_empty(new EmptyState(Icon::Pack))
{
    setAccessibleName(title());
    auto* below = new Splitter(Qt::Horizontal);
    below->setObjectName(QStringLiteral("packsSplitter"));
    below->addWidget(makeTable());
    below->addWidget(makeChanges());
    below->setChildrenCollapsible(false);
    below->setHandleWidth(scaled(12));
    below->setStretchFactor(0, 1);
    below->setSizes({scaled(900), scaled(304)});
    auto* content = new QWidget;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    parts->addWidget(makeTrend());
    parts->addWidget(below, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    if (context.history)
        connect(context.history, &PackHistory::changed, this, &PacksPage::showHistory);
    showHistory();
}

QWidget* PacksPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_note = ToneLabel::elided();
    m_note->setTone(Tone::Secondary);
    m_filter = new SearchLine(tr("Filter packs"));
    m_filter->setAccessibleName(tr("Filter packs"));
    m_filter->setRoom(190);
    m_projects = new QComboBox;
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setMaximumWidth(scaled(220));
    QPushButton* copy = m_copy = makeButton(tr("Copy table"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the shown rows with header, separated by tabs"));
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_projects);
    layout->addWidget(copy);
    connect(m_filter, &SearchLine::filterChanged, this, [this] { m_model->setFilterText(m_filter->text()); });
    connect(m_model, &ColumnTable::filterChanged, this, [this] {
        m_filter->setCount(m_model->rowCount(), m_model->totalCount());
        m_table->setFiltered(m_model->isFiltered());
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, this, [this] { m_table->setFocus(); });
    connect(m_projects, &QComboBox::activated, this, [this] {
        m_project = m_projects->currentData().toString();
        showProject();
    });
    connect(copy, &QPushButton::clicked, this,
            [this] { copyAndTell(this, shownRows(m_table, RowsAs::Tsv), copiedRows(m_model->rowCount())); });
    return head;
}

QWidget* PacksPage::makeTrend()
{
    auto* card = new Card;
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(2);
    m_headline = new ToneLabel({}, TextStyle::Heading, Tone::Text);
    m_headline->setWordWrap(true);
    m_summary = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_summary->setWordWrap(true);
    layout->addWidget(m_headline);
    layout->addWidget(m_summary);
    m_chart = new PacksChart;
    m_chart->setFixedHeight(scaled(180));
    card->body()->addWidget(words);
    card->body()->addWidget(m_chart);
    connect(m_chart, &PacksChart::currentMarkChanged, this, [this](int mark) {
        if (mark < 0 || mark >= m_chart->markCount())
            return;
        const std::string& root = m_shown[static_cast<std::size_t>(m_chart->packOf(mark))].root;
        if (const int row = m_model->rowWhere([&](const HistoryRow& of) { return of.pack.root == root; }); row >= 0)
            m_table->selectRow(row);
    });
    return card;
}

QWidget* PacksPage::makeTable()
{
    auto* card = new Card;
    m_table = new TableView;
    m_table->setAccessibleName(tr("Packs"));
    m_table->setObjectName(QStringLiteral("packs"));
    setMainView(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the newest first until somebody asks for another order
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setPlaceholder(tr("No packs."), tr("No pack matches."));
    m_table->installEventFilter(this);
    card->setContent(m_table);
    connect(m_table, &TableView::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_table, &TableView::currentRowChanged, this, &Page::statusTextChanged);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (const HistoryRow* row = m_model->rowAt(index.row()))
            Q_EMIT packRequested(QString::fromStdString(row->pack.root));
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_model->columnOf("mark"))
            markCurrent();
    });
    return card;
}

QWidget* PacksPage::makeChanges()
{
    m_changeCard = new Card(tr("What changed"));
    m_changeCard->setMinimumWidth(scaled(240));
    m_changes = new TreeView;
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->setHeaderHidden(true);
    m_changes->setFlat(true);
    m_changes->setUniformRowHeights(false);
    m_changes->setModel(m_rows);
    m_changes->header()->setStretchLastSection(true);
    auto* delegate =
        new TwoLineDelegate([this](const QModelIndex& index) { return changeRow(index, m_changes); }, m_changes);
    delegate->setInset(true);
    m_changes->setItemDelegate(delegate);
    m_changeCard->body()->addWidget(m_changes, 1);
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0); // the card has them
    m_carried = ToneLabel::elided();
    m_carried->setTone(Tone::Muted);
    layout->addWidget(m_carried, 1);
    m_changeCard->addFooterWidget(foot);
    connect(m_changes, &TreeView::rowActivated, this, &PacksPage::openChange);
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_changes->setExpanded(index, !m_changes->isExpanded(index)); });
    return m_changeCard;
}

} // namespace exhibit
