// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/parsing/prose/markdown.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// Not to be mixed up with the Statement of models/sql: two types of one name would share their members when linked.
/// One sentence, list label, table row or line of code: what a rule looks at.
struct ProseStatement
{
    int block = -1;
    std::string text;                                       ///< without outer blanks
    std::vector<std::pair<std::size_t, LineNumber>> starts; ///< offset in `text` at which each line begins

    LineNumber lineAt(std::size_t offset) const;
    LineNumber first() const { return lineAt(0); }
    LineNumber last() const { return starts.empty() ? LineNumber{} : starts.back().second; }
};

/// The statements of one block, in order. Lines of a paragraph that are labels of their own (`Status: …`) or start
/// with a mark are statements of their own.
std::vector<ProseStatement> statementsOf(const MarkdownDocument& document, int block);

} // namespace exhibit
