// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/linesource.h"
#include "widgets/text/textcells.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// The decoded lines around what is visible, nothing more. GUI thread.
class LineCache
{
public:
    void setSource(std::shared_ptr<const LineSource> source);
    const TextCells& line(LineNumber number); ///< valid until the next call
    LineEnd endOf(LineNumber number);
    /// The rows of a line of JSON that is shown taken apart at so many columns; valid until the next call.
    struct TakenApart
    {
        std::vector<int> starts;  ///< first cells
        std::vector<int> indents; ///< in cells, one a row
    };
    const TakenApart& takenApart(LineNumber number, int columns);
    qint64 lineCount() const { return m_source ? m_source->lineCount() : 0; }

private:
    static constexpr qint64 maxCharacters = 48 << 20; // a screen of lines of half a megabyte each
    static constexpr std::size_t maxLines = 512;

    std::shared_ptr<const LineSource> m_source;
    struct Entry
    {
        TextCells cells;
        LineEnd end = LineEnd::None;
        int apartColumns = 0; ///< for which `apart` was made
        TakenApart apart;
    };
    Entry& entry(LineNumber number);

    std::unordered_map<qint64, Entry> m_lines;
    qint64 m_characters = 0;
};

} // namespace exhibit
