// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/columndelegates.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>

#include <algorithm>
#include <memory>

namespace exhibit {

void setColumnDelegates(QAbstractItemView* view, std::function<QAbstractItemDelegate*(int)> choose)
{
    const auto assign = [view, choose = std::move(choose), dressed = std::make_shared<int>(0)] {
        const int columns = view->model()->columnCount();
        for (int column = 0; column < std::max(columns, *dressed); ++column) {
            QAbstractItemDelegate* wanted = column < columns ? choose(column) : nullptr;
            if (view->itemDelegateForColumn(column) != wanted)
                view->setItemDelegateForColumn(column, wanted);
        }
        *dressed = columns;
    };
    const QAbstractItemModel* model = view->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, view, assign);
    QObject::connect(model, &QAbstractItemModel::columnsInserted, view, assign);
    QObject::connect(model, &QAbstractItemModel::columnsRemoved, view, assign);
    assign();
}

} // namespace exhibit
