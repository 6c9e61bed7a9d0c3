// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QAbstractTableModel;

namespace exhibit {

class TableView;

/// A database row as a table of column and value; values wrap, Ctrl+C copies.
class KeyValueView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueView(QWidget* parent = nullptr);

    void setRow(const std::vector<std::pair<std::string, std::string>>& values); ///< column, value as UTF-8
    void clear() { setRow({}); }
    void setCompact(); ///< without a head, as part of something that has one
    void setTitles(const QString& key, const QString& value);
    QString valueOf(const QString& column) const;

private:
    class Model;
    Model* m_model;
    TableView* m_table;
};

} // namespace exhibit
