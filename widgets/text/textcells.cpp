// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/textcells.h"

#include "widgets/common/look/glyphs.h"

#include <algorithm>

namespace exhibit {

namespace {

bool isPlainCharacter(char16_t c)
{
    // Latin, Greek and Cyrillic letters, punctuation, arrows, box drawing: one cell in a fixed-pitch font.
    if (c < 0x300)
        return c >= 0x20 && c != 0x7F && (c < 0x80 || c >= 0xA1) && c != 0xAD;
    return (c >= 0x370 && c <= 0x3FF) || (c >= 0x400 && c <= 0x482) || (c >= 0x48A && c <= 0x52F) ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) || (c >= 0x2190 && c <= 0x21FF) ||
           (c >= 0x2200 && c <= 0x22FF) || (c >= 0x2500 && c <= 0x259F);
}

bool isCombining(char32_t c)
{
    if (c < 0x300)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/// Drawn as a sign: what has no shape of its own, or would change how its neighbours are drawn.
bool isSign(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// East Asian wide and full-width characters and pictures (Unicode annex 11, by blocks).
bool isWide(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
        {0x2648, 0x2653},   {0x26A1, 0x26A1},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26D4, 0x26D4},
        {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},
        {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x2B1B, 0x2B1C},
        {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
    };
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const auto& range) { return c >= range.first && c <= range.second; });
}

QString signText(char32_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7F)
        return QChar(0x2421);
    if (!isSign(c))
        return glyphName(c); // no font has it
    return QChar(0x2039) + QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')) + QChar(0x203A);
}

char32_t codePointAt(const QString& text, int index)
{
    const QChar c = text.at(index);
    if (c.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(index + 1));
    return c.unicode();
}

int unitsOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

constexpr char32_t zeroWidthJoiner = 0x200D;

/// The end of the cluster that begins at `start`: combining marks, joined pictures, flags.
int clusterEnd(const QString& text, int start)
{
    const char32_t first = codePointAt(text, start);
    int end = start + unitsOf(first);
    bool flag = first >= 0x1F1E6 && first <= 0x1F1FF;
    while (end < text.size()) {
        const char32_t next = codePointAt(text, end);
        if (isCombining(next)) {
            end += unitsOf(next);
        } else if (next == zeroWidthJoiner && isWide(first) && end + 1 < text.size()) {
            end += 1 + unitsOf(codePointAt(text, end + 1));
        } else if (flag && next >= 0x1F1E6 && next <= 0x1F1FF) {
            end += unitsOf(next);
            flag = false;
        } else {
            break;
        }
    }
    return end;
}

} // namespace

TextCells::TextCells(const QString& text) : m_text(text)
{
    const bool plain =
        std::all_of(m_text.cbegin(), m_text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (plain)
        m_cellCount = static_cast<int>(m_text.size());
    else
        build();
}

void TextCells::build()
{
    const int size = static_cast<int>(m_text.size());
    for (int at = 0; at < size;) {
        int end = at;
        while (end < size && isPlainCharacter(m_text.at(end).unicode()) &&
               (end + 1 >= size || !isCombining(codePointAt(m_text, end + 1))))
            ++end;
        if (end > at) {
            addCell(at, end - at, end - at, Kind::Plain);
            at = end;
            continue;
        }
        const char32_t c = codePointAt(m_text, at);
        if (c == '\t') {
            addCell(at, 1, tabStop - m_cellCount % tabStop, Kind::Tab);
            ++at;
        } else if (isSign(c)) {
            addCell(at, unitsOf(c), static_cast<int>(signText(c).size()), Kind::Sign);
            at += unitsOf(c);
        } else {
            end = clusterEnd(m_text, at);
            if (!isCombining(c) && !QChar::isSpace(c) && !hasGlyph(c)) {
                addCell(at, end - at, static_cast<int>(signText(c).size()), Kind::Sign);
                at = end;
                continue;
            }
            const bool picture = QStringView(m_text).mid(at, end - at).contains(QChar(0xFE0F));
            addCell(at, end - at, isWide(c) || picture ? 2 : 1, Kind::Cluster);
            at = end;
        }
    }
}

void TextCells::addCell(int start, int length, int cells, Kind kind)
{
    m_pieces.push_back({start, length, m_cellCount, cells, kind});
    m_cellCount += cells;
}

const TextCells::Piece* TextCells::pieceOfIndex(int index) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), index,
                                        [](int value, const Piece& piece) { return value < piece.start; });
    return after == m_pieces.begin() ? nullptr : &*std::prev(after);
}

