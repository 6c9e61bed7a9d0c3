// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
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
    bool onlyBlanks = false;         ///< all that differs from that line counts for nothing, as white space
    bool isPair = false;             ///< of a removed line: the next line is it again, but for what counts for nothing
};

/// One file of a diff, from its first header line to its last line, as indexes of DiffLines::lines.
struct DiffFile
{
    int firstLine = 0, lastLine = 0;
    QString path; ///< the new one, the old one of a deleted file
    qint64 added = 0, removed = 0;
};

struct DiffLines
{
    std::vector<DiffLine> lines;
    std::vector<DiffFile> files; ///< of those whose header stands in the diff
    qint64 added = 0, removed = 0;
};

/// Reads a unified diff of one or several files. Removed and added lines of a block are paired in order and compared by
/// words. Whatever is no diff stays as a Note line.
/// `essence`, if given, is what counts of a line: a line that is removed and added again with the same essence is one.
using LineEssence = std::function<QString(const QString& line)>;
DiffLines parseUnifiedDiff(const QString& diff, const LineEssence& essence = {});

} // namespace exhibit
