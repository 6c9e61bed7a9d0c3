// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databaseview.h"

#include "models/items/database/databaserowsmodel.h"
#include "models/items/itemtext.h"
#include "models/report/charts/ceilinguse.h"
#include "models/report/messages.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/columndelegates.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/pages/evidence/database/databasequerypane.h"
#include "widgets/pages/evidence/database/databaserowpane.h"
#include "widgets/pages/evidence/database/databaseschemaview.h"
#include "widgets/pages/evidence/database/databaseside.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

/// Narrower, the row is shown in the dock.
constexpr int leastWidthWithRow = 820;

/// What the calls that a table records used of their ceiling, by row.
std::map<std::int64_t, RowUse> usesOf(const PackSnapshot& snapshot, const SourceRef& database, const std::string& table)
{
    std::map<std::int64_t, RowUse> uses;
    if (!snapshot)
        return uses;
    const std::vector<TokenEvent>& events = snapshot.facts->tokenEvents;
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        const SourceRef& where = events[static_cast<std::size_t>(i)].where;
        if (where.table != table || where.path != database.path)
            continue;
        if (const auto mark = utilizationMark(events, i, snapshot.review->telemetry.triggerPercent))
            uses.emplace(where.rowId, RowUse{mark->percent, mark->truncated, mark->high});
    }
    return uses;
}

BarDelegate::Data useBar(const QModelIndex& index)
{
    using Fill = BarDelegate::Fill;
    constexpr double full = 100;
    BarDelegate::Data data;
    data.text = index.data(Qt::DisplayRole).toString();
    const RowUse* use = static_cast<const DatabaseRowsModel*>(index.model())->useAt(index.row());
    if (!use)
        return data;
    data.parts = {{std::clamp(use->percent, 0.0, full), use->isTruncated ? Fill::Strong
                                                        : use->isHigh    ? Fill::High
                                                                         : Fill::Measured}};
    data.scale = full;
    data.tone = use->isTruncated ? Tone::Fail : use->isHigh ? Tone::Warn : Tone::Text;
    return data;
}

} // namespace

DatabaseView::DatabaseView(const Artifact& artifact, const QString& absolutePath, const Messages& messages,
                           QWidget* parent)
    : QWidget(parent), m_messages(messages), m_desk(new DatabaseDesk(absolutePath.toStdString(), artifact.path, this)),
      m_side(new DatabaseSide(artifact)), m_model(new DatabaseRowsModel(this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Database)), m_query(new DatabaseQueryPane(m_desk, messages)),
      m_row(new DatabaseRowPane(messages))
{
    m_shown.path = artifact.path;
    auto* upper = new Panel;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_problem = new MessageStrip(MessageStrip::Kind::Warning);
    m_problem->hide();
    column->addWidget(m_problem);
    m_schema = new DatabaseSchemaView;
    m_content = new QStackedWidget;
    m_content->addWidget(makeRows());
    m_content->addWidget(m_schema);
    column->addWidget(m_content, 1);
    auto* middle = new Splitter(Qt::Vertical);
    middle->setObjectName(QStringLiteral("databaseSqlSplitter"));
    middle->addWidget(upper);
    middle->addWidget(m_query);
    middle->setChildrenCollapsible(false);
    middle->setSizes({scaled(300), scaled(460)});
    m_splitter = new Splitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("databaseRowSplitter"));
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_row);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({scaled(740), scaled(264)});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setTitle(tr("Opening the database…"));
    m_stack->setCurrentWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectDesk();
    m_desk->open();
}

DatabaseView::~DatabaseView() = default;

