// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tableview.h"

#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/controls/layoutpause.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/keptrow.h"
#include "widgets/common/views/rowdelegate.h"
#include "widgets/common/views/tableheader.h"
#include "widgets/common/views/tableplaceholder.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/common/views/viewmenu.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace exhibit {

TableView::TableView(QWidget* parent)
    : QTableView(parent), m_placeholder(new TablePlaceholder(viewport())), m_menu(new ViewMenu(this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, viewport(), qOverload<>(&QWidget::update)); // hover is by row
    setItemDelegate(new RowDelegate(this));
    auto* keys = new ViewKeys(this);
    connect(keys, &ViewKeys::rowActivated, this, &TableView::rowActivated);
    connect(m_menu, &ViewMenu::openRequested, this, &TableView::rowActivated);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TableView::keepOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(m_placeholder, &TablePlaceholder::clearFilterRequested, this, &TableView::clearFilterRequested);
    applyMetrics();
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    applyMetrics();
}

void TableView::applyMetrics()
{
    const int wanted = scaled(m_dense ? 28 : 32);
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(
        std::max(wanted, QFontMetrics(fontFor(TextStyle::Body)).height() + scaled(6)));
}

void TableView::setStretchColumn(int column)
{
    m_stretch = column;
    distributeWidth();
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        model()->disconnect(m_placeholder);
    QTableView::setModel(newModel);
    keepCurrentRow(this, newModel);
    forgetColumns();
    if (newModel) {
        const auto changed = [this] { updatePlaceholder(); };
        connect(newModel, &QAbstractItemModel::rowsInserted, m_placeholder, changed);
        connect(newModel, &QAbstractItemModel::rowsRemoved, m_placeholder, changed);
        connect(newModel, &QAbstractItemModel::modelReset, m_placeholder, changed);
        connect(newModel, &QAbstractItemModel::layoutChanged, m_placeholder, changed);
        connect(newModel, &QAbstractItemModel::modelReset, m_placeholder, [this] {
            if (model()->columnCount() != static_cast<int>(m_fitted.size()))
                fitColumns();
        });
    }
    fitColumns();
    updatePlaceholder();
}

/// What was hidden or measured of columns that are no more says nothing about those that came instead.
void TableView::forgetColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == static_cast<int>(m_fitted.size()))
        return;
    m_fitted.clear();
    for (int column = 0; column < columns; ++column)
        setColumnHidden(column, false);
    if (!m_choice.isEmpty())
        orderColumns();
}

int TableView::fittedWidth(int column) const
{
    constexpr int sampled = 60;
    int width = static_cast<const TableHeader*>(horizontalHeader())->widthFor(column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < std::min(sampled, model()->rowCount()); ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return std::min(width, scaled(420));
}

void TableView::readLayout()
{
    std::vector<std::pair<int, int>> hideFirst;
    bool given = false;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QVariant header = model()->headerData(column, Qt::Horizontal, ColumnLayoutRole);
        if (!header.isValid())
            continue;
        if (!std::exchange(given, true)) {
            m_minimum.assign(static_cast<std::size_t>(model()->columnCount()), 0);
            m_stretch = -1;
        }
        const auto layout = header.value<ColumnLayout>();
        m_minimum[static_cast<std::size_t>(column)] = layout.minimumWidth;
        if (layout.stretches)
            m_stretch = column;
        if (layout.hideOrder > 0)
            hideFirst.emplace_back(layout.hideOrder, column);
    }
    if (!given)
        return;
    std::sort(hideFirst.begin(), hideFirst.end());
    m_hideFirst.clear();
    for (const auto& [order, column] : hideFirst)
        m_hideFirst.push_back(column);
}

void TableView::fitColumns()
{
    forgetColumns();
    if (!model())
        return;
    m_fitWhenShown = !isVisible();
    if (m_fitWhenShown)
        return;
    readLayout();
    m_fitted.assign(static_cast<std::size_t>(model()->columnCount()), 0);
    for (int column = 0; column < model()->columnCount(); ++column)
        m_fitted[static_cast<std::size_t>(column)] = fittedWidth(column);
    hideColumns();
}

QString TableView::idOf(int column) const
{
    const QString id = model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
    return id.isEmpty() ? QString::number(column) : id;
}

int TableView::chosenWidth(int column) const
{
    return m_choice.isEmpty() ? 0 : scaled(m_choice.width(idOf(column)));
}

int TableView::leastWidth(int column) const
{
    if (const int chosen = chosenWidth(column); chosen > 0)
        return chosen;
    const auto at = static_cast<std::size_t>(column);
    const int set = at < m_minimum.size() ? m_minimum[at] : 0;
    const int label = static_cast<const TableHeader*>(horizontalHeader())->widthFor(column);
    return std::min(m_fitted[at], set > 0 ? scaled(set) : std::max(label, scaled(72)));
}

