// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/loadingfiledelegate.h"

#include "models/items/evidence/loadingfiles.h"
#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

struct StateLook
{
    Icon icon;
    QColor ink;
};

StateLook lookOf(LoadingStage stage, const Theme& theme)
{
    switch (stage) {
    case LoadingStage::Reading:
        return {Icon::Refresh, theme.accent};
    case LoadingStage::Done:
        return {Icon::Check, theme.ok};
    case LoadingStage::DoneWithProblems:
        return {Icon::Warning, theme.warn};
    case LoadingStage::Failed:
        return {Icon::Cross, theme.fail};
    default:
        return {Icon::Clock, theme.muted};
    }
}

void paintBar(QPainter* painter, const QRect& rect, double share, const QColor& ink, const Theme& theme)
{
    const int percentWidth = scaled(44);
    QRectF track(rect.left(), rect.center().y() - scaled(3) + 0.5, rect.width() - percentWidth, scaled(6));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.skipFill);
    painter->drawRoundedRect(track, 2, 2);
    track.setWidth(track.width() * share);
    painter->setBrush(ink);
    painter->drawRoundedRect(track, 2, 2);
    painter->setPen(theme.text2);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                      QStringLiteral("%1%").arg(static_cast<int>(share * 100)));
}

} // namespace

QSize LoadingFileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int barWidth = 190;  // design pixels
    constexpr int noteWidth = 220; // before the stretch
    QSize size = SelectionAwareDelegate::sizeHint(option, index);
    if (index.column() == LoadingProgress)
        size.setWidth(scaled(barWidth));
    else if (index.column() == LoadingNote)
        size.setWidth(std::max(size.width(), scaled(noteWidth)));
    return size;
}

void LoadingFileDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const QModelIndex nameIndex = index.siblingAtColumn(LoadingName);
    const auto stage = static_cast<LoadingStage>(nameIndex.data(KindRole).toInt());
    const StateLook look = lookOf(stage, theme);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == LoadingName) {
        const int side = scaled(16);
        paintIcon(painter, look.icon, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side), look.ink);
        const QRect place = rect.adjusted(side + scaled(10), 0, 0, 0);
        painter->setFont(fontFor(TextStyle::Body));
        painter->setPen(stage == LoadingStage::Waiting ? theme.muted : theme.text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
        return;
    }
    painter->setFont(fontFor(TextStyle::Small));
    if (index.column() == LoadingProgress) {
        const QVariant share = index.data(ProgressRole);
        if (share.isValid())
            paintBar(painter, rect, share.toDouble(), stage == LoadingStage::Reading ? theme.accent : look.ink, theme);
        return;
    }
    painter->setPen(stage == LoadingStage::DoneWithProblems ? theme.warn : theme.text2);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace exhibit
