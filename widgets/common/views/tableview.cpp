// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tableview.h"

#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/keptrow.h"
#include "widgets/common/views/rowdelegate.h"
#include "widgets/common/views/tableheader.h"
#include "widgets/common/views/viewkeys.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace exhibit {

/// What stands in the middle of a table without rows.
class TableView::Placeholder : public QWidget
{
public:
    explicit Placeholder(QWidget* parent) : QWidget(parent)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(8);
        m_label = new ToneLabel(QString(), TextStyle::Body, Tone::Muted);
        m_label->setAlignment(Qt::AlignCenter);
        m_label->setWordWrap(true);
        clear = makeSmallButton(TableView::tr("Clear filter"), ButtonKind::Default);
        layout->addStretch();
        layout->addWidget(m_label);
        layout->addWidget(clear, 0, Qt::AlignHCenter);
        layout->addStretch();
        hide();
    }

    void show(bool filtered)
    {
        m_label->setText(filtered ? filteredText : emptyText);
        clear->setVisible(filtered);
        setVisible(filtered || !emptyText.isEmpty());
    }

    QPushButton* clear;
    QString emptyText, filteredText;

private:
    ToneLabel* m_label;
};

TableView::TableView(QWidget* parent) : QTableView(parent), m_placeholder(new Placeholder(viewport()))
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
    connect(m_placeholder->clear, &QPushButton::clicked, this, &TableView::clearFilterRequested);
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
    readLayout();
    m_fitted.assign(static_cast<std::size_t>(model()->columnCount()), 0);
    for (int column = 0; column < model()->columnCount(); ++column)
        m_fitted[static_cast<std::size_t>(column)] = fittedWidth(column);
    hideColumns();
}

void TableView::hideColumns()
{
    if (m_fitted.empty())
        return;
    const auto least = [this](int column) {
        const auto at = static_cast<std::size_t>(column);
        const int set = at < m_minimum.size() ? m_minimum[at] : 0;
        const int label = static_cast<const TableHeader*>(horizontalHeader())->widthFor(column);
        return std::min(m_fitted[at], set > 0 ? scaled(set) : std::max(label, scaled(72)));
    };
    int needed = 0;
    for (int column = 0; column < static_cast<int>(m_fitted.size()); ++column)
        needed += least(column);
    for (const int column : m_hideFirst) {
        if (column < 0 || column >= static_cast<int>(m_fitted.size()))
            continue;
        const bool hide = needed > viewport()->width();
        setColumnHidden(column, hide);
        if (hide)
            needed -= least(column);
    }
    distributeWidth();
}

void TableView::distributeWidth()
{
    // Too wide: the widest columns give way, down to their minimum. Too narrow: the stretch column takes the rest.
    std::vector<int> columns;
    int total = 0;
    for (int column = 0; column < static_cast<int>(m_fitted.size()); ++column) {
        if (!isColumnHidden(column)) {
            columns.push_back(column);
            total += m_fitted[static_cast<std::size_t>(column)];
        }
    }
    if (columns.empty())
        return;
    std::vector<int> widths = m_fitted;
    const auto minimumOf = [this](int column) {
        const auto at = static_cast<std::size_t>(column);
        return at < m_minimum.size() && m_minimum[at] > 0 ? scaled(m_minimum[at]) : scaled(72);
    };
    int excess = total - viewport()->width();
    while (excess > 0) {
        const auto widest = std::max_element(columns.begin(), columns.end(), [&](int a, int b) {
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
    const bool stretches = m_stretch >= 0 && m_stretch < static_cast<int>(widths.size()) && !isColumnHidden(m_stretch);
    const int stretch = stretches ? m_stretch : columns.back();
    if (excess < 0)
        widths[static_cast<std::size_t>(stretch)] -= excess;
    for (const int column : columns)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void TableView::setPlaceholder(const QString& emptyText, const QString& filteredText)
{
    m_placeholder->emptyText = emptyText;
    m_placeholder->filteredText = filteredText;
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
        m_placeholder->show(m_filtered);
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

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

} // namespace exhibit
