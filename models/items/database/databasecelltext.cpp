// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/databasecelltext.h"

#include "models/items/roles.h"
#include "models/report/markdowntext.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCell)
};

constexpr std::size_t mostShownBytes = 600;

QString line(const std::string& text)
{
    return QString::fromStdString(inertText(std::string_view(text).substr(0, mostShownBytes)));
}

} // namespace

QString databaseCellText(const DatabaseCell& cell)
{
    if (cell.type == Statement::Type::Null)
        return QStringLiteral("NULL");
    QString text = line(cell.text);
    if (cell.isCut || cell.text.size() > mostShownBytes)
        text += QChar(0x2026);
    return text;
}

QVariant databaseCellData(const DatabaseCell& cell, const QString& column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return databaseCellText(cell);
    case CopyRole:
        return QString::fromStdString(cell.text);
    case Qt::TextAlignmentRole:
        return int((cell.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MutedRole:
        return cell.type == Statement::Type::Null || cell.type == Statement::Type::Bytes;
    case Qt::AccessibleTextRole:
        return DatabaseWords::tr("%1: %2").arg(column, databaseCellText(cell));
    default:
        return {};
    }
}

ColumnLayout databaseColumnLayout()
{
    ColumnLayout layout;
    layout.minimumWidth = 128;
    return layout;
}

} // namespace exhibit
