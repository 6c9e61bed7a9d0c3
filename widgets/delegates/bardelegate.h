// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>
#include <optional>
#include <vector>

namespace exhibit {

/// A number with a stacked bar and a delta: value left, bar 8 high, delta right (+1, −1, ±0).
class BarDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    enum class Fill { Soft, Middle, Strong, Unknown, Hatched, Measured, High, Added, Removed, Progress };

    struct Part
    {
        double amount = 0;
        Fill fill = Fill::Soft;
    };

    struct Data
    {
        QString text;                ///< the number
        QString note;                ///< instead of a bar, e.g. `not run`
        std::vector<Part> parts;     ///< from left to right
        double scale = 0;            ///< amount of a full bar; 0: no bar
        std::optional<qint64> delta; ///< more is worse: + in fail, − in ok
        Tone tone = Tone::Text;
        bool track = true; ///< show the rest of the bar
    };
    using Reader = std::function<Data(const QModelIndex&)>;

    explicit BarDelegate(QObject* parent = nullptr); ///< BarRole and DeltaRole of models/items/roles.h
    explicit BarDelegate(Reader reader, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The bar alone, for other painters.
    static void paintBar(QPainter* painter, const QRectF& rect, const std::vector<Part>& parts, double scale,
                         bool track, const Theme& theme);

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    Reader m_reader;
};

} // namespace exhibit
