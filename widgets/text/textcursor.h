// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/textselection.h"

#include <QString>

class QKeyEvent;

namespace exhibit {

class LineCache;
class LineFolds;

/// Moves a cursor through lines as text editors do. Pure over a LineCache.
class TextCursor
{
public:
    /// A cursor passes over what the folds hide; text() does not.
    explicit TextCursor(LineCache& lines, const LineFolds* folds = nullptr) : m_lines(lines), m_folds(folds) {}

    /// What `event` does to the selection; false if it is no key of movement. `pageLines` is the step of Page Up/Down.
    bool move(TextSelection& selection, const QKeyEvent& event, int pageLines) const;
    TextSelection wordAt(TextPosition position) const;
    TextPosition clamped(TextPosition position) const;
    QString text(const TextSelection& selection) const; ///< joined by '\n', at most maxCopy characters
    TextSelection all() const;

    static constexpr qint64 maxCopy = 64 << 20;

private:
    TextPosition byLines(TextPosition from, qint64 lines) const;
    TextPosition byCharacter(TextPosition from, int direction) const;
    TextPosition byWord(TextPosition from, int direction) const;

    LineNumber lastLine() const;

    LineCache& m_lines;
    const LineFolds* m_folds;
};

} // namespace exhibit
