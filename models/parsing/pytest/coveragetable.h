// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// Reads the coverage tables that pytest-cov prints in a log: rows behind a head with `Stmts`, `Miss` and `Cover`, up
/// to the row TOTAL.
class CoverageTableReader
{
public:
    explicit CoverageTableReader(const TextSource& origin) : m_origin(origin) {}

    void addLine(LineNumber line, std::string_view text);
    std::vector<CoverageRow> take() { return std::move(m_rows); }

private:
    TextSource m_origin;
    LineNumber m_head; ///< in the log; invalid outside of tables
    std::vector<CoverageRow> m_rows;
};

} // namespace exhibit
