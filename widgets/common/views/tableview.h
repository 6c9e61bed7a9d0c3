// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace exhibit {

/// Our table: rows 32 (dense 28) from font metrics, sunken header with the sort arrow after the label, hairline rows,
/// no grid. Widths, and which columns hide when it gets narrow, come from the ColumnLayout of the model's columns, if
/// it has them. Ctrl+C copies TSV with header.
class TableView : public QTableView
{
    Q_OBJECT

public:
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

Q_SIGNALS:
    void rowActivated(const QModelIndex& index); ///< Enter or double click
    void currentRowChanged(const QModelIndex& current);
    void clearFilterRequested();

protected:
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
    void updatePlaceholder();
    int fittedWidth(int column) const;

    class Placeholder;
    Placeholder* m_placeholder;
    std::vector<int> m_hideFirst;
    std::vector<int> m_minimum; ///< by column, design pixels; 0: from the header
    std::vector<int> m_fitted;  ///< by column
    int m_stretch = -1;
    bool m_dense = false, m_filtered = false;
};

} // namespace exhibit
