// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/evidencequotedelegate.h"

#include "widgets/common/look/fonts.h"
#include "widgets/pages/mismatches/claimwords.h"

#include <QPainter>

namespace exhibit {

EvidenceQuoteDelegate::EvidenceQuoteDelegate(Words words, QObject* parent)
    : SelectionAwareDelegate(parent), m_words(std::move(words))
{}

QSize EvidenceQuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(QFontMetrics(fontFor(TextStyle::Code)), index.data().toString());
    return {width + 2 * scaled(padding), SelectionAwareDelegate::sizeHint(option, index).height()};
}

void EvidenceQuoteDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    painter->setFont(fontFor(TextStyle::Code));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = elidedText(metrics, index.data().toString(), rect.width());
    const std::string utf8 = text.toStdString();
    const int high = metrics.height();
    const int top = rect.top() + (rect.height() - high) / 2;
    for (const auto& [start, length] : wordPlaces(utf8, m_words(utf8))) {
        const int left = rect.left() + metrics.horizontalAdvance(text.left(start));
        const int width = metrics.horizontalAdvance(text.mid(start, length));
        painter->fillRect(QRect(left, top, width, high), theme.addWord);
        painter->fillRect(QRect(left, top + high - 2, width, 2), theme.ok);
    }
    painter->setPen(theme.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

QString EvidenceQuoteDelegate::tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const bool fits = textWidth(QFontMetrics(fontFor(TextStyle::Code)), text) <= contentRect(option).width();
    return fits ? QString() : text;
}

} // namespace exhibit
