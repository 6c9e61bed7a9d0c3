// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace exhibit {

/// A line laid on a grid of equal cells, in logical order: wide characters take two cells, combining ones none, tabs
/// run to the next stop, control, direction and zero-width characters become visible signs. Positions are computed, not
/// measured, so a line of a megabyte costs one pass. Nothing in a line can reorder or hide another part of it.
class TextCells
{
public:
    enum class Kind { Plain, Cluster, Sign, Tab };

    /// Consecutive plain characters, or one cluster, sign or tab.
    struct Piece
    {
        int start = 0, length = 0; ///< UTF-16 units of the text
        int cell = 0, cells = 0;
        Kind kind = Kind::Plain;
    };

    TextCells() = default;
    explicit TextCells(const QString& text);

    const QString& text() const { return m_text; }
    int cellCount() const { return m_cellCount; }
    bool isPlain() const { return m_pieces.empty(); } ///< one character, one cell, throughout

    int cellOf(int index) const;    ///< first cell of the character at UTF-16 position `index`
    int indexAt(int cell) const;    ///< start of the character that covers the cell; the length beyond the end
    int nextIndex(int index) const; ///< by clusters
    int previousIndex(int index) const;

    /// The first cells of the rows of at most `columns` cells that the line is wrapped into: behind a space if one
    /// stands in the second half of the row (a space beyond the last column stays with its row), else behind a sign
    /// that parts paths and lists, else anywhere. At least one row.
    std::vector<int> rowStarts(int columns) const;

    /// The pieces that touch cells first..last; of a plain line a single one.
    std::vector<Piece> piecesIn(int firstCell, int lastCell) const;
    QString shownText(const Piece& piece) const; ///< `␛` for U+001B, `‹202E›` for U+202E

    static constexpr int tabStop = 8;

private:
    void build();
    void addCell(int start, int length, int cells, Kind kind);
    const Piece* pieceOfIndex(int index) const;
    const Piece* pieceOfCell(int cell) const;

    QString m_text;
    std::vector<Piece> m_pieces;
    int m_cellCount = 0;
};

} // namespace exhibit
