// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace exhibit {

class SuiteMapWidget;

/// The suite map as a screen reader walks it: a table with a row a run and a column a test. Cells are made when asked
/// for: there may be millions.
class SuiteMapAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit SuiteMapAccessible(SuiteMapWidget* map);
    ~SuiteMapAccessible() override;

    /// Makes suite maps known to QAccessible; more calls do nothing.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    int selectedCellCount() const override { return selectedCells().size() > 0 ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedRowCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int) const override { return false; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    SuiteMapWidget* map() const;
    void forget() const;

    mutable std::map<int, QAccessible::Id> m_cells;
};

} // namespace exhibit
