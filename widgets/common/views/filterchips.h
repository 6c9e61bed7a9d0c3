// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace exhibit {

class ColumnTable;
class TableView;
class ToneLabel;

/// What was picked and the filters of a table's cells in words, one chip each; a click on a chip takes it off. Behind
/// them "Clear all" and how many rows are left. Not there while there is none. Also tells the table that it is
/// filtered. Needs its parent from the start: a kept filter may be there then, and without one that were a window of
/// its own.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    FilterChips(ColumnTable* model, TableView* table, QWidget* parent);

private:
    void fill();
    void clear();
    void addChip(const QString& key, const QString& value, const std::function<void()>& takeOff);

    ColumnTable* m_model;
    TableView* m_table;
    QPushButton* m_clear;
    ToneLabel* m_count;
};

} // namespace exhibit
