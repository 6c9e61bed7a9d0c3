// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tests/testmatrix.h"
#include "widgets/common/look/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <array>

namespace exhibit {

/// A cell of the test matrix: a shape of 30 x 18 for an outcome, a number for a group. Reads the roles of
/// TestTreeModel. Shapes are drawn once into pixmaps: a cell costs one lookup and one blit.
class OutcomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutcomeDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QSize cellSize(); ///< of a shape, in the present text size
    static int pitch();      ///< width of a run column
    /// The shape of `cell` in the middle of `rect`; also for legends and lists.
    static void paintShape(QPainter* painter, const QRectF& rect, OutcomeCell cell, const Theme& theme);

private:
    const QPixmap& shape(OutcomeCell cell, const Theme& theme, qreal devicePixelRatio) const;

    static constexpr std::size_t cellKinds = static_cast<std::size_t>(OutcomeCell::NotListed) + 1;
    mutable std::array<QPixmap, cellKinds> m_shapes;
    mutable const Theme* m_theme = nullptr; ///< what m_shapes were drawn for
    mutable QSize m_size;
    mutable qreal m_ratio = 0;
};

} // namespace exhibit