void TableView::hideColumns()
{
    if (m_fitted.empty()) { // nothing is measured yet, but what a person chose holds
        for (int column = 0; model() && !m_choice.isEmpty() && column < model()->columnCount(); ++column)
            setColumnHidden(column, !m_choice.shown(idOf(column)).value_or(true));
        return;
    }
    int needed = 0;
    for (int column = 0; column < static_cast<int>(m_fitted.size()); ++column) {
        const bool chosen = m_choice.isEmpty() || m_choice.shown(idOf(column)).value_or(true);
        if (!m_choice.isEmpty())
            setColumnHidden(column, !chosen);
        needed += chosen ? leastWidth(column) : 0;
    }
    for (const int column : m_hideFirst) {
        if (column < 0 || column >= static_cast<int>(m_fitted.size()) || m_choice.shown(idOf(column)))
            continue;
        const bool hide = needed > viewport()->width();
        setColumnHidden(column, hide);
        if (hide)
            needed -= leastWidth(column);
    }
    distributeWidth();
}

void TableView::distributeWidth()
{
    // Too wide: the widest columns give way, down to their minimum. Too narrow: the stretch column takes the rest. What
    // a person has sized stays.
    std::vector<int> columns, free;
    std::vector<int> widths = m_fitted;
    int total = 0;
    for (int column = 0; column < static_cast<int>(m_fitted.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        int& width = widths[static_cast<std::size_t>(column)];
        if (const int chosen = chosenWidth(column); chosen > 0)
            width = chosen;
        else
            free.push_back(column);
        total += width;
    }
    const auto minimumOf = [this](int column) {
        const auto at = static_cast<std::size_t>(column);
        return at < m_minimum.size() && m_minimum[at] > 0 ? scaled(m_minimum[at]) : scaled(72);
    };
    int excess = total - viewport()->width();
    while (excess > 0 && !free.empty()) {
        const auto widest = std::max_element(free.begin(), free.end(), [&](int a, int b) {
            return widths[static_cast<std::size_t>(a)] - minimumOf(a) <
                   widths[static_cast<std::size_t>(b)] - minimumOf(b);
        });
        int& width = widths[static_cast<std::size_t>(*widest)];
        const int step = std::min(excess, std::min(8, width - minimumOf(*widest)));
        if (step <= 0)
            break;
        width -= step;
        excess -= step;
    }
    if (excess < 0 && !free.empty()) {
        const bool stretches = std::find(free.begin(), free.end(), m_stretch) != free.end();
        widths[static_cast<std::size_t>(stretches ? m_stretch : free.back())] -= excess;
    }
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    for (const int column : columns)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

std::vector<TableView::ChoosableColumn> TableView::choosableColumns() const
{
    std::vector<ChoosableColumn> all;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        all.push_back({idOf(column), title.isEmpty() ? idOf(column) : title, !isColumnHidden(column), column != 0});
    }
    return all;
}

void TableView::setColumnChosen(const QString& id, bool shown)
{
    m_choice.setShown(id, shown);
    hideColumns();
    Q_EMIT columnStateChanged();
}

void TableView::resetColumns()
{
    m_choice = {};
    orderColumns();
    for (int column = 0; column < static_cast<int>(m_fitted.size()); ++column)
        setColumnHidden(column, false);
    hideColumns();
    Q_EMIT columnStateChanged();
}

void TableView::restoreColumnState(const QByteArray& state)
{
    m_choice = ColumnChoice::fromJson(state);
    if (!model())
        return;
    orderColumns();
    hideColumns();
}

/// The columns that were ordered stand in front, in their order; those that came since stay behind them.
void TableView::orderColumns()
{
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    QHeaderView* header = horizontalHeader();
    int to = 0;
    const auto place = [&](int column) { header->moveSection(header->visualIndex(column), to++); };
    for (const QString& id : m_choice.order()) {
        for (int column = 0; column < header->count(); ++column) {
            if (idOf(column) == id)
                place(column);
        }
    }
    for (int column = 0; column < header->count(); ++column) {
        if (!m_choice.order().contains(idOf(column)))
            place(column);
    }
}

void TableView::keepWidth(int column, int width)
{
    if (m_arranging || width <= 0 || QGuiApplication::mouseButtons() == Qt::NoButton)
        return;
    m_choice.setWidth(idOf(column), static_cast<int>(std::lround(width * 100.0 / scaled(100))));
    Q_EMIT columnStateChanged();
}

void TableView::keepOrder()
{
    if (m_arranging)
        return;
    QStringList ids;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        ids << idOf(horizontalHeader()->logicalIndex(visual));
    m_choice.setOrder(ids);
    Q_EMIT columnStateChanged();
}

void TableView::setPlaceholder(const QString& emptyText, const QString& filteredText)
{
    m_placeholder->setTexts(emptyText, filteredText);
    updatePlaceholder();
}

void TableView::setFiltered(bool filtered)
{
    m_filtered = filtered;
    updatePlaceholder();
}

void TableView::updatePlaceholder()
{
    if (model() && model()->rowCount() > 0)
        m_placeholder->hide();
    else
        m_placeholder->showFor(m_filtered);
}

/// Until then no column is measured: of a table that nobody looks at, it would only make the page wait.
void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_fitWhenShown)
        fitColumns();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_placeholder->setGeometry(viewport()->rect());
    hideColumns();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
        fitColumns();
    }
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event) : ViewKeys::selectionByCode(this);
}

void TableView::selectRow(int row)
{
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    if (const QModelIndex index = model()->index(row, column); index.isValid())
        selectionModel()->setCurrentIndex(index, ViewKeys::selectionByCode(this));
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const LayoutPause pause(window()); // what shows the row is laid out once
    Q_EMIT currentRowChanged(current);
}

} // namespace exhibit
