// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spoken/suitemapaccessible.h"

#include "models/items/itemtext.h"
#include "widgets/charts/suitemapwidget.h"

#include <QPointer>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace exhibit {

namespace {

/// The result of one test in one run. Outlives its map for a moment at most; says nothing then.
class SuiteMapCell : public QAccessibleInterface,
                     public QAccessibleTableCellInterface,
                     public QAccessibleActionInterface
{
public:
    SuiteMapCell(SuiteMapWidget* map, int run, int entry) : m_map(map), m_run(run), m_entry(entry) {}

    bool isValid() const override
    {
        return m_map && m_run < m_map->matrix().runCount() && m_entry < m_map->matrix().entryCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_map->cellRect(m_run, m_entry).toAlignedRect();
        return {m_map->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    /// Result before names: whoever walks a row hears what differs first.
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const TestMatrix& matrix = m_map->matrix();
        if (which == QAccessible::Name)
            return outcomeCellText(matrix.cell(m_run, m_entry)) + QStringLiteral(", ") + matrix.testName(m_entry);
        if (which == QAccessible::Description)
            return m_map->tipFor(m_run, m_entry);
        return {};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = isValid();
        state.invalid = !isValid();
        state.selected = isSelected();
        state.focused = isSelected() && m_map->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    bool isSelected() const override
    {
        return isValid() && m_map->currentRun() == m_run && m_map->currentEntry() == m_entry;
    }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_entry; }
    int rowIndex() const override { return m_run; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return QAccessible::queryAccessibleInterface(m_map); }

    QStringList actionNames() const override
    {
        return isValid() ? QStringList{setFocusAction(), pressAction()} : QStringList();
    }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_map->moveTo(m_run, m_entry);
        if (name == setFocusAction())
            m_map->setFocus(Qt::OtherFocusReason);
        else if (name == pressAction())
            Q_EMIT m_map->entryChosen(m_entry, m_run);
    }

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<SuiteMapWidget> m_map;
    int m_run, m_entry;
};

QAccessibleInterface* accessibleOfSuiteMap(const QString&, QObject* object)
{
    auto* map = qobject_cast<SuiteMapWidget*>(object);
    return map ? new SuiteMapAccessible(map) : nullptr;
}

} // namespace

SuiteMapAccessible::SuiteMapAccessible(SuiteMapWidget* map) : QAccessibleWidget(map, QAccessible::Table)
{}

SuiteMapAccessible::~SuiteMapAccessible()
{
    forget();
}

void SuiteMapAccessible::forget() const
{
    for (const auto& [cell, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void SuiteMapAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOfSuiteMap);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

SuiteMapWidget* SuiteMapAccessible::map() const
{
    return qobject_cast<SuiteMapWidget*>(widget());
}

void* SuiteMapAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int SuiteMapAccessible::rowCount() const
{
    return map() ? map()->matrix().runCount() : 0;
}

int SuiteMapAccessible::columnCount() const
{
    return map() ? map()->matrix().entryCount() : 0;
}

int SuiteMapAccessible::childCount() const
{
    const std::int64_t cells = std::int64_t{rowCount()} * columnCount();
    return static_cast<int>(std::min<std::int64_t>(cells, std::numeric_limits<int>::max()));
}

QAccessibleInterface* SuiteMapAccessible::child(int index) const
{
    constexpr std::size_t mostKept = 20'000;
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_cells.find(index); known != m_cells.end()) {
        QAccessibleInterface* cell = QAccessible::accessibleInterface(known->second);
        if (indexOfChild(cell) == index)
            return cell;
        forget(); // they are of a map with another number of tests
    }
    if (m_cells.size() >= mostKept)
        forget();
    auto* cell = new SuiteMapCell(map(), index / columnCount(), index % columnCount());
    m_cells[index] = QAccessible::registerAccessibleInterface(cell);
    return cell;
}

int SuiteMapAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const SuiteMapCell*>(child);
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface* SuiteMapAccessible::childAt(int x, int y) const
{
    if (!map())
        return nullptr;
    const auto [run, entry] = map()->cellAt(map()->viewport()->mapFromGlobal(QPoint(x, y)));
    return cellAt(run, entry);
}

QAccessibleInterface* SuiteMapAccessible::focusChild() const
{
    return map() && map()->hasFocus() ? cellAt(map()->currentRun(), map()->currentEntry()) : nullptr;
}

QAccessibleInterface* SuiteMapAccessible::cellAt(int row, int column) const
{
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? child(row * columnCount() + column) : nullptr;
}

QString SuiteMapAccessible::rowDescription(int row) const
{
    return map() ? map()->matrix().runTitles().value(row) : QString();
}

QString SuiteMapAccessible::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? fromUtf8(map()->matrix().nodeId(column)) : QString();
}

QList<QAccessibleInterface*> SuiteMapAccessible::selectedCells() const
{
    QAccessibleInterface* cell = map() ? cellAt(map()->currentRun(), map()->currentEntry()) : nullptr;
    return cell ? QList<QAccessibleInterface*>{cell} : QList<QAccessibleInterface*>();
}

/// Other tests and runs: no cell means what it meant.
void SuiteMapAccessible::modelChange(QAccessibleTableModelChangeEvent*)
{
    forget();
}

} // namespace exhibit