const TextCells::Piece* TextCells::pieceOfCell(int cell) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), cell,
                                        [](int value, const Piece& piece) { return value < piece.cell; });
    return after == m_pieces.begin() ? nullptr : &*std::prev(after);
}

int TextCells::cellOf(int index) const
{
    if (isPlain())
        return std::clamp(index, 0, m_cellCount);
    if (index >= m_text.size())
        return m_cellCount;
    const Piece* piece = pieceOfIndex(index);
    if (!piece)
        return 0;
    return piece->kind == Kind::Plain ? piece->cell + index - piece->start : piece->cell;
}

int TextCells::indexAt(int cell) const
{
    if (isPlain())
        return std::clamp(cell, 0, m_cellCount);
    if (cell >= m_cellCount)
        return static_cast<int>(m_text.size());
    const Piece* piece = pieceOfCell(std::max(cell, 0));
    if (!piece)
        return 0;
    return piece->kind == Kind::Plain ? piece->start + std::max(cell, 0) - piece->cell : piece->start;
}

int TextCells::nextIndex(int index) const
{
    const int size = static_cast<int>(m_text.size());
    if (index >= size)
        return size;
    const Piece* piece = isPlain() ? nullptr : pieceOfIndex(index);
    return !piece || piece->kind == Kind::Plain ? index + 1 : piece->start + piece->length;
}

int TextCells::previousIndex(int index) const
{
    if (index <= 0)
        return 0;
    const Piece* piece = isPlain() ? nullptr : pieceOfIndex(index - 1);
    return !piece || piece->kind == Kind::Plain ? index - 1 : piece->start;
}

std::vector<int> TextCells::rowStarts(int columns) const
{
    const auto parts = [](QChar sign) { return QStringView(u"/\\\\,;&|=").contains(sign); };
    std::vector<int> starts{0};
    while (m_cellCount - starts.back() > columns) {
        const int start = starts.back(), end = start + columns;
        const int beyond = indexAt(end); // the first character that does not fit
        const int least = indexAt(start + columns / 2);
        int afterSpace = -1, afterPart = -1;
        if (m_text[beyond].isSpace())
            afterSpace = nextIndex(beyond);
        for (int at = beyond - 1; at >= least && afterSpace < 0; --at) {
            if (m_text[at].isSpace())
                afterSpace = at + 1;
            else if (afterPart < 0 && parts(m_text[at]))
                afterPart = at + 1;
        }
        const int next = afterSpace >= 0 ? afterSpace : afterPart >= 0 ? afterPart : beyond;
        if (next >= m_text.size())
            break;
        const int cell = cellOf(next);
        starts.push_back(cell > start ? cell : end);
    }
    return starts;
}

std::vector<TextCells::Piece> TextCells::piecesIn(int firstCell, int lastCell) const
{
    const int last = std::min(lastCell, m_cellCount - 1);
    const int first = std::max(firstCell, 0);
    if (first > last)
        return {};
    if (isPlain())
        return {{first, last - first + 1, first, last - first + 1, Kind::Plain}};
    std::vector<Piece> found;
    for (const Piece* piece = pieceOfCell(first);
         piece && piece != m_pieces.data() + m_pieces.size() && piece->cell <= last; ++piece) {
        Piece part = *piece;
        if (part.kind == Kind::Plain) {
            const int from = std::max(part.cell, first);
            const int to = std::min(part.cell + part.cells - 1, last);
            part = {part.start + from - part.cell, to - from + 1, from, to - from + 1, Kind::Plain};
        }
        found.push_back(part);
    }
    return found;
}

QString TextCells::shownText(const Piece& piece) const
{
    if (piece.kind == Kind::Tab)
        return {};
    if (piece.kind == Kind::Sign)
        return signText(codePointAt(m_text, piece.start));
    return m_text.mid(piece.start, piece.length);
}

} // namespace exhibit
