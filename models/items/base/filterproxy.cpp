// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/filterproxy.h"

#include "models/items/roles.h"
#include "models/report/languages/language.h"

#include <algorithm>

namespace exhibit {

namespace {

int leafRows(const QAbstractItemModel* model, const QModelIndex& parent = {})
{
    if (!model)
        return 0;
    int count = 0;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        count += model->hasChildren(index) ? leafRows(model, index) : 1;
    }
    return count;
}

} // namespace

QString filterText(const QString& text)
{
    return withoutGroups(windowLanguage(), text).toCaseFolded();
}

FilterProxy::FilterProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setRecursiveFilteringEnabled(true);
}

void FilterProxy::setFilterText(const QString& text)
{
    if (text == m_text)
        return;
    Q_EMIT filterAboutToChange();
    m_text = text;
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT filterChanged();
}

int FilterProxy::shownCount() const
{
    return leafRows(this);
}

int FilterProxy::totalCount() const
{
    return leafRows(sourceModel());
}

bool FilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QAbstractItemModel* source = sourceModel();
    const QModelIndex first = source->index(sourceRow, 0, sourceParent);
    const auto isFoundIn = [this](const QString& text) {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
    };
    if (const QVariant whole = first.data(FilterTextRole); whole.isValid())
        return isFoundIn(whole.toString());
    // A group stands only for its rows: recursive filtering keeps it while one of them is shown.
    if (first.data(GroupRole).toBool())
        return false;
    QString text;
    for (int column = 0; column < source->columnCount(sourceParent); ++column) {
        const QModelIndex index = source->index(sourceRow, column, sourceParent);
        text += index.data(Qt::DisplayRole).toString() + QLatin1Char('\n') + index.data(SecondLineRole).toString() +
                QLatin1Char('\n');
    }
    return isFoundIn(filterText(text));
}

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
        return naturalCompare(a.toString().toStdString(), b.toString().toStdString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace exhibit
