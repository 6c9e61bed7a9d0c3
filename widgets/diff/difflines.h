// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace exhibit {

/// One line of a unified diff.
struct DiffLine
{
    enum class Kind { Header, Hunk, Context, Added, Removed, Note };
    struct Word
    {
        int start = 0, length = 0; ///< UTF-16 units of the text
    };

    Kind kind = Kind::Context;
    qint64 oldLine = 0, newLine = 0; ///< from 1; 0: none
    QString text;                    ///< without its sign
    std::vector<Word> words;         ///< what differs from the line it was paired with
};

struct DiffLines
{
    std::vector<DiffLine> lines;
    qint64 added = 0, removed = 0;
};

/// Reads a unified diff of one or several files. Removed and added lines of a block are paired in order and compared by
/// words. Whatever is no diff stays as a Note line.
DiffLines parseUnifiedDiff(const QString& diff);

} // namespace exhibit
