// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/commits/commitdiff.h"

namespace exhibit {

namespace {

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

SourceRef placeOf(const CommitFile& file, const HunkLine& line)
{
    return placed(file, line.line, line.line, line.text);
}

SourceRef placeOf(const CommitFile& file, const Hunk& hunk, std::string_view quote)
{
    return placed(file, hunk.headerLine, hunk.lastLine, quote);
}

} // namespace exhibit
