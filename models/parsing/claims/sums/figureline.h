// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// What one entry of a list, one row or one line states: `Parser: 11/12 passing`, `Total: 49 tests`, `Rate  80.6%`.
struct FigureLine
{
    enum class Form { None, Ratio, Count, Percent };
    Form form = Form::None;
    std::string label;
    double number = 0;
    double whole = 0;    ///< of a ratio
    std::string noun;    ///< the word behind the numbers, in small letters; empty if there is none
    std::string remark;  ///< all that stands behind the numbers
    std::string written; ///< the figure without words: `49`, `11/12`, `80.6%`
};

/// Reads a line that leads with its label; what is about, bounded or no figure has no form.
FigureLine readFigureLine(std::string_view text);

/// Reads a figure that stands alone, as in the cell of a table.
FigureLine readFigure(std::string_view text);

} // namespace exhibit
