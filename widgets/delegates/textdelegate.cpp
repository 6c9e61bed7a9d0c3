// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/textdelegate.h"

#include "models/items/roles.h"

#include <QPainter>

namespace exhibit {

TextDelegate::TextDelegate(TextStyle style, QObject* parent) : SelectionAwareDelegate(parent), m_style(style)
{}

TextDelegate::TextDelegate(TextStyle style, Reader reader, QObject* parent)
    : SelectionAwareDelegate(parent), m_style(style), m_reader(std::move(reader))
{}

TextDelegate::Data TextDelegate::read(const QModelIndex& index) const
{
    if (m_reader)
        return m_reader(index);
    const bool muted = index.data(MutedRole).toBool();
    return {index.data(Qt::DisplayRole).toString(), index.data(SecondLineRole).toString(),
            muted ? Tone::Muted : Tone::Text, m_style == TextStyle::Code ? Qt::ElideMiddle : Qt::ElideRight};
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Data data = read(index);
    int width = textWidth(QFontMetrics(fontFor(m_style)), data.text) + 2 * scaled(padding) + 2;
    if (!data.note.isEmpty())
        width += scaled(6) + QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(data.note);
    return {width, SelectionAwareDelegate::sizeHint(option, index).height()};
}

void TextDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const Data data = read(index);
    const QFontMetrics noteMetrics(fontFor(TextStyle::Label));
    const int noteWidth = data.note.isEmpty() ? 0 : noteMetrics.horizontalAdvance(data.note) + scaled(6);
    painter->setFont(fontFor(m_style));
    painter->setPen(inkOf(theme, data.tone));
    const int room = std::max(rect.width() / 2, rect.width() - noteWidth);
    const QString shown = elidedText(painter->fontMetrics(), data.text, room, data.elide);
    const Qt::Alignment horizontal = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(rect, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (data.note.isEmpty())
        return;
    const QRect place = rect.adjusted(painter->fontMetrics().horizontalAdvance(shown) + scaled(6), 0, 0, 0);
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.muted);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      noteMetrics.elidedText(data.note, Qt::ElideRight, place.width()));
}

} // namespace exhibit
