// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/items/database/databaseobjects.h"
#include "models/loading/databasedesk.h"
#include "widgets/common/parts/panel.h"

class QModelIndex;

namespace exhibit {

class FilterProxy;
class RowList;
class SearchLine;
class ToneLabel;
class TreeView;

/// The tables, views and indexes of a database, and the facts of its file.
class DatabaseSide : public Panel
{
    Q_OBJECT

public:
    explicit DatabaseSide(const Artifact& artifact, QWidget* parent = nullptr);

    void setDatabase(const OpenDatabase& database);
    void setRowCount(const QString& object, qint64 rows);
    void setCited(const CitedRows& cited);
    void select(const std::string& object); ///< emits nothing
    void focusFilter();

Q_SIGNALS:
    void chosen(const QString& object);
    void filesRequested(); ///< back to the files of the pack

private:
    QWidget* makeHead(const QString& name);
    QWidget* makeFacts(const Artifact& artifact);
    void refresh();

    RowList* m_model;
    FilterProxy* m_proxy;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel *m_size = nullptr, *m_journal = nullptr, *m_access = nullptr;
    DatabaseSchema m_schema;
    DatabaseObjectFigures m_figures;
    QString m_bytes, m_selected;
    bool m_quiet = false;
};

} // namespace exhibit
