// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/prose/markdown.h"

#include <cstdint>
#include <optional>
#include <string>

namespace exhibit {

/// A row of totals that states another number than the rows above it make.
struct ColumnSum
{
    std::string column; ///< its head
    std::int64_t stated = 0, sum = 0, rows = 0;
};

/// The first column of a row of totals that does not add up; none where it does, or where nothing says that it should:
/// the head names no count, a row has no number there, or the table is a choice of rows.
std::optional<ColumnSum> wrongTotal(const MarkdownDocument& document, int row);

} // namespace exhibit