QWidget* DatabaseView::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    m_what = new SegmentedControl;
    m_what->setAccessibleName(tr("What is shown of the table"));
    m_what->addSegment(tr("Rows"));
    m_what->addSegment(tr("Schema"));
    m_what->setCurrent(0);
    m_only = new SegmentedControl;
    m_only->setExclusive(false);
    m_only->setAccessibleName(tr("Which rows"));
    m_only->addSegment(tr("Rows that findings cite"), Icon::Link);
    m_only->setSegmentToolTip(0, tr("Only the rows that findings and claims point to (R)"));
    m_count = ToneLabel::elided();
    m_count->setTone(Tone::Secondary);
    m_filter = new SearchLine(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setMaximumWidth(scaled(150));
    m_csv = makeButton(tr("CSV"), ButtonKind::Default, Icon::Export);
    m_csv->setToolTip(tr("Save these rows as CSV"));
    layout->addWidget(m_what);
    layout->addWidget(m_only);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_csv);
    connect(m_what, &SegmentedControl::currentChanged, this, [this](int what) {
        m_content->setCurrentIndex(what);
        updateTexts();
    });
    connect(m_only, &SegmentedControl::toggled, this, [this] { reorder(); });
    connect(m_filter, &SearchLine::filterChanged, this, &DatabaseView::reorder);
    connect(m_filter, &SearchLine::downPressed, this, [this] { m_table->setFocus(); });
    connect(m_csv, &QPushButton::clicked, this, [this] {
        const QString name = fromUtf8(m_rowQuery.object.name) + QStringLiteral(".csv");
        saveCsv(QFileDialog::getSaveFileName(this, tr("Save the rows"), name, tr("Tables (*.csv)")));
    });
    return head;
}

