// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/searchresultdelegate.h"

#include "models/items/evidence/searchresultmodel.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/look/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int pointerWidth = 84; // design pixels, `#L123456`
constexpr int pillRoom = 52;     // design pixels behind the name of a file
constexpr int mostDrawn = 400;   // characters of a line; no window is wider
constexpr int beforeMatch = 24;  // characters shown in front of the first match of a long line

} // namespace

void SearchResultDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    if (index.column() == SearchResultModel::SectionColumn) {
        painter->setFont(fontFor(TextStyle::Small));
        painter->setPen(themeFor(option.palette).muted);
        painter->drawText(
            rect, Qt::AlignRight | Qt::AlignVCenter,
            elidedText(painter->fontMetrics(), index.data(Qt::DisplayRole).toString(), rect.width(), Qt::ElideMiddle));
    } else if (!index.parent().isValid()) {
        paintFile(painter, rect, index, option.palette);
    } else {
        paintLine(painter, rect, index, option.palette);
    }
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = SelectionAwareDelegate::sizeHint(option, index);
    // The line is what was looked for; the name of its section gives way.
    if (index.column() == SearchResultModel::SectionColumn && option.widget)
        size.setWidth(std::min(size.width(), option.widget->width() * 3 / 10));
    return size;
}

void SearchResultDelegate::paintFile(QPainter* painter, const QRect& rect, const QModelIndex& index,
                                     const QPalette& palette)
{
    const Theme& theme = themeFor(palette);
    painter->setFont(fontFor(TextStyle::Emphasis));
    painter->setPen(theme.text);
    const QString name = elidedText(painter->fontMetrics(), index.data(Qt::DisplayRole).toString(),
                                    rect.width() - scaled(pillRoom), Qt::ElideMiddle);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
    const QString count = groupedNumber(index.model()->rowCount(index));
    const int left = rect.left() + painter->fontMetrics().horizontalAdvance(name) + scaled(10);
    painter->setFont(fontFor(TextStyle::Label));
    const int width = painter->fontMetrics().horizontalAdvance(count) + scaled(14);
    const QRectF pill(left, rect.center().y() - scaled(9) + 0.5, width, scaled(18));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.unkFill);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setPen(theme.unk);
    painter->drawText(pill, Qt::AlignCenter, count);
}

void SearchResultDelegate::paintLine(QPainter* painter, const QRect& rect, const QModelIndex& index,
                                     const QPalette& palette)
{
    const Theme& theme = themeFor(palette);
    painter->setFont(fontFor(TextStyle::Pointer));
    painter->setPen(theme.accent);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(PointerTextRole).toString());
    const QRect place = rect.adjusted(scaled(pointerWidth), 0, 0, 0);
    const auto matches = index.data(MatchesRole).value<QVector<TextRange>>();
    QString line = index.data(Qt::DisplayRole).toString();
    int cut = 0;
    if (!matches.isEmpty() && matches.first().start > beforeMatch * 2) {
        cut = matches.first().start - beforeMatch;
        line = QStringLiteral("…") + line.mid(cut);
        cut -= 1;
    }
    line.truncate(mostDrawn);
    line.replace(QLatin1Char('\t'), QLatin1Char(' '));
    painter->setFont(fontFor(TextStyle::Code));
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setClipRect(place, Qt::IntersectClip);
    // Matches stand at characters of the line; what is drawn of some of them is a name.
    const auto widthOf = [&metrics](const QString& part) { return metrics.horizontalAdvance(drawable(part)); };
    for (const TextRange& match : matches) {
        const int start = qMax(0, match.start - cut);
        if (start >= line.size())
            break;
        const QRectF mark(place.left() + widthOf(line.left(start)) - 1.5, place.center().y() - scaled(8) + 0.5,
                          widthOf(line.mid(start, match.length)) + 3, scaled(16));
        painter->setPen(theme.markBar);
        painter->setBrush(theme.mark);
        painter->drawRoundedRect(mark, 2, 2);
    }
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, drawable(line));
}

} // namespace exhibit
