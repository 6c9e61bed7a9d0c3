// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/keptrow.h"

#include "models/items/base/filterproxy.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

namespace exhibit {

namespace {

/// Of the source, where no filter reaches.
class KeptRow : public QObject
{
public:
    KeptRow(QAbstractItemView* view, FilterProxy* proxy) : QObject(view), m_view(view), m_proxy(proxy)
    {
        connect(proxy, &FilterProxy::filterAboutToChange, this, &KeptRow::keep);
        connect(proxy, &FilterProxy::filterChanged, this, &KeptRow::restore);
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
            // While a filter is typed, the list does not have the focus: what it falls on then is nobody's choice.
            if (!m_filtering && m_view->hasFocus())
                m_kept = m_proxy->mapToSource(row);
        });
    }

private:
    void keep()
    {
        m_filtering = true;
        if (!m_kept.isValid() || m_proxy->mapFromSource(m_kept).isValid())
            m_kept = m_proxy->mapToSource(m_view->currentIndex());
    }

    void restore()
    {
        m_filtering = false;
        const QModelIndex row = m_proxy->mapFromSource(m_kept);
        if (!row.isValid())
            return;
        m_view->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(row);
    }

    QAbstractItemView* m_view;
    FilterProxy* m_proxy;
    QPersistentModelIndex m_kept; ///< the row a person chose
    bool m_filtering = false;
};

} // namespace

void keepCurrentRow(QAbstractItemView* view, QAbstractItemModel* model)
{
    if (auto* proxy = qobject_cast<FilterProxy*>(model))
        new KeptRow(view, proxy);
}

} // namespace exhibit
