// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"

#include <string>
#include <vector>

namespace exhibit {

/// One physical line of a block: text as a reader sees it, without inline markup, struck-out words or link targets.
/// Code blocks and HTML keep their lines as they are.
struct MarkdownLine
{
    LineNumber line; ///< counted in the text handed over, from 1
    std::string text;
};

/// A piece of inline markup that rules ask for.
struct MarkdownSpan
{
    enum class Type { Link, Image, Code };
    Type type = Type::Code;
    LineNumber line;
    std::string text;   ///< link text, alternative text, or the code itself
    std::string target; ///< of links and images
};

/// A leaf of the document tree. Containers (lists, quotes, tables) are flattened into fields.
struct MarkdownBlock
{
    enum class Type { Heading, Paragraph, Code, TableRow, Html, Plain /*beyond the bounds, lines as they are*/ };
    enum class Task { None, Open, Done };

    Type type = Type::Paragraph;
    LineNumber first, last;
    std::vector<MarkdownLine> lines;
    std::vector<MarkdownSpan> spans;
    int headingLevel = 0;    ///< of a heading
    int heading = -1;        ///< index of the nearest heading above, -1 if none; of a heading: its parent
    bool afterBreak = false; ///< a thematic break stands between the heading and this: its section is over
    int leadIn = -1;         ///< index of the paragraph or heading that introduces this list, table or code
    int item = -1;           ///< index of the block that opens the enclosing list item (itself if it does)
    int parentItem = -1;     ///< the same of the item around that one
    int quoteDepth = 0, listDepth = 0;
    bool startsItem = false; ///< first block of a list item
    bool ordered = false;
    Task task = Task::None; ///< of the nearest enclosing task item
    std::string info;       ///< of fenced code, e.g. `bash`
    bool fenced = false;
    std::vector<std::string> cells; ///< of a table row; `lines` holds them joined with ` | `
    bool tableHead = false;
    int tableHeadRow = -1; ///< index of the table's head row

    std::string text() const; ///< the lines joined with spaces
};

struct MarkdownDocument
{
    std::vector<MarkdownBlock> blocks;
    std::vector<Problem> problems; ///< `problem.markdown.beyond-bounds`

    /// The headings above a block, outermost first (a heading does not count itself).
    std::vector<int> headingPath(int block) const;
};

/// Reads GitHub-flavoured Markdown (tables, strikethrough, task lists) with exact lines. `text` is the text to read
/// (repaired if it was damaged); it has the same lines as `source.text`, which problems quote.
/// Time and memory are proportional to the text: what is beyond MarkdownBounds is given as `Plain`.
MarkdownDocument parseMarkdown(const TextSource& source, std::string_view text);

} // namespace exhibit
