// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diffrows.h"

#include <algorithm>

namespace exhibit {

namespace {

class DiffRowWriter
{
public:
    DiffRowWriter(const DiffLines& diff, const DiffShape& shape) : m_diff(diff), m_shape(shape) {}

    std::vector<DiffRow> write()
    {
        const int count = static_cast<int>(m_diff.lines.size());
        for (int at = 0; at < count;) {
            if (kindOf(at) == DiffLine::Kind::Header)
                at = writeHeader(at);
            else if (isChanged(at))
                at = writeBlock(at);
            else
                m_rows.push_back({at, at, false}), ++at;
        }
        leaveOutFarLines();
        return std::move(m_rows);
    }

private:
    DiffLine::Kind kindOf(int line) const { return m_diff.lines[static_cast<std::size_t>(line)].kind; }

    bool isChanged(int line) const
    {
        return kindOf(line) == DiffLine::Kind::Removed || kindOf(line) == DiffLine::Kind::Added;
    }

    /// Lines that are as they were, and farther from a change than is wanted.
    void leaveOutFarLines()
    {
        if (m_shape.context < 0)
            return;
        const auto count = static_cast<std::ptrdiff_t>(m_rows.size());
        std::vector<bool> near(m_rows.size(), false);
        for (std::ptrdiff_t at = 0; at < count; ++at) {
            if (!m_rows[static_cast<std::size_t>(at)].isChange)
                continue;
            const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, at - m_shape.context);
            for (std::ptrdiff_t row = from; row <= std::min(count - 1, at + m_shape.context); ++row)
                near[static_cast<std::size_t>(row)] = true;
        }
        std::vector<DiffRow> kept;
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            const DiffRow& row = m_rows[at];
            const DiffLine::Kind kind = kindOf(row.before >= 0 ? row.before : row.after);
            const bool isText = kind == DiffLine::Kind::Context || row.before != row.after;
            if (near[at] || row.isChange || !isText)
                kept.push_back(row);
        }
        m_rows = std::move(kept);
    }

    /// Returns the line to go on with.
    int writeHeader(int line)
    {
        const int file = fileOfDiffLine(m_diff, line);
        if (file < 0 || m_diff.files.size() < 2)
            return line + 1;
        const DiffFile& shown = m_diff.files[static_cast<std::size_t>(file)];
        if (line != shown.firstLine)
            return line + 1;
        m_rows.push_back({line, line, false});
        return m_shape.folded.contains(file) ? shown.lastLine + 1 : line + 1;
    }

    /// Removed and added lines that follow each other, with the notes between them.
    int writeBlock(int line)
    {
        std::vector<int> removed, added, notes;
        const int count = static_cast<int>(m_diff.lines.size());
        for (; line < count && (isChanged(line) || kindOf(line) == DiffLine::Kind::Note); ++line) {
            const DiffLine::Kind kind = kindOf(line);
            if (kind == DiffLine::Kind::Removed && !added.empty())
                break; // the next block, if hunks follow without context
            if (kind == DiffLine::Kind::Removed && m_diff.lines[static_cast<std::size_t>(line)].isPair) {
                if (!removed.empty())
                    break;
                removed.push_back(line);
                added.push_back(++line);
                ++line;
                break;
            }
            (kind == DiffLine::Kind::Removed ? removed : kind == DiffLine::Kind::Added ? added : notes).push_back(line);
        }
        writePairs(removed, added);
        for (const int note : notes)
            m_rows.push_back({note, note, false});
        return line;
    }

    void writePairs(const std::vector<int>& removed, const std::vector<int>& added)
    {
        std::vector<int> before, after; // changed, not yet written
        for (std::size_t at = 0; at < std::max(removed.size(), added.size()); ++at) {
            const bool isPair = at < removed.size() && at < added.size();
            if (isPair && m_shape.ignoresBlanks && m_diff.lines[static_cast<std::size_t>(added[at])].onlyBlanks) {
                writeChanged(before, after);
                m_rows.push_back({removed[at], added[at], false});
                continue;
            }
            if (at < removed.size())
                before.push_back(removed[at]);
            if (at < added.size())
                after.push_back(added[at]);
        }
        writeChanged(before, after);
    }

    /// Empties both.
    void writeChanged(std::vector<int>& before, std::vector<int>& after)
    {
        if (m_shape.isSplit) {
            for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at)
                m_rows.push_back({at < before.size() ? before[at] : -1, at < after.size() ? after[at] : -1, true});
        } else {
            for (const int line : before)
                m_rows.push_back({line, -1, true});
            for (const int line : after)
                m_rows.push_back({-1, line, true});
        }
        before.clear();
        after.clear();
    }

    const DiffLines& m_diff;
    const DiffShape& m_shape;
    std::vector<DiffRow> m_rows;
};

} // namespace

std::vector<DiffRow> diffRows(const DiffLines& diff, const DiffShape& shape)
{
    return DiffRowWriter(diff, shape).write();
}

int fileOfDiffLine(const DiffLines& diff, int line)
{
    const auto behind = std::upper_bound(diff.files.begin(), diff.files.end(), line,
                                         [](int at, const DiffFile& file) { return at < file.firstLine; });
    return static_cast<int>(behind - diff.files.begin()) - 1;
}

} // namespace exhibit
