// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/palette/palettemodel.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/views/rowdelegate.h"

#include <functional>

namespace exhibit {

/// A row of the palette: a sign, the text with the letters that were typed outlined, a muted detail, and the right end;
/// or the name of a group.
class PaletteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// `iconOf`: of the page with this id.
    PaletteDelegate(const PaletteModel* model, std::function<Icon(const QString& page)> iconOf, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    static void paintGroup(QPainter* painter, const QRect& rect, const Theme& theme, const QModelIndex& index);
    void paintEntry(QPainter* painter, const QRect& rect, const Theme& theme, const QModelIndex& index) const;
    Look lookOfEntry(const PaletteEntry& entry) const;

    const PaletteModel* m_model;
    std::function<Icon(const QString& page)> m_iconOf;
};

} // namespace exhibit
