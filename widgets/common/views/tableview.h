// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/views/columnchoice.h"

#include <QTableView>

#include <vector>

namespace exhibit {

class TablePlaceholder;
class ViewMenu;

/// Our table: rows 32 (dense 28) from font metrics, sunken header with the sort arrow after the label, hairline rows,
/// no grid. Widths, and which columns hide when it gets narrow, come from the ColumnLayout of the model's columns, if
/// it has them. Ctrl+C copies TSV with header.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// Qt's own finds no column in a mirrored table that is not shown yet.
    void selectRow(int row);
    explicit TableView(QWidget* parent = nullptr);

    void setDense(bool dense);

    void setStretchColumn(int column);

    /// Sizes columns from their layouts, the header and the first screen of rows. Call after setModel() and when data
    /// arrived.
    void fitColumns();

    /// Two different emptinesses; `filteredText` is used while `setFiltered(true)`, with a Clear button.
    void setPlaceholder(const QString& emptyText, const QString& filteredText);
    void setFiltered(bool filtered);

    void setModel(QAbstractItemModel* model) override;

    /// A column as a menu of them shows it; the one that names the row cannot go.
    struct ChoosableColumn
    {
        QString id, title;
        bool isShown = true, canChange = true;
    };
    std::vector<ChoosableColumn> choosableColumns() const;
    /// A person's word goes before the width: what is chosen stays where others give way.
    void setColumnChosen(const QString& id, bool shown);
    void resetColumns();
    QByteArray columnState() const { return m_choice.toJson(); } ///< what a person chose, to be kept
    void restoreColumnState(const QByteArray& state);
    ViewMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void columnStateChanged();                   ///< by a person
    void rowActivated(const QModelIndex& index); ///< Enter or double click
    void currentRowChanged(const QModelIndex& current);
    void clearFilterRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void applyMetrics();
    void forgetColumns();
    void readLayout();
    void hideColumns();
    void distributeWidth();
    void orderColumns();
    void keepWidth(int column, int width);
    void keepOrder();
    void updatePlaceholder();
    int fittedWidth(int column) const;
    int chosenWidth(int column) const; ///< 0: none
    int leastWidth(int column) const;
    QString idOf(int column) const;

    TablePlaceholder* m_placeholder;
    std::vector<int> m_hideFirst;
    std::vector<int> m_minimum; ///< by column, design pixels; 0: from the header
    std::vector<int> m_fitted;  ///< by column
    ColumnChoice m_choice;
    ViewMenu* m_menu;
    int m_stretch = -1;
    bool m_dense = false, m_filtered = false;
    bool m_arranging = false; ///< columns are moved or sized by code
    bool m_fitWhenShown = false;
};

} // namespace exhibit
