// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/folds/fold.h"
#include "widgets/text/folds/keptfolds.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Which lines of a text are shown while some of its folds are closed: from lines of the file to shown ones, counted
/// from 1, and back. Lines keep the numbers of the file everywhere else. Pure; a look-up takes the logarithm of the
/// closed folds.
class LineFolds
{
public:
    void clear();
    void setLineCount(std::int64_t lines) { m_lines = lines; }
    std::int64_t lineCount() const { return m_lines; }

    /// More folds, in any order. What is closed stays closed. One head has one fold, the longest.
    void add(std::vector<Fold> folds);
    const std::vector<Fold>& all() const { return m_folds; } ///< by head
    std::int64_t count(FoldKind kind) const;

    const Fold* at(LineNumber head) const;     ///< null if none begins here
    const Fold* around(LineNumber line) const; ///< the innermost one that has the line
    bool isClosed(LineNumber head) const;
    bool hasClosed() const { return !m_hidden.empty(); }
    void setClosed(LineNumber head, bool closed);
    void setAllClosed(std::optional<FoldKind> kind, bool closed);
    /// Closes those of `among` that were closed when they were kept.
    void close(const KeptFolds& kept, const std::vector<Fold>& among);
    KeptFolds closed() const;     ///< without lines of JSON
    bool reveal(LineNumber line); ///< opens all that hide it; false if nothing did

    bool isHidden(LineNumber line) const { return hiddenAround(line) != nullptr; }
    LineNumber shown(LineNumber line) const; ///< the line, or the head of what hides it
    LineNumber next(LineNumber line) const;  ///< the shown line below; beyond the end it is not in the text
    LineNumber previous(LineNumber line) const;
    std::int64_t hiddenIn(LineNumber first, LineNumber last) const;

    std::int64_t shownCount() const { return shownOf(LineNumber{m_lines}); }
    std::int64_t shownOf(LineNumber line) const; ///< of a hidden line that of its head
    LineNumber lineOf(std::int64_t shown) const;

private:
    struct Hidden
    {
        LineNumber first, last;  ///< without the head
        std::int64_t before = 0; ///< hidden lines above
    };

    const Hidden* hiddenAround(LineNumber line) const;
    std::int64_t hiddenUpTo(LineNumber line) const;
    std::optional<std::size_t> indexOf(LineNumber head) const;
    void rebuild();

    std::vector<Fold> m_folds;
    std::vector<char> m_closed;   ///< beside m_folds
    std::vector<Hidden> m_hidden; ///< apart from each other, by line
    std::int64_t m_lines = 0;
};

} // namespace exhibit
