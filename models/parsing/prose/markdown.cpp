// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/markdown.h"

#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/prose/markdowntree.h"

#include <algorithm>

namespace exhibit {

std::string MarkdownBlock::text() const
{
    std::string joined;
    for (const MarkdownLine& line : lines)
        joined += (joined.empty() ? "" : " ") + line.text;
    return joined;
}

std::vector<int> MarkdownDocument::headingPath(int block) const
{
    std::vector<int> path;
    for (int at = blocks[static_cast<std::size_t>(block)].heading; at >= 0;
         at = blocks[static_cast<std::size_t>(at)].heading)
        path.push_back(at);
    std::reverse(path.begin(), path.end());
    return path;
}

MarkdownDocument parseMarkdown(const TextSource& source, std::string_view text)
{
    const std::vector<std::string_view> lines = splitLines(text);
    const std::vector<std::string_view> original = splitLines(source.text);
    MarkdownDocument document;
    MarkdownTreeReader reader(lines);
    for (const MarkdownPiece& piece : cutIntoPieces(lines)) {
        if (!piece.plain) {
            reader.addPiece(joinForParsing(lines, piece), piece.firstLine);
            continue;
        }
        reader.addPlain(piece.firstLine, piece.lineCount);
        const auto first = LineNumber::fromZeroBased(static_cast<std::int64_t>(piece.firstLine));
        Problem problem;
        problem.message = {"problem.markdown.beyond-bounds", {{"lines", std::to_string(piece.lineCount)}}};
        problem.where = source.pointTo(first, piece.firstLine < original.size() ? original[piece.firstLine] : "");
        addProblem(document.problems, std::move(problem));
    }
    document.blocks = reader.takeBlocks();
    return document;
}

} // namespace exhibit
