// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/databaseschema.h"

#include <QWidget>

class QPlainTextEdit;

namespace exhibit {

class KeyValueView;
class ToneLabel;

/// How a table or view was made: its columns and its statement.
class DatabaseSchemaView : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseSchemaView(QWidget* parent = nullptr);

    void showObject(const DatabaseObject& object, const DatabaseSchema& schema);

private:
    KeyValueView* m_columns;
    QPlainTextEdit* m_sql;
};

} // namespace exhibit
