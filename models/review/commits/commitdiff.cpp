// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/commits/commitdiff.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::int64_t mostLines = 20000; ///< of one hunk

SourceRef placed(const CommitFile& file, LineNumber first, LineNumber last, std::string_view quote)
{
    SourceRef where = file.where;
    where.firstLine = first;
    where.lastLine = last;
    if (where.memberFirstLine.isValid())
        where.memberFirstLine = file.where.memberFirstLine.plus(first.value - file.where.firstLine.value);
    where.quote = cutQuote(quote);
    return where;
}

} // namespace

std::vector<HunkLine> readHunk(const CommitFile& file, const Hunk& hunk, const LineProvider& lines)
{
    std::vector<HunkLine> read;
    const std::int64_t count = std::min(hunk.lastLine.value - hunk.headerLine.value, mostLines);
    if (!lines || count <= 0 || file.where.isNull())
        return read;
    std::vector<std::string> text = lines(file.where.path, hunk.headerLine, static_cast<int>(count) + 1);
    if (text.empty())
        return read;
    const std::size_t marks = std::min(text.front().find_first_not_of('@'), text.front().size());
    const std::size_t columns = marks > 1 ? marks - 1 : 1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        std::string& line = text[i];
        while (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.starts_with("\\ "))
            continue;
        const std::string_view kinds = std::string_view(line).substr(0, columns);
        HunkLine made;
        made.kind = kinds.find('-') != std::string_view::npos   ? HunkLine::Kind::Removed
                    : kinds.find('+') != std::string_view::npos ? HunkLine::Kind::Added
                                                                : HunkLine::Kind::Context;
        made.text = line.substr(std::min(columns, line.size()));
        made.line = hunk.headerLine.plus(static_cast<std::int64_t>(i));
        read.push_back(std::move(made));
    }
    return read;
}

SourceRef placeOf(const CommitFile& file, const HunkLine& line)
{
    return placed(file, line.line, line.line, line.text);
}

SourceRef placeOf(const CommitFile& file, const Hunk& hunk, std::string_view quote)
{
    return placed(file, hunk.headerLine, hunk.lastLine, quote);
}

} // namespace exhibit
