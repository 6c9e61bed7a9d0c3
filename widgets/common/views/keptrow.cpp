// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/keptrow.h"

#include "models/items/base/columntable.h"
#include "models/items/base/filterproxy.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>

#include <utility>

namespace exhibit {

namespace {

// The row a person chose is marked in the source, where no filter reaches.

QPersistentModelIndex markOf(const FilterProxy& proxy, const QModelIndex& row)
{
    return proxy.mapToSource(row);
}

QModelIndex rowOf(const FilterProxy& proxy, const QPersistentModelIndex& mark)
{
    return proxy.mapFromSource(mark);
}

int markOf(const ColumnTable& table, const QModelIndex& row)
{
    return table.sourceRow(row.row());
}

QModelIndex rowOf(const ColumnTable& table, int mark)
{
    return table.index(table.shownRow(mark), 0);
}

template <typename Model> class KeptRow : public QObject
{
public:
    KeptRow(QAbstractItemView* view, Model* model) : QObject(view), m_view(view), m_model(model)
    {
        connect(model, &Model::filterAboutToChange, this, &KeptRow::keep);
        connect(model, &Model::filterChanged, this, &KeptRow::restore);
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_kept = m_none; });
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
            // While a filter is typed, the list does not have the focus: what it falls on then is nobody's choice.
            if (!m_filtering && m_view->hasFocus())
                m_kept = markOf(*m_model, row);
        });
    }

private:
    using Mark = decltype(markOf(std::declval<const Model&>(), QModelIndex()));

    void keep()
    {
        m_filtering = true;
        if (m_kept == m_none || rowOf(*m_model, m_kept).isValid())
            m_kept = markOf(*m_model, m_view->currentIndex());
    }

    void restore()
    {
        m_filtering = false;
        const QModelIndex row = rowOf(*m_model, m_kept);
        if (!row.isValid())
            return;
        m_view->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(row);
    }

    QAbstractItemView* m_view;
    Model* m_model;
    const Mark m_none = markOf(*m_model, QModelIndex());
    Mark m_kept = m_none;
    bool m_filtering = false;
};

} // namespace

void keepCurrentRow(QAbstractItemView* view, QAbstractItemModel* model)
{
    if (auto* proxy = qobject_cast<FilterProxy*>(model))
        new KeptRow<FilterProxy>(view, proxy);
    else if (auto* table = qobject_cast<ColumnTable*>(model))
        new KeptRow<ColumnTable>(view, table);
}

} // namespace exhibit
