// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databasecell.h"

#include "models/files/text/encoding.h"

#include <QString>

namespace exhibit {

namespace {

int groupOf(const DatabaseCell& cell)
{
    switch (cell.type) {
    case Statement::Type::Null:
        return 0;
    case Statement::Type::Integer:
    case Statement::Type::Real:
        return 1;
    case Statement::Type::Text:
        return 2;
    case Statement::Type::Bytes:
        break;
    }
    return 3;
}

template <typename Value> int compared(const Value& left, const Value& right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

} // namespace

DatabaseCell cellOf(const Statement& statement, int column, std::size_t mostBytes)
{
    DatabaseCell cell;
    cell.type = statement.type(column);
    switch (cell.type) {
    case Statement::Type::Null:
        break;
    case Statement::Type::Integer:
        cell.integer = statement.asInt64(column);
        cell.text = std::to_string(cell.integer);
        break;
    case Statement::Type::Real:
        cell.real = statement.asDouble(column);
        cell.text = QString::number(cell.real, 'g', 15).toStdString();
        break;
    case Statement::Type::Bytes:
        cell.integer = static_cast<std::int64_t>(statement.asBytes(column).size());
        cell.text = '<' + std::to_string(cell.integer) + " bytes>";
        break;
    case Statement::Type::Text:
        cell.text = statement.asText(column);
        cell.isCut = cell.text.size() > mostBytes;
        if (cell.isCut) {
            cell.text.resize(mostBytes);
            cell.text.resize(cell.text.size() - incompleteUtf8Tail(cell.text));
        }
        break;
    }
    return cell;
}

DatabaseCells cellsOf(const Statement& statement, int first, std::size_t mostBytes)
{
    DatabaseCells cells;
    const int count = statement.columnCount();
    cells.reserve(static_cast<std::size_t>(count));
    for (int column = first; column < count; ++column)
        cells.push_back(cellOf(statement, column, mostBytes));
    return cells;
}

int compareCells(const DatabaseCell& left, const DatabaseCell& right)
{
    if (const int group = compared(groupOf(left), groupOf(right)); group != 0)
        return group;
    if (!left.isNumber())
        return left.type == Statement::Type::Bytes ? compared(left.integer, right.integer)
                                                   : compared(left.text, right.text);
    if (left.type == Statement::Type::Integer && right.type == Statement::Type::Integer)
        return compared(left.integer, right.integer);
    const auto number = [](const DatabaseCell& cell) {
        return cell.type == Statement::Type::Real ? cell.real : static_cast<double>(cell.integer);
    };
    return compared(number(left), number(right));
}

} // namespace exhibit
