// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/statement.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// A value of a database as a person reads it.
struct DatabaseCell
{
    Statement::Type type = Statement::Type::Null;
    std::string text;         ///< valid UTF-8; of NULL empty, of bytes `<N bytes>`
    std::int64_t integer = 0; ///< of Integer; of Bytes how many there are
    double real = 0;          ///< of Real
    bool isCut = false;       ///< the text goes on

    bool isNumber() const { return type == Statement::Type::Integer || type == Statement::Type::Real; }
};

using DatabaseCells = std::vector<DatabaseCell>;

/// The value of a column of the current row; a text longer than `mostBytes` is cut.
DatabaseCell cellOf(const Statement& statement, int column, std::size_t mostBytes);
/// All columns from `first` on.
DatabaseCells cellsOf(const Statement& statement, int first, std::size_t mostBytes);

/// Less than, equal to or more than 0, in the order of SQLite: NULL, numbers, text, bytes.
int compareCells(const DatabaseCell& left, const DatabaseCell& right);

} // namespace exhibit
