// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

#include "widgets/charts/chartview.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/views/tablestate.h"
#include "widgets/common/views/tableview.h"

#include <QAbstractItemView>
#include <QTimer>

#include <algorithm>

namespace exhibit {

namespace {

const QString tablesKey = QStringLiteral("tables"), locationKey = QStringLiteral("location");

} // namespace

void Page::focusContent()
{
    if (m_mainView && m_mainView->isVisibleTo(this) && m_mainView->isEnabled())
        return m_mainView->setFocus(Qt::OtherFocusReason);
    const auto views = findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (view->isVisibleTo(this) && view->isEnabled() && (view->focusPolicy() & Qt::TabFocus))
            return view->setFocus(Qt::OtherFocusReason);
    }
}

QJsonObject Page::keptState() const
{
    QJsonObject tables;
    const auto views = findChildren<TableView*>();
    for (const TableView* view : views) {
        QJsonObject state = tableState(view);
        state.remove(QStringLiteral("columns")); // kept for all packs alike
        if (!view->objectName().isEmpty() && !state.isEmpty())
            tables[view->objectName()] = state;
    }
    return {{tablesKey, tables}, {locationKey, location()}};
}

void Page::restoreState(const QJsonObject& state)
{
    const QJsonObject tables = state[tablesKey].toObject();
    const auto views = findChildren<TableView*>();
    for (TableView* view : views) {
        if (!view->objectName().isEmpty())
            setTableState(view, tables[view->objectName()].toObject());
    }
    if (const QString place = state[locationKey].toString(); !place.isEmpty())
        restoreLocation(place);
}

bool Page::isComplete() const
{
    const auto charts = findChildren<ChartView*>();
    if (std::any_of(charts.begin(), charts.end(), [](const ChartView* chart) { return chart->isPreparing(); }))
        return false;
    const auto timers = findChildren<QTimer*>();
    return std::none_of(timers.begin(), timers.end(),
                        [](const QTimer* timer) { return timer->isSingleShot() && timer->isActive(); });
}

QString Page::pointerText() const
{
    return place().isNull() ? QString() : exhibit::pointerText(place());
}

bool Page::stepPointer(int)
{
    return false;
}

void Page::setPointers(const QList<SourceRef>& pointers)
{
    if (m_pointers == pointers)
        return;
    m_pointers = pointers;
    Q_EMIT pointersChanged();
}

} // namespace exhibit
