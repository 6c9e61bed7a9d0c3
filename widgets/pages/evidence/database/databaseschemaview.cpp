// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databaseschemaview.h"

#include "models/report/markdowntext.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/look/fonts.h"
#include "widgets/text/keyvalueview.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace exhibit {

namespace {

QString columnSentence(const DatabaseColumn& column, const DatabaseObject& object)
{
    QStringList parts;
    if (!column.type.empty())
        parts << QString::fromStdString(column.type);
    if (column.keyPlace > 0)
        parts << DatabaseSchemaView::tr("primary key");
    if (column.isNotNull)
        parts << DatabaseSchemaView::tr("not null");
    if (column.isGenerated)
        parts << DatabaseSchemaView::tr("generated");
    if (!column.defaultValue.empty())
        parts << DatabaseSchemaView::tr("default %1").arg(QString::fromStdString(column.defaultValue));
    for (const DatabaseLink& link : object.links) {
        if (link.column == column.name)
            parts << DatabaseSchemaView::tr("refers to %1").arg(QString::fromStdString(link.toTable));
    }
    return parts.isEmpty() ? DatabaseSchemaView::tr("any type") : parts.join(QStringLiteral(", "));
}

} // namespace

DatabaseSchemaView::DatabaseSchemaView(QWidget* parent)
    : QWidget(parent), m_columns(new KeyValueView), m_sql(new QPlainTextEdit)
{
    m_columns->setTitles(tr("Column"), tr("Type"));
    m_columns->setAccessibleName(tr("Columns"));
    m_sql->setReadOnly(true);
    m_sql->setAccessibleName(tr("Statement that made it"));
    m_sql->setTabChangesFocus(true);
    setTextStyle(m_sql, TextStyle::Code);
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("databaseSchemaSplitter"));
    splitter->addWidget(m_columns);
    splitter->addWidget(m_sql);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void DatabaseSchemaView::showObject(const DatabaseObject& object, const DatabaseSchema& schema)
{
    std::vector<std::pair<std::string, std::string>> columns;
    for (const DatabaseColumn& column : object.columns)
        columns.emplace_back(column.name, columnSentence(column, object).toStdString());
    m_columns->setRow(columns);
    std::string text = object.sql;
    for (const DatabaseObject& other : schema.objects) {
        if (other.kind == DatabaseObject::Kind::Index && other.table == object.name && !other.sql.empty())
            text += ";\n\n" + other.sql;
    }
    constexpr std::size_t mostShown = 200000;
    m_sql->setPlainText(QString::fromStdString(inertText(std::string_view(text).substr(0, mostShown), true)));
}

} // namespace exhibit
