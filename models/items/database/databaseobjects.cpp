// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/databaseobjects.h"

#include "models/domain/problem.h"
#include "models/items/itemtext.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct ObjectWords
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseObjects)
};

QString columnNames(const DatabaseObject& object)
{
    QStringList names;
    for (const DatabaseColumn& column : object.columns)
        names << QString::fromStdString(column.name);
    return names.join(QLatin1Char('\n'));
}

QString spoken(const QString& name, const ListRow::Says& says)
{
    QString text = name;
    if (says.contains(CountRole))
        text = ObjectWords::tr("%1, %2 rows").arg(name, groupedNumber(says.value(CountRole).toLongLong()));
    if (says.contains(TrailingRole))
        text = ObjectWords::tr("%1, %2 of them cited").arg(text, says.value(TrailingRole).toString());
    return text;
}

ListRow rowOf(const DatabaseObject& object, const DatabaseObjectFigures& figures)
{
    const QString name = QString::fromStdString(object.name);
    const bool isIndex = object.kind == DatabaseObject::Kind::Index;
    const QString opens = isIndex ? QString::fromStdString(object.table) : name;
    ListRow::Says says{{Qt::DisplayRole, name},
                       {IdRole, QString((isIndex ? QStringLiteral("index ") : QString()) + name)},
                       {KindRole, static_cast<int>(object.kind)},
                       {SecondLineRole, columnNames(object)},
                       {LocationRole, opens}};
    if (const auto rows = figures.rows.find(object.name); rows != figures.rows.end() && rows->second >= 0)
        says.insert(CountRole, static_cast<qint64>(rows->second));
    if (const auto cited = figures.cited.find(object.name); !isIndex && cited != figures.cited.end())
        says.insert(TrailingRole, groupedNumber(cited->second));
    if (!object.problem.empty() && !isIndex)
        says.insert(SeverityRole, static_cast<int>(Severity::Warning));
    if (isIndex)
        says.insert(Qt::ToolTipRole, ObjectWords::tr("On %1").arg(opens));
    says.insert(Qt::AccessibleTextRole, spoken(name, says));
    return {says, {}};
}

} // namespace

std::vector<ListRow> databaseObjectRows(const DatabaseSchema& schema, const DatabaseObjectFigures& figures)
{
    std::vector<ListRow> tables, views, indexes;
    for (const DatabaseObject& object : schema.objects) {
        std::vector<ListRow>& group = object.kind == DatabaseObject::Kind::Table  ? tables
                                      : object.kind == DatabaseObject::Kind::View ? views
                                                                                  : indexes;
        group.push_back(rowOf(object, figures));
    }
    std::vector<ListRow> rows;
    if (!tables.empty())
        rows.push_back(groupRow(ObjectWords::tr("Tables"), std::move(tables)));
    if (!views.empty())
        rows.push_back(groupRow(ObjectWords::tr("Views"), std::move(views)));
    if (!indexes.empty()) {
        rows.push_back(groupRow(ObjectWords::tr("Indexes"), std::move(indexes)));
        rows.back().says.insert(FoldedRole, true);
    }
    return rows;
}

} // namespace exhibit
