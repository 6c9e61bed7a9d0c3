// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/wraprow.h"

#include <QWidget>

#include <algorithm>

namespace exhibit {

namespace {

int leastWidth(const QLayoutItem* item)
{
    return item->minimumSize().width();
}

} // namespace

WrapRow::WrapRow(QWidget* parent, int gap, int rowGap) : QLayout(parent), m_gap(gap), m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapRow::~WrapRow() = default;

void WrapRow::add(QWidget* widget, int stretch)
{
    addWidget(widget);
    m_parts.back().stretch = stretch;
}

void WrapRow::addItem(QLayoutItem* item)
{
    m_parts.push_back({std::unique_ptr<QLayoutItem>(item), 0});
}

int WrapRow::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem* WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_parts[static_cast<std::size_t>(index)].item.release();
    m_parts.erase(m_parts.begin() + index);
    return item;
}

Qt::Orientations WrapRow::expandingDirections() const
{
    Qt::Orientations directions;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty())
            directions |= part.item->expandingDirections();
    }
    return directions;
}

/// Parts of one stretch stand in columns: five of six in a row and one below would look like a mistake.
std::vector<WrapRow::Row> WrapRow::evenRows(const Row& shown, int width) const
{
    const auto count = static_cast<int>(shown.size());
    int widest = 0;
    for (const Cell& cell : shown)
        widest = std::max(widest, leastWidth(cell.item));
    int lines = 1;
    while (lines < count) {
        const int columns = (count + lines - 1) / lines;
        if (columns * widest + (columns - 1) * m_gap <= width)
            break;
        ++lines;
    }
    const int columns = (count + lines - 1) / lines;
    const int room = width - (columns - 1) * m_gap;
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        if (column == 0)
            rows.emplace_back();
        Cell cell = shown[static_cast<std::size_t>(i)];
        cell.width = room * (column + 1) / columns - room * column / columns;
        rows.back().push_back(cell);
    }
    return rows;
}

std::vector<WrapRow::Row> WrapRow::rowsFor(int width) const
{
    Row shown;
    bool isEven = true;
    int least = 0;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        isEven = isEven && part.stretch > 0 && part.stretch == m_parts.front().stretch;
        least += leastWidth(part.item.get()) + (shown.empty() ? 0 : m_gap);
        shown.push_back({part.item.get(), leastWidth(part.item.get()), part.stretch});
    }
    if (shown.empty())
        return {};
    if (isEven && least > width)
        return evenRows(shown, width);
    std::vector<Row> rows(1);
    int used = 0;
    for (const Cell& cell : shown) {
        if (!rows.back().empty() && used + m_gap + cell.width > width) {
            rows.emplace_back();
            used = 0;
        }
        used += cell.width + (rows.back().empty() ? 0 : m_gap);
        rows.back().push_back(cell);
    }
    if (rows.size() > 1 && isFieldWithButtons(shown)) {
        const Row buttons(shown.begin() + 1, shown.end());
        if (leastOf(buttons) <= width)
            rows = {{shown.front()}, buttons};
    }
    for (Row& row : rows)
        spread(row, width);
    return rows;
}

int WrapRow::leastOf(const Row& row) const
{
    int width = -m_gap;
    for (const Cell& cell : row)
        width += cell.width + m_gap;
    return width;
}

/// Buttons behind a field stay together: one of three below the field would look like a mistake.
bool WrapRow::isFieldWithButtons(const Row& cells)
{
    return cells.size() > 1 && cells.front().stretch > 0 &&
           std::all_of(cells.begin() + 1, cells.end(), [](const Cell& cell) { return cell.stretch == 0; });
}

/// First what the fixed ones ask for beyond their least; the others divide the rest by their stretch, but none below
/// its least.
void WrapRow::spread(Row& row, int width) const
{
    int left = width + m_gap;
    for (const Cell& cell : row)
        left -= cell.width + m_gap;
    Row open;
    int room = 0, stretches = 0;
    for (Cell& cell : row) {
        if (cell.stretch > 0) {
            open.push_back(cell);
            room += cell.width;
            stretches += cell.stretch;
        } else if (left > 0) {
            const int more = std::clamp(cell.item->sizeHint().width() - cell.width, 0, left);
            cell.width += more;
            left -= more;
        }
    }
    room += left;
    const auto isAbove = [&](const Cell& cell) { return cell.width * stretches > room * cell.stretch; };
    for (auto above = std::find_if(open.begin(), open.end(), isAbove); above != open.end();
         above = std::find_if(open.begin(), open.end(), isAbove)) {
        room -= above->width;
        stretches -= above->stretch;
        open.erase(above);
    }
    for (Cell& cell : row) {
        const auto isIt = [&](const Cell& one) { return one.item == cell.item; };
        if (std::none_of(open.begin(), open.end(), isIt))
            continue;
        cell.width = room * cell.stretch / stretches;
        room -= cell.width;
        stretches -= cell.stretch;
    }
}

int WrapRow::heightOf(const Row& row)
{
    int height = 0;
    for (const Cell& cell : row)
        height = std::max(height, cell.item->hasHeightForWidth() ? cell.item->heightForWidth(cell.width)
                                                                 : cell.item->sizeHint().height());
    return height;
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - m_rowGap;
    for (const Row& row : rowsFor(width - margins.left() - margins.right()))
        height += heightOf(row) + m_rowGap;
    return std::max(0, height);
}

QSize WrapRow::sizeHint() const
{
    int width = 0, height = 0;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        width += part.item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, part.item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize WrapRow::minimumSize() const
{
    QSize size;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty())
            size = size.expandedTo(part.item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const std::vector<Row> rows = rowsFor(area.width());
    if (rows.empty())
        return;
    int wanted = -m_rowGap;
    for (const Row& row : rows)
        wanted += heightOf(row) + m_rowGap;
    const int lines = static_cast<int>(rows.size());
    // What is left over makes all rows higher; where there is too little, it is taken from all.
    int spare = area.height() - wanted;
    int y = area.top(), left = lines;
    for (const Row& row : rows) {
        const int share = spare / left;
        const int height = std::max(0, heightOf(row) + share);
        spare -= share;
        --left;
        // Buttons below their field end where it ends.
        const bool isBelowField = &row != &rows.front() && rows.front().size() == 1 && rows.front()[0].stretch > 0 &&
                                  row.front().stretch == 0;
        int x = isBelowField ? area.left() + std::max(0, area.width() - leastOf(row)) : area.left();
        for (const Cell& cell : row) {
            const QRect place(x, y, cell.width, height);
            const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            cell.item->setGeometry(direction == Qt::RightToLeft
                                       ? QRect(area.left() + area.right() - place.right(), y, cell.width, height)
                                       : place);
            x += cell.width + m_gap;
        }
        y += height + m_rowGap;
    }
}

} // namespace exhibit
