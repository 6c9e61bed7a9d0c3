// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/artifactdelegate.h"

#include "models/domain/problem.h"
#include "models/items/evidence/artifacttreemodel.h"
#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QPainter>

namespace exhibit {

namespace {

Icon iconFor(const QModelIndex& index)
{
    switch (index.data(KindRole).toInt()) {
    case ArtifactTreeModel::Folder:
        return Icon::Evidence;
    case ArtifactTreeModel::Section:
        return Icon::Section;
    default:
        return index.data(Qt::DisplayRole).toString().endsWith(QLatin1String(".db")) ? Icon::Database : Icon::File;
    }
}

} // namespace

ArtifactDelegate::ArtifactDelegate(QObject* parent) : SelectionAwareDelegate(parent)
{
    setHairlines(false);
}

void ArtifactDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() != ArtifactTreeModel::NameColumn) {
        painter->setFont(fontFor(TextStyle::Small));
        painter->setPen(theme.muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const int icon = scaled(16);
    QRect place = rect.adjusted(-scaled(6), 0, 0, 0);
    paintIcon(painter, iconFor(index), QRectF(place.left(), place.center().y() - icon / 2.0 + 0.5, icon, icon),
              theme.text2);
    place.setLeft(place.left() + icon + scaled(8));
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid() && severity.toInt() > static_cast<int>(Severity::Info)) {
        const bool error = severity.toInt() == static_cast<int>(Severity::Error);
        const QRectF sign(place.right() - icon, place.center().y() - icon / 2.0 + 0.5, icon, icon);
        paintIcon(painter, error ? Icon::Cross : Icon::Warning, sign, error ? theme.fail : theme.warn);
        place.setRight(place.right() - icon - scaled(6));
    }
    painter->setFont(fontFor(TextStyle::Body));
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
}

} // namespace exhibit
