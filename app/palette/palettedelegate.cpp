// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palettedelegate.h"

#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

namespace {

constexpr int entryHeight = 32; // design pixels
constexpr int groupHeight = 26;
constexpr int iconRoom = 26;
constexpr int trailingGap = 10;
constexpr int mostTrailing = 190;

void paintMarks(QPainter* painter, const QRect& place, const QString& shown, const QVector<TextRange>& marks,
                const Theme& theme)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(theme.markBar);
    painter->setBrush(theme.mark);
    for (const TextRange& mark : marks) {
        if (mark.start + mark.length > shown.size())
            break;
        const QRectF box(place.left() + metrics.horizontalAdvance(shown.left(mark.start)) - 0.5,
                         place.center().y() - scaled(8) + 0.5,
                         metrics.horizontalAdvance(shown.mid(mark.start, mark.length)) + 1, scaled(16));
        painter->drawRoundedRect(box, 2, 2);
    }
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel* model, std::function<Icon(const QString& page)> iconOf,
                                 QObject* parent)
    : RowDelegate(parent), m_model(model), m_iconOf(std::move(iconOf))
{
    setHairlines(false);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isGroup = index.data(GroupRole).toBool();
    return {option.rect.width(), scaled(isGroup ? groupHeight : entryHeight)};
}

void PaletteDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    if (index.data(GroupRole).toBool())
        paintGroup(painter, rect, theme, index);
    else
        paintEntry(painter, rect, theme, index);
}

void PaletteDelegate::paintGroup(QPainter* painter, const QRect& rect, const Theme& theme, const QModelIndex& index)
{
    painter->setFont(fontFor(TextStyle::Small));
    painter->setPen(theme.muted);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, index.data(TrailingRole).toString());
}

Look PaletteDelegate::lookOfEntry(const PaletteEntry& entry) const
{
    if (const auto* state = std::get_if<RunState>(&entry.meaning))
        return lookOf(*state);
    if (const auto* verdict = std::get_if<Verdict>(&entry.meaning))
        return lookOf(*verdict);
    Look look;
    look.tone = Tone::Secondary;
    if (entry.group == PaletteGroup::Commands)
        look.icon = Icon::Keyboard;
    else if (entry.group == PaletteGroup::Text)
        look.icon = Icon::Search;
    else if (entry.page == QLatin1String("evidence") && !entry.location.isEmpty())
        look.icon = Icon::File;
    else
        look.icon = m_iconOf(entry.page);
    return look;
}

void PaletteDelegate::paintEntry(QPainter* painter, const QRect& rect, const Theme& theme,
                                 const QModelIndex& index) const
{
    const PaletteEntry* entry = m_model->entryAt(index.row());
    if (!entry)
        return;
    const Look look = lookOfEntry(*entry);
    const QRectF sign(rect.left(), rect.center().y() - scaled(8) + 1, scaled(16), scaled(16));
    paintIcon(painter, look.icon, sign, inkOf(theme, look.tone));
    QRect place = rect.adjusted(scaled(iconRoom), 0, 0, 0);
    if (!entry->trailing.isEmpty()) {
        painter->setFont(fontFor(entry->group == PaletteGroup::Claims ? TextStyle::Pointer : TextStyle::Label));
        const QString trailing =
            elidedText(painter->fontMetrics(), entry->trailing, scaled(mostTrailing), Qt::ElideMiddle);
        painter->setPen(theme.muted);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, trailing);
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(trailing) - scaled(trailingGap));
    }
    painter->setFont(fontFor(TextStyle::Body));
    const QString text = elidedText(painter->fontMetrics(), entry->text.simplified(), place.width());
    painter->setRenderHint(QPainter::Antialiasing);
    if (text.size() >= entry->text.size())
        paintMarks(painter, place, text, index.data(MatchesRole).value<QVector<TextRange>>(), theme);
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    const int used = painter->fontMetrics().horizontalAdvance(text) + scaled(trailingGap);
    painter->setPen(theme.muted);
    painter->setFont(fontFor(TextStyle::Small));
    place.setLeft(place.left() + used);
    if (place.width() > scaled(40))
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          elidedText(painter->fontMetrics(), entry->detail, place.width()));
}

} // namespace exhibit
