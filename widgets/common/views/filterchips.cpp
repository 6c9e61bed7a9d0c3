// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/filterchips.h"

#include "models/items/base/columntable.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/views/tableview.h"

#include <QPushButton>

namespace exhibit {

namespace {

QString wordsOf(const CellFilter& filter)
{
    return filter.excludes ? FilterChips::tr("%1 is not").arg(filter.title)
                           : FilterChips::tr("%1 is").arg(filter.title);
}

QString valueOf(const CellFilter& filter)
{
    return filter.value.isEmpty() ? FilterChips::tr("empty") : filter.value.simplified();
}

} // namespace

FilterChips::FilterChips(ColumnTable* model, TableView* table, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(table), m_clear(makeButton(tr("Clear all"), ButtonKind::Link)),
      m_count(new ToneLabel({}, TextStyle::Body, Tone::Muted))
{
    new FlowLayout(this, scaled(8), scaled(6));
    m_clear->setParent(this);
    m_count->setParent(this);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clear);
    connect(m_table, &TableView::clearFilterRequested, this, &FilterChips::clear);
    connect(m_model, &ColumnTable::filterChanged, this, &FilterChips::fill);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilterChips::fill);
    fill();
}

void FilterChips::clear()
{
    m_model->setPick(std::nullopt);
    m_model->setCellFilters({});
}

void FilterChips::addChip(const QString& key, const QString& value, const std::function<void()>& takeOff)
{
    auto* chip = new Chip(key, value);
    chip->setToolTip(tr("Take this filter off"));
    chip->setAccessibleName(tr("Filter %1, remove").arg(chip->text()));
    connect(chip, &QAbstractButton::clicked, this, takeOff);
    layout()->addWidget(chip);
}

void FilterChips::fill()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (item->widget() != m_clear && item->widget() != m_count)
            item->widget()->deleteLater(); // it may be the chip that was clicked
        delete item;
    }
    const std::vector<CellFilter>& filters = m_model->cellFilters();
    if (const std::optional<RowPick>& pick = m_model->pick())
        addChip(pick->title, pick->value, [this] { m_model->setPick(std::nullopt); });
    for (const CellFilter& filter : filters)
        addChip(wordsOf(filter), valueOf(filter), [this, filter] {
            std::vector<CellFilter> left = m_model->cellFilters();
            std::erase(left, filter);
            m_model->setCellFilters(left);
        });
    layout()->addWidget(m_clear);
    layout()->addWidget(m_count);
    m_count->setText(tr("%1 of %2").arg(groupedNumber(m_model->rowCount()), groupedNumber(m_model->totalCount())));
    setVisible(!filters.empty() || m_model->pick());
    m_table->setFiltered(m_model->isFiltered());
}

} // namespace exhibit