QWidget* DatabaseView::makeRows()
{
    m_table = new TableView;
    m_table->setAccessibleName(tr("Rows"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto* bars = new BarDelegate(useBar, m_table);
    setColumnDelegates(m_table, [this, bars](int column) -> QAbstractItemDelegate* {
        return column == m_model->useColumn() ? bars : nullptr;
    });
    connect(m_table, &TableView::currentRowChanged, this,
            [this](const QModelIndex& index) { currentRowChanged(index.row()); });
    connect(m_table, &TableView::rowActivated, this, &DatabaseView::openRow);
    connect(m_table, &TableView::clearFilterRequested, this, [this] {
        m_filter->clear();
        setOnlyCited(false);
        reorder();
    });
    return m_table;
}

void DatabaseView::connectDesk()
{
    connect(m_side, &DatabaseSide::chosen, this, [this](const QString& object) { showObject(object.toStdString()); });
    connect(m_desk, &DatabaseDesk::opened, this, [this](const auto& database) {
        m_database = database;
        databaseOpened(*database);
    });
    connect(m_desk, &DatabaseDesk::failed, this, [this](const Error& error) { fail(m_messages.text(error)); });
    connect(m_desk, &DatabaseDesk::counted, m_side, &DatabaseSide::setRowCount);
    connect(m_desk, &DatabaseDesk::counted, this, [this](const QString& object, qint64 rows) {
        m_counts[object.toStdString()] = rows;
        updateTexts();
    });
    connect(m_desk, &DatabaseDesk::citedFound, this, [this](const std::shared_ptr<const CitedRows>& cited) {
        m_cited = cited;
        m_side->setCited(*cited);
        if (!m_rowQuery.object.name.empty() && !citedOf(m_rowQuery.object.name).empty())
            fillObject();
    });
    connect(m_desk, &DatabaseDesk::ordered, this, &DatabaseView::orderFound);
    connect(m_desk, &DatabaseDesk::sliceRead, this, [this](int first, const auto& rows) {
        m_model->setSlice(first, *rows);
        if (first == 0)
            m_table->fitColumns();
    });
    connect(m_model, &DatabaseRowsModel::sliceWanted, this, [this](int first, const std::vector<std::int64_t>& ids) {
        m_desk->readSlice(m_model->object(), first, ids);
    });
    connect(m_model, &DatabaseRowsModel::sortWanted, this, [this](int column, bool descending) {
        m_rowQuery.sortColumn = column;
        m_rowQuery.descending = descending;
        reorder();
    });
    connect(m_desk, &DatabaseDesk::rowRead, this, [this](const std::shared_ptr<const OpenRow>& row) {
        if (row->object == m_rowQuery.object.name)
            m_row->showRow(m_model->pointerAt(m_model->rowOf(row->id)), *row);
    });
    connect(m_desk, &DatabaseDesk::saved, this,
            [this](const QString& target) { tell(this, tr("Saved %1").arg(target)); });
    connect(m_desk, &DatabaseDesk::notSaved, this, [this](const Error& error) { tell(this, m_messages.text(error)); });
    connect(m_row, &DatabaseRowPane::stepRequested, this, &DatabaseView::step);
    connect(m_row, &DatabaseRowPane::openRequested, this, &DatabaseView::showEvidence);
    connect(m_row, &DatabaseRowPane::pageRequested, this, &DatabaseView::pageRequested);
}

const std::map<std::int64_t, int>& DatabaseView::citedOf(const std::string& object) const
{
    static const std::map<std::int64_t, int> none;
    if (!m_cited)
        return none;
    const auto found = m_cited->find(object);
    return found == m_cited->end() ? none : found->second;
}

void DatabaseView::setSnapshot(const PackSnapshot& snapshot)
{
    const bool isOther = m_snapshot.facts != snapshot.facts;
    m_snapshot = snapshot;
    m_row->setSnapshot(snapshot);
    m_desk->findCited(snapshot);
    if (isOther && !m_rowQuery.object.name.empty())
        fillObject();
}

void DatabaseView::fail(const QString& why)
{
    m_empty->setTitle(tr("This database cannot be shown"));
    m_empty->setSentence(why);
    m_stack->setCurrentWidget(m_empty);
}

void DatabaseView::databaseOpened(const OpenDatabase& database)
{
    m_side->setDatabase(database);
    m_desk->count();
    const std::vector<DatabaseObject>& objects = database.schema.objects;
    if (objects.empty()) {
        m_empty->setTitle(tr("There is no table in this database"));
        m_empty->setSentence({});
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    const auto readable = std::find_if(objects.begin(), objects.end(),
                                       [](const DatabaseObject& object) { return !object.columns.empty(); });
    const DatabaseObject& first = readable == objects.end() ? objects.front() : *readable;
    showObject(m_shown.table.empty() ? first.name : m_shown.table);
}

void DatabaseView::showEvidence(const SourceRef& ref)
{
    if (!ref.isDatabaseRow())
        return;
    m_wanted = ref.rowId;
    m_shown = ref;
    if (m_database) {
        m_what->setCurrent(0);
        if (ref.table == m_rowQuery.object.name && !m_isOrdering)
            goToWanted();
        else
            showObject(ref.table);
    }
    Q_EMIT shownChanged();
}

void DatabaseView::showObject(const std::string& name)
{
    const DatabaseObject* object = m_database->schema.find(name);
    m_side->select(name);
    if (object == nullptr) {
        m_problem->setText(tr("There is no table %1 in this database.").arg(fromUtf8(name)));
        m_problem->show();
        return;
    }
    if (name == m_rowQuery.object.name)
        return;
    m_rowQuery = {*object, {}, RowQuery::naturalOrder, false, {}};
    if (m_shown.table != name) {
        m_shown = SourceRef{m_shown.path, {}, {}, {}, {}, {}, {}, 0};
        m_wanted.reset();
    }
    m_filter->clear();
    m_query->setSuggestion(QString::fromStdString("SELECT *\nFROM " + quotedIdentifier(name)));
    m_schema->showObject(*object, m_database->schema);
    fillObject();
    Q_EMIT shownChanged();
}

/// The table once more, with what is known now of who cites it.
void DatabaseView::fillObject()
{
    const std::map<std::int64_t, int>& cited = citedOf(m_rowQuery.object.name);
    m_only->setCount(0, static_cast<qint64>(cited.size()));
    m_only->setEnabled(!cited.empty());
    if (cited.empty())
        m_only->setSegmentToolTip(0, tr("No finding cites this table."));
    if (cited.empty() && m_only->isChecked(0))
        m_only->setChecked(0, false);
    if (!m_wanted && m_shown.isDatabaseRow())
        m_wanted = m_shown.rowId;
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setObject(m_shown.path, m_rowQuery.object, cited, usesOf(m_snapshot, m_shown, m_rowQuery.object.name));
    reorder();
}

void DatabaseView::reorder()
{
    if (m_rowQuery.object.columns.empty()) {
        m_table->setPlaceholder(
            tr("The rows cannot be read: %1").arg(QString::fromStdString(m_rowQuery.object.problem)), {});
        updateTexts();
        return;
    }
    m_rowQuery.filter = m_filter->text().toStdString();
    m_rowQuery.only.reset();
    if (m_only->isChecked(0)) {
        m_rowQuery.only.emplace();
        for (const auto& [id, count] : citedOf(m_rowQuery.object.name))
            m_rowQuery.only->push_back(id);
    }
    if (!m_wanted && m_shown.isDatabaseRow())
        m_wanted = m_shown.rowId;
    m_isOrdering = true;
    m_table->setPlaceholder(tr("Reading rows…"), tr("Reading rows…"));
    m_desk->order(m_rowQuery);
    updateTexts();
}

void DatabaseView::orderFound(const std::shared_ptr<const RowOrder>& order)
{
    m_isOrdering = false;
    const bool isFiltered = !m_rowQuery.filter.empty() || m_rowQuery.only;
    m_table->setPlaceholder(tr("There are no rows in it."), tr("No row matches."));
    m_table->setFiltered(isFiltered);
    m_model->setOrder(order);
    m_table->fitColumns();
    QString problem;
    if (order->problem)
        problem = m_messages.text(*order->problem);
    else if (order->isCut)
        problem = tr("The first %1 rows are shown.").arg(groupedNumber(static_cast<qint64>(order->ids.size())));
    else if (!m_rowQuery.object.problem.empty())
        problem = tr("Generated columns are left out: %1").arg(QString::fromStdString(m_rowQuery.object.problem));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_wanted)
        goToWanted();
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        m_row->showNothing(tr("Choose a row to see its values."));
    updateTexts();
}

void DatabaseView::goToWanted()
{
    const std::int64_t id = *m_wanted;
    m_wanted.reset();
    const int row = m_model->rowOf(id);
    if (row < 0 && (m_rowQuery.only || !m_rowQuery.filter.empty())) {
        m_problem->setText(tr("Row %1 is not among these rows.").arg(id));
        m_problem->show();
        return;
    }
    if (row < 0) {
        m_problem->setText(tr("There is no row %1 in %2.").arg(id).arg(fromUtf8(m_rowQuery.object.name)));
        m_problem->show();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void DatabaseView::currentRowChanged(int row)
{
    const std::int64_t id = m_model->idAt(row);
    if (row < 0 || m_isOrdering)
        return;
    const SourceRef pointer = m_model->pointerAt(row);
    // The words of a pointer that was asked for stay with it.
    if (pointer.isNull())
        m_shown = SourceRef{m_shown.path, {}, {}, {}, {}, {}, {}, 0};
    else if (pointer.table != m_shown.table || pointer.rowId != m_shown.rowId)
        m_shown = pointer;
    m_desk->readRow(m_rowQuery.object, id);
    Q_EMIT shownChanged();
}

void DatabaseView::step(int direction)
{
    const int row = std::clamp(m_table->currentIndex().row() + direction, 0, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void DatabaseView::openRow()
{
    if (m_row->isVisible())
        m_row->setFocus();
    else if (m_shown.isDatabaseRow())
        Q_EMIT openRequested(m_shown);
}

void DatabaseView::updateTexts()
{
    const bool rows = m_content->currentIndex() == 0;
    m_filter->setVisible(rows);
    m_csv->setVisible(rows);
    m_only->setVisible(rows);
    const qint64 shown = m_model->rowCount();
    const auto all = m_counts.find(m_rowQuery.object.name);
    const bool isPart = all != m_counts.end() && all->second > shown && !m_isOrdering;
    m_count->setText(!rows || m_isOrdering ? QString()
                     : isPart              ? tr("%1 of %2").arg(groupedNumber(shown), groupedNumber(all->second))
                                           : tr("%1 rows").arg(groupedNumber(shown)));
    Q_EMIT shownChanged();
}

QString DatabaseView::statusText() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : tr("Row %1 of %2").arg(groupedNumber(row + 1), groupedNumber(m_model->rowCount()));
}

QString DatabaseView::problemText() const
{
    if (m_stack->currentWidget() == m_empty)
        return m_empty->title();
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

bool DatabaseView::isBusy() const
{
    return m_desk->isBusy();
}

void DatabaseView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DatabaseView::setOnlyCited(bool only)
{
    if (m_only->isChecked(0) != only && (!only || m_only->isEnabled()))
        m_only->setChecked(0, only);
}

void DatabaseView::saveCsv(const QString& target)
{
    if (!target.isEmpty())
        m_desk->save(m_rowQuery.object, m_model->ids(), target);
}

void DatabaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setVisible(width() >= scaled(leastWidthWithRow));
}

void DatabaseView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        setOnlyCited(!m_only->isChecked(0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace exhibit
